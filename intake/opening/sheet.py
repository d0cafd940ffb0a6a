"""What the XML of a sheet says and its values do not: errors, formulas without a value, what is hidden.

The library that reads the values gives an empty cell for an error and for a formula that was never calculated.
"""

import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.parsers import expat

BLOCK = 1 << 20
OVERLAP = 64  # bytes, longer than what is looked for
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
# Without any of these a sheet of XLSX has only values; most have none, and parsing takes much longer than looking.
WORTH_PARSING = re.compile(rb"<(\w+:)?f[\s/>]|\bt=['\"]e['\"]|\bhidden=['\"](1|true)['\"]")
TRUE = ("1", "true")
OPEN_DOCUMENT = "content.xml"


@dataclass
class Marks:
    """`cells` are the errors and formulas without a value by row and place; rows and columns are counted from 1,
    ranges of them from the first to the last; a merged range has its first and last cell."""

    cells: dict[tuple[int, int], str] = field(default_factory=dict)
    hidden_rows: list[tuple[int, int]] = field(default_factory=list)
    hidden_columns: list[tuple[int, int]] = field(default_factory=list)
    merged: list[tuple[tuple[int, int], tuple[int, int]]] = field(default_factory=list)


def marks(path: Path, sheet: str) -> Marks:
    """The marks of a sheet; none for an old XLS, which has no XML. Raises ValueError for XML that is broken."""
    if not zipfile.is_zipfile(path):
        return Marks()
    try:
        with zipfile.ZipFile(path) as archive:
            if OPEN_DOCUMENT in archive.namelist():
                return _parsed(archive, OPEN_DOCUMENT, _OpenDocument(sheet))
            part = _part(archive, sheet)
            if part is None or not _worth_parsing(archive, part):
                return Marks()
            return _parsed(archive, part, _Excel())
    except (expat.ExpatError, ElementTree.ParseError, KeyError, zipfile.BadZipFile) as error:
        raise ValueError(str(error)) from error


def cell_name(row: int, place: int) -> str:
    """A cell as a spreadsheet names it: row 8, place 9 is J8."""
    return f"{column_name(place + 1)}{row}"


def column_name(number: int) -> str:
    name = ""
    while number:
        number, letter = divmod(number - 1, 26)
        name = chr(ord("A") + letter) + name
    return name


def _part(archive: zipfile.ZipFile, sheet: str) -> str | None:
    """The file of a sheet of XLSX within the archive."""
    book = ElementTree.fromstring(archive.read("xl/workbook.xml"))
    wanted = [
        each.get(RELATION)
        for each in book.iter()
        if _local(each.tag) == "sheet" and each.get("name") == sheet
    ]
    relations = ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    targets = {each.get("Id"): each.get("Target", "") for each in relations}
    target = targets.get(wanted[0], "") if wanted else ""
    part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
    return part if part in archive.namelist() else None


def _worth_parsing(archive: zipfile.ZipFile, part: str) -> bool:
    with archive.open(part) as file:
        tail = b""
        while block := file.read(BLOCK):
            if WORTH_PARSING.search(tail + block):
                return True
            tail = block[-OVERLAP:]
    return False


def _parsed(archive: zipfile.ZipFile, part: str, reader: "_Reader") -> Marks:
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, given: reader.start(_local(name), given)
    parser.EndElementHandler = lambda name: reader.end(_local(name))
    parser.CharacterDataHandler = reader.text
    with archive.open(part) as file:
        parser.ParseFile(file)
    return reader.marks


def _local(name: str) -> str:
    return name.rpartition("}")[2].rpartition(":")[2]


class _Reader:
    """Walks the elements of a sheet: `row` is counted from 1, `place` from 0."""

    def __init__(self) -> None:
        self.marks, self.row, self.place = Marks(), 0, 0
        self.said = ""

    def text(self, text: str) -> None:
        self.said += text

    def start(self, name: str, given: dict[str, str]) -> None:
        raise NotImplementedError

    def end(self, name: str) -> None:
        raise NotImplementedError


class _Excel(_Reader):
    """A sheet of XLSX."""

    def __init__(self) -> None:
        super().__init__()
        self.kind, self.formula, self.value = "", "", ""

    def start(self, name: str, given: dict[str, str]) -> None:
        self.said = ""
        if name == "row":
            self.row, self.place = int(given.get("r", self.row + 1)), -1
            if given.get("hidden") in TRUE:
                self.marks.hidden_rows.append((self.row, self.row))
        elif name == "col" and given.get("hidden") in TRUE:
            self.marks.hidden_columns.append((int(given["min"]), int(given["max"])))
        elif name == "c":
            letters = given.get("r", "").rstrip("0123456789")
            self.place = _place(letters) if letters else self.place + 1
            self.kind, self.formula, self.value = given.get("t", "n"), "", ""

    def end(self, name: str) -> None:
        if name == "f":
            self.formula = f"={self.said}"
        elif name == "v":
            self.value = self.said
        elif name == "c" and self.kind == "e":
            self.marks.cells[self.row, self.place] = self.value
        elif name == "c" and self.formula and not self.value and self.kind != "str":
            self.marks.cells[self.row, self.place] = self.formula


def _place(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1


class _OpenDocument(_Reader):
    """A sheet of ODS, in which rows and cells that are the same are written once with their number."""

    def __init__(self, sheet: str) -> None:
        super().__init__()
        self.sheet, self.inside, self.column = sheet, False, 1
        self.rows, self.cells = 1, 1
        self.is_error, self.formula, self.has_value = False, "", False

    def start(self, name: str, given: dict[str, str]) -> None:
        # The kind of an error is written twice: once as that of a value, once as an error.
        is_error = any(_local(key) == "value-type" and value == "error" for key, value in given.items())
        given = {_local(key): value for key, value in given.items()}
        if name == "table":
            self.inside = given.get("name") == self.sheet
        if not self.inside:
            return
        hidden = given.get("visibility") in ("collapse", "filter")
        if name == "table-column":
            count = int(given.get("number-columns-repeated", 1))
            if hidden:
                self.marks.hidden_columns.append((self.column, self.column + count - 1))
            self.column += count
        elif name == "table-row":
            self.row, self.place, self.rows = self.row + 1, 0, int(given.get("number-rows-repeated", 1))
            if hidden:
                self.marks.hidden_rows.append((self.row, self.row + self.rows - 1))
        elif name in ("table-cell", "covered-table-cell"):
            self.said, self.cells = "", int(given.get("number-columns-repeated", 1))
            self.is_error = is_error
            self.formula, self.has_value = given.get("formula", ""), "value-type" in given
            down, across = (int(given.get(f"number-{way}-spanned", 1)) for way in ("rows", "columns"))
            if down > 1 or across > 1:
                last = self.row + down - 1, self.place + across - 1
                self.marks.merged.append(((self.row, self.place), last))

    def end(self, name: str) -> None:
        if not self.inside:
            return
        if name == "table-row":
            self.row += self.rows - 1
        elif name in ("table-cell", "covered-table-cell"):
            shown = self.said.strip()
            if self.is_error or (self.formula and not self.has_value):
                formula = "=" + self.formula.partition("=")[2]
                self.marks.cells[self.row, self.place] = shown if self.is_error and shown else formula
            self.place += self.cells

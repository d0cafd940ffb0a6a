"""What a file is and where its rows are. This runs in a process of its own, for a file may be anything.

It needs nothing but bytes: no database, no store. What it gives is a file of whole, equally wide rows in UTF-8,
ready to be loaded, and every row that is not among them.
"""

import codecs
import mmap
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from intake.headers import ColumnMapping, known_names, normal
from intake.opening.csv_rows import DELIMITERS, LONGEST, WIDEST, Fault, line_feeds, scan
from intake.opening.encoding import WORKBOOKS, encoding_of, write_utf8
from intake.opening.head import head_of, is_wanted, names_at, offered, with_nameless
from intake.opening.places import NotRecognised
from intake.opening.workbook import Sheet, write_rows
from intake.problems import shortened
from intake.publishers.form import Head
from intake.publishers.layouts import PUBLISHERS
from intake.schema import Table
from translations import UserError

LONGEST_NAME = 100  # characters; a row with a longer cell is none of names
TEMPLATE = "template_"
PUBLISHED = 1000  # for each column of a publisher's form: more than a whole table of ours gets
MAPPED = "mapped"
EXCEL_DELIMITER = re.compile(rb'"?sep=(.)"?[;,\t]*\r?\n', re.IGNORECASE)


@dataclass(frozen=True)
class Request:
    """What is asked about one file. `folder` is an empty folder to write in."""

    path: Path
    file: str
    folder: Path
    tables: tuple[Table, ...]
    as_format: str | None = None
    mapping: ColumnMapping | None = None
    sheet: str | None = None
    header_row: int | None = None


@dataclass(frozen=True)
class Understood:
    """A file's dialect and format, and its rows in `rows_file`: UTF-8, with `delimiter`, each `width` cells.

    `faults` are not among the rows, `doubts` are, and are to be confirmed.
    `offered` are the rows that may have the names instead of `header_row`, with their cells.
    `sheets`, `typed`, `dates` and `notes` are those of a workbook's sheet (`workbook.Sheet`).
    """

    format: str
    table: str
    encoding: str
    delimiter: str
    header: list[str]
    header_row: int
    above: list[list[str]]
    rows_file: str
    rows: int
    faults: list[Fault] = field(default_factory=list)
    is_ascii: bool = True
    doubts: list[Fault] = field(default_factory=list)
    offered: list[tuple[int, str]] = field(default_factory=list)
    sheets: list[str] = field(default_factory=list)
    typed: dict[str, list[int]] = field(default_factory=dict)
    dates: dict[str, list[int]] = field(default_factory=dict)
    notes: list[tuple[int, str, dict[str, str]]] = field(default_factory=list)


@dataclass(frozen=True)
class _Found:
    format: str
    table: str
    header_index: int
    score: int


def understand(request: Request, scanned: Callable[[float], object]) -> Understood:
    """`scanned` is told the part of the rows, 0 to 1, that was looked at.

    Raises UserError when the file cannot be read at all, NotRecognised when its shape is unknown.
    """
    encoding = encoding_of(request.path, request.file)
    if encoding in WORKBOOKS:
        source = request.folder / "sheet.csv"
        sheet = write_rows(request.path, source, request.file, request.sheet)
    else:
        sheet = Sheet()
        source = write_utf8(request.path, encoding, request.folder / "text.csv", request.file)
    with source.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        try:
            return _understand(request, encoding, line_feeds(data), scanned, sheet)
        except NotRecognised as unknown:
            unknown.sheets = tuple(sheet.sheets)
            raise


def _understand(
    request: Request,
    encoding: str,
    data,
    scanned: Callable[[float], object],
    sheet: Sheet,
) -> Understood:
    start, delimiters = 0, DELIMITERS
    declared = EXCEL_DELIMITER.match(data[:20])
    if encoding in WORKBOOKS:
        delimiters = ("\t",)
    elif declared:
        start, delimiters = declared.end(), (declared[1].decode(),)
    beginning = data[start : start + LONGEST]
    if len(beginning) == LONGEST and b"\n" not in beginning:
        raise UserError("upload-row-too-long", row=1, limit=LONGEST)
    found, delimiter, head = _recognised(request, beginning, delimiters)
    rows = [cells or [] for _, cells, _ in head]
    header = with_nameless(rows, found.header_index)
    if len(header) > WIDEST:
        raise UserError("upload-too-wide", file=request.file, columns=len(header), limit=WIDEST)
    _, _, behind = head[found.header_index]
    header_row = found.header_index + 1
    rows_file = request.folder / "rows.csv"
    doubts: list[Fault] = []
    with rows_file.open("wb") as out:
        kept = _Kept(out)
        out.write(codecs.BOM_UTF8)  # DuckDB passes over one, which could else be the first row's
        count, faults = scan(
            data,
            start + behind,
            header_row + 1,
            delimiter,
            len(header),
            kept.write,
            scanned,
            doubts.append,
        )
    return Understood(
        format=found.format,
        table=found.table,
        encoding="utf-16" if encoding.startswith("utf-16") else encoding,
        delimiter=delimiter,
        header=header,
        header_row=header_row,
        above=rows[: found.header_index],
        rows_file=str(rows_file),
        rows=count,
        faults=faults,
        is_ascii=kept.is_ascii,
        doubts=doubts,
        offered=offered(rows, found.header_index, request.header_row),
        **vars(sheet),
    )


class _Kept:
    """The file of the rows, and whether all of them are ASCII."""

    def __init__(self, out: BinaryIO) -> None:
        self._out, self.is_ascii = out, True

    def write(self, rows: bytes) -> None:
        self.is_ascii = self.is_ascii and rows.isascii()
        self._out.write(rows)


def _recognised(request: Request, data: bytes, delimiters: Sequence[str]):
    """The format that fits best, with the delimiter that makes it fit and the rows it was seen in."""
    best, widest = None, (0, 0, [])
    for delimiter in delimiters:
        head = head_of(data, delimiter)
        cells = [row or [] for _, row, _ in head]
        names = names_at(cells, request.header_row)
        if cells and len(cells[names]) >= widest[0]:
            widest = (len(cells[names]) + 1, names, head)
        for found in _candidates(request, cells, best is not None and best[0].score >= PUBLISHED):
            if best is None or found.score > best[0].score:
                best = (found, delimiter, head)
    if best is None:
        _, names, head = widest
        expected = request.as_format or ""
        if expected and expected != MAPPED:
            raise UserError("upload-other-format", file=request.file, format=expected)
        cells = [row or [] for _, row, _ in head]
        broken = next((n for n, (_, row, _) in enumerate(head[: names + 1]) if row is None), None)
        if broken is not None:
            begin = head[broken - 1][2] if broken else 0
            text = data[begin : head[broken][2]].decode("utf-8", "replace").strip()
            raise UserError("upload-header-quote", file=request.file, row=broken + 1, text=shortened(text))
        raise NotRecognised(
            cells[names],
            cells[names + 1 : names + 6],
            offered(cells, names, request.header_row),
            file=request.file,
            row=names + 1,
            columns=shortened(", ".join(cells[names])),
        )
    return best


def _candidates(request: Request, head: Head, is_published: bool):
    """The formats that fit these rows; no table of ours where they, or others before, are a publisher's."""
    wanted = request.as_format
    said = request.header_row if is_wanted(head, request.header_row) else None
    could_be = range(len(head)) if said is None else (said - 1,)
    if request.mapping is not None or wanted == MAPPED:
        if request.mapping is not None:
            named = {normal(name) for name in request.mapping.columns}
            there = (n for n in could_be if head[n] and named <= {normal(name) for name in head[n]})
            for index in there:
                yield _Found(MAPPED, request.mapping.table, index, len(head[index]))
                break
        return
    for publisher in PUBLISHERS:
        if wanted in (None, publisher.name):
            index = publisher.find(head)
            if index in could_be and head[index]:
                is_published = True
                yield _Found(publisher.name, "observations", index, PUBLISHED * len(head[index]))
    if is_published:
        return
    # Below other rows only a header that has all that is needed is certain.
    rows = {
        index: [normal(cell) for cell in head[index]]
        for index in could_be
        if not index
        or (len(head[index]) <= WIDEST and all(len(cell) <= LONGEST_NAME for cell in head[index]))
    }
    for table in request.tables:
        if wanted in (None, TEMPLATE + table.name):
            known = known_names(table)
            for index, names in rows.items():
                columns = {known[name] for name in names if name in known}
                is_sure = index in (0, said and said - 1)
                insist = wanted is not None and is_sure
                score = _template_score(len(names), columns, table, insist, whole=not is_sure)
                if score:
                    yield _Found(TEMPLATE + table.name, table.name, index, score)
                    break


def _template_score(width: int, columns: set[str], table: Table, insist: bool, whole: bool) -> int:
    """How well a header fits a table, or 0: most of its names are columns of the table, and a key among them.

    With `insist` one column is enough, with `whole` every column that must be filled in is there.
    """
    if insist:
        return len(columns)
    enough = 2 * len(columns) > width and columns & set(table.primary_key)
    needed = {f.name for f in table.fields if f.required} | set(table.primary_key)
    if whole and not needed <= columns:
        return 0
    return 10 * len(columns) + 5 * (needed <= columns) if enough else 0

"""What a file is and where its rows are. This runs in a process of its own, for a file may be anything.

It needs nothing but bytes: no database, no store. What it gives is a file of whole, equally wide rows in UTF-8,
ready to be loaded, and every row that is not among them.
"""

import codecs
import mmap
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from intake.headers import ColumnMapping, columns_of, normal
from intake.opening.csv_rows import DELIMITERS, LONGEST, WIDEST, Fault, line_feeds, records, scan
from intake.opening.encoding import WORKBOOK, encoding_of, write_utf8
from intake.opening.workbook import write_rows
from intake.problems import shortened
from intake.publishers.form import Head
from intake.publishers.layouts import PUBLISHERS
from intake.schema import Table
from translations import UserError

HEAD_ROWS = 25
TEMPLATE = "template_"
MAPPED = "mapped"
EXCEL_DELIMITER = re.compile(rb'"?sep=(.)"?[;,\t]*\r?\n', re.IGNORECASE)


class NotRecognised(UserError):  # noqa: N818 - a finding about the file, like its base
    """A file of an unknown shape. `headers` and `rows` show its beginning, for a mapping of its columns."""

    def __init__(self, headers: Sequence[str] = (), rows: Sequence[Sequence[str]] = (), **values) -> None:
        super().__init__("upload-not-recognised", **values)
        self.headers = tuple(headers)
        self.rows = tuple(tuple(row) for row in rows)
        self.sheets: tuple[str, ...] = ()  # of a workbook with several, the one that was looked at first


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


@dataclass(frozen=True)
class Understood:
    """A file's dialect and format, and its rows in `rows_file`: UTF-8, with `delimiter`, each `width` cells."""

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
    sheets: list[str] = field(default_factory=list)  # of a workbook, the one that is read first


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
    sheets: list[str] = []
    if encoding == WORKBOOK:
        source = write_rows(request.path, request.folder / "sheet.csv", request.file, request.sheet, sheets)
    else:
        source = write_utf8(request.path, encoding, request.folder / "text.csv", request.file)
    with source.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        try:
            understood = _understand(request, encoding, line_feeds(data), scanned)
        except NotRecognised as unknown:
            unknown.sheets = tuple(sheets)
            raise
    return replace(understood, sheets=sheets)


def _understand(request: Request, encoding: str, data, scanned: Callable[[float], object]) -> Understood:
    start, delimiters = 0, DELIMITERS
    declared = EXCEL_DELIMITER.match(data[:20])
    if encoding == WORKBOOK:
        delimiters = ("\t",)
    elif declared:
        start, delimiters = declared.end(), (declared[1].decode(),)
    beginning = data[start : start + LONGEST]
    if len(beginning) == LONGEST and b"\n" not in beginning:
        raise UserError("upload-row-too-long", row=1, limit=LONGEST)
    found, delimiter, head = _recognised(request, beginning, delimiters)
    header = head[found.header_index][1]
    if len(header) > WIDEST:
        raise UserError("upload-too-wide", file=request.file, columns=len(header), limit=WIDEST)
    _, _, behind = head[found.header_index]
    header_row = found.header_index + 1
    rows_file = request.folder / "rows.csv"
    with rows_file.open("wb") as out:
        out.write(codecs.BOM_UTF8)  # DuckDB passes over one, which could else be the first row's
        rows, faults = scan(data, start + behind, header_row + 1, delimiter, len(header), out.write, scanned)
    return Understood(
        format=found.format,
        table=found.table,
        encoding="utf-16" if encoding.startswith("utf-16") else encoding,
        delimiter=delimiter,
        header=header,
        header_row=header_row,
        above=[cells or [] for _, cells, _ in head[: found.header_index]],
        rows_file=str(rows_file),
        rows=rows,
        faults=faults,
    )


def _recognised(request: Request, data: bytes, delimiters: Sequence[str]):
    """The format that fits best, with the delimiter that makes it fit and the rows it was seen in."""
    best, widest = None, (0, "", [])
    for delimiter in delimiters:
        head = _head(data, delimiter)
        cells = [row or [] for _, row, _ in head]
        if cells and len(cells[0]) > widest[0]:
            widest = (len(cells[0]), delimiter, head)
        for found in _candidates(request, cells):
            if best is None or found.score > best[0].score:
                best = (found, delimiter, head)
    if best is None:
        _, _, head = widest
        cells = [row or [] for _, row, _ in head]
        expected = request.as_format or ""
        if expected and expected != MAPPED:
            raise UserError("upload-other-format", file=request.file, format=expected)
        raise NotRecognised(
            cells[0] if cells else (),
            cells[1:6],
            file=request.file,
            columns=shortened(", ".join(cells[0] if cells else ())),
        )
    return best


def _head(data: bytes, delimiter: str) -> list[tuple[int, list[str] | None, int]]:
    rows = []
    for record in records(data, delimiter):
        rows.append(record)
        if len(rows) == HEAD_ROWS:
            break
    return rows


def _candidates(request: Request, head: Head):
    if not head or not head[0]:
        return
    wanted = request.as_format
    if request.mapping is not None or wanted == MAPPED:
        if request.mapping is not None:
            there = {normal(name) for name in head[0]}
            named = {normal(name) for name in request.mapping.columns}
            if named <= there:
                yield _Found(MAPPED, request.mapping.table, 0, len(head[0]))
        return
    for publisher in PUBLISHERS:
        if wanted in (None, publisher.name):
            index = publisher.find(head)
            if index is not None and head[index]:
                yield _Found(publisher.name, "observations", index, 1000 * len(head[index]))
    for table in request.tables:
        if wanted in (None, TEMPLATE + table.name):
            score = _template_score(head[0], table, insist=wanted is not None)
            if score:
                yield _Found(TEMPLATE + table.name, table.name, 0, score)


def _template_score(header: Sequence[str], table: Table, insist: bool) -> int:
    """How well a header fits a table, or 0: most of its columns are the table's, and a key among them."""
    columns = {column for column in columns_of(header, table) if column}
    if insist:
        return len(columns)
    enough = 2 * len(columns) > len(header) and columns & set(table.primary_key)
    needed = {f.name for f in table.fields if f.required} | set(table.primary_key)
    return 10 * len(columns) + 5 * (needed <= columns) if enough else 0

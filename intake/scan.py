"""From bytes to rows of text, strictly: no row is dropped, shifted or read otherwise than written."""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator

import pyarrow as pa

from intake.descriptions import Table
from intake.problems import Problem

ROW = "#"  # the column of text rows that holds the row's number in the file
BATCH_ROWS = 50_000

_CELL = r'(?:"(?:[^"]|"")*"|[^",\r\n]*)'
_RECORD = re.compile(rf"{_CELL}(?:,{_CELL})*(?:\r\n|\r|\n)?")


def scan(content: bytes, table: Table) -> tuple[pa.Table, list[Problem]]:
    """The rows of a CSV as text columns in the table's order, after the column ROW; empty cells are null.

    Rows whose structure is wrong are not among them: each is a problem. With a wrong encoding or header there
    are no rows at all.
    """
    columns = [field.name for field in table.fields]
    schema = pa.schema([(ROW, pa.int64()), *((column, pa.string()) for column in columns)])
    nothing = schema.empty_table()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        return nothing, [Problem(table.name, row, None, f"0x{content[error.start]:02X}", "encoding")]

    records = _records(text)
    _, header, fault = next(records, (1, [], None))
    if fault:
        return nothing, [Problem(table.name, 1, None, None, fault)]
    header = [_normal(name) for name in header]
    problems = _header_problems(header, table)
    if problems:
        return nothing, problems

    positions = [header.index(_normal(column)) for column in columns]
    batches, numbers, rows = [], [], []

    def batch() -> pa.RecordBatch:
        cells = [[row[position] or None for row in rows] for position in positions]
        arrays = [pa.array(numbers, pa.int64()), *(pa.array(column, pa.string()) for column in cells)]
        return pa.record_batch(arrays, schema=schema)

    for number, cells, fault in records:
        if fault is None and len(cells) != len(header):
            fault = "cell_count" if cells else "empty_row"
        if fault:
            counts = {"count": str(len(cells)), "expected": str(len(header))}
            problems.append(Problem(table.name, number, None, None, fault, counts))
            continue
        numbers.append(number)
        rows.append(cells)
        if len(rows) == BATCH_ROWS:
            batches.append(batch())
            numbers, rows = [], []
    batches.append(batch())
    return pa.Table.from_batches(batches, schema), problems


def _records(text: str) -> Iterator[tuple[int, list[str], str | None]]:
    """Row number, cells and the rule that the row's structure breaks, if any."""
    taken: list[str] = []

    def lines() -> Iterator[str]:
        for line in io.StringIO(text, newline=""):
            taken.append(line)
            yield line

    reader = csv.reader(lines(), strict=True)
    number = 0
    while True:
        number += 1
        taken.clear()
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield number, [], "quote"
            continue
        raw = "".join(taken)
        if "\0" in raw:
            yield number, cells, "nul"
        # Python's reader takes a quote inside an unquoted cell as text; other programs do not.
        elif '"' in raw and not _RECORD.fullmatch(raw):
            yield number, cells, "quote"
        else:
            yield number, cells, None


def _normal(name: str) -> str:
    return unicodedata.normalize("NFKC", name).strip().casefold()


def _header_problems(header: list[str], table: Table) -> list[Problem]:
    expected = {_normal(field.name): field.name for field in table.fields}
    if len(header) == 1 and len(expected) > 1 and re.search(r"[;\t|]", header[0]):
        return [Problem(table.name, 1, None, re.search(r"[;\t|]", header[0])[0], "delimiter")]
    faults = [
        *(("column_missing", name) for key, name in expected.items() if key not in header),
        *(("column_unknown", name) for name in dict.fromkeys(header) if name not in expected),
        *(("column_twice", name) for name in dict.fromkeys(header) if header.count(name) > 1),
    ]
    return [Problem(table.name, 1, name, None, rule) for rule, name in faults]

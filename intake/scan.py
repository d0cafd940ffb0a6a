"""One of our own CSVs from bytes to rows of text: no row is dropped, shifted or read otherwise than written."""

import re

import pyarrow as pa

from intake.checks.constraints import ROW
from intake.headers import normal
from intake.opening.csv_rows import line_feeds, records
from intake.opening.csv_rows import scan as scan_rows
from intake.problems import Problem
from intake.schema import Table


def scan(content: bytes, table: Table) -> tuple[pa.Table, list[Problem]]:
    """The rows of a CSV as text columns in the table's order, after the column ROW; empty cells are null.

    Rows whose structure is wrong are not among them: each is a problem. With a wrong encoding or header there
    are no rows at all. Raises UserError for a row that is longer than any row can be.
    """
    columns = [field.name for field in table.fields]
    schema = pa.schema([(ROW, pa.int64()), *((column, pa.string()) for column in columns)])
    nothing = schema.empty_table()
    try:
        data = content.decode("utf-8-sig").encode("utf-8")
    except UnicodeDecodeError as error:
        row = content.count(b"\n", 0, error.start) + 1
        return nothing, [Problem(table.name, row, None, f"0x{content[error.start]:02X}", "encoding")]
    data = line_feeds(data)
    _, header, behind = next(records(data, ","), (1, [], 0))
    if header is None:
        return nothing, [Problem(table.name, 1, None, None, "quote")]
    header = [normal(name) for name in header]
    problems = _header_problems(header, table)
    if problems:
        return nothing, problems

    kept: list[bytes] = []
    count, faults = scan_rows(data, behind, 2, ",", len(header), kept.append)
    for fault in faults:
        counts = {"count": str(fault.count), "expected": str(len(header))}
        problems.append(Problem(table.name, fault.row, None, None, fault.rule, counts))
    broken = {fault.row for fault in faults}
    numbers = [number for number in range(2, 2 + count + len(faults)) if number not in broken]
    rows = [cells for _, cells, _ in records(b"".join(kept), ",")]
    cells = [[row[header.index(normal(column))] or None for row in rows] for column in columns]
    return pa.table([numbers, *cells], schema=schema), problems


def _header_problems(header: list[str], table: Table) -> list[Problem]:
    expected = {normal(field.name): field.name for field in table.fields}
    if len(header) == 1 and len(expected) > 1 and re.search(r"[;\t|]", header[0]):
        return [Problem(table.name, 1, None, re.search(r"[;\t|]", header[0])[0], "delimiter")]
    faults = [
        *(("column_missing", name) for key, name in expected.items() if key not in header),
        *(("column_unknown", name) for name in dict.fromkeys(header) if name not in expected),
        *(("column_twice", name) for name in dict.fromkeys(header) if header.count(name) > 1),
    ]
    return [Problem(table.name, 1, name, None, rule) for rule, name in faults]

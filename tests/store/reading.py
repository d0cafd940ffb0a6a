"""Readings of small files, as intake gives them: every row accepted, but for those that a test says are refused."""

import csv
import hashlib
from pathlib import Path

import pyarrow as pa

import intake
from intake import Problem, Reading


def read(
    package: Path, table: str, text: str, refuse: tuple[int, ...] = (), warn: tuple[int, ...] = ()
) -> Reading:
    """The reading of a CSV for a table of the package; `refuse` and `warn` are spreadsheet rows."""
    described = next(each for each in intake.tables(package) if each.name == table)
    lines = text.splitlines(keepends=True)
    kept = "".join(line for number, line in enumerate(lines, 1) if number not in refuse)
    accepted = intake.check({table: kept.encode()}, [described])[table]
    numbers = range(2, len(lines) + 1)
    header, *cells = csv.reader(lines)
    return Reading(
        file=f"{table}.csv",
        file_hash=hashlib.sha256(text.encode()).hexdigest(),
        format=f"template_{table}",
        table=table,
        encoding="utf-8",
        delimiter=",",
        decimal=None,
        rows=len(numbers),
        accepted=accepted,
        accepted_rows=pa.array([number for number in numbers if number not in refuse], pa.int64()),
        refused=len(refuse),
        problems=tuple(
            Problem(table, number, header[0], None, rule, severity=severity)
            for number, rule, severity in sorted(
                [(number, "enum", "error") for number in refuse]
                + [(number, "jump", "warning") for number in warn]
            )
        ),
        original=pa.table({"#": list(numbers), **dict(zip(header, zip(*cells, strict=True), strict=True))}),
    )

"""The rules of a Table Schema as SQL over text columns; every failure has row, column, value and rule.

A check is a SELECT of: row, place (of the column among the table's, to sort by), column, value, rule, expected,
severity. The table `findings` of a connection collects what checks find.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import duckdb
import numpy as np

from intake.checks import dates
from intake.problems import Problem
from intake.schema import OWN_RULE, Field, ForeignKey, Table, form_of, quoted
from intake.spreadsheet import CERTAIN_FORMULA, ERROR, FORMULA

ROW = "#"  # the column of a relation that holds the row's position, or its number in the file

# How a value must be written, before DuckDB casts it: its casts round 12.7 to 13 and read 1_000 as 1000.
WRITTEN = {
    "integer": r"-?(0|[1-9][0-9]*)",
    "number": r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?",
}
MOST = 100_000  # problems that are listed, errors first; a last one says how many more there are


@dataclass(frozen=True)
class Check:
    """A SELECT of findings and the values bound in it."""

    sql: str
    values: Mapping[str, object] = field(default_factory=dict)


def begin(connection: duckdb.DuckDBPyConnection) -> None:
    """An empty table of findings."""
    connection.execute(
        """
        CREATE OR REPLACE TEMP TABLE findings (
            row BIGINT, place INTEGER, "column" VARCHAR, value VARCHAR, rule VARCHAR, expected VARCHAR,
            severity VARCHAR
        )
        """
    )


def run(connection: duckdb.DuckDBPyConnection, checks: Iterable[Check]) -> None:
    for check in checks:
        connection.execute(f"INSERT INTO findings {check.sql}", check.values)


def problems(
    connection: duckdb.DuckDBPyConnection, table: str, numbers: np.ndarray | None = None
) -> list[Problem]:
    """What was found, by row. `numbers` are the spreadsheet rows where `row` is a position from 0."""
    found = connection.execute(
        f"""
        SELECT row, "column", value, rule, expected, severity
        FROM (FROM findings ORDER BY severity, row, place LIMIT {MOST})
        ORDER BY row, place
        """
    ).fetchall()
    ((total,),) = connection.execute("SELECT count(*) FROM findings").fetchall()

    def number(row: int) -> int:
        return row if numbers is None else int(numbers[row])

    listed = []
    for row, column, value, rule, expected, severity in found:
        values = {} if expected is None else {"expected": expected}
        if rule in ("key", "row_again"):
            values = {"first": str(number(int(expected)))}
        listed.append(Problem(table, number(row), column, value, rule, values, severity))
    if total > MOST:
        last, rest = listed[-1].row, {"expected": str(total - MOST)}
        listed.append(Problem(table, last, None, None, "more_problems", rest))
    return listed


def cells(table: Table, source: str, decimal: str = "") -> Check:
    """Formula, type, required, enum, pattern, minimum, maximum: of each cell the first rule that it breaks.

    `source` is a relation with the column ROW and those of the table, as text. `decimal` says how a number is
    to be written: with a "comma" or "point" before decimals, in a "cell" of a workbook, or "" where all may be.
    """
    values: dict[str, object] = {}
    selects = [
        _cell_rules(place, field, table, source, decimal, values) for place, field in enumerate(table.fields)
    ]
    return Check(" UNION ALL ".join(selects), values)


def _cell_rules(
    place: int, field: Field, table: Table, source: str, decimal: str, values: dict[str, object]
) -> str:
    cell = f"source.{quoted(field.name)}"

    def bound(value: object) -> str:
        values[f"v{len(values)}"] = value
        return f"$v{len(values) - 1}"

    required = field.required or field.name in table.primary_key
    cast = f"TRY_CAST({cell} AS {field.sql_type})"
    # Each rule with what must hold and, as SQL, what is expected then.
    rules: list[tuple[str, str, str | None]] = []
    if field.type in WRITTEN:
        finite = f" AND isfinite({cast})" if field.type == "number" else f" AND {cast} IS NOT NULL"
        written = f"regexp_full_match({cell}, {bound(WRITTEN[field.type])}){finite}"
        rules.append((f"type_{field.type}", written, bound(decimal) if field.type == "number" else None))
    if field.type == "date":
        rules.append(("type_date", f"length({cell}) = 10 AND {dates.exists(cell)}", dates.swapped("value")))
    elif field.is_date:
        rules.append(("type_date", f"NOT {dates.impossible(cell)}", dates.swapped("value")))
    if field.type == "boolean":
        rules.append(("type_boolean", f"{cell} IN ('true', 'false')", None))
    if field.enum:
        codes = ", ".join(map(bound, field.enum))
        rules.append(("enum", f"{cell} IN ({codes})", bound(", ".join(field.enum))))
    if field.pattern is not None:
        form = form_of(field.pattern)
        rule = form if form in OWN_RULE else "pattern"
        rules.append((rule, f"regexp_full_match({cell}, {bound(field.pattern)})", bound(form)))
    for rule, sign in (("minimum", ">="), ("maximum", "<=")):
        limit = getattr(field, rule)
        if limit is not None:
            holds = f"{cast} {sign} CAST({bound(limit)} AS {field.sql_type})"
            rules.append((rule, holds, bound(limit)))
    formula = bound(FORMULA)
    if not rules:
        rules.append(("formula", f"NOT regexp_full_match({cell}, {bound(CERTAIN_FORMULA)})", None))
        rules.append(("spreadsheet_error", f"NOT regexp_full_match({cell}, {bound(ERROR)})", None))
    broken = [f"WHEN ({holds}) IS NOT TRUE THEN '{rule}'" for rule, holds, _ in rules]
    expected = [f"WHEN '{rule}' THEN {value}" for rule, _, value in rules if value is not None]
    missing = "'required'" if required else "NULL"
    return f"""
        SELECT row, {place} AS place, {bound(field.name)} AS "column", value,
            CASE WHEN regexp_full_match(value, {formula}) THEN 'formula' ELSE rule END AS rule,
            CASE rule WHEN '' THEN NULL {" ".join(expected)} END AS expected, 'error' AS severity
        FROM (
            SELECT {quoted(ROW)} AS row, {cell} AS value,
                CASE WHEN {cell} IS NULL THEN {missing} {" ".join(broken)} END AS rule
            FROM {source} AS source
        )
        WHERE rule IS NOT NULL
        """


def key(table: Table, source: str) -> Check:
    """The primary key is unique: every later row of the same key, with the row that had it first."""
    columns = [quoted(column) for column in table.primary_key]
    filled = " AND ".join(f"{column} IS NOT NULL" for column in columns)
    return Check(
        f"""
        SELECT {quoted(ROW)}, 1000, $columns, {_together(columns)}, 'key', first_row::VARCHAR, 'error'
        FROM (
            SELECT *, min({quoted(ROW)}) OVER (PARTITION BY {", ".join(columns)}) AS first_row
            FROM {source}
            WHERE ({", ".join(columns)}) IN (
                SELECT ({", ".join(columns)}) FROM {source} WHERE {filled}
                GROUP BY {", ".join(columns)} HAVING count(*) > 1
            )
        )
        WHERE {quoted(ROW)} > first_row
        """,
        {"columns": ", ".join(table.primary_key)},
    )


def reference(key: ForeignKey, source: str, parent: str) -> Check:
    """Every row whose foreign key is filled and does not occur in the relation `parent`."""
    own = [f"child.{quoted(column)}" for column in key.fields]
    same = [
        f"CAST(parent.{quoted(reference)} AS VARCHAR) = {column}"
        for reference, column in zip(key.references, own, strict=True)
    ]
    return Check(
        f"""
        SELECT child.{quoted(ROW)}, 1001, $columns, {_together(own)}, 'reference', $expected, 'error'
        FROM {source} AS child
        WHERE {" AND ".join(f"{column} IS NOT NULL" for column in own)}
            AND NOT EXISTS (FROM {parent} AS parent WHERE {" AND ".join(same)})
        """,
        {"columns": ", ".join(key.fields), "expected": key.table},
    )


def _together(cells: list[str]) -> str:
    return f"array_to_string([{', '.join(cells)}], ', ')"

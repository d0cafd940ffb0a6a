"""The rules of a Table Schema as SQL over text columns; every failure has row, column, value, rule."""

import duckdb

from intake.descriptions import Field, ForeignKey, Table
from intake.problems import Problem
from intake.scan import ROW

# How a value must be written, before DuckDB casts it: its casts round 12.7 to 13 and read 1_000 as 1000.
WRITTEN = {
    "integer": r"-?(0|[1-9][0-9]*)",
    "number": r"-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?",
    "boolean": r"true|false",
    "date": r"[0-9]{4}-[0-9]{2}-[0-9]{2}",
}


def check_cells(connection: duckdb.DuckDBPyConnection, source: str, table: Table) -> list[Problem]:
    """Type, required, enum, pattern, minimum, maximum: of each cell the first rule that it breaks.

    `source` is a relation of `connection` with the columns that `intake.scan` gives.
    """
    values: dict[str, object] = {}
    selects = [_cell_rules(field, table, source, values) for field in table.fields]
    sql = f"SELECT * FROM ({' UNION ALL '.join(selects)}) WHERE rule IS NOT NULL ORDER BY row, place"
    found = connection.execute(sql, values).fetchall()
    problems = []
    for row, place, value, rule in found:
        field = table.fields[place]
        extra = {"type": {"expected": field.type}, "enum": {"expected": ", ".join(field.enum)}}.get(rule, {})
        if rule in ("pattern", "minimum", "maximum"):
            extra = {"expected": getattr(field, rule)}
        rule = f"type_{field.type}" if rule == "type" else rule
        problems.append(Problem(table.name, row, field.name, value, rule, extra))
    return problems


def _cell_rules(field: Field, table: Table, source: str, values: dict[str, object]) -> str:
    place = table.fields.index(field)
    cell = quoted(field.name)

    def bound(value: object) -> str:
        values[f"v{len(values)}"] = value
        return f"$v{len(values) - 1}"

    required = field.required or field.name in table.primary_key
    cast = f"TRY_CAST({cell} AS {field.sql_type})"
    rules = []
    if field.type in WRITTEN:
        finite = f" AND isfinite({cast})" if field.type in ("number", "date") else f" AND {cast} IS NOT NULL"
        rules.append(("type", f"regexp_full_match({cell}, {bound(WRITTEN[field.type])}){finite}"))
    if field.enum:
        rules.append(("enum", f"list_contains({bound(list(field.enum))}, {cell})"))
    if field.pattern is not None:
        rules.append(("pattern", f"regexp_full_match({cell}, {bound(field.pattern)})"))
    if field.minimum is not None:
        rules.append(("minimum", f"{cast} >= CAST({bound(field.minimum)} AS {field.sql_type})"))
    if field.maximum is not None:
        rules.append(("maximum", f"{cast} <= CAST({bound(field.maximum)} AS {field.sql_type})"))
    cases = [f"WHEN {cell} IS NULL THEN {bound('required' if required else None)}"]
    cases += [f"WHEN ({holds}) IS NOT TRUE THEN '{rule}'" for rule, holds in rules]
    return (
        f"SELECT {quoted(ROW)} AS row, {place} AS place, {cell} AS value, CASE {' '.join(cases)} END AS rule"
        f" FROM {source}"
    )


def check_key(connection: duckdb.DuckDBPyConnection, source: str, table: Table) -> list[Problem]:
    """The primary key is unique: every later row of the same key, with the row that had it first."""
    key = [quoted(column) for column in table.primary_key]
    rows = connection.execute(
        f"""
        SELECT {quoted(ROW)}, {_together(key)}, first_row
        FROM (SELECT *, min({quoted(ROW)}) OVER (PARTITION BY {", ".join(key)}) AS first_row FROM {source})
        WHERE {quoted(ROW)} > first_row AND {" AND ".join(f"{column} IS NOT NULL" for column in key)}
        ORDER BY 1
        """
    ).fetchall()
    columns = ", ".join(table.primary_key)
    return [
        Problem(table.name, row, columns, value, "key", {"first": str(first)}) for row, value, first in rows
    ]


def check_reference(
    connection: duckdb.DuckDBPyConnection, source: str, table: Table, key: ForeignKey, parent: str
) -> list[Problem]:
    """Every row whose foreign key is filled and does not occur in the relation `parent`."""
    own = [f"child.{quoted(column)}" for column in key.fields]
    same = [
        f"CAST(parent.{quoted(reference)} AS VARCHAR) = {column}"
        for reference, column in zip(key.references, own, strict=True)
    ]
    rows = connection.execute(
        f"""
        SELECT child.{quoted(ROW)}, {_together(own)}
        FROM {source} AS child
        WHERE {" AND ".join(f"{column} IS NOT NULL" for column in own)}
            AND NOT EXISTS (FROM {parent} AS parent WHERE {" AND ".join(same)})
        ORDER BY 1
        """
    ).fetchall()
    columns = ", ".join(key.fields)
    expected = {"expected": f"{key.table} ({', '.join(key.references)})"}
    return [Problem(table.name, row, columns, value, "reference", expected) for row, value in rows]


def _together(cells: list[str]) -> str:
    return f"array_to_string([{', '.join(cells)}], ', ')"


def quoted(name: str) -> str:
    """A name as an SQL identifier."""
    escaped = name.replace('"', '""')
    return f'"{escaped}"'

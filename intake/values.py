"""Values as people write them become values as the schema writes them: numbers, percentages, yes and no, dates.

Only what can be told from the file is rewritten; anything else stays as it is, for the checks to refuse.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

import duckdb
import pyarrow as pa

from intake.checks import constraints, dates
from intake.checks.constraints import ROW
from intake.numbers import COMMA, MACHINE, NAMES, Writing, number, writing
from intake.problems import Question
from intake.schema import BLANKS, Field, Table, literal, quoted

WORDS = {
    "true": ("true", "ja", "yes", "waar", "j", "y", "1"),
    "false": ("false", "nee", "no", "onwaar", "n", "0"),
}
# In a column that may be empty: what says that it is not known.
UNKNOWN = {"": ("9", "onbekend", "unknown")}
# What people write for a value that is not there; in a column of yes and no an x is a yes.
SIGNS = (
    "...",
    "\u2026",
    "..",
    ".",
    ":",
    "-",
    "\u2013",
    "x",
    "c",
    "na",
    "n/a",
    "n.a.",
    "nb",
    "n.b.",
    "nan",
    "null",
)
MISSING, WRONG = "missing", "wrong"
ANSWERS = {"yes": ("yes", "ja"), "no": ("no", "nee"), "unknown": ("unknown", "onbekend")}


def percent_question(
    connection: duckdb.DuckDBPyConnection,
    field: Field,
    source: str,
    figure: str,
    answers: Mapping[str, str],
) -> Question | None:
    """How a column of shares (0 to 1) is written, where not every cell has a % sign: `percent` or `share`.

    A figure above 1 is a percentage, one between 0 and 1 a share; only noughts and ones, or both kinds in one
    column, cannot be told. `figure` is the SQL of a cell as a number.
    """
    (above, between, ends) = connection.execute(
        f"""
        SELECT
            count(*) FILTER (WHERE figure > 1),
            count(*) FILTER (WHERE figure > 0 AND figure < 1),
            count(*) FILTER (WHERE figure = 1)
        FROM (SELECT TRY_CAST({figure} AS DOUBLE) AS figure FROM {source})
        """
    ).fetchall()[0]
    if not above and not between and not ends:
        return None
    told = "percent" if above and not between else "share" if between and not above else None
    chosen = answers.get("percent", told)
    return Question("percent", ("percent", "share"), chosen, {"column": field.name})


def is_share(field: Field) -> bool:
    return field.type == "number" and field.minimum == "0" and field.maximum == "1"


def is_free_text(field: Field) -> bool:
    """Whether the cells of a column are kept to the letter, blanks around them too."""
    return field.type == "string" and field.pattern is None and not field.enum


def rewritten(field: Field, percent: str | None, written: Writing) -> str:
    """The SQL of a cell of this column as the description writes it; empty cells are null."""
    cell = quoted(field.name)
    if is_free_text(field):
        return f"nullif({cell}, '')"
    bare = f"trim({cell}, '{BLANKS}')"
    if is_share(field):
        part = number(f"rtrim(rtrim({bare}, '%'), '{BLANKS}')", written)
        hundredth = f"CAST(TRY_CAST({part} AS DECIMAL(38, 12)) / 100 AS DOUBLE)::VARCHAR"
        signed = f"ends_with({bare}, '%')" if percent != "percent" else f"{cell} IS NOT NULL"
        return f"nullif(CASE WHEN {signed} THEN coalesce({hundredth}, {bare}) ELSE {number(cell, written)} END, '')"
    if field.type in ("integer", "number"):
        return f"nullif({number(cell, written, field.type == 'integer')}, '')"
    if field.type == "boolean":
        return f"nullif({_spoken(bare, WORDS if field.required else WORDS | UNKNOWN)}, '')"
    if {"yes", "no"} <= set(field.enum):
        return f"nullif({_spoken(bare, ANSWERS)}, '')"
    if field.is_date:
        written = f"({dates.iso(bare)})"
        return f"nullif(CASE WHEN {dates.exists(written)} THEN {written} ELSE {bare} END, '')"
    return f"nullif({bare}, '')"


def _spoken(bare: str, words: Mapping[str, tuple[str, ...]]) -> str:
    cases = [
        f"WHEN lower({bare}) IN ({', '.join(map(literal, spoken))}) THEN '{code}'"
        for code, spoken in words.items()
    ]
    return f"CASE {' '.join(cases)} ELSE {bare} END"


def write_cells(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    source: str,
    delimiter: str | None,
    answers: Mapping[str, str],
    machine_written: bool = False,
    typed: Mapping[str, Sequence[int]] | None = None,
) -> tuple[Writing, list[Question], set[str]]:
    """The relation `cells`: the rows of `source`, rewritten, with what is wrong with single cells in `findings`.

    Gives how numbers are written, the questions and the columns that were rewritten: one whose cells are all as the
    description writes them is not touched. In a machine-written file a number has a point or it is none. `typed`
    is of a workbook: by column, the rows in which somebody typed text for a number; every other number is one.
    """
    numeric = {field.name: source for field in table.fields if field.type in ("integer", "number")}
    if typed is not None:
        names = [name for name, rows in typed.items() if name in numeric for _ in rows]
        rows = [row for name, rows in typed.items() if name in numeric for row in rows]
        connection.register("typed_cells", pa.table({"name": names, "row": rows}))
        connection.execute("CREATE TEMP TABLE typed AS FROM typed_cells")
        numeric = {name: f"(FROM {source} WHERE {_is_typed(name)})" for name in numeric if typed.get(name)}
    written, questions = Writing(MACHINE), []
    if not machine_written:
        written, questions = writing(connection, table, numeric, delimiter, answers)

    def by_cell(field: Field, sql: Callable[[Writing], str]) -> str:
        if typed is None:
            return sql(written)
        known = sql(Writing(MACHINE))
        return (
            f"CASE WHEN {_is_typed(field.name)} THEN {sql(written)} ELSE {known} END"
            if field.name in numeric
            else known
        )

    percent = None
    for field in filter(is_share, table.fields):
        figure = by_cell(field, partial(number, quoted(field.name)))
        question = percent_question(connection, field, source, figure, answers)
        if question:
            percent = question.proposed
            questions.append(question)
    remedy = "cell" if typed is not None else NAMES.get("." if machine_written else written.decimal or "", "")
    constraints.begin(connection)
    constraints.run(connection, [constraints.cells(table, source, remedy)])
    broken = {name for (name,) in connection.execute('SELECT DISTINCT "column" FROM findings').fetchall()}
    signs = _missing_question(connection, table, answers)
    questions += signs
    are_missing = any(question.proposed == MISSING for question in signs)
    touched = {
        field.name
        for field in table.fields
        if field.name in broken
        or (written.decimal == COMMA and field.name in numeric)
        or (percent == "percent" and is_share(field))
    }
    columns = [
        f"{_or_missing(f, by_cell(f, partial(rewritten, f, percent)), are_missing)} AS {quoted(f.name)}"
        if f.name in touched
        else quoted(f.name)
        for f in table.fields
    ]
    kind = "TABLE" if touched else "VIEW"
    connection.execute(
        f"CREATE TEMP {kind} cells AS SELECT {quoted(ROW)}, {', '.join(columns)} FROM {source}"
    )
    if touched:
        constraints.begin(connection)
        constraints.run(connection, [constraints.cells(table, "cells", remedy)])
    return written, questions, touched


def _missing_question(
    connection: duckdb.DuckDBPyConnection, table: Table, answers: Mapping[str, str]
) -> list[Question]:
    """Whether cells with a sign such as x or - are missing values; they are faults until it is answered."""
    columns = [field.name for field in table.fields if _may_be_missing(field)]
    count, signs = connection.execute(
        """
        SELECT count(*), string_agg(DISTINCT trim(value), '; ' ORDER BY trim(value))
        FROM findings
        WHERE "column" IN $columns AND rule <> 'required' AND lower(trim(value)) IN $signs
        """,
        {"columns": columns, "signs": list(SIGNS)},
    ).fetchall()[0]
    if not count:
        return []
    values = {"count": str(count), "cells": signs}
    return [Question("missing", (MISSING, WRONG), answers.get("missing", WRONG), values)]


def _may_be_missing(field: Field) -> bool:
    return field.type != "boolean" and not is_free_text(field)


def _or_missing(field: Field, cell: str, are_missing: bool) -> str:
    if not are_missing or not _may_be_missing(field):
        return cell
    signs = ", ".join(map(literal, SIGNS))
    return f"CASE WHEN lower(trim({quoted(field.name)}, '{BLANKS}')) NOT IN ({signs}) THEN {cell} END"


def _is_typed(column: str) -> str:
    return f"{quoted(ROW)} IN (SELECT row FROM typed WHERE name = {literal(column)})"

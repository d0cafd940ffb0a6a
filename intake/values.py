"""Values as people write them become values as the schema writes them: numbers, percentages, yes and no, dates.

Only what can be told from the file is rewritten; anything else stays as it is, for the checks to refuse.
"""

from collections.abc import Mapping

import duckdb

from intake.checks import constraints, dates
from intake.checks.constraints import ROW
from intake.problems import Question
from intake.schema import BLANKS, Field, Table, literal, quoted

WORDS = {
    "true": ("true", "ja", "yes", "waar", "j", "y", "1"),
    "false": ("false", "nee", "no", "onwaar", "n", "0"),
}
# In a column that may be empty: what says that it is not known.
UNKNOWN = {"": ("9", "onbekend", "unknown")}
ANSWERS = {"yes": ("yes", "ja"), "no": ("no", "nee"), "unknown": ("unknown", "onbekend")}
MACHINE = ""
OTHER = {",": ".", ".": ","}
# Between thousands, besides the other sign: blanks and an apostrophe.
GROUPING = "[ \u00a0\u202f']"


def _fraction(sign: str) -> str:
    """A number in which `sign` can only stand before decimals."""
    other = "[.]" if sign == "," else "[,]"
    s = f"[{sign}]"
    return (
        rf"[-+]?(\d{{4,}}{s}\d+|0\d*{s}\d+|\d+{s}\d{{1,2}}|\d+{s}\d{{4,}}|\d{{1,3}}(?:{other}\d{{3}})+{s}\d+"
        rf"|\d{{1,3}}(?:{other}\d{{3}}){{2,}})\s*%?"
    )


def _either(sign: str) -> str:
    """A number in which `sign` stands before decimals or before thousands."""
    return rf"[-+]?[1-9]\d{{0,2}}[{sign}]\d{{3}}\s*%?"


def decimal_sign(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    source: str,
    delimiter: str | None,
    answers: Mapping[str, str],
) -> tuple[str | None, list[Question]]:
    """The sign before decimals in the whole file, or None where no number has one; asked where it cannot be told.

    One figure that can only be read one way decides for all; figures that contradict each other decide nothing.
    """
    counts = {"fraction,": 0, "fraction.": 0, "either,": 0, "either.": 0}
    for column in (field for field in table.fields if field.type in ("integer", "number")):
        whole = column.type == "integer"
        cell = quoted(column.name)
        patterns = {
            "fraction,": f"{_fraction(',')}|{_either('.')}" if whole else _fraction(","),
            "fraction.": f"{_fraction('.')}|{_either(',')}" if whole else _fraction("."),
            "either,": "" if whole else _either(","),
            "either.": "" if whole else _either("."),
        }
        asked = ", ".join(
            f"count(*) FILTER (WHERE regexp_full_match(cell, ${n}))" for n, _ in enumerate(patterns, 1)
        )
        (found,) = connection.execute(
            f"SELECT {asked} FROM (SELECT regexp_replace(cell, {literal(GROUPING)}, '', 'g') AS cell FROM ("
            f"SELECT DISTINCT {cell} AS cell FROM {source} WHERE contains({cell}, ',') OR contains({cell}, '.')))",
            list(patterns.values()),
        ).fetchall()
        for name, count in zip(patterns, found, strict=True):
            counts[name] += count
    comma, point = counts["fraction,"] > 0, counts["fraction."] > 0
    if "decimal" in answers:
        return answers["decimal"], [Question("decimal", (",", "."), answers["decimal"])]
    if comma != point:
        return ("," if comma else "."), []
    if comma and point and (counts["either,"] or counts["either."]):
        return None, [Question("decimal", (",", "."))]
    if comma and point:
        return ".", []
    if not counts["either,"] and not counts["either."]:
        return None, []
    # In a file with commas between its cells nobody writes a comma in a number.
    proposed = "." if delimiter == "," else None
    return proposed, [Question("decimal", (",", "."), proposed)]


def percent_question(
    connection: duckdb.DuckDBPyConnection,
    field: Field,
    source: str,
    sign: str | None,
    answers: Mapping[str, str],
) -> Question | None:
    """How a column of shares (0 to 1) is written, where not every cell has a % sign: `percent` or `share`.

    A figure above 1 is a percentage, one between 0 and 1 a share; only noughts and ones, or both kinds in one
    column, cannot be told.
    """
    (above, between, ends) = connection.execute(
        f"""
        SELECT
            count(*) FILTER (WHERE figure > 1),
            count(*) FILTER (WHERE figure > 0 AND figure < 1),
            count(*) FILTER (WHERE figure = 1)
        FROM (SELECT TRY_CAST({_number(quoted(field.name), sign)} AS DOUBLE) AS figure FROM {source})
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


def rewritten(field: Field, sign: str | None, percent: str | None) -> str:
    """The SQL of a cell of this column as the description writes it; empty cells are null."""
    cell = quoted(field.name)
    if is_free_text(field):
        return f"nullif({cell}, '')"
    bare = f"trim({cell}, '{BLANKS}')"
    if is_share(field):
        part = _number(f"rtrim(rtrim({bare}, '%'), '{BLANKS}')", sign)
        hundredth = f"CAST(TRY_CAST({part} AS DECIMAL(38, 12)) / 100 AS DOUBLE)::VARCHAR"
        signed = f"ends_with({bare}, '%')" if percent != "percent" else f"{cell} IS NOT NULL"
        return f"nullif(CASE WHEN {signed} THEN coalesce({hundredth}, {bare}) ELSE {_number(cell, sign)} END, '')"
    if field.type in ("integer", "number"):
        return f"nullif({_number(cell, sign)}, '')"
    if field.type == "boolean":
        return f"nullif({_spoken(bare, WORDS if field.required else WORDS | UNKNOWN)}, '')"
    if {"yes", "no"} <= set(field.enum):
        return f"nullif({_spoken(bare, ANSWERS)}, '')"
    if field.is_date:
        written = f"({dates.iso(bare)})"
        return f"nullif(CASE WHEN {dates.exists(written)} THEN {written} ELSE {bare} END, '')"
    return f"nullif({bare}, '')"


def _number(cell: str, sign: str | None) -> str:
    """A number with a point and nothing between thousands, if the cell is one with that sign; else the cell."""
    bare = f"replace(trim({cell}, '{BLANKS}'), '−', '-')"
    if sign == MACHINE:
        return bare
    point = sign or "."
    other = f"[{OTHER[point]}]"
    grouped = rf"^[-]?\d{{1,3}}(({other}\d{{3}})+|({GROUPING}\d{{3}})+)([{point}]\d+)?$"
    plain = rf"^[-]?\d+[{point}]\d+([eE][-+]?\d+)?$"
    apart = f"regexp_replace({bare}, {literal(f'{other}|{GROUPING}')}, '', 'g')"
    return (
        f"CASE WHEN regexp_matches({bare}, {literal(grouped)}) THEN replace({apart}, '{point}', '.')"
        f" WHEN regexp_matches({bare}, {literal(plain)}) THEN replace({bare}, '{point}', '.') ELSE {bare} END"
    )


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
) -> tuple[str | None, list[Question], set[str]]:
    """The relation `cells`: the rows of `source`, rewritten, with what is wrong with single cells in `findings`.

    Gives the decimal sign, the questions and the columns that were rewritten: one whose cells are all as the
    description writes them is not touched. In a machine-written file a number has a point or it is none.
    """
    sign, questions = MACHINE, []
    if not machine_written:
        sign, questions = decimal_sign(connection, table, source, delimiter, answers)
    percent = None
    for field in filter(is_share, table.fields):
        question = percent_question(connection, field, source, sign, answers)
        if question:
            percent = question.proposed
            questions.append(question)
    constraints.begin(connection)
    constraints.run(connection, [constraints.cells(table, source)])
    broken = {name for (name,) in connection.execute('SELECT DISTINCT "column" FROM findings').fetchall()}
    touched = {
        field.name
        for field in table.fields
        if field.name in broken
        or (sign == "," and field.type in ("integer", "number"))
        or (percent == "percent" and is_share(field))
    }
    columns = [
        f"{rewritten(f, sign, percent)} AS {quoted(f.name)}" if f.name in touched else quoted(f.name)
        for f in table.fields
    ]
    kind = "TABLE" if touched else "VIEW"
    connection.execute(
        f"CREATE TEMP {kind} cells AS SELECT {quoted(ROW)}, {', '.join(columns)} FROM {source}"
    )
    if touched:
        constraints.begin(connection)
        constraints.run(connection, [constraints.cells(table, "cells")])
    return sign or None, questions, touched

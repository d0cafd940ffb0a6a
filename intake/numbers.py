"""Numbers as people write them: which sign stands before decimals, which between thousands, in a whole file."""

from collections.abc import Mapping
from dataclasses import dataclass

import duckdb

from intake.problems import Question
from intake.schema import BLANKS, Field, Table, literal, quoted

COMMA, POINT = ",", "."
MACHINE = ""  # the sign of a file in which a number has a point, or it is none
OTHER = {COMMA: POINT, POINT: COMMA}
NAMES = {COMMA: "comma", POINT: "point"}  # in messages
# Between thousands, besides the other sign: blanks and an apostrophe.
GROUPING = "[ \u00a0\u202f']"
SHOWN = 3  # cells that a question shows
NOTHING = "none"  # to show
# What a lone group of three digits behind the sign of thousands is, where the file does not tell.
THOUSANDS, DECIMALS = "thousands", "decimals"
# A whole number that a program wrote with decimals; three noughts would be thousands.
WHOLE = r"^(-?\d+)[.,]0{1,2}$"


@dataclass(frozen=True)
class Writing:
    """How the numbers of a file are written: the sign before decimals, None where no number has one, and what a
    lone group of three digits behind the other sign is. `seen` is the first cell that told the sign, its row and
    its text; None where none did."""

    decimal: str | None
    lone: str = THOUSANDS
    seen: tuple[int, str] | None = None


@dataclass(frozen=True)
class _Seen:
    """How many different cells of one column say something, for each sign: `fraction` can only be numbers with that
    sign before decimals, of which `grouped` have the other between thousands; `either` have it before three digits.
    `shown` has the first of them, for the reader, and `first` the row and text of the first `fraction`."""

    column: Field
    fraction: Mapping[str, int]
    grouped: Mapping[str, int]
    either: Mapping[str, int]
    shown: Mapping[str, list[str]]
    first: Mapping[str, tuple[int, str]]


def _grouped(sign: str) -> str:
    other = f"[{OTHER[sign]}]"
    return rf"[-+]?(\d{{1,3}}(?:{other}\d{{3}})+[{sign}]\d+|\d{{1,3}}(?:{other}\d{{3}}){{2,}})\s*%?"


def _fraction(sign: str) -> str:
    s = f"[{sign}]"
    return rf"[-+]?(\d{{4,}}{s}\d+|0\d*{s}\d+|\d+{s}\d{{1,2}}|\d+{s}\d{{4,}})\s*%?|{_grouped(sign)}"


def _either(sign: str) -> str:
    return rf"[-+]?[1-9]\d{{0,2}}[{sign}]\d{{3}}\s*%?"


def writing(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    source: Mapping[str, str],
    delimiter: str | None,
    answers: Mapping[str, str],
) -> tuple[Writing, list[Question]]:
    """How the numbers of a file are written, and what is asked where it cannot be told.

    One figure that can only be read one way decides for all; figures that contradict each other decide nothing.
    `source` has the relation to look at for each column of numbers.
    """
    seen = [_look(connection, field, source[field.name]) for field in table.fields if field.name in source]
    decimal, questions = _decimal(seen, delimiter, answers)
    if decimal is None:
        return Writing(None), questions
    doubted = _doubted(seen, decimal, "decimal" in answers)
    told = None if questions else min((c.first[decimal] for c in seen if decimal in c.first), default=None)
    if not doubted:
        return Writing(decimal, seen=told), questions
    other = OTHER[decimal]
    question = Question(
        "thousands",
        (THOUSANDS, DECIMALS),
        answers.get("thousands"),
        {
            "sign": NAMES[other],
            "count": str(sum(column.either[other] for column in doubted)),
            "columns": ", ".join(column.column.name for column in doubted),
            "cells": _shown(doubted, other),
        },
    )
    return Writing(decimal, question.proposed or THOUSANDS, told), [*questions, question]


def _look(connection: duckdb.DuckDBPyConnection, field: Field, source: str) -> _Seen:
    cell = quoted(field.name)
    fraction, grouped, either, shown, first = {}, {}, {}, {}, {}
    for sign in OTHER:
        # Of a whole number three digits behind a sign can only be thousands.
        whole = f"|{_either(OTHER[sign])}" if field.type == "integer" else ""
        fraction[sign], grouped[sign], either[sign], cells, *told = connection.execute(
            f"""
            SELECT
                count(*) FILTER (WHERE regexp_full_match(bare, $fraction)),
                count(*) FILTER (WHERE regexp_full_match(bare, $grouped)),
                count(*) FILTER (WHERE regexp_full_match(bare, $either)),
                min_by(cell, row, {SHOWN}) FILTER (WHERE regexp_full_match(bare, $either)),
                min(row) FILTER (WHERE regexp_full_match(bare, $fraction)),
                min_by(cell, row) FILTER (WHERE regexp_full_match(bare, $fraction))
            FROM (
                SELECT {cell} AS cell, min("#") AS row,
                    regexp_replace({cell}, {literal(GROUPING)}, '', 'g') AS bare
                FROM {source}
                WHERE contains({cell}, ',') OR contains({cell}, '.')
                GROUP BY ALL
            )
            """,
            {
                "fraction": _fraction(sign) + whole,
                "grouped": _grouped(sign) + whole,
                "either": "" if whole else _either(sign),
            },
        ).fetchall()[0]
        shown[sign] = cells or []
        if fraction[sign]:
            first[sign] = (told[0], told[1])
    return _Seen(field, fraction, grouped, either, shown, first)


def _decimal(
    seen: list[_Seen], delimiter: str | None, answers: Mapping[str, str]
) -> tuple[str | None, list[Question]]:
    """The sign before decimals in the whole file; None where no number has one, and where it is asked."""
    told = [sign for sign in OTHER if any(column.fraction[sign] for column in seen)]
    either = {sign: sum(column.either[sign] for column in seen) for sign in OTHER}
    asked = {"cells": _shown(seen, *OTHER)}
    if "decimal" in answers:
        return answers["decimal"], [Question("decimal", (COMMA, POINT), answers["decimal"], asked)]
    if len(told) == 1:
        return told[0], []
    if not any(either.values()):
        return POINT if told else None, []
    # Between the cells of this file stand commas, so that one within a number was put in quotes on purpose.
    proposed = POINT if delimiter == COMMA and not told and not either[COMMA] else None
    return proposed, [Question("decimal", (COMMA, POINT), proposed, asked)]


def _doubted(seen: list[_Seen], decimal: str, answered: bool) -> list[_Seen]:
    """The columns where a lone group of three stands behind the other sign, and nothing says that it is thousands.

    In a column with decimals only its own cells can say so, with thousands before decimals or twice.
    """
    other = OTHER[decimal]
    anywhere = answered or any(column.grouped[decimal] for column in seen)
    return [
        column
        for column in seen
        if column.either[other]
        and not column.grouped[decimal]
        and (not anywhere or column.fraction[decimal] or column.either[decimal] or column.fraction[other])
    ]


def _shown(seen: list[_Seen], *signs: str) -> str:
    cells = [cell for column in seen for sign in signs for cell in column.shown[sign]]
    return "; ".join(dict.fromkeys(cells[:SHOWN])) or NOTHING


def number(cell: str, written: Writing, whole: bool = False) -> str:
    """The SQL of a number with a point and nothing between thousands, if the cell is one; else of the cell."""
    bare = f"replace(trim({cell}, '{BLANKS}'), '−', '-')"
    if written.decimal == MACHINE:
        return bare
    point = written.decimal or POINT
    other = f"[{OTHER[point]}]"
    cases = []
    if whole:
        cases.append(f"WHEN regexp_matches({bare}, '{WHOLE}') THEN regexp_extract({bare}, '{WHOLE}', 1)")
    elif written.lone == DECIMALS:
        lone = rf"^-?[1-9]\d{{0,2}}{other}\d{{3}}$"
        cases.append(f"WHEN regexp_matches({bare}, '{lone}') THEN replace({bare}, '{OTHER[point]}', '.')")
    grouped = rf"^[-]?\d{{1,3}}(({other}\d{{3}})+|({GROUPING}\d{{3}})+)([{point}]\d+)?$"
    plain = rf"^[-]?\d+[{point}]\d+([eE][-+]?\d+)?$"
    apart = f"regexp_replace({bare}, {literal(f'{other}|{GROUPING}')}, '', 'g')"
    return (
        f"CASE {' '.join(cases)} WHEN regexp_matches({bare}, {literal(grouped)})"
        f" THEN replace({apart}, '{point}', '.')"
        f" WHEN regexp_matches({bare}, {literal(plain)}) THEN replace({bare}, '{point}', '.') ELSE {bare} END"
    )

"""Cells that may not say what somebody typed: letters of another encoding, codes that became dates.

What is certain refuses its row, anything else is to be confirmed.
"""

from collections.abc import Iterator, Mapping

import duckdb
import numpy as np

from intake.checks.constraints import Check
from intake.lines import AFTER_RULES, places
from intake.opening.detect import Understood
from intake.problems import Problem
from intake.schema import Field, Table, literal
from intake.spreadsheet import BECAME_DATE

GUESSED = "windows-1252"  # read where a file is no Unicode; nothing in it says so
WORDS_SHOWN = 3
# How a byte that only goes on in UTF-8 looks in Windows-1252, without the quotes and dashes of running text.
GOES_ON = "[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]"
# UTF-8 that was read as another encoding and written again: CafÃ©, â€™, Caf√©, Caf├®; and unassigned characters.
TWICE = rf"[ÃÂ](?:{GOES_ON}|[‘’“”–—])|[ÄÅ]{GOES_ON}|â€|\p{{L}}[√├┬]|[\x{{80}}-\x{{9f}}]"
# Signs and capitals that stand in no word: what MacRoman, CP850 and CP1250 have there are small letters.
IMPOSSIBLE = r"\p{Ll}[ŠŽŒŸÀ-ÖØ-Ý]|\p{L}[‚„‰‡‹ˆ¤¦¨¬¶¸¢¥¡¿÷×£“”³¹¯]\p{L}|\p{L}[‚„‡‰ˆ¤¦¬¶](?:$|[^\p{L}])"
# The letters that Windows-1252 and CP1250 have in common, and that stand in Dutch words.
FIRM = "áâäçéëíîóôöúüýßÁÂÄÇÉËÍÎÓÔÖÚÜÝ"
UNCERTAIN = rf"[\p{{L}}’'-]*(?:[^\P{{L}}a-zA-Z{FIRM}]|\p{{L}}[‘“•†ƒ]|\p{{Ll}}[–—]\p{{Ll}})[\p{{L}}’'-]*"


def checks(
    connection: duckdb.DuckDBPyConnection,
    file: Understood,
    table: Table,
    columns: Mapping[int, str],
    numbers: np.ndarray,
) -> tuple[list[Check], list[Problem]]:
    """What is to be looked for in the cells of a file, and what is to be confirmed of the whole file.

    `columns` are those of the table by their place in the file, `numbers` the spreadsheet rows of its lines.
    """
    text = {place: name for place, name in columns.items() if table.field(name).type == "string"}
    found, words = _letters(connection, file, text)
    found += _dates(file, table, text, numbers)
    if not words:
        return found, []
    values = {"words": ", ".join(words)}
    return found, [Problem(table.name, file.header_row, None, None, "letters_guessed", values, "warning")]


def _letters(
    connection: duckdb.DuckDBPyConnection, file: Understood, columns: Mapping[int, str]
) -> tuple[list[Check], list[str]]:
    """The cells with letters that were lost or are others, and words of which the letters are to be confirmed."""
    if file.is_ascii or not columns:
        return [], []
    checks = []
    wrong = TWICE
    if file.encoding == GUESSED and _any(connection, columns, IMPOSSIBLE):
        # One encoding is behind all of its letters.
        wrong = r"[^\x00-\x7f]"
    for place, name in columns.items():
        checks.append(_found(place, name, f"contains(c{place}, '\ufffd')", "lost_letter", "error"))
        if wrong is not TWICE or _any(connection, {place: name}, wrong):
            matches = f"regexp_matches(c{place}, {literal(wrong)}) AND NOT contains(c{place}, '\ufffd')"
            checks.append(_found(place, name, matches, "wrong_letters", "error"))
    if file.encoding != GUESSED or wrong is not TWICE:
        return checks, []
    found = " UNION ALL ".join(
        f"SELECT rowid AS row, unnest(regexp_extract_all(c{place}, {literal(UNCERTAIN)})) AS word FROM lines"
        for place in columns
    )
    words = connection.execute(
        f"SELECT word FROM ({found}) GROUP BY word ORDER BY min(row), word LIMIT {WORDS_SHOWN}"
    ).fetchall()
    return checks, [word for (word,) in words]


def _any(connection: duckdb.DuckDBPyConnection, columns: Mapping[int, str], pattern: str) -> bool:
    somewhere = " OR ".join(f"regexp_matches(c{place}, {literal(pattern)})" for place in columns)
    return bool(connection.execute(f"SELECT 1 FROM lines WHERE {somewhere} LIMIT 1").fetchall())


def _dates(
    file: Understood, table: Table, columns: Mapping[int, str], numbers: np.ndarray
) -> Iterator[Check]:
    """Codes and words that a spreadsheet made dates of, and months of which it made their first day."""
    for place, name in columns.items():
        field = table.field(name)
        dated = ", ".join(map(str, places(numbers, file.dates.get(str(place), []))))
        is_dated = f"rowid IN ({dated})" if dated else "false"
        if field.type == "string" and field.is_date and dated:
            first = f"{is_dated} AND ends_with(c{place}, '-01')"
            yield _found(place, name, first, "month_became_day", "warning")
        elif field.type == "string" and not field.is_date and not field.enum and not _may_be_date(field):
            looks = (
                f"length(c{place}) BETWEEN 4 AND 13 AND regexp_full_match(c{place}, {literal(BECAME_DATE)})"
            )
            yield _found(place, name, f"{is_dated} OR ({looks})", "became_date", "warning")


def _may_be_date(field: Field) -> bool:
    """Whether a column of names has dates among them, such as an edition."""
    return (field.example or "")[:4].isdigit()


def _found(place: int, name: str, condition: str, rule: str, severity: str) -> Check:
    # An error goes before what else is told of the cell.
    at = AFTER_RULES if severity == "warning" else -2
    return Check(
        f"SELECT rowid, {at}, $name, c{place}, '{rule}', NULL, '{severity}' FROM lines WHERE {condition}",
        {"name": name},
    )

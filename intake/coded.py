"""Coded columns as people fill them in: each distinct value with its count, and the code that it stands for.

A value is read as the code that a person chose for it; the code that its words name is proposed. What nobody told
stays as it is, for the checks to refuse. Zeros that a spreadsheet dropped from KvK numbers and SBI codes are put
back when that is confirmed.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import duckdb

from intake import guesses
from intake.checks.rules import DIVISIONS
from intake.problems import Question, code_name
from intake.schema import BLANKS, Field, Table, literal, quoted
from intake.values import ANSWERS, UNKNOWN
from intake.values import WORDS as YES_NO
from translations import LANGUAGES, Words, words

WORDS = "words"  # the question whether values are read as the codes that their words name, all at once
AS_READ, AS_WRITTEN = "as_read", "as_written"
ZEROS = "zeros"  # the question whether dropped zeros are put back
COMPLETE, KEEP = "complete", "keep"
EMPTY = ""  # a value that means: not known
MOST = 200  # distinct values of a column that can be told one by one
NAMES = ("name_nl", "name_en", "title")

# By column, for each value as written the code that it stands for, EMPTY, or None where it is refused.
Meanings = Mapping[str, Mapping[str, str | None]]


@dataclass(frozen=True)
class Told:
    """What a person said of the cells: what values mean, answers, and the columns that say what another does."""

    meanings: Meanings = field(default_factory=dict)
    answers: Mapping[str, str] = field(default_factory=dict)
    copies: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Value:
    """A value of a coded column: in how many rows, and the code that was chosen or is proposed, if any."""

    written: str
    count: int
    code: str | None


@dataclass(frozen=True)
class Coded:
    """A column with values that are no codes. `codes` has each code with its names by language, where there are."""

    column: str
    values: tuple[Value, ...]
    codes: Mapping[str, Mapping[str, str]]
    may_be_empty: bool


@dataclass(frozen=True)
class Understood:
    """The relation in which values are codes, the columns that had others, and what is asked."""

    source: str
    columns: tuple[Coded, ...] = ()
    questions: tuple[Question, ...] = ()


def understand(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    source: str,
    reference: duckdb.DuckDBPyConnection | None,
    told: Told,
) -> Understood:
    """Read the coded columns of `source`, a relation of text."""
    cells: dict[str, str] = {}
    columns: list[Coded] = []
    for each in table.fields:
        codes = _codes(table, each, reference)
        if not codes:
            continue
        found = _values(connection, each, source, codes, told.meanings.get(each.name, {}))
        if not found:
            continue
        required = each.required or each.name in table.primary_key
        columns.append(Coded(each.name, tuple(found), codes, not required))
        told_of = told.meanings.get(each.name, {})
        taken = {value.written for value in found} if told.answers.get(WORDS) == AS_READ else {*told_of}
        read = {
            value.written: value.code for value in found if value.code is not None and value.written in taken
        }
        cells[each.name] = _replaced(each, read)
    zeros, questions = _zeros(connection, table, source, told.answers)
    if any(value.code is not None for each in columns for value in each.values):
        questions += (Question(WORDS, (AS_READ, AS_WRITTEN), told.answers.get(WORDS, AS_WRITTEN)),)
    cells |= zeros
    cells |= {copy: cells.get(origin, quoted(origin)) for copy, origin in told.copies.items()}
    if not cells:
        return Understood(source, tuple(columns), questions)
    replaced = ", ".join(f"{cell} AS {quoted(name)}" for name, cell in cells.items())
    connection.execute(f"CREATE TEMP TABLE understood AS SELECT * REPLACE ({replaced}) FROM {source}")
    return Understood("understood", tuple(columns), questions)


def _codes(
    table: Table, column: Field, reference: duckdb.DuckDBPyConnection | None
) -> dict[str, dict[str, str]]:
    """The codes of a column with their names by language; none where it has no codes or they have no names."""
    if column.enum:
        return {
            code: _in_languages(lambda say, code=code: code_name(column.name, code, say))
            for code in column.enum
        }
    if column.type == "boolean":
        return {"true": _in_languages(lambda say: say("yes")), "false": _in_languages(lambda say: say("no"))}
    others = (key for key in table.foreign_keys if key.table != table.name)
    key = next((key for key in others if key.fields == (column.name,)), None)
    if key is None or reference is None:
        return {}
    with reference.cursor() as cursor:
        try:
            rows = cursor.execute(f"FROM {quoted(key.table)}").to_arrow_table()
        except duckdb.CatalogException:
            return {}
    there = set(rows.column_names)
    if not there.intersection(NAMES):
        return {}
    return {
        str(row[key.references[0]]): {
            language: str(row.get(f"name_{language}") or row.get("title") or "") for language in LANGUAGES
        }
        for row in rows.to_pylist()
    }


def _in_languages(name: Callable[[Words], str]) -> dict[str, str]:
    return {language: name(words(language)) for language in LANGUAGES}


def _values(
    connection: duckdb.DuckDBPyConnection,
    column: Field,
    source: str,
    codes: Mapping[str, Mapping[str, str]],
    chosen: Mapping[str, str | None],
) -> list[Value]:
    """The values of a column, the most frequent first; none if all are codes."""
    bare = f"trim({quoted(column.name)}, '{BLANKS}')"
    found = connection.execute(
        f"""
        SELECT {bare} AS written, count(*)
        FROM {source}
        WHERE {bare} <> ''
        GROUP BY written
        ORDER BY 2 DESC, written
        LIMIT {MOST + 1}
        """
    ).fetchall()
    plain = _plain(column)
    known = {written for written, _ in found if written in codes or written.lower() in plain}
    if len(known) == len(found) or len(found) > MOST:
        return []
    names = {code: tuple(by_language.values()) for code, by_language in codes.items()}
    values = []
    for written, count in found:
        if written in known and written not in chosen:
            continue
        code = chosen[written] if written in chosen else guesses.code(column, written, names)
        values.append(Value(written, count, code))
    return values


def _plain(column: Field) -> set[str]:
    """What a column is read by without being asked: the words for yes and no."""
    if column.type == "boolean":
        spoken = YES_NO if column.required else YES_NO | UNKNOWN
        return {word for each in spoken.values() for word in each}
    if {"yes", "no"} <= set(column.enum):
        return {word for each in ANSWERS.values() for word in each}
    return set()


def _replaced(column: Field, read: Mapping[str, str]) -> str:
    """The SQL of a cell with the code for what was written."""
    bare = f"trim({quoted(column.name)}, '{BLANKS}')"
    cases = " ".join(
        f"WHEN {literal(written)} THEN {literal(code or None)}" for written, code in read.items()
    )
    return f"CASE {bare} {cases} ELSE {quoted(column.name)} END" if cases else quoted(column.name)


def _zeros(
    connection: duckdb.DuckDBPyConnection, table: Table, source: str, answers: Mapping[str, str]
) -> tuple[dict[str, str], tuple[Question, ...]]:
    """The cells with the zeros put back, if that is confirmed, and the question whether they are."""
    names = {each.name for each in table.fields}
    cells, counts, examples = {}, 0, []
    for name, (short, whole) in _short(connection, source, names).items():
        bare = f"trim({quoted(name)}, '{BLANKS}')"
        full = f"lpad({bare}, {whole}, '0')"
        count, example = connection.execute(
            f"SELECT count(*), min({bare} || ' → ' || {full}) FROM {source} WHERE {short}"
        ).fetchone() or (0, None)
        if count:
            counts, examples = counts + count, [*examples, f"{example} ({count})"]
            cells[name] = f"CASE WHEN {short} THEN {full} ELSE {quoted(name)} END"
    if not cells:
        return {}, ()
    answer = answers.get(ZEROS, KEEP)
    question = Question(
        ZEROS, (COMPLETE, KEEP), answer, {"count": str(counts), "examples": ", ".join(examples)}
    )
    return cells if answer == COMPLETE else {}, (question,)


def _short(connection: duckdb.DuckDBPyConnection, source: str, names: set[str]) -> dict[str, tuple[str, int]]:
    """By column, the condition of the cells that seem to lack zeros, and how long they are with them.

    A column in which a code begins with a zero did not lose any. An SBI code of one figure less than most lost one
    if it is then the code of a division that there is.
    """
    short = {}
    if "kvk_number" in names:
        short["kvk_number"] = (f"regexp_full_match(trim(kvk_number, '{BLANKS}'), '\\d{{5,7}}')", 8)
    if "sbi" in names:
        bare = f"trim(sbi, '{BLANKS}')"
        lengths, zeros = connection.execute(
            f"""
            SELECT mode(length({bare})), count(*) FILTER (WHERE {bare} LIKE '0%')
            FROM {source}
            WHERE regexp_full_match({bare}, '\\d{{1,5}}')
            """
        ).fetchone() or (None, 0)
        if lengths and not zeros:
            lost = f"length({bare}) = {lengths - 1} AND '0' || {bare}[:1] IN ({DIVISIONS})"
            short["sbi"] = (f"regexp_full_match({bare}, '\\d+') AND {lost}", lengths)
    return short

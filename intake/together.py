"""Files that come together, such as those of data/: each is read as an upload is, and compared with the others."""

from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path

import duckdb
import pyarrow as pa

from intake import coded
from intake.checked import Reading
from intake.checks.nearest import known
from intake.checks.rules import compared
from intake.guesses import columns
from intake.headers import ColumnMapping
from intake.opening.detect import TEMPLATE
from intake.opening.places import NotRecognised
from intake.problems import Problem, ProblemsFound
from intake.read import read_upload
from intake.schema import Table, quoted
from translations import UserError

# What a person confirms before an upload is published. Nobody does for files that come together, and a column
# that is not read would be lost without a word.
UNCONFIRMED = ("column_unknown",)


def read_file(path: Path) -> bytes:
    """The bytes of a file. Raises UserError when it is missing or cannot be read."""
    try:
        return Path(path).read_bytes()
    except FileNotFoundError as error:
        raise UserError("file-missing", file=str(path)) from error
    except OSError as error:
        raise UserError("file-unreadable", file=str(path)) from error


def check(contents: Mapping[str, bytes], tables: Iterable[Table]) -> dict[str, pa.Table]:
    """The typed rows of files that come together, by the name of their table; a file may have no rows.

    Raises UserError for a file that cannot be read at all, and ProblemsFound, a UserError too, with every
    problem that refuses a row of any file. Warnings refuse nothing.
    """
    tables = tuple(tables)
    with duckdb.connect() as reference:
        rows, problems = read_together(contents, tables, reference)
    if problems:
        order = [table.name for table in tables]
        raise ProblemsFound(sorted(problems, key=lambda problem: (order.index(problem.table), problem.row)))
    return rows


def read_together(
    contents: Mapping[str, bytes], tables: Iterable[Table], reference: duckdb.DuckDBPyConnection
) -> tuple[dict[str, pa.Table], list[Problem]]:
    """The accepted rows of each file, and what refuses others.

    `reference` gets the tables whose files have no such problem: behind a file with broken rows every reference
    to such a row would look wrong too. Raises UserError for a file that cannot be read at all.
    """
    tables = tuple(tables)
    rows: dict[str, pa.Table] = {}
    problems: list[Problem] = []
    for table in _parents_first(tables):
        reading = read_upload(
            contents[table.name],
            table.path,
            tables,
            reference=reference,
            as_format=TEMPLATE + table.name,
            apart=False,
        )
        rows[table.name] = reading.accepted
        found = [problem for problem in reading.problems if _refuses(problem)]
        problems += found
        if not found:
            reference.register("rows", reading.accepted)
            reference.execute(f"CREATE TABLE {quoted(table.name)} AS FROM rows")
    return rows, problems


def with_readings(
    reference: duckdb.DuckDBPyConnection, readings: Iterable[Reading], table: Table, tables: Iterable[Table]
) -> duckdb.DuckDBPyConnection:
    """What a file for a table is compared with when these readings are published with it, in a database of its own.

    Of a reading copy it has the tables that such a file needs, with the rows of the readings in them.
    """
    described = {each.name: each for each in tables}
    there = duckdb.connect()
    for name in {table.name, *compared(table)}:
        if (rows := known(reference, name)) is not None:
            there.register("rows", rows)
            there.execute(f"CREATE TABLE {quoted(name)} AS FROM rows")
    for reading in (each for each in readings if each.table in {table.name, *compared(table)}):
        key = ", ".join(map(quoted, described[reading.table].primary_key))
        there.register("rows", reading.accepted)
        there.execute(f"DELETE FROM {quoted(reading.table)} WHERE ({key}) IN (SELECT {key} FROM rows)")
        there.execute(f"INSERT INTO {quoted(reading.table)} BY NAME FROM rows")
    return there


def read_part(
    content: bytes,
    name: str,
    table: Table,
    alike: Mapping[str, str],
    reference: duckdb.DuckDBPyConnection,
    apart: bool = True,
) -> Reading:
    """A file that comes with another one, for this table: as it is, or by the best guess at its columns and words.

    `alike` is what all its rows have alike, where the file does not say so itself; `apart` is as for `read_upload`.
    Raises what that does.
    """
    answers = {coded.WORDS: coded.AS_READ}
    read = partial(read_upload, content, name, [table], reference=reference, answers=answers, apart=apart)
    try:
        reading = read()
        if alike.keys() <= set(reading.mapping.values()):
            return reading
        headers, rows = reading.headers, ()
    except NotRecognised as unknown:
        headers, rows = unknown.headers, unknown.rows
    found = columns(headers, rows, table)
    by_header = {headers[place]: column for column, place in found.items()}
    constants = {column: value for column, value in alike.items() if column not in found}
    return read(mapping=ColumnMapping(table.name, by_header, constants))


def _refuses(problem: Problem) -> bool:
    return problem.rule in UNCONFIRMED or (problem.severity == "error" and problem.rule != "no_rows")


def _parents_first(tables: tuple[Table, ...]) -> Iterator[Table]:
    """The tables in such an order that each comes after those that it is compared with."""
    waiting = {table.name: table for table in tables}
    while waiting:
        free = [name for name, table in waiting.items() if not (compared(table) - {name}) & waiting.keys()]
        # Tables that name each other come as they are described; their references are looked up where they can.
        for name in free or [*waiting]:
            yield waiting.pop(name)

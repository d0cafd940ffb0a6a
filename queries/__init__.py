"""Questions to a reading copy, one `.sql` file each, and `run` that asks them.

Takes an open reading copy and bound values, gives a data frame; imports nothing of ours. Each file opens
with its contract: what it answers, its parameters, its columns, what one row is, and the meaning of each column
that no table of data/ describes; tests/queries holds DuckDB to it.
"""

import functools
import json
import re
import sys
import threading
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import duckdb
import pandas as pd

FOLDER = Path(__file__).parent

# An open reading copy, for the rooms that hand it on without knowing DuckDB.
Connection = duckdb.DuckDBPyConnection

# What a reading copy answered, the question asked last at the end; freed with the copy.
_answered: WeakKeyDictionary[Connection, OrderedDict[tuple[str, str], pd.DataFrame]] = WeakKeyDictionary()
_lock = threading.Lock()
MOST = 400

# What is asked while `reading` watches.
_asked: ContextVar["set[Question] | None"] = ContextVar("asked", default=None)

_HEADER = re.compile(
    r"-- answers: (?P<answers>.+)\n-- parameters: (?P<parameters>.+)\n-- columns: (?P<columns>.+)\n"
    r"-- grain: (?P<grain>.+)\n(?P<described>(?:-- column .+\n)*)"
)
_COLUMN = re.compile(r"(?P<name>\w+) \((?P<type>\w+)(?:, (?P<unit>\w+))?\): (?P<description>.+)")


class Column(NamedTuple):
    """A column that no table of data/ has: its name, its type in the words of Table Schema, and what it means.

    unit: `share` for a number from 0 to 1 that readers see as a percentage; None for what has no unit of its own.
    """

    name: str
    type: str
    unit: str | None
    description: str


def columns(text: str) -> tuple[Column, ...]:
    """Columns written as `name (type): meaning` or `name (type, unit): meaning`.

    Each opens a line, and the lines after it may continue its meaning. Raises ValueError when the text does not
    open with one.
    """
    found: list[Column] = []
    for line in filter(None, (line.strip().removeprefix("-- column ") for line in text.splitlines())):
        if match := _COLUMN.fullmatch(line):
            found.append(Column(**match.groupdict()))
        elif found:
            found[-1] = found[-1]._replace(description=f"{found[-1].description} {line}")
        else:
            raise ValueError(f"{line!r} is not written as 'name (type): meaning'")
    return tuple(found)


@dataclass(frozen=True)
class Query:
    """One question: its contract and its SQL. `described` are the columns that are in no table of data/."""

    name: str
    answers: str
    parameters: tuple[str, ...]
    columns: tuple[str, ...]
    grain: str
    described: tuple[Column, ...]
    sql: str


class Question(NamedTuple):
    """A question as it was asked: its name, its SQL, and the values that were bound."""

    name: str
    sql: str
    values: tuple[tuple[str, Any], ...] = ()

    @property
    def parameters(self) -> dict[str, Any]:
        """The values by their names, as DuckDB takes them."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in self.values}


@functools.cache
def macros() -> str:
    """What several questions say alike: the macros of `queries/macros/`, to be defined on a reading copy once."""
    return "\n".join(_macros().values())


def macros_of(questions: Iterable[str]) -> str:
    """The macros that the SQL of these questions names."""
    said = "\n".join(questions)
    return "\n".join(sql for name, sql in _macros().items() if f"{name}(" in said)


def _macros() -> dict[str, str]:
    return {path.stem: path.read_text(encoding="utf-8") for path in sorted((FOLDER / "macros").glob("*.sql"))}


def names() -> tuple[str, ...]:
    """Every question that can be asked."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.sql")))


@functools.cache
def load(name: str) -> Query:
    """The question in `queries/<name>.sql`. Raises ValueError when its header is not the contract's."""
    sql = (FOLDER / f"{name}.sql").read_text(encoding="utf-8")
    header = _HEADER.match(sql)
    if header is None:
        raise ValueError(f"queries/{name}.sql does not open with answers, parameters, columns, grain")

    def listed(part: str) -> tuple[str, ...]:
        return () if header[part] == "none" else tuple(header[part].split(", "))

    return Query(
        name=name,
        answers=header["answers"],
        parameters=listed("parameters"),
        columns=listed("columns"),
        grain=header["grain"],
        described=columns(header["described"]),
        sql=sql,
    )


def run(connection: Connection, name: str, **parameters) -> pd.DataFrame:
    """Ask one question of an open reading copy, or give what it answered before: a reading copy never changes.

    Each call takes a cursor of its own: a connection shared between threads hands out other threads' rows.
    Raises TypeError when the parameters are not the ones the question declares.
    """
    query = load(name)
    if set(parameters) != set(query.parameters):
        raise TypeError(f"queries/{name}.sql takes {query.parameters}, got {tuple(parameters)}")
    values = ((key, tuple(value) if isinstance(value, list) else value) for key, value in parameters.items())
    # A text is kept once, however often it is asked.
    note([Question(name, sys.intern(query.sql), tuple(sorted(values)))])
    asked = (query.sql, repr(sorted(parameters.items())))
    with _lock:
        if connection not in _answered:
            with connection.cursor() as cursor:
                cursor.execute(macros())
        answered = _answered.setdefault(connection, OrderedDict())
        rows = answered.pop(asked, None)
    if rows is None:
        with connection.cursor() as cursor:
            rows = cursor.execute(query.sql, parameters).to_arrow_table().to_pandas()
    with _lock:
        answered[asked] = rows
        while len(answered) > MOST:
            answered.popitem(last=False)
    # A shallow copy is written to without changing what is kept (copy on write).
    return rows.copy(deep=False)


@contextmanager
def reading() -> Iterator[set[Question]]:
    """The questions asked inside, as they are asked."""
    asked: set[Question] = set()
    token = _asked.set(asked)
    try:
        yield asked
    finally:
        _asked.reset(token)


def note(questions: Iterable[Question]) -> None:
    """Count questions among those asked, for whoever watches with `reading`."""
    if (asked := _asked.get()) is not None:
        asked.update(questions)


def read_by(questions: Iterable[Question]) -> frozenset[str]:
    """The tables that questions read: `tables` of each."""
    return frozenset().union(*(tables(question.sql) for question in questions))


@functools.cache
def tables(sql: str) -> frozenset[str]:
    """The tables that a statement reads, with the names that it gives to parts of itself."""

    def named(node) -> Iterator[str]:
        if isinstance(node, dict):
            if node.get("type") == "BASE_TABLE":
                yield node["table_name"]
            node = list(node.values())
        for part in node if isinstance(node, list) else ():
            yield from named(part)

    with duckdb.connect() as parser:
        ((tree,),) = parser.execute("SELECT json_serialize_sql($sql)", {"sql": sql}).fetchall()
    return frozenset(named(json.loads(tree)))


def table(connection: Connection, name: str) -> pd.DataFrame:
    """A whole table of the reading copy, as it is. The name is one of data/datapackage.json, never a reader's."""
    note([Question(name, f'from "{name}"')])
    with connection.cursor() as cursor:
        return cursor.table(name).to_arrow_table().to_pandas()

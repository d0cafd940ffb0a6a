"""The catalog of several machines: a schema in PostgreSQL, with an advisory lock for who writes."""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from urllib.parse import urlsplit

import duckdb

from store.bucket import Bucket
from store.duck import FOLDER, Busy, attach_lake, connected, ended, literal
from store.folder import Folder

PREFIX = "postgres:"
# DuckDB's name for the schema of a catalog; a lake that is written anew, and the one whose place it took.
SCHEMA, REBUILT, OLD = "main", "main_rebuilt", "main_old"
LOCK = 7_236_452_201  # any number that nobody else takes for a lock in this database
CONNECT_SECONDS = 5


@dataclass(frozen=True)
class Postgres:
    """`catalog` is `postgres:` and what PostgreSQL's own programs take to find a database."""

    catalog: str

    extensions = ("postgres_scanner",)

    @property
    def name(self) -> str:
        """The database and where it is, without a password."""
        if "://" in self.catalog:
            address = urlsplit(self.catalog.removeprefix(PREFIX))
            return f"postgres:{address.hostname or ''}{address.path}"
        known = dict(re.findall(r"(\w+)\s*=\s*('(?:[^'\\]|\\.)*'|\S+)", self.catalog.removeprefix(PREFIX)))
        return "postgres:" + " ".join(
            f"{key}={known[key]}" for key in ("host", "port", "dbname") if key in known
        )

    @property
    def title(self) -> str:
        """The catalog alone, beside its data."""
        return self.name

    def check(self) -> None:
        """Nothing is asked before it is used."""

    def make(self) -> None:
        """The database is made by who runs it."""

    def exists(self) -> bool:
        """Whether the lake is there, with its bookkeeping."""
        with self._asking() as ask:
            return bool(
                ask(f"SELECT to_regclass('{SCHEMA}.ducklake_table') IS NOT NULL")
                and ask(
                    f"SELECT EXISTS (SELECT FROM {SCHEMA}.ducklake_table"
                    " WHERE table_name = 'head' AND end_snapshot IS NULL)"
                )
            )

    @contextmanager
    def locked(self, seconds: float) -> Iterator["Asking"]:
        """While nobody else writes, on any machine. Raises Busy when somebody does for so many seconds.

        The lock is that of a transaction, so it goes with the connection of who is killed.
        """
        with self._asking(writes=True) as ask:
            _take(ask, seconds)
            yield ask

    def attach(
        self,
        connection: duckdb.DuckDBPyConnection,
        data: Folder | Bucket,
        *options: str,
        lake: str = "lake",
        rebuilt: bool = False,
    ) -> None:
        """Attach the lake, or the one that is written anew, under the name `lake`."""
        _limit_waiting()
        own = f"METADATA_SCHEMA '{REBUILT if rebuilt else SCHEMA}'"
        attach_lake(connection, self.catalog, data.address(FOLDER), own, *options, lake=lake)

    def create(
        self, connection: duckdb.DuckDBPyConnection, data: Folder | Bucket, fill: Callable[[], object]
    ) -> None:
        """An empty lake: it counts as there once it is whole."""
        self.attach(connection, data)
        connection.execute("BEGIN TRANSACTION")
        fill()
        connection.execute("COMMIT")
        connection.execute("DETACH lake")

    def is_unswept(self) -> bool:
        with self._asking() as ask:
            return ask(f"SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname IN ('{REBUILT}', '{OLD}'))")

    def put_in_place(self, held: "Asking", seconds: float) -> None:
        """Make the rebuilt catalog the catalog, in the transaction that holds the lock: or it fails with it."""
        if held(f"SELECT EXISTS (SELECT FROM pg_namespace WHERE nspname = '{SCHEMA}')"):
            held(f"ALTER SCHEMA {SCHEMA} RENAME TO {OLD}", do=True)
        held(f"ALTER SCHEMA {REBUILT} RENAME TO {SCHEMA}", do=True)
        held.connection.execute("COMMIT")
        held.connection.execute("BEGIN TRANSACTION")
        _take(held, seconds)

    def begin_sweep(self) -> None:
        """Nobody else puts a catalog in place: that needs the lock."""

    def end_sweep(self, held: "Asking", seconds: float) -> bool:
        """Drop the schemas that are not the catalog. Gives whether nobody read them for longer than that."""
        with self._asking(writes=True) as ask:
            try:
                ask(f"SET LOCAL lock_timeout = '{int(seconds * 1000)}ms'", do=True)
                for schema in (REBUILT, OLD):
                    ask(f"DROP SCHEMA IF EXISTS {schema} CASCADE", do=True)
                ask.connection.execute("COMMIT")
            except duckdb.Error as error:
                if "lock timeout" in str(error):
                    return False
                raise
        return True

    def is_held(self, held: "Asking") -> bool:
        """Whether the lock is still held: not when the connection was lost meanwhile."""
        try:
            return held("SELECT true")
        except duckdb.Error:
            return False

    def reach(self) -> None:
        """Raises duckdb.Error when PostgreSQL does not answer."""
        with self._asking() as ask:
            ask("SELECT true")

    def hide(self, reason: str) -> str:
        """A message without the password that DuckDB repeats."""
        return reason.replace(self.catalog, self.name).replace(self.catalog.removeprefix(PREFIX), self.name)

    @contextmanager
    def _asking(self, writes: bool = False) -> Iterator["Asking"]:
        _limit_waiting()
        with closing(connected(*self.extensions)) as connection:
            options = "" if writes else ", READ_ONLY"
            connection.execute(
                f"ATTACH {literal(self.catalog.removeprefix(PREFIX))} AS pg (TYPE postgres{options})"
            )
            connection.execute("BEGIN TRANSACTION")
            with ended(connection):
                yield Asking(connection)


@dataclass(frozen=True)
class Asking:
    """One transaction of PostgreSQL, in which statements of its own are asked."""

    connection: duckdb.DuckDBPyConnection

    def __call__(self, statement: str, do: bool = False) -> bool:
        """What a statement that gives one truth says; with `do`, one that only does something."""
        if do:
            self.connection.execute(f"CALL postgres_execute('pg', {literal(statement)})")
            return True
        ((found,),) = self.connection.execute(
            f"SELECT * FROM postgres_query('pg', {literal(statement)})"
        ).fetchall()
        return bool(found)


def _take(ask: Asking, seconds: float) -> None:
    if not seconds:
        if not ask(f"SELECT pg_try_advisory_xact_lock({LOCK})"):
            raise Busy
        return
    ask(f"SET LOCAL lock_timeout = '{int(seconds * 1000)}ms'", do=True)
    try:
        ask(f"SELECT pg_advisory_xact_lock({LOCK}) IS NOT NULL")
    except duckdb.Error as error:
        if "lock timeout" in str(error):
            raise Busy from error
        raise


def _limit_waiting() -> None:
    """A server that does not answer is taken to be gone after some seconds, unless somebody said otherwise."""
    os.environ.setdefault("PGCONNECT_TIMEOUT", str(CONNECT_SECONDS))

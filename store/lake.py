"""The embedded lake: attach, read, write, and what can be wrong with the folder it lies in."""

import functools
import os
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from importlib.util import find_spec
from pathlib import Path

import duckdb
from filelock import FileLock, Timeout

from translations import UserError

FORMAT = 2  # of the tables in the schema `monitor`; a store of a newer format is refused
LOCK_SECONDS = 60

# Bookkeeping, beside the published tables in `main`. `received` keeps the files that come with the monitor byte
# for byte, `shipped` tells them from uploads, and every publication updates the row of `head`.
BOOKKEEPING = f"""
CREATE SCHEMA lake.monitor;
CREATE TABLE lake.monitor.publications (
    version BIGINT,
    author VARCHAR,
    note VARCHAR,
    published_at TIMESTAMPTZ,
    table_name VARCHAR,
    file VARCHAR,
    file_hash VARCHAR,
    rows BIGINT,
    shipped BOOLEAN,
    format VARCHAR,
    refused BIGINT,
    refused_hash VARCHAR,
    undoes BIGINT
);
CREATE TABLE lake.monitor.received (file_hash VARCHAR, content BLOB);
CREATE TABLE lake.monitor.head (version BIGINT, format BIGINT);
INSERT INTO lake.monitor.head VALUES (0, {FORMAT});
"""
# What brings a store of each older format one further.
UPGRADES = {
    1: """
    ALTER TABLE lake.monitor.publications ADD COLUMN format VARCHAR;
    ALTER TABLE lake.monitor.publications ADD COLUMN refused BIGINT;
    ALTER TABLE lake.monitor.publications ADD COLUMN refused_hash VARCHAR;
    ALTER TABLE lake.monitor.publications ADD COLUMN undoes BIGINT;
    UPDATE lake.monitor.head SET format = 2;
    """
}


class Lake:
    """One embedded lake in the folder `home`, for the threads of a process and for processes beside it.

    Reading takes no lock and sees the lake as it was when the reading began. Writing takes its turn by a file
    lock; all of it is there afterwards, or nothing.
    """

    def __init__(self, home: Path) -> None:
        self.home = Path(home)
        self.catalog = self.home / "catalog.sqlite"
        self._reader: duckdb.DuckDBPyConnection | None = None
        self._reader_lock = threading.Lock()

    @property
    def exists(self) -> bool:
        """Whether something can be read. Raises UserError when the folder cannot be used."""
        if not os.path.lexists(self.home):
            return False
        self._check_folder()
        return self.catalog.exists()

    @contextmanager
    def reading(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A cursor in a transaction of its own: the lake `lake` at one moment.

        Raises UserError when the folder cannot be used, the lake is damaged or newer than this monitor.
        """
        self._check_folder()
        with self._reader_lock:
            if self._reader is None:
                self._reader = self._opened_reader()
            reader = self._reader
        with reader.cursor() as cursor:
            try:
                cursor.execute("BEGIN TRANSACTION READ ONLY")
                yield cursor
            except (duckdb.Error, ValueError) as error:
                if isinstance(error, duckdb.IOException | duckdb.FatalException):
                    raise self._damaged(error) from error
                # The error is the lake's when it does not open any more, and ours when it does.
                with closing(_connected()) as connection:
                    self._open(connection, "READ_ONLY")
                raise

    @contextmanager
    def writing(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A connection in a transaction that is committed at the end; an exception leaves nothing behind.

        The connection is its own and is closed whatever happened: a commit that failed leaves a connection
        to an SQLite catalog locked. Raises UserError as `reading` does, and when another publication does not
        end or the disk does not take the rows.
        """
        self._make_folder()
        try:
            lock = FileLock(self.home / "write.lock", timeout=LOCK_SECONDS)
            with lock, closing(_connected()) as connection:
                if not self.catalog.exists():
                    self._create(connection)
                store_format = self._open(connection)
                connection.execute("BEGIN TRANSACTION")
                for older in range(store_format, FORMAT):
                    connection.execute(UPGRADES[older])
                yield connection
                connection.execute("COMMIT")
        except Timeout as error:
            raise UserError("store-busy", home=str(self.home), seconds=LOCK_SECONDS) from error
        except (duckdb.IOException, duckdb.TransactionException) as error:
            raise UserError("store-write-failed", home=str(self.home), reason=_reason(error)) from error

    def _opened_reader(self) -> duckdb.DuckDBPyConnection:
        reader = _connected()
        if self._open(reader, "READ_ONLY") < FORMAT:
            reader.close()
            with self.writing():
                pass  # which brings the store up to date
            reader = _connected()
            self._open(reader, "READ_ONLY")
        return reader

    def _create(self, connection: duckdb.DuckDBPyConnection) -> None:
        """An empty lake, under another name until it is whole: who sees a catalog can read it."""
        unfinished = self.catalog.with_name("catalog.unfinished")
        for leftover in self.home.glob("catalog.unfinished*"):
            leftover.unlink()
        try:
            self._attach(connection, unfinished)
            connection.execute(BOOKKEEPING)
            connection.execute("DETACH lake")
        except duckdb.Error as error:
            raise UserError("store-write-failed", home=str(self.home), reason=_reason(error)) from error
        unfinished.rename(self.catalog)

    def _open(self, connection: duckdb.DuckDBPyConnection, *options: str) -> int:
        """Attach the lake and give its format, if it is whole and of one that this monitor knows; if not, close."""
        try:
            self._attach(connection, self.catalog, *options)
            ((store_format,),) = connection.execute("SELECT format FROM lake.monitor.head").fetchall()
            newer = store_format > FORMAT
        except (duckdb.Error, ValueError) as error:
            connection.close()
            if "catalog version mismatch" not in str(error):
                raise self._damaged(error) from error
            newer = True
        if newer:
            connection.close()
            raise UserError("store-newer", home=str(self.home))
        return store_format

    def _attach(self, connection: duckdb.DuckDBPyConnection, catalog: Path, *options: str) -> None:
        # The folder may have been moved, so its place now counts and not the one kept in the catalog. No rows
        # inside the catalog: DuckLake loses track of deletes that are partly there and partly in Parquet.
        # Without WAL an open reader makes a commit fail.
        attach = [
            f"DATA_PATH {_literal(self.home / 'files')}",
            "OVERRIDE_DATA_PATH true",
            "DATA_INLINING_ROW_LIMIT 0",
            "META_JOURNAL_MODE 'WAL'",
            "META_BUSY_TIMEOUT 5000",
            *options,
        ]
        connection.execute(f"ATTACH {_literal(f'ducklake:sqlite:{catalog}')} AS lake ({', '.join(attach)})")

    def _make_folder(self) -> None:
        try:
            self.home.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError) as error:
            raise UserError("store-not-a-folder", home=str(self.home)) from error
        except OSError as error:
            raise UserError("store-folder-unusable", home=str(self.home)) from error
        self._check_folder()

    def _check_folder(self) -> None:
        if not self.home.is_dir():
            raise UserError("store-not-a-folder", home=str(self.home))
        for path in (self.home, self.catalog):
            if os.path.lexists(path) and not os.access(path, os.R_OK | os.W_OK):
                raise UserError("store-folder-unusable", home=str(self.home))

    def _damaged(self, error: Exception) -> UserError:
        return UserError("store-damaged", home=str(self.home), reason=_reason(error))


def columns_of_tables(cursor: duckdb.DuckDBPyConnection) -> dict[str, list[tuple[str, str]]]:
    """Of each table in the lake, its columns in order with their types."""
    columns: dict[str, list[tuple[str, str]]] = {}
    for table, column, kind in cursor.execute(
        """
        SELECT table_name, column_name, data_type
        FROM duckdb_columns()
        WHERE database_name = 'lake' AND schema_name = 'main'
        ORDER BY table_name, column_index
        """
    ).fetchall():
        columns.setdefault(table, []).append((column, kind))
    return columns


def _connected() -> duckdb.DuckDBPyConnection:
    return _loaded(_checked_extensions(), allow_unsigned_extensions=True)


@functools.cache
def _checked_extensions() -> tuple[Path, ...]:
    """The signed extensions in their wheels, so that nothing is downloaded at run time.

    DuckDB takes a quarter of a second to check the signatures of these 70 MB: once in a process is enough.
    """
    extensions = tuple(_extension(name) for name in ("ducklake", "sqlite_scanner"))
    _loaded(extensions).close()
    return extensions


def _loaded(extensions: tuple[Path, ...], **config: bool) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect(
        config=config
        | {
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "python_enable_replacements": False,
        }
    )
    for extension in extensions:
        connection.execute(f"LOAD {_literal(extension)}")
    return connection


def _extension(name: str) -> Path:
    package = Path(find_spec(f"duckdb_extension_{name}").origin).parent
    return package / "extensions" / f"v{duckdb.__version__}" / f"{name}.duckdb_extension"


def _literal(value: object) -> str:
    escaped = str(value).replace("'", "''")
    return f"'{escaped}'"


def _reason(error: Exception) -> str:
    return str(error).splitlines()[0]

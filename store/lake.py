"""The embedded lake: read it, write it, and what can be wrong with the folder it lies in."""

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import duckdb
from filelock import FileLock, Timeout

from store import files, originals
from store.bookkeeping import BOOKKEEPING, FORMAT, UPGRADES
from store.duck import attach, connected
from store.sweep import sweep
from translations import UserError

LOCK_SECONDS = 60
SWEEP_SECONDS = 2  # that whoever opens the store waits for readers of what a killed withdrawal left

T = TypeVar("T")


def home() -> Path:
    """Where the embedded store lies: MONITOR_HOME, or `.monitor/` in the project."""
    return Path(os.environ.get("MONITOR_HOME") or Path(__file__).parent.parent / ".monitor")


@dataclass(frozen=True)
class _Opened:
    """An attached lake: the format of its tables, and when its history began. One that was rebuilt began later."""

    connection: duckdb.DuckDBPyConnection
    began: str
    store_format: int


class Lake:
    """One embedded lake in the folder `home`, for the threads of a process and for processes beside it.

    Reading takes no lock and sees the lake as it was when the reading began. Writing takes its turn by a file
    lock; all of it is there afterwards, or nothing. `on_rebuilt` is called when a reader finds that a
    withdrawal, here or in another process, has put a rebuilt lake in the place of the one that it had open.
    """

    def __init__(self, home: Path, on_rebuilt: Callable[[], None] = lambda: None) -> None:
        self.home = Path(home)
        self.catalog = self.home / "catalog.sqlite"
        self.rebuilt = self.home / "catalog.rebuilt"
        self._on_rebuilt = on_rebuilt
        self._reader: _Opened | None = None
        self._reader_lock = threading.Lock()

    @property
    def exists(self) -> bool:
        """Whether something can be read.

        Raises UserError when the folder cannot be used, or versions lie there without their catalog.
        """
        if not os.path.lexists(self.home):
            return False
        self._check_folder()
        if self.catalog.exists():
            return True
        # A killed first start leaves bookkeeping at most: the catalog is there before the first table is.
        if any((self.home / folder).exists() for folder in (f"{files.FOLDER}/main", originals.FOLDER)):
            raise files.Damaged("store-catalog-missing", home=str(self.home), catalog=self.catalog.name)
        return False

    def read(self, work: Callable[[duckdb.DuckDBPyConnection], T]) -> T:
        """What `work` gives for a cursor in a transaction of its own: the lake `lake` at one moment.

        When the lake was rebuilt while `work` read it, `work` is asked again. Raises UserError when the folder
        cannot be used, the lake is damaged or newer than this monitor.
        """
        self._check_folder()
        while True:
            with self._reader_lock:
                reader = self._reader = self._reader or self._opened_reader()
            try:
                with reader.connection.cursor() as cursor:
                    cursor.execute("BEGIN TRANSACTION READ ONLY")
                    found = work(cursor)
                if not _is_rebuilt(reader):
                    return found
            except UserError:
                if not _is_rebuilt(reader):
                    raise
            except Exception as error:
                if not _is_rebuilt(reader):
                    self._blame_files(error)
                    if isinstance(error, duckdb.IOException | duckdb.FatalException):
                        raise self._damaged(error) from error
                    raise
            with self._reader_lock:
                if self._reader is reader:
                    self._reader = None
                    self._on_rebuilt()

    @contextmanager
    def writing(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A connection in a transaction that is committed at the end; an exception leaves nothing behind.

        Raises UserError as `read` does, and when another publication does not end or the disk does not take
        the rows.
        """
        with self.locked() as connection:
            connection.execute("BEGIN TRANSACTION")
            yield connection
            connection.execute("COMMIT")

    @contextmanager
    def locked(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A connection to the lake while nobody else writes; it is made and brought up to date if need be.

        The connection is its own and is closed whatever happened: a commit that failed leaves a connection
        to an SQLite catalog locked. Raises UserError as `writing` does.
        """
        self._make_folder()
        try:
            with self._lock(LOCK_SECONDS), closing(connected()) as connection:
                if not self.exists:
                    self._create(connection)
                store_format = self._open(connection).store_format
                if self.rebuilt.exists():
                    sweep(connection, self.catalog, self.rebuilt, SWEEP_SECONDS)
                if store_format < FORMAT:
                    self._upgrade(connection, store_format)
                yield connection
        except Timeout as error:
            raise UserError("store-busy", home=str(self.home), seconds=LOCK_SECONDS) from error
        except (duckdb.Error, OSError) as error:
            self._blame_files(error)
            if isinstance(error, duckdb.IOException | duckdb.TransactionException | OSError):
                raise self._unwritten(error) from error
            raise

    def begin(self, connection: duckdb.DuckDBPyConnection, catalog: Path) -> None:
        """Attach an empty lake with this catalog, which is not there yet."""
        attach(connection, catalog)
        connection.execute(BOOKKEEPING)

    def _lock(self, seconds: float) -> FileLock:
        return FileLock(self.home / "write.lock", timeout=seconds)

    def _opened_reader(self) -> _Opened:
        if self.rebuilt.exists():
            # A withdrawal was killed, and the rest of it is done here; or it is going on and has the lock.
            with suppress(OSError), self._lock(0), closing(connected()) as connection:
                self._open(connection)
                sweep(connection, self.catalog, self.rebuilt, SWEEP_SECONDS)
        opened = self._open(connected(), "READ_ONLY")
        if opened.store_format < FORMAT:
            opened.connection.close()
            with self.locked():
                pass  # which brings the store up to date
            opened = self._open(connected(), "READ_ONLY")
        return opened

    def _create(self, connection: duckdb.DuckDBPyConnection) -> None:
        """An empty lake, under another name until it is whole: who sees a catalog can read it."""
        unfinished = self.catalog.with_name("catalog.unfinished")
        for leftover in self.home.glob("catalog.unfinished*"):
            leftover.unlink()
        try:
            self.begin(connection, unfinished)
            connection.execute("DETACH lake")
        except duckdb.Error as error:
            raise self._unwritten(error) from error
        unfinished.rename(self.catalog)

    def _upgrade(self, connection: duckdb.DuckDBPyConnection, store_format: int) -> None:
        connection.execute("BEGIN TRANSACTION")
        for older in range(store_format, FORMAT):
            connection.execute(UPGRADES[older])
        files.sign(connection, files.unnamed(connection, self.home))
        connection.execute("COMMIT")

    def _open(self, connection: duckdb.DuckDBPyConnection, *options: str) -> _Opened:
        """Attach the lake, if it is whole and of a format that this monitor knows; if not, close and raise."""
        try:
            attach(connection, self.catalog, *options)
            began = _began(connection)  # before DuckLake reads the catalog, and remembers what it read
            ((store_format,),) = connection.execute("SELECT format FROM lake.monitor.head").fetchall()
            is_newer = store_format > FORMAT
        except (duckdb.Error, ValueError) as error:
            is_newer = "catalog version mismatch" in str(error)
            if not is_newer:
                with closing(connection):
                    self._blame_changed(connection, error)
                raise self._damaged(error) from error
        if is_newer:
            connection.close()
            raise UserError("store-newer", home=str(self.home))
        return _Opened(connection, began, store_format)

    def _blame_files(self, error: Exception) -> None:
        """Raise UserError when the lake does not open any more, or a file of it is not as it was written."""
        with closing(connected()) as connection:
            self._open(connection, "READ_ONLY")
            self._blame_changed(connection, error)

    def _blame_changed(self, connection: duckdb.DuckDBPyConnection, error: Exception) -> None:
        with suppress(duckdb.Error):
            for fault in files.faults(connection, self.home):
                raise fault from error

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
        return files.Damaged("store-damaged", home=str(self.home), reason=_reason(error))

    def _unwritten(self, error: Exception) -> UserError:
        return UserError("store-write-failed", home=str(self.home), reason=_reason(error))


def _began(connection: duckdb.DuckDBPyConnection) -> str:
    ((began,),) = connection.execute(
        "SELECT min(snapshot_time) FROM __ducklake_metadata_lake.ducklake_snapshot"
    ).fetchall()
    return began


def _is_rebuilt(reader: _Opened) -> bool:
    """Whether another lake lies in the place of the one that was opened, whose tables DuckLake remembers."""
    try:
        with reader.connection.cursor() as cursor:
            return _began(cursor) != reader.began
    except duckdb.Error:
        return False


def _reason(error: Exception) -> str:
    return str(error).splitlines()[0]

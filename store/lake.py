"""The lake: read it, write it, and what can be wrong with the place where it lies."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import duckdb

from store import files, originals
from store.bookkeeping import BOOKKEEPING, FORMAT, UPGRADES
from store.duck import Busy, connected, ended
from store.place import Place, embedded
from store.sweep import sweep
from translations import UserError

LOCK_SECONDS = 60
SWEEP_SECONDS = 2  # that whoever opens the store waits for readers of what a killed withdrawal left

T = TypeVar("T")


class Unreachable(UserError):  # noqa: N818 - a finding about the place, like its base
    """The place where the versions lie does not answer now; what was read before can still be shown."""


@dataclass(frozen=True)
class _Opened:
    """An attached lake: the format of its tables, and when its history began. One that was rebuilt began later."""

    connection: duckdb.DuckDBPyConnection
    began: str
    store_format: int


class Lake:
    """One lake in a place, for the threads of a process and for processes beside it, on other machines too.

    Reading takes no lock and sees the lake as it was when the reading began. Writing takes its turn by a
    lock; all of it is there afterwards, or nothing. `on_rebuilt` is called when a reader finds that a
    withdrawal, here or in another process, has put a rebuilt lake in the place of the one that it had open.
    """

    def __init__(self, place: Place | Path, on_rebuilt: Callable[[], None] = lambda: None) -> None:
        self.place = place if isinstance(place, Place) else embedded(place)
        self._on_rebuilt = on_rebuilt
        self._reader: _Opened | None = None
        self._began: str | None = None  # the history that was read last
        self._reader_lock = threading.Lock()
        self._known: dict[Callable, tuple[tuple | None, Any]] = {}

    @property
    def exists(self) -> bool:
        """Whether something can be read.

        Raises UserError when the place cannot be used, or versions lie there without their catalog.
        """
        if self.place.is_shared and self._reader is not None:
            return True
        self.place.catalog.check()
        try:
            if self.place.catalog.exists():
                return True
            # A killed first start leaves bookkeeping at most: the catalog is there before the first table is.
            if any(self.place.data.has(folder) for folder in (f"{files.FOLDER}/main", originals.FOLDER)):
                home, catalog = self.place.data.name, self.place.catalog.title
                raise files.Damaged("store-catalog-missing", home=home, catalog=catalog)
        except (duckdb.Error, OSError) as error:
            self._blame_place(error)
            raise
        return False

    def read(self, work: Callable[[duckdb.DuckDBPyConnection], T]) -> T:
        """What `work` gives for a cursor in a transaction of its own: the lake `lake` at one moment.

        When the lake was rebuilt while `work` read it, or a server was there again after it had been gone, `work`
        is asked again. Raises UserError when the place cannot be used, the lake is damaged or newer than this
        monitor, and Unreachable when a server does not answer.
        """
        self.place.catalog.check()
        was_gone = False
        while True:
            with self._reader_lock:
                if self._reader is None:
                    self._reader = self._opened_reader()
                    if self._began not in (None, self._reader.began):
                        self._on_rebuilt()
                    self._began = self._reader.began
                reader = self._reader
            try:
                with reader.connection.cursor() as cursor, ended(cursor):
                    cursor.execute("BEGIN TRANSACTION READ ONLY")
                    found = work(cursor)
                if not _is_rebuilt(reader):
                    return found
            except UserError:
                if not _is_rebuilt(reader):
                    raise
            except Exception as error:
                if not _is_rebuilt(reader):
                    self._blame_place(error)
                    if was_gone or not self.place.is_shared:
                        self._blame_files(error)
                        if isinstance(error, duckdb.IOException | duckdb.FatalException):
                            raise self._damaged(error) from error
                        raise
                    was_gone = True
            with self._reader_lock:
                if self._reader is reader:
                    self._reader = None

    def read_once(self, work: Callable[[duckdb.DuckDBPyConnection], T]) -> T:
        """What `read` gives, or gave for the same function while nobody has committed since: nobody may change it.

        Asking the catalog whether somebody has takes a millisecond, reading a table of the lake five. Raises what
        `read` raises.
        """
        self.place.catalog.check()
        state = self._state()
        known = self._known.get(work)
        if state is None or known is None or known[0] != state:
            # The state is of before: what was committed while `work` was reading is seen the next time.
            known = self._known[work] = (state, self.read(work))
        return known[1]

    def _state(self) -> tuple | None:
        """What every commit changes; None where nothing was read yet, or the catalog does not tell."""
        if (reader := self._reader) is None:
            return None
        try:
            with reader.connection.cursor() as cursor:
                return cursor.execute(
                    "SELECT min(snapshot_time), max(snapshot_id)"
                    " FROM __ducklake_metadata_lake.main.ducklake_snapshot"
                ).fetchone()
        except duckdb.Error:
            return None

    @contextmanager
    def writing(self) -> Iterator[duckdb.DuckDBPyConnection]:
        """A connection in a transaction that is committed at the end; an exception leaves nothing behind.

        Raises UserError as `read` does, and when another publication does not end or the disk does not take
        the rows.
        """
        with self.locked() as (connection, _):
            connection.execute("BEGIN TRANSACTION")
            yield connection
            connection.execute("COMMIT")

    @contextmanager
    def locked(self) -> Iterator[tuple[duckdb.DuckDBPyConnection, Any]]:
        """A connection to the lake while nobody else writes, and the lock; it is made or brought up to date.

        The connection is its own and is closed whatever happened: a commit that failed leaves a connection
        to an SQLite catalog locked. Raises UserError as `writing` does.
        """
        catalog = self.place.catalog
        catalog.make()
        try:
            with catalog.locked(LOCK_SECONDS) as held, self._connected() as connection:
                if not self.exists:
                    self._create(connection)
                store_format = self._open(connection).store_format
                if catalog.is_unswept():
                    sweep(connection, self.place, held, SWEEP_SECONDS)
                if store_format < FORMAT:
                    self._upgrade(connection, store_format)
                yield connection, held
        except Busy as error:
            raise UserError("store-busy", home=self.place.name, seconds=LOCK_SECONDS) from error
        except (duckdb.Error, OSError) as error:
            self._blame_place(error, "store-unconfirmed")
            self._blame_files(error)
            if isinstance(error, duckdb.IOException | duckdb.TransactionException | OSError):
                raise self._unwritten(error) from error
            raise

    def begin(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Attach an empty lake beside the one that is there, which is to take its place."""
        self.place.attach(connection, rebuilt=True)
        connection.execute(BOOKKEEPING)

    @contextmanager
    def _connected(self) -> Iterator[duckdb.DuckDBPyConnection]:
        with closing(connected(*self.place.extensions)) as connection, ended(connection):
            yield connection

    def _opened_reader(self) -> _Opened:
        catalog = self.place.catalog
        with self._blaming_place():
            if catalog.is_unswept():
                # A withdrawal was killed, and the rest of it is done here; or it is going on and has the lock.
                with suppress(OSError, Busy), catalog.locked(0) as held, self._connected() as connection:
                    self._open(connection)
                    sweep(connection, self.place, held, SWEEP_SECONDS)
        opened = self._open(connected(*self.place.extensions), "READ_ONLY")
        if opened.store_format < FORMAT:
            opened.connection.close()
            with self.locked():
                pass  # which brings the store up to date
            opened = self._open(connected(*self.place.extensions), "READ_ONLY")
        return opened

    def _create(self, connection: duckdb.DuckDBPyConnection) -> None:
        self.place.data.prepare(connection)
        try:
            self.place.catalog.create(connection, self.place.data, lambda: connection.execute(BOOKKEEPING))
        except duckdb.Error as error:
            self._blame_place(error, "store-unconfirmed")
            raise self._unwritten(error) from error

    def _upgrade(self, connection: duckdb.DuckDBPyConnection, store_format: int) -> None:
        connection.execute("BEGIN TRANSACTION")
        for older in range(store_format, FORMAT):
            connection.execute(UPGRADES[older])
        files.sign(connection, files.unnamed(connection, self.place.data))
        connection.execute("COMMIT")

    def _open(self, connection: duckdb.DuckDBPyConnection, *options: str) -> _Opened:
        """Attach the lake, if it is whole and of a format that this monitor knows; if not, close and raise."""
        try:
            self.place.attach(connection, *options)
            began = _began(connection)  # before DuckLake reads the catalog, and remembers what it read
            ((store_format,),) = connection.execute("SELECT format FROM lake.monitor.head").fetchall()
            is_newer = store_format > FORMAT
        except (duckdb.Error, ValueError) as error:
            is_newer = "catalog version mismatch" in str(error)
            if not is_newer:
                with closing(connection):
                    self._blame_place(error)
                    self._blame_changed(connection, error)
                raise self._damaged(error) from error
        if is_newer:
            connection.close()
            raise UserError("store-newer", home=self.place.name)
        return _Opened(connection, began, store_format)

    @contextmanager
    def _blaming_place(self) -> Iterator[None]:
        try:
            yield
        except (duckdb.Error, OSError) as error:
            self._blame_place(error)
            raise

    def _blame_place(self, error: Exception, message: str = "store-unreachable") -> None:
        """Raise Unreachable when a server does not answer."""
        try:
            self.place.reach()
        except (duckdb.Error, OSError) as gone:
            raise Unreachable(message, home=self.place.name, reason=self.place.reason(gone)) from error

    def _blame_files(self, error: Exception) -> None:
        """Raise UserError when the lake does not open any more, or a file of it is not as it was written."""
        with self._connected() as connection:
            self._open(connection, "READ_ONLY")
            self._blame_changed(connection, error)

    def _blame_changed(self, connection: duckdb.DuckDBPyConnection, error: Exception) -> None:
        with suppress(duckdb.Error, OSError):
            for fault in files.faults(connection, self.place.data):
                raise fault from error

    def _damaged(self, error: Exception) -> UserError:
        return files.Damaged("store-damaged", home=self.place.name, reason=self.place.reason(error))

    def _unwritten(self, error: Exception) -> UserError:
        return UserError("store-write-failed", home=self.place.name, reason=self.place.reason(error))


def _began(connection: duckdb.DuckDBPyConnection) -> str:
    ((began,),) = connection.execute(
        "SELECT min(snapshot_time) FROM __ducklake_metadata_lake.main.ducklake_snapshot"
    ).fetchall()
    return began


def _is_rebuilt(reader: _Opened) -> bool:
    """Whether another lake lies in the place of the one that was opened, whose tables DuckLake remembers."""
    try:
        with reader.connection.cursor() as cursor:
            return _began(cursor) != reader.began
    except duckdb.Error:
        return False

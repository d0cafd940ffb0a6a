"""The catalog of one machine: an SQLite file in the folder of the store, with a file lock for who writes."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import duckdb
from filelock import FileLock, Timeout

from store import takeover
from store.bucket import Bucket
from store.duck import FOLDER, Busy, attach_lake
from store.folder import Folder
from translations import UserError


@dataclass(frozen=True)
class Embedded:
    home: Path

    extensions = ("sqlite_scanner",)

    @property
    def name(self) -> str:
        return str(self.home)

    @property
    def path(self) -> Path:
        return self.home / "catalog.sqlite"

    @property
    def rebuilt(self) -> Path:
        """The catalog of a lake that is written anew, and the sign that something is to be swept."""
        return self.home / "catalog.rebuilt"

    @property
    def title(self) -> str:
        """The catalog alone, beside its data."""
        return "catalog.sqlite"

    def check(self) -> None:
        """Raises UserError when the folder is there and cannot be used."""
        if not os.path.lexists(self.home):
            return
        if not self.home.is_dir():
            raise UserError("store-not-a-folder", home=str(self.home))
        for path in (self.home, self.path):
            if os.path.lexists(path) and not os.access(path, os.R_OK | os.W_OK):
                raise UserError("store-folder-unusable", home=str(self.home))

    def make(self) -> None:
        """Make the folder. Raises UserError when it cannot be used."""
        try:
            self.home.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError) as error:
            raise UserError("store-not-a-folder", home=str(self.home)) from error
        except OSError as error:
            raise UserError("store-folder-unusable", home=str(self.home)) from error
        self.check()

    def exists(self) -> bool:
        return self.path.exists()

    @contextmanager
    def locked(self, seconds: float) -> Iterator[FileLock]:
        """While nobody else writes. Raises Busy when somebody does for so many seconds."""
        lock = FileLock(self.home / "write.lock", timeout=seconds)
        try:
            lock.acquire()
        except Timeout as error:
            raise Busy from error
        try:
            yield lock
        finally:
            lock.release()

    def attach(
        self,
        connection: duckdb.DuckDBPyConnection,
        data: Folder | Bucket,
        *options: str,
        lake: str = "lake",
        rebuilt: bool = False,
    ) -> None:
        """Attach the lake, or the one that is written anew, under the name `lake`."""
        self._attach(connection, self.rebuilt if rebuilt else self.path, data, options, lake)

    def _attach(self, connection, path: Path, data: Folder | Bucket, options, lake: str = "lake") -> None:
        # Without WAL an open reader makes a commit fail.
        own = ("META_JOURNAL_MODE 'WAL'", "META_BUSY_TIMEOUT 5000")
        attach_lake(connection, f"sqlite:{path}", data.address(FOLDER), *own, *options, lake=lake)

    def create(
        self, connection: duckdb.DuckDBPyConnection, data: Folder | Bucket, fill: Callable[[], object]
    ) -> None:
        """An empty lake, under another name until it is whole: who sees a catalog can read it."""
        unfinished = self.path.with_name("catalog.unfinished")
        for leftover in self.home.glob("catalog.unfinished*"):
            leftover.unlink()
        self._attach(connection, unfinished, data, ())
        fill()
        connection.execute("DETACH lake")
        unfinished.rename(self.path)

    def is_unswept(self) -> bool:
        return self.rebuilt.exists()

    def put_in_place(self, held: FileLock, seconds: float) -> None:
        """Make the rebuilt catalog the catalog, in one transaction."""
        # Whoever sweeps waits for this lock, also when this process is killed while the other one goes on.
        with self.rebuilt.open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            self._run(seconds, self.rebuilt, stdin=file)

    def begin_sweep(self) -> None:
        """Wait until nobody puts a catalog in place any more."""
        with self.rebuilt.open("rb") as held:
            fcntl.flock(held, fcntl.LOCK_EX)

    def end_sweep(self, held: FileLock, seconds: float) -> bool:
        """Leave no page of an older catalog; then take away the sign. Gives whether that could be done."""
        if not self._run(seconds):
            return False
        os.sync()
        for path in self.home.glob(f"{self.rebuilt.name}-*"):
            path.unlink()
        self.rebuilt.unlink()
        return True

    def _run(self, seconds: float, *rebuilt: Path, stdin=subprocess.DEVNULL) -> bool:
        arguments = [
            sys.executable,
            "-I",
            takeover.__file__,
            str(self.path),
            str(seconds),
            *map(str, rebuilt),
        ]
        done = subprocess.run(arguments, stdin=stdin, capture_output=True, text=True)
        if done.returncode not in (0, takeover.BUSY):
            raise OSError(done.stderr)
        return done.returncode == 0

    def is_held(self, held: FileLock) -> bool:
        return held.is_locked

    def reach(self) -> None:
        """Nothing lies between the monitor and its folder."""

    def hide(self, reason: str) -> str:
        return reason

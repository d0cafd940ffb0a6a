"""Files in a folder, of this machine or one that several machines see."""

import os
import shutil
import uuid
from dataclasses import dataclass
from pathlib import Path

import duckdb

from store.hashes import hash_of

CHUNK = 1 << 20
UNFINISHED = ".unfinished-"


@dataclass(frozen=True)
class Folder:
    """Paths are relative and have slashes, on every system."""

    root: Path

    extensions = ()

    @property
    def name(self) -> str:
        return str(self.root)

    def address(self, folder: str) -> str:
        """What DuckDB calls a folder in it."""
        return str(self.root / folder)

    def prepare(self, connection: duckdb.DuckDBPyConnection) -> None:
        """Nothing is needed to reach it."""

    def reach(self) -> None:
        """Nothing lies between the monitor and a folder."""

    def has(self, folder: str) -> bool:
        """Whether there is such a folder."""
        return (self.root / folder).exists()

    def names(self, folder: str) -> set[str]:
        """The files in a folder and those below, from there."""
        top = self.root / folder
        return {path.relative_to(top).as_posix() for path in top.rglob("*") if path.is_file()}

    def digest(self, path: str) -> str | None:
        """The SHA-256 of a file; None when it cannot be read."""
        try:
            return hash_of(self.root / path)
        except OSError:
            return None

    def read(self, path: str) -> bytes | None:
        """A file; None when it cannot be read."""
        try:
            return (self.root / path).read_bytes()
        except OSError:
            return None

    def write(self, path: str, content: bytes | Path) -> None:
        """Afterwards the file is on the disk under its name, whole; or OSError was raised."""
        target = self.root / path
        unfinished = target.with_name(f"{UNFINISHED}{uuid.uuid4().hex}")
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with unfinished.open("wb") as file:
                if isinstance(content, bytes):
                    file.write(content)
                else:
                    with content.open("rb") as source:
                        shutil.copyfileobj(source, file, CHUNK)
                file.flush()
                os.fsync(file.fileno())
            unfinished.rename(target)
        except OSError:
            unfinished.unlink(missing_ok=True)
            raise
        _settle(target.parent)

    def remove(self, path: str) -> None:
        (self.root / path).unlink(missing_ok=True)


def _settle(folder: Path) -> None:
    """The new name survives a power cut: a folder is written to the disk apart from the files in it."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

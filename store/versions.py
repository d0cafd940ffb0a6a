"""The store as the other rooms see it: publish, list the versions, read one."""

import os
import threading
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from store import copies, publish
from store.copies import ReadingCopy
from store.lake import Lake
from translations import UserError

COPIES_KEPT = 4


def home() -> Path:
    """Where the embedded store lies: MONITOR_HOME, or `.monitor/` in the project."""
    return Path(os.environ.get("MONITOR_HOME") or Path(__file__).parent.parent / ".monitor")


@dataclass(frozen=True)
class Part:
    """One table of a version: the file it came from, that file's SHA-256 and number of rows.

    `shipped` tells a file that comes with the monitor from an upload.
    """

    table: str
    file: str
    file_hash: str
    rows: int
    shipped: bool


@dataclass(frozen=True)
class Version:
    """One publication: who, when (UTC), why and what."""

    version: int
    author: str
    note: str | None
    published_at: datetime
    parts: tuple[Part, ...]

    @property
    def tables(self) -> tuple[str, ...]:
        return tuple(part.table for part in self.parts)

    @property
    def rows(self) -> int:
        """Rows in the files of this publication."""
        return sum(part.rows for part in self.parts)


class Store:
    """The versions in one folder. Threads may share a Store and processes a folder; reading takes no lock.

    Every method raises UserError when the folder cannot be used, is damaged, or was made by a newer monitor.
    """

    def __init__(self, home: Path) -> None:
        self._lake = Lake(home)
        self._copies: OrderedDict[int, ReadingCopy] = OrderedDict()
        self._copies_lock = threading.Lock()

    def publish_published(self, data_folder: Path, author: str, note: str | None = None) -> list[int]:
        """Publish what changed in data/ since it was last published, as one version; nothing changed, none.

        Raises UserError for a missing file and `intake.ProblemsFound` when a file breaks a rule; then nothing
        is published. `store.publish.refresh` says what replaces what.
        """
        return publish.refresh(self._lake, data_folder, author, note)

    def versions(self) -> list[Version]:
        """Every version, the newest first."""
        if not self._lake.exists:
            return []
        with self._lake.reading() as cursor:
            rows = cursor.execute(
                """
                SELECT version, author, note, published_at, table_name, file, file_hash, rows, shipped
                FROM lake.monitor.publications
                ORDER BY version DESC, table_name
                """
            ).fetchall()
        parts: dict[tuple, list[Part]] = {}
        for version, author, note, published_at, *part in rows:
            key = (version, author, note, published_at.astimezone(UTC))
            parts.setdefault(key, []).append(Part(*part))
        return [Version(*key, tuple(found)) for key, found in parts.items()]

    def newest(self) -> int | None:
        """The newest version; None when nothing has been published."""
        if not self._lake.exists:
            return None
        with self._lake.reading() as cursor:
            ((version,),) = cursor.execute("SELECT version FROM lake.monitor.head").fetchall()
        return version or None

    def version(self, number: int | None = None) -> Version:
        """One version, or the newest. Raises UserError when there is no such version, or none at all."""
        number = self._known(number)
        return next(version for version in self.versions() if version.version == number)

    def reading_copy(self, version: int | None = None) -> ReadingCopy:
        """The newest version, or the one asked for, in memory; shared by all who ask for the same.

        Raises UserError when there is no such version, or none at all.
        """
        number = self._known(version)
        with self._copies_lock:
            if number not in self._copies:
                self._copies[number] = self._load(self.version(number))
            self._copies.move_to_end(number)
            # Whoever still reads a copy that leaves the shelf keeps it open by holding it.
            while len(self._copies) > COPIES_KEPT:
                self._copies.popitem(last=False)
            return self._copies[number]

    def verify(self) -> list[UserError]:
        """What is not whole, if anything: each version is read, each kept file compared with its SHA-256."""
        faults = []
        versions = self.versions()
        for version in versions:
            try:
                self._load(version).connection.close()
                faults += self._changed_files(version)
            except UserError as fault:
                faults.append(fault)
        return faults

    def _known(self, number: int | None) -> int:
        newest = self.newest()
        if newest is None:
            raise UserError("store-empty", home=str(self._lake.home))
        if number is not None and not 1 <= number <= newest:
            raise UserError("store-unknown-version", version=str(number), newest=str(newest))
        return newest if number is None else number

    def _changed_files(self, version: Version) -> list[UserError]:
        with self._lake.reading() as cursor:
            kept = dict(
                cursor.execute(
                    "SELECT file_hash, sha256(content) FROM lake.monitor.received WHERE file_hash IN $hashes",
                    {"hashes": [part.file_hash for part in version.parts]},
                ).fetchall()
            )
        return [
            UserError(
                "store-file-changed",
                version=str(version.version),
                table=part.table,
                file=part.file,
                home=str(self._lake.home),
            )
            for part in version.parts
            if kept.get(part.file_hash) != part.file_hash
        ]

    def _load(self, version: Version) -> ReadingCopy:
        with self._lake.reading() as cursor:
            (snapshot,) = cursor.execute(
                "SELECT snapshot_id FROM ducklake_snapshots('lake') WHERE commit_extra_info = $version",
                {"version": str(version.version)},
            ).fetchone()
            connection = copies.load(cursor, snapshot)
        return ReadingCopy(version.version, version.published_at, version.note, connection)

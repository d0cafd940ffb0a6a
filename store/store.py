"""The store as the other rooms see it: publish, list the versions, read one."""

import os
from collections.abc import Collection, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pandas as pd

import intake
from intake import Reading, Table, quoted
from intake.checks.rules import compared
from store import changes, copies, manifest, originals, publish, rows
from store.changes import Changes
from store.copies import ReadingCopy
from store.effects import Effect, effect
from store.lake import Lake
from store.manifest import Part, Version
from store.refresh import refresh_tables
from store.shelf import Shelf
from store.undo import undo_version
from translations import UserError

DATA = Path(__file__).parent.parent / "data"
# Rows in a reading copy above which its predecessor stays in use until it is ready.
MANY_ROWS = 2_500_000


def home() -> Path:
    """Where the embedded store lies: MONITOR_HOME, or `.monitor/` in the project."""
    return Path(os.environ.get("MONITOR_HOME") or Path(__file__).parent.parent / ".monitor")


class Store:
    """The versions in one folder. Threads may share a Store and processes a folder; reading takes no lock.

    The tables are those that `data_folder` describes. Every method raises UserError when the folder cannot be
    used, is damaged, or was made by a newer monitor.
    """

    def __init__(self, home: Path, data_folder: Path = DATA) -> None:
        self._lake = Lake(home)
        self._data_folder = Path(data_folder)
        self._shelf = Shelf(lambda version: self._load(self.version(version)))

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables as described, in their order."""
        return intake.tables(self._data_folder)

    def publish_published(self, data_folder: Path, author: str, note: str | None = None) -> list[int]:
        """Publish what changed in data/ since it was last published, as one version; nothing changed, none.

        Raises UserError for a missing file and `intake.ProblemsFound` when a file breaks a rule; then nothing
        is published. `store.refresh` says what replaces what.
        """
        return refresh_tables(self._lake, data_folder, author, note)

    def publish(
        self,
        reading: Reading,
        original: bytes | Path,
        author: str,
        note: str,
        *,
        on_version: int | None = None,
        checked_on: int | None = None,
        accept_warnings: bool = False,
        leave_out_refused: bool = False,
    ) -> Version:
        """Publish a file as read, as a new version: its rows, its bytes and what was left out, or nothing.

        In survey tables it replaces the whole wave, in `observations` the indicator and edition, elsewhere the
        rows with the same key. With `on_version`, the version whose preview was seen, nothing may have been
        published since. `checked_on` is the version with which the file was compared, the newest when not
        given: nobody may have changed the rows that it replaces since.

        Raises UserError when author or note is empty, and NotPublished, a UserError too: warnings or refused
        rows were not accepted, nothing is left to publish, the file is in the store already and changes
        nothing, somebody else was first, or a code that it names is gone.
        """
        asked = publish.Publication(author, note, on_version, checked_on, accept_warnings, leave_out_refused)
        self._known(on_version)
        return self.version(publish.publish_upload(self._lake, self.tables, reading, original, asked))

    def candidate(self, reading: Reading, leave_out_refused: bool = False) -> ReadingCopy:
        """The newest version with this reading applied, in memory: what publishing it would give.

        Its `version` is the number that it would get: publish with `on_version=copy.version - 1`. Raises
        NotPublished when there are refused rows that are not left out, or no others.
        """
        now = self.reading_copy(self.newest())
        accepted = publish.accepted_rows(reading, leave_out_refused)
        with self._lake.reading() as cursor:
            table = publish.described(cursor, self.tables, reading)
        connection = copies.changed(
            now.connection,
            lambda copy: rows.replace(copy, quoted(table.name), table, accepted, now.version + 1),
        )
        return ReadingCopy(now.version + 1, datetime.now(UTC), None, connection)

    def effect(self, reading: Reading, leave_out_refused: bool = False) -> Effect:
        """How many rows of the newest version publishing this reading would add, change and take away.

        Raises NotPublished as `candidate` does.
        """
        now = self.reading_copy(self.newest())
        accepted = publish.accepted_rows(reading, leave_out_refused)
        return effect(now.connection, self._described(reading.table), accepted)

    def undo(self, version: int, author: str, note: str) -> Version:
        """Put back exactly what a version replaced, as a new version.

        Raises UserError for an unknown version and an empty author or note, and NotPublished when the version
        came with the monitor, a later one changed the same rows, or other rows name one that would go.
        """
        return self.version(undo_version(self._lake, self.tables, self.version(version), author, note))

    def changes(self, version: int) -> tuple[Changes, ...]:
        """What a version changed, table by table."""
        found = self.version(version)
        with self._lake.reading() as cursor:
            described = [table for table in self.tables if table.name in found.tables]
            return tuple(changes.changes_of(cursor, table, version) for table in described)

    def revisions(self, table: str, key: Mapping[str, object]) -> pd.DataFrame:
        """What became of the rows with this key, or this part of a key: `store.changes.revisions` says how."""
        versions = self.versions()
        with self._lake.reading() as cursor:
            return changes.revisions(cursor, self._described(table), versions, key)

    def original(self, version: int, table: str) -> bytes:
        """The file that a version brought for a table, byte for byte.

        Raises UserError when the version brought none for it, or the file is gone or no longer the same.
        """
        part = self._part(version, table)
        return self._checked(version, part, part.file_hash)

    def refused(self, version: int, table: str) -> bytes | None:
        """The lines that an upload left out, as CSV with their rows in the file and the rules; None without any.

        Raises UserError as `original` does.
        """
        part = self._part(version, table)
        if part.refused_hash is None:
            return None
        return self._checked(version, part, part.refused_hash)

    def versions(self) -> list[Version]:
        """Every version, the newest first."""
        if not self._lake.exists:
            return []
        with self._lake.reading() as cursor:
            return manifest.versions(cursor)

    def newest(self) -> int | None:
        """The newest version; None when nothing has been published."""
        if not self._lake.exists:
            return None
        with self._lake.reading() as cursor:
            return manifest.newest(cursor) or None

    def version(self, number: int | None = None) -> Version:
        """One version, or the newest. Raises UserError when there is no such version, or none at all."""
        versions = self.versions()
        number = self._checked_number(number, versions[0].version if versions else None)
        return next(version for version in versions if version.version == number)

    def reading_copy(self, version: int | None = None) -> ReadingCopy:
        """The newest version, or the one asked for, in memory; shared by all who ask for the same.

        While the copy of a large newest version is being made, who asks for none in particular gets the one
        before it. Raises UserError when there is no such version, or none at all.
        """
        number = self._known(version)
        before = self._shelf.before(number) if version is None else None
        if before and before.rows + self.version(number).rows > MANY_ROWS:
            self._shelf.begin(number)
            return before
        return self._shelf.get(number)

    def reference(self) -> ReadingCopy:
        """Of the newest version the tables that a file is compared with: a copy without the answers of surveys.

        For one file that no reader waits for; whoever has a reading copy compares with that. Raises UserError
        when nothing has been published.
        """
        version = self.version()
        needed = set().union(*(compared(table) for table in self.tables))
        return self._load(version, needed)

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
        return self._checked_number(number, self.newest())

    def _checked_number(self, number: int | None, newest: int | None) -> int:
        if newest is None:
            raise UserError("store-empty", home=str(self._lake.home))
        if number is not None and not 1 <= number <= newest:
            raise UserError("store-unknown-version", version=str(number), newest=str(newest))
        return newest if number is None else number

    def _described(self, name: str) -> Table:
        tables = {table.name: table for table in self.tables}
        if name not in tables:
            raise UserError("store-unknown-table", table=name, tables=", ".join(sorted(tables)))
        return tables[name]

    def _part(self, number: int, table: str) -> Part:
        version = self.version(number)
        for part in version.parts:
            if part.table == table and part.file_hash is not None:
                return part
        raise UserError("store-no-file", version=str(number), table=table)

    def _checked(self, version: int, part: Part, digest: str) -> bytes:
        if part.shipped:
            with self._lake.reading() as cursor:
                found = cursor.execute(
                    "SELECT content FROM lake.monitor.received WHERE file_hash = $digest", {"digest": digest}
                ).fetchone()
            content = found and found[0]
        else:
            content = originals.read(self._lake.home, digest)
        if content is None or originals.hash_of(content) != digest:
            raise self._changed_file(version, part)
        return content

    def _shipped_hashes(self, version: Version) -> dict[str, str]:
        """Of the kept files that came with the monitor, by the SHA-256 that they had, the one that they have."""
        with self._lake.reading() as cursor:
            found = cursor.execute(
                "SELECT file_hash, sha256(content) FROM lake.monitor.received WHERE file_hash IN $hashes",
                {"hashes": [part.file_hash for part in version.parts if part.shipped]},
            ).fetchall()
        return dict(found)

    def _changed_files(self, version: Version) -> list[UserError]:
        shipped = self._shipped_hashes(version)

        def is_whole(part: Part) -> bool:
            if part.shipped:
                return shipped.get(part.file_hash) == part.file_hash
            kept = [digest for digest in (part.file_hash, part.refused_hash) if digest]
            return all(originals.intact(self._lake.home, digest) for digest in kept)

        return [self._changed_file(version.version, part) for part in version.parts if not is_whole(part)]

    def _changed_file(self, version: int, part: Part) -> UserError:
        return UserError(
            "store-file-changed",
            version=str(version),
            table=part.table,
            file=part.file,
            home=str(self._lake.home),
        )

    def _load(self, version: Version, only: Collection[str] | None = None) -> ReadingCopy:
        with self._lake.reading() as cursor:
            connection = copies.load(cursor, rows.snapshot(cursor, version.version), only=only)
        return ReadingCopy(version.version, version.published_at, version.note, connection)

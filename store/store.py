"""The store as the other rooms see it: publish, list the versions, read one."""

from collections.abc import Mapping, Sequence
from concurrent.futures import wait
from datetime import UTC, datetime
from functools import lru_cache, partial
from pathlib import Path

import duckdb
import pandas as pd

import intake
from intake import Reading, Table, quoted
from intake.checks.rules import compared
from store import changes, copies, corrections, kept, loading, publish, rows, whole
from store.audit import Log
from store.changes import Changes
from store.copies import ReadingCopy
from store.effects import Effect, effect
from store.known import WAIT_SECONDS, Known
from store.lake import Lake, Unreachable
from store.manifest import Version, Withdrawn
from store.place import Place
from store.proposals import Approval, Proposals
from store.publish import Delivered
from store.refresh import refresh_tables
from store.shelf import Shelf
from store.undo import undo_version
from store.withdraw import Withdrawal, withdraw_version
from translations import UserError

DATA = Path(__file__).parent.parent / "data"
# Rows in a reading copy above which its predecessor stays in use until it is ready.
MANY_ROWS = 2_500_000
# Versions whose changes stay at hand: a reader looks closely at one or two.
KEPT_CHANGES = 8


class Store:
    """The versions in one place. Threads may share a Store and processes a place; reading takes no lock.

    The tables are those that `data_folder` describes. Every method raises UserError when the place cannot be
    used, is damaged, or was made by a newer monitor.
    """

    def __init__(self, place: Place | Path, data_folder: Path = DATA) -> None:
        self._lake = Lake(place, on_rebuilt=self._forget)
        self._data_folder = Path(data_folder)
        self._known_versions = Known(self._lake)
        self._shelf = Shelf(partial(loading.compared, self._lake))
        self._changes = lru_cache(maxsize=KEPT_CHANGES)(self._compared_with_before)
        self.log, self.proposals = Log(self._lake), Proposals(self._lake)

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables as described, in their order."""
        return intake.tables(self._data_folder)

    def publish_published(self, data_folder: Path, author: str, note: str | None = None) -> list[int]:
        """Publish what changed in data/ since it was last published, as one version; nothing changed, none.

        Raises UserError for a missing file and `intake.ProblemsFound` when a file breaks a rule; then nothing
        is published. `store.refresh` says what replaces what.
        """
        made = refresh_tables(self._lake, data_folder, author, note)
        for version in made:
            self._known_versions.saw(version)
        return made

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
        besides: Sequence[Delivered] = (),
        approval: Approval | None = None,
    ) -> Version:
        """Publish a file as read, as a new version: its rows, its bytes and what was left out, or nothing.

        `besides` are files that come with it in the same version and that its rows may name, such as its wave.
        In survey tables it replaces the whole wave, in `observations` the indicator and edition, elsewhere the
        rows with the same key; a reading that `adds` replaces no others. With `on_version`, the version whose
        preview was seen, nothing may have been published since. `checked_on` is the version with which the file
        was compared, the newest when not given: nobody may have changed the rows that it replaces since. With
        `approval` it is a proposal: see `approve`.

        Raises UserError when author or note is empty, and NotPublished, a UserError too: warnings or refused
        rows were not accepted, nothing is left to publish, the file is in the store already and changes
        nothing, somebody else was first, or a code that it names is gone.
        """
        self._known(on_version)
        confirmed = accept_warnings, leave_out_refused
        asked = publish.Publication(author, note, on_version, checked_on, *confirmed, approval)
        delivery = [*besides, (reading, original)]
        made = publish.publish_upload(self._lake, self.tables, delivery, asked)
        if approval:
            self.proposals.forget()
        return self._made(made)

    def approve(self, number: int, by: str, reading: Reading, original: bytes | Path, **confirmed) -> Version:
        """Publish what is proposed, as read now: a version of who proposed it, with their note.

        Raises what `publish` raises, which says what else is `confirmed`, and UserError when the proposal is not
        open any more, or its own author approves it while that takes somebody else.
        """
        found = self.proposals.approvable(number, by)
        checked_on, approval = found.checked_on, Approval(number, by)
        said = found.author, found.note
        return self.publish(reading, original, *said, checked_on=checked_on, approval=approval, **confirmed)

    def candidate(
        self,
        reading: Reading,
        leave_out_refused: bool = False,
        besides: Sequence[Delivered] = (),
    ) -> ReadingCopy:
        """The newest version with this reading and those besides applied, in memory: what publishing would give.

        Its `version` is the number that it would get: publish with `on_version=copy.version - 1`. Raises
        NotPublished when there are refused rows that are not left out, or no others.
        """
        now = self.reading_copy(self.newest())
        tables = {}
        for each in (*(beside for beside, _ in besides), reading):
            publish.accepted_rows(each, leave_out_refused)
            tables[each.table] = self._lake.read(partial(publish.described, tables=self.tables, reading=each))

        def change(copy: duckdb.DuckDBPyConnection) -> None:
            for each in (*(beside for beside, _ in besides), reading):
                table, name = tables[each.table], quoted(each.table)
                rows.replace(copy, name, table, each.accepted, now.version + 1, each.adds)

        connection = copies.changed(now.connection, change)
        return ReadingCopy(now.version + 1, datetime.now(UTC), None, connection)

    def effect(self, reading: Reading, leave_out_refused: bool = False) -> Effect:
        """How many rows of the newest version publishing this reading would add, change and take away.

        Raises NotPublished as `candidate` does.
        """
        now = self.reading_copy(self.newest())
        accepted = publish.accepted_rows(reading, leave_out_refused)
        return effect(now.connection, self._described(reading.table), accepted, reading.adds)

    def undo(self, version: int, author: str, note: str) -> Version:
        """Put back exactly what a version replaced, as a new version.

        Raises UserError for an unknown version and an empty author or note, and NotPublished when the version
        came with the monitor, a later one changed the same rows, or other rows name one that would go.
        """
        return self._made(undo_version(self._lake, self.tables, self.version(version), author, note))

    def withdraw(self, version: int, author: str, note: str) -> Withdrawal:
        """Take an upload away for good, as a new version: its rows, the file they came from, what was left out.

        They can be read at no version any more and are gone from the disk. Reading the version itself raises
        Withdrawn; versions that built on it show what they would have without it (`store.withdraw`). Backups
        are not reached.

        Raises UserError for an unknown version and an empty author or note, when it is withdrawn but somebody
        still reads what is to be deleted, and NotPublished when the version came with the monitor, brought no
        rows of its own, was withdrawn already, or brought what rows of a later version name.
        """
        self._known(version)
        withdrawal = withdraw_version(self._lake, self.tables, version, author, note)
        self._known_versions.saw(withdrawal.version.version)
        return withdrawal

    def changes(self, version: int) -> tuple[Changes, ...]:
        """What a version changed, table by table. Raises Withdrawn when it was withdrawn."""
        return self._changes(version, self._readable(version).tables)

    def _compared_with_before(self, version: int, tables: tuple[str, ...]) -> tuple[Changes, ...]:
        described = [table for table in self.tables if table.name in tables]
        return self._lake.read(
            lambda cursor: tuple(changes.changes_of(cursor, table, version) for table in described)
        )

    def revisions(self, table: str, key: Mapping[str, object]) -> pd.DataFrame:
        """What became of the rows with this key, or this part of a key: `store.changes.revisions` says how."""
        described, versions = self._described(table), self.versions()
        return self._lake.read(lambda cursor: changes.revisions(cursor, described, versions, key))

    def original(self, version: int, table: str) -> bytes:
        """The file that a version brought for a table, byte for byte.

        Raises UserError when the version brought none for it, or the file is gone or no longer the same, and
        Withdrawn when it was withdrawn.
        """
        return kept.read(self._lake, self.version(version), table)

    def refused(self, version: int, table: str) -> bytes | None:
        """The lines that an upload left out, as CSV with their rows in the file and the rules; None without any.

        Raises UserError as `original` does.
        """
        return kept.read(self._lake, self.version(version), table, "refused_hash")

    def versions(self) -> list[Version]:
        """Every version, the newest first."""
        return self._known_versions.versions()

    def newest(self) -> int | None:
        """The newest version; None when nothing has been published."""
        return self._known_versions.newest()

    @property
    def behind(self) -> UserError | None:
        """Why there may be newer versions than those that are known here, if so."""
        return self._known_versions.behind

    def version(self, number: int | None = None) -> Version:
        """One version, or the newest. Raises UserError when there is no such version, or none at all."""
        versions = self.versions()
        number = self._checked_number(number, versions[0].version if versions else None)
        return next(version for version in versions if version.version == number)

    def _made(self, number: int) -> Version:
        self._known_versions.saw(number)
        return self.version(number)

    def _readable(self, number: int) -> Version:
        version = self.version(number)
        if version.withdrawn is not None:
            raise Withdrawn(version)
        return version

    def reading_copy(self, version: int | None = None) -> ReadingCopy:
        """The newest version, or the one asked for, in memory; shared by all who ask for the same.

        While the copy of a large newest version is being made, or servers do not give it, who asks for none in
        particular gets the one before it. Raises UserError when there is no such version, or none at all, and
        Withdrawn when it was withdrawn.
        """
        number = self._known(version)
        before = self._shelf.before(number) if version is None else None
        if before and self._is_not_ready(number, before):
            return before
        copy = self._shelf.get(number)
        if version is not None and copy.compared_with < self._last_publication():
            self._shelf.let_go(copy)
            copy = self._shelf.get(number)
        return copy

    def _is_not_ready(self, number: int, before: ReadingCopy) -> bool:
        """Whether the version before is to be shown for now."""
        begun = self._shelf.begin(number)
        if self._lake.place.is_shared:
            wait([begun], WAIT_SECONDS)
            return not begun.done() or isinstance(begun.exception(), Unreachable)
        return before.rows + self.version(number).rows > MANY_ROWS

    def _last_publication(self) -> int:
        try:
            return self._lake.read_once(corrections.last_publication)
        except Unreachable:
            return 0

    def reference(self) -> ReadingCopy:
        """Of the newest version the tables that a file is compared with: a copy without the answers of surveys.

        For one file that no reader waits for; whoever has a reading copy compares with that. Raises UserError
        when nothing has been published.
        """
        needed = set().union(*(compared(table) for table in self.tables))
        return loading.loaded(self._lake, self._known(None), needed)

    def verify(self) -> list[UserError]:
        """What is not whole, if anything: files, versions, the log of who did what, and what is proposed."""
        return whole.faults(self._lake) if self._lake.exists else []

    def _forget(self) -> None:
        """Let go of what was read before a withdrawal, which changes versions that are there already."""
        self._shelf.clear()
        self._changes.cache_clear()

    def _known(self, number: int | None) -> int:
        return self._checked_number(number, self.newest())

    def _checked_number(self, number: int | None, newest: int | None) -> int:
        if newest is None:
            raise UserError("store-empty", home=self._lake.place.name)
        if number is not None and not 1 <= number <= newest:
            raise UserError("store-unknown-version", version=str(number), newest=str(newest))
        return newest if number is None else number

    def _described(self, name: str) -> Table:
        tables = {table.name: table for table in self.tables}
        if name not in tables:
            raise UserError("store-unknown-table", table=name, tables=", ".join(sorted(tables)))
        return tables[name]

"""What somebody proposes to publish, until somebody else publishes or declines it: four eyes.

A proposal is a row beside the versions and, while it is open, its content in a file in `proposals/`, named by its
SHA-256: the files as uploaded, and what was said of them. Once it is decided the content is deleted.
"""

import io
import json
import os
import secrets
import zipfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import duckdb

from store import audit, files, originals
from store.authors import Author
from store.hashes import hash_of
from store.lake import Lake
from store.roles import Asker, Role
from translations import UserError

FOUR_EYES = "MONITOR_FOUR_EYES"
FOLDER = "proposals"
OPEN, APPROVED, DECLINED, TAKEN_BACK = "open", "approved", "declined", "taken_back"
STATES = (OPEN, APPROVED, DECLINED, TAKEN_BACK)
_SAID = "said.json"


def four_eyes(asker: Asker) -> bool:
    """Whether it takes a second person to publish: where people log in, unless the setting is `off`."""
    return asker.person is not None and os.environ.get(FOUR_EYES) != "off"


@dataclass(frozen=True)
class Content:
    """Files by name, the last of which those before it come with, and what was said of them, as JSON has it."""

    files: tuple[tuple[str, bytes], ...]
    said: Mapping[str, Any]

    def packed(self) -> bytes:
        """As one file. It has something random in it: its SHA-256 tells nobody what a small file was."""
        packed = io.BytesIO()
        told = {"said": self.said, "names": [name for name, _ in self.files], "salt": secrets.token_hex(16)}
        with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
            archive.writestr(_SAID, json.dumps(told))
            for place, (_, content) in enumerate(self.files):
                archive.writestr(str(place), content)
        return packed.getvalue()

    @classmethod
    def unpacked(cls, packed: bytes) -> "Content":
        with zipfile.ZipFile(io.BytesIO(packed)) as archive:
            told = json.loads(archive.read(_SAID))
            read = ((name, archive.read(str(place))) for place, name in enumerate(told["names"]))
            return cls(tuple(read), told["said"])


@dataclass(frozen=True)
class Proposal:
    """Who proposes what, when (UTC) and why, compared with which version; and what was decided, by whom and why.

    `person` tells who is logged in from others of the same name. `version` is what an approved one became.
    """

    number: int
    author: str
    person: str | None
    note: str
    proposed_at: datetime
    checked_on: int
    table: str
    file: str
    rows: int
    content_hash: str | None
    state: str
    decided_by: str | None
    decided_at: datetime | None
    reason: str | None
    version: int | None

    @property
    def is_open(self) -> bool:
        return self.state == OPEN

    def is_of(self, asker: Asker) -> bool:
        """Whether this person made it; where nobody logs in, everybody is the same."""
        return self.person == asker.person


@dataclass(frozen=True)
class Approval:
    """A proposal to publish, by its number, and who approves it."""

    number: int
    by: str


def approve(connection: duckdb.DuckDBPyConnection, approval: Approval, version: int) -> None:
    """Say of a proposal that it becomes this version, in the transaction that makes it."""
    _decide(connection, _open(connection, approval.number), APPROVED, approval.by, version=version)


class Proposals:
    """The proposals beside the versions of one lake. What changes one raises UserError when it is not open."""

    def __init__(self, lake: Lake) -> None:
        self._lake, self._log = lake, audit.Log(lake)

    def every(self) -> list[Proposal]:
        """Every proposal, the newest first."""
        return self._lake.read_once(_every)

    def content(self, number: int) -> Content:
        """What an open proposal proposes. Raises UserError also when it is not as it was written."""
        found = self._lake.read(lambda cursor: _open(cursor, number))
        packed = originals.read(self._lake.place.data, found.content_hash, FOLDER)
        if packed is None or hash_of(packed) != found.content_hash:
            raise self._damaged(found)
        return Content.unpacked(packed)

    def make(
        self, content: Content, author: str, note: str, *, checked_on: int, table: str, file: str, rows: int
    ) -> Proposal:
        """Keep a proposal: all of it, or nothing. Raises UserError when author or note is empty."""
        audit.check_signed(self._lake, author, note, Role.CONTRIBUTOR)
        packed = content.packed()
        digest = hash_of(packed)
        with audit.noting(self._lake) as connection:
            before = _every(connection)
            self._tidy(before)
            originals.keep(self._lake.place.data, packed, digest, FOLDER)
            number = 1 + max((each.number for each in before), default=0)
            connection.execute(
                """
                INSERT INTO lake.monitor.proposals BY NAME
                SELECT
                    $number AS number, $author AS author, $person AS person, $note AS note,
                    $now::TIMESTAMPTZ AS proposed_at, $checked_on AS checked_on, $table AS table_name,
                    $file AS file, $rows AS rows, $digest AS content_hash, $state AS state
                """,
                {
                    "number": number,
                    "author": str(author),
                    "person": Author.of(author).asker.person,
                    "note": note,
                    "now": datetime.now(UTC),
                    "checked_on": checked_on,
                    "table": table,
                    "file": file,
                    "rows": rows,
                    "digest": digest,
                    "state": OPEN,
                },
            )
            audit.add(connection, author, audit.PROPOSE, about=str(number))
        return self._lake.read(lambda cursor: _open(cursor, number))

    def approvable(self, number: int, by: str) -> Proposal:
        """An open proposal. Raises UserError when it is of who approves it while that takes somebody else."""
        audit.check(self._lake, by)
        found, asker = self._lake.read(lambda cursor: _open(cursor, number)), Author.of(by).asker
        if four_eyes(asker) and found.is_of(asker):
            self._log.add(by, audit.REFUSED, about=str(number))
            raise UserError("proposal-own", number=str(number))
        return found

    def decline(self, number: int, by: str, reason: str) -> None:
        """Say no to a proposal, and delete its content. Raises UserError without a reason."""
        audit.check(self._lake, by)
        if not by.strip():
            raise UserError("store-author-missing")
        if not reason.strip():
            raise UserError("proposal-reason-missing")
        self._end(number, DECLINED, by, audit.DECLINE, reason)

    def take_back(self, number: int, by: str) -> None:
        """Take an own proposal back, and delete its content. Raises UserError when it is somebody else's."""
        audit.check(self._lake, by, Role.CONTRIBUTOR)
        self._end(number, TAKEN_BACK, by, audit.TAKE_BACK)

    def forget(self) -> None:
        """Delete the content of what is not open any more."""
        with self._lake.locked() as (connection, _):
            self._tidy(_every(connection))

    def faults(self) -> list[UserError]:
        """What is not as it was written, of proposals that are open."""
        return [
            self._damaged(each)
            for each in self.every()
            if each.is_open and not originals.intact(self._lake.place.data, each.content_hash, FOLDER)
        ]

    def _end(self, number: int, state: str, by: str, did: str, reason: str | None = None) -> None:
        with audit.noting(self._lake) as connection:
            found = _open(connection, number)
            if state == TAKEN_BACK and not found.is_of(Author.of(by).asker):
                raise UserError("proposal-of-another", number=str(number), author=found.author)
            _decide(connection, found, state, by, reason)
            audit.add(connection, by, did, about=str(number))
        self.forget()

    def _tidy(self, found: Iterable[Proposal]) -> None:
        kept = {each.content_hash for each in found if each.content_hash}
        for path in originals.others(self._lake.place.data, kept, FOLDER):
            self._lake.place.data.remove(path)

    def _damaged(self, found: Proposal) -> files.Damaged:
        return files.Damaged("proposal-damaged", number=str(found.number), home=self._lake.place.name)


def _every(cursor: duckdb.DuckDBPyConnection) -> list[Proposal]:
    rows = cursor.execute("FROM lake.monitor.proposals ORDER BY number DESC").fetchall()
    times = {"proposed_at", "decided_at"}
    return [
        Proposal(
            **{
                name: value.astimezone(UTC) if value and name in times else value
                for name, value in zip(Proposal.__dataclass_fields__, row, strict=True)
            }
        )
        for row in rows
    ]


def _open(cursor: duckdb.DuckDBPyConnection, number: int) -> Proposal:
    found = next((each for each in _every(cursor) if each.number == number), None)
    if found is None or not found.is_open:
        raise UserError("proposal-not-open", number=str(number))
    return found


def _decide(
    connection: duckdb.DuckDBPyConnection,
    found: Proposal,
    state: str,
    by: str,
    reason: str | None = None,
    version: int | None = None,
) -> None:
    connection.execute(
        """
        UPDATE lake.monitor.proposals
        SET state = $state, decided_by = $by, decided_at = $now, reason = $reason, version = $version,
            content_hash = NULL
        WHERE number = $number
        """,
        {
            "number": found.number,
            "state": state,
            "by": str(by),
            "now": datetime.now(UTC),
            "reason": reason,
            "version": version,
        },
    )

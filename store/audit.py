"""The log of who did what, when and from where: entries are only added, each with the SHA-256 of the one before.

An entry comes in the same transaction as what it is about, or not at all. Of a person it has the name and the
address that a request came from, and nothing else; of what was done the number of a version or a proposal or the
code of a link, but no words and no hash of a file, so a withdrawal leaves it as it is.
"""

import hashlib
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, astuple, dataclass, replace
from datetime import UTC, datetime

import duckdb

from store import files
from store.authors import Author
from store.lake import Lake
from store.roles import Role
from translations import UserError, Words

PUBLISH, UNDO, WITHDRAW = "publish", "undo", "withdraw"
PROPOSE, APPROVE, DECLINE, TAKE_BACK = "propose", "approve", "decline", "take_back"
LINK, TOKEN, REVOKE, REFUSED = "link", "token", "revoke", "refused"
# Everything that is logged; what it is called is the message `audit-did`.
DEEDS = (PUBLISH, UNDO, WITHDRAW, PROPOSE, APPROVE, DECLINE, TAKE_BACK, LINK, TOKEN, REVOKE, REFUSED)


@dataclass(frozen=True)
class Entry:
    """Who did what, when (UTC) and from where: one of DEEDS, which made `version` or is about something else.

    `before` is the SHA-256 of the entry before, and `digest` that of this one.
    """

    number: int
    done_at: datetime
    who: str
    way: str
    address: str | None
    did: str
    version: int | None
    about: str | None
    before: str
    digest: str = ""

    def hashed(self) -> str:
        """The SHA-256 of all but itself."""
        told = asdict(self) | {"done_at": self.done_at.isoformat()}
        del told["digest"]
        return hashlib.sha256(json.dumps(told, ensure_ascii=False).encode()).hexdigest()

    def deed(self, say: Words) -> str:
        """What was done, in words."""
        return say("audit-did", did=self.did, version=str(self.version or ""), about=self.about or "")

    def name(self, say: Words) -> str:
        """Who did it; nobody's name is known where nobody logs in."""
        return self.who or say("audit-nobody")

    def origin(self, say: Words) -> str:
        """From where, in words."""
        return ", ".join(filter(None, (say("audit-way", way=self.way), self.address)))


def add(
    connection: duckdb.DuckDBPyConnection,
    author: str,
    did: str,
    version: int | None = None,
    about: str | None = None,
) -> None:
    """Add an entry, in the transaction of what was done."""
    last = connection.execute(
        "SELECT number, digest FROM lake.monitor.audit ORDER BY number DESC LIMIT 1"
    ).fetchone()
    number, before = last or (0, "")
    by = Author.of(author)
    entry = Entry(number + 1, datetime.now(UTC), str(by), by.way, by.address, did, version, about, before)
    connection.execute(
        "INSERT INTO lake.monitor.audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        astuple(replace(entry, digest=entry.hashed())),
    )


@contextmanager
def noting(lake: Lake) -> Iterator[duckdb.DuckDBPyConnection]:
    """A transaction that makes no version, for what is noted beside them."""
    with lake.writing() as connection:
        yield connection
        files.sign(connection, files.unnamed(connection, lake.place.data))


def check_signed(lake: Lake, author: str, note: str, needed: Role = Role.PUBLISHER) -> None:
    """Raises UserError when who or why is left empty, and as `check` does."""
    check(lake, author, needed)
    if not author.strip():
        raise UserError("store-author-missing")
    if not note.strip():
        raise UserError("store-note-missing")


def check(lake: Lake, author: str, needed: Role = Role.PUBLISHER) -> None:
    """Raises UserError when this author has not the role that is needed, and logs that they tried."""
    by = Author.of(author)
    if by.role >= needed:
        return
    with noting(lake) as connection:
        add(connection, by, REFUSED)
    raise by.asker.now().refusal(needed)


def entries(cursor: duckdb.DuckDBPyConnection) -> list[Entry]:
    """The whole log, the oldest first."""
    found = cursor.execute("FROM lake.monitor.audit ORDER BY number").fetchall()
    return [Entry(number, at.astimezone(UTC), *rest) for number, at, *rest in found]


def faults(cursor: duckdb.DuckDBPyConnection) -> list[files.Damaged]:
    """The first entry that does not follow from the one before, and each version since the first that has none."""
    log, before = entries(cursor), ""
    for place, entry in enumerate(log, 1):
        if (entry.number, entry.before, entry.digest) != (place, before, entry.hashed()):
            return [files.Damaged("store-audit-broken", number=str(place))]
        before = entry.digest
    made = {entry.version for entry in log if entry.version is not None}
    lacking = cursor.execute(
        """
        SELECT DISTINCT version
        FROM lake.monitor.publications
        WHERE version > $first AND version NOT IN $made
        ORDER BY version
        """,
        {"first": min(made, default=0), "made": list(made)},
    ).fetchall()
    return [files.Damaged("store-audit-lacks", version=str(version)) for (version,) in lacking if made]


class Log:
    """The log of one lake."""

    def __init__(self, lake: Lake) -> None:
        self._lake = lake

    def entries(self) -> list[Entry]:
        """The whole log, the oldest first."""
        return self._lake.read(entries) if self._lake.exists else []

    def add(self, author: str, did: str, about: str | None = None) -> None:
        """Add an entry about something that makes no version, such as a link."""
        with noting(self._lake) as connection:
            add(connection, author, did, about=about)

    def faults(self) -> list[files.Damaged]:
        """What is not as it was written."""
        return self._lake.read(faults) if self._lake.exists else []

"""What a version is said to be: who published it, when and why, and of each table which file it came from."""

from collections.abc import Collection
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime

import duckdb
import pyarrow as pa

from store import audit, files
from store.bucket import Bucket
from store.folder import Folder
from store.proposals import Approval
from translations import UserError, Words, words

COLUMNS = pa.schema(
    {
        "table_name": pa.string(),
        "file": pa.string(),
        "file_hash": pa.string(),
        "rows": pa.int64(),
        "shipped": pa.bool_(),
        "format": pa.string(),
        "refused": pa.int64(),
        "refused_hash": pa.string(),
        "undoes": pa.int64(),
        "withdraws": pa.int64(),
        "approved_by": pa.string(),
    }
)


@dataclass(frozen=True)
class Part:
    """One table of a version: the file its rows came from, that file's SHA-256, and how many rows there were.

    `shipped` tells a file that comes with the monitor from an upload. Of an upload, `format` says how it was
    read, and `refused` how many rows were left out; their lines are kept under `refused_hash`. A version that
    undid another has no file: its rows are those that it changed back. One that withdrew another has none
    either; of the withdrawn one no SHA-256 is left.
    """

    table: str
    file: str | None
    file_hash: str | None
    rows: int
    shipped: bool = False
    format: str | None = None
    refused: int = 0
    refused_hash: str | None = None


@dataclass(frozen=True)
class Version:
    """One publication: who, when (UTC), why and what.

    `undoes` and `withdraws` are the version that it took back, if any. `withdrawn` is the version that withdrew
    this one: then nothing of what it brought can be read. `lacks` are the versions before it that were
    withdrawn after it: it shows what it would without their rows. Of a proposal `approved_by` is who approved it.
    """

    version: int
    author: str
    note: str | None
    published_at: datetime
    parts: tuple[Part, ...]
    undoes: int | None = None
    withdraws: int | None = None
    withdrawn: "Version | None" = None
    lacks: tuple[int, ...] = ()
    approved_by: str | None = None

    @property
    def tables(self) -> tuple[str, ...]:
        return tuple(part.table for part in self.parts)

    @property
    def rows(self) -> int:
        """Rows in the files of this publication."""
        return sum(part.rows for part in self.parts)

    @property
    def shipped(self) -> bool:
        """Whether it came with the monitor."""
        return all(part.shipped for part in self.parts)

    @property
    def can_be_withdrawn(self) -> bool:
        """Whether it brought rows of its own that can still be read and did not come with the monitor."""
        return not (self.shipped or self.withdrawn or self.undoes or self.withdraws)


class Withdrawn(UserError):  # noqa: N818 - a finding about the version, like its base
    """What a version brought cannot be read any more."""

    def __init__(self, version: Version) -> None:
        by = version.withdrawn
        super().__init__("store-withdrawn", version=str(version.version), author=by.author, note=by.note)
        self._published_at = by.published_at

    def text(self, language: str) -> str:
        say = words(language)
        return say(self.key, date=say.date(self._published_at.date()), **self.values)


def withdrawn(version: Version, say: Words) -> str:
    """When, by whom and why a version was withdrawn, in words; empty when it was not."""
    by = version.withdrawn
    if by is None:
        return ""
    date = say.date(by.published_at.date())
    return say("store-version-withdrawn", date=date, author=by.author, note=by.note)


def lacking(version: Version, say: Words) -> str:
    """Which withdrawn versions it was made on, in words; empty when there are none."""
    if not version.lacks:
        return ""
    versions = say.listed(map(str, version.lacks))
    return say("store-version-lacks", count=len(version.lacks), versions=versions)


def newest(cursor: duckdb.DuckDBPyConnection) -> int:
    """The newest version, 0 when there is none."""
    ((version,),) = cursor.execute("SELECT version FROM lake.monitor.head").fetchall()
    return version


def versions(cursor: duckdb.DuckDBPyConnection, lake: str = "lake") -> list[Version]:
    """Every version, the newest first."""
    rows = cursor.execute(
        f"""
        SELECT
            version, author, note, published_at, undoes, withdraws, approved_by,
            table_name, file, file_hash, rows, shipped, format, coalesce(refused, 0), refused_hash
        FROM {lake}.monitor.publications
        ORDER BY version DESC, table_name
        """
    ).fetchall()
    parts: dict[tuple, list[Part]] = {}
    for version, author, note, published_at, undoes, withdraws, approved_by, *part in rows:
        key = (version, author, note, published_at.astimezone(UTC), undoes, withdraws, approved_by)
        parts.setdefault(key, []).append(Part(*part))
    found = [
        Version(
            version, author, note, published_at, tuple(brought), undoes, withdraws, approved_by=approved_by
        )
        for (version, author, note, published_at, undoes, withdraws, approved_by), brought in parts.items()
    ]
    withdrawals = {version.withdraws: version for version in found if version.withdraws is not None}
    return [
        replace(
            version,
            withdrawn=withdrawals.get(version.version),
            lacks=tuple(
                number
                for number, withdrawal in sorted(withdrawals.items())
                if number < version.version < withdrawal.version
            ),
        )
        for version in found
    ]


def seal(
    connection: duckdb.DuckDBPyConnection,
    data: Folder | Bucket,
    version: int,
    author: str,
    note: str | None,
    parts: list[Part],
    *,
    undoes: int | None = None,
    withdraws: int | None = None,
    approval: Approval | None = None,
    besides: Collection[str] = (),
) -> None:
    """Write the manifest of `version` and make it the newest, and log it; the transaction's last step.

    `approval` says which proposal it was, if it was one.
    `besides` are files in `data` that are not this lake's.
    """
    how = {"undoes": undoes, "withdraws": withdraws, "approved_by": approval and str(approval.by)}
    rows = [asdict(part) | {"table_name": part.table} | how for part in parts]
    connection.register("parts", pa.Table.from_pylist(rows, schema=COLUMNS))
    connection.execute(
        """
        INSERT INTO lake.monitor.publications BY NAME
        SELECT $version AS version, $author AS author, $note AS note, $now AS published_at, * FROM parts
        """,
        {"version": version, "author": str(author), "note": note, "now": datetime.now(UTC)},
    )
    connection.execute(
        "UPDATE lake.monitor.head SET version = $version WHERE version = $version - 1", {"version": version}
    )
    did = audit.UNDO if undoes else audit.WITHDRAW if withdraws else audit.PUBLISH
    if approval:
        audit.add(connection, approval.by, audit.APPROVE, version, str(approval.number))
    else:
        audit.add(connection, author, did, version)
    # The snapshot that a version is read from is found by this number: only DuckLake itself knows which
    # snapshot a commit becomes.
    files.sign(connection, files.unnamed(connection, data, besides), version, str(author), note)

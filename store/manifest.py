"""What a version is said to be: who published it, when and why, and of each table which file it came from."""

from dataclasses import asdict, dataclass
from datetime import UTC, datetime

import duckdb
import pyarrow as pa

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
    }
)


@dataclass(frozen=True)
class Part:
    """One table of a version: the file its rows came from, that file's SHA-256, and how many rows there were.

    `shipped` tells a file that comes with the monitor from an upload. Of an upload, `format` says how it was
    read, and `refused` how many rows were left out; their lines are kept under `refused_hash`. A version that
    undid another has no file: its rows are those that it changed back.
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
    """One publication: who, when (UTC), why and what; `undoes` is the version that it took back, if any."""

    version: int
    author: str
    note: str | None
    published_at: datetime
    parts: tuple[Part, ...]
    undoes: int | None = None

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


def newest(cursor: duckdb.DuckDBPyConnection) -> int:
    """The newest version, 0 when there is none."""
    ((version,),) = cursor.execute("SELECT version FROM lake.monitor.head").fetchall()
    return version


def versions(cursor: duckdb.DuckDBPyConnection) -> list[Version]:
    """Every version, the newest first."""
    rows = cursor.execute(
        """
        SELECT
            version, author, note, published_at, undoes,
            table_name, file, file_hash, rows, shipped, format, coalesce(refused, 0), refused_hash
        FROM lake.monitor.publications
        ORDER BY version DESC, table_name
        """
    ).fetchall()
    parts: dict[tuple, list[Part]] = {}
    for version, author, note, published_at, undoes, *part in rows:
        key = (version, author, note, published_at.astimezone(UTC), undoes)
        parts.setdefault(key, []).append(Part(*part))
    return [Version(*key, tuple(found), undoes) for (*key, undoes), found in parts.items()]


def seal(
    connection: duckdb.DuckDBPyConnection,
    version: int,
    author: str,
    note: str | None,
    parts: list[Part],
    undoes: int | None = None,
) -> None:
    """Write the manifest of `version` and make it the newest; the transaction's last step."""
    rows = [asdict(part) | {"table_name": part.table, "undoes": undoes} for part in parts]
    connection.register("parts", pa.Table.from_pylist(rows, schema=COLUMNS))
    connection.execute(
        """
        INSERT INTO lake.monitor.publications BY NAME
        SELECT $version AS version, $author AS author, $note AS note, $now AS published_at, * FROM parts
        """,
        {"version": version, "author": author, "note": note, "now": datetime.now(UTC)},
    )
    connection.execute(
        "UPDATE lake.monitor.head SET version = $version WHERE version = $version - 1", {"version": version}
    )
    # The snapshot that a version is read from is found by this number: only DuckLake itself knows which
    # snapshot a commit becomes.
    connection.execute(
        "CALL lake.set_commit_message($author, $note, extra_info => $version)",
        {"author": author, "note": note, "version": str(version)},
    )

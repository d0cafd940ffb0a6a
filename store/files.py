"""The Parquet files of the lake: each is named with its SHA-256 by the commit that wrote it.

The first line of a commit's extra information is the version that it makes, if any; each further line is the
SHA-256 of a file and its path in `files/`, as `sha256sum` writes them. They are in the catalog, so they come with
the transaction or not at all.
"""

from collections.abc import Collection, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor

import duckdb

from store.bucket import Bucket
from store.duck import FOLDER
from store.folder import Folder
from translations import UserError


class Damaged(UserError):  # noqa: N818 - a finding about the store, like its base
    """Something in the store is gone or no longer as it was written; it says what, and the way back."""


def unnamed(
    connection: duckdb.DuckDBPyConnection, data: Folder | Bucket, besides: Collection[str] = ()
) -> dict[str, str]:
    """The SHA-256 of each file, but for `besides`, that no commit has named yet: what this transaction wrote.

    A file that a killed publisher left behind is among them, which does no harm.
    """
    return _hashes(data, sorted(_present(data) - recorded(connection).keys() - set(besides)))


def sign(
    connection: duckdb.DuckDBPyConnection,
    written: Mapping[str, str],
    version: int | None = None,
    author: str | None = None,
    note: str | None = None,
) -> None:
    """Say what the transaction's commit is: the version with its author and note, and the files it wrote."""
    named = "".join(f"\n{digest}  {path}" for path, digest in written.items())
    connection.execute(
        "CALL lake.set_commit_message($author, $note, extra_info => $extra)",
        {"author": author, "note": note, "extra": f"{version or ''}{named}"},
    )


def recorded(cursor: duckdb.DuckDBPyConnection, lake: str = "lake") -> dict[str, str]:
    """The SHA-256 that each file was written with, by its path."""
    commits = cursor.execute(
        f"SELECT commit_extra_info FROM ducklake_snapshots('{lake}') WHERE commit_extra_info IS NOT NULL"
    ).fetchall()
    lines = (line.split("  ", 1) for (extra,) in commits for line in extra.splitlines()[1:])
    return {path: digest for digest, path in lines}


def referenced(
    cursor: duckdb.DuckDBPyConnection, snapshot: int | None = None, tables: Collection[str] | None = None
) -> list[str]:
    """The files that the lake reads: in all its snapshots, or in one; of all its tables, or of some.

    One snapshot's are those of the published tables, and of the bookkeeping as it is now.
    """
    return [
        path
        for (path,) in cursor.execute(
            """
            SELECT DISTINCT s.path || t.path || f.path
            FROM (
                SELECT table_id, path, begin_snapshot, end_snapshot
                FROM __ducklake_metadata_lake.main.ducklake_data_file
                UNION ALL
                SELECT table_id, path, begin_snapshot, end_snapshot
                FROM __ducklake_metadata_lake.main.ducklake_delete_file
            ) AS f
            JOIN __ducklake_metadata_lake.main.ducklake_table AS t USING (table_id)
            JOIN __ducklake_metadata_lake.main.ducklake_schema AS s USING (schema_id)
            WHERE $snapshot IS NULL
                OR s.schema_name = 'monitor' AND f.end_snapshot IS NULL
                OR s.schema_name = 'main'
                    AND f.begin_snapshot <= $snapshot
                    AND coalesce(f.end_snapshot > $snapshot, true)
                    AND ($tables IS NULL OR t.table_name IN $tables)
            ORDER BY ALL
            """,
            {"snapshot": snapshot, "tables": None if tables is None else sorted(tables)},
        ).fetchall()
    ]


def faults(
    cursor: duckdb.DuckDBPyConnection, data: Folder | Bucket, paths: Collection[str] | None = None
) -> list[Damaged]:
    """What is wrong with these files, or all that the lake reads: one that is gone or not as it was written.

    Its name is its own, so the same file from any backup will do.
    """
    paths = referenced(cursor) if paths is None else paths
    written, found = recorded(cursor), _hashes(data, paths)
    return [
        Damaged("store-file-damaged", home=data.name, file=f"{FOLDER}/{path}")
        for path in paths
        if found[path] is None or found[path] != written.get(path, found[path])
    ]


def others(data: Folder | Bucket, paths: Iterable[str]) -> set[str]:
    """Every file that is not one of these: of versions that a withdrawal rewrote, or of killed writers."""
    return {f"{FOLDER}/{path}" for path in _present(data) - set(paths)}


def _present(data: Folder | Bucket) -> set[str]:
    return data.names(FOLDER)


def _hashes(data: Folder | Bucket, paths: Collection[str]) -> dict[str, str | None]:
    with ThreadPoolExecutor() as pool:
        try:
            found = pool.map(lambda path: data.digest(f"{FOLDER}/{path}"), paths)
            return dict(zip(paths, found, strict=True))
        finally:
            pool.shutdown(cancel_futures=True)  # after the first that cannot be reached

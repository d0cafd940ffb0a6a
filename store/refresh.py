"""Refresh the store: the published files of data/ become one version, or none."""

from collections.abc import Mapping
from pathlib import Path

import duckdb
import pyarrow as pa

import intake
from intake import Table, quoted
from store import manifest
from store.duck import columns_of_tables
from store.hashes import hash_of
from store.lake import Lake
from store.manifest import Part
from store.rows import in_lake, listed
from store.rows import unit as unit_of
from translations import UserError

SHIPPED = """
    SELECT version FROM lake.monitor.publications WHERE shipped AND table_name = $table
"""


def refresh_tables(lake: Lake, data_folder: Path, author: str, note: str | None) -> list[int]:
    """Publish the files of the data folder that changed since they were last published.

    Each file is the whole table as shipped. Against the file shipped before, what is new or different in it
    replaces what the table has; what is gone from it is removed, unless an upload had brought or replaced it.
    So a row that somebody uploaded stays until the shipped row itself changes. (Where a table's columns
    changed there is nothing to compare with, and the file counts as new.)

    Gives the version, or nothing when there was nothing to do. Raises UserError for a missing file and
    ProblemsFound when any file has a row that would be refused in an upload; then nothing is published.
    """
    tables = intake.tables(data_folder)
    contents = {table.name: intake.read_file(Path(data_folder) / table.path) for table in tables}
    if lake.exists and not lake.read(lambda cursor: _changed(cursor, tables, contents)):
        return []
    rows = intake.check(contents, tables)
    with lake.writing() as connection:
        changed = _changed(connection, tables, contents)
        if not changed:
            return []
        version = manifest.newest(connection) + 1
        columns = columns_of_tables(connection)
        for table in changed:
            _replace(connection, table, rows[table.name], columns.get(table.name), version)
        parts = _received(connection, Path(data_folder), changed, contents, rows)
        manifest.seal(connection, lake.place.data, version, author, note, parts)
    return [version]


def _changed(
    cursor: duckdb.DuckDBPyConnection, tables: tuple[Table, ...], contents: Mapping[str, bytes]
) -> list[Table]:
    """The tables whose file or columns are not those of the newest version."""
    newest = dict(
        cursor.execute(
            """
            SELECT table_name, max_by(file_hash, version)
            FROM lake.monitor.publications
            WHERE shipped
            GROUP BY table_name
            """
        ).fetchall()
    )
    columns = columns_of_tables(cursor)
    return [
        table
        for table in tables
        if newest.get(table.name) != hash_of(contents[table.name])
        or columns.get(table.name) != _described(table)
    ]


def _replace(
    connection: duckdb.DuckDBPyConnection, table: Table, rows: pa.Table, columns: list | None, version: int
) -> None:
    """Bring what the shipped file says now into the table, which has the `columns` (None: is not there)."""
    name = in_lake(table.name)
    unit = unit_of(table)
    connection.register("incoming", rows)
    if columns == _described(table):
        _shipped_before(connection, table)
    else:
        _lay_out(connection, table, columns)
        connection.execute("CREATE OR REPLACE TEMP TABLE previous AS FROM incoming WHERE false")
    connection.execute(
        f"""
        CREATE OR REPLACE TEMP TABLE changed AS
        SELECT DISTINCT {unit}
        FROM (
            (FROM incoming EXCEPT FROM previous)
            UNION ALL
            (FROM previous EXCEPT FROM incoming)
        )
        """
    )
    if columns is not None:
        connection.execute(
            f"""
            DELETE FROM {name}
            WHERE ({unit}) IN (FROM changed)
                AND (({unit}) IN (SELECT {unit} FROM incoming) OR publication IN ({SHIPPED}))
            """,
            {"table": table.name},
        )
    connection.execute(
        f"INSERT INTO {name} SELECT *, $version FROM incoming WHERE ({unit}) IN (FROM changed)",
        {"version": version},
    )


def _lay_out(connection: duckdb.DuckDBPyConnection, table: Table, columns: list | None) -> None:
    """Make the table as described; of one with other columns, the uploaded rows stay."""
    name = in_lake(table.name)
    described = _described(table)
    if columns is not None:
        connection.execute(
            f"CREATE OR REPLACE TEMP TABLE kept AS FROM {name} WHERE publication NOT IN ({SHIPPED})",
            {"table": table.name},
        )
        connection.execute(f"DROP TABLE {name}")
    connection.execute(f"CREATE TABLE {name} ({', '.join(f'{quoted(c)} {t}' for c, t in described)})")
    if columns is not None:
        had = {column for column, _ in columns}
        both = ", ".join(quoted(column) for column, _ in described if column in had)
        connection.execute(f"INSERT INTO {name} BY NAME SELECT {both} FROM kept")


def _shipped_before(connection: duckdb.DuckDBPyConnection, table: Table) -> None:
    """Fill `previous` with the rows of the file that was shipped before.

    A row of that file that today's rules refuse is taken as it is in the table, if no upload replaced it.
    """
    connection.execute("CREATE OR REPLACE TEMP TABLE previous AS FROM incoming WHERE false")
    accepted, _ = shipped_rows(connection, table)
    if accepted is not None:
        connection.register("accepted", accepted)
        connection.execute("INSERT INTO previous FROM accepted")
    key = listed(table.primary_key)
    connection.execute(
        f"""
        INSERT INTO previous
        SELECT * EXCLUDE publication
        FROM {in_lake(table.name)}
        WHERE publication IN ({SHIPPED}) AND ({key}) NOT IN (SELECT {key} FROM previous)
        """,
        {"table": table.name},
    )


def shipped_rows(
    connection: duckdb.DuckDBPyConnection, table: Table, version: int | None = None, lake: str = "lake"
) -> tuple[pa.Table | None, bool]:
    """The rows of the last file that was shipped for a table, and whether these are all.

    Today's rules may refuse some. version: up to which, the newest when not given. None when there was no
    file or it cannot be read.
    """
    received = connection.execute(
        f"""
        SELECT content
        FROM {lake}.monitor.received
        JOIN {lake}.monitor.publications USING (file_hash)
        WHERE table_name = $table AND shipped AND ($version IS NULL OR version <= $version)
        ORDER BY version DESC
        LIMIT 1
        """,
        {"table": table.name, "version": version},
    ).fetchone()
    if received is None:
        return None, False
    try:
        with duckdb.connect() as alone:
            rows, problems = intake.read_together({table.name: received[0]}, [table], alone)
    except UserError:
        return None, False
    return rows[table.name], not problems


def still_shipped(
    connection: duckdb.DuckDBPyConnection, table: Table, version: int | None = None, lake: str = "lake"
) -> str:
    """Which rows of older versions may be put back in a version, or in the newest, as an SQL condition.

    Not those that came with the monitor and of which data/ has said no more since: a later refresh would not
    take them away.
    """
    shipped, are_all = shipped_rows(connection, table, version, lake)
    if not are_all:
        return "true"
    connection.register("still_shipped", shipped)
    unit, came = unit_of(table), f"SELECT version FROM {lake}.monitor.publications WHERE shipped"
    return f"(publication NOT IN ({came}) OR ({unit}) IN (SELECT {unit} FROM still_shipped))"


def _received(
    connection: duckdb.DuckDBPyConnection,
    folder: Path,
    changed: list[Table],
    contents: Mapping[str, bytes],
    rows: Mapping[str, pa.Table],
) -> list[Part]:
    """Keep the files and say which they are."""
    hashes = [hash_of(contents[table.name]) for table in changed]
    files = {"file_hash": hashes, "content": [contents[table.name] for table in changed]}
    connection.register("files", pa.table(files))
    connection.execute(
        """
        INSERT INTO lake.monitor.received BY NAME
        SELECT DISTINCT ON (file_hash) *
        FROM files
        WHERE file_hash NOT IN (SELECT file_hash FROM lake.monitor.received)
        """
    )
    return [
        Part(table.name, f"{folder.name}/{table.path}", digest, rows[table.name].num_rows, shipped=True)
        for table, digest in zip(changed, hashes, strict=True)
    ]


def _described(table: Table) -> list[tuple[str, str]]:
    return [*((field.name, field.sql_type) for field in table.fields), ("publication", "BIGINT")]

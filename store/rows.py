"""Which rows a publication replaces, the rows of an older version, and who changed them since."""

import duckdb
import pyarrow as pa

from intake import Table, quoted
from store.duck import columns_of_tables


def unit(table: Table, adds: bool = False) -> str:
    """The columns whose values a publication replaces together, as SQL; one that only adds replaces rows by key."""
    return listed(table.primary_key if adds else table.unit)


def listed(columns: tuple[str, ...]) -> str:
    return ", ".join(quoted(column) for column in columns)


def in_lake(table: str, lake: str = "lake") -> str:
    return f"{lake}.main.{quoted(table)}"


def replace(
    connection: duckdb.DuckDBPyConnection,
    name: str,
    table: Table,
    rows: pa.Table,
    version: int,
    adds: bool = False,
) -> None:
    """Bring an upload's rows into the table `name` (an SQL name): theirs instead of what was there."""
    connection.register("incoming", rows)
    replaced = unit(table, adds)
    connection.execute(f"DELETE FROM {name} WHERE ({replaced}) IN (SELECT {replaced} FROM incoming)")
    connection.execute(f"INSERT INTO {name} SELECT *, $version FROM incoming", {"version": version})


def snapshot(cursor: duckdb.DuckDBPyConnection, version: int, lake: str = "lake") -> int | None:
    """The lake's own number of a version; None for version 0, before the first."""
    found = cursor.execute(
        f"""
        SELECT snapshot_id
        FROM ducklake_snapshots('{lake}')
        WHERE split_part(commit_extra_info, chr(10), 1) = $version
        """,
        {"version": str(version)},
    ).fetchone()
    return None if found is None else found[0]


def columns_as_of(
    cursor: duckdb.DuckDBPyConnection, table: str, version: int, lake: str = "lake"
) -> list[tuple[str, str]]:
    """The columns that a table had in a version, with their types; none when it was not there."""
    number = snapshot(cursor, version, lake)
    if number is None:
        return []
    try:
        described = cursor.execute(
            f"DESCRIBE FROM {in_lake(table, lake)} AT (VERSION => {number})"
        ).fetchall()
    except duckdb.CatalogException:
        return []
    return [(name, kind) for name, kind, *_ in described]


def as_of(
    cursor: duckdb.DuckDBPyConnection,
    table: str,
    version: int,
    lake: str = "lake",
    columns: list[tuple[str, str]] | None = None,
) -> str:
    """The rows of a table in a version, in these columns or those of today, as an SQL relation.

    To be read before the transaction changes the table: DuckLake shows its own changes in older versions too.
    """
    columns = columns or columns_of_tables(cursor, lake)[table]
    had = {name for name, _ in columns_as_of(cursor, table, version, lake)}
    cells = ", ".join(
        f"{f'CAST({quoted(name)} AS {kind})' if name in had else f'NULL::{kind}'} AS {quoted(name)}"
        for name, kind in columns
    )
    if not had:
        return f"(SELECT {cells} WHERE false)"
    number = snapshot(cursor, version, lake)
    return f"(SELECT {cells} FROM {in_lake(table, lake)} AT (VERSION => {number}))"


def changed_since(
    cursor: duckdb.DuckDBPyConnection, table: Table, wanted: str, version: int, newest: int
) -> int | None:
    """The last version after `version` that changed rows whose unit is in the relation `wanted`.

    None when they are as they were: what was changed and undone again does not count.
    """
    found = cursor.execute(
        """
        SELECT DISTINCT version
        FROM lake.monitor.publications
        WHERE table_name = $table AND version > $version
        ORDER BY version DESC
        """,
        {"table": table.name, "version": version},
    ).fetchall()
    if not found or not _differ(cursor, table, wanted, version, newest):
        return None
    return next(later for (later,) in found if _differ(cursor, table, wanted, later - 1, later))


def withdrawn_since(cursor: duckdb.DuckDBPyConnection, table: Table, version: int) -> int | None:
    """The last version after `version` that withdrew rows of a table: the rows of `version` itself changed."""
    ((later,),) = cursor.execute(
        """
        SELECT max(version)
        FROM lake.monitor.publications
        WHERE table_name = $table AND version > $version AND withdraws IS NOT NULL
        """,
        {"table": table.name, "version": version},
    ).fetchall()
    return later


def _differ(cursor: duckdb.DuckDBPyConnection, table: Table, wanted: str, before: int, after: int) -> bool:
    # Whatever changes is brought or put back by a publication, so the rows' keys and publications tell it.
    one, other = (
        f"""
        SELECT {listed(table.primary_key)}, publication
        FROM {as_of(cursor, table.name, version)}
        WHERE ({unit(table)}) IN (FROM {wanted})
        """
        for version in (before, after)
    )
    ((differ,),) = cursor.execute(
        f"SELECT EXISTS ((({one}) EXCEPT ({other})) UNION ALL (({other}) EXCEPT ({one})))"
    ).fetchall()
    return differ

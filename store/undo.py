"""A publication taken back: what it replaced is put back exactly, as a new version."""

from collections.abc import Iterable

import duckdb

from intake import Table, quoted
from store import manifest, references, rows
from store.audit import check_signed
from store.lake import Lake
from store.manifest import Part, Version
from store.publish import NotPublished
from store.refresh import still_shipped


def undo_version(lake: Lake, tables: Iterable[Table], version: Version, author: str, note: str) -> int:
    """Put back what `version` replaced and take away what it added. Gives the new version.

    The rows are put back with the publication that had brought them, so that earlier uploads can be undone
    in turn. A refresh of data/ cannot be undone: pages and code lists of this edition of the monitor count on
    it, and the next start would not publish it again.
    """
    check_signed(lake, author, note)
    if version.withdrawn is not None:
        raise NotPublished("store-undo-withdrawn", version=str(version.version))
    if version.withdraws is not None:
        raise NotPublished("store-undo-withdrawal", version=str(version.version))
    if version.shipped:
        raise NotPublished("store-undo-shipped", version=str(version.version))
    with lake.writing() as connection:
        changed = [table for table in tables if table.name in version.tables]
        parts = [
            Part(table.name, None, None, _put_back(connection, table, version.version)) for table in changed
        ]
        # Of a wave and its companies both are put back before either is looked for.
        for table in changed:
            references.check_known(connection, table, _restored(table))
            references.check_needed(connection, table, tables, _removed(table))
        head = manifest.newest(connection)
        manifest.seal(connection, lake.place.data, head + 1, author, note, parts, undoes=version.version)
        if not any(part.rows for part in parts):
            raise NotPublished("store-undo-nothing", version=str(version.version))
    return head + 1


def _restored(table: Table) -> str:
    return quoted(f"restored_{table.name}")


def _removed(table: Table) -> str:
    return quoted(f"removed_{table.name}")


def _put_back(connection: duckdb.DuckDBPyConnection, table: Table, version: int) -> int:
    """Gives how many rows are changed back; what goes and what comes back is kept to be looked at."""
    name, unit, key = rows.in_lake(table.name), rows.unit(table), rows.listed(table.primary_key)
    before, after = (rows.as_of(connection, table.name, number) for number in (version - 1, version))
    connection.execute(
        f"""
        CREATE OR REPLACE TEMP TABLE changed AS
        SELECT {key}
        FROM {before} AS b FULL JOIN {after} AS a USING ({key})
        WHERE b.publication IS DISTINCT FROM a.publication
        """
    )
    connection.execute(f"CREATE OR REPLACE TEMP TABLE units AS SELECT DISTINCT {unit} FROM changed")
    later = rows.changed_since(connection, table, "units", version, manifest.newest(connection))
    if later is not None:
        raise _changed_later(connection, version, later)
    touched = f"WHERE ({unit}) IN (FROM units)"
    connection.execute(f"CREATE OR REPLACE TEMP TABLE {_removed(table)} AS FROM {name} {touched}")
    restored = f"FROM {before} {touched} AND {still_shipped(connection, table)}"
    connection.execute(f"CREATE OR REPLACE TEMP TABLE {_restored(table)} AS {restored}")
    connection.execute(f"DELETE FROM {name} {touched}")
    connection.execute(f"INSERT INTO {name} FROM {_restored(table)}")
    ((count,),) = connection.execute("SELECT count(*) FROM changed").fetchall()
    return count


def _changed_later(connection: duckdb.DuckDBPyConnection, version: int, later: int) -> NotPublished:
    ((undoes,),) = connection.execute(
        "SELECT any_value(undoes) FROM lake.monitor.publications WHERE version = $later", {"later": later}
    ).fetchall()
    if undoes == version:
        return NotPublished("store-undone-already", version=str(version), later=str(later))
    return NotPublished("store-undo-changed", version=str(version), later=str(later))

"""Withdraw a publication: what it brought can be read in no version any more, and is gone from the disk.

DuckLake keeps what it once had, so the history is written again, version by version and without those rows, and
takes the place of the old one. Versions keep their numbers. A version that built on the withdrawn one shows what
it would have shown without it: the rows that the withdrawn ones replaced are put back in every version in which
nothing had replaced the withdrawn rows. A row is not put back where data/ no longer has it, or where what it names
is gone.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import duckdb

from intake import Table, quoted
from store import files, manifest, references, rows
from store.audit import check_signed
from store.bookkeeping import BESIDE_VERSIONS
from store.duck import columns_of_tables
from store.lake import Lake
from store.manifest import Part, Version
from store.publish import NotPublished
from store.rebuild import rebuilding
from store.refresh import still_shipped
from translations import UserError, Words


@dataclass(frozen=True)
class Withdrawal:
    """The version that a withdrawal made, and the other uploads that brought rows with the same keys."""

    version: Version
    same_keys: tuple[int, ...]

    def said(self, say: Words) -> list[str]:
        """What was done, and what is left to do, in words."""
        made = self.version
        sentences = [
            say(
                "store-withdrawn-done",
                withdrawn=str(made.withdraws),
                version=str(made.version),
                rows=made.rows,
            )
        ]
        if self.same_keys:
            versions = say.listed(map(str, self.same_keys))
            sentences.append(say("store-withdrawn-same-keys", count=len(self.same_keys), versions=versions))
        return sentences


def withdraw_version(
    lake: Lake, tables: Collection[Table], number: int, author: str, note: str
) -> Withdrawal:
    """Withdraw a version. `store.Store.withdraw` says what that is and when it is refused."""
    check_signed(lake, author, note)
    _withdrawable(lake.read(manifest.versions), number)
    with rebuilding(lake) as connection:
        versions = manifest.versions(connection, "before")
        withdrawn = _withdrawable(versions, number)
        same_keys = tuple(_same_keys(connection, tables, versions, withdrawn))
        old_files = files.recorded(connection, "before")
        for version in reversed(versions):
            connection.execute("BEGIN TRANSACTION")
            _replay(connection, tables, version, withdrawn)
            connection.execute("COMMIT")
        connection.execute("BEGIN TRANSACTION")
        for table in BESIDE_VERSIONS:
            connection.execute(f"INSERT INTO lake.monitor.{table} FROM before.monitor.{table}")
        head = manifest.newest(connection)
        parts = [Part(part.table, None, None, part.rows) for part in withdrawn.parts]
        manifest.seal(
            connection, lake.place.data, head + 1, author, note, parts, withdraws=number, besides=old_files
        )
        connection.execute("COMMIT")
    return Withdrawal(lake.read(manifest.versions)[0], same_keys)


def _withdrawable(versions: Iterable[Version], number: int) -> Version:
    """The version with this number. Raises NotPublished when it cannot be withdrawn."""
    version = next(version for version in versions if version.version == number)
    if version.withdrawn is not None:
        withdrawal = str(version.withdrawn.version)
        raise NotPublished("store-withdrawn-already", version=str(number), withdrawal=withdrawal)
    if version.shipped:
        raise NotPublished("store-withdraw-shipped", version=str(number))
    taken_back = version.undoes or version.withdraws
    if taken_back is not None:
        raise NotPublished("store-withdraw-no-rows", version=str(number), other=str(taken_back))
    return version


def _same_keys(
    connection: duckdb.DuckDBPyConnection,
    tables: Iterable[Table],
    versions: Iterable[Version],
    withdrawn: Version,
) -> list[int]:
    """Other uploads that brought rows with the keys of the withdrawn ones."""

    def brought(table: Table, version: int) -> str:
        rows_then = rows.as_of(connection, table.name, version, "before")
        return f"SELECT {rows.listed(table.primary_key)} FROM {rows_then} WHERE publication = {version}"

    def share_a_key(table: Table, other: int) -> bool:
        ((found,),) = connection.execute(
            f"SELECT EXISTS ({brought(table, withdrawn.version)} INTERSECT {brought(table, other)})"
        ).fetchall()
        return found

    return sorted(
        {
            version.version
            for table in tables
            for version in versions
            if {table.name} <= set(version.tables) & set(withdrawn.tables)
            and version.version != withdrawn.version
            and not version.shipped
            and share_a_key(table, version.version)
        }
    )


def _replay(
    connection: duckdb.DuckDBPyConnection, tables: Collection[Table], version: Version, withdrawn: Version
) -> None:
    """Make the next version of the new history: the tables as they are to be read in it, and its manifest."""
    described = {table.name: table for table in tables}
    builds_on = version.version >= withdrawn.version
    for name in dict.fromkeys(version.tables + (withdrawn.tables if builds_on else ())):
        columns = rows.columns_as_of(connection, name, version.version, "before")
        wanted = rows.as_of(connection, name, version.version, "before", columns)
        if builds_on and name in withdrawn.tables:
            wanted = _without(connection, described.get(name), wanted, version, withdrawn, columns)
        _bring(connection, described.get(name), name, columns, wanted)
    if builds_on:
        for table in (described[name] for name in withdrawn.tables if name in described):
            _check_references(connection, table, tables, version, withdrawn)
    connection.execute(
        """
        INSERT INTO lake.monitor.publications
        SELECT * REPLACE (
            -- A SHA-256 of few rows tells what they were to whoever tries them all.
            CASE WHEN version <> $withdrawn THEN file_hash END AS file_hash,
            CASE WHEN version <> $withdrawn THEN refused_hash END AS refused_hash
        )
        FROM before.monitor.publications
        WHERE version = $version
        """,
        {"version": version.version, "withdrawn": withdrawn.version},
    )
    connection.execute(
        """
        INSERT INTO lake.monitor.received
        FROM before.monitor.received
        WHERE file_hash IN (
                SELECT file_hash FROM lake.monitor.publications WHERE shipped AND version = $version
            )
            AND file_hash NOT IN (SELECT file_hash FROM lake.monitor.received)
        """,
        {"version": version.version},
    )
    connection.execute("UPDATE lake.monitor.head SET version = $version", {"version": version.version})
    files.sign(connection, {}, version.version, version.author, version.note)


def _bring(
    connection: duckdb.DuckDBPyConnection,
    table: Table | None,
    name: str,
    columns: list[tuple[str, str]],
    wanted: str,
) -> None:
    """Give a table of the new lake these rows, in these columns. A `table` of None is not described any more."""
    own = rows.in_lake(name)
    if table is None or columns_of_tables(connection).get(name) != columns:
        connection.execute(f"DROP TABLE IF EXISTS {own}")
        connection.execute(f"CREATE TABLE {own} ({', '.join(f'{quoted(c)} {kind}' for c, kind in columns)})")
        connection.execute(f"INSERT INTO {own} FROM {wanted}")
        return
    # A publication brings a row once: with the same key and publication it is the same row.
    key = rows.listed((*table.primary_key, "publication"))
    connection.execute(f"DELETE FROM {own} WHERE ({key}) NOT IN (SELECT {key} FROM {wanted})")
    connection.execute(f"INSERT INTO {own} FROM {wanted} WHERE ({key}) NOT IN (SELECT {key} FROM {own})")


def _without(
    connection: duckdb.DuckDBPyConnection,
    table: Table | None,
    now: str,
    version: Version,
    withdrawn: Version,
    columns: list[tuple[str, str]],
) -> str:
    """The rows `now` of a table in a version, those that the withdrawn ones had replaced instead of those."""
    others = f"SELECT * FROM {now} WHERE publication <> {withdrawn.version}"
    if table is None:
        return f"({others})"
    unit, key = rows.unit(table), rows.listed(table.primary_key)
    before = rows.as_of(connection, table.name, withdrawn.version - 1, "before", columns)
    return f"""(
        {others}
        UNION ALL
        SELECT *
        FROM {before}
        WHERE ({unit}) IN (SELECT {unit} FROM {now} WHERE publication = {withdrawn.version})
            AND ({key}) NOT IN (SELECT {key} FROM {now} WHERE publication <> {withdrawn.version})
            AND {still_shipped(connection, table, version.version, "before")}
    )"""


def _check_references(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    tables: Collection[Table],
    version: Version,
    withdrawn: Version,
) -> None:
    """Leave out rows that were put back and name what is not there.

    Raises NotPublished when rows of others name one that would go: they have to be withdrawn first.
    """
    own, unit, key = rows.in_lake(table.name), rows.unit(table), rows.listed(table.primary_key)
    then = rows.as_of(connection, table.name, version.version, "before")
    gone = f"(SELECT * FROM {then} WHERE publication = {withdrawn.version})"
    put_back = f"({unit}) IN (SELECT {unit} FROM {gone})"
    references.remove_unknown(connection, table, put_back)
    try:
        removed = f"(SELECT * FROM {gone} WHERE ({key}) NOT IN (SELECT {key} FROM {own}))"
        references.check_needed(connection, table, tables, removed)
    except UserError as error:
        raise NotPublished(
            "store-withdraw-needed",
            version=str(withdrawn.version),
            later=str(version.version),
            **error.values,
        ) from error

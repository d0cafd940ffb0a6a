"""What a publication may not leave behind: a double key, or a code that is not there."""

from collections.abc import Iterable

import duckdb

from intake import ForeignKey, Table, quoted
from store.duck import columns_of_tables
from store.rows import in_lake, listed
from translations import UserError


def check_keys(connection: duckdb.DuckDBPyConnection, table: Table, rows: str) -> None:
    """Raises UserError when two rows of the relation have the same key, or one has none."""
    key = listed(table.primary_key)
    missing = " OR ".join(f"{quoted(column)} IS NULL" for column in table.primary_key)
    found = connection.execute(
        f"SELECT {key} FROM {rows} GROUP BY {key} HAVING count(*) > 1 OR {missing} LIMIT 1"
    ).fetchone()
    if found:
        raise UserError("store-key-twice", table=table.name, value=", ".join(map(str, found)))


def check_known(connection: duckdb.DuckDBPyConnection, table: Table, rows: str) -> None:
    """Raises UserError when a row of the relation names a code that the newest version does not have."""
    for key in table.foreign_keys:
        gone = _without_parent(connection, f"(FROM {rows})", key)
        if gone is not None:
            raise UserError("store-reference-gone", table=table.name, value=gone, parent=key.table)


def check_needed(
    connection: duckdb.DuckDBPyConnection, table: Table, tables: Iterable[Table], removed: str
) -> None:
    """Raises UserError when a row elsewhere names one of the rows of `removed`, which are gone."""
    there = columns_of_tables(connection)
    for other in tables:
        for key in other.foreign_keys:
            if key.table == table.name and other.name in there:
                naming = f"WHERE ({listed(key.fields)}) IN (SELECT {listed(key.references)} FROM {removed})"
                gone = _without_parent(connection, f"(FROM {in_lake(other.name)} {naming})", key)
                if gone is not None:
                    raise UserError("store-still-needed", table=table.name, value=gone, child=other.name)


def remove_unknown(connection: duckdb.DuckDBPyConnection, table: Table, rows: str) -> None:
    """Delete those of the rows under this condition that name a code that is not there."""
    there = columns_of_tables(connection)
    for key in table.foreign_keys:
        if key.table in there:
            named = " AND ".join(f"{quoted(column)} IS NOT NULL" for column in key.fields)
            known = f"SELECT {listed(key.references)} FROM {in_lake(key.table)}"
            connection.execute(
                f"""
                DELETE FROM {in_lake(table.name)}
                WHERE {rows} AND {named} AND ({listed(key.fields)}) NOT IN ({known})
                """
            )


def _without_parent(connection: duckdb.DuckDBPyConnection, rows: str, key: ForeignKey) -> str | None:
    own = [f"child.{quoted(column)}" for column in key.fields]
    same = [f"parent.{quoted(there)} = {here}" for there, here in zip(key.references, own, strict=True)]
    found = connection.execute(
        f"""
        SELECT {", ".join(own)}
        FROM (SELECT DISTINCT {listed(key.fields)} FROM {rows}) AS child
        WHERE {" AND ".join(f"{column} IS NOT NULL" for column in own)}
            AND NOT EXISTS (FROM {in_lake(key.table)} AS parent WHERE {" AND ".join(same)})
        LIMIT 1
        """
    ).fetchone()
    return None if found is None else ", ".join(map(str, found))

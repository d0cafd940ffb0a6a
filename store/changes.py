"""What a version changed, row by row, and what became of one row through the versions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import duckdb
import pandas as pd

from intake import Table, quoted
from store.manifest import Version
from store.rows import as_of, listed
from translations import UserError

LISTED = 1000  # rows and cells that are shown of each kind; the counts are of all


@dataclass(frozen=True)
class Changes:
    """What a version changed in one table, compared with the version before it.

    `same` counts rows that it brought again as they were. The frames hold the first thousand, ordered by key:
    `added_rows` and `removed_rows` whole rows, `replaced_cells` one row a cell that is different: the key,
    `column`, and its text `before` and `after`.
    """

    table: str
    added: int
    removed: int
    replaced: int
    same: int
    added_rows: pd.DataFrame
    removed_rows: pd.DataFrame
    replaced_cells: pd.DataFrame


def changes(cursor: duckdb.DuckDBPyConnection, table: Table, version: int) -> Changes:
    """What a version changed in a table."""
    before, after = (as_of(cursor, table.name, number) for number in (version - 1, version))
    key = listed(table.primary_key)
    values = [field.name for field in table.fields if field.name not in table.primary_key]
    # Whatever changed was brought or put back by a publication, so most rows need not be compared.
    cursor.execute(
        f"""
        CREATE OR REPLACE TEMP TABLE touched AS
        SELECT {key}, b.publication IS NULL AS is_added, a.publication IS NULL AS is_removed
        FROM {before} AS b FULL JOIN {after} AS a USING ({key})
        WHERE b.publication IS DISTINCT FROM a.publication
        """
    )
    for name, rows, absent in (("was", before, "is_added"), ("became", after, "is_removed")):
        cursor.execute(
            f"""
            CREATE OR REPLACE TEMP TABLE {name} AS
            FROM {rows} WHERE ({key}) IN (SELECT {key} FROM touched WHERE NOT {absent})
            """
        )
    cells = " UNION ALL ".join(
        f"""
        SELECT {key}, {place} AS place, '{column}' AS "column",
            was.{quoted(column)}::VARCHAR AS before, became.{quoted(column)}::VARCHAR AS after
        FROM was JOIN became USING ({key})
        WHERE was.{quoted(column)} IS DISTINCT FROM became.{quoted(column)}
        """
        for place, column in enumerate(values)
    )
    empty = f"SELECT {key}, 0 AS place, '' AS \"column\", '' AS before, '' AS after FROM was WHERE false"
    cursor.execute(f"CREATE OR REPLACE TEMP TABLE cells AS {cells or empty}")
    ((added, removed, both, replaced),) = cursor.execute(
        f"""
        SELECT
            count(*) FILTER (is_added),
            count(*) FILTER (is_removed),
            count(*) FILTER (NOT is_added AND NOT is_removed),
            (SELECT count(DISTINCT ({key})) FROM cells)
        FROM touched
        """
    ).fetchall()
    only = f"* EXCLUDE publication FROM {{}} SEMI JOIN (FROM touched WHERE {{}}) USING ({key}) ORDER BY {key}"
    return Changes(
        table=table.name,
        added=added,
        removed=removed,
        replaced=replaced,
        same=both - replaced,
        added_rows=_frame(cursor, only.format("became", "is_added")),
        removed_rows=_frame(cursor, only.format("was", "is_removed")),
        replaced_cells=_frame(cursor, f"* EXCLUDE place FROM cells ORDER BY {key}, place"),
    )


def revisions(
    cursor: duckdb.DuckDBPyConnection, table: Table, versions: Iterable[Version], key: Mapping[str, object]
) -> pd.DataFrame:
    """What the rows with these values in columns of the key were, version by version, the oldest first.

    Columns: version, published_at, author, note, those of the table, and `publication`. A row is listed when
    a publication brought it, put it back or took it away: then its `publication` is empty, and so are its
    values. Raises UserError for a column that is not in the key.
    """
    unknown = sorted(set(key) - set(table.primary_key))
    if unknown or not key:
        columns = ", ".join(table.primary_key)
        raise UserError(
            "store-not-a-key", table=table.name, column=", ".join(unknown) or "…", columns=columns
        )
    columns = [field.name for field in table.fields]
    where = " AND ".join(f"{quoted(column)} = ${column}" for column in key)
    found, known = [], {}
    for version in sorted(versions, key=lambda version: version.version):
        if table.name not in version.tables:
            continue
        rows = as_of(cursor, table.name, version.version)
        cursor.execute(f"FROM {rows} WHERE {where} ORDER BY {listed(table.primary_key)}", dict(key))
        now = {
            tuple(row[column] for column in table.primary_key): row
            for row in cursor.to_arrow_table().to_pylist()
        }
        gone = {
            place: dict.fromkeys(columns)
            | dict(zip(table.primary_key, place, strict=True))
            | {"publication": None}
            for place, row in known.items()
            if place not in now and row["publication"] is not None
        }
        for place, row in (now | gone).items():
            if place not in known or row["publication"] != known[place]["publication"]:
                about = {"version": version.version, "published_at": version.published_at}
                found.append(about | {"author": version.author, "note": version.note} | row)
        known |= now | gone
    names = ["version", "published_at", "author", "note", *columns, "publication"]
    return pd.DataFrame(found, columns=names)


def _frame(cursor: duckdb.DuckDBPyConnection, selected: str) -> pd.DataFrame:
    return cursor.execute(f"SELECT {selected} LIMIT {LISTED}").to_arrow_table().to_pandas()

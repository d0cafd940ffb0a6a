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


def changes_of(cursor: duckdb.DuckDBPyConnection, table: Table, version: int) -> Changes:
    """What a version changed in a table."""
    before, after = (as_of(cursor, table.name, number) for number in (version - 1, version))
    key = listed(table.primary_key)
    values = [field.name for field in table.fields if field.name not in table.primary_key]
    different = " OR ".join(f"b.{quoted(column)} IS DISTINCT FROM a.{quoted(column)}" for column in values)
    # Whatever changes is brought or put back by a publication, so other rows need not be compared.
    cursor.execute(
        f"""
        CREATE OR REPLACE TEMP TABLE touched AS
        SELECT
            {key},
            CASE
                WHEN b.publication IS NULL THEN 'added'
                WHEN a.publication IS NULL THEN 'removed'
                WHEN {different or "false"} THEN 'replaced'
                ELSE 'same'
            END AS how
        FROM {before} AS b FULL JOIN {after} AS a USING ({key})
        WHERE b.publication IS DISTINCT FROM a.publication
        """
    )
    counts = dict(cursor.execute("SELECT how, count(*) FROM touched GROUP BY how").fetchall())

    def whole(rows: str, how: str) -> str:
        chosen = f"SELECT {key} FROM touched WHERE how = '{how}' ORDER BY {key} LIMIT {LISTED}"
        return f"SELECT * EXCLUDE publication FROM {rows} WHERE ({key}) IN ({chosen}) ORDER BY {key}"

    for name, rows in (("was", before), ("became", after)):
        cursor.execute(f"CREATE OR REPLACE TEMP TABLE {name} AS {whole(rows, 'replaced')}")
    cells = " UNION ALL ".join(
        f"""
        SELECT {key}, {place} AS place, '{column}' AS "column",
            was.{quoted(column)}::VARCHAR AS before, became.{quoted(column)}::VARCHAR AS after
        FROM was JOIN became USING ({key})
        WHERE was.{quoted(column)} IS DISTINCT FROM became.{quoted(column)}
        """
        for place, column in enumerate(values)
    )
    none = f"SELECT {key}, 0 AS place, '' AS \"column\", '' AS before, '' AS after FROM was WHERE false"
    return Changes(
        table=table.name,
        **{how: counts.get(how, 0) for how in ("added", "removed", "replaced", "same")},
        added_rows=_frame(cursor, whole(after, "added")),
        removed_rows=_frame(cursor, whole(before, "removed")),
        replaced_cells=_frame(
            cursor, f"SELECT * EXCLUDE place FROM ({cells or none}) ORDER BY {key}, place LIMIT {LISTED}"
        ),
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
        keys = ", ".join(table.primary_key)
        raise UserError("store-not-a-key", table=table.name, column=", ".join(unknown) or "…", columns=keys)
    columns = [field.name for field in table.fields]
    where = " AND ".join(f"{quoted(column)} = ${column}" for column in key)
    found: list[dict] = []
    known: dict = {}
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


def _frame(cursor: duckdb.DuckDBPyConnection, sql: str) -> pd.DataFrame:
    return cursor.execute(sql).to_arrow_table().to_pandas()

"""A reading copy: one version, whole, in memory."""

from dataclasses import dataclass
from datetime import datetime

import duckdb

from intake import quoted


@dataclass(frozen=True)
class ReadingCopy:
    """Every published table of one version; its column `publication` is the version that brought the row.

    `connection` is an in-memory DuckDB without access to anything else. Threads share it, each question with
    a `.cursor()` of its own.
    """

    version: int
    published_at: datetime
    note: str | None
    connection: duckdb.DuckDBPyConnection


def load(cursor: duckdb.DuckDBPyConnection, snapshot: int) -> duckdb.DuckDBPyConnection:
    """The tables at a snapshot of the lake that `cursor` reads, in memory.

    They have the form of today, so that today's questions can be asked of an old version: a table or column
    that it did not have yet is there and empty.
    """
    copy = duckdb.connect(
        config={
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "python_enable_replacements": False,
        }
    )
    for (table,) in cursor.execute(
        """
        SELECT table_name
        FROM duckdb_tables()
        WHERE database_name = 'lake' AND schema_name = 'main'
        ORDER BY table_name
        """
    ).fetchall():
        name = quoted(table)
        today = cursor.execute(f"FROM lake.main.{name} LIMIT 0").to_arrow_table()
        copy.register("form", today)
        copy.execute(f"CREATE TABLE {name} AS FROM form")
        try:
            then = cursor.execute(f"FROM lake.main.{name} AT (VERSION => {int(snapshot)})").to_arrow_table()
        except duckdb.CatalogException:
            continue
        copy.register("rows", then.select([c for c in today.column_names if c in then.column_names]))
        copy.execute(f"INSERT INTO {name} BY NAME FROM rows")
    for view in ("form", "rows"):
        copy.unregister(view)
    copy.execute("SET enable_external_access = false")
    copy.execute("SET lock_configuration = true")
    return copy

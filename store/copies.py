"""A reading copy: one version, whole, in memory."""

import hashlib
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

import duckdb
import pyarrow as pa

from intake import quoted
from store import cells
from store.duck import columns_of_tables

# DuckDB divides a table between threads by groups of 122,880 rows.
FEW_ROWS = 122_880


@dataclass(frozen=True)
class ReadingCopy:
    """Every published table of one version; its column `publication` is the version that brought the row.

    `connection` is an in-memory DuckDB without access to anything else. Threads share it, each question with
    a `.cursor()` of its own. `compared_with` is the version up to which `survey_corrections` knows later states.
    """

    version: int
    published_at: datetime
    note: str | None
    connection: duckdb.DuckDBPyConnection
    compared_with: int = 0

    def today(self, is_pinned: bool) -> date:
        """The day to answer for: today, or the day of publication of a version that is asked for by its number.

        So a permalink keeps saying the same.
        """
        return self.published_at.date() if is_pinned else date.today()

    @cached_property
    def fingerprint(self) -> str:
        """Names the data: the same wherever the same rows are, whatever number the version has there.

        It rests on the texts of the rows alone, in any order, and not on which publication brought them.
        """
        found = hashlib.sha256()
        with self.connection.cursor() as cursor:
            columns = cursor.execute(
                "SELECT table_name, list(column_name ORDER BY column_name) FROM duckdb_columns()"
                " WHERE NOT internal AND column_name <> 'publication' GROUP BY ALL ORDER BY ALL"
            ).fetchall()
            for table, names in columns:
                if table in cells.TABLES:
                    continue
                texts = (f"{quoted(name)}::VARCHAR" for name in names)
                # A missing cell is told from an empty one, and no cell runs into the next.
                row = " || ".join(f"coalesce(length({text}) || ':' || {text}, '-')" for text in texts)
                (rows,) = cursor.execute(
                    f"SELECT count(*), bit_xor(md5_number({row})), sum(md5_number_lower({row}))"
                    f" FROM {quoted(table)}"
                ).fetchall()
                if rows[0]:
                    found.update(repr((table, names, *map(str, rows))).encode())
        return found.hexdigest()[:12]

    @property
    def rows(self) -> int:
        """About how many rows there are in all tables."""
        with self.connection.cursor() as cursor:
            ((rows,),) = cursor.execute("SELECT sum(estimated_size) FROM duckdb_tables()").fetchall()
        return int(rows or 0)


def load(
    cursor: duckdb.DuckDBPyConnection, snapshot: int, only: Collection[str] | None = None
) -> duckdb.DuckDBPyConnection:
    """The tables at a snapshot of the lake that `cursor` reads, in memory: all and their cells, or those in `only`.

    They have the form of today, so that today's questions can be asked of an old version: a table or column that
    it did not have yet is there and empty.
    """
    copy = _begun()
    for table, columns in columns_of_tables(cursor).items():
        if only is not None and table not in only:
            continue
        name = quoted(table)
        copy.execute(
            f"CREATE TABLE {name} ({', '.join(f'{quoted(column)} {kind}' for column, kind in columns)})"
        )
        try:
            rows = cursor.sql(f"FROM lake.main.{name} AT (VERSION => {int(snapshot)})").to_arrow_table()
        except duckdb.CatalogException:
            continue
        named = rows.select([name for name, _ in columns if name in rows.column_names])
        _fill(copy, named, f"INSERT INTO {name} BY NAME FROM rows")
    return _finished(copy)


def changed(
    copy: duckdb.DuckDBPyConnection, change: Callable[[duckdb.DuckDBPyConnection], None]
) -> duckdb.DuckDBPyConnection:
    """Another reading copy with the same tables, after `change` was made to them."""
    other = _begun()
    with copy.cursor() as cursor:
        for (table,) in cursor.execute("SELECT table_name FROM duckdb_tables()").fetchall():
            if table not in cells.TABLES:
                rows = cursor.sql(f"FROM {quoted(table)}").to_arrow_table()
                _fill(other, rows, f"CREATE TABLE {quoted(table)} AS FROM rows")
    change(other)
    return _finished(other)


def _begun() -> duckdb.DuckDBPyConnection:
    """An empty copy that asks with one thread: while its tables are small, more cost more than they bring."""
    return duckdb.connect(config={"threads": 1})


def _fill(copy: duckdb.DuckDBPyConnection, rows: pa.Table, statement: str) -> None:
    """Run a statement that takes `rows` into the copy."""
    if rows.num_rows > FEW_ROWS:
        copy.execute("RESET threads")
    copy.register("rows", rows)
    copy.execute(statement)
    copy.unregister("rows")


def _finished(copy: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    cells.make(copy)
    copy.execute("SET enable_external_access = false")
    copy.execute("SET lock_configuration = true")
    return copy

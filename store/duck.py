"""DuckDB with the extensions that a lake needs, and a lake attached to it."""

import functools
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path

import duckdb

FOLDER = "files"  # of the data, in which a lake has its Parquet files


class Busy(Exception):  # noqa: N818 - no error: another one has its turn
    """Somebody else writes."""


def connected(*extensions: str) -> duckdb.DuckDBPyConnection:
    """A connection to an empty DuckDB in memory with these extensions, and what a lake needs."""
    return _loaded(_checked_extensions("ducklake", *extensions), allow_unsigned_extensions=True)


def attach_lake(
    connection: duckdb.DuckDBPyConnection, catalog: str, data: str, *options: str, lake: str = "lake"
) -> None:
    """Attach the lake with this catalog, whose files lie in the folder `data`, under the name `lake`."""
    # The folder may have been moved, so its place now counts and not the one kept in the catalog. No rows
    # inside the catalog: DuckLake loses track of deletes that are partly there and partly in Parquet.
    asked = [
        f"DATA_PATH {literal(data)}",
        "OVERRIDE_DATA_PATH true",
        "DATA_INLINING_ROW_LIMIT 0",
        *options,
    ]
    connection.execute(f"ATTACH {literal(f'ducklake:{catalog}')} AS {lake} ({', '.join(asked)})")


@contextmanager
def ended(connection: duckdb.DuckDBPyConnection) -> Iterator[duckdb.DuckDBPyConnection]:
    """The connection, and at the end no transaction is left open on it.

    DuckDB ends the process when it closes one with an open transaction on a PostgreSQL that is gone.
    """
    try:
        yield connection
    finally:
        with suppress(duckdb.Error):
            connection.execute("ROLLBACK")


def literal(value: object) -> str:
    """A text in SQL."""
    escaped = str(value).replace("'", "''")
    return f"'{escaped}'"


def columns_of_tables(
    cursor: duckdb.DuckDBPyConnection, lake: str = "lake"
) -> dict[str, list[tuple[str, str]]]:
    """Of each published table in the lake, its columns in order with their types."""
    columns: dict[str, list[tuple[str, str]]] = {}
    for table, column, kind in cursor.execute(
        """
        SELECT table_name, column_name, data_type
        FROM duckdb_columns()
        WHERE database_name = $lake AND schema_name = 'main'
        ORDER BY table_name, column_index
        """,
        {"lake": lake},
    ).fetchall():
        columns.setdefault(table, []).append((column, kind))
    return columns


@functools.cache
def _checked_extensions(*names: str) -> tuple[Path, ...]:
    """The signed extensions in their wheels, so that nothing is downloaded at run time.

    DuckDB takes a quarter of a second to check the signatures of these 70 MB: once in a process is enough.
    """
    extensions = tuple(_extension(name) for name in dict.fromkeys(names))
    _loaded(extensions).close()
    return extensions


def _loaded(extensions: tuple[Path, ...], **config: bool) -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect(
        config={
            **config,
            "autoinstall_known_extensions": False,
            "autoload_known_extensions": False,
            "python_enable_replacements": False,
        }
    )
    for extension in extensions:
        connection.execute(f"LOAD {literal(extension)}")
    return connection


def _extension(name: str) -> Path:
    package = Path(find_spec(f"duckdb_extension_{name}").origin).parent
    return package / "extensions" / f"v{duckdb.__version__}" / f"{name}.duckdb_extension"

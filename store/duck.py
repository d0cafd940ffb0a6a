"""DuckDB with the extensions that a lake needs, and a lake attached to it."""

import functools
from importlib.util import find_spec
from pathlib import Path

import duckdb

from store import files


def connected() -> duckdb.DuckDBPyConnection:
    """A connection to an empty DuckDB in memory that can attach a lake."""
    return _loaded(_checked_extensions(), allow_unsigned_extensions=True)


def attach(connection: duckdb.DuckDBPyConnection, catalog: Path, *options: str, lake: str = "lake") -> None:
    """Attach the lake with this catalog, whose files lie in the folder beside it, under the name `lake`."""
    # The folder may have been moved, so its place now counts and not the one kept in the catalog. No rows
    # inside the catalog: DuckLake loses track of deletes that are partly there and partly in Parquet.
    # Without WAL an open reader makes a commit fail.
    asked = [
        f"DATA_PATH {_literal(catalog.parent / files.FOLDER)}",
        "OVERRIDE_DATA_PATH true",
        "DATA_INLINING_ROW_LIMIT 0",
        "META_JOURNAL_MODE 'WAL'",
        "META_BUSY_TIMEOUT 5000",
        *options,
    ]
    connection.execute(f"ATTACH {_literal(f'ducklake:sqlite:{catalog}')} AS {lake} ({', '.join(asked)})")


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
def _checked_extensions() -> tuple[Path, ...]:
    """The signed extensions in their wheels, so that nothing is downloaded at run time.

    DuckDB takes a quarter of a second to check the signatures of these 70 MB: once in a process is enough.
    """
    extensions = tuple(_extension(name) for name in ("ducklake", "sqlite_scanner"))
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
        connection.execute(f"LOAD {_literal(extension)}")
    return connection


def _extension(name: str) -> Path:
    package = Path(find_spec(f"duckdb_extension_{name}").origin).parent
    return package / "extensions" / f"v{duckdb.__version__}" / f"{name}.duckdb_extension"


def _literal(value: object) -> str:
    escaped = str(value).replace("'", "''")
    return f"'{escaped}'"

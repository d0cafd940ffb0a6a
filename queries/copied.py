"""Questions, taken out of the monitor: their tables and rows as texts, and the SQL that makes the tables again."""

from collections.abc import Mapping
from typing import NamedTuple

from queries import FOLDER, Connection, Question

# Computes everything again from what lies beside it, with DuckDB alone.
SCRIPT = FOLDER / "recompute.py"


class Copied(NamedTuple):
    """Rows as texts, a missing cell as None, and of each column its name and its type in DuckDB's words."""

    columns: tuple[str, ...]
    types: tuple[str, ...]
    rows: list[tuple[str | None, ...]]


def table(connection: Connection, name: str) -> Copied:
    """A table as it was published, in the order of its cells."""
    return _copied(connection, f'select * exclude publication from "{name}" order by all')


def result(connection: Connection, question: Question) -> Copied:
    """The rows of a question, in its own order."""
    return _copied(connection, question.sql, question.parameters)


def _copied(connection: Connection, sql: str, parameters: dict | None = None) -> Copied:
    with connection.cursor() as cursor:
        found = cursor.execute(sql, parameters or {})
        names, types = zip(*((name, str(kind)) for name, kind, *_ in found.description), strict=True)
        rows = cursor.execute(f"select columns(*)::varchar from ({sql})", parameters or {}).fetchall()
    return Copied(names, types, rows)


def csv_text(rows: Copied) -> str:
    """Rows as CSV: every text in quotes, so that one without signs is told from a cell that is missing."""

    def line(cells: tuple[str | None, ...]) -> str:
        return (
            ",".join("" if cell is None else '"{}"'.format(cell.replace('"', '""')) for cell in cells) + "\n"
        )

    return "".join(map(line, [rows.columns, *rows.rows]))


def schema(tables: Mapping[str, Copied]) -> str:
    """The statements that make empty tables; a name is that of its schema and its own, with a slash between."""
    made = [f"create schema {name};" for name in ("tables", "shown", "results")]
    for name, copied in tables.items():
        columns = ", ".join(
            f'"{column}" {kind}' for column, kind in zip(copied.columns, copied.types, strict=True)
        )
        made.append(f"create table {name.replace('/', '.')} ({columns});")
    # The questions name the tables without a schema.
    return "\n".join([*made, "set search_path = 'tables';", ""])

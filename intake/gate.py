"""The gate: structure, then types, keys and references; typed rows or all problems at once."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import duckdb
import pyarrow as pa

from intake.checks import constraints
from intake.problems import Problem, ProblemsFound
from intake.scan import scan
from intake.schema import Table, quoted
from translations import UserError


def read_file(path: Path) -> bytes:
    """The bytes of a file. Raises UserError when it is missing or cannot be read."""
    try:
        return Path(path).read_bytes()
    except FileNotFoundError as error:
        raise UserError("file-missing", file=str(path)) from error
    except OSError as error:
        raise UserError("file-unreadable", file=str(path)) from error


def read_table(path: Path, table: Table) -> pa.Table:
    """One CSV, checked by its description, with the columns and types that the description names.

    References to other tables are not looked up: `check` does, for files that come together. Raises
    UserError when the file cannot be read and ProblemsFound, a UserError too, when it breaks a rule.
    """
    return check({table.name: read_file(path)}, [table])[table.name]


def check(contents: Mapping[str, bytes], tables: Iterable[Table]) -> dict[str, pa.Table]:
    """Files that come together, by the name of their table: read, checked and typed.

    References are looked up among the files given. Raises ProblemsFound with every problem of every file.
    """
    tables = list(tables)
    with duckdb.connect(config={"python_enable_replacements": False}) as connection:
        problems: list[Problem] = []
        whole = set()
        for table in tables:
            rows, broken = scan(contents[table.name], table)
            connection.register("rows", rows)
            connection.execute(f"CREATE TABLE {_text(table.name)} AS FROM rows")
            if not broken:
                whole.add(table.name)
            constraints.begin(connection)
            constraints.run(
                connection,
                [constraints.cells(table, _text(table.name)), constraints.key(table, _text(table.name))],
            )
            problems += [*broken, *constraints.problems(connection, table.name)]
        wrong_cells = {(problem.table, problem.row, problem.column) for problem in problems}
        for table in tables:
            for key in table.foreign_keys:
                # Behind a file with broken rows every reference to such a row would look wrong too.
                if key.table in whole:
                    constraints.begin(connection)
                    constraints.run(
                        connection, [constraints.reference(key, _text(table.name), _text(key.table))]
                    )
                    missing = constraints.problems(connection, table.name)
                    problems += [p for p in missing if (p.table, p.row, p.column) not in wrong_cells]
        if problems:
            order = [table.name for table in tables]
            raise ProblemsFound(sorted(problems, key=lambda p: (order.index(p.table), p.row)))
        return {table.name: _typed(connection, table) for table in tables}


def _text(name: str) -> str:
    return quoted(f"text of {name}")


def _typed(connection: duckdb.DuckDBPyConnection, table: Table) -> pa.Table:
    cells = [f"CAST({quoted(f.name)} AS {f.sql_type}) AS {quoted(f.name)}" for f in table.fields]
    sql = f"SELECT {', '.join(cells)} FROM {_text(table.name)}"
    return connection.execute(sql).to_arrow_table()

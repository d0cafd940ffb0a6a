"""Every rule for every row, and the typed rows that break none of them."""

from collections.abc import Iterable
from dataclasses import dataclass

import duckdb
import numpy as np
import pyarrow as pa

from intake.checks import constraints
from intake.checks.constraints import ROW, Check
from intake.checks.nearest import known, with_nearest
from intake.checks.rules import NO_ROW, compared, rules
from intake.checks.years import differ, years
from intake.problems import Problem
from intake.schema import Table, quoted

OBSERVATIONS = "observations"


@dataclass(frozen=True)
class Judgement:
    """`accepted` are the typed rows without an error, `positions` their places among all rows."""

    accepted: pa.Table
    positions: np.ndarray
    problems: list[Problem]


def judge(
    connection: duckdb.DuckDBPyConnection,
    table: Table,
    reference: duckdb.DuckDBPyConnection | None,
    numbers: np.ndarray,
    notes: Iterable[Check] = (),
) -> Judgement:
    """Check the relation `cells`, whose single cells were checked already, and take the rows without an error.

    `numbers` are the spreadsheet rows of its positions, `notes` further checks for lines that are no rows.
    """
    there = {
        name: rows
        for name in compared(table) - {OBSERVATIONS}
        if (rows := known(reference, name)) is not None
    }
    if OBSERVATIONS in compared(table):
        # Sixteen thousand figures, of which a file is about a few series.
        own = [name for (name,) in connection.execute("SELECT DISTINCT indicator FROM cells").fetchall()]
        if (rows := known(reference, OBSERVATIONS, "indicator", own)) is not None:
            there[OBSERVATIONS] = rows
    for name, rows in there.items():
        connection.register(name, rows)
    constraints.run(connection, [constraints.key(table, "cells")])
    constraints.run(connection, _references(table, set(there), reference is not None))
    # What compares figures with earlier ones finds nothing where they are the same.
    same = {OBSERVATIONS} if OBSERVATIONS in there and not differ(connection) else set()
    known_to = set(there) - same
    constraints.run(connection, (*rules(table, known_to), *years(table, known_to), *notes))
    # Of a cell that breaks several rules the first is told, of a note among the rows nothing else.
    connection.execute(
        f"""
        DELETE FROM findings
        WHERE (row, "column", place) NOT IN (
            SELECT (row, "column", min(place)) FROM findings GROUP BY row, "column"
        ) OR (place <> {NO_ROW} AND row IN (SELECT row FROM findings WHERE place = {NO_ROW}))
        """
    )
    typed = ", ".join(f"CAST({quoted(f.name)} AS {f.sql_type}) AS {quoted(f.name)}" for f in table.fields)
    refused = "SELECT row FROM findings WHERE severity = 'error'"
    ((any_refused,),) = connection.execute(f"SELECT EXISTS ({refused})").fetchall()
    without = f"WHERE {quoted(ROW)} NOT IN ({refused})" if any_refused else ""
    # As a relation: what is executed first and fetched afterwards is turned into Arrow on one core only.
    rows = connection.sql(f"SELECT {quoted(ROW)}, {typed} FROM cells {without}").to_arrow_table()
    # A plain scan gives the rows in their order; sorting a million would take as long as all the rules.
    if (np.diff(rows[ROW].to_numpy()) < 0).any():
        rows = rows.sort_by(ROW)
    problems = with_nearest(constraints.problems(connection, table.name, numbers), table, reference)
    return Judgement(rows.drop_columns([ROW]), rows[ROW].to_numpy(), problems)


def none_accepted(connection: duckdb.DuckDBPyConnection, table: Table) -> pa.Table:
    """No rows, with the columns and types of the table."""
    typed = ", ".join(f"NULL::{f.sql_type} AS {quoted(f.name)}" for f in table.fields)
    return connection.execute(f"SELECT {typed} WHERE false").to_arrow_table()


def _references(table: Table, there: set[str], compared_with_copy: bool) -> Iterable[Check]:
    """The checks of the foreign keys. The rows of a file may name each other beside those of the reading copy."""
    for key in table.foreign_keys:
        own = key.table == table.name and compared_with_copy
        columns = ", ".join(f"{quoted(column)}::VARCHAR AS {quoted(column)}" for column in key.references)
        parents = ["cells"] * own + [quoted(key.table)] * (key.table in there)
        if parents:
            rows = " UNION ALL ".join(f"SELECT {columns} FROM {parent}" for parent in parents)
            yield constraints.reference(key, "cells", f"({rows})")

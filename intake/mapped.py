"""A file of figures in a shape of its own: the forms of publishers are known in it too, and rows can be chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import duckdb
import numpy as np

from intake.headers import ColumnMapping, normal
from intake.opening.detect import MAPPED
from intake.problems import LeftOut, Question
from intake.publishers.observations import area, year
from intake.publishers.places import Places
from intake.publishers.series import ONE_SEX
from intake.schema import Table, literal
from translations import LANGUAGES, words

FIGURES = "observations"
ROWS = "rows:"  # before the name of a column: the question which of its rows are read
MOST = 300  # values of a column, of which the rows can be chosen


def as_published(form: str, table: Table, column: str, cell: str, places: Places) -> str:
    """The SQL of a cell of a column of figures, as the table has it: `NLD` is NL, `2022JJ00` 2022, `P` p. What is
    no such form stays as it is."""
    if form != MAPPED or table.name != FIGURES:
        return cell
    if column == "geo":
        return f"coalesce({area(cell, places)}, {cell})"
    if column == "year":
        return f"coalesce({year(cell)}, {cell})"
    return f"lower({cell})" if column == "flags" else cell


@dataclass(frozen=True)
class Chosen:
    """The places of the lines that are read, what was asked, and what is left out."""

    places: np.ndarray
    questions: list[Question]
    left_out: list[LeftOut]


def choose_rows(
    connection: duckdb.DuckDBPyConnection,
    header: Sequence[str],
    mapping: ColumnMapping,
    places: Places,
    answers: Mapping[str, str],
) -> Chosen:
    """Keep in `lines` the rows that were chosen; gives their places.

    Of the areas those that the monitor knows are taken until others are chosen. A column that is not read but says
    the same of several rows may tell series apart, such as men and women: which of its rows are read, is asked.
    """
    named = {normal(name): column for name, column in mapping.columns.items()}
    questions, wanted = [], []
    for place, name in enumerate(header):
        column = named.get(normal(name))
        if column not in (None, "geo"):
            continue
        found = connection.execute(
            f"SELECT trim(c{place}) AS cell, count(*), any_value({area(f'c{place}', places)}) IS NOT NULL"
            " FROM lines"
            f" WHERE trim(coalesce(c{place}, '')) <> '' GROUP BY cell ORDER BY cell LIMIT {MOST + 1}"
        ).fetchall()
        values = [value for value, _, _ in found]
        # A file of women only says nothing of everybody.
        one_group = len(values) == 1 and column is None and values[0].lower() in ONE_SEX
        if not one_group and not 2 <= len(values) <= MOST:
            continue
        known = [value for value, _, is_area in found if is_area]
        if column is None:
            if not one_group and all(count == 1 for _, count, _ in found):
                continue  # says something of each row, and tells no series apart
            proposed = None
        elif len(known) == len(values):
            continue
        else:
            proposed = "\n".join(known) or None
        all_rows = {language: words(language)("choice-every-row") for language in LANGUAGES}
        chosen = answers.get(ROWS + name, proposed)
        asked = Question(ROWS + name, ("", *values), chosen, {"column": name}, {"": all_rows}, several=True)
        questions.append(asked)
        picked = [] if chosen is None else chosen.split("\n")
        if picked and "" not in picked:
            wanted.append(f"trim(coalesce(c{place}, '')) IN ({', '.join(map(literal, picked))})")
    chosen = "FROM lines WHERE " + (" AND ".join(wanted) or "true")
    ((every,),) = connection.execute("SELECT count(*) FROM lines").fetchall()
    kept = connection.execute(f"SELECT rowid AS place {chosen} ORDER BY rowid").fetchnumpy()["place"]
    if wanted:
        connection.execute(f"CREATE OR REPLACE TABLE lines AS SELECT * {chosen} ORDER BY rowid")
    left_out = [LeftOut("not_chosen", every - len(kept))] if len(kept) < every else []
    return Chosen(kept, questions, left_out)

"""What the survey costs as it grows: `python -m bench.survey [ROWS ...]` (default 10,000 and 1,000,000).

Made-up companies in three waves, in memory. For each number of rows: making the cells, the queries of the
endorsement page that read cells, one answer of the page, and the page of companies. The queries together must
stay under 50 ms and grow at most 1.5 times; the page of companies under 1 s.
"""

import sys
import time
from collections.abc import Callable
from datetime import date

import duckdb

import queries
from answers.selection import Selection
from answers.survey import survey
from answers.survey_companies import companies
from answers.survey_groups import per_wave, ranking
from answers.survey_standing import standing
from store import cells
from tests.example.published import example_connection

CELL_QUERIES = ("survey_waves", "survey_strata", "survey_cells", "survey_transitions")
TIMES = 7


def milliseconds(question: Callable[[], object]) -> float:
    """The median of a few runs, after one that warms up."""
    question()
    taken = []
    for _ in range(TIMES):
        start = time.perf_counter()
        question()
        taken.append(1000 * (time.perf_counter() - start))
    return sorted(taken)[TIMES // 2]


def grown(rows: int) -> duckdb.DuckDBPyConnection:
    """The example with so many companies in all its waves together; the cells are not made yet."""
    copy = example_connection()
    copy.execute(
        """
        CREATE TABLE many AS
        SELECT
            w.wave,
            'c' || n AS company,
            'Voorbeeld ' || n AS name,
            list_extract(sectors, 1 + (n * 7919 % len(sectors))::int) AS sector,
            if(n % 50 = 0, 'BZ', NULL) AS ministry,
            list_extract(['large', 'very_large', 'unknown'], 1 + (n % 7 % 3)::int) AS size_class,
            list_extract([0, 1, 2, 3, 4, 9], 1 + ((n + hash(n // 3) % 6 + length(w.wave)) % 6)::int) AS level,
            if(n % 9 = 0, 'food', NULL) AS agreement
        FROM range($each) AS made (n)
        CROSS JOIN survey_waves AS w
        CROSS JOIN (SELECT list(sector ORDER BY sector) AS sectors FROM sectors)
        """,
        {"each": rows // 3},
    )
    copy.execute("DELETE FROM survey_responses")
    copy.execute("INSERT INTO survey_responses BY NAME FROM many")
    copy.execute("DROP TABLE many")
    copy.execute("UPDATE survey_strata SET population_size = $most", {"most": rows})
    return copy


def measure(rows: int) -> dict[str, float]:
    """Milliseconds of everything, for so many rows."""
    copy = grown(rows)
    start = time.perf_counter()
    cells.make(copy)
    found = {"making the cells": 1000 * (time.perf_counter() - start)}
    for name in CELL_QUERIES:
        found[name] = milliseconds(lambda name=name: queries.run(copy, name))
    found["cell queries together"] = sum(found[name] for name in CELL_QUERIES)

    def answer() -> None:
        opened = survey(copy, Selection(), date.today())
        standing(opened)
        ranking(opened, opened.current["wave"], "sector")
        per_wave(opened, "sector")

    found["answers of the page"] = milliseconds(answer)
    opened = survey(copy, Selection(), date.today())
    found["companies"] = milliseconds(lambda: companies(copy, opened.current, Selection(sector=("food",))))
    found["companies, searched"] = milliseconds(
        lambda: companies(copy, opened.current, Selection(), search="999")
    )
    return found


def main(sizes: list[int]) -> None:
    """Print a table, one column for each number of rows."""
    results = {rows: measure(rows) for rows in sizes}
    print(f"{'milliseconds':24}" + "".join(f"{rows:>14,}" for rows in sizes))
    for name in results[sizes[0]]:
        print(f"{name:24}" + "".join(f"{results[rows][name]:14.1f}" for rows in sizes))


if __name__ == "__main__":
    main([int(rows) for rows in sys.argv[1:]] or [10_000, 1_000_000])

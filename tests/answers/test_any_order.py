"""In whatever order rows are stored, and with however many threads they are read, answers have theirs."""

from datetime import date

import pandas as pd
import pytest

from answers import ANSWERS
from answers.selection import Selection
from intake import quoted
from store import copies

TODAY = date(2026, 11, 26)
ADDRESSED = {"indicator": "eurostat_sdg_07_40"}


@pytest.fixture(scope="module")
def shuffled(survey):
    """The same tables with their rows in another order, for a copy that asks with several threads."""

    def shuffle(copy) -> None:
        copy.execute("SET threads = 4")
        for (table,) in copy.execute("SELECT table_name FROM duckdb_tables()").fetchall():
            name = quoted(table)
            copy.execute(f"CREATE OR REPLACE TABLE {name} AS FROM {name} ORDER BY hash(rowid, {table!r})")

    return copies.changed(survey, shuffle)


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_has_its_own_order(name, survey, shuffled):
    answer = ANSWERS[name]
    options = {option: code for option, code in ADDRESSED.items() if f"{{{option}}}" in name}
    one, other = (
        answer.rows(answer.result(connection, Selection(), TODAY, **options))
        for connection in (survey, shuffled)
    )
    pd.testing.assert_frame_equal(one, other)

"""Whatever is published, every answer has its rows and its headline: with any table empty, or with one row left."""

from datetime import date

import pytest

import answers
import intake
import queries
from answers.changes import changes_of
from store import DATA, cells, copies

TODAY = date(2026, 11, 26)
EMPTY = "DELETE FROM {table}"
ONE_ROW = "DELETE FROM {table} WHERE rowid > (SELECT min(rowid) FROM {table})"
CASES = [
    *((table.name, EMPTY) for table in intake.tables(DATA)),
    *((table, ONE_ROW) for table in ("survey_waves", "survey_strata", "survey_responses", "observations")),
]


@pytest.fixture(scope="module")
def read_by(survey) -> dict[str, set[str]]:
    """The tables that each answer reads."""
    found = {}
    for name, answer in answers.ANSWERS.items():
        with queries.reading() as tables:
            changes_of(answer, survey, survey, TODAY)
        found[name] = set(tables)
    return found


@pytest.mark.parametrize(("table", "left"), CASES)
def test_every_answer_is_given(survey, read_by, table, left):
    after = copies.changed(survey, lambda copy: copy.execute(left.format(table=table)))
    asked = [name for name, tables in read_by.items() if tables & set(cells.affected([table]))]
    failed = []
    for name in asked:
        try:
            changes_of(answers.ANSWERS[name], after, after, TODAY)
        except Exception as error:
            failed.append(f"{name}: {error!r}")
    assert failed == []

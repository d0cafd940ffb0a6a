"""Whatever is published, every answer has its rows and its headline: with any table empty, or with one row left."""

from datetime import date

import pytest

import answers
import queries
from answers.changes import changes_of
from store import cells, copies
from tests.example.emptied import CASES

TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def read_by(survey) -> dict[str, set[str]]:
    """The tables that each answer reads."""
    found = {}
    for name, answer in answers.ANSWERS.items():
        with queries.reading() as questions:
            changes_of(answer, survey, survey, TODAY)
        found[name] = set(queries.read_by(questions))
    return found


@pytest.mark.parametrize(("table", "emptied"), CASES)
def test_every_answer_is_given(survey, read_by, table, emptied):
    after = copies.changed(survey, lambda copy: copy.execute(emptied))
    asked = [name for name, tables in read_by.items() if tables & set(cells.affected([table]))]
    failed = []
    for name in asked:
        try:
            changes_of(answers.ANSWERS[name], after, after, TODAY)
        except Exception as error:
            failed.append(f"{name}: {error!r}")
    assert failed == []

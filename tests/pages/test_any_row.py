"""No row that a store may hold keeps a page from opening.

Neither a date from before today's rules or at their edges, nor the first row of its kind in any table.
"""

from dataclasses import replace
from datetime import date

import pytest

import intake
import store
from answers.changes import changes
from pages import NAMES
from store import copies, rows

# Of the columns of dates of reduced precision, and of whole dates.
DATES = [("2026-23-11", "0001-01-01"), ("9999-99", "9999-12-31"), ("0000", "9999-12-31")]


@pytest.fixture(scope="module", params=DATES, ids=[reduced for reduced, _ in DATES])
def dated(published_versions, request) -> store.ReadingCopy:
    """A copy of the newest version in which every date is another; of keys only the first."""
    now = published_versions.reading_copy()

    def change(copy) -> None:
        for table in intake.tables(store.DATA):
            for field in (field for field in table.fields if field.is_date):
                value = request.param[field.type == "date"]
                first = f'(SELECT min("{field.name}") FROM "{table.name}")'
                which = f'WHERE "{field.name}" = {first}' if field.name in table.primary_key else ""
                copy.execute(f'UPDATE "{table.name}" SET "{field.name}" = $value {which}', {"value": value})

    return replace(now, connection=copies.changed(now.connection, change))


@pytest.fixture(scope="module")
def added(published_versions) -> store.ReadingCopy:
    """A copy of the newest version with the example of every template in it."""
    now = published_versions.reading_copy()

    def change(copy) -> None:
        for table in intake.tables(store.DATA):
            example = intake.template(table.name, "en")
            read = intake.read_upload(example, "example.csv", published_versions.tables, apart=False)
            rows.replace(copy, table.name, table, read.accepted, now.version + 1)

    return replace(now, connection=copies.changed(now.connection, change))


@pytest.mark.parametrize("name", NAMES)
def test_every_page_opens_whatever_the_dates_are(dated, monitor, monkeypatch, visit, name):
    monkeypatch.setattr(store.Store, "reading_copy", lambda self, version=None: dated)

    app = visit(name)

    assert [error.value for error in (*app.exception, *app.error)] == []
    assert app.title


@pytest.mark.parametrize("name", NAMES)
def test_every_page_opens_with_a_row_more_in_every_table(added, monitor, monkeypatch, visit, name):
    monkeypatch.setattr(store.Store, "reading_copy", lambda self, version=None: added)

    app = visit(name)

    assert [error.value for error in (*app.exception, *app.error)] == []
    assert app.title


def test_every_answer_can_be_compared_with_a_row_more_in_every_table(added, published_versions):
    found = changes(published_versions.reading_copy().connection, added.connection, date(2026, 11, 26))

    assert {change.answer.name for change in found} >= {"indicators", "ministries", "agreements", "sources"}

"""No date that a store may hold, from before today's rules or at their edges, keeps a page from opening."""

from dataclasses import replace

import pytest

import intake
import store
from pages import NAMES
from store import copies

# Of the columns of dates of reduced precision, and of whole dates.
DATES = [("2026-23-11", "0001-01-01"), ("9999-99", "9999-12-31"), ("0000", "9999-12-31")]


@pytest.fixture(scope="module", params=DATES, ids=[reduced for reduced, _ in DATES])
def dated(published_versions, request):
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


@pytest.mark.parametrize("name", NAMES)
def test_every_page_opens(dated, monitor, monkeypatch, visit, name):
    monkeypatch.setattr(store.Store, "reading_copy", lambda self, version=None: dated)

    app = visit(name)

    assert [error.value for error in (*app.exception, *app.error)] == []
    assert app.title

"""A version asked for by its number is answered for the day of its publication, the newest one for today."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from starlette.applications import Starlette

import api
import store
from answers.agreements import risks
from answers.selection import Selection
from pages import plain
from tests.asking import ask
from tests.conftest import NEWEST
from translations import words

PUBLISHED = datetime(2020, 3, 1, 23, 30, tzinfo=UTC)


@pytest.fixture
def dated(monitor, monkeypatch) -> store.Store:
    """The shared store, every version of which seems to have been published years ago."""
    loaded = store.Store.reading_copy
    monkeypatch.setattr(
        store.Store,
        "reading_copy",
        lambda self, version=None: replace(loaded(self, version), published_at=PUBLISHED),
    )
    return monitor


@pytest.mark.parametrize(
    ("parameters", "today"),
    [({"version": str(NEWEST)}, PUBLISHED.date()), ({}, date.today())],
    ids=["pinned", "newest"],
)
def test_a_page_is_of_its_day(dated, visit, parameters, today):
    answer = risks(dated.reading_copy().connection, Selection(), today)
    assert visit("risks", **parameters).title[0].value == plain.markdown(answer.headline(words("nl")))


@pytest.mark.parametrize(("query", "is_valid"), [(f"?version={NEWEST}", True), ("", False)])
def test_a_route_is_of_the_same_day(dated, query, is_valid):
    rows = ask(Starlette(routes=api.routes()), f"/api/v1/ministries{query}").json["rows"]
    ministry = next(row for row in rows if row["ministry"] == "LNV")
    assert ministry["is_valid"] == is_valid

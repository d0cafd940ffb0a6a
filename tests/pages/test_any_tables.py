"""Whatever is published, no page fails: each table empty, some also with one row left."""

from dataclasses import replace

import pytest

import queries
import store
from pages import NAMES
from pages.parts.survey import PARTS
from store import cells, copies
from tests.example.emptied import CASES

OPENED = [*((name, {}) for name in NAMES), *(("endorsement", {"part": part}) for part in PARTS)]


@pytest.fixture
def surveyed(survey_home, monkeypatch) -> store.ReadingCopy:
    """The version with the example survey, as the shared store of pages."""
    monkeypatch.setenv("MONITOR_HOME", str(survey_home))
    return store.shared().reading_copy()


@pytest.fixture(scope="module")
def known() -> dict[int, set[str]]:
    """By the place of a page in OPENED the tables that it reads, once they are found."""
    return {}


@pytest.fixture
def read(known, visit, surveyed, monkeypatch) -> dict[int, set[str]]:
    """The tables that each page reads, of whatever thread: without them it cannot tell one version from another."""
    for place, (name, parameters) in enumerate(OPENED if not known else ()):
        with monkeypatch.context() as watched:
            known[place] = set()
            watched.setattr(queries, "note", known[place].update)
            assert not visit(name, **parameters).exception
    return known


@pytest.mark.parametrize(("table", "emptied"), CASES)
def test_every_page_opens(read, visit, surveyed, monkeypatch, table, emptied):
    changed = copies.changed(surveyed.connection, lambda copy: copy.execute(emptied))
    copy = replace(surveyed, connection=changed)
    monkeypatch.setattr(store.Store, "reading_copy", lambda self, version=None: copy)
    asked = [OPENED[place] for place, tables in read.items() if tables & set(cells.affected([table]))]
    failed = [
        (name, parameters, app.exception[0].value[-500:])
        for name, parameters in asked
        if (app := visit(name, **parameters)).exception
    ]
    assert failed == []

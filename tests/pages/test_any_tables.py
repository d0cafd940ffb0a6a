"""Whatever is published, no page fails: each table empty, some also with one row left."""

from dataclasses import replace

import pytest

import store
from pages import NAMES
from pages.parts.survey import PARTS
from store import copies
from tests.example.emptied import CASES, SURVEY


@pytest.fixture
def opened(visit, survey_home, monkeypatch):
    """Open a page of the monitor with the example survey after a change to its tables."""
    monkeypatch.setenv("MONITOR_HOME", str(survey_home))
    given = store.shared().reading_copy()

    def prepare(statement: str):
        changed = copies.changed(given.connection, lambda copy: copy.execute(statement))
        monkeypatch.setattr(
            store.Store, "reading_copy", lambda self, version=None: replace(given, connection=changed)
        )
        return visit

    return prepare


@pytest.mark.parametrize(("table", "emptied"), CASES)
def test_every_page_opens(opened, table, emptied):
    visit = opened(emptied)
    asked = [(name, {}) for name in NAMES]
    if table in SURVEY:
        asked += [("endorsement", {"part": part}) for part in PARTS]
    failed = [
        (name, parameters, app.exception[0].value[-500:])
        for name, parameters in asked
        if (app := visit(name, **parameters)).exception
    ]
    assert failed == []

"""The page that fetches newer figures, with publishers on this machine."""

import pytest

import intake
import store
from reports.update import Due, due
from store.roles import Asker
from tests.conftest import TODAY
from tests.intake.publishers.serving import Figures, serving
from translations import LANGUAGES, words

NEW, SAME, DOWN = "eurostat_sdg_01_20_pc", "wb_sh_tbs_incd", "eurostat_sdg_06_20_pc"


@pytest.fixture
def publishers(monkeypatch):
    figures = Figures()
    figures.add(NEW, 2025)
    figures.broken = {"sdg_06_20": 404}
    with serving(figures) as root:
        for name, service in intake.SERVICES.items():
            monkeypatch.setenv(service.setting, f"{root}/{name}")
        yield figures


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_may_not_publish_sees_what_is_due(visit, texts, connection, language, monkeypatch):
    monkeypatch.setattr("pages.permission.asker", Asker)
    said = "\n".join(texts(visit("update", lang=language)))
    say = words(language)
    assert say("may-not-here") in said
    assert say("update-due-heading") in said
    assert str(len(due(connection, TODAY).rows)) in said


def test_what_came_is_shown_and_nothing_is_published_before_somebody_says_so(
    visit, texts, connection, publishers, monkeypatch
):
    every = due(connection, TODAY).rows
    some = Due(every[every["indicator"].isin([NEW, SAME, DOWN])].reset_index(drop=True))
    monkeypatch.setattr("reports.update.due", lambda connection, today: some)
    before, say = store.shared().newest(), words("nl")

    page = visit("update", lang="nl")
    (fetch,) = (button for button in page.button if button.label == say("update-fetch"))
    page = fetch.click().run(timeout=120)

    assert not page.exception
    (taken,) = page.multiselect
    assert taken.value == [NEW]
    labels = [button.label for button in page.button]
    assert say("update-again", count=1) in labels and say("update-publish", count=1) in labels
    assert "Eurostat" in page.text_input[1].label
    # Without a name nothing is published, and the page says so.
    (publish,) = (button for button in page.button if button.label == say("update-publish", count=1))
    page = publish.click().run(timeout=120)
    assert page.error and store.shared().newest() == before

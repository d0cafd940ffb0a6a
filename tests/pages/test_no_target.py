"""Without a verified target the pages show the measurements, say that there is no target, and judge nothing."""

import itertools

import pytest
from starlette.applications import Starlette

import api
import store
from answers.endorsement import INDICATOR, endorsement
from answers.selection import Selection
from answers.survey import survey as asked
from answers.survey_groups import ranking
from answers.survey_standing import standing
from pages.parts.survey import PARTS
from tests.asking import ask
from tests.conftest import TODAY
from tests.example.published import upload_example
from translations import LANGUAGES, words


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    """A store with the example survey in which a source no longer confirms the target of the endorsement."""
    folder = tmp_path_factory.mktemp("no_target")
    data = folder / "data"
    data.mkdir()
    for path in store.DATA.glob("*.*"):
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        if path.name == "targets.csv":
            changed = [
                line.replace(",true,same", ",false,same") if f",{INDICATOR}," in line else line
                for line in lines
            ]
            assert changed != lines
            lines = changed
        (data / path.name).write_text("".join(lines), encoding="utf-8")
    opened = store.Store(folder / "home")
    opened.publish_published(data, store.opened.AUTHOR)
    upload_example(opened)
    return folder / "home"


@pytest.fixture
def opened(visit, home, monkeypatch):
    """That store as the shared one."""
    monkeypatch.setenv("MONITOR_HOME", str(home))
    monkeypatch.setattr(store.opened, "DATA", home.parent / "data")
    store.opened._opened.cache_clear()
    yield store.shared()
    store.opened._opened.cache_clear()


@pytest.mark.parametrize(("part", "language"), list(zip(PARTS, itertools.cycle(LANGUAGES), strict=False)))
def test_every_part_of_the_page_opens_and_says_it(opened, visit, texts, part, language):
    app = visit("endorsement", part=part, lang=language)
    assert not app.exception, app.exception
    text = "\n".join(texts(app))
    say = words(language)
    assert say("endorsement-no-target") in text
    assert say("survey-figure-target", target="no_target", year="") in text
    assert "90%" not in text.partition(say("measurements-details"))[0]


def test_the_overview_opens_and_says_it(opened, visit, texts):
    app = visit("overview")
    assert not app.exception, app.exception
    assert "Er is geen doel met een bron voor de OESO-richtlijnen" in "\n".join(texts(app))


def test_nothing_is_judged(opened):
    connection = opened.reading_copy().connection
    answer = endorsement(connection, TODAY)
    assert (answer.category, answer.target) == ("no_target", None)
    assert answer.last["share"] == 0.41
    found = asked(connection, Selection(), TODAY)
    one = standing(found)
    assert (one.category, one.pace_needed, one.companies_needed, one.sample_needed) == (
        "no_target",
        *(None,) * 3,
    )
    ranked = ranking(found, found.current["wave"], "sector")
    assert {ranked.verdict(each) for each in ranked.shown} == {"insufficient_data"}


def test_the_routes_answer(opened):
    app = Starlette(routes=api.routes())
    (row,) = ask(app, "/api/v1/endorsement").json["rows"]
    assert (row["share"], row["verdict"], row["target"], row["gap"]) == (0.41, "no_target", None, None)
    assert ask(app, "/api/v1/survey").status == ask(app, "/api/v1/overview").status == 200

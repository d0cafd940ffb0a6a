"""The survey on the endorsement page: every part, in both languages, filtered, and nothing where there is none."""

import pytest

import store
from answers.disclosure import WITHHELD
from pages.parts.survey import PARTS
from pages.view import View
from tests.pages.reading import unfold
from translations import LANGUAGES, words


@pytest.fixture
def with_survey(visit, survey_home, monkeypatch) -> None:
    """The shared store is, for one test, the one with the example survey."""
    monkeypatch.setenv("MONITOR_HOME", str(survey_home))


@pytest.fixture
def opened(with_survey, visit, texts):
    """The texts of the endorsement page for an address."""

    def read(**parameters) -> str:
        app = visit("endorsement", **parameters)
        assert not app.exception, app.exception
        return "\n".join(texts(app))

    return read


def test_the_pages_read_the_example_as_uploaded(with_survey):
    assert store.shared().newest() == 4


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_every_part_opens_in_every_language(opened, language, part):
    say = words(language)
    text = opened(part=part, by="ministry" if language == "nl" else "sector", lang=language)
    assert say("survey-synthetic") in text


@pytest.mark.parametrize("part", PARTS)
def test_a_hidden_choice_shows_why_and_no_figure(opened, part):
    text = opened(part=part, sector="textiles")
    assert "Te weinig bedrijven om een percentage te tonen" in text
    assert "Waarom zie ik dit niet?" in text


def test_without_a_survey_the_page_has_the_published_figures_alone(visit, texts):
    text = "\n".join(texts(visit("endorsement")))
    assert "49 procentpunt onder het doel" in text
    assert words("nl")("survey-part") not in text.splitlines()
    assert "verzonnen" not in text


def test_the_filters_reach_the_survey(opened):
    text = opened(sector="food", lang="en")
    assert "50% of the large companies in your choice endorsed" in text
    assert "Wave" in text


def test_an_earlier_wave_can_be_looked_at_alone(opened):
    text = opened(wave="example_2018", part="moved")
    assert "In 2018 onderschreef 29%" in text
    assert words("nl")("survey-no-pairs") in text


def test_names_are_shown_only_where_the_wave_allows_it(opened):
    assert "Voorbeeld 0002" in opened(part="companies")
    closed = opened(part="companies", wave="example_2018")
    assert "Voorbeeld 0" not in closed
    assert "toont geen namen" in closed


@pytest.mark.parametrize("parameter", ["part", "by", "interval"])
def test_an_unknown_part_is_told_and_left_out(opened, parameter):
    text = opened(**{parameter: "nonsense"})
    assert "“nonsense” bestaat niet" in text


def test_companies_are_never_downloaded_as_a_table(with_survey, visit, texts, monkeypatch):
    given = []
    monkeypatch.setattr(View, "downloads", lambda view, table, name: given.append(name))
    text = "\n".join(texts(unfold(visit("sources"))))
    assert "survey_strata" not in given
    assert not set(WITHHELD) & set(given)
    assert words("nl")("survey-table-withheld") in text

"""What a reader chooses on a page stands in its address and opens again from there; the usual leaves it clean."""

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.conftest import NEWEST, WITHOUT_FINAL
from translations import words

PAIR = {"before": "example_2018", "after": "example_2020"}
LINK = re.compile(rf"<dt>{words('en')('take-link')}</dt><dd><code>([^<]+)</code>")


@pytest.fixture
def surveyed(visit, survey_home, monkeypatch):
    """Opens pages of a monitor with the example survey."""
    monkeypatch.setenv("MONITOR_HOME", str(survey_home))
    return visit


def test_what_is_usual_leaves_the_address_clean(surveyed):
    for part in ("groups", "moved", "companies"):
        app = surveyed("endorsement", part=part)
        assert not app.exception
        assert dict(app.query_params) == ({} if part == "groups" else {"part": part})
    assert dict(surveyed("history").query_params) == {}


def test_a_pair_of_waves_is_opened_from_the_address_and_kept_in_it(surveyed):
    app = surveyed("endorsement", part="moved", **PAIR)
    assert app.selectbox(key="pair").value == tuple(PAIR.values())
    other = next(each for each in app.selectbox(key="pair").options if "2018" not in each)
    app.selectbox(key="pair").select(other).run()
    assert "before" not in app.query_params
    app.selectbox(key="pair").select(tuple(PAIR.values())).run()
    assert {name: app.query_params[name] for name in PAIR} == PAIR


def test_waves_that_cannot_be_compared_are_told_and_left_out(surveyed):
    app = surveyed("endorsement", part="moved", before="example_2023", after="example_2018")
    (warning,) = app.warning
    assert "zijn niet te vergelijken" in warning.value and "2018" in warning.value
    assert "before" not in app.query_params


def test_a_search_among_companies_is_opened_from_the_address(surveyed, texts):
    app = surveyed("endorsement", part="companies", search="0002")
    found = "\n".join(texts(app))
    assert "Voorbeeld 0002" in found and "Voorbeeld 0003" not in found
    app.text_input(key="search").set_value("0003").run()
    assert app.query_params["search"] == "0003"


def test_compared_versions_are_opened_from_the_address_and_kept_in_it(visit):
    asked = f"{NEWEST}-{WITHOUT_FINAL}"
    app = visit("history", compare=asked)
    assert app.selectbox(key="compare-before").value == NEWEST
    assert app.query_params["compare"] == asked
    app.selectbox(key="compare-after").select(NEWEST).run()
    assert app.query_params["compare"] == f"{NEWEST}-{NEWEST}"
    wrong = visit("history", compare="1-99")
    (warning,) = wrong.warning
    assert "zijn niet te vergelijken" in warning.value and "99" in warning.value
    assert "compare" not in wrong.query_params


@pytest.mark.parametrize(
    "parameters",
    [
        {"part": "groups", "by": "ministry", "interval": "wilson"},
        {"part": "levels", "by": "sector", "wave": ["example_2020", "example_2023"]},
        {"part": "kinds", "sector": "textiles"},
        {"part": "moved", "by": "ministry", **PAIR},
    ],
    ids=lambda parameters: parameters["part"],
)
def test_the_link_of_a_figure_opens_the_view_that_it_was_taken_from(surveyed, parameters):
    def links(**given) -> list[str]:
        app = surveyed("endorsement", lang="en", **given)
        assert not app.exception
        bodies = (html.proto.body for html in app.get("html"))
        return [unescape(link) for body in bodies for link in LINK.findall(body)]

    taken = links(**parameters)
    own = [link for link in taken if f"part={parameters['part']}" in link]
    assert own
    for link in own:
        given = {name: codes for name, codes in parse_qs(urlsplit(link).query).items() if name != "lang"}
        assert link in links(**given)

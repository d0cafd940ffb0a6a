"""Every chart of every page drawn on the server as well: whole, readable, and inside its frame."""

import re
from html import unescape

import pytest

from charts import drawn
from pages import NAMES, drawing
from pages.parts import survey
from tests.charts.svg.reading import parsed, points, texts
from translations import LANGUAGES

TAG = re.compile(r"<[^>]+>")
VIEWS = [(name, {}) for name in NAMES if name != "endorsement"] + [
    ("endorsement", {"part": part, "by": by})
    for part in survey.PARTS
    for by in (("sector", "ministry") if part in survey.BY_GROUP else ("sector",))
]


@pytest.fixture
def charts(survey_home, monkeypatch) -> dict:
    """The charts of the pages opened so far, by name."""
    monkeypatch.setenv("MONITOR_HOME", str(survey_home))
    found: dict = {}
    monkeypatch.setattr(drawing, "draw", lambda chart, *_: found.setdefault(chart.name, chart))
    return found


def lines(said: str) -> set[str]:
    """The lines of a text with the markup of figures."""
    return {unescape(TAG.sub("", line)) for line in said.split("<br>")} - {""}


def labels(figure: dict) -> set[str]:
    """What must be readable in a figure: its words, the names of its rows and the texts of its points."""
    said = [note["text"] for note in figure["layout"]["annotations"]]
    for trace in figure["data"]:
        if trace["type"] == "sankey":
            said += trace["node"]["label"]
        elif trace["type"] == "scatter":
            said += [text for text in trace.get("text", []) if "text" in trace["mode"]]
            said += [name for name in trace["y"] if isinstance(name, str)]
        elif trace["type"] == "bar":
            said += [name for name in trace["y"] if isinstance(name, str)]
    for name, axis in figure["layout"].items():
        if name.startswith("yaxis"):
            said += axis.get("ticktext", [])
    return set().union(*map(lines, said))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "parameters"), VIEWS, ids=str)
def test_every_chart_is_drawn_whole(visit, charts, name, parameters, language):
    app = visit(name, lang=language, **parameters)
    assert not app.exception
    if name == "endorsement":
        assert charts
    for chart in charts.values():
        svg = drawn.svg(chart, drawn.PRINT, language)
        root = parsed(svg)
        assert (root.get("role"), root.get("aria-label"), root.get("lang")) == ("img", chart.alt, language)
        wide, high = (float(part) for part in root.get("viewBox").split()[2:])
        written = texts(svg)
        assert labels(chart.figure.to_json()) - {text.said for text in written} == set(), chart.name
        for text in written:
            if not text.is_turned:
                assert text.left >= -0.5 and text.right <= wide + 0.5, (chart.name, text)
            assert 0 < text.foot < high + 1, (chart.name, text)
        for x, y in points(svg):
            assert -7 <= x <= wide + 7 and -7 <= y <= high + 7, (chart.name, x, y)
        names = [element.get("id") for element in root.iter() if element.get("id")]
        assert len(names) == len(set(names))


@pytest.mark.parametrize("size", [drawn.PICTURE, drawn.CARD], ids=["picture", "card"])
def test_a_drawing_that_stands_alone_says_what_it_is(visit, charts, size):
    visit("overview")
    visit("goals")
    for chart in charts.values():
        svg = drawn.svg(chart, size, "nl")
        root = parsed(svg)
        if size.height:
            assert (float(root.get("width")), float(root.get("height"))) == (size.width, size.height)
        said = " ".join(text.said for text in texts(svg))
        for part in (chart.title, chart.unit, "Bron:"):
            assert part in said
        assert root[0].text == chart.title

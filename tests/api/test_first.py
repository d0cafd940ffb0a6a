"""The first words of a page are its answer in the reader's language, with the filters and version asked for."""

import re

import pytest
from markupsafe import Markup
from starlette.requests import Request

from answers import ANSWERS
from answers.endorsement import endorsement
from answers.ministries import ministries
from answers.selection import Selection
from api import first
from tests.conftest import TODAY, WITHOUT_FINAL
from tests.test_architecture import ROOT
from translations import LANGUAGES, words

SAID = sorted({answer.page for answer in ANSWERS.values() if answer.headline})


def asked(query: str = "") -> Request:
    return Request({"type": "http", "query_string": query.encode(), "headers": [], "path": "/"})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", SAID)
def test_a_page_says_its_answer(monitor, page, language):
    said = first.sentence(asked(f"lang={language}"), page)
    others = {first.sentence(asked(f"lang={other}"), page) for other in LANGUAGES if other != language}
    assert said and said not in others


def test_it_is_that_of_the_filters_and_the_version(monitor):
    copy = monitor.reading_copy(WITHOUT_FINAL)
    say = words("nl")
    earlier = endorsement(copy.connection, copy.today(is_pinned=True)).headline(say)
    assert first.sentence(asked(f"version={WITHOUT_FINAL}"), "endorsement") == earlier
    chosen = ministries(monitor.reading_copy().connection, Selection(ministry=("VWS",)), TODAY).headline(say)
    assert first.sentence(asked("ministry=VWS"), "ministries") == chosen
    assert first.sentence(asked("ministry=VWS&goal=x"), "ministries") == chosen


def test_what_cannot_be_told_is_left_to_the_page(monitor, monkeypatch, caplog):
    assert first.sentence(asked("version=99"), "goals") is None
    assert first.sentence(asked("version=x"), "goals") is None
    assert first.sentence(asked(), "upload") is None
    assert not caplog.records
    monkeypatch.setattr("answers.selection.valid_codes", lambda connection: 1 / 0)
    assert first.sentence(asked(), "goals") is None
    assert "goals" in caplog.text


def test_a_sentence_is_text_in_the_font_of_the_page():
    document = '<link href="./static/media/SourceSansVF-Upright.ttf.Bs.woff2">'
    written = first.written("5 < 6 <b>", document)
    assert "<h1>5 &lt; 6 &lt;b&gt;</h1>" in written
    assert 'url("./static/media/SourceSansVF-Upright.ttf.Bs.woff2")' in written


def test_it_is_as_large_as_the_heading_of_a_page():
    css = (ROOT / "pages" / "frame.css").read_text(encoding="utf-8")
    heading = re.search(r"stMainBlockContainer.. h1 \{ font-size: ([\d.]+)rem; line-height: ([\d.]+);", css)
    own = re.search(r"font-size:(\d+)px;line-height:([\d.]+)", first.written("", ""))
    assert (16 * float(heading[1]), heading[2]) == (float(own[1]), own[2])
    assert isinstance(first.written("", ""), Markup)

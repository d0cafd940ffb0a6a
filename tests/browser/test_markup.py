"""Whatever somebody writes in a free text of any table is text everywhere, letter by letter, and never markup."""

import io
import json
import urllib.request
from xml.etree import ElementTree

import docx
import pypdf
import pytest

import store
from answers import ANSWERS
from pages import NAMES
from pages.parts.survey import PARTS
from tests.browser.reading import open_page, reader
from tests.browser.serving import serving
from tests.browser.test_pages import address_of
from tests.example import marked
from tests.example.kept import copied
from tests.example.published import upload_example

VIEWS = [
    *((address_of(name), {}) for name in NAMES),
    *((address_of("endorsement"), {"part": part}) for part in PARTS),
    (address_of("indicators"), {"indicator": "eurostat_sdg_07_40"}),
]
# Pages that show figures, and so names; those of sources are folded away.
NAMING = {address_of(answer.page) for answer in ANSWERS.values()} - {address_of("sources")}
PLAIN = [
    *("/p/overview", "/p/endorsement", "/p/agreements", "/p/goals/7", "/p/indicators/eurostat_sdg_07_40"),
    *("/p/search?q=wel", "/embed/agreements", "/embed/indicators/eurostat_sdg_07_40"),
]
# BibTeX and the code to embed a figure write signs in their own way.
TEXT = """() => {
  const whole = document.body.cloneNode(true);
  whole.querySelectorAll('script, style, noscript, code').forEach(found => found.remove());
  return whole.textContent;
}"""
# What nothing but the markup of a text would make.
MADE = ".attacked, a[href^='javascript'], .katex, em"


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """A monitor in which every free text is markup."""

    def fill(home) -> None:
        opened = store.Store(home)
        opened.publish_published(store.DATA, store.opened.AUTHOR)
        upload_example(opened)
        marked.publish(opened)

    with serving(copied("marked", fill, tmp_path_factory.mktemp("marked") / "home")) as found:
        yield found


@pytest.fixture(scope="module")
def page(browser, address):
    with reader(browser, address) as opened:
        yield opened


@pytest.mark.parametrize(("path", "codes"), VIEWS, ids=str)
def test_a_text_is_no_markup_on_a_page(page, address, path, codes):
    open_page(page, address, path, **codes)
    text = page.evaluate(TEXT)
    assert "zq1" in text or path not in NAMING
    assert marked.taken_for_markup(text) == []
    assert page.locator(MADE).evaluate_all("found => found.map(element => element.outerHTML)") == []


@pytest.mark.parametrize("path", PLAIN)
def test_a_text_is_no_markup_without_scripts(page, address, path):
    assert page.goto(f"{address}{path}").status == 200
    text = page.evaluate(TEXT)
    assert "zq1" in text
    assert marked.taken_for_markup(text) == []
    assert page.locator(MADE).evaluate_all("found => found.map(element => element.outerHTML)") == []


@pytest.mark.parametrize("feed", ["feed.atom", "feed.json"])
def test_a_text_is_no_markup_in_a_feed(address, feed):
    content = urllib.request.urlopen(f"{address}/{feed}", timeout=60).read().decode()
    texts = (
        ElementTree.fromstring(content).itertext() if feed.endswith("atom") else [str(json.loads(content))]
    )
    text = " ".join(texts)
    assert "zq1" in text
    assert marked.taken_for_markup(text) == []


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_a_text_is_no_markup_in_a_document(address, form):
    content = urllib.request.urlopen(f"{address}/annex.{form}?figure=agreements", timeout=60).read()
    if form == "docx":
        text = " ".join(found.text or "" for found in docx.Document(io.BytesIO(content)).element.body.iter())
    else:
        text = " ".join(sheet.extract_text() for sheet in pypdf.PdfReader(io.BytesIO(content)).pages)
    assert "zq1" in text
    assert marked.taken_for_markup(text) == []

"""Every page on A4: its message, its charts and its tables whole, and at the foot where it came from."""

import io
import re
from collections.abc import Iterator

import pypdf
import pytest
from playwright.sync_api import Page

from pages import NAMES
from tests.browser.reading import open_page
from translations import words

A4 = (595, 842)  # points
DUTCH = words("nl")


def printed(page: Page) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True, print_background=True)))


def spaceless(text: str) -> str:
    # One glyph of the font stands for both apostrophes.
    return re.sub(r"\s", "", text).replace(
        "\N{MODIFIER LETTER APOSTROPHE}", "\N{RIGHT SINGLE QUOTATION MARK}"
    )


def text_of(paper: pypdf.PdfReader) -> str:
    return spaceless("".join(sheet.extract_text() for sheet in paper.pages))


def outermost(page: Page) -> Iterator[str]:
    """Of each printed chart the words that reach farthest to each of its four sides."""
    for lines in page.evaluate(
        """() => [...document.querySelectorAll('.stBidiComponent .on-paper svg')].map(svg =>
          [...svg.querySelectorAll('text')].map(text => ({
            said: text.textContent, x: +text.getAttribute('x'), y: +text.getAttribute('y'),
            turned: text.hasAttribute('transform') })))"""
    ):
        straight = [line for line in lines if not line["turned"]]
        assert straight
        for side in "xy":
            for end in (min, max):
                yield end(straight, key=lambda line: line[side])["said"]


@pytest.mark.parametrize("name", NAMES)
def test_a_page_is_printed_whole(page: Page, server, name):
    path = "/" if name == NAMES[0] else f"/{name}"
    open_page(page, server, path)
    heading = page.locator("h1").inner_text()
    titles = page.locator(".drawn").all_inner_texts()
    labels = list(outermost(page))
    paper = printed(page)
    assert {tuple(round(float(side)) for side in sheet.mediabox[2:]) for sheet in paper.pages} == {A4}
    said = text_of(paper)
    for part in (heading, *titles, *labels):
        assert spaceless(part) in said, part
    last = len(paper.pages)
    for number, sheet in enumerate(paper.pages, 1):
        foot = spaceless(sheet.extract_text())
        assert spaceless(DUTCH("page-number", page=str(number), pages=str(last))) in foot
        assert f"{server}{path}".rstrip("/") in foot
    for unwanted in ("take-along", "take-table", "download-xlsx"):
        assert spaceless(DUTCH(unwanted)) not in said


@pytest.mark.parametrize("path", ["/", "/endorsement"])
def test_the_message_is_on_paper(page: Page, server, path):
    open_page(page, server, path)
    paper = text_of(printed(page))
    for part in ("41%", "90%", "49procentpunt", "doel90%in2023", "geencijfer"):
        assert part in paper


def test_filters_are_a_line_of_text_and_tables_are_open(page: Page, server):
    open_page(page, server, "/indicators", goal="13", indicator="eurostat_sdg_13_10")
    table = page.locator(".on-paper table").first.locator("td").all_text_contents()
    paper = text_of(printed(page))
    assert spaceless(f"{DUTCH('filter-goal')}: Klimaatactie") in paper
    assert len(table) > 20
    assert all(spaceless(cell) in paper for cell in table)
    assert "goal=13" in paper and "version=1" in paper

"""Every page can be used with a keyboard, a screen reader and weak eyes: WCAG 2.1 A and AA, as far as a
program can tell.

axe-core finds nothing on any page, neither in what is ours nor in Streamlit's own shell, so no rule is left out.
"""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from pages import NAMES
from pages.filters import heeded
from tests.browser.reading import open_page, reader
from tests.browser.test_pages import address_of
from translations import words

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"]
CHARTED = {"overview", "endorsement", "goals", "indicators", "agreements"}
# axe cannot see what lies behind text in a drawing; here it is the page, but for the numbers inside bars, which
# tests/charts checks.
SMALL_TEXT = (
    "[data-testid=stCaptionContainer] p, .unit, .note, .lead, .figures dt, .facts dt, .definitions dt, .cards dt, "
    ".source, .legend li, .colophon, "
    ".what, .certainty, .tile small, .tile i, .dots, .series small, .way, .js-plotly-plot svg text:not(.bartext)"
)

_CONTRASTS = """selector => {
  const part = value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  const light = ([r, g, b]) => 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  const numbers = colour => (colour.match(/[\\d.]+/g) ?? [0, 0, 0, 0]).map(Number);
  const behind = element => {
    for (; element; element = element.parentElement) {
      const [r, g, b, opacity = 1] = numbers(getComputedStyle(element).backgroundColor);
      if (opacity > 0.99) return [r, g, b];
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll(selector)].filter(element => element.textContent.trim()).map(element => {
    const style = getComputedStyle(element);
    const isDrawn = element instanceof SVGElement;
    const [r, g, b, alpha = 1] = numbers(isDrawn ? style.fill : style.color);
    const back = behind(element);
    const seen = alpha * style.opacity * (isDrawn ? style.fillOpacity : 1);
    const front = [r, g, b].map((value, i) => value * seen + back[i] * (1 - seen));
    const [high, low] = [light(front), light(back)].sort((a, b) => b - a);
    return [element.textContent.trim().slice(0, 60), (high + 0.05) / (low + 0.05)];
  });
}"""


@pytest.fixture(scope="module", params=NAMES)
def shown(request, visitor: Page, server: str) -> tuple[str, Page]:
    """A page by its code, opened in Dutch and read by every test here."""
    open_page(visitor, server, address_of(request.param))
    return request.param, visitor


def evaluated(page: Page, selector: str, expression: str) -> list:
    return page.locator(selector).evaluate_all(f"elements => elements.map(element => {expression})")


def test_axe_finds_nothing(shown):
    _, page = shown
    found = Axe().run(page, options={"runOnly": RULES}).response
    assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found["violations"]] == []
    assert len(found["passes"]) > 10


@pytest.fixture(scope="module")
def dark(browser: Browser, server: str) -> Iterator[Page]:
    """A page for a reader whose system asks for a dark ground."""
    with reader(browser, server, color_scheme="dark") as opened:
        yield opened


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_found_on_a_dark_ground_either(dark, server, name):
    open_page(dark, server, address_of(name))
    assert (
        dark.evaluate("getComputedStyle(document.querySelector('.stApp')).backgroundColor")
        == "rgb(18, 24, 31)"
    )
    found = Axe().run(dark, options={"runOnly": RULES}).response
    assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found["violations"]] == []
    assert [text for text, contrast in dark.evaluate(_CONTRASTS, SMALL_TEXT) if contrast < 4.5] == []


def test_one_first_heading_and_no_level_skipped(shown):
    _, page = shown
    levels = evaluated(page, "h1, h2, h3, h4, h5, h6", "Number(element.tagName[1])")
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert [(above, below) for above, below in pairwise(levels) if below > above + 1] == []


def test_every_chart_tells_what_it_shows(shown):
    name, page = shown
    charts = page.locator("[data-testid=stPlotlyChart]")
    assert (charts.count() > 0) == (name in CHARTED)
    for chart in charts.all():
        assert chart.get_attribute("role") == "figure"
        assert len(chart.get_attribute("aria-label")) > 40


def test_no_picture_is_without_words(shown):
    _, page = shown
    assert evaluated(page, "img:not([alt]), [role=img]:not([aria-label])", "element.outerHTML") == []


def test_the_filters_and_the_fields_have_names(shown):
    found, page = shown
    for name in heeded(found) - {"wave"}:
        label = words("nl")(f"filter-{name}")
        assert page.get_by_role("combobox", name=label).first.is_visible(), label
    unnamed = "!element.ariaLabel && !element.labels?.length && !element.getAttribute('aria-labelledby')"
    fields = ":is(main, [data-testid=stMain]) :is(input:not([type=hidden]), textarea, select)"
    assert True not in evaluated(page, fields, unnamed)


def test_the_document_says_its_language(shown):
    _, page = shown
    assert page.evaluate("document.documentElement.lang") == "nl"
    assert evaluated(page, ".masthead nav a", "element.lang") == ["en"]


def test_small_text_stands_out(shown):
    _, page = shown
    contrasts = page.evaluate(_CONTRASTS, SMALL_TEXT)
    assert contrasts
    assert [text for text, contrast in contrasts if contrast < 4.5] == []

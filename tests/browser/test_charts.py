"""A chart stays in its place when its figure changes, and comes with no more script than it needs."""

import json
from urllib.request import urlopen

from playwright.sync_api import Browser, Page, expect

from charts import scripts
from tests.browser.reading import PHONE, open_page, reader, settle
from translations import words

CHART = "[data-testid=stPlotlyChart]"


def loaded(page: Page) -> set[str]:
    """The names of the scripts that draw charts, as far as the page has fetched them."""
    names = page.evaluate("performance.getEntriesByType('resource').map(({name}) => name)")
    return {name.rsplit("/")[-1] for name in names if "/assets/" in name}


def test_a_chart_stays_when_a_filter_changes_its_figure(page: Page, server):
    open_page(page, server, "/goals")
    before = page.evaluate(
        f"""() => {{
          window.before = [...document.querySelectorAll('{CHART}')];
          return window.before.map(chart => [chart.ariaLabel, JSON.stringify(chart.data)]);
        }}"""
    )
    page.get_by_role("combobox", name=words("nl")("filter-ministry"), exact=True).click()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    settle(page)
    assert page.evaluate("window.before.every(chart => chart.isConnected)")
    after = page.evaluate("window.before.map(chart => [chart.ariaLabel, JSON.stringify(chart.data)])")
    assert len(after) == 2
    assert all(new[0] != old[0] and new[1] != old[1] for new, old in zip(after, before, strict=True))


def test_a_chart_is_as_wide_as_its_place(page: Page, server):
    open_page(page, server)
    widths = (
        f"[...document.querySelectorAll('{CHART}')].map(chart => [chart.layout.width, chart.clientWidth])"
    )
    wide = page.evaluate(widths)
    page.set_viewport_size(PHONE)
    settle(page)
    narrow = page.evaluate(widths)
    assert all(drawn == place for drawn, place in (*wide, *narrow))
    assert narrow[0][0] < wide[0][0]


def test_the_whole_script_comes_with_the_first_chart_that_needs_it(browser: Browser, surveyed):
    with reader(browser, surveyed) as page:
        open_page(page, surveyed, "/endorsement")
        assert loaded(page) == {scripts.BASIC}
        open_page(page, surveyed, "/endorsement", part="moved")
        assert loaded(page) == {scripts.BASIC, scripts.WHOLE}
        assert page.locator(f"{CHART} .sankey-link").count() > 5


def test_a_script_is_kept_by_the_browser(page: Page, server):
    answer = page.request.get(f"{server}/assets/{scripts.BASIC}")
    assert "immutable" in answer.headers["cache-control"]
    assert answer.headers["content-encoding"] == "gzip"
    assert page.request.get(f"{server}/assets/plotly.js").status == 404


def test_a_link_to_a_chart_brings_the_reader_there(page: Page, server):
    """Although it is drawn long after the page is opened, far below the first screen."""
    with urlopen(f"{server}/figures/progress.json?lang=en") as answer:
        found = json.loads(answer.read())
    page.goto(found["address"])
    settle(page)
    heading = page.get_by_role("heading", name=found["title"], exact=True)
    expect(heading).to_be_in_viewport()
    open_page(page, server, "/goals", lang="en")
    expect(heading).not_to_be_in_viewport()

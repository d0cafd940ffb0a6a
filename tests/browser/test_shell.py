"""What the shell promises to a browser: quiet keys, little weight, no other host."""

import re
from html import unescape

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.reading import DESKTOP, PHONE, open_page, reader

FIRST_LOAD = 1_800_000  # bytes over the line, headers included


def test_single_keys_do_nothing(page: Page, server):
    open_page(page, server)
    page.evaluate(
        """() => {
          const app = document.querySelector('[data-testid=stApp]');
          window.runs = 0;
          const watch = new MutationObserver(() => window.runs++);
          watch.observe(app, {attributeFilter: ['data-test-script-state']});
        }"""
    )
    page.get_by_role("heading", level=1).click()
    page.keyboard.press("r")
    page.keyboard.press("c")
    page.wait_for_timeout(1000)
    assert page.evaluate("window.runs") == 0
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_keys_still_type_in_a_field(page: Page, server):
    open_page(page, server)
    field = page.get_by_role("combobox").first
    field.click()
    field.press_sequentially("rc")
    expect(field).to_have_value("rc")


def test_the_first_load_is_light(browser: Browser, server):
    sizes = []
    with reader(browser, server) as page:
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        session.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
        open_page(page, server)
    assert sum(sizes) < FIRST_LOAD


# Notes where the first words were, for when they have given way.
NOTE = """
  new MutationObserver(() => {
    const first = document.querySelector("#first h1")?.getBoundingClientRect();
    if (first) window.firstWords = [first.x, first.y];
  }).observe(document, {subtree: true, childList: true});
"""


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_the_first_words_lie_where_the_page_says_the_same(browser: Browser, server, viewport):
    with reader(browser, server, viewport=viewport) as page:
        page.add_init_script(NOTE)
        open_page(page, server, "/goals", "en", ministry="VWS")
        expect(page.locator("#first")).to_have_count(0)
        heading = page.get_by_role("heading", level=1)
        assert first_words(page) == heading.inner_text()
        now, then = heading.bounding_box(), page.evaluate("window.firstWords")
    assert [now["x"], now["y"]] == pytest.approx(then, abs=4)


def test_the_first_words_stand_there_without_the_application(browser: Browser, server):
    with reader(browser, server, java_script_enabled=False) as page:
        page.goto(f"{server}/risks?lang=nl")
        expect(page.locator("#first h1")).to_be_in_viewport()
        expect(page.get_by_role("link", name="zonder JavaScript")).to_be_visible()


def first_words(page: Page) -> str:
    """What the document of a page says before the application is there."""
    document = page.request.get(page.url).text()
    return unescape(re.search('<div id="first"><h1>(.*?)</h1>', document)[1])


def test_nobody_may_frame_or_extend_the_page(page: Page, server):
    answer = page.goto(server)
    policy = answer.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in policy
    assert "unsafe-eval" not in policy
    assert "http" not in policy

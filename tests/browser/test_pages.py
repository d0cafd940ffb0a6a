"""Every page opens from its address alone, and in every language; tests/pages/test_fresh.py opens each first."""

import pytest
from playwright.sync_api import Browser, Page, expect

from pages import NAMES
from tests.browser.reading import DESKTOP, PHONE, menu, open_page, reader, settle
from tests.browser.serving import serving
from translations import LANGUAGES, words

SCREENS = 8  # the most that a page takes on a phone
FAILURES = "[data-testid=stException], [data-testid=stAlertContentError]"


def address_of(name: str) -> str:
    return "/" if name == NAMES[0] else f"/{name}"


def expect_page(page: Page, language: str) -> None:
    """The page is there in its language, inside its frame, and says that nothing failed."""
    assert page.evaluate("document.documentElement.lang") == language
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    assert menu(page), "the frame is gone"
    assert page.locator(FAILURES).all_inner_texts() == []


def test_a_page_opens_by_deep_link_on_a_fresh_server(browser: Browser, home):
    with serving(home) as address, reader(browser, address) as page:
        open_page(page, address, address_of("endorsement"))
        expect_page(page, "nl")


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "nl"])
@pytest.mark.parametrize("name", NAMES)
def test_a_page_opens_in_every_other_language_and_fits_a_phone(name, language, visitor: Page, server):
    visitor.set_viewport_size(DESKTOP)
    open_page(visitor, server, address_of(name), language)
    expect_page(visitor, language)
    visitor.set_viewport_size(PHONE)
    settle(visitor)
    title, height, width = visitor.evaluate(
        "() => { const main = document.querySelector('[data-testid=stMain]');"
        " return [document.querySelector('h1').getBoundingClientRect().top, main.scrollHeight,"
        " document.documentElement.scrollWidth]; }"
    )
    assert title <= PHONE["height"] / 4
    assert height <= SCREENS * PHONE["height"]
    assert width <= PHONE["width"]


def test_the_menu_leads_to_every_page(page: Page, server):
    open_page(page, server)
    assert menu(page) == [address_of(name) for name in NAMES]


def test_the_document_speaks_the_language_that_the_reader_changes_to(page: Page, server):
    open_page(page, server)
    page.get_by_role("link", name=words("en")("language-name")).click()
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_without_javascript_the_document_says_what_to_do(browser: Browser, server):
    with reader(browser, server, java_script_enabled=False) as page:
        page.goto(f"{server}/?lang=en")
        for language in LANGUAGES:
            said = page.locator(f"noscript p[lang={language}]").inner_text()
            assert "JavaScript" in said
        assert page.title() == words("en")("monitor-title")

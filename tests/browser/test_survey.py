"""From a sector's dot to its companies, and back: with the example survey uploaded."""

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Browser, expect

from tests.browser.reading import open_page, reader, settle
from translations import words

DUTCH = words("nl")


def test_a_click_on_a_sector_leads_to_its_companies(browser: Browser, surveyed):
    with reader(browser, surveyed) as page:
        open_page(page, surveyed, "/endorsement", part="groups", by="sector")
        dot = page.locator(".st-key-chart-survey-sectors .scatterlayer .point").nth(2)
        dot.scroll_into_view_if_needed()
        box = dot.bounding_box()
        page.mouse.move(*(middle := (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)))
        page.wait_for_timeout(200)  # Plotly clicks what it hovers
        page.mouse.click(*middle)
        expect(page.get_by_role("textbox", name=DUTCH("survey-search"))).to_be_visible()
        settle(page)
        asked = parse_qs(urlsplit(page.url).query)
        assert (asked["part"], len(asked["sector"])) == (["companies"], 1)
        page.go_back()
        settle(page)
        assert "sector" not in parse_qs(urlsplit(page.url).query)

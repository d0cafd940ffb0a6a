"""What readers do: choose, follow a link, come back, and find the same figures that the answers give."""

import re
from datetime import date

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from answers.agreements import agreements, risks
from answers.endorsement import endorsement
from answers.goals import goals
from answers.indicators import indicator
from answers.ministries import ministries
from answers.progress import progress
from answers.selection import Selection
from tests.browser.reading import PHONE, open_page, settle
from tests.browser.test_accessibility import RULES
from translations import LANGUAGES, Words, words

DUTCH = words("nl")
RENEWABLES = "eurostat_sdg_07_40"


def widths(locator) -> list[list[int]]:
    """Of each element how wide its content is, and how wide it is itself."""
    return locator.evaluate_all("found => found.map(element => [element.scrollWidth, element.clientWidth])")


def progress_heading(connection, selection: Selection, say: Words) -> str:
    """The heading on the overview that counts the subjects under the selected goals."""
    return progress(connection, selection, date.today()).headline(say)


def choose(page: Page, name: str, option: str) -> None:
    """Pick an option in a filter of the frame, by the words on it."""
    box = page.get_by_role("combobox", name=DUTCH(f"filter-{name}")).first
    box.click()
    # Of a long list only what is in view is drawn.
    box.press_sequentially(option)
    page.get_by_role("option", name=option, exact=True).click()
    page.keyboard.press("Escape")
    settle(page)


def heading(page: Page, text: str):
    return page.get_by_role("heading", name=text, exact=True)


def test_the_chart_of_the_endorsement_is_seen(page: Page, server, connection):
    open_page(page, server, "/endorsement")
    expect(heading(page, endorsement(connection, date.today()).headline(DUTCH))).to_be_visible()
    chart = page.get_by_role("figure").first
    chart.scroll_into_view_if_needed()
    expect(chart).to_be_visible()
    size = chart.bounding_box()
    assert size["width"] > 300
    assert size["height"] > 300
    assert chart.locator(".scatterlayer .point").count() >= 4
    drawn = chart.inner_text()
    for share in ("30%", "35%", "41%", "90%"):
        assert share in drawn


def test_a_ministry_changes_the_count_and_the_address_and_a_reload_shows_the_same(
    page: Page, server, connection
):
    every, own = (progress_heading(connection, Selection(ministry=m), DUTCH) for m in ((), ("VWS",)))
    assert every != own
    open_page(page, server)
    expect(heading(page, every)).to_be_visible()

    choose(page, "ministry", "Volksgezondheid, Welzijn en Sport")
    expect(heading(page, own)).to_be_visible()
    assert "ministry=VWS" in page.url

    page.reload()
    settle(page)
    expect(heading(page, own)).to_be_visible()
    assert "ministry=VWS" in page.url


def test_back_leads_to_the_filters_before(page: Page, server, connection):
    open_page(page, server)
    before = page.url
    choose(page, "ministry", "Volksgezondheid, Welzijn en Sport")
    expect(heading(page, progress_heading(connection, Selection(ministry=("VWS",)), DUTCH))).to_be_visible()

    page.go_back()
    settle(page)
    assert page.url == before
    expect(heading(page, progress_heading(connection, Selection(), DUTCH))).to_be_visible()


def test_a_tile_changes_the_chart_and_the_address(page: Page, server, tables):
    names = tables["goals"].set_index("goal")["name_nl"]
    open_page(page, server, "/indicators")
    for goal in (13, 5):
        page.locator(".numbered").get_by_role("link").filter(has_text=names[goal]).click()
        page.wait_for_url(f"**goal={goal}**")
        settle(page)
        assert f"goal={goal}" in page.url
        own = tables["indicators"].query("goal == @goal")["name_nl"]
        alternative = page.get_by_role("figure").get_attribute("aria-label")
        assert any(f"van {name} (" in alternative for name in own)


def test_an_indicator_opens_by_its_address_with_its_methods(page: Page, server, connection):
    open_page(page, server, "/indicators", goal="7", indicator=RENEWABLES)
    expect(heading(page, indicator(connection, RENEWABLES, date.today()).headline(DUTCH))).to_be_visible()
    expect(page.get_by_role("columnheader", name=DUTCH("judgement"))).to_be_visible()
    expect(page.get_by_role("cell", name=DUTCH("method-name-open_sdg"), exact=True)).to_be_visible()
    page.get_by_text(DUTCH("methods-explained")).click()
    expect(page.get_by_text(DUTCH("method-how-open_sdg"))).to_be_visible()


def test_least_progress_and_who_is_responsible_in_one_look(page: Page, server, connection):
    answer = goals(connection, Selection(), date.today())
    open_page(page, server, "/goals")
    expect(heading(page, answer.headline(DUTCH))).to_be_in_viewport()
    page.get_by_text(DUTCH("chart-table"), exact=True).first.click()
    table = page.get_by_role("table").filter(has_text=DUTCH("responsible-ministries"))
    expect(table.get_by_role("row")).to_have_count(18)
    first = table.get_by_role("row").nth(1)
    least = answer.ranking.iloc[0]
    expect(first).to_contain_text(least["name_nl"])
    expect(first).to_contain_text(least["ministries"])
    source = page.locator(".source").first
    expect(source.get_by_role("link")).to_have_attribute("href", re.compile("^sources"))


def test_the_ministries_and_what_they_state(page: Page, server, connection):
    answer = ministries(connection, Selection(), date.today())
    open_page(page, server, "/ministries")
    expect(heading(page, answer.headline(DUTCH))).to_be_in_viewport()
    matrix = page.locator("table.matrix")
    expect(matrix.get_by_role("rowheader")).to_have_count(answer.links["ministry"].nunique())
    cell = matrix.get_by_role("row").filter(has=page.get_by_role("rowheader", name="SZW")).get_by_role("cell")
    assert DUTCH("role-in-words", role="primary", verified="false") in cell.nth(0).inner_text()
    each = page.get_by_role("table", name=DUTCH("ministries-each-heading"))
    expect(each.get_by_role("row")).to_have_count(len(answer.current) + 1)


def test_sectors_without_an_agreement_and_the_last_analysis_in_one_look(page: Page, server, connection):
    answer = risks(connection, Selection(), date.today())
    open_page(page, server, "/risks")
    expect(heading(page, answer.headline(DUTCH))).to_be_in_viewport()
    expect(page.get_by_text(answer.agreements.coverage_sentence(DUTCH))).to_be_in_viewport()
    unfold(page)
    table = page.get_by_role("table").filter(has_text=DUTCH("risks-named"))
    expect(table.get_by_role("row")).to_have_count(len(answer.agreements.coverage) + 1)
    never = DUTCH("coverage-name", coverage="none")
    rows = table.get_by_role("row").filter(has_text=never)
    expect(rows).to_have_count(len(answer.agreements.sectors("none")))
    expect(page.locator(".source").first).to_be_visible()


def test_another_language_keeps_the_filters(page: Page, server, connection):
    english = words("en")
    open_page(page, server, "/goals", ministry="VWS")
    answer = goals(connection, Selection(ministry=("VWS",)), date.today())
    expect(heading(page, answer.headline(DUTCH))).to_be_visible()
    page.get_by_role("link", name=english("language-name")).click()
    expect(heading(page, answer.headline(english))).to_be_visible()
    settle(page)
    assert "ministry=VWS" in page.url
    assert "lang=en" in page.url


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_menu_keeps_the_filters(page: Page, server, connection, language):
    say = words(language)
    open_page(page, server, "/", language, goal="7")
    page.locator("[data-testid=stSidebarNavLink]").filter(has_text=say("page-agreements")).click()
    settle(page)
    assert "goal=7" in page.url
    expect(page.get_by_role("heading", level=1)).to_contain_text(
        {"nl": "1 convenant", "en": "1 agreement"}[language]
    )


def unfold(page: Page) -> None:
    """Open every part that is made only then."""
    for part in page.locator("[data-testid=stExpander] summary").all():
        part.click()
        settle(page)


WITH_WIDE_TABLES = ["/agreements", "/ministries", "/risks"]


@pytest.mark.parametrize("path", WITH_WIDE_TABLES)
def test_on_a_phone_no_table_is_wider_than_the_screen_and_cells_say_what_they_are(page: Page, server, path):
    cells = page.locator(".table.wide td:not(:first-child)")
    heading = "element => getComputedStyle(element, '::before').content"
    open_page(page, server, path)
    unfold(page)
    assert cells.first.evaluate(heading) == "none"
    page.set_viewport_size(PHONE)
    settle(page)
    assert all(wanted <= given for wanted, given in widths(page.locator(".table, .scroll:has(.table)")))
    for table in page.locator(".table.wide").all():
        second = table.get_by_role("columnheader").nth(1).text_content()
        shown = table.locator("td:nth-child(2)").first
        assert shown.evaluate(heading) == f'"{second}"'
        expect(table.locator("td:empty").locator("visible=true")).to_have_count(0)
    found = Axe().run(page, options={"runOnly": RULES}).response
    assert [(rule["id"], [node["html"] for node in rule["nodes"]]) for rule in found["violations"]] == []


@pytest.mark.parametrize("path", ["/agreements", "/risks"])
def test_on_a_small_screen_a_wide_table_scrolls_in_its_own_box_with_the_keyboard(page: Page, server, path):
    page.set_viewport_size({"width": 800, "height": 900})
    open_page(page, server, path)
    unfold(page)
    assert all(wanted <= given for wanted, given in widths(page.locator("html, [data-testid=stMain]")))
    box = page.get_by_role("region").filter(has=page.locator(".table.wide")).first
    assert box.get_attribute("aria-label")
    ((wanted, given),) = widths(box)
    assert wanted > given
    box.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("box => box.scrollLeft > 0", arg=box.element_handle())


def test_a_link_in_a_table_opens_beside_the_monitor(page: Page, server, connection):
    open_page(page, server, "/agreements")
    unfold(page)
    row = agreements(connection, Selection()).agreements.iloc[0]
    link = page.get_by_role("table").first.get_by_role("link", name=row["source_title"]).first
    expect(link).to_have_attribute("href", row["source_address"])
    expect(link).to_have_attribute("target", "_blank")
    expect(link).to_have_attribute("rel", "noopener noreferrer")


def test_a_search_from_any_page_leads_to_the_page_that_answers(page, server, connection):
    open_page(page, server, "/goals")
    page.keyboard.press("Control+k")
    page.keyboard.type("loonkloof")
    page.keyboard.press("Enter")
    page.wait_for_url("**/p/search*")
    page.get_by_role("link", name=DUTCH("monitor-title")).wait_for()
    page.locator("ol a").first.click()
    settle(page)
    assert "indicator=eurostat_sdg_05_20_pc" in page.url
    expect(page.get_by_role("combobox", name=DUTCH("indicator")).first).to_be_visible()

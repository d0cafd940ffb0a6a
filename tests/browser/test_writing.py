"""A new indicator with its figures and a new target, added on the pages, seen in both languages, and undone."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.reading import open_page, settle
from tests.browser.test_upload import choose, fresh, sign  # noqa: F401 - fresh is a fixture
from tests.example.written import INDICATOR
from translations import words

say = words("nl")
SERIES = "DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n" + "".join(
    f"ESTAT:SDG_99_10(1.0),20/11/26 11:00:00,A,PC,NL,{year},{value},\n"
    for year, value in ((2018, 30.5), (2020, 33.5), (2022, 36.5), (2024, 43.5))
)
TARGET = {
    "target": "reused_2030",
    "indicator": "eurostat_sdg_99_10",
    "geo": "NL",
    "value": "50",
    "unit_nl": "%",
    "unit_en": "%",
    "unit_conversion": "none",
    "year": "2030",
    "direction": "1",
    "set_by_nl": "kabinet",
    "set_by_en": "cabinet",
    "verified": "true",
    "series_match": "same",
    "source": "eurostat",
}
NAMES = {"nl": INDICATOR["name_nl"], "en": INDICATOR["name_en"]}


def write(page: Page, form: Locator, cells: dict[str, str]) -> None:
    """Fill in the form of a row, as a person does: type the text, or what is chosen."""
    for column, value in cells.items():
        written = say("yes") if value == "true" else value
        field = form.locator(f'[class*="-{column} "][class*="st-key-write-"]')
        field.locator("input").click()
        field.locator("input").fill(written)
        if field.get_by_role("combobox").count():
            page.get_by_role("option", name=re.compile(rf"^{re.escape(written)}(:|$)")).click()
    form.get_by_role("button", name=say("write-check")).click()
    expect(page.get_by_role("heading", name=say("upload-understood"))).to_be_visible()
    settle(page)


def form_in(page: Page, title: str) -> Locator:
    """The form in an expander of the upload page, opened."""
    expander = page.locator("[data-testid=stExpander]").filter(has=page.get_by_text(title))
    expander.get_by_text(title).click()
    settle(page)
    return expander.locator("[data-testid=stForm]")


def test_an_indicator_with_figures_and_a_target_are_added_seen_and_undone(fresh):  # noqa: F811
    page, address = fresh
    open_page(page, address, "/upload")
    choose(page, "sdg_99_10.csv", SERIES)
    missing = say("write-missing", table=say("table-indicators"), code="sdg_99_10/a/pc")
    write(page, form_in(page, missing), INDICATOR)
    sign(page, "upload-publish")
    expect(page.get_by_text(say("upload-published", version="2", rows=1))).to_be_visible()

    # The series is at hand again, and its indicator is known now.
    sign(page, "upload-publish")
    expect(page.get_by_text(say("upload-published", version="3", rows=4))).to_be_visible()

    open_page(page, address, "/upload")
    form = form_in(page, say("write-heading"))
    table = page.locator(".st-key-write-table input")
    table.click()
    table.fill(say("table-targets"))
    page.get_by_role("option", name=say("table-targets"), exact=True).click()
    settle(page)
    write(page, form, TARGET)
    sign(page, "upload-publish")
    expect(page.get_by_text(say("upload-published", version="4", rows=1))).to_be_visible()

    for language, name in NAMES.items():
        open_page(page, address, "/indicators", language, indicator="eurostat_sdg_99_10")
        expect(page.get_by_role("heading", name=name).first).to_be_visible()
        expect(page.get_by_text(f"50% in 2030 · {TARGET[f'set_by_{language}']}")).to_be_visible()

    for version, made in ((4, 5), (3, 6), (2, 7)):
        open_page(page, address, "/history")
        # An open list hides all else from assistive technology, and so from a search by role.
        choice = page.locator(".st-key-undo-version input[role=combobox]")
        if choice.input_value() != str(version):
            choice.click()
            choice.fill(str(version))
            page.get_by_role("option", name=str(version), exact=True).click()
        sign(page, "history-undo-button")
        expect(page.get_by_text(say("history-undone", version=str(version), made=str(made)))).to_be_visible()
    open_page(page, address, "/goals", goal="12")
    expect(page.get_by_text(NAMES["nl"])).to_have_count(0)

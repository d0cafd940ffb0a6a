"""From a file to a published version and back, as a person does it in the browser."""

from collections.abc import Mapping
from datetime import date

import pandas as pd
import pytest
from playwright.sync_api import Page, expect

import store
from answers.indicators import indicator
from tests.browser.reading import open_page, reader, settle
from tests.browser.serving import serving
from translations import words

say = words("nl")

SDMX_HEAD = "DATAFLOW,LAST UPDATE,freq,nrg_bal,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n"
RENEWABLES = "ESTAT:SDG_07_40(1.0),20/11/26 11:00:00,A,REN,PC,NL,{year},{value},\n"
HEADLINE = "Aandeel hernieuwbare energie in het bruto-eindverbruik: {value}% in {year}"


@pytest.fixture
def fresh(browser, tmp_path):
    """A page on a server of its own, whose store may be written to."""
    with serving(tmp_path) as address, reader(browser, address) as page:
        yield page, address


def edition(changed: Mapping[int, object]) -> str:
    """A new edition of the Dutch share of renewable energy: the published figures with these years in place."""
    every = pd.read_csv(store.DATA / "observations.csv")
    own = every[(every["indicator"] == "eurostat_sdg_07_40") & (every["geo"] == "NL")]
    newest = own[own["edition"] == own["edition"].iloc[-1]]
    values = dict(zip(newest["year"], newest["value"], strict=True)) | changed
    return SDMX_HEAD + "".join(RENEWABLES.format(year=year, value=value) for year, value in values.items())


def choose(page: Page, name: str, content: str) -> None:
    """Give the upload page a file."""
    page.locator("input[type=file]").set_input_files(
        {"name": name, "mimeType": "text/csv", "buffer": content.encode()}
    )
    expect(page.get_by_role("heading", name=say("upload-understood"))).to_be_visible()
    settle(page)


def sign(page: Page, button: str) -> None:
    """Fill in who and why, and press the button."""
    form = page.locator("[data-testid=stForm]").filter(has=page.get_by_role("button", name=say(button)))
    form.get_by_role("textbox", name=say("upload-author")).fill("Tester")
    form.get_by_role("textbox", name=say("upload-note")).fill("Nieuwe cijfers")
    form.get_by_role("button", name=say(button)).click()
    settle(page)


def test_a_new_edition_is_published_seen_taken_back_and_withdrawn(fresh, connection):
    page, address = fresh
    before = indicator(connection, "eurostat_sdg_07_40", date.today())
    value, year = say.number(before.last["value"], 2), before.last["year"]
    series = edition({2023: 17.4, 2024: 19.8})
    rows = series.count("\n") - 1
    open_page(page, address, "/upload")
    choose(page, "sdg_07_40.csv", series)
    # The preview says what will change before anything is published.
    changed = page.get_by_role("table", name=say("page-goals"))
    row = changed.get_by_role("row").filter(has_text=say("label-current_value"))
    expect(row).to_contain_text(value)
    expect(row).to_contain_text("19,8")
    sign(page, "upload-publish")
    expect(page.get_by_text(say("upload-published", version="2", rows=rows))).to_be_visible()

    open_page(page, address, "/indicators", indicator="eurostat_sdg_07_40")
    expect(page.get_by_role("heading", name=HEADLINE.format(value="19,8", year=2024))).to_be_visible()

    open_page(page, address, "/history")
    sign(page, "history-undo-button")
    expect(page.get_by_text(say("history-undone", version="2", made="3"))).to_be_visible()

    open_page(page, address, "/indicators", indicator="eurostat_sdg_07_40")
    rounded = say.number(before.last["value"], 1)
    expect(page.get_by_role("heading", name=HEADLINE.format(value=rounded, year=year))).to_be_visible()

    open_page(page, address, "/history")
    page.get_by_text(say("history-withdraw-sure")).click()
    sign(page, "history-withdraw-button")
    done = say("store-withdrawn-done", withdrawn="2", version="4", rows=rows)
    expect(page.get_by_text(done)).to_be_visible()
    open_page(page, address, "/indicators", version="2")
    expect(page.get_by_text("Versie 2 is op ")).to_contain_text("ingetrokken door Tester: Nieuwe cijfers")


def test_a_faulty_row_is_shown_left_out_and_the_rest_published(fresh):
    page, address = fresh
    series = edition({2025: "veel"})
    rows = series.count("\n") - 1
    open_page(page, address, "/upload")
    choose(page, "sdg_07_40.csv", series)
    problems = page.get_by_role("table").filter(has_text=say("problem-what"))
    expect(problems).to_contain_text("veel")
    expect(problems.locator("tbody tr").first.locator("td").first).to_have_text(
        say("problem-row-name", row=str(rows + 1))
    )
    # Nothing can be published while a row is refused and not left out knowingly.
    expect(page.get_by_role("button", name=say("upload-publish"))).to_have_count(0)
    page.get_by_text(say("upload-leave-out", count=1)).click()
    settle(page)
    sign(page, "upload-publish")
    expect(page.get_by_text(say("upload-published", version="2", rows=rows - 1))).to_be_visible()


def test_a_faulty_row_is_mended_in_the_page_and_checked_again(fresh):
    page, address = fresh
    series = edition({2025: "veel"})
    rows = series.count("\n") - 1
    open_page(page, address, "/upload")
    choose(page, "sdg_07_40.csv", series)
    expect(page.locator(".figures dd")).to_have_text([str(rows), str(rows - 1), "1"])
    page.get_by_text(say("mend-heading")).click()
    settle(page)
    # The editor is drawn on a canvas: to the value by keyboard, eight columns from the first.
    place = page.locator("[data-testid=stDataFrame] canvas").first.bounding_box()
    page.mouse.click(place["x"] + 150, place["y"] + 52)
    for key in ["ArrowLeft"] * 12 + ["ArrowRight"] * 8 + ["Enter"]:
        page.keyboard.press(key)
    editor = page.locator("#portal").locator("textarea, input").first
    expect(editor).to_be_visible()
    editor.fill("19.8")
    editor.press("Enter")
    expect(editor).to_be_hidden()
    page.wait_for_timeout(1000)  # the editor hands a changed cell over a little later
    page.get_by_role("button", name=say("mend-again")).click()
    expect(page.locator(".figures dd")).to_have_text([str(rows), str(rows), "0"])

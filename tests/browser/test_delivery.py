"""From a contractor's workbook to the published figure, as somebody does it who has never seen the monitor."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import xlsxwriter
from playwright.sync_api import Locator, Page, expect

from tests.browser.reading import open_page, settle
from tests.browser.test_upload import fresh  # noqa: F401 - a fixture
from tests.intake.delivering import HEADER
from translations import words

say = words("nl")
MOST = 15  # clicks
YEAR = 2026
# In words of a contractor: of so many companies a sector, a size, what they say, and whether a policy was found.
GROUPS = (
    (20, "Detailhandel", "1000 of meer werknemers", "Ja, in een openbaar document", "Ja"),
    (20, "Detailhandel", "500 t/m 999 werknemers", "Nee", "Nee"),
    (5, "Elektronica", "1000 of meer werknemers", "Ja, in een openbaar document", "Nee"),
    (15, "Elektronica", "500 t/m 999 werknemers", "Nee, wel een andere standaard", "Nee"),
    (2, "Elektronica", "onbekend", "Niet vast te stellen", "Nee"),
)
# Half of the retailers and a quarter of the makers of electronics, in sectors of as many companies each: 37.5
# percent. Without the sizes of the sectors it would be 42.
SIZES = (("Detailhandel", 100), ("Elektronica", 100))
SHARE = "38%"


def workbook(sheets: dict[str, Sequence[Sequence[object]]]) -> bytes:
    """The bytes of a workbook with these rows on each of its sheets."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return out.getvalue()


def delivery() -> bytes:
    """The workbook: a title, the companies with numbers that lost their zeros, and a sheet of notes."""
    companies: list[list] = []
    for count, sector, size, level, policy in GROUPS:
        for _ in range(count):
            number = len(companies) + 1
            url = f"https://example.org/{number}.pdf" if level.startswith("Ja") else ""
            row = (
                f"Bedrijf {number} B.V.",
                "Utrecht",
                4771 if sector[0] == "D" else 2611,
                sector,
                size,
                level,
            )
            companies.append([number, 8_228_526 + 13 * number, *row, policy, url, 1])
    title = [f"Meting onderschrijving OESO-richtlijnen {YEAR}, definitieve oplevering"]
    notes = [["Toelichting bij de kolommen"], ["Onderschrijving: zoals gevonden in openbare documenten"]]
    return workbook({"Data": [title, [], HEADER, *companies], "Leeswijzer": notes})


@dataclass
class Person:
    """Somebody at the page, every click of whom is counted; choosing a file and going to a field are clicks too."""

    page: Page
    clicks: int = 0

    def click(self, what: Locator) -> None:
        self.clicks += 1
        what.click()
        settle(self.page)

    def fill(self, field: str, text: str) -> None:
        self.clicks += 1
        self.page.get_by_role("textbox", name=field).fill(text)

    def give(self, place: Locator, name: str, content: bytes) -> None:
        self.clicks += 1
        kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        place.locator("input[type=file]").set_input_files({"name": name, "mimeType": kind, "buffer": content})
        settle(self.page)

    def press(self, message: str) -> None:
        self.click(self.page.get_by_role("button", name=say(message)))


def test_a_contractors_workbook_is_published_in_few_clicks(fresh):  # noqa: F811
    page, address = fresh
    person = Person(page)
    open_page(page, address, "/upload")
    chooser = page.locator("[data-testid=stFileUploader]")
    person.give(chooser.first, f"Oplevering_IMVO-meting_{YEAR}.xlsx", delivery())
    person.fill(say("label-population_size"), "200")
    sizes = workbook({"Blad1": [["Sector", "Aantal bedrijven"], *SIZES]})
    person.give(chooser.last, "Populatie.xlsx", sizes)
    person.press("map-read")
    person.press("values-confirm")
    # Nothing of it is refused or to be confirmed.
    expect(page.locator(".figures dd")).to_have_text(["62", "62", "0"])
    person.fill(say("upload-author"), "Tester")
    person.fill(say("upload-note"), f"Meting {YEAR}")
    person.press("upload-publish")
    expect(page.get_by_text(say("upload-published", version="2", rows=62))).to_be_visible()
    person.click(page.get_by_role("link", name=say("upload-to-page", page=say("page-endorsement"))))
    headline = f"In {YEAR} onderschreef {SHARE} van de grote bedrijven"
    expect(page.get_by_role("heading", name=headline)).to_be_visible()
    assert person.clicks <= MOST

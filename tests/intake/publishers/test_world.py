"""Files of the World Bank, the UN and Our World in Data in their other shapes."""

import io

import pytest
import xlsxwriter

from tests.intake.publishers.test_formats import UN, figures, left_out
from tests.intake.uploading import TODAY, outcome, read

BANK = [("wb_unemployment", "NL", 2021, "2024-06-28", 4.2, None)]
FOOTER = "\n\nData from database: World Development Indicators\nLast Updated: 06/28/2024\n"


@pytest.mark.parametrize(
    "text",
    [
        "Country Name,Country Code,Series Name,Series Code,2021 [YR2021],2022 [YR2022]\n"
        "Netherlands,NLD,Unemployment,SL.UEM.TOTL.ZS,4.2,..\n",
        "Series Name,Series Code,Country Name,Country Code,2021 [YR2021],2022 [YR2022]\n"
        "Unemployment,SL.UEM.TOTL.ZS,Netherlands,NLD,4.2,..\n",
        "Time,Time Code,Country Name,Country Code,Unemployment (%) [SL.UEM.TOTL.ZS]\n"
        "2021,YR2021,Netherlands,NLD,4.2\n"
        "2022,YR2022,Netherlands,NLD,..\n",
        "Country Name,Country Code,Time,Time Code,Unemployment (%) [SL.UEM.TOTL.ZS]\n"
        "Netherlands,NLD,2021,YR2021,4.2\n"
        "Netherlands,NLD,2022,YR2022,..\n",
        "Series Name,Series Code,Time,Time Code,Netherlands [NLD]\n"
        "Unemployment,SL.UEM.TOTL.ZS,2021,YR2021,4.2\n"
        "Unemployment,SL.UEM.TOTL.ZS,2022,YR2022,..\n",
        "My download\n"
        "\n"
        "Country Name,Country Code,Series Name,Series Code,2021 [YR2021]\n"
        "Netherlands,NLD,Unemployment,SL.UEM.TOTL.ZS,4.2\n",
    ],
)  # fmt: skip
@pytest.mark.parametrize("padded", [True, False])
def test_every_orientation_of_the_databank(reference, text, padded):
    width = max(line.count(",") for line in text.splitlines())
    below = "".join(line + "," * width + "\n" for line in FOOTER.splitlines()) if padded else FOOTER
    reading = read(text + below, reference=reference)
    assert reading.format == "world_bank"
    assert figures(reading) == BANK
    assert not reading.errors


def test_a_column_that_the_bank_adds_tells_series_apart(reference):
    text = (
        "Country Name,Country Code,Series Name,Series Code,Scenario,2021 [YR2021]\n"
        "Netherlands,NLD,Unemployment,SL.UEM.TOTL.ZS,Base,4.2\n"
        "Netherlands,NLD,Unemployment,SL.UEM.TOTL.ZS,High,5.2\n"
    )
    assert outcome(text, reference=reference) == (2, 0, [(1, None, "unanswered")])


@pytest.mark.parametrize(
    ("text", "areas"),
    [
        (
            "Entity,Year,Renewables (% equivalent primary energy)\nNetherlands,2022,17.5\nAfrica,2022,9\n",
            ["NL"],
        ),
        (
            "entity,code,year,Renewables (% equivalent primary energy)\nEuropean Union (27),OWID_EU27,2022,20\n"
            "Netherlands,NLD,2022,17.5\n",
            ["EU27_2020", "NL"],
        ),
    ],
)
def test_our_world_in_data_without_codes_and_with_its_own(reference, text, areas):
    reading = read(text, reference=reference)
    assert reading.format == "owid"
    assert [row[:2] for row in figures(reading)] == [("owid_renewables_share", area) for area in areas]


def test_days_of_our_world_in_data_are_no_years(reference):
    text = "Entity,Code,Day,Renewables (% equivalent primary energy)\nNetherlands,NLD,2022-01-01,17.5\n"
    reading = read(text, reference=reference)
    assert (reading.format, reading.rows, left_out(reading)) == ("owid", 0, {"not_annual": 1})


def test_the_women_of_our_world_in_data_are_not_the_whole(reference):
    text = "Entity,Code,Year,8.6.1 - NEET (%) - SL_TLF_NEET - {}\nNetherlands,NLD,2022,4.1\n"
    assert outcome(text.format("Both sexes"), reference=reference)[:2] == (1, 1)
    assert outcome(text.format("Female"), reference=reference) == (1, 0, [(1, None, "unanswered")])


def test_a_workbook_of_the_un(reference):
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_numbers": True}) as book:
        page = book.add_worksheet("data")
        for place, line in enumerate(UN.replace('"', "").replace("Youth, NEET", "Youth").splitlines()):
            page.write_row(place, 0, line.split(","))
    reading = read(file.getvalue(), "un.xlsx", reference=reference)
    assert reading.format == "un_sdg"
    assert figures(reading) == [("un_8_6_1_neet", "NL", 2021, TODAY, 3.1, None)]

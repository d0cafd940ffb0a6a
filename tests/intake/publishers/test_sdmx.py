"""Eurostat's and the OECD's files in every shape: each gives the same figures."""

import io

import pytest
import xlsxwriter

from tests.intake.publishers.test_formats import figures, left_out
from tests.intake.uploading import TODAY, outcome, read

RATIO = "eurostat_sdg_10_41"


@pytest.mark.parametrize(
    "text",
    [
        "STRUCTURE[;],STRUCTURE_ID,freq,unit,geo,TIME_PERIOD,OBS_VALUE\n"
        "dataflow,ESTAT:SDG_10_41(1.0),A,RT,NL,2020,4.1\n",
        "STRUCTURE[;],STRUCTURE_ID,ACTION,freq,geo,TIME_PERIOD,OBS_VALUE\n"
        "dataflow,ESTAT:SDG_10_41(1.0),I,A,NL,2020,4.1\ndataflow,ESTAT:SDG_10_41(1.0),D,A,NL,2021,4.2\n",
        "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,geo,Geopolitical entity,TIME_PERIOD,Time,"
        "OBS_VALUE,Observation value\ndataflow,ESTAT:SDG_10_41(1.0),Ratio,A,Annual,NL,Netherlands,2020,,4.1,\n",
        "DATAFLOW: name,LAST UPDATE,freq: Time frequency,geo: Geopolitical entity,TIME_PERIOD: Time,OBS_VALUE: V\n"
        "ESTAT:SDG_10_41(1.0): Ratio,,A: Annual,NL: Netherlands,2020,4.1\n",
    ],
)
def test_every_dialect_of_sdmx_csv(reference, text):
    reading = read(text, reference=reference)
    assert reading.format == "eurostat_sdmx_csv"
    assert figures(reading) == [(RATIO, "NL", 2020, TODAY, 4.1, None)]


def test_a_confidential_figure_is_flagged(reference):
    text = (
        "DATAFLOW,LAST UPDATE,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
        "ESTAT:SDG_10_41(1.0),,NL,2020,4.1,p,C\nESTAT:SDG_10_41(1.0),,NL,2021,4.2,,F\n"
        "ESTAT:SDG_10_41(1.0),,NL,2022,4.3,,\n"
    )
    assert [row[-1] for row in figures(read(text, reference=reference))] == ["pc", None, None]


OECD = (
    "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,ACTION,REF_AREA,Reference area,MEASURE,Measure,SEX,Sex,TIME_PERIOD,"
    "Time period,OBS_VALUE,Observation value,OBS_STATUS,Observation status,UNIT_MULT,Unit multiplier,DECIMALS,"
    "Decimals\n"
    "DATAFLOW,OECD.ELS:DSD_X@DF_X(1.0),Work,I,NLD,Netherlands,UNE,Unemployment,_T,Total,2021,,4.2,,A,Normal,0,Units,1,One\n"
    "DATAFLOW,OECD.ELS:DSD_X@DF_X(1.0),Work,I,NLD,Netherlands,UNE,Unemployment,_T,Total,2022,,3.9,,P,Provisional,0,Units,2,Two\n"
    "DATAFLOW,OECD.ELS:DSD_X@DF_X(1.0),Work,I,NLD,Netherlands,UNE,Unemployment,F,Female,2022,,4.0,,E,Estimate,0,Units,1,One\n"
    "DATAFLOW,OECD.ELS:DSD_X@DF_X(1.0),Work,I,AUT,Austria,UNE,Unemployment,_T,Total,2022,,4.8,,A,Normal,0,Units,1,One\n"
    "DATAFLOW,OECD.ELS:DSD_X@DF_X(1.0),Work,I,NLD,Netherlands,UNE,Unemployment,_T,Total,2023,,,,M,Missing,0,Units,1,One\n"
)  # fmt: skip


def test_the_oecd_has_words_behind_its_codes(reference):
    reading = read(OECD, reference=reference)
    (series,) = (question for question in reading.questions if question.name == "series")
    assert reading.format == "oecd_sdmx_csv"
    assert [series.label(choice, "en") for choice in series.choices] == ["Sex: Total", "Sex: Female"]
    answers = {"series": "Sex: Total", "indicator": "wb_unemployment"}
    reading = read(OECD, reference=reference, answers=answers)
    assert figures(reading) == [
        ("wb_unemployment", "NL", 2021, TODAY, 4.2, None),
        ("wb_unemployment", "NL", 2022, TODAY, 3.9, "p"),
    ]
    assert left_out(reading) == {"other_area": 1, "no_value": 1, "other_series": 1}


def test_a_unit_multiplier_that_differs_tells_series_apart(reference):
    text = OECD.replace("3.9,,P,Provisional,0,Units", "3900,,P,Provisional,3,Thousands").replace(
        "F,Female", "_T,Total"
    )
    (series,) = (q for q in read(text, reference=reference).questions if q.name == "series")
    assert [series.label(choice, "en") for choice in series.choices] == [
        "Unit multiplier: Units",
        "Unit multiplier: Thousands",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "freq,unit,geo\\TIME_PERIOD,2021,2022\nA,RT,NL,:,4.1 bp\nA,RT,AT,4.0,4.1\n",
        "freq,geo,unit\\TIME_PERIOD,2021,2022\nA,NL,RT,:,4.1 bp\nA,AT,RT,4.0,4.1\n",
        "FREQ,UNIT,GEO\\TIME_PERIOD,2021 ,2022 \nA,RT,NL,: ,4.1 bp\nA,RT,AT,4.0 ,4.1 \n",
    ],
)
def test_a_column_for_each_year_between_commas(reference, text):
    reading = read(text, "estat_sdg_10_41 (1).csv", reference=reference)
    assert reading.format == "eurostat_wide_csv"
    assert figures(reading) == [(RATIO, "NL", 2022, TODAY, 4.1, "bp")]
    assert left_out(reading) == {"other_area": 2, "no_value": 1}


@pytest.mark.parametrize("name", ["estat_sdg_10_41 (1).tsv", "sdg_10_41(12).tsv", "SDG_10_41_linear.tsv"])
def test_a_file_that_was_saved_again_keeps_its_name(reference, name):
    reading = read("freq,unit,geo\\TIME_PERIOD\t2022 \nA,RT,NL\t4.1 \n", name, reference=reference)
    assert figures(reading) == [(RATIO, "NL", 2022, TODAY, 4.1, None)]


def sheet(dataset: str, first: str, figure: str) -> list[list[str]]:
    """A sheet of the Data Browser, with a column of flags behind each year."""
    return [
        ["Data extracted on 24/11/2026 10:11:12 from [ESTAT]"],
        ["Dataset:", "", f"Income quintile share ratio [{dataset}]"],
        ["Last updated:", "", "18/04/2026 23:00"],
        [],
        ["Time frequency", "", "Annual"],
        ["Sex", "", first],
        [],
        ["TIME", "2021", "", "2022", ""],
        ["GEO (Labels)"],
        ["European Union - 27 countries (from 2020)", "5", "", "4.7", "e"],
        ["Netherlands", ":", "", figure, "bp"],
        [],
        ["Special value"],
        [":", "not available"],
        ["Available flags:"],
        ["bp", "break in time series, provisional"],
    ]


def workbook(*sheets: list[list[str]]) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_numbers": True}) as book:
        for name, rows in zip(
            ("Summary", "Structure", "Sheet 1", "Sheet 2"),
            ([["Contents"]], [["Codes"]], *sheets),
            strict=False,
        ):
            page = book.add_worksheet(name)
            for place, row in enumerate(rows):
                page.write_row(place, 0, row)
    return file.getvalue()


EXPECTED = [
    (RATIO, "EU27_2020", 2021, "2026-04-18", 5.0, None),
    (RATIO, "EU27_2020", 2022, "2026-04-18", 4.7, "e"),
    (RATIO, "NL", 2022, "2026-04-18", 4.1, "bp"),
]


@pytest.mark.parametrize("padded", [True, False])
def test_the_spreadsheet_of_the_data_browser_as_csv(reference, padded):
    rows = sheet("sdg_10_41", "Total", "4.1")
    text = "\n".join(
        ",".join(f'"{cell}"' for cell in [*row, *[""] * 5][: 5 if padded else max(len(row), 1)])
        for row in rows
    )
    if not padded:
        text = text.replace('""\n', "\n")
    reading = read(text, reference=reference)
    assert reading.format == "eurostat_spreadsheet"
    assert figures(reading) == EXPECTED
    assert not reading.errors


def test_the_workbook_of_the_data_browser(reference):
    reading = read(
        workbook(sheet("sdg_10_41", "Total", "4.1")), "sdg_10_41_page_spreadsheet.xlsx", reference=reference
    )
    assert reading.format == "eurostat_spreadsheet"
    assert figures(reading) == EXPECTED
    assert not reading.errors


def test_each_sheet_of_the_data_browser_is_a_series(reference):
    content = workbook(sheet("sdg_10_41", "Total", "4.1"), sheet("sdg_10_41", "Females", "4.3"))
    assert outcome(content, name="a.xlsx", reference=reference) == (6, 0, [(8, None, "unanswered")])
    reading = read(content, "a.xlsx", reference=reference, answers={"series": "sdg_10_41/annual | females"})
    assert [row[4] for row in figures(reading)] == [5.0, 4.7, 4.3]

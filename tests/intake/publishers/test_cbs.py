"""The files of Statistics Netherlands: open data of both versions, and the tables of its website."""

import pytest

from tests.intake.publishers.test_formats import figures, left_out
from tests.intake.uploading import TODAY, outcome, read

ODATA4 = (
    '"Id";"Measure";"ValueAttribute";"Value";"StringValue";"Geslacht";"Perioden"\r\n'
    '"0";"M003371";"None";"4.2";"";"T001038";"2021JJ00"\r\n'
    '"1";"M003371";"None";"3.9";"";"T001038";"2022JJ00"\r\n'
    '"2";"M003371";"Impossible";"";"";"T001038";"2023JJ00"\r\n'
    '"3";"M003371";"None";"4.1";"";"T001038";"2022KW01"\r\n'
    '"4";"M003371";"None";"3.7";"";"3000   ";"2022JJ00"\r\n'
)
SCREEN = (
    '"Geslacht";"Perioden";"Werkloosheidspercentage (%)";"Werkloze beroepsbevolking (x 1 000)"\r\n'
    '"Totaal mannen en vrouwen";"2021";"4,2";"408"\r\n'
    '"Totaal mannen en vrouwen";"2022*";"3,5";"350"\r\n'
    '"Mannen";"2022*";"3,4";"180"\r\n'
    '"Bron: CBS"\r\n'
)
UNEMPLOYMENT = {"indicator": "wb_unemployment"}
TOTAL = [
    ("wb_unemployment", "NL", 2021, TODAY, 4.2, None),
    ("wb_unemployment", "NL", 2022, TODAY, 3.5, "p"),
]


def test_observations_of_odata_4(reference):
    assert outcome(ODATA4, reference=reference)[1] == 0
    reading = read(ODATA4, reference=reference, answers=UNEMPLOYMENT | {"series": "m003371/t001038"})
    assert reading.format == "cbs_observations"
    assert [(row[2], row[4]) for row in figures(reading)] == [(2021, 4.2), (2022, 3.9)]
    assert left_out(reading) == {"no_value": 1, "not_annual": 1, "other_series": 1}


def test_odata_with_words_instead_of_codes(reference):
    text = (
        "ID,Geslacht,Perioden,Werkloosheid_1\n"
        "0,Totaal,2021,4.2\n"
        "1,Totaal,2021 1e kwartaal,4.3\n"
        "2,Totaal,2022*,3.5\n"
    )
    reading = read(text, reference=reference, answers=UNEMPLOYMENT)
    assert reading.format == "cbs_odata"
    assert figures(reading) == TOTAL
    assert left_out(reading) == {"not_annual": 1}


def test_the_number_of_the_table_is_part_of_the_code(reference):
    text = (
        '"ID";"Populatie";"Kenmerken";"Perioden";"1050010_2"\n"0";"A028721";"1050290";"2022JJ00";"   6.5"\n'
    )
    reading = read(text, "83841NED_UntypedDataSet.csv", reference=reference)
    assert [row[:3] for row in figures(reading)] == [("cbs_83841ned_1050010_2_1050290_a028721", "NL", 2022)]


def test_the_screen_of_today_has_its_groups_on_the_lines(reference):
    reading = read(SCREEN, reference=reference)
    (series,) = (question for question in reading.questions if question.name == "series")
    assert reading.format == "cbs_screen"
    assert "Werkloosheidspercentage (%) · Geslacht: Mannen" in [
        series.label(each, "nl") for each in series.choices
    ]
    chosen = {"series": "werkloosheidspercentage (%)/totaal mannen en vrouwen"}
    reading = read(SCREEN, reference=reference, answers=UNEMPLOYMENT | chosen)
    assert figures(reading) == TOTAL
    assert left_out(reading) == {"footer": 1, "other_series": 4}


def test_the_screen_of_today_names_its_region(reference):
    text = (
        '"Regio\'s";"Perioden";"Werkloosheid (%)"\n"Nederland";"2021";"4,2"\n"Groningen (PV)";"2021";"5,0"\n'
    )
    reading = read(text, reference=reference, answers=UNEMPLOYMENT)
    assert figures(reading) == TOTAL[:1]
    assert left_out(reading) == {"other_area": 1}


@pytest.mark.parametrize("titled", ['"Werkloosheid"\n', ""])
def test_the_screen_with_a_column_for_each_year(reference, titled):
    text = titled + '"Perioden";"2021";"2022*"\n"Werkloosheid (%)";"4,2";"3,5"\n'
    reading = read(text, reference=reference, answers=UNEMPLOYMENT)
    assert (reading.format, figures(reading)) == ("cbs_screen", TOTAL)


def test_the_screen_with_groups_before_the_periods_under_a_title(reference):
    text = (
        '"Werkloosheid"\n"Geslacht";"Perioden";"Werkloosheidspercentage"\n"Geslacht";"Perioden";"%"\n'
        '"Totaal";"2021";"4,2"\n"Totaal";"2022*";"3,5"\n"© CBS"\n'
    )
    reading = read(text, reference=reference, answers=UNEMPLOYMENT)
    assert reading.format == "cbs_screen"

"""Files of Open SDG: the headline becomes figures, and what its own checks call a fault is told."""

import pytest

from tests.intake.publishers.test_formats import figures, left_out
from tests.intake.uploading import TODAY, outcome, read

OPENSDG = "Year,Sex,Units,Value\n2021,,%,4.2\n2022,,%,3.9\n2022,Female,%,4.0\n"
# An indicator without earlier figures to compare with, and a day.
ABOUT = {"geo": "NL", "indicator": "endorsement_rate", "edition": TODAY}


def test_open_sdg_takes_the_headline_and_asks_the_area(reference):
    assert outcome(OPENSDG, reference=reference) == (2, 0, [(1, None, "unanswered"), (1, None, "unanswered")])

    reading = read(OPENSDG, reference=reference, answers=ABOUT)

    assert reading.format == "opensdg"
    assert [row[:3] for row in figures(reading)] == [
        ("endorsement_rate", "NL", 2021),
        ("endorsement_rate", "NL", 2022),
    ]
    assert left_out(reading) == {"other_series": 1}


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        (("Year,Sex", "Year, Sex"), (1, "Sex", " Sex")),
        (("Year,Sex", "Year,Sex\u00a0"), (1, "Sex", "Sex\u00a0")),
        (("2022,Female", "2022,Female "), (4, "Sex", "Female ")),
        (("2022,Female", "2022,\tFemale"), (4, "Sex", "\tFemale")),
        (("2021,,%", "2021,,% "), (2, "Units", "% ")),
        (("3.9", " 3.9"), (3, "Value", " 3.9")),
        (("2022,,", "2022\u00a0,,"), (3, "Year", "2022\u00a0")),
    ],
)
def test_open_sdg_allows_no_blanks_around_names_and_cells(reference, changed, problem):
    untidy = read(OPENSDG.replace(*changed), reference=reference, answers=ABOUT)

    assert [(p.row, p.column, p.value) for p in untidy.problems] == [problem]
    assert [(p.rule, p.severity) for p in untidy.problems] == [("blanks_around", "warning")]
    assert untidy.accepted == read(OPENSDG, reference=reference, answers=ABOUT).accepted


def test_a_row_of_open_sdg_that_is_there_again_counts_once_and_is_told(reference):
    text = OPENSDG + "2022,,%,3.9\n2022,Female,%,4.0\n"
    reading = read(text, reference=reference, answers=ABOUT)

    assert outcome(text, reference=reference, answers=ABOUT) == (
        2, 2, [(5, None, "row_again"), (6, None, "row_again")],
    )  # fmt: skip
    assert "rij 3" in reading.problems[0].text("nl") and "rij 4" in reading.problems[1].text("nl")
    assert reading.accepted == read(OPENSDG, reference=reference, answers=ABOUT).accepted
    assert left_out(reading) == {"row_again": 2, "other_series": 1}


def test_a_column_of_open_sdg_that_says_what_another_says_is_told(reference):
    text = "Year,Sex,Gender,Empty,Bare,Value\n2021,,,,,4.2\n2022,F,F,,,4.0\n2022,,,,,3.9\n"
    reading = read(text, reference=reference, answers=ABOUT)

    found = [(p.row, p.column, p.value, p.rule, p.severity) for p in reading.problems]
    assert found == [(1, "Gender", "Sex", "column_again", "warning")]
    assert reading.accepted["value"].to_pylist() == [4.2, 3.9]


def test_another_figure_for_the_same_year_of_open_sdg_is_refused(reference):
    found = outcome(OPENSDG + "2022,,%,3.8\n", reference=reference, answers=ABOUT)

    assert found == (3, 2, [(5, "indicator, geo, year, edition", "key")])

"""Progress after Eurostat and the United Nations: every threshold from both sides, and the edges."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stats import progress
from tests.stats.small_tables import figure, table


def after(years: int, growth: float) -> float:
    """100 grown by `growth` a year."""
    return 100 * (1 + growth) ** years


def test_renewables_by_growth_seem_to_be_on_their_way():
    """The Netherlands 2017-2022 in percent: 1.17 times the growth needed, 1.40 of the way."""
    course = {
        "base_value": 6.507,
        "base_year": 2017,
        "current_value": 14.972,
        "current_year": 2022,
        "direction": 1,
        "target": 42.5,
        "target_year": 2030,
    }
    by_eurostat, by_un = progress.eurostat(**course), progress.un(**course)
    assert (by_eurostat.category, by_un.category) == ("significant_progress", "on_track")
    assert by_eurostat.value == pytest.approx(1.17, abs=0.005)
    assert by_un.value == pytest.approx(1.40, abs=0.005)


def test_eurostat_measures_the_ratio_open_sdg_publishes():
    """The same ratio; Statistics Canada, global indicator 1.2.1 (Statistics Canada Open Licence)."""
    result = progress.eurostat(14.5, 2015, 10.2, 2023, -1, target=7.25, target_year=2030)
    assert result.value == pytest.approx(0.9525901792032172, rel=1e-9)
    assert (result.category, result.score) == ("significant_progress", None)


TREND = """
growth | good | eurostat                  | un                       | score
.0201  | 1    | significant_progress      | on_track                 | 3
.0199  | 1    | significant_progress      | acceleration_needed      | 2
.0101  | 1    | significant_progress      | acceleration_needed      | 2
.0099  | 1    | moderate_progress         | acceleration_needed      | 2
.0051  | 1    | moderate_progress         | acceleration_needed      | 2
.0049  | 1    | moderate_progress         | stagnation_or_regression | 1
0      | 1    | moderate_progress         | stagnation_or_regression | 1
-.0001 | 1    | moderate_movement_away    | stagnation_or_regression | 1
-.0099 | 1    | moderate_movement_away    | stagnation_or_regression | 1
-.0101 | 1    | significant_movement_away | stagnation_or_regression | 1
-.0201 | -1   | significant_progress      | on_track                 | 3
-.0099 | -1   | moderate_progress         | acceleration_needed      | 2
.0099  | -1   | moderate_movement_away    | stagnation_or_regression | 1
.0101  | -1   | significant_movement_away | stagnation_or_regression | 1
"""


@pytest.mark.parametrize("row", table(TREND), ids=" ".join)
def test_without_a_target_the_growth_a_year_decides(row):
    course = (100, 2015, after(7, float(row[0])), 2022, int(row[1]))
    by_eurostat, by_un = progress.eurostat(*course), progress.un(*course)
    assert by_eurostat.value == by_un.value == pytest.approx(float(row[0]) * int(row[1]))
    assert (by_eurostat.category, by_eurostat.score) == (row[2], None)
    assert (by_un.category, by_un.score) == (row[3], float(row[4]))


@pytest.mark.parametrize(
    ("part", "category"),
    [
        (0.951, "significant_progress"),
        (0.949, "moderate_progress"),
        (0.601, "moderate_progress"),
        (0.599, "insufficient_progress"),
        (0, "insufficient_progress"),
        (-0.001, "movement_away"),
    ],
)
@pytest.mark.parametrize("growth", [0.05, -0.05])
def test_eurostat_with_a_target_compares_growth_with_growth(part, category, growth):
    direction = 1 if growth > 0 else -1
    result = progress.eurostat(100, 2015, after(5, part * growth), 2020, direction, after(15, growth), 2030)
    assert result.value == pytest.approx(part)
    assert (result.category, result.score) == (category, None)


@pytest.mark.parametrize(
    ("part", "category", "score"),
    [
        (0.951, "on_track", 3),
        (0.949, "acceleration_needed", 2),
        (0.101, "acceleration_needed", 2),
        (0.099, "stagnation_or_regression", 1),
        (-0.5, "stagnation_or_regression", 1),
    ],
)
@pytest.mark.parametrize("direction", [1, -1])
def test_un_with_a_target_compares_where_growth_leads_with_the_target(part, category, score, direction):
    expected = 100 + direction * 60 * part
    current = 100 * (expected / 100) ** (5 / 15)
    result = progress.un(100, 2015, current, 2020, direction, 100 + direction * 60, 2030)
    assert result.value == pytest.approx(part)
    assert (result.category, result.score) == (category, score)


EDGES = """
base | year | current | year | good | target | by   | eurostat             | un                       | why
7.5  | 2013 | 5.7     | 2018 | -1   | 9      | 2030 | target_achieved      | target_achieved          | always met
10   | 2020 | 25      | 2020 | 1    | 20     | 2030 | target_achieved      | target_achieved          | one year
12   | 2015 | 8       | 2020 | 1    | 10     | 2030 | movement_away        | stagnation_or_regression | fell back
10   | 2015 | 8       | 2020 | 1    | 10     | 2030 | not_available        | not_available            | base is target
10   | 2015 | 9       | 2020 | -1   | 0      | 2030 | not_available        | acceleration_needed      | target 0
10   | 2015 | 0       | 2020 | -1   | 0      | 2030 | target_achieved      | target_achieved          | 0 reached
10   | 2015 | 0       | 2020 | 1    | 20     | 2030 | movement_away        | stagnation_or_regression | all lost
0    | 2015 | 4       | 2020 | 1    | 9      | 2030 | not_available        | not_available            | base 0
-5   | 2015 | 5       | 2020 | 1    | 9      | 2030 | not_available        | not_available            | sign changed
-8   | 2015 | -4      | 2020 | 1    | -2     | 2030 | significant_progress | on_track                 | negative
-8   | 2015 | -9      | 2020 | 1    | -2     | 2030 | movement_away        | stagnation_or_regression | negative
10   | 2015 |         |      | 1    | 20     | 2030 | not_available        | not_available            | missing
     | 2015 | 12      | 2020 | 1    | 20     | 2030 | not_available        | not_available            | missing
10   | 2020 | 12      | 2020 | 1    |        |      | not_available        | not_available            | one year
10   | 2015 | 12      | 2020 | 1    | 20     | 2015 | not_available        | not_available            | no time
10   | 2015 | 12      | 2020 | 1    | 20     |      | moderate_progress    | acceleration_needed      | for 2030
"""  # noqa: E501


@pytest.mark.parametrize("row", table(EDGES), ids=" ".join)
def test_edges(row):
    course = (*map(figure, row[:4]), int(row[4]), *map(figure, row[5:7]))
    by_eurostat, by_un = progress.eurostat(*course), progress.un(*course)
    assert (by_eurostat.category, by_un.category) == (row[7], row[8]), (by_eurostat, by_un)
    assert (by_un.score is None) == (by_un.category == "not_available")


def test_un_counts_a_percentage_within_1_of_its_end_as_reached():
    for base, current, direction, target in ((90, 99.1, 1, 100), (9, 0.9, -1, 0)):
        course = (base, 2015, current, 2020, direction, target, 2030)
        assert progress.un(*course, percentage=True).category == "target_achieved"
        assert progress.un(*course).category == "on_track"
    assert progress.un(90, 2015, 98.9, 2020, 1, 100, percentage=True).category == "on_track"
    assert progress.un(80, 2015, 89.5, 2020, 1, 90, percentage=True).category == "on_track"


@pytest.mark.parametrize("method", [progress.eurostat, progress.un])
def test_what_cannot_be_meant_is_refused_by_name(method):
    course = {"base_value": 1, "base_year": 2015, "current_value": 2, "current_year": 2020, "direction": 1}
    for name, value in (("direction", 2), ("base_value", math.inf), ("target", "half"), ("target_year", 1.5)):
        with pytest.raises(ValueError, match=rf"^{name} "):
            method(**(course | {name: value}))


@given(st.floats(1, 200), st.floats(1, 200), st.floats(1, 200), st.floats(201, 400))
def test_a_better_current_value_is_never_further_from_the_target(base, low, high, target):
    for method in (progress.eurostat, progress.un):
        worse, better = (method(base, 2015, value, 2020, 1, target) for value in sorted((low, high)))
        assert worse.value <= better.value


@given(st.floats(1, 100), st.floats(1, 100), st.floats(101, 200))
def test_the_unit_does_not_matter(base, current, target):
    for method in (progress.eurostat, progress.un):
        one = method(base, 2015, current, 2020, 1, target)
        thousand = method(base * 1000, 2015, current * 1000, 2020, 1, target * 1000)
        assert one.value == pytest.approx(thousand.value, rel=1e-6, abs=1e-9)

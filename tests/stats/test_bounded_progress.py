"""The course of a share on a straight line and in log odds."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stats import progress, required_pace
from tests.stats.small_tables import figure, table

METHODS = [progress.linear, progress.logit]


def test_both_courses_of_a_share_from_60_to_75_percent_in_three_years():
    straight = progress.linear(0.60, 2020, 0.75, 2023, 0.9, 2025)
    bent = progress.logit(0.60, 2020, 0.75, 2023, 0.9, 2025)
    assert (straight.projected, bent.projected) == pytest.approx((0.850, 0.826), abs=5e-4)
    assert straight.arrival - 2023 == pytest.approx(3.0)
    assert bent.arrival - 2023 == pytest.approx(4.8, abs=0.05)


def test_renewables_covered_less_of_the_way_than_of_the_time():
    pace = progress.linear(0.06507, 2017, 0.14972, 2022, 0.425, 2030)
    assert pace.covered == pytest.approx(0.235, abs=5e-4)
    assert pace.elapsed == pytest.approx(0.385, abs=5e-4)


def test_the_endorsement_rate_and_the_pace_that_90_percent_asked():
    assert required_pace(0.30, 2017, 0.9, 2023) == pytest.approx(0.10)
    assert required_pace(0.35, 2020, 0.9, 2023) == pytest.approx(0.183, abs=5e-4)
    assert required_pace(0.41, 2023, 0.9, 2023) is None
    assert required_pace(0.5, 2020, 0.3, 2030) == 0
    assert required_pace(0.5, 2020, 0.3, 2030, direction=-1) == pytest.approx(-0.02)
    pace = progress.linear(0.30, 2017, 0.41, 2023, 0.9, 2023)
    assert pace.observed == pytest.approx(0.018, abs=5e-4)
    assert (pace.elapsed, pace.required, pace.projected) == (1, None, None)
    assert pace.arrival == pytest.approx(2050, abs=0.5)


def test_log_odds_ask_the_pace_in_log_odds():
    pace = progress.logit(0.60, 2020, 0.75, 2023, 0.9, 2025)
    assert pace.observed == pytest.approx((math.log(3) - math.log(1.5)) / 3)
    assert pace.required == pytest.approx((math.log(9) - math.log(3)) / 2)


EDGES = """
base | year | now | year | target | by   | good | required | projected | arrival | why
.6   | 2015 | .9  | 2020 | .9     | 2025 | 1    | 0        | 1         | 2020    | reached
.6   | 2015 | .5  | 2020 | .9     | 2030 | 1    | .04      | .3        |         | falling
.6   | 2015 | .6  | 2020 | .9     | 2030 | 1    | .03      | .6        |         | standing still
.6   | 2015 | .5  | 2020 | .3     | 2030 | -1   | -.02     | .3        | 2030    | less is better
.6   | 2015 | .1  | 2020 | .05    | 2030 | -1   | -.005    | 0         | 2020.5  | never below 0
.6   | 2015 | .2  | 2020 | .3     | 2030 | -1   | 0        | 0         | 2020    | reached downward
     | 2015 | .5  | 2020 | .9     | 2030 | 1    | .04      |           |         | base missing
.5   | 2015 |     | 2020 | .9     | 2030 | 1    |          |           |         | current missing
.5   | 2020 | .6  | 2020 | .9     | 2030 | 1    | .03      |           |         | one year
.5   | 2015 | .6  | 2020 | .9     | 2019 | 1    |          |           | 2035    | the year is past
"""


@pytest.mark.parametrize("row", table(EDGES), ids=lambda row: row[-1])
def test_edges(row):
    pace = progress.linear(*map(figure, row[:6]), int(row[6]))
    for found, cell in zip((pace.required, pace.projected, pace.arrival), row[7:10], strict=True):
        assert found == (pytest.approx(float(cell)) if cell else None), pace


def test_a_share_of_0_or_1_has_no_log_odds():
    assert progress.logit(0, 2015, 0.5, 2020, 0.9, 2030).observed is None
    assert progress.logit(0.2, 2015, 0.5, 2020, 1, 2030).required is None
    assert progress.logit(0.2, 2015, 1, 2020, 0.9, 2030).arrival == 2020
    assert progress.linear(0, 2015, 0.5, 2020, 1, 2030).projected == 1


@pytest.mark.parametrize("method", METHODS)
def test_what_cannot_be_meant_is_refused_by_name(method):
    course = {
        "base_value": 0.3,
        "base_year": 2017,
        "current_value": 0.4,
        "current_year": 2023,
        "target": 0.9,
        "target_year": 2030,
    }
    wrong = [
        ("base_value", 30),
        ("current_value", -0.1),
        ("target", 90),
        ("target_year", None),
        ("base_year", 2017.5),
        ("direction", 0),
    ]
    for name, value in wrong:
        with pytest.raises(ValueError, match=rf"^{name} "):
            method(**(course | {name: value}))


shares = st.floats(0.01, 0.99)


@given(shares, shares, shares)
def test_the_pace_that_is_required_arrives_in_the_target_year(base, now, target):
    for method in METHODS:
        direction = 1 if target > now else -1
        pace = method(base, 2015, now, 2020, target, 2030, direction)
        assert 0 <= pace.projected <= 1
        if pace.arrival is not None and pace.arrival > 2020 and pace.required:
            remaining = pace.arrival - 2020
            assert remaining * abs(pace.observed) == pytest.approx(10 * abs(pace.required))


def test_a_straight_line_takes_any_value_in_its_own_unit():
    # Emissions 90.5 in 2015 and 71.7 in 2022 against 45 in 2030, by hand.
    pace = progress.straight(90.5, 2015, 71.7, 2022, 45, 2030, -1)
    assert pace.observed == pytest.approx((71.7 - 90.5) / 7)
    assert pace.required == pytest.approx((45 - 71.7) / 8)
    assert pace.arrival == pytest.approx(2022 + (45 - 71.7) / ((71.7 - 90.5) / 7))
    assert progress.straight(71.7, 2015, 90.5, 2022, 45, 2030, -1).arrival is None

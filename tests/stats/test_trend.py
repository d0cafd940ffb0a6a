"""The trend over the last years, against ordinary least squares by statsmodels."""

import math

import pytest
import statsmodels.api as sm
from hypothesis import assume, given
from hypothesis import strategies as st

from stats import progress

YEARS = range(2012, 2020)
RISING = [10, 11, 11.5, 13, 14.1, 14.8, 16.2, 17]
WAVERING = [10, 12, 9, 11, 10.5, 12, 9.5, 10.2]


@pytest.mark.parametrize("values", [RISING, WAVERING, RISING[::-1], [-v for v in RISING]])
def test_slope_and_p_value_are_those_of_least_squares(values):
    fit = sm.OLS(values, sm.add_constant([float(year) for year in YEARS])).fit()
    found = progress.trend(YEARS, values, 1)
    assert found.slope == pytest.approx(fit.params[1])
    assert found.p_value == pytest.approx(fit.pvalues[1])
    assert found.points == 8


@given(st.lists(st.floats(-100, 100, allow_subnormal=False), min_size=4, max_size=8))
def test_slope_and_p_value_of_any_series(values):
    assume(max(values) - min(values) > 1e-3)
    years = [float(year) for year in range(2000, 2000 + len(values))]
    fit = sm.OLS(values, sm.add_constant(years)).fit()
    found = progress.trend(range(2000, 2000 + len(values)), values, 1)
    assert found.slope == pytest.approx(fit.params[1], abs=1e-9)
    # Beside a perfect line a p value is a quotient of rounding errors.
    if fit.rsquared < 0.999999:
        assert found.p_value == pytest.approx(fit.pvalues[1], rel=1e-6, abs=1e-9)


@pytest.mark.parametrize(
    ("values", "direction", "category"),
    [
        (RISING, 1, "toward"),
        (RISING, -1, "away"),
        (RISING[::-1], 1, "away"),
        (RISING[::-1], -1, "toward"),
        (WAVERING, 1, "neutral"),
    ],
)
def test_the_category(values, direction, category):
    assert progress.trend(YEARS, values, direction).category == category


def test_a_series_that_never_changes_is_neutral():
    assert progress.trend(YEARS, [5] * 8, 1) == progress.Trend(0.0, None, 8, "neutral")
    assert progress.trend(YEARS, [0.1 + 0.2] * 8, -1).category == "neutral"


def test_only_the_last_years_count():
    years, values = range(2000, 2020), [*range(100, 88, -1), *RISING]
    assert progress.trend(years, values, 1) == progress.trend(YEARS, RISING, 1)
    assert progress.trend(years, values, 1, window=4).points == 4
    assert progress.trend(years, values, 1, window=20).category == "away"


def test_the_window_is_of_years_and_not_of_points():
    found = progress.trend([1990, 1991, 2010, 2012, 2014, 2016], [9, 8, 1, 2, 3, 4], 1)
    assert (found.points, found.slope) == (4, pytest.approx(0.5))


def test_the_order_of_the_points_does_not_matter():
    assert progress.trend([*YEARS][::-1], RISING[::-1], 1) == progress.trend(YEARS, RISING, 1)


def test_missing_values_are_left_out():
    values = [None, math.nan, *RISING[2:]]
    assert progress.trend(YEARS, values, 1) == progress.trend(range(2014, 2020), RISING[2:], 1)


@pytest.mark.parametrize("count", [0, 1, 2, 3])
def test_fewer_than_four_points_say_nothing(count):
    found = progress.trend(range(count), range(count), 1)
    assert found == progress.Trend(None, None, count, "not_available")


def test_a_stricter_level_asks_more():
    values = [10, 11, 9.5, 11.5, 12, 10.5, 12.5, 12]
    p_value = progress.trend(YEARS, values, 1).p_value
    assert progress.trend(YEARS, values, 1, confidence=1 - p_value * 1.01).category == "toward"
    assert progress.trend(YEARS, values, 1, confidence=1 - p_value * 0.99).category == "neutral"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ((YEARS, RISING, 0), "direction"),
        ((YEARS, RISING, 1, 8, 1.5), "confidence"),
        (([2000.5, 2001, 2002, 2003], [1, 2, 3, 4], 1), "years"),
        (([2000, 2001, 2002, 2003], [1, 2, 3, "x"], 1), "values"),
    ],
)
def test_what_cannot_be_meant_is_named(arguments, named):
    with pytest.raises(ValueError, match=named):
        progress.trend(*arguments)


def test_years_and_values_are_as_many():
    with pytest.raises(ValueError, match="zip"):
        progress.trend(YEARS, RISING[:-1], 1)

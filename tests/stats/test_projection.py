"""A trend on the logit scale, and the p value of a target, at known answers and at the edges."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special
from scipy.stats import norm

from stats import doubt, logit_trend, share_interval, stratified_share
from stats.shares import published_share
from tests.stats.test_strata import SECTORS


def rounds(shares, assessed=400) -> list:
    return [share_interval(round(share * assessed), assessed) for share in shares]


def test_rounds_on_a_line_are_continued_on_it():
    places = [-1.0, -0.6, -0.2]
    trend = logit_trend([2018, 2020, 2022], rounds(special.expit(places), 100_000))
    assert trend.slope == pytest.approx(0.2, abs=0.001)
    assert trend.at(2024).estimate == pytest.approx(special.expit(0.2), abs=0.001)
    assert trend.spread == 1
    assert trend.rises and not trend.falls


def test_the_errors_are_those_of_weighted_least_squares():
    intervals = rounds([0.3, 0.37, 0.42])
    weights = [(i.estimate * (1 - i.estimate) / i.standard_error) ** 2 for i in intervals]
    centre = sum(w * x for w, x in zip(weights, [0, 2, 5], strict=True)) / sum(weights)
    width = sum(w * (x - centre) ** 2 for w, x in zip(weights, [0, 2, 5], strict=True))
    trend = logit_trend([0, 2, 5], intervals)
    assert trend.spread == 1
    assert trend.upper - trend.slope == pytest.approx(1.959964 / math.sqrt(width), rel=1e-6)


def test_rounds_off_any_line_widen_the_bounds():
    on = logit_trend([2018, 2020, 2022], rounds([0.3, 0.35, 0.4]))
    off = logit_trend([2018, 2020, 2022], rounds([0.3, 0.6, 0.4]))
    assert off.spread > 3
    assert off.upper - off.lower > 3 * (on.upper - on.lower)


def test_doubt_grows_with_the_distance():
    trend = logit_trend([2018, 2020, 2023], rounds([0.3, 0.34, 0.46]))
    widths = [trend.at(year).upper - trend.at(year).lower for year in (2023, 2026, 2030)]
    assert widths == sorted(widths)
    assert trend.at(2030).lower < trend.at(2030).estimate < trend.at(2030).upper


def test_the_arrival_is_a_range_of_years():
    trend = logit_trend([2018, 2020, 2023], rounds([0.3, 0.34, 0.46]))
    earliest, latest = trend.arrival(0.9, 2100)
    assert 2023 < earliest < latest
    assert trend.at(earliest).upper >= 0.9 > trend.at(earliest - 1).upper
    assert trend.arrival(0.9, 2024) == (None, None)


def test_a_fall_is_a_fall():
    trend = logit_trend([2018, 2020, 2023], rounds([0.46, 0.34, 0.25]))
    assert trend.falls and not trend.rises
    assert trend.arrival(0.9, 2100) == (None, None)


@pytest.mark.parametrize(
    ("years", "intervals", "said"),
    [
        ([2018, 2020], rounds([0.3, 0.4]), "3 different years"),
        ([2018, 2018, 2020], rounds([0.3, 0.3, 0.4]), "3 different years"),
        ([2018, 2020, 2022], rounds([0.3, 0.4]), "do not fit"),
        ([2018, 2020, 2022], [*rounds([0.3, 0.4]), published_share(0.41)], "round of 2022"),
        ([2018, 2020, 2022], rounds([0.0, 0.3, 0.4]), "round of 2018"),
        ([2018, 2020, 2022], [*rounds([0.3, 0.4]), share_interval(4, 10, 10)], "round of 2022"),
    ],
)
def test_what_gives_no_trend_is_refused(years, intervals, said):
    with pytest.raises(ValueError, match=said):
        logit_trend(years, intervals)


@pytest.mark.parametrize("target", [0.3, 0.5, 0.9])
def test_the_doubt_of_wilson_is_the_score_test(target):
    p = doubt(lambda confidence: share_interval(40, 100, confidence=confidence), target)
    z = abs(0.4 - target) / math.sqrt(target * (1 - target) / 100)
    assert p == pytest.approx(max(2 * norm.sf(z), 1e-12), rel=1e-4)


@given(st.integers(0, 60), st.sampled_from([0.1, 0.3, 0.6, 0.9]))
def test_doubt_under_five_percent_is_an_interval_that_leaves_the_target_out(endorsing, target):
    interval = share_interval(endorsing, 60, 200)
    p = doubt(lambda confidence: share_interval(endorsing, 60, 200, confidence=confidence), target)
    assert (p < 0.05) == (not interval.lower <= target <= interval.upper)


def test_the_edges_of_doubt():
    assert doubt(lambda confidence: share_interval(4, 10, 10, confidence=confidence), 0.5) == 0
    assert doubt(lambda confidence: share_interval(4, 10, 10, confidence=confidence), 0.4) == 1
    assert doubt(lambda confidence: published_share(0.4), 0.5) is None
    assert 0 < doubt(lambda confidence: stratified_share(SECTORS, confidence), 0.4) < 0.05

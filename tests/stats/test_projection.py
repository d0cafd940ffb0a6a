"""A trend on the logit scale, and the p value of a target, at known answers and at the edges."""

import itertools
import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special
from scipy.stats import norm

from stats import SampleShare, Shared, correlation, doubt, logit_trend, share_interval, stratified_share
from stats.shares import published_share
from tests.stats.samples import plain
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


def test_rounds_of_the_same_companies_make_the_slope_surer_and_the_level_less_sure():
    intervals = rounds([0.3, 0.37, 0.42])
    apart = logit_trend([2018, 2020, 2022], intervals)
    together = logit_trend(
        [2018, 2020, 2022], intervals, correlations=np.full((3, 3), 0.8) + 0.2 * np.identity(3)
    )
    assert together.slope == pytest.approx(apart.slope, rel=0.1)
    assert together.upper - together.lower < 0.6 * (apart.upper - apart.lower)
    middle = [trend.at(2020).standard_error for trend in (apart, together)]
    assert middle[1] > 1.4 * middle[0]


@pytest.mark.parametrize("overlap", [0, 0.5, 1])
def test_the_bounds_of_the_line_hold_the_truth_between_93_and_97_percent(overlap):
    """Four rounds of 300 companies in an endless population, of which each keeps a part of the one before."""
    years, samples, rng = np.array([2018, 2020, 2022, 2024]), 600, np.random.default_rng(4)
    truth = special.expit(-0.8 + 0.1 * (years - 2018))
    held = {"slope": 0, "level": 0}
    for _ in range(samples):
        found = _rounds_of(rng, truth, 300, overlap)
        shares = [SampleShare([plain("all", None, 300, 300, int(own.sum()))]) for _, own in found]
        together = np.identity(len(found))
        for one, other in itertools.combinations(range(len(found)), 2):
            shared = _shared(found[one], found[other])
            together[one, other] = together[other, one] = correlation(shares[one], shares[other], shared)
        trend = logit_trend(years, [share.interval() for share in shares], correlations=together)
        held["slope"] += trend.lower <= 0.1 <= trend.upper
        line = trend.at(2026)
        held["level"] += line.lower <= special.expit(0.0) <= line.upper
    for covered in held.values():
        assert 0.93 <= covered / samples <= 0.985  # Birge's ratio only widens


def _rounds_of(rng, truth, size: int, overlap: float):
    """Of each round the companies, by number, and whether they endorse: seven tenths of why is their own."""
    companies = np.arange(size)
    own, found = rng.normal(size=size), []
    for number, share in enumerate(truth):
        if number:
            is_new = np.arange(size) >= round(size * overlap)
            companies = np.where(is_new, companies + size, companies)
            own = np.where(is_new, rng.normal(size=size), own)
        place = math.sqrt(0.7) * own + math.sqrt(0.3) * rng.normal(size=size)
        found.append((companies, place < norm.ppf(share)))
    return found


def _shared(one, other) -> list[Shared]:
    _, first, second = np.intersect1d(one[0], other[0], return_indices=True)
    counts = Counter(zip(one[1][first].tolist(), other[1][second].tolist(), strict=True))
    return [
        Shared("all", _state(before), "all", _state(after), companies, companies)
        for (before, after), companies in counts.items()
    ]


def _state(endorses: bool) -> str:
    return "endorsing" if endorses else "others"


def test_correlations_that_contradict_each_other_are_brought_nearer_to_none():
    impossible = [[1, 0.9, -0.9], [0.9, 1, 0.9], [-0.9, 0.9, 1]]
    trend = logit_trend([2018, 2020, 2022], rounds([0.3, 0.35, 0.4]), correlations=impossible)
    assert trend.lower < trend.slope < trend.upper
    same = logit_trend([2018, 2020, 2022], rounds([0.3, 0.35, 0.4]), correlations=np.ones((3, 3)))
    assert same.lower < same.slope < same.upper


@pytest.mark.parametrize(
    "wrong",
    [np.identity(2), [[1, 0, 0], [0.5, 1, 0], [0, 0, 1]], np.full((3, 3), 1.2) - 0.2 * np.identity(3)],
)
def test_what_are_no_correlations_is_refused(wrong):
    with pytest.raises(ValueError, match="correlations"):
        logit_trend([2018, 2020, 2022], rounds([0.3, 0.35, 0.4]), correlations=wrong)

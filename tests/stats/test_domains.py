"""Shares of a part that cuts through the strata, and of weighted answers, counted again company by company."""

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stats import domain_share, share_interval, stratified_share, weighted_share
from stats.domains import COLUMNS
from stats.shares import wilson_bounds
from stats.strata import METHODS


def frame(*rows) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=COLUMNS)


# stratum, companies there are, assessed, members of the domain among them, endorsing members
CUT = (
    ("food", 90, 30, 12, 5),
    ("textiles", 40, 20, 8, 2),
    ("metal", 150, 40, 0, 0),
    ("finance", 120, 35, 35, 20),
)


@st.composite
def whole_strata(draw):
    rows = []
    for number in range(draw(st.integers(1, 5))):
        assessed = draw(st.integers(2, 40))
        endorsing = draw(st.integers(0, assessed))
        rows.append((str(number), assessed + draw(st.integers(0, 200)), assessed, assessed, endorsing))
    return rows


@given(whole_strata(), st.sampled_from(METHODS))
def test_whole_strata_are_a_stratified_share(rows, method):
    domain = domain_share(frame(*rows), method=method)
    strata = stratified_share(frame(*rows), method=method)
    assert domain.method == strata.method
    for name in ("estimate", "standard_error", "lower", "upper"):
        assert getattr(domain, name) == pytest.approx(getattr(strata, name), abs=1e-9)


def test_the_variance_is_the_linearised_ratio_summed_company_by_company():
    shares = [(n_pop / n, m, k, n, n_pop) for _, n_pop, n, m, k in CUT]
    total = sum(w * m for w, m, *_ in shares)
    share = sum(w * k for w, _, k, *_ in shares) / total
    variance = 0.0
    for w, m, k, n, n_pop in shares:
        z = [w * (1 - share) / total] * k + [-w * share / total] * (m - k) + [0.0] * (n - m)
        mean = sum(z) / n
        variance += (1 - n / n_pop) * n / (n - 1) * sum((value - mean) ** 2 for value in z)
    interval = domain_share(frame(*CUT))
    assert interval.estimate == pytest.approx(share)
    assert interval.standard_error == pytest.approx(math.sqrt(variance))
    assert interval.lower < share < interval.upper


def test_a_stratum_without_members_changes_nothing():
    assert domain_share(frame(*CUT)) == domain_share(frame(*(row for row in CUT if row[3])))


def test_a_domain_of_censuses_has_no_sampling_error():
    interval = domain_share(frame(("a", 10, 10, 4, 1), ("b", 20, 20, 5, 5)))
    assert (interval.lower, interval.estimate, interval.upper) == (6 / 9, 6 / 9, 6 / 9)


@pytest.mark.parametrize("endorsing", [0, 9])
def test_where_all_members_agree_the_interval_is_wilsons_and_says_so(endorsing):
    interval = domain_share(frame(("a", 100, 30, 9, endorsing)))
    assert interval.method == "wilson"
    assert interval.upper - interval.lower > 0.2


def test_no_members_no_estimate():
    assert domain_share(frame(("a", 100, 30, 0, 0))).estimate is None


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (("food", 100, 30, 31, 5), "stratum food: members"),
        (("food", 100, 30, 4, 5), "stratum food: members"),
        (("food", 100, 1, 1, 0), "one assessed of 100"),
        (("food", 20, 30, 4, 2), "population_size"),
    ],
)
def test_counts_that_cannot_be_are_refused_by_name(row, said):
    with pytest.raises(ValueError, match=said):
        domain_share(frame(row))


def test_a_missing_column_is_named():
    with pytest.raises(ValueError, match="members"):
        domain_share(frame(*CUT).drop(columns="members"))


@given(st.integers(2, 200), st.data())
def test_equal_weights_are_a_plain_share(assessed, data):
    endorsing = data.draw(st.integers(1, assessed - 1))
    others = assessed - endorsing
    weighted = weighted_share(3 * endorsing, 3 * others, 9 * endorsing, 9 * others, assessed)
    plain = share_interval(endorsing, assessed)
    assert weighted.estimate == pytest.approx(plain.estimate)
    assert weighted.standard_error == pytest.approx(plain.standard_error)
    # The effective number is n - 1, because the variance is estimated.
    expected = wilson_bounds(plain.estimate, assessed - 1, 0.95)
    assert (weighted.lower, weighted.upper) == pytest.approx(expected)


def test_uneven_weights_widen_the_interval_and_a_known_population_narrows_it():
    even = weighted_share(40, 60, 40, 60, 100)
    uneven = weighted_share(40, 60, 80, 180, 100)
    known = weighted_share(40, 60, 80, 180, 100, population_size=150)
    assert uneven.upper - uneven.lower > even.upper - even.lower > known.upper - known.lower


@pytest.mark.parametrize(("endorsing", "others"), [(0, 10), (10, 0)])
def test_unanimous_weighted_answers_still_have_a_margin(endorsing, others):
    interval = weighted_share(endorsing, others, endorsing, others, 10)
    assert interval.upper - interval.lower > 0.2


def test_what_weights_cannot_tell():
    assert weighted_share(0, 0, 0, 0, 0).estimate is None
    assert weighted_share(2, 0, 4, 0, 1).lower is None
    census = weighted_share(4, 6, 4, 6, 10, population_size=10)
    assert census.lower == census.upper == 0.4
    with pytest.raises(ValueError, match="weight_others"):
        weighted_share(1, -1, 1, 1, 2)
    with pytest.raises(ValueError, match="population_size"):
        weighted_share(1, 1, 1, 1, 3, population_size=2)

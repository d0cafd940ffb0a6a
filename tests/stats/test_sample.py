"""A share from a sample with strata, weights and groups that cut through the strata, counted company by company."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import beta

from stats import SampleShare, Stratum, Sums, share_interval
from stats.sample import METHODS, STATES
from stats.shares import wilson_bounds
from tests.stats.samples import plain, weighed

# stratum, companies there are, assessed, members of the group among them, endorsing members
CUT = (
    ("food", 90, 30, 12, 5),
    ("textiles", 40, 20, 8, 2),
    ("metal", 150, 40, 0, 0),
    ("finance", 120, 35, 35, 20),
)


def domain(*rows) -> SampleShare:
    return SampleShare(plain(*row) for row in rows)


def numbers(interval) -> tuple:
    return interval.estimate, interval.standard_error, interval.lower, interval.upper


@st.composite
def weighted_strata(draw):
    """Strata as lists of companies: (state, weight)."""
    companies = st.tuples(st.sampled_from(STATES), st.sampled_from([0.5, 1, 2.5, 8]))
    found = []
    for name in range(draw(st.integers(1, 4))):
        rows = draw(st.lists(companies, min_size=2, max_size=12))
        size = draw(st.one_of(st.none(), st.integers(len(rows), 80))) if name == 0 else 40
        found.append((str(name), size, rows))
    return found


@given(weighted_strata())
def test_share_and_variance_are_those_of_the_linearised_ratio_company_by_company(strata):
    if not any(state != "outside" for _, _, rows in strata for state, _ in rows):
        return
    found = SampleShare(weighed(*stratum) for stratum in strata)
    # Only strata with members take part.
    strata = [each for each in strata if any(state != "outside" for state, _ in each[2])]
    weights = {
        name: [w * (Fraction(size) / sum(Fraction(w) for _, w in rows) if size else 1) for _, w in rows]
        for name, size, rows in strata
    }
    members = endorsing = 0
    for name, _, rows in strata:
        for (state, _), weight in zip(rows, weights[name], strict=True):
            members += weight * (state != "outside")
            endorsing += weight * (state == "endorsing")
    share = endorsing / members
    variance = 0
    for name, size, rows in strata:
        n = len(rows)
        ratio = [((state == "endorsing") - share) / members if state != "outside" else 0 for state, _ in rows]
        mean = sum(w * z for w, z in zip(weights[name], ratio, strict=True)) / sum(weights[name])
        squares = sum((w * (z - mean)) ** 2 for w, z in zip(weights[name], ratio, strict=True))
        left = 1 - Fraction(n, size) if size else 1
        variance += left * Fraction(n, n - 1) * squares
    assert found.share == pytest.approx(float(share))
    assert found.variance == pytest.approx(float(variance), rel=1e-9, abs=1e-18)


@given(weighted_strata(), st.sampled_from([0.001, 3, 1e9]))
def test_only_how_weights_compare_counts(strata, times):
    one = SampleShare(weighed(*each) for each in strata)
    other = SampleShare(weighed(name, size, [(s, w * times) for s, w in rows]) for name, size, rows in strata)
    if len(strata) > 1 and strata[0][1] is None:
        return  # beside strata of known size the weights of an unknown one do count
    for method in METHODS:
        assert numbers(one.interval(method=method)) == pytest.approx(
            numbers(other.interval(method=method)), abs=1e-9
        )


def test_a_stratum_without_members_changes_nothing():
    rows = [row for row in CUT if row[3]]
    assert numbers(domain(*CUT).interval()) == numbers(domain(*rows).interval())


def test_a_group_of_censuses_has_no_sampling_error():
    interval = domain(("a", 10, 10, 4, 1), ("b", 20, 20, 5, 5)).interval()
    assert (interval.lower, interval.estimate, interval.upper) == (6 / 9, 6 / 9, 6 / 9)


@pytest.mark.parametrize("endorsing", [0, 9])
@pytest.mark.parametrize("method", METHODS)
def test_where_all_members_agree_the_interval_is_wilsons_and_says_so(endorsing, method):
    interval = domain(("a", 100, 30, 9, endorsing), ("b", 70, 20, 0, 0)).interval(method=method)
    assert (interval.method, interval.estimate) == ("wilson", endorsing / 9)
    assert interval.upper - interval.lower > 0.2


def test_no_members_no_estimate():
    found = domain(("a", 100, 30, 0, 0))
    assert (found.share, numbers(found.interval())) == (None, (None,) * 4)


@given(st.integers(2, 200), st.data())
def test_equal_weights_are_a_plain_share(assessed, data):
    endorsing = data.draw(st.integers(1, assessed - 1))
    rows = [("endorsing", 3.0)] * endorsing + [("others", 3.0)] * (assessed - endorsing)
    found, simple = SampleShare([weighed("all", None, rows)]), share_interval(endorsing, assessed)
    interval = found.interval(method="wilson")
    assert interval.estimate == pytest.approx(simple.estimate)
    assert interval.standard_error == pytest.approx(simple.standard_error)
    # The effective sample size is n - 1, because the variance is estimated.
    expected = wilson_bounds(simple.estimate, assessed - 1, 0.95)
    assert (interval.lower, interval.upper) == pytest.approx(expected)
    assert found.effective_size == pytest.approx(assessed)


def test_uneven_weights_widen_the_interval_and_a_known_population_narrows_it():
    even = [("endorsing", 1.0)] * 40 + [("others", 1.0)] * 60
    uneven = [(state, 1.0 + 2 * (place % 2)) for place, (state, _) in enumerate(even)]
    widths = []
    for size, rows in ((None, uneven), (None, even), (150, even)):
        interval = SampleShare([weighed("all", size, rows)]).interval()
        widths.append(interval.upper - interval.lower)
    assert widths == sorted(widths, reverse=True)
    assert SampleShare([weighed("all", None, uneven)]).effective_size == pytest.approx(200**2 / (50 + 450))


def test_korn_and_graubard_take_the_effective_sample_size():
    rows = [(state, weight) for state in STATES[:2] for weight in (1.0, 5.0)] * 5
    found = SampleShare([weighed("all", None, rows)])
    interval = found.interval(method="beta")
    effective = found.share * (1 - found.share) / found.variance
    assert effective < 20
    assert interval.method == "beta"
    endorsing = found.share * effective
    assert interval.lower == pytest.approx(beta.ppf(0.025, endorsing, effective - endorsing + 1))
    assert interval.upper == pytest.approx(beta.ppf(0.975, endorsing + 1, effective - endorsing))


def test_one_company_of_several_has_no_variance_and_much_doubt():
    interval = SampleShare([Stratum("all", None, Sums(1, 2.0, 4.0), Sums.unweighted(0))]).interval()
    assert (interval.estimate, interval.method) == (1, "wilson")
    assert interval.lower < 0.3

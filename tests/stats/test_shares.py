"""Intervals of a share, against published intervals and at their edges."""

import math
from dataclasses import FrozenInstanceError

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from scipy.stats import hypergeom
from statsmodels.stats.proportion import proportion_confint

from stats import published_share, share_interval
from stats.shares import METHODS
from tests.stats.small_tables import figure, table

# Newcombe 1998 (Statistics in Medicine 17, 857-872), table I; Fagerland, Lydersen & Laake, as in the R
# package contingencytables; R packages statpsych and samplingbook. The last three are calculated.
PUBLISHED = """
method          | endorsing | assessed | population | lower    | upper    | digits
wilson          | 81        | 263      |            | .2553    | .3662    | 4
wilson          | 15        | 148      |            | .0624    | .1605    | 4
wilson          | 0         | 20       |            | 0        | .1611    | 4
wilson          | 1         | 29       |            | .0061    | .1718    | 4
wilson          | 13        | 16       |            | .5699    | .9341    | 4
clopper_pearson | 13        | 16       |            | .5435    | .9595    | 4
clopper_pearson | 120       | 300      |            | .3441290 | .4578664 | 7
clopper_pearson | 45        | 100      | 300        | .3667    | .5367    | 4
wilson          | 255       | 300      | 700        | .817     | .878     | 3
wilson          | 270       | 300      | 700        | .871     | .923     | 3
wilson          | 280       | 300      | 700        | .909     | .952     | 3
"""


@pytest.mark.parametrize("row", table(PUBLISHED), ids=" ".join)
def test_published_intervals(row):
    method, endorsing, assessed, population, lower, upper, digits = row
    interval = share_interval(float(endorsing), float(assessed), figure(population), method=method)
    assert interval.method == method
    assert interval.estimate == float(endorsing) / float(assessed)
    assert round(interval.lower, int(digits)) == float(lower)
    assert round(interval.upper, int(digits)) == float(upper)


def test_published_intervals_of_the_oracle_file(oracle):
    names = {
        "wilson": "wilson",
        "clopper_pearson": "clopper_pearson",
        "hypergeometric_exact": "clopper_pearson",
    }
    rows = [row for row in oracle("proportion_intervals.csv") if row["method"] in names]
    assert len(rows) == 5
    for row in rows:
        given_ = dict(part.split("=") for part in row["inputs"].split(";"))
        endorsing = given_.get("k") or given_["m"]
        interval = share_interval(
            endorsing, given_["n"], given_.get("N"), float(given_["conf"]), names[row["method"]]
        )
        assert interval.lower == pytest.approx(float(row["lower"]), abs=5e-5)
        assert interval.upper == pytest.approx(float(row["upper"]), abs=5e-5)


def test_hypergeometric_bounds_are_the_nearest_totals_the_sample_contradicts():
    for size in (7, 12, 30):
        for assessed in range(1, size):
            for endorsing in range(assessed + 1):
                possible = range(endorsing, size - assessed + endorsing + 1)
                too_low = [m for m in possible if hypergeom.sf(endorsing - 1, size, m, assessed) <= 0.025]
                too_high = [m for m in possible if hypergeom.cdf(endorsing, size, m, assessed) <= 0.025]
                interval = share_interval(endorsing, assessed, size, method="clopper_pearson")
                assert interval.lower * size == pytest.approx(max(too_low, default=possible[0]))
                assert interval.upper * size == pytest.approx(min(too_high, default=possible[-1]))


def test_standard_error_is_that_of_sampling_without_replacement():
    assert share_interval(45, 100, 300).standard_error == pytest.approx(0.0408, abs=5e-5)  # samplingbook
    assert share_interval(45, 150).standard_error == pytest.approx(math.sqrt(0.3 * 0.7 / 149))
    assert share_interval(1, 1, 5).standard_error is None


@pytest.mark.parametrize("method", METHODS)
def test_a_census_leaves_no_margin(method):
    for endorsing in (0, 246, 600):
        interval = share_interval(endorsing, 600, 600, method=method)
        assert interval.lower == interval.upper == interval.estimate == endorsing / 600
        assert interval.standard_error == 0
        assert interval.method == method


@pytest.mark.parametrize("endorsing", [0, 30])
def test_logit_of_none_or_all_becomes_wilson_and_says_so(endorsing):
    interval = share_interval(endorsing, 30, 90, method="logit")
    assert interval == share_interval(endorsing, 30, 90, method="wilson")
    assert interval.method == "wilson"


@pytest.mark.parametrize(
    ("endorsing", "assessed"), [(None, None), (None, 40), (12, None), (math.nan, 40), (0, 0), (None, 0)]
)
def test_without_a_sample_size_there_are_no_bounds(endorsing, assessed):
    interval = share_interval(endorsing, assessed, 600)
    assert (interval.estimate, interval.standard_error, interval.lower, interval.upper) == (None,) * 4


def test_a_published_share_keeps_its_figure_and_has_no_bounds():
    interval = published_share(0.41)
    assert interval.estimate == 0.41
    assert (interval.standard_error, interval.lower, interval.upper) == (None, None, None)
    assert interval.method == "published"
    for wrong in (41, -0.1, None, math.nan):
        with pytest.raises(ValueError, match="estimate"):
            published_share(wrong)


@pytest.mark.parametrize(
    ("name", "given_"),
    [
        ("endorsing", {"endorsing": -1}),
        ("endorsing", {"endorsing": 41}),
        ("endorsing", {"endorsing": 4.5}),
        ("endorsing", {"endorsing": "many"}),
        ("endorsing", {"endorsing": 1, "assessed": 0}),
        ("assessed", {"assessed": -40}),
        ("assessed", {"assessed": math.inf}),
        ("population_size", {"population_size": 39}),
        ("population_size", {"population_size": 0, "assessed": None}),
        ("confidence", {"confidence": 1}),
        ("confidence", {"confidence": 0}),
        ("confidence", {"confidence": 95}),
        ("confidence", {"confidence": None}),
        ("method", {"method": "wald"}),
    ],
)
def test_what_cannot_be_meant_is_refused_by_name(name, given_):
    with pytest.raises(ValueError, match=rf"^{name}"):
        share_interval(**({"endorsing": 30, "assessed": 40} | given_))


def test_results_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        share_interval(1, 2).estimate = 1


@st.composite
def samples(draw):
    assessed = draw(st.integers(1, 400))
    return (
        draw(st.integers(0, assessed)),
        assessed,
        draw(st.none() | st.integers(assessed, assessed * 5)),
        draw(st.sampled_from([0.5, 0.8, 0.9, 0.95, 0.99])),
        draw(st.sampled_from(METHODS)),
    )


@given(samples())
@example((1, 1, 2, 0.95, "clopper_pearson"))
def test_the_interval_lies_within_0_and_1_and_holds_the_estimate(sample):
    interval = share_interval(*sample)
    assert 0 <= interval.lower <= interval.estimate <= interval.upper <= 1
    if sample[1] != sample[2]:
        assert interval.lower < interval.upper


@given(samples())
def test_more_confidence_never_narrows(sample):
    endorsing, assessed, _, confidence, method = sample
    sure, surer = (share_interval(endorsing, assessed, None, c, method) for c in (confidence, 0.999))
    assert surer.lower <= sure.lower
    assert surer.upper >= sure.upper


@given(samples())
def test_a_sample_of_half_the_population_is_known_better_than_one_of_an_endless_one(sample):
    endorsing, assessed, _, confidence, _ = sample
    assume(assessed > 1)
    wide, narrow = (share_interval(endorsing, assessed, n, confidence) for n in (None, assessed * 2))
    assert narrow.upper - narrow.lower < wide.upper - wide.lower


@given(st.integers(0, 40), st.integers(1, 40), st.integers(2, 5), st.sampled_from(METHODS))
def test_the_same_share_of_more_companies_is_known_better(endorsing, others, times, method):
    few = share_interval(endorsing, endorsing + others, method=method)
    many = share_interval(endorsing * times, (endorsing + others) * times, method=method)
    assert many.upper - many.lower < few.upper - few.lower


@given(st.integers(0, 200), st.integers(0, 200))
def test_wilson_and_clopper_pearson_equal_statsmodels(endorsing, others):
    assessed = endorsing + others + 1
    for method, theirs in (("wilson", "wilson"), ("clopper_pearson", "beta")):
        interval = share_interval(endorsing, assessed, method=method)
        assert (interval.lower, interval.upper) == pytest.approx(
            proportion_confint(endorsing, assessed, method=theirs), abs=1e-12
        )


def test_wilson_in_a_finite_population_covers_the_share():
    """Exact enumeration: over every population of 120 and all samples of 30, coverage averages 95 percent."""
    size, assessed = 120, 30
    covered = []
    for total in range(size + 1):
        chances = hypergeom(size, total, assessed)
        holds = [
            float(chances.pmf(k))
            for k in range(assessed + 1)
            if (interval := share_interval(k, assessed, size)).lower <= total / size <= interval.upper
        ]
        covered.append(sum(holds))
    assert sum(covered) / len(covered) == pytest.approx(0.95, abs=0.02)
    assert min(covered) > 0.83

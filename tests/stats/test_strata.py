"""A share over strata, against R's survey package, by exact enumeration and at the edges."""

import itertools

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stats import share_interval, stratified_share
from stats.strata import COLUMNS, METHODS
from tests.stats.small_tables import table


def frame(*rows) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=COLUMNS)


# Companies and samples made up; the results are those of svyciprop in R's survey package 4.1-1.
SECTORS = frame(
    ("food", 90, 30, 9),
    ("textiles", 40, 20, 8),
    ("metal", 150, 40, 10),
    ("finance", 120, 35, 20),
    ("energy", 60, 25, 9),
    ("retail", 140, 40, 7),
)
WITH_CENSUSES = frame(("s1", 20, 20, 18), ("s2", 35, 35, 30), ("s3", 410, 60, 11), ("s4", 135, 40, 25))
ONE = frame(("one", 600, 150, 45))
DESIGNS = {"sectors": SECTORS, "with censuses": WITH_CENSUSES, "one": ONE}
SURVEY = """
design        | method | estimate          | standard error     | lower             | upper
sectors       | logit  | 0.325285714285714 | 0.0275878367593958 | 0.273371714413321 | 0.381877160344458
sectors       | beta   | 0.325285714285714 | 0.0275878367593958 | 0.271515800887138 | 0.382692084936506
with censuses | logit  | 0.345902777777778 | 0.0350090549290679 | 0.280331004945093 | 0.417905812225125
with censuses | beta   | 0.345902777777778 | 0.0350090549290679 | 0.277551818767356 | 0.41929448861747
one           | logit  | 0.3               | 0.0325122589166881 | 0.239900557764458 | 0.367868722992365
one           | beta   | 0.3               | 0.0325122589166881 | 0.237184642028368 | 0.368896071461572
"""


def numbers(interval) -> tuple[float, ...]:
    return interval.estimate, interval.standard_error, interval.lower, interval.upper


@pytest.mark.parametrize("row", table(SURVEY), ids=lambda row: f"{row[0]} {row[1]}")
def test_equals_the_survey_package(row):
    interval = stratified_share(DESIGNS[row[0]], method=row[1])
    assert interval.method == row[1]
    assert numbers(interval) == pytest.approx([float(cell) for cell in row[2:]], abs=1e-9)


def test_equals_every_row_of_the_oracle_file(oracle):
    designs = pd.DataFrame(oracle("survey_designs.csv")).rename(
        columns={"N": "population_size", "n": "assessed", "k": "endorsing"}
    )
    rows = [row for row in oracle("survey_designs_expected.csv") if row["method"] in METHODS]
    assert len(rows) == 10
    for row in rows:
        interval = stratified_share(designs[designs["design"] == row["design"]], method=row["method"])
        published = [float(row[name]) for name in ("estimate", "se", "lower", "upper")]
        if row["design"] == "G":  # a census: the package's interval has no meaning there
            published[2:] = [published[0]] * 2
        assert numbers(interval) == pytest.approx(published, abs=1e-6), row


def test_wilson_takes_the_effective_number_of_companies():
    interval = stratified_share(SECTORS, method="wilson")
    effective = interval.estimate * (1 - interval.estimate) / interval.standard_error**2
    share, z = interval.estimate, 1.959963984540054
    for bound in (interval.lower, interval.upper):
        assert (bound - share) ** 2 == pytest.approx(z**2 * bound * (1 - bound) / effective)


def test_one_stratum_equals_the_interval_of_one_group():
    assert stratified_share(ONE) == share_interval(45, 150, 600, method="logit")
    nobody = frame(("one", 600, 150, 0))
    assert stratified_share(nobody) == share_interval(0, 150, 600, method="logit")


def test_estimate_and_variance_are_unbiased():
    """Over all 60 samples shares average 5/9, variances average the variance of the shares."""
    shares, variances = [], []
    for one in itertools.combinations([1, 1, 1, 0, 1], 3):
        for other in itertools.combinations([0, 1, 0, 0], 2):
            interval = stratified_share(frame(("a", 5, 3, sum(one)), ("b", 4, 2, sum(other))))
            shares.append(interval.estimate)
            variances.append(interval.standard_error**2)
    assert len(shares) == 60
    mean = sum(shares) / 60
    assert mean == pytest.approx(5 / 9)
    assert sum((share - mean) ** 2 for share in shares) / 60 == pytest.approx(0.020576131687242802)
    assert sum(variances) / 60 == pytest.approx(0.020576131687242802)


@pytest.mark.parametrize("method", METHODS)
def test_a_census_leaves_no_margin(method):
    interval = stratified_share(frame(("a", 10, 10, 4), ("b", 590, 590, 242), ("c", 1, 1, 1)), method=method)
    assert interval.lower == interval.upper == interval.estimate == 247 / 601
    assert (interval.standard_error, interval.method) == (0, method)


@pytest.mark.parametrize("method", METHODS)
def test_no_variance_at_all_becomes_wilson_and_says_so(method):
    for endorsing in ((0, 0), (20, 30), (20, 0)):
        strata = frame(("a", 50, 20, endorsing[0]), ("b", 90, 30, endorsing[1]))
        interval = stratified_share(strata, method=method)
        assert interval.method == "wilson"
        assert interval.standard_error == 0
        assert interval.upper - interval.lower > 0.04


def test_a_stratum_of_one_company_that_was_assessed_is_a_census_of_itself():
    alone = stratified_share(frame(("a", 50, 20, 8), ("b", 1, 1, 1)))
    assert alone.estimate == pytest.approx((50 * 0.4 + 1) / 51)
    assert alone.lower < alone.estimate < alone.upper


@pytest.mark.parametrize(
    "strata", [frame(), frame(("a", 50, None, None)), frame(("a", 50, 0, 0), ("b", 9, 0, 0))]
)
def test_without_a_sample_there_are_no_bounds(strata):
    assert numbers(stratified_share(strata)) == (None,) * 4


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (("metal", 12, 1, 1), "stratum metal: one assessed of 12"),
        (("metal", 12, 0, 0), "stratum metal: none of 12"),
        (("metal", 12, None, 0), "stratum metal: none of 12"),
        (("metal", 12, 5, None), "stratum metal: endorsing is missing"),
        (("metal", None, 5, 1), "stratum metal: population_size is missing"),
        (("metal", 0, 0, 0), "stratum metal: population_size"),
        (("metal", 12, 13, 1), "stratum metal: population_size"),
        (("metal", 12, 5, 6), "stratum metal: endorsing"),
        (("metal", 12, 5, -1), "stratum metal: endorsing"),
        (("metal", 12, 5.5, 1), "stratum metal: assessed"),
        (("food", 12, 5, 1), "stratum food is there more than once"),
    ],
)
def test_a_stratum_that_cannot_be_is_refused_by_name(row, message):
    with pytest.raises(ValueError, match=message):
        stratified_share(frame(("food", 90, 30, 9), row))


def test_wrong_use_is_refused_by_name():
    with pytest.raises(ValueError, match="no column assessed"):
        stratified_share(SECTORS.drop(columns="assessed"))
    with pytest.raises(ValueError, match=r"^method"):
        stratified_share(SECTORS, method="clopper_pearson")
    with pytest.raises(ValueError, match=r"^confidence"):
        stratified_share(SECTORS, confidence=95)


@st.composite
def strata(draw):
    rows = []
    for name in range(draw(st.integers(1, 5))):
        assessed = draw(st.integers(2, 60))
        rows.append((name, assessed + draw(st.integers(0, 200)), assessed, draw(st.integers(0, assessed))))
    return frame(*rows)


@given(strata(), st.sampled_from(METHODS))
def test_the_interval_lies_within_0_and_1_and_holds_the_estimate(sample, method):
    interval = stratified_share(sample, method=method)
    assert 0 <= interval.lower <= interval.estimate <= interval.upper <= 1


@given(strata(), st.sampled_from(METHODS))
def test_the_order_of_the_strata_does_not_matter(sample, method):
    one, other = (stratified_share(part, method=method) for part in (sample, sample[::-1]))
    assert numbers(one) == pytest.approx(numbers(other), abs=1e-9)

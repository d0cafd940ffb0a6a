"""Was the target met: three answers, and a fourth without data."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stats import published_share, share_interval, verdict
from stats.shares import ShareInterval
from tests.stats.small_tables import table

CASES = """
lower | estimate | upper | target | final | category            | rule
.90   | .93      | .95   | .90    | no    | met                 | two_sided_interval
.91   | .93      | .95   | .90    | no    | met                 | two_sided_interval
.82   | .85      | .88   | .90    | no    | not_met             | two_sided_interval
.87   | .90      | .92   | .90    | no    | not_distinguishable | two_sided_interval
.82   | .85      | .90   | .90    | no    | not_distinguishable | two_sided_interval
.87   | .90      | .92   | .90    | yes   | not_distinguishable | two_sided_interval
      | .41      |       | .90    | no    | insufficient_data   | two_sided_interval
      | .41      |       | .90    | yes   | not_met             | final_published_figure
      | .90      |       | .90    | yes   | met                 | final_published_figure
      |          |       | .90    | no    | insufficient_data   | two_sided_interval
      |          |       | .90    | yes   | insufficient_data   | final_published_figure
"""


@pytest.mark.parametrize("row", table(CASES), ids=" ".join)
def test_verdict(row):
    lower, estimate, upper = (float(cell) if cell else None for cell in row[:3])
    interval = ShareInterval(estimate, None, lower, upper, 0.95, "wilson")
    result = verdict(interval, float(row[3]), final=row[4] == "yes")
    assert (result.category, result.rule) == (row[5], row[6])
    assert (result.interval, result.target, result.final) == (interval, float(row[3]), row[4] == "yes")


@pytest.mark.parametrize(
    ("endorsing", "category"), [(255, "not_met"), (270, "not_distinguishable"), (280, "met")]
)
def test_three_samples_of_300_from_700_companies_against_90_percent(endorsing, category):
    assert verdict(share_interval(endorsing, 300, 700), 0.9).category == category


@pytest.mark.parametrize(("endorsing", "category"), [(539, "not_met"), (540, "met"), (541, "met")])
def test_a_census_is_decided_by_one_company(endorsing, category):
    assert verdict(share_interval(endorsing, 600, 600), 0.9).category == category


def test_the_published_final_figure_of_2023_misses_90_percent():
    assert verdict(published_share(0.41), 0.9, final=True).category == "not_met"
    assert verdict(published_share(0.41), 0.9).category == "insufficient_data"


@pytest.mark.parametrize("target", [90, -0.1, None, math.nan, "high"])
def test_a_target_is_a_share(target):
    with pytest.raises(ValueError, match=r"^target"):
        verdict(published_share(0.4), target)


@given(st.integers(0, 60), st.integers(1, 60), st.floats(0, 1))
def test_a_higher_target_is_never_met_more_easily(endorsing, others, target):
    order = ["met", "not_distinguishable", "not_met"]
    interval = share_interval(endorsing, endorsing + others)
    assert order.index(verdict(interval, target / 2).category) <= order.index(
        verdict(interval, target).category
    )

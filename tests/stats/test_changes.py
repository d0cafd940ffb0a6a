"""Changes between rounds, paired answers and many comparisons."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from statsmodels.stats.contingency_tables import mcnemar as statsmodels_mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import confint_proportions_2indep

from stats import holm, mcnemar, published_share, share_difference, share_interval
from tests.stats.small_tables import table

# Newcombe 1998 (Statistics in Medicine 17, 873-890), table II, method 10.
PUBLISHED = """
before | of | after | of | lower  | upper
48     | 80 | 56    | 70 | .0524  | .3339
3      | 10 | 9     | 10 | .1705  | .8090
0      | 29 | 5     | 56 | -.0381 | .1926
"""


@pytest.mark.parametrize("row", table(PUBLISHED), ids=" ".join)
def test_published_differences(row):
    before, after = share_interval(row[0], row[1]), share_interval(row[2], row[3])
    difference = share_difference(before, after)
    assert difference.estimate == after.estimate - before.estimate
    assert (round(difference.lower, 4), round(difference.upper, 4)) == (float(row[4]), float(row[5]))


def test_differences_of_the_oracle_file(oracle):
    rows = [row for row in oracle("proportion_intervals.csv") if row["method"] == "newcombe_difference"]
    assert len(rows) == 3
    for row in rows:
        counts = dict(part.split("=") for part in row["inputs"].split(";"))
        difference = share_difference(
            share_interval(counts["k1"], counts["n1"]), share_interval(counts["k2"], counts["n2"])
        )
        assert difference.lower == pytest.approx(float(row["lower"]), abs=5e-5)
        assert difference.upper == pytest.approx(float(row["upper"]), abs=5e-5)


def test_two_censuses_differ_exactly():
    difference = share_difference(share_interval(180, 600, 600), share_interval(246, 600, 600))
    assert difference.lower == difference.upper == difference.estimate == pytest.approx(0.11)


def test_a_share_without_bounds_leaves_a_difference_without_bounds():
    difference = share_difference(published_share(0.30), share_interval(246, 600))
    assert (difference.lower, difference.upper) == (None, None)
    assert difference.estimate == pytest.approx(0.11)
    assert share_difference(share_interval(None, None), published_share(0.3)).estimate is None


def test_two_levels_of_confidence_do_not_mix():
    with pytest.raises(ValueError, match="one confidence"):
        share_difference(share_interval(1, 9, confidence=0.9), share_interval(1, 9))


counts = st.integers(0, 60)


@given(counts, counts, counts, counts)
def test_difference_equals_statsmodels_and_turns_round(k1, rest1, k2, rest2):
    n1, n2 = k1 + rest1 + 1, k2 + rest2 + 1
    before, after = share_interval(k1, n1), share_interval(k2, n2)
    forth, back = share_difference(before, after), share_difference(after, before)
    assert (forth.lower, forth.upper) == pytest.approx((-back.upper, -back.lower))
    assert -1 <= forth.lower <= forth.estimate <= forth.upper <= 1
    theirs = confint_proportions_2indep(k2, n2, k1, n1, method="newcomb", compare="diff")
    assert (forth.lower, forth.upper) == pytest.approx(theirs, abs=1e-9)


@given(counts, counts)
def test_mcnemar_equals_statsmodels(gained, lost):
    theirs = statsmodels_mcnemar([[5, gained], [lost, 7]], exact=True).pvalue if gained + lost else 1
    assert mcnemar(gained, lost).p_value == pytest.approx(float(theirs))
    assert mcnemar(gained, lost).p_value == mcnemar(lost, gained).p_value


def test_mcnemar_refuses_what_is_no_count():
    for name, given_ in (("gained", (-1, 2)), ("lost", (1, 2.5)), ("lost", (1, None))):
        with pytest.raises(ValueError, match=rf"^{name} "):
            mcnemar(*given_)


def test_holm_by_hand():
    assert holm([0.01, 0.04, 0.03]) == pytest.approx((0.03, 0.06, 0.06))
    assert holm([0.5, 0.9]) == pytest.approx((1, 1))
    assert holm([]) == ()
    with pytest.raises(ValueError, match=r"^p_values "):
        holm([0.1, 1.1])


@settings(max_examples=10)  # theirs takes a tenth of a second
@given(st.lists(st.floats(0, 1), min_size=1, max_size=12))
def test_holm_equals_statsmodels(p_values):
    assert holm(p_values) == pytest.approx(multipletests(p_values, method="holm")[1])

"""A change taken apart: the parts add up, and each answers for its own cause."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stats import decomposition
from stats.strata import COLUMNS


def frame(*rows) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=COLUMNS)


def parts(before, after) -> tuple[float, ...]:
    result = decomposition(before, after)
    return result.within, result.between, result.entrants, result.leavers


BEFORE = frame(("food", 50, 50, 10), ("metal", 50, 20, 10))


def test_only_the_same_groups_changing_is_within():
    after = frame(("food", 50, 50, 20), ("metal", 50, 20, 12))
    assert parts(BEFORE, after) == pytest.approx((0.5 * 0.2 + 0.5 * 0.1, 0, 0, 0))


def test_only_weights_shifting_is_between():
    after = frame(("food", 20, 20, 4), ("metal", 80, 20, 10))
    assert parts(BEFORE, after) == pytest.approx((0, 0.3 * 0.5 - 0.3 * 0.2, 0, 0))


def test_a_sector_that_leaves_and_one_that_comes():
    """Worked by hand: overall 0.35 before and 0.45 after, so each group is measured against 0.40."""
    after = frame(("metal", 50, 20, 10), ("retail", 50, 50, 20))
    assert parts(BEFORE, after) == pytest.approx((0, 0, 0.5 * (0.4 - 0.4), -0.5 * (0.2 - 0.4)))


def test_companies_as_groups():
    before = frame(("a", 1, 1, 0), ("b", 1, 1, 1), ("gone", 1, 1, 0))
    after = frame(("a", 1, 1, 1), ("b", 1, 1, 1), ("new", 1, 1, 1))
    result = decomposition(before, after)
    assert (result.before, result.after) == pytest.approx((1 / 3, 1))
    assert parts(before, after) == pytest.approx((1 / 3, 0, 1 / 9, 2 / 9))


def test_a_round_or_group_without_a_sample_is_refused():
    with pytest.raises(ValueError, match="after has no groups"):
        decomposition(BEFORE, frame())
    with pytest.raises(ValueError, match="stratum food: none of 9"):
        decomposition(frame(("food", 9, 0, 0)), BEFORE)
    with pytest.raises(ValueError, match="stratum food is there more than once"):
        decomposition(frame(("food", 9, 1, 0), ("food", 9, 1, 0)), BEFORE)


@st.composite
def rounds(draw):
    rows = []
    for name in draw(st.sets(st.sampled_from("abcdef"), min_size=1)):
        assessed = draw(st.integers(1, 40))
        rows.append((name, assessed + draw(st.integers(0, 60)), assessed, draw(st.integers(0, assessed))))
    return frame(*rows)


@given(rounds(), rounds())
def test_the_parts_add_up_and_turn_round(before, after):
    result = decomposition(before, after)
    assert result.change == pytest.approx(sum(parts(before, after)), abs=1e-15)
    assert result.change == pytest.approx(result.after - result.before, abs=1e-15)
    within, between, entrants, leavers = parts(after, before)
    assert parts(before, after) == (-within, -between, -leavers, -entrants)


@given(rounds())
def test_nothing_changes_between_a_round_and_itself(same):
    assert parts(same, same) == (0, 0, 0, 0)

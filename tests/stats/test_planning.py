"""What is still needed, checked against the verdict it should bring about."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from stats import companies_needed, sample_to_settle
from stats.shares import wilson_bounds


def test_companies_short_of_90_percent():
    assert companies_needed(246, 600, 0.9) == 294
    assert companies_needed(0.41 * 600, 600, 0.9) == 294
    assert companies_needed(540, 600, 0.9) == 0
    assert companies_needed(600, 600, 0.9) == 0
    assert companies_needed(0, 100, 0.07) == 7
    assert companies_needed(0, 601, 0) == 0
    assert companies_needed(266.5, 650, 0.9) == 319


@given(st.integers(1, 2000), st.floats(0, 1), st.data())
def test_so_many_companies_and_not_one_fewer(size, target, data):
    endorsing = data.draw(st.integers(0, size))
    needed = companies_needed(endorsing, size, target)
    assert (endorsing + needed) / size >= target
    assert needed == 0 or (endorsing + needed - 1) / size < target


def settled(share, target, assessed, size):
    effective = assessed if size is None else assessed * (size - 1) / (size - assessed)
    lower, upper = wilson_bounds(share, effective, 0.95)
    return lower >= target or upper < target


@given(st.floats(0, 1), st.floats(0.05, 0.95), st.none() | st.integers(2, 3000))
def test_so_large_a_sample_settles_it_and_a_smaller_one_does_not(share, target, size):
    assume(abs(share - target) > 0.005)
    assessed = sample_to_settle(share, target, size)
    assert assessed == size or settled(share, target, assessed, size)
    assert assessed <= 2 or not settled(share, target, assessed - 2, size)


def test_samples_that_settle_90_percent():
    assert sample_to_settle(0.9, 0.9) is None
    assert sample_to_settle(0.9, 0.9, 700) == 700
    assert sample_to_settle(0.41, 0.9) < sample_to_settle(0.85, 0.9) < sample_to_settle(0.88, 0.9)
    assert sample_to_settle(0.5, 0.9, 20) == 3
    assert sample_to_settle(0.8, 0.9, 60) == 23
    assert sample_to_settle(0.85, 0.9, 700) < sample_to_settle(0.85, 0.9)
    assert sample_to_settle(0.85, 0.9, confidence=0.99) > sample_to_settle(0.85, 0.9)


@pytest.mark.parametrize(
    ("name", "ask"),
    [
        ("endorsing", lambda: companies_needed(601, 600, 0.9)),
        ("endorsing", lambda: companies_needed(None, 600, 0.9)),
        ("population_size", lambda: companies_needed(1, None, 0.9)),
        ("population_size", lambda: companies_needed(0, 0, 0.9)),
        ("target", lambda: companies_needed(1, 600, 90)),
        ("share", lambda: sample_to_settle(41, 0.9)),
        ("target", lambda: sample_to_settle(0.4, 90)),
        ("population_size", lambda: sample_to_settle(0.4, 0.9, 0.5)),
        ("confidence", lambda: sample_to_settle(0.4, 0.9, confidence=95)),
    ],
)
def test_what_cannot_be_meant_is_refused_by_name(name, ask):
    with pytest.raises(ValueError, match=rf"^{name} "):
        ask()


def test_companies_that_weigh_unequally_must_be_more():
    assert sample_to_settle(0.85, 0.9, design_effect=2) == pytest.approx(
        2 * sample_to_settle(0.85, 0.9), abs=1
    )
    assert sample_to_settle(0.85, 0.9, 700, design_effect=1e6) == 700
    with pytest.raises(ValueError, match="design_effect"):
        sample_to_settle(0.85, 0.9, design_effect=0.5)

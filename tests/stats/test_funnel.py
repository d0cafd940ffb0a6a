"""The limits of a funnel plot, against the normal distribution and at the edges."""

import math

import pytest
from scipy.stats import binom, norm

from stats import funnel_limits, funnel_p_value


@pytest.mark.parametrize("confidence", [0.95, 0.998])
def test_the_limits_are_those_of_the_normal_distribution(confidence):
    lower, upper = funnel_limits(0.4, 96, confidence)
    spread = norm(0.4, math.sqrt(0.4 * 0.6 / 96))
    assert spread.cdf(upper) - spread.cdf(lower) == pytest.approx(confidence)


def test_larger_groups_have_less_room_and_none_leaves_the_scale():
    widths = [upper - lower for lower, upper in (funnel_limits(0.4, n) for n in (5, 50, 500))]
    assert widths == sorted(widths, reverse=True)
    assert funnel_limits(0.02, 5)[0] == 0
    assert funnel_limits(0.98, 5)[1] == 1


@pytest.mark.parametrize("share", [0, 0.02, 0.35, 1])
@pytest.mark.parametrize("endorsing", [0, 1, 4, 9, 10])
def test_the_p_value_is_twice_the_smaller_tail_of_the_binomial_distribution(share, endorsing):
    tails = binom.sf(endorsing - 1, 10, share), binom.cdf(endorsing, 10, share)
    assert funnel_p_value(share, endorsing / 10, 10) == pytest.approx(min(2 * min(tails), 1))


def test_an_effective_size_between_two_numbers_gives_a_p_value_between_theirs():
    p_values = [funnel_p_value(0.3, 0.6, size) for size in (20, 20.5, 21)]
    assert p_values == sorted(p_values, reverse=True)


@pytest.mark.parametrize(
    ("share", "assessed", "said"), [(1.2, 10, "share"), (0.4, 0, "assessed"), (0.4, None, "assessed")]
)
def test_what_cannot_be_is_refused(share, assessed, said):
    with pytest.raises(ValueError, match=said):
        funnel_limits(share, assessed)
    with pytest.raises(ValueError, match=said):
        funnel_p_value(share, 0.5, assessed)

"""Of many groups without a real difference or change, one is called at most once in twenty charts."""

from functools import cache

import numpy as np
import pytest

from stats import doubt, funnel_p_value, holm, share_difference, share_interval

SAMPLES = 1_000
AT_MOST = 0.05 + 3 * np.sqrt(0.05 * 0.95 / SAMPLES)
# Companies of 14 groups in the population, and those assessed of them.
SIZES = np.array([20, 30, 40, 60, 60, 80, 90, 120, 150, 150, 200, 300, 500, 900])
PROPORTIONAL = np.maximum(SIZES // 4, 5)
ALIKE = np.full(len(SIZES), 20)


@cache
def lies_outside(endorsing: int, assessed: int, whole: float) -> float:
    return funnel_p_value(whole, endorsing / assessed, assessed)


@cache
def changed(before: int, after: int, assessed: int) -> float:
    first, second = (
        lambda confidence, endorsing=endorsing: share_interval(endorsing, assessed, None, confidence)
        for endorsing in (before, after)
    )
    return doubt(lambda confidence: share_difference(first(confidence), second(confidence)), 0.0)


@pytest.mark.parametrize("share", [0.05, 0.35])
@pytest.mark.parametrize("assessed", [PROPORTIONAL, ALIKE], ids=["proportional", "alike"])
def test_the_funnel_calls_no_group_without_a_difference(assessed, share):
    rng = np.random.default_rng(1)
    called = 0
    for endorsing in rng.binomial(assessed, share, (SAMPLES, len(SIZES))):
        # Companies of the population weigh in the whole, as they do in a survey with known sizes.
        whole = round(float((SIZES * endorsing / assessed).sum() / SIZES.sum()), 3)
        p_values = [lies_outside(*row, whole) for row in zip(endorsing, assessed, strict=True)]
        called += min(holm(p_values)) < 0.05
    assert called / SAMPLES <= AT_MOST


@pytest.mark.parametrize("share", [0.05, 0.35])
def test_no_group_without_a_change_is_said_to_have_risen_or_fallen(share):
    rng = np.random.default_rng(1)
    called = 0
    waves = rng.binomial(ALIKE, share, (SAMPLES, 2, len(SIZES)))
    for before, after in waves:
        p_values = [changed(*row, 20) for row in zip(before.tolist(), after.tolist(), strict=True)]
        called += min(holm(p_values)) < 0.05
    assert called / SAMPLES <= AT_MOST


def test_a_real_difference_and_a_real_change_are_called():
    p_values = [funnel_p_value(0.3, share, 60) for share in (0.3, 0.25, 0.35, 0.6)]
    assert [p < 0.05 for p in holm(p_values)] == [False, False, False, True]
    p_values = [changed(5, after, 20) for after in (5, 6, 4, 17)]
    assert [p < 0.05 for p in holm(p_values)] == [False, False, False, True]

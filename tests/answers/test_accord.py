"""Whether methods agree, from the categories that they find."""

import pytest

from answers.accord import EITHER, WAYS, accord
from tests.translations.test_messages import DUTCH


@pytest.mark.parametrize(
    ("found", "code"),
    [
        (("substantial_progress", "neutral"), "contradict"),
        (("unchanged", "up"), "contradict"),
        (("up", "misses_target"), "contradict"),
        (("deterioration", "toward"), "contradict"),
        (("substantial_progress", "moderate_progress"), "agree"),
        (("moderate_progress", "acceleration_needed", "misses_target"), "agree"),
        (("unchanged", "neutral"), "agree"),
        (("deterioration", "stagnation_or_regression", "down"), "agree"),
        (("unchanged", "stagnation_or_regression"), "agree"),
        (("moderate_progress", "stagnation_or_regression"), "differ"),
        (("deterioration", "neutral"), "differ"),
        (("moderate_progress", "unchanged"), "differ"),
        (("deterioration", "red"), "one"),
        (("on_track", "too_short", "misses_target"), "contradict"),
        (("too_short", "not_available"), "none"),
        ((), "none"),
    ],
)
def test_methods_agree_on_the_way_and_contradict_each_other_on_the_pace_too(found, code):
    assert accord(found) == code


def test_every_category_but_the_levels_and_what_says_nothing_points_one_way():
    pointing = sorted(name for names in WAYS.values() for name in names)
    assert len(pointing) == len(set(pointing))
    silent = {"green", "yellow", "orange", "red", "too_short", "not_available", "misses_target"}
    assert {*pointing, EITHER} == DUTCH["judged"].variants - silent

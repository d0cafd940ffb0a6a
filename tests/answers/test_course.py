"""How a series moved, as a title says it: by rule, and only where the figures say so."""

import pytest

from answers.course import Course
from translations import LANGUAGES, words


@pytest.mark.parametrize(
    ("first", "last", "is_percent", "rounding", "kind", "size"),
    [
        (4.0, 16.4, False, 0.1, "times", 4.1),
        (4.0, 8.0, True, 0.1, "times", 2.0),
        (4.0, 7.7, True, 0.1, "points_up", 3.7),
        (10.0, 5.1, False, 0.1, "halved", 0.0),
        (10.0, 6.0, False, 0.1, "down", 40.0),
        (10.0, 12.5, False, 0.1, "up", 25.0),
        (50.0, 47.0, True, 1.0, "points_down", 3.0),
        (50.0, 50.1, True, 0.1, "same", 0.0),
        (50.0, 50.0, False, float("nan"), "same", 0.0),
        (-3.0, 2.0, True, 0.1, "points_up", 5.0),
    ],
)
def test_the_course_follows_from_the_two_figures(first, last, is_percent, rounding, kind, size):
    found = Course.of(first, last, 2015, is_percent, rounding)
    assert (found.kind, found.size) == (kind, pytest.approx(size))


@pytest.mark.parametrize(("first", "last"), [(-3.0, 2.0), (0.0, 4.0), (4.0, -1.0)])
def test_without_a_ratio_or_percentages_nothing_is_said(first, last):
    assert Course.of(first, last, 2015, False, 0.1) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("value", "said"),
    [
        (153_143_840, {"nl": "153 miljoen", "en": "153 million"}),
        (2_345_678_901, {"nl": "2,35 miljard", "en": "2.35 billion"}),
        (999_600_000, {"nl": "1 miljard", "en": "1 billion"}),
        (18.1234, {"nl": "18,1", "en": "18.1"}),
        (8_523, {"nl": "8.523", "en": "8,523"}),
        (-4.5678, {"nl": "−4,57", "en": "−4.57"}),
        (None, {"nl": "onbekend", "en": "unknown"}),
    ],
)
def test_a_number_is_rounded_as_people_say_it(language, value, said):
    assert words(language).rounded(value) == said[language]

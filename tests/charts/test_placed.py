"""Words of the charts of indicators: none on another and none cut off, whatever the width."""

from itertools import combinations

import pytest

from answers.indicators import Indicator, each
from charts.drawn import Size, svg
from charts.indicators import series
from charts.placed import apart, span
from tests.charts.svg.reading import Text, texts
from tests.conftest import TODAY
from translations import words

PHONE, PAGE = 358, 760
SIZE = 13


def touch(one: Text, other: Text) -> bool:
    """Whether two lines of words lie on each other; between two lines of one text is hardly any room."""
    across = one.left < other.right - 1 and other.left < one.right - 1
    return across and abs(one.foot - other.foot) < SIZE


def faults(answer: Indicator, language: str, width: int, beside: tuple[str, ...]) -> list[tuple]:
    """Words that lie on others, and words that are cut off."""
    drawn = texts(svg(series(answer, words(language), "a source", beside=beside), Size(width), language))
    found = [(one.said, other.said) for one, other in combinations(drawn, 2) if touch(one, other)]
    return found + [(text.said,) for text in drawn if text.left < -1 or text.right > width + 1]


def test_no_words_of_an_indicator_lie_on_others_or_are_cut_off(connection):
    """Every indicator with all its places on a phone; on a page those with words beside the names."""
    answers = [answer for answer in each(connection, TODAY) if not answer.netherlands.empty]
    found = {answer.about["indicator"]: faults(answer, "nl", PHONE, answer.places) for answer in answers}
    busy = [answer for answer in answers if answer.targets]
    found |= {f"{answer.about['indicator']}, wide": faults(answer, "en", PAGE, ()) for answer in busy}
    assert {code: fault for code, fault in found.items() if fault} == {}
    assert len(answers) > 200 and busy


@pytest.mark.parametrize(
    ("heights", "moved"),
    [
        ([0.2, 0.8], [0.2, 0.8]),
        ([0.5, 0.5], [0.45, 0.55]),
        ([0.6, 0.5, 0.1], [0.6, 0.5, 0.1]),
        ([0.52, 0.5, 0.1], [0.56, 0.46, 0.1]),
        ([0.0, 1.0], [0.05, 0.95]),
        ([0.1, 0.0, 0.05], [0.25, 0.05, 0.15]),
        ([0.98, 0.97, 0.76], [0.95, 0.85, 0.75]),
    ],
)
def test_words_move_apart_only_as_far_as_they_must_and_stay_inside(heights, moved):
    assert apart(heights, 0.1) == pytest.approx(moved)


def test_the_axis_begins_at_nought_for_a_share_alone(connection, say):
    answers = {answer.about["indicator"]: answer for answer in each(connection, TODAY)}
    share, other = answers["eurostat_sdg_07_40"], answers["eurostat_sdg_10_41"]
    assert span(series(share, say, "a source").figure, from_nought=True)[0] == 0
    assert span(series(other, say, "a source").figure, from_nought=False)[0] > 0

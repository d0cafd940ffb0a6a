"""Words of the charts of indicators: none on another and none cut off, whatever the width."""

import math
from functools import partial
from itertools import combinations

import pytest

from answers.indicators import Indicator, each
from answers.places import HOME
from answers.target_words import label
from charts import style
from charts.drawn import Size, svg
from charts.indicators import series
from charts.placed import LINE, NARROW, TARGET, apart, span, targets
from charts.svg import font
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


def test_a_small_change_looks_small_and_the_axis_keeps_to_the_scale():
    def spanned(*values: float, ceiling: float = math.inf) -> tuple[float, float]:
        figure = style.figure(words("nl"), 420)
        figure.add_scatter(x=list(range(len(values))), y=list(values), mode="lines")
        return span(figure, from_nought=False, ceiling=ceiling)

    low, high = spanned(80, 82)
    assert high - low > 82 / 3 and low < 70
    # One level all the time, on a scale that ends there: nothing is drawn above it but some room.
    low, high = spanned(5, 5, ceiling=5)
    assert (low, high) == pytest.approx((5 - 5 / 3, 5), abs=0.2)
    assert spanned(0.01, 0.012)[0] >= -0.001
    # What changes much is drawn as it is.
    low, high = spanned(10, 20)
    assert (low, high) == pytest.approx((10, 20), abs=1)


def test_words_of_a_target_stand_beside_lines():
    figure = style.figure(words("nl"), 420)
    figure.add_scatter(x=[2000, 2030], y=[0, 30], mode="lines")
    heights, years = (0.0, 40.0), (2000.0, 2030.0)

    def placed_at(value: float) -> float:
        figure.layout["annotations"] = [style.label(2020, value, "doel", name=TARGET)]
        targets(figure, heights, years)
        return 40 * figure.layout["annotations"][0]["y"]

    # Above its mark is free; a mark just below the line has its words elsewhere.
    assert placed_at(30) == pytest.approx(30 + 40 * 0.6 * LINE)
    for value in (12, 15, 18):
        width = (13 * font.width("doel") + 16) / NARROW * 30
        low, high = placed_at(value) - 20 * LINE, placed_at(value) + 20 * LINE
        assert high <= 20 - width + 0.01 or low >= 20 - 0.01


def test_what_is_drawn_is_told(connection, say):
    found = {answer.about["indicator"]: answer for answer in each(connection, TODAY)}
    answer = found["eurostat_sdg_07_40"]
    alt = series(answer, say, "a source").alt
    for geo in (HOME, *answer.shown(())):
        assert answer.known.name(geo, say) in alt
        assert say.number(answer.of(geo)["value"].iloc[-1], 2) in alt
    assert len(answer.targets) > 1
    for target in answer.targets:
        assert label(target, say, partial(answer.written, say)) in alt

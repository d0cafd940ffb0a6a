"""The bars of movements, read back from what is drawn."""

import pytest

from answers.progress import ORDER, progress
from answers.selection import Selection
from charts.progress import COLOURS, legend, movements
from tests.charts.checking import validated
from tests.conftest import TODAY


@pytest.fixture
def answer(connection):
    return progress(connection, Selection(), TODAY)


@pytest.fixture
def chart(answer, say):
    return movements(answer, say, "a source")


def lightness(colour: str) -> float:
    """The relative luminance of WCAG 2.1 of a colour written as #rrggbb."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_bars_are_the_counts(chart, answer, say):
    fresh = say("progress-fresh-row", count=answer.fresh)
    stale = say("progress-stale-row", count=answer.stale)
    drawn = {bar.name: dict(zip(bar.y, bar.x, strict=True)) for bar in validated(chart).data}
    assert tuple(drawn) == ORDER
    assert {name: bar[fresh] for name, bar in drawn.items()} == answer.count(stale=False)
    assert {name: bar[stale] for name, bar in drawn.items()} == answer.count(stale=True)
    assert sum(bar[fresh] for bar in drawn.values()) == answer.fresh
    assert validated(chart).layout.barmode == "stack"


def test_stale_figures_are_light_within_the_outline_of_their_colour(chart):
    for bar in validated(chart).data:
        stale, fresh = bar.marker.color
        assert fresh == bar.marker.line.color == COLOURS[bar.name]
        assert lightness(stale) > lightness(fresh) + 0.4


def test_no_number_is_written_where_there_is_none(chart):
    for bar in validated(chart).data:
        assert list(bar.text) == [str(count) if count else "" for count in bar.x]


def test_the_numbers_in_the_bars_stand_out(chart):
    for bar in validated(chart).data:
        for number, ground in zip(bar.textfont.color, bar.marker.color, strict=True):
            light, dark = sorted((lightness(number), lightness(ground)), reverse=True)
            assert (light + 0.05) / (dark + 0.05) >= 4.5, bar.name


def test_each_movement_has_a_colour_of_its_own_and_a_word(chart, say):
    assert len(set(COLOURS.values())) == len(ORDER)
    assert [colour for colour, _ in legend(say)] == [bar.marker.line.color for bar in validated(chart).data]
    assert [word.split(" ", 1)[1] for _, word in legend(say)] == [say("movement", movement=m) for m in ORDER]


def test_the_title_says_how_many_are_stale(chart, answer, say):
    assert str(answer.stale) in chart.title
    assert str(answer.stale + answer.fresh) in chart.title


def test_the_alternative_text_carries_every_count(chart, answer, say):
    for stale in (False, True):
        for movement, count in answer.count(stale).items():
            assert f"{say('movement', movement=movement)} {count}" in chart.alt


def test_the_table_holds_every_counted_subject(chart, answer, say):
    assert list(chart.table[say("indicator")]) == list(answer.rows[f"name_{say.language}"])
    assert (chart.table[say("stale-heading")] == say("yes")).sum() == answer.stale
    assert chart.table[say("target")].notna().sum() == answer.rows["target"].notna().sum()

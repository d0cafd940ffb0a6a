"""One number through the versions: joined within an edition, said where it was taken away."""

from datetime import UTC, datetime

import pandas as pd
import pytest

from charts.revisions import timeline
from tests.charts.checking import validated
from translations import words

say = words("nl")
ROWS = pd.DataFrame(
    [
        (1, "2025", 15.1, "15,1"),
        (2, "2026", 15.3, "15,3"),
        (3, "2026", 15.6, "15,6"),
        (4, "2025", None, ""),
    ],
    columns=["version", "edition", "value", "spoken"],
).assign(published_at=datetime(2026, 11, 24, tzinfo=UTC), author="A", note="B")


def drawn(rows: pd.DataFrame):
    return timeline(rows, say, "titel", "procent", "bron")


def test_the_values_of_one_edition_are_joined():
    assert [list(line.x) for line in validated(drawn(ROWS.head(3))).data] == [[15.1], [15.3, 15.6]]


def test_a_value_that_was_taken_away_says_so():
    chart = drawn(ROWS)
    assert validated(chart).layout.annotations[-1].text == f"{say('gone')} · 2025"
    assert chart.alt.endswith(f"{say('gone')} (2025)") and "<" not in chart.alt


def test_a_number_that_was_always_the_same_keeps_room_around_it():
    low, high = validated(drawn(ROWS.head(1))).layout.xaxis.range
    assert low < 15.1 < high


def test_nothing_is_refused():
    with pytest.raises(ValueError, match="has no alt"):
        drawn(ROWS.head(0))

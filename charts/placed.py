"""Words of a chart of lines in places of their own, so that none lies on another, at any width.

Names stand in a column to the right of the lines, words of breaks in a strip above them, and those of targets in
between, beside their marks. The axis has its range before it is drawn, so a height is a part of the panel whoever
draws it.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

from markupsafe import Markup

from charts import style
from charts.figure import Figure
from charts.svg import font

TARGET = "target"  # the name of the words beside the mark of a target
SIZE = 13  # of the words, in pixels
NARROW = 190  # pixels: what the lines have at least, on a phone
LOW = 250  # pixels: the least height of the panel, on a card
NAME, LINE = 38 / LOW, 19 / LOW  # parts of the panel: a name with its value, and one line of words
ROOM = 0.06  # of the range of the values, kept free above and below them
LEAST = 1 / 3  # of the largest value: an axis spans no less, so that a small change looks small
FAR = 0.4  # of the panel: words of a target go no further from their mark to keep clear of lines
SIDE = 8  # pixels between a mark and its words


def span(figure: Figure, from_nought: bool, ceiling: float = math.inf) -> tuple[float, float]:
    """The lowest and the highest value of the axis, with room around what is drawn and for words above a target.

    It spans at least LEAST of the largest value, without going below nought or above `ceiling` for that.
    """
    values = [value for trace in figure.data for value in trace["y"] if value is not None and value == value]
    low, high = min(values), max(values)
    if from_nought:
        low, high = min(low, 0), max(high, 0)
    else:
        low, high = _widened(low, high, ceiling)
    room = ROOM * (high - low or abs(high)) or 1
    has_words = any(each.get("name") == TARGET for each in figure.layout["annotations"])
    return (low if from_nought and low == 0 else low - room), high + room * (3 if has_words else 1)


def _widened(low: float, high: float, ceiling: float) -> tuple[float, float]:
    """A range around that of the values, where theirs is small beside the values themselves."""
    missing = LEAST * max(abs(low), abs(high)) - (high - low)
    if missing <= 0:
        return low, high
    top = max(high, min(high + missing / 2, ceiling))
    bottom = low - missing + (top - high)
    return (max(bottom, 0) if low >= 0 else bottom), top


def names(figure: Figure, names: Sequence[tuple[float, str, str]], heights: tuple[float, float]) -> None:
    """Each name (value, text, colour) at the height of its value, in the margin on the right."""
    for (_, text, colour), height in zip(
        names, apart([_part(value, heights) for value, _, _ in names], NAME), strict=True
    ):
        place = {"xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "middle", "xshift": SIDE}
        figure.add_annotation(style.label(1, height, text, colour, **place))
    lines = [Markup(line) for _, text, _ in names for line in text.split("<br>")]
    widths = [SIZE * font.width(line.striptags(), "<b>" in line) for line in lines]
    room = SIDE + 4 + round(max(widths, default=0))
    figure.update_layout(margin_r=room)


def above(
    figure: Figure, years: Sequence[float], word: str, drawn: tuple[float, float], hover: Sequence[str]
) -> None:
    """A word above the lines at each of the years that has room for it behind the one before."""
    needed = (SIZE * font.width(word) + SIDE) / NARROW * (drawn[1] - drawn[0])
    free = drawn[0]
    for year, text in zip(years, hover, strict=True):
        is_last = year + needed > drawn[1]
        start = year - needed if is_last else year
        if start < free:
            continue
        side = {"xanchor": "right" if is_last else "left", "yanchor": "bottom", "yref": "paper"}
        figure.add_annotation(style.label(year, 1, word, style.MUTED, hovertext=text, **side))
        free = start + needed
    if len(years):
        figure.update_layout(margin_t=round(1.5 * SIZE) + 4)


def targets(figure: Figure, heights: tuple[float, float], years: tuple[float, float]) -> None:
    """The words of the targets of a figure, as near above their marks as no line and no other word lies on them.

    Where there is no such place they stand above their marks, and apart; what they then lie on is covered.
    """
    own = [each for each in figure.layout["annotations"] if each.get("name") == TARGET]
    found: list[float] = []
    for each in own:
        wanted = _part(each["y"], heights) + LINE * 0.6
        width = (SIZE * font.width(each["text"]) + 2 * SIDE) / NARROW * (years[1] - years[0])
        steps = [
            wanted + step * LINE / 4 for step in range(-round(4 * FAR / LINE), round(4 * FAR / LINE) + 1)
        ]
        drawn = _drawn_between(figure, each["x"] - width, each["x"], heights)
        free = [
            height
            for height in steps
            if LINE / 2 <= height <= 1 - LINE / 2
            and all(abs(height - other) >= LINE for other in found)
            and not any(height - LINE / 2 < high and low < height + LINE / 2 for low, high in drawn)
        ]
        found.append(min(free, key=lambda height: abs(height - wanted), default=wanted))
    for each, height in zip(own, apart(found, LINE), strict=True):
        each |= {"y": height, "yref": "paper", "yanchor": "middle", "yshift": 0, "bgcolor": style.PAPER}


def _drawn_between(
    figure: Figure, start: float, end: float, heights: tuple[float, float]
) -> list[tuple[float, float]]:
    """From where to where on the panel each piece of each line goes, as far as it lies between two years."""
    pieces = []
    for trace in figure.data:
        if "lines" not in trace["mode"]:
            continue
        points = list(zip(trace["x"], trace["y"], strict=True))
        for (x, y), (then, value) in pairwise(points):
            if y is None or value is None or max(x, start) > min(then, end):
                continue
            slope = (value - y) / ((then - x) or 1)
            ends = [_part(y + slope * (year - x), heights) for year in (max(x, start), min(then, end))]
            pieces.append((min(ends), max(ends)))
    return pieces


def _part(value: float, heights: tuple[float, float]) -> float:
    return (value - heights[0]) / (heights[1] - heights[0])


def apart(heights: Sequence[float], gap: float) -> list[float]:
    """Heights in the same order, moved as little as this takes so that none is nearer to another than `gap`, and
    all lie within 0 and 1 by half of it, where there is room for that."""
    groups: list[list[int]] = []
    middle = {}
    for number in sorted(range(len(heights)), key=heights.__getitem__):
        groups.append([number])
        while True:
            own = groups[-1]
            wanted = sum(heights[member] for member in own) / len(own)
            room = gap * len(own) / 2
            middle[own[0]] = min(max(wanted, room), max(1 - room, room))
            if len(groups) == 1:
                break
            before = groups[-2]
            if middle[own[0]] - middle[before[0]] >= gap * (len(before) + len(own)) / 2 - 1e-9:
                break
            groups[-2:] = [before + own]
    moved = {
        member: middle[group[0]] + gap * (place - (len(group) - 1) / 2)
        for group in groups
        for place, member in enumerate(group)
    }
    return [moved[number] for number in range(len(heights))]

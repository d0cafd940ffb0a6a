"""Words of a chart of lines in places of their own, so that none lies on another, at any width.

Names stand in a column to the right of the lines, words of breaks in a strip above them, and those of targets in
between, beside their marks. The axis has its range before it is drawn, so a height is a part of the panel whoever
draws it.
"""

from collections.abc import Sequence

from charts import style
from charts.figure import Figure
from charts.svg import font

TARGET = "target"  # the name of the words beside the mark of a target
SIZE = 13  # of the words, in pixels
NARROW = 190  # pixels: what the lines have at least, on a phone
LOW = 250  # pixels: the least height of the panel, on a card
NAME, LINE = 38 / LOW, 19 / LOW  # parts of the panel: a name with its value, and one line of words
ROOM = 0.06  # of the range of the values, kept free above and below them
SIDE = 8  # pixels between a mark and its words


def span(figure: Figure, from_nought: bool) -> tuple[float, float]:
    """The lowest and the highest value of the axis, with room around what is drawn and for words above a target."""
    values = [value for trace in figure.data for value in trace["y"] if value is not None and value == value]
    low, high = min(values), max(values)
    if from_nought:
        low, high = min(low, 0), max(high, 0)
    room = ROOM * (high - low or abs(high)) or 1
    has_words = any(each.get("name") == TARGET for each in figure.layout["annotations"])
    return (low if from_nought and low == 0 else low - room), high + room * (3 if has_words else 1)


def names(figure: Figure, said: Sequence[tuple[float, str, str]], heights: tuple[float, float]) -> None:
    """Each name (value, text, colour) at the height of its value, in the margin on the right."""
    for (_, text, colour), height in zip(
        said, apart([_part(value, heights) for value, _, _ in said], NAME), strict=True
    ):
        place = {"xref": "paper", "yref": "paper", "xanchor": "left", "yanchor": "middle", "xshift": SIDE}
        figure.add_annotation(style.label(1, height, text, colour, **place))
    lines = [(line, "<b>" in line) for _, text, _ in said for line in text.split("<br>")]
    widths = [SIZE * font.width(line.replace("<b>", "").replace("</b>", ""), bold) for line, bold in lines]
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


def targets(figure: Figure, heights: tuple[float, float]) -> None:
    """The words of the targets of a figure, a little above their marks and apart."""
    own = [each for each in figure.layout["annotations"] if each.get("name") == TARGET]
    wanted = [_part(each["y"], heights) + LINE * 0.6 for each in own]
    for each, height in zip(own, apart(wanted, LINE), strict=True):
        each |= {"y": height, "yref": "paper", "yanchor": "middle", "yshift": 0}


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

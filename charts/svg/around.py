"""What stands around the marks: the grid and the axes, their words, a legend, and the words and lines on top."""

from collections.abc import Iterator
from itertools import pairwise

from markupsafe import Markup

from charts.svg.marks import Look, key
from charts.svg.markup import NOTHING, element, line
from charts.svg.room import GAP, LEGEND, TICK, Panel, Room, key_width, label_size
from charts.svg.scale import Axis
from charts.svg.texts import Box, anchored


def grid(panel: Panel) -> Iterator[Markup]:
    """The lines of the grid, the zero line and the axes."""
    for axis, other in ((panel.x, panel.y), (panel.y, panel.x)):
        look = axis.look
        if look.get("visible") is False:
            continue
        colour = look.get("gridcolor", "#e3e6ea")
        if look.get("showgrid", True):
            for value, _ in axis.ticks():
                yield _across(axis, axis.at(value), other, colour)
        if look.get("zeroline", True) and axis.kind == "linear" and axis.holds(0):
            yield _across(axis, axis.at(0), other, look.get("zerolinecolor", colour))
    for axis, other in ((panel.y, panel.x), (panel.x, panel.y)):
        if axis.look.get("visible", True) and axis.look.get("linecolor"):
            yield _across(other, _edge(axis, other), axis, axis.look["linecolor"])


def _across(axis: Axis, at: float, other: Axis, colour: str) -> Markup:
    """A thin line at a place of an axis, from one end of the other axis to its other end."""
    ends = [(at, other.start), (at, other.end)]
    return line(ends if axis.letter == "x" else [(b, a) for a, b in ends], {"color": colour, "width": 1})


def _edge(axis: Axis, other: Axis) -> float:
    """Where the line of an axis lies: at the start of the other, or at its end."""
    return other.end if axis.look.get("side") in ("top", "right") else other.start


def ticks(panel: Panel) -> Iterator[Markup]:
    """The small lines at the values of the horizontal axis."""
    axis = panel.x
    if axis.look.get("ticks") != "outside":
        return
    edge = _edge(axis, panel.y)
    end = edge - TICK if axis.look.get("side") == "top" else edge + TICK
    for value, _ in axis.ticks():
        ends = [(axis.at(value), edge), (axis.at(value), end)]
        yield line(ends, {"color": axis.look.get("tickcolor"), "width": 1})


def words(panel: Panel, look: Look) -> list[Box]:
    """The labels of both axes, and the title of the horizontal one."""
    x, y = panel.x, panel.y
    is_top = x.look.get("side") == "top"
    edge, down = _edge(x, y), "bottom" if is_top else "top"
    edge += -(TICK + 2) if is_top else TICK + 2
    below = _apart(
        anchored(label, x.at(value), edge, "center", down, label_size(x, look), _colour(x, look))
        for value, label in x.ticks()
        if label
    )
    beside = [
        anchored(label, x.start - GAP, y.at(value), "right", "middle", label_size(y, look), _colour(y, look))
        for value, label in y.ticks()
        if label
    ]
    title = x.look.get("title", {})
    if title.get("text"):
        foot = max((box.bounds[3] for box in below), default=edge) + 2
        size = title.get("font", {}).get("size", look.size)
        below.append(anchored(title["text"], x.part(0.5), foot, "center", "top", size, look.colour))
    return below + beside


def _colour(axis: Axis, look: Look) -> str:
    return axis.look.get("tickfont", {}).get("color", look.colour)


def _apart(labels: Iterator[Box]) -> list[Box]:
    """So many of the labels that none touches the next: all, every second, every third."""
    boxes = sorted(labels, key=lambda box: box.x)
    for every in range(1, len(boxes) + 1):
        kept = boxes[::every]
        if all(one.bounds[2] + GAP <= other.bounds[0] for one, other in pairwise(kept)):
            return kept
    return boxes[:1]


def shape(item: dict, room: Room) -> Markup:
    """A line or a rectangle. Raises ValueError for a kind that is not drawn here."""
    at = {name: room.place(item, name) for name in ("x0", "y0", "x1", "y1")}
    if None in at.values():
        return NOTHING
    if item["type"] == "line":
        return line([(at["x0"], at["y0"]), (at["x1"], at["y1"])], item.get("line", {}))
    if item["type"] != "rect":
        raise ValueError(f"a shape of the kind {item['type']!r} is not drawn")
    (left, right), (top, bottom) = (sorted((at[f"{a}0"], at[f"{a}1"])) for a in "xy")
    edge = item.get("line", {})
    thick = edge.get("width", 2 if edge.get("color") else 0)
    return element(
        "rect",
        x=left,
        y=top,
        width=right - left,
        height=bottom - top,
        fill=item.get("fillcolor", "none"),
        fill_opacity=item.get("opacity"),
        stroke=edge.get("color") if thick else None,
        stroke_width=thick or None,
    )


def annotation(item: dict, room: Room) -> Box | None:
    """A text on the figure; None where it has none, or its panel is not drawn."""
    x, y = (room.place(item, letter) for letter in "xy")
    if not item.get("text") or x is None or y is None:
        return None
    style = item.get("font", {})
    return anchored(
        item["text"],
        x + item.get("xshift", 0),
        y - item.get("yshift", 0),
        _anchor(item, "x", ("left", "center", "right")),
        _anchor(item, "y", ("bottom", "middle", "top")),
        style.get("size", room.look.size),
        style.get("color", room.look.colour),
        align=item.get("align", "center"),
        angle=item.get("textangle", 0),
        ground=item.get("bgcolor"),
    )


def _anchor(item: dict, letter: str, parts: tuple[str, str, str]) -> str:
    """Which part of a text lies at its place; on paper, where nothing is said, by the third in which it lies."""
    given = item.get(f"{letter}anchor", "auto")
    if given != "auto":
        return given
    if item.get(f"{letter}ref") != "paper":
        return parts[1]
    return parts[0] if item[letter] < 1 / 3 else parts[2] if item[letter] > 2 / 3 else parts[1]


def legend(room: Room) -> Iterator[tuple[Markup, Box]]:
    """A mark and a name for each trace, in rows under the figure."""
    rows = room.legend
    for number, row in enumerate(rows):
        left, y = 16.0, room.height - LEGEND * (len(rows) - number - 0.5)
        for trace in row:
            yield (
                key(trace, left, y),
                anchored(trace["name"], left + 16, y, "left", "middle", 13, room.look.colour),
            )
            left += key_width(trace)

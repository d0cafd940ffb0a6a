"""What a trace looks like: lines, points, bars and their errors, each drawn on a pair of axes.

A drawing function gives the marks, and the texts beside them apart: those are laid over everything.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, fields
from typing import Any

from markupsafe import Markup

from charts.svg import font
from charts.svg.markup import element, line, number, stretches
from charts.svg.scale import Axis
from charts.svg.symbols import symbol
from charts.svg.texts import Box, anchored

NOTHING = "rgba(0,0,0,0)"


@dataclass
class Drawn:
    """What is drawn of a trace: marks that the panel cuts off, others, texts and definitions."""

    clipped: list[Markup] = field(default_factory=list)
    marks: list[Markup] = field(default_factory=list)
    texts: list[Box] = field(default_factory=list)
    definitions: list[Markup] = field(default_factory=list)

    def __iadd__(self, other: "Drawn") -> "Drawn":
        for each in fields(self):
            getattr(self, each.name).extend(getattr(other, each.name))
        return self


@dataclass(frozen=True)
class Look:
    """What a trace takes from its figure: its size and colour of words, and a name that no other trace has."""

    size: float
    colour: str
    own: str


def scatter(trace: dict, x: Axis, y: Axis, look: Look) -> Drawn:
    """Lines and points."""
    drawn, mode = Drawn(), trace.get("mode", "lines+markers")
    values = list(zip(trace["x"], trace["y"], strict=True))
    points = [(x.place(a), y.place(b)) for a, b in values]
    if trace.get("fill") == "toself":
        drawn.clipped.extend(_filled(trace, points, look, drawn))
    if "lines" in mode and trace.get("line", {}).get("width", 2):
        drawn.clipped += [
            line(stretch, trace.get("line", {}), stroke_linejoin="round")
            for stretch in stretches(points)
            if len(stretch) > 1
        ]
    shown = [
        number
        for number, ((a, b), point) in enumerate(zip(values, points, strict=True))
        if None not in point and x.holds(a) and y.holds(b)
    ]
    for name, axis, other in (("error_x", x, y), ("error_y", y, x)):
        if name in trace:
            drawn.marks.extend(_errors(trace, trace[name], shown, axis, other))
    marker = trace.get("marker", {})
    if "markers" in mode:
        drawn.marks += [_marker(marker, place, *points[place]) for place in shown]
    if "text" in mode:
        drawn.texts += [
            box
            for place in shown
            if (said := _each(trace.get("text"), place))
            for box in [_beside(trace, said, place, points[place], look)]
        ]
    return drawn


def _marker(marker: dict, place: int, x: float, y: float) -> Markup:
    edge = {part: _each(value, place) for part, value in marker.get("line", {}).items()}
    name = _each(marker.get("symbol", "circle"), place)
    return symbol(name, x, y, _each(marker.get("size", 6), place), _each(marker.get("color"), place), edge)


def key(trace: dict, x: float, y: float) -> Markup:
    """What a trace looks like, in a legend."""
    if trace["type"] == "scatter" and "markers" in trace.get("mode", "lines+markers"):
        return _marker(trace.get("marker", {}), 0, x, y)
    if trace["type"] == "scatter":
        return line([(x - 10, y), (x + 10, y)], trace.get("line", {}))
    fill = _each(trace.get("marker", {}).get("color"), 0)
    return element("rect", x=x - 6, y=y - 6, width=12, height=12, fill=fill)


def _beside(trace: dict, said: str, place: int, point: tuple[float, float], look: Look) -> Box:
    """The text of a point, on the side of its mark that the trace names."""
    style = trace.get("textfont", {})
    down, _, across = _each(trace.get("textposition", "middle center"), place).partition(" ")
    size = _each(trace.get("marker", {}).get("size", 6), place) if "markers" in trace["mode"] else 0
    gap = size / 2 + 3
    shift = {"right": gap, "left": -gap}.get(across, 0)
    drop = {"top": -gap + 2, "bottom": gap - 2}.get(down, 0)
    return anchored(
        said,
        point[0] + shift,
        point[1] + drop,
        # A text to the right of its point begins there.
        {"right": "left", "left": "right"}.get(across, "center"),
        {"top": "bottom", "bottom": "top"}.get(down, "middle"),
        style.get("size", look.size),
        style.get("color", look.colour),
    )


def _errors(trace: dict, error: dict, shown: list[int], axis: Axis, other: Axis) -> Iterator[Markup]:
    """The whiskers of points along an axis, with a cap at each end."""
    stroke = {"stroke": error.get("color"), "stroke_width": error.get("thickness", 2)}
    letter = axis.letter
    for place in shown:
        value, beside = trace[letter][place], trace["y" if letter == "x" else "x"][place]
        more, less = _each(error["array"], place), _each(error.get("arrayminus", error["array"]), place)
        ends = [axis.place(value - (less or 0)), axis.place(value + (more or 0))]
        if not (more or less):
            continue
        at, cap = other.place(beside), error.get("width", 4)
        ways = [(ends[0], at, ends[1], at), *((end, at - cap, end, at + cap) for end in ends)]
        for a, b, c, d in ways:
            first, second = ((a, b), (c, d)) if letter == "x" else ((b, a), (d, c))
            yield element("line", x1=first[0], y1=first[1], x2=second[0], y2=second[1], **stroke)


def _filled(trace: dict, points: list, look: Look, drawn: Drawn) -> Iterator[Markup]:
    """An area, and the hatching that lies on it."""
    area = "".join(
        "M" + "L".join(f"{number(a)},{number(b)}" for a, b in part) + "Z" for part in stretches(points)
    )
    yield element("path", d=area, fill=trace.get("fillcolor", NOTHING))
    if pattern := trace.get("fillpattern"):
        name, gap = f"hatch-{look.own}", pattern.get("size", 8)
        stroke = element(
            "path",
            d=f"M0,{gap}L{gap},0",
            stroke=pattern.get("fgcolor"),
            stroke_opacity=pattern.get("fgopacity"),
            stroke_width=gap * pattern.get("solidity", 0.3) * 0.7,
        )
        size = {"width": gap, "height": gap, "patternUnits": "userSpaceOnUse"}
        drawn.definitions.append(element("pattern", [stroke], id=name, **size))
        yield element("path", d=area, fill=f"url(#{name})")


def bars(traces: list[dict], x: Axis, y: Axis, layout: dict, look: Look) -> Drawn:
    """Bars that stack or stand beside each other, with the texts inside them."""
    drawn, room = Drawn(), 1 - layout.get("bargap", 0.2)
    is_stacked = layout.get("barmode") in ("stack", "relative")
    ends: dict[tuple[Any, bool], float] = {}
    for number_of, trace in enumerate(traces):
        is_flat = trace.get("orientation") == "h"
        names, lengths = (trace["y"], trace["x"]) if is_flat else (trace["x"], trace["y"])
        thick = _each(trace.get("width"), 0) or (room if is_stacked else room / len(traces))
        aside = 0 if is_stacked else (number_of - (len(traces) - 1) / 2) * room / len(traces)
        for place, (name, length) in enumerate(zip(names, lengths, strict=True)):
            if length is None:
                continue
            base = ends.get((name, length < 0), 0.0) if is_stacked else 0.0
            ends[name, length < 0] = base + length
            along, across = (x, y) if is_flat else (y, x)
            middle = across.number(name) + aside
            sides = sorted(across.place(middle + part * thick / 2) for part in (-1, 1))
            reach = sorted(along.place(value) for value in (base, base + length))
            _bar(drawn, trace, place, (*reach, *sides) if is_flat else (*sides, *reach), layout, look)
    return drawn


def _bar(drawn: Drawn, trace: dict, place: int, box: tuple[float, ...], layout: dict, look: Look) -> None:
    left, right, top, bottom = box
    marker = trace.get("marker", {})
    edge = {part: _each(value, place) for part, value in marker.get("line", {}).items()}
    thick = edge.get("width") or 0
    if right - left < 0.05 or bottom - top < 0.05:
        return
    drawn.marks.append(
        element(
            "rect",
            x=left,
            y=top,
            width=right - left,
            height=bottom - top,
            fill=_each(marker.get("color"), place),
            stroke=edge.get("color") if thick else None,
            stroke_width=thick or None,
        )
    )
    said = _each(trace.get("text"), place)
    if not said:
        return
    style = {part: _each(value, place) for part, value in trace.get("textfont", {}).items()}
    size, least = style.get("size", look.size), layout.get("uniformtext", {}).get("minsize", 8)
    colour = style.get("color", look.colour)
    for tried in (size, least):
        if tried * font.width(said) <= right - left - 4 and tried <= bottom - top:
            at = ((left + right) / 2, (top + bottom) / 2)
            drawn.texts.append(anchored(said, *at, "center", "middle", tried, colour))
            return


def waterfall(trace: dict, x: Axis, y: Axis, layout: dict, look: Look) -> Drawn:
    """Bars that each begin where the one before them ended, with a line between them."""
    drawn, level = Drawn(), 0.0
    thick = (1 - layout.get("bargap", 0.2)) / 2
    before = None
    for place, (name, value, measure) in enumerate(
        zip(trace["x"], trace["y"], trace["measure"], strict=True)
    ):
        start = level if measure == "relative" else 0.0
        level = start + value
        is_part = measure == "relative"
        kind = ("increasing" if value >= 0 else "decreasing") if is_part else "totals"
        left, right = (x.place(x.number(name) + part * thick) for part in (-1, 1))
        top, bottom = sorted(y.place(end) for end in (start, level))
        fill = trace[kind]["marker"]["color"]
        drawn.marks.append(
            element("rect", x=left, y=top, width=right - left, height=max(bottom - top, 1), fill=fill)
        )
        if before:
            drawn.marks.append(
                line([before, (left, y.place(start if is_part else level))], trace["connector"]["line"])
            )
        before = (right, y.place(level))
        down, edge = ("bottom", top) if value >= 0 else ("top", bottom)
        said = _each(trace.get("text"), place)
        if said:
            middle = (left + right) / 2
            drawn.texts.append(anchored(said, middle, edge, "center", down, look.size, look.colour))
    return drawn


def _each(value: Any, place: int) -> Any:
    """What a trace says of one of its points: all the same, or each its own."""
    if isinstance(value, list | tuple):
        return value[place] if place < len(value) else None
    return value

"""Texts in a drawing: the little markup that Plotly knows becomes lines of runs, each with its place and room."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from html import unescape

from markupsafe import Markup, escape

from charts.said import stacked
from charts.svg import font
from charts.svg.markup import element, number, text

SPACING, ASCENT = 1.25, 0.95  # of the size: from line to line, and from the top of a line to its foot

_TAG = re.compile(r"<(/?)(b|span|br)\b([^>]*)>")
_STYLE = re.compile(r"(color|font-size):\s*([^;'\"]+)")


@dataclass(frozen=True)
class Run:
    """A piece of a line in one look."""

    text: str
    size: float
    colour: str
    is_bold: bool = False

    @property
    def width(self) -> float:
        return self.size * font.width(self.text, self.is_bold)


@dataclass(frozen=True)
class Box:
    """A text and the rectangle that it takes: `x`, `y` is the middle of it, in pixels from the top left corner.

    align: where lines shorter than the widest stand: left, center or right. angle: in degrees, clockwise.
    """

    lines: tuple[tuple[Run, ...], ...]
    x: float
    y: float
    align: str = "center"
    angle: float = 0
    ground: str | None = None

    @cached_property
    def width(self) -> float:
        return max((sum(run.width for run in line) for line in self.lines), default=0)

    @cached_property
    def heights(self) -> list[float]:
        return [SPACING * max((run.size for run in line), default=12) for line in self.lines]

    @property
    def height(self) -> float:
        return sum(self.heights)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of what the text takes; turned by a right angle its sides change places."""
        wide, high = self.width / 2, self.height / 2
        if abs(self.angle) % 180 == 90:
            wide, high = high, wide
        return self.x - wide, self.y - high, self.x + wide, self.y + high

    def within(self, width: float, height: float) -> "Box":
        """The same text moved as little as this takes to lie inside a drawing of this size."""
        left, top, right, bottom = self.bounds
        across = max(-left, 0) - max(right - width, 0)
        down = max(-top, 0) - max(bottom - height, 0)
        return replace(self, x=self.x + across, y=self.y + down)

    def drawn(self) -> Iterator[Markup]:
        """The text, and what lies behind it."""
        left, top, right, bottom = self.bounds
        if self.ground:
            yield element(
                "rect", x=left - 1, y=top, width=right - left + 2, height=bottom - top, fill=self.ground
            )
        turned = f"rotate({number(self.angle)} {number(self.x)} {number(self.y)})" if self.angle else None
        side = {"left": -0.5, "right": 0.5}.get(self.align, 0) * self.width
        anchor = {"left": "start", "right": "end"}.get(self.align, "middle")
        foot = self.y - self.height / 2
        for line, high in zip(self.lines, self.heights, strict=True):
            largest = max((run.size for run in line), default=12)
            if any(run.text for run in line):
                yield element(
                    "text",
                    _runs(line),
                    x=self.x + side,
                    y=foot + ASCENT * largest,
                    text_anchor=anchor if anchor != "start" else None,
                    transform=turned,
                )
            foot += high


def _runs(line: tuple[Run, ...]) -> list[Markup]:
    return [
        element(
            "tspan",
            text(run.text),
            font_size=run.size,
            fill=run.colour,
            font_weight="bold" if run.is_bold else None,
        )
        for run in line
        if run.text
    ]


def lines(said: str, size: float, colour: str) -> tuple[tuple[Run, ...], ...]:
    """The lines of a text; markup may hold `<br>`, `<b>` and `<span style='color:…;font-size:…px'>`."""
    said = escape(said)
    found: list[list[Run]] = [[]]
    plain = Run("", size, colour)
    looks, at = [plain], 0
    for tag in _TAG.finditer(said):
        _add(found, looks[-1], said[at : tag.start()])
        at = tag.end()
        closes, name, attributes = tag.groups()
        if name == "br":
            found.append([])
        elif closes:
            looks = looks[:-1] or [plain]
        else:
            looks.append(_look(looks[-1], name, attributes))
    _add(found, looks[-1], said[at:])
    return tuple(tuple(line) for line in found)


def _add(found: list[list[Run]], look: Run, piece: str) -> None:
    if piece:
        found[-1].append(replace(look, text=unescape(piece)))


def _look(look: Run, name: str, attributes: str) -> Run:
    if name == "b":
        return replace(look, is_bold=True)
    style = dict(_STYLE.findall(attributes))
    size = style.get("font-size", "").removesuffix("px")
    return replace(look, colour=style.get("color", look.colour), size=float(size or look.size))


def anchored(
    said: str, x: float, y: float, across: str, down: str, size: float, colour: str, align: str = "", **more
) -> Box:
    """A text that begins, stands in the middle or ends at a place: `across` is left, center or right of it, `down`
    top, middle or bottom: the part of the text that lies there."""
    box = Box(lines(said, size, colour), 0, 0, align or across, **more)
    left, top, right, bottom = box.bounds
    wide, high = (right - left) / 2, (bottom - top) / 2
    return replace(
        box,
        x=x + {"left": wide, "right": -wide}.get(across, 0),
        y=y + {"top": high, "bottom": -high}.get(down, 0),
    )


def wrapped(said: str, size: float, room: float, is_bold: bool = False) -> Markup:
    """A text of one look with `<br>` where it would not fit its room, in pixels."""
    found = [""]
    for word in said.split():
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and size * font.width(longer, is_bold) > room:
            found.append(word)
        else:
            found[-1] = longer
    return stacked(*found)

"""The room of a drawing: its margins, its panels with their axes, and where a place in Plotly's words lies."""

import re
from dataclasses import dataclass, replace
from functools import cached_property

from charts.svg import font, scale
from charts.svg.marks import Look
from charts.svg.scale import Axis
from charts.svg.texts import Box, lines

TICK, GAP = 5, 4  # pixels: a tick, and between it and its label
TITLE, LEGEND = 20, 22  # the title of an axis, a row of the legend
_KEY = 40  # what the mark of a trace and the room around its name take in a legend


@dataclass(frozen=True)
class Margins:
    """Room around the panels, in pixels."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Panel:
    """A pair of axes, and the traces that lie on it."""

    x: Axis
    y: Axis
    traces: tuple[dict, ...]

    def axis(self, ref: str) -> Axis | None:
        """The axis of this panel that Plotly calls `x2`."""
        letter = ref[0]
        is_own = self.traces[0].get(f"{letter}axis", letter) == ref
        return (self.x if letter == "x" else self.y) if is_own else None


@dataclass(frozen=True)
class Room:
    """A figure in the words of Plotly's JSON, laid out in a width and with margins, in pixels."""

    figure: dict
    width: float
    margins: Margins
    look: Look

    @property
    def layout(self) -> dict:
        return self.figure["layout"]

    @property
    def height(self) -> float:
        return self.layout.get("height", 400)

    @cached_property
    def panels(self) -> tuple[Panel, ...]:
        """The panels that have traces, in their order."""
        keys = [key for key in self.layout if re.fullmatch(r"xaxis\d*", key)]
        found = (self._panel(key.removeprefix("xaxis")) for key in sorted(keys, key=lambda k: (len(k), k)))
        return tuple(panel for panel in found if panel)

    def _panel(self, suffix: str) -> Panel | None:
        own = [t for t in self.figure["data"] if t.get("xaxis", "x") == f"x{suffix}"]
        traces = tuple(trace for trace in own if trace["type"] != "sankey")
        if not traces:
            return None
        x, y = (self._axis(letter, suffix, traces) for letter in "xy")
        (west, east), (south, north) = domain(x), domain(y)
        x = replace(x, start=self.on_paper("x", west), end=self.on_paper("x", east))
        return Panel(x, replace(y, start=self.on_paper("y", south), end=self.on_paper("y", north)), traces)

    def _axis(self, letter: str, suffix: str, traces: tuple[dict, ...]) -> Axis:
        look = self.layout.get(f"{letter}axis{suffix}", {})
        return scale.of(letter, look, *_values(traces, letter), self.layout.get("separators", ".,"))

    def on_paper(self, letter: str, share: float) -> float:
        """The place at a part of the room between the margins."""
        margins = self.margins
        if letter == "x":
            return margins.left + share * (self.width - margins.left - margins.right)
        return self.height - margins.bottom - share * (self.height - margins.top - margins.bottom)

    def place(self, item: dict, name: str) -> float | None:
        """Where a shape or a text has its `x`, `y0`, ... ; None where its panel is not drawn."""
        ref, _, is_part = item.get(f"{name[0]}ref", name[0]).partition(" ")
        if ref == "paper":
            return self.on_paper(name[0], item[name])
        axis = next((axis for panel in self.panels if (axis := panel.axis(ref))), None)
        if axis is None:
            return None
        return axis.part(item[name]) if is_part else axis.place(item[name])

    def fitted(self) -> "Room":
        """The same with margins at least as large as labels of axes and the legend need."""
        found = self.margins
        for axis in (axis for panel in self.panels for axis in (panel.x, panel.y)):
            labels = [Box(lines(label, label_size(axis, self.look), ""), 0, 0) for _, label in axis.ticks()]
            title = TITLE * bool(axis.look.get("title", {}).get("text"))
            if axis.letter == "x":
                high = max((box.height for box in labels if box.width), default=0)
                side = "top" if axis.look.get("side") == "top" else "bottom"
                room = title + (high + TICK + GAP if high else 0)
                found = replace(found, **{side: max(getattr(found, side), room)})
            elif domain(axis)[0] >= 0:
                wide = max((box.width for box in labels), default=0)
                found = replace(found, left=max(found.left, wide + 2 * GAP if wide else 0))
        return replace(self, margins=replace(found, bottom=found.bottom + LEGEND * len(self.legend)))

    @property
    def legend(self) -> list[list[dict]]:
        """The traces that the legend names, in rows that fit; none where the figure shows no legend."""
        rows: list[list[dict]] = [[]]
        used = 0.0
        for trace in self.figure["data"] if self.layout.get("showlegend") else ():
            if not trace.get("name") or trace.get("showlegend") is False:
                continue
            if rows[-1] and used + key_width(trace) > self.width - TICK:
                rows.append([])
                used = 0
            rows[-1].append(trace)
            used += key_width(trace)
        return [row for row in rows if row]


def key_width(trace: dict) -> float:
    """What a trace takes in a legend."""
    return _KEY + 13 * font.width(trace["name"])


def domain(axis: Axis) -> tuple[float, float]:
    """The part of the room between the margins that an axis takes."""
    return tuple(axis.look.get("domain", (0, 1)))


def label_size(axis: Axis, look: Look) -> float:
    """The size of the labels of an axis."""
    return axis.look.get("tickfont", {}).get("size", look.size - 1)


def _values(traces: tuple[dict, ...], letter: str) -> tuple[list, bool]:
    """The values that lie on an axis, and whether bars stand on it."""
    values: list = []
    sums: dict = {}
    stands = False
    for trace in traces:
        own = list(trace[letter])
        is_length = trace.get("orientation", "v") == ("h" if letter == "x" else "v")
        if trace["type"] in ("bar", "waterfall") and is_length:
            stands = True
            for name, value in zip(trace["y" if letter == "x" else "x"], own, strict=True):
                sums[name] = sums.get(name, 0) + (value or 0)
                values += [value, sums[name]]
            continue
        values += own
        error = trace.get(f"error_{letter}", {})
        for sign, side in ((1, "array"), (-1, "arrayminus")):
            values += [
                value + sign * (more or 0)
                for value, more in zip(own, error.get(side, []), strict=False)
                if value is not None and not isinstance(value, str)
            ]
    return values, stands

"""A figure drawn: its panels, what lies on them, and the words around and on them, in a width."""

import re
from dataclasses import replace

from markupsafe import Markup

from charts.svg import around, marks, streams
from charts.svg.marks import Drawn, Look
from charts.svg.markup import NOTHING, element
from charts.svg.room import Margins, Panel, Room
from charts.svg.texts import Box

_TRIES = 4


def draw(figure: dict, width: float, own: str) -> list[Markup]:
    """The elements of a figure, given in the words of Plotly's JSON; its height is that of its layout.

    own: a name that no other drawing on the same page has. A text that the margin would cut off gets the room that
    it needs. Raises ValueError for a kind of trace, shape or symbol that is not drawn here.
    """
    given, base = figure["layout"].get("margin", {}), figure["layout"].get("font", {})
    margins = Margins(given.get("l", 40), given.get("t", 40), given.get("r", 40), given.get("b", 40))
    look = Look(base.get("size", 12), base.get("color", "#000000"), re.sub(r"\W", "-", own))
    for tries in range(_TRIES):
        room = Room(figure, width, margins, look).fitted()
        drawn, said = _drawn(room)
        left, right = _lacking(said, width)
        if max(left, right) < 1 or tries == _TRIES - 1 or left + right > width / 3:
            break
        margins = replace(margins, left=room.margins.left + left, right=room.margins.right + right)
    words = (piece for box in said for piece in box.within(width, room.height).drawn())
    return [*drawn, *words]


def _lacking(said: list[Box], width: float) -> tuple[float, float]:
    """How far words stick out on the left and on the right; those that are turned are moved instead."""
    bounds = [box.bounds for box in said if not box.angle]
    return max((-left for left, *_ in bounds), default=0), max((b[2] - width for b in bounds), default=0)


def _drawn(room: Room) -> tuple[list[Markup], list[Box]]:
    """Marks and words of a figure, from the ground up."""
    ground: list[Markup] = []
    whole = Drawn()
    for place, panel in enumerate(room.panels, 1):
        ground += around.grid(panel)
        inside = _traces(panel, room.layout, replace(room.look, own=f"{room.look.own}-{place}"))
        ground += around.ticks(panel)
        whole.texts += around.words(panel, room.look)
        if inside.clipped:
            name = f"panel-{room.look.own}-{place}"
            inside.definitions.append(_clip(name, panel))
            inside.clipped = [element("g", inside.clipped, clip_path=f"url(#{name})")]
        whole += inside
    left, right = (room.on_paper("x", end) for end in (0, 1))
    bottom, top = (room.on_paper("y", end) for end in (0, 1))
    for trace in room.figure["data"]:
        if trace["type"] == "sankey":
            whole += streams.streams(trace, left, top, right, bottom, room.look)
    shapes = [around.shape(item, room) for item in room.layout.get("shapes", [])]
    said = [around.annotation(item, room) for item in room.layout.get("annotations", [])]
    keys = list(around.legend(room))
    elements = [
        element("defs", whole.definitions) if whole.definitions else NOTHING,
        *ground,
        *whole.clipped,
        *shapes,
        *whole.marks,
        *(mark for mark, _ in keys),
    ]
    return elements, [*whole.texts, *filter(None, said), *(name for _, name in keys)]


def _traces(panel: Panel, layout: dict, look: Look) -> Drawn:
    """What lies on a panel."""
    standing = [trace for trace in panel.traces if trace["type"] == "bar"]
    whole = marks.bars(standing, panel.x, panel.y, layout, look) if standing else Drawn()
    for number, trace in enumerate(panel.traces):
        own = replace(look, own=f"{look.own}-{number}")
        if trace["type"] == "scatter":
            whole += marks.scatter(trace, panel.x, panel.y, own)
        elif trace["type"] == "waterfall":
            whole += marks.waterfall(trace, panel.x, panel.y, layout, own)
        elif trace["type"] != "bar":
            raise ValueError(f"a trace of the kind {trace['type']!r} is not drawn")
    return whole


def _clip(name: str, panel: Panel) -> Markup:
    x, y = panel.x, panel.y
    size = {"width": x.end - x.start, "height": y.start - y.end}
    return element("clipPath", [element("rect", x=x.start, y=y.end, **size)], id=name)

"""The marks of points, by the names that Plotly has for them."""

import math

from markupsafe import Markup

from charts.svg.markup import element, number

PAPER = "#ffffff"


def symbol(name: str, x: float, y: float, size: float, fill: str, line: dict) -> Markup:
    """A mark of a size in pixels. Raises ValueError for a symbol that is not drawn here."""
    is_open = name.endswith("-open")
    shape = name.removesuffix("-open")
    stroke, thick = line.get("color"), line.get("width", 1 if is_open or shape.startswith("line") else 0)
    if is_open:
        fill, stroke = "none", stroke or fill
    look = {"fill": fill, "stroke": (stroke or fill) if thick else None, "stroke_width": thick or None}
    if shape == "circle":
        return element("circle", cx=x, cy=y, r=size / 2, **look)
    if shape in _LINES:
        across, down = (part * 0.7 * size for part in _LINES[shape])
        return element(
            "line",
            x1=x - across,
            y1=y - down,
            x2=x + across,
            y2=y + down,
            stroke=stroke or fill,
            stroke_width=thick or 1,
        )
    if shape not in _CORNERS:
        raise ValueError(f"the symbol {name!r} is not drawn")
    corners = ((x + part * size / 2, y + other * size / 2) for part, other in _CORNERS[shape])
    return element("path", d="M" + "L".join(f"{number(a)},{number(b)}" for a, b in corners) + "Z", **look)


_LINES = {"line-ns": (0, 1), "line-ew": (1, 0)}
_SIDE = 2 / math.sqrt(3)
_ARM = 0.4
# Corners in halves of the size, from the middle.
_CORNERS = {
    "square": ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    "diamond": ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    "triangle-up": ((0, -_SIDE), (_SIDE, _SIDE / 2), (-_SIDE, _SIDE / 2)),
    "triangle-down": ((0, _SIDE), (_SIDE, -_SIDE / 2), (-_SIDE, -_SIDE / 2)),
    "triangle-left": ((-_SIDE, 0), (_SIDE / 2, -_SIDE), (_SIDE / 2, _SIDE)),
    "triangle-right": ((_SIDE, 0), (-_SIDE / 2, -_SIDE), (-_SIDE / 2, _SIDE)),
    "cross": tuple(
        (a, b)
        for a, b in (
            (-_ARM, -1),
            (_ARM, -1),
            (_ARM, -_ARM),
            (1, -_ARM),
            (1, _ARM),
            (_ARM, _ARM),
            (_ARM, 1),
            (-_ARM, 1),
            (-_ARM, _ARM),
            (-1, _ARM),
            (-1, -_ARM),
            (-_ARM, -_ARM),
        )
    ),
    "star": tuple(
        (radius * math.sin(turn * math.pi / 5), -radius * math.cos(turn * math.pi / 5))
        for turn in range(10)
        for radius in ((1.4, 0.55)[turn % 2],)
    ),
}
_CORNERS["x"] = tuple(((a - b) * 0.75, (a + b) * 0.75) for a, b in _CORNERS["cross"])

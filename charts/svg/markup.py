"""Elements of SVG as text, in which every value is escaped by itself (MarkupSafe)."""

import re
from collections.abc import Iterable

from markupsafe import Markup, escape

NOTHING = Markup("")

# What XML cannot hold, however it is escaped.
_IMPOSSIBLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

# The lengths of strokes and gaps, as parts of the width of the line.
_DASHES = {
    "dot": (1, 1.6),
    "dash": (3, 3),
    "longdash": (5, 5),
    "dashdot": (3, 2, 1, 2),
    "longdashdot": (5, 2, 1, 2),
}


def element(name: str, content: Iterable[str] | str = NOTHING, **attributes: str | float | None) -> Markup:
    """An element; `text_anchor=` writes the attribute text-anchor, and one that is None is left out."""
    # Pasted from escaped parts: a drawing has hundreds of elements, and Markup's own format is ten times slower.
    written = "".join(
        f' {key.replace("_", "-")}="{escape(_value(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    inner = escape(text(content)) if isinstance(content, str) else "".join(map(escape, content))
    return Markup(f"<{name}{written}>{inner}</{name}>" if inner else f"<{name}{written}/>")


def text(content: str) -> str:
    """A text without the characters that XML cannot hold; markup stays markup."""
    return content if isinstance(content, Markup) else _IMPOSSIBLE.sub("", content)


def line(points: Iterable[tuple[float, float]], look: dict, **more: str | float | None) -> Markup:
    """A line through points with the colour, width and dash that Plotly names."""
    path = "M" + "L".join(f"{number(x)},{number(y)}" for x, y in points)
    thick = look.get("width", 2)
    dash = _DASHES.get(look.get("dash"))
    strokes = dash and " ".join(number(part * max(thick, 2)) for part in dash)
    return element(
        "path",
        d=path,
        fill="none",
        stroke=look.get("color"),
        stroke_width=thick,
        stroke_dasharray=strokes,
        **more,
    )


def stretches(points: Iterable[tuple[float | None, float | None]]) -> list[list[tuple[float, float]]]:
    """Points between the gaps, where one of the two places is None."""
    found: list[list] = [[]]
    for x, y in points:
        if x is None or y is None:
            found.append([])
        else:
            found[-1].append((x, y))
    return [stretch for stretch in found if stretch]


def number(value: float) -> str:
    """A place in pixels, to a tenth."""
    return f"{round(value, 1) + 0:g}" if abs(value) < 100_000 else f"{value:.0f}"


def _value(value: str | float) -> str:
    return text(value) if isinstance(value, str) else number(value)

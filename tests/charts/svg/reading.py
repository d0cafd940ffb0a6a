"""An SVG as who looks at it finds it: its texts with the room that they take, and every place in it."""

import re
from dataclasses import dataclass
from xml.etree import ElementTree

from charts.svg import font

_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")


@dataclass(frozen=True)
class Text:
    """A line of words, and its left and right end and its foot, in pixels; turned ones have an angle."""

    said: str
    left: float
    right: float
    foot: float
    is_turned: bool


def parsed(svg: str) -> ElementTree.Element:
    """The drawing. Raises ParseError when it is no XML."""
    return ElementTree.fromstring(svg)


def texts(svg: str) -> list[Text]:
    """Every line of words in a drawing that is not scaled or moved."""
    found = []
    for element in parsed(svg).iter("{http://www.w3.org/2000/svg}text"):
        runs = list(element)
        wide = sum(
            float(run.get("font-size")) * font.width(run.text, run.get("font-weight") == "bold")
            for run in runs
        )
        x, y = float(element.get("x")), float(element.get("y"))
        left = x - {"middle": wide / 2, "end": wide}.get(element.get("text-anchor"), 0)
        said = "".join(run.text for run in runs)
        found.append(Text(said, left, left + wide, y, element.get("transform") is not None))
    return found


def points(svg: str) -> list[tuple[float, float]]:
    """The places of lines, rectangles and circles that are not cut off by a panel, whole circles taken in."""
    found: list[tuple[float, float]] = []
    root = parsed(svg)
    hidden = {id(e) for g in root.iter() if g.get("clip-path") for e in g.iter()}
    hidden |= {id(e) for defs in root.iter("{http://www.w3.org/2000/svg}defs") for e in defs.iter()}
    for element in root.iter():
        if id(element) in hidden:
            continue
        at = {name: float(value) for name, value in element.items() if _NUMBER.fullmatch(value)}
        match element.tag.rpartition("}")[2]:
            case "circle":
                x, y, r = at["cx"], at["cy"], at["r"]
                found += [(x - r, y - r), (x + r, y + r)]
            case "line":
                found += [(at["x1"], at["y1"]), (at["x2"], at["y2"])]
            case "rect":
                x, y = at.get("x", 0), at.get("y", 0)
                found += [(x, y), (x + at["width"], y + at["height"])]
            case "path":
                numbers = list(map(float, _NUMBER.findall(element.get("d"))))
                found += zip(numbers[::2], numbers[1::2], strict=True)
    return found

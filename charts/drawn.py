"""A chart as an SVG, in the size that its purpose asks for: its picture alone, or framed by its words."""

from dataclasses import dataclass

from markupsafe import Markup

from charts import style
from charts.chart import Chart
from charts.once import once
from charts.said import bold
from charts.svg import font, picture
from charts.svg.markup import element, number
from charts.svg.texts import anchored, lines, wrapped

_MARGIN, _KEY = 16, 14  # pixels: around a framed picture, and the square of a legend


@dataclass(frozen=True)
class Size:
    """What a drawing is for: its width, and with `height` the one height that it gets.

    With `is_framed` title, unit, legend and source stand around the picture, so that it can stand alone.
    """

    width: float
    height: float | None = None
    is_framed: bool = False


# On A4 a pixel is a 96th of an inch: this is the width between margins of 15 mm.
PRINT = Size(680)
DOCUMENT = Size(640)
PICTURE = Size(900, is_framed=True)
CARD = Size(1200, 630, is_framed=True)


@once
def svg(chart: Chart, size: Size, language: str) -> str:
    """The drawing of a chart: texts as text, and its alternative text for who does not see it.

    Raises ValueError for what a figure has that is not drawn on the server.
    """
    figure = chart.figure.to_json()
    if not size.is_framed:
        height = figure["layout"]["height"]
        return _root(chart, language, size.width, height, picture.draw(figure, size.width, chart.name))
    if size.height is None:
        parts, height = _framed(chart, figure, size.width)
        return _root(chart, language, size.width, height, parts, is_alone=True)
    # A card has one size: the picture is made for half of it and shown twice as large.
    low = {**figure, "layout": figure["layout"] | {"height": 150}}
    _, taken = _framed(chart, low, size.width / _CARD)
    room = size.height / _CARD - (taken - 150)
    fitting = {**figure, "layout": figure["layout"] | {"height": max(room, 100)}}
    parts, _ = _framed(chart, fitting, size.width / _CARD)
    scaled = element("g", parts, transform=f"scale({number(_CARD)})")
    return _root(chart, language, size.width, size.height, [scaled], is_alone=True)


_CARD = 1.6


def _root(
    chart: Chart, language: str, width: float, height: float, parts: list[Markup], is_alone: bool = False
) -> str:
    """The drawing itself; one that stands alone has its title and a ground of its own."""
    ground = [
        element("title", chart.title),
        element("rect", width=width, height=height, fill=style.PAPER),
    ]
    return str(
        element(
            "svg",
            [*ground, *parts] if is_alone else parts,
            xmlns="http://www.w3.org/2000/svg",
            width=width,
            height=height,
            viewBox=f"0 0 {number(width)} {number(height)}",
            role="img",
            aria_label=chart.alt,
            lang=language,
            font_family=font.FAMILY,
        )
    )


def _framed(chart: Chart, figure: dict, width: float) -> tuple[list[Markup], float]:
    """The picture between its words, and the height of it all."""
    room, parts, top = width - 2 * _MARGIN, [], float(_MARGIN)
    for said, size, colour, is_bold in (
        (chart.title, 20, style.INK, True),
        (chart.unit, 14, style.MUTED, False),
    ):
        written = wrapped(said, size, room, is_bold)
        box = anchored(bold(written) if is_bold else written, _MARGIN, top, "left", "top", size, colour)
        parts += box.drawn()
        top += box.height + 4
    drawing = picture.draw(figure, room, chart.name)
    parts.append(element("g", drawing, transform=f"translate({_MARGIN} {number(top)})"))
    top += figure["layout"]["height"] + 8
    legend, top = _legend(chart, room, top)
    parts += legend
    source = wrapped(Markup(chart.source).striptags(), 12, room)
    box = anchored(source, _MARGIN, top, "left", "top", 12, style.MUTED)
    return [*parts, *box.drawn()], top + box.height + _MARGIN


def _legend(chart: Chart, room: float, top: float) -> tuple[list[Markup], float]:
    """Colours and their words in rows, and where the next thing begins."""
    parts, left = [], 0.0
    for colour, word in chart.legend:
        ((run,),) = lines(word, 13, style.INK)
        wide = _KEY + 6 + run.width
        if left and left + wide > room:
            left, top = 0.0, top + 20
        at = _MARGIN + left
        parts.append(element("rect", x=at, y=top + 2, width=_KEY - 2, height=_KEY - 2, fill=colour))
        parts += anchored(word, at + _KEY + 4, top, "left", "top", 13, style.INK).drawn()
        left += wide + 18
    return parts, top + 26 if chart.legend else top

"""The look of every chart: colours, type and layout, named once."""

from dataclasses import dataclass

from charts.figure import Figure
from translations import Words

INK = "#1b1f24"
MUTED = "#5b6470"  # 6:1 on white
GRID = "#e3e6ea"
PAPER = "#ffffff"

NETHERLANDS = "#154273"
EUROPE = "#8a5a00"
TARGET = "#b3261e"
OTHER_STUDY = "#5b6470"
OVERRIDE = "#7a3e9d"  # what only a decision joins

# Countries beside the Netherlands: each at least 4.5:1 on white.
COUNTRIES = ("#7a3e9d", "#00707a", "#a3195b", "#4d6600")

# Toward and away differ in lightness as well as in hue, and always carry their word.
REACHED = "#0b5d3b"
TOWARD = "#2a7453"
AWAY = "#bf5416"
UNCHANGED = "#5b6470"
TOO_SHORT = "#6b5b95"
NOT_ASSESSABLE = "#8c949e"
STALE = "#c9ced5"

# The font that the pages are set in; it comes with Streamlit.
FONT = "'Source Sans', 'Source Sans Pro', sans-serif"


@dataclass(frozen=True)
class Line:
    """How a series is drawn: its colour, and the width of line and markers in pixels."""

    colour: str
    width: float
    marker: float


NETHERLANDS_LINE = Line(NETHERLANDS, 2.5, 7)
EUROPE_LINE = Line(EUROPE, 1.5, 5)


def figure(words: Words, height: int) -> Figure:
    """An empty figure in the house style, with the language's decimal and thousands signs."""
    return Figure(
        layout={
            "height": height,
            "margin": {"l": 8, "r": 8, "t": 16, "b": 8},
            "paper_bgcolor": PAPER,
            "plot_bgcolor": PAPER,
            "font": {"family": FONT, "size": 14, "color": INK},
            "separators": ",." if words.language == "nl" else ".,",
            "showlegend": False,
            "hoverlabel": {"bgcolor": PAPER, "font": {"family": FONT, "size": 13, "color": INK}},
            "dragmode": False,
            "xaxis": {
                "showgrid": False,
                "linecolor": MUTED,
                "ticks": "outside",
                "tickcolor": MUTED,
                "tickfont": {"color": MUTED},
                "fixedrange": True,
                "automargin": True,
            },
            "yaxis": {
                "gridcolor": GRID,
                "separatethousands": True,
                "exponentformat": "none",
                "zerolinecolor": GRID,
                "tickfont": {"color": MUTED},
                "fixedrange": True,
                "automargin": True,
            },
        }
    )


def light(colour: str) -> str:
    """A colour of this page, written #rrggbb, four fifths of the way to white: for what stands for less."""
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{255 - (255 - part) // 5:02x}" for part in parts)


def decimal_year(day: str) -> float:
    """An ISO date of reduced precision on an axis where a year's tick is its middle."""
    year, month, day_of_month = (int(part) if part else None for part in (day + "--").split("-")[:3])
    if month is None:
        return float(year)
    return year - 0.5 + (month - 1) / 12 + ((day_of_month or 15) - 1) / 365


def label(x, y, text: str, colour: str = INK, **place) -> dict:
    """A word written on the chart, beside what it names."""
    return {
        "x": x,
        "y": y,
        "text": text,
        "showarrow": False,
        "font": {"color": colour, "size": 13},
        "align": "left",
    } | place

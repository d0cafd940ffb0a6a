"""The look of every chart: colours, type and layout, named once."""

import math
from dataclasses import dataclass

from charts.figure import Figure
from translations import Words

INK = "#17212b"
MUTED = "#55606b"  # 6:1 on white
GRID = "#e1e6e8"
PAPER = "#ffffff"

NETHERLANDS = "#0b5563"
EUROPE = "#8e5bb5"
TARGET = "#c2281d"
OTHER_STUDY = "#55606b"
WATERMARK = "#e2e4e7"
OVERRIDE = "#a3195b"  # what only a decision joins

# Countries beside the Netherlands: each at least 4.5:1 on white.
COUNTRIES = ("#b04a00", "#1f4fa3", "#a3195b", "#4d6600")

# Movements differ in hue and in lightness for every kind of colour blindness, and in shape (charts/progress.py).
REACHED = "#1f4fa3"
TOWARD = "#1b7f4d"
AWAY = "#b85409"
UNCHANGED = "#55606b"
TOO_SHORT = "#b9a5dc"
NOT_ASSESSABLE = "#a7adb5"
STALE = "#c9ced5"

# The same colours on the dark ground; a colour that is not here stays as it is.
DARK = {
    INK: "#eef2f6",
    MUTED: "#a9b4bf",
    GRID: "#2b3540",
    PAPER: "#12181f",
    NETHERLANDS: "#5ec4d6",
    EUROPE: "#b07cf0",
    TARGET: "#ff7b6b",
    WATERMARK: "#35414d",
    OVERRIDE: "#f08bbd",
    "#b04a00": "#ffb27a",
    "#4d6600": "#bcd35f",
    REACHED: "#7aa7ff",
    TOWARD: "#5fd19b",
    AWAY: "#ff9d52",
    TOO_SHORT: "#7d68ad",
    NOT_ASSESSABLE: "#5c6670",
    STALE: "#47525d",
}

# Words on a chart of this name are left out where it is narrow: the text beside the chart has them too.
WIDE_ONLY = "wide only"

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


def steps(low: float, high: float, most: int = 6) -> list[float]:
    """Round numbers from below one value to above another, at most `most` and one more of them."""
    size = 10 ** math.floor(math.log10((high - low) or abs(high) or 1))
    step = next(part * size for part in (0.1, 0.2, 0.5, 1, 2, 5) if (high - low) / (part * size) <= most - 1)
    return [step * number for number in range(math.floor(low / step), math.ceil(high / step) + 1)]


def light(colour: str) -> str:
    """A colour of this page, written #rrggbb, four fifths of the way to white: for what stands for less."""
    parts = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return "#" + "".join(f"{255 - (255 - part) // 5:02x}" for part in parts)


def dark() -> dict[str, str]:
    """Every colour of a light chart that has another one on the dark ground, the lighter ones too."""
    paper = DARK[PAPER]
    return DARK | {light(colour): _mixed(other, paper) for colour, other in DARK.items() if colour != PAPER}


def _mixed(colour: str, ground: str) -> str:
    """A quarter of a colour on a ground."""
    parts = ((int(one[place : place + 2], 16) for one in (colour, ground)) for place in (1, 3, 5))
    return "#" + "".join(f"{(one + 3 * other) // 4:02x}" for one, other in parts)


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

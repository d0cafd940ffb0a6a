"""Plotly's scripts for the browser: the basic one, a quarter of the whole, draws all but a few figures."""

import importlib.util
from pathlib import Path

from charts.figure import Figure

# Of both scripts, and of the package that the tests give every figure to.
VERSION = "4.1.1"
BASIC, WHOLE = f"plotly-basic-{VERSION}.min.js", f"plotly-{VERSION}.min.js"

_DRAWN_BY_BASIC = {"scatter", "bar"}


def needed(figure: Figure) -> str:
    """The name of the smallest script that draws a figure."""
    return BASIC if {trace["type"] for trace in figure.data} <= _DRAWN_BY_BASIC else WHOLE


def path(name: str) -> Path:
    """The file of a script: the basic one lies here, the whole one comes with the package plotly.

    Raises KeyError when no script has this name.
    """
    package = Path(importlib.util.find_spec("plotly").origin).parent
    return {
        BASIC: Path(__file__).with_name(BASIC),
        WHOLE: package / "package_data" / "plotly.min.js",
    }[name]

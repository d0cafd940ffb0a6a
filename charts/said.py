"""The words in a figure: a `str` is shown letter by letter, `Markup` may hold breaks, bold and spans.

Plotly and the picture drawn on the server both read the words of a figure as a little HTML. Names come from files
that anybody may upload, so `Figure` escapes every text that was not made by a function of this module.
"""

import textwrap
from typing import Any

import pandas as pd
from markupsafe import Markup, escape

# Where words stand in a trace, an axis or an annotation.
_WORDS = frozenset({"text", "ticktext", "customdata", "hovertext", "label", "name", "x", "y"})


def written(text: str) -> Markup:
    """A text as it stands in a figure: escaped, its new lines as breaks; markup stays as it is."""
    return text if isinstance(text, Markup) else stacked(*text.split("\n"))


def stacked(*lines: str) -> Markup:
    """Lines below each other."""
    return Markup("<br>").join(lines)


def wrapped(text: str, width: int, **how: Any) -> Markup:
    """A text in lines of at most so many letters; `how` is what `textwrap.wrap` takes."""
    return stacked(*textwrap.wrap(text, width, **how))


def bold(text: str) -> Markup:
    """A text that stands out."""
    return Markup("<b>{}</b>").format(text)


def small(text: str, size: int, colour: str) -> Markup:
    """A text of another colour, so many pixels high."""
    return Markup("<span style='color:{};font-size:{}px'>{}</span>").format(colour, size, text)


def hover(text: str) -> Markup:
    """A text inside a hovertemplate, where Plotly also reads `%{...}` as the name of a value."""
    return Markup(str(escape(text)).replace("%", "&#37;"))


def shown(part: Any) -> Any:
    """A trace, an axis or an annotation with every text in it as `written`."""
    if not isinstance(part, dict):
        return part
    return {name: _escaped(value) if name in _WORDS else shown(value) for name, value in part.items()}


def _escaped(value: Any) -> Any:
    if isinstance(value, str):
        return written(value)
    if isinstance(value, dict):
        return shown(value)
    if isinstance(value, pd.Series | pd.Index) and not pd.api.types.is_numeric_dtype(value):
        value = value.tolist()
    if isinstance(value, list | tuple):
        return [_escaped(each) for each in value]
    return value

"""A figure as Plotly draws it, described by plain dictionaries: its traces and its layout.

Plotly's own objects check every attribute as it is set, which cost more than all else of a page. Here nothing is
checked; tests give every figure of every page to Plotly once.
"""

from collections.abc import Iterable
from copy import deepcopy
from datetime import date
from typing import Any

import pandas as pd

from charts import said


class Figure:
    """Traces and a layout, in the words of Plotly's JSON, drawn in one panel or, once divided, in several."""

    def __init__(self, layout: dict[str, Any]) -> None:
        self.data: list[dict[str, Any]] = []
        self.layout = {"annotations": [], "shapes": []} | deepcopy(layout)
        self._panels = 1

    def to_dict(self) -> dict[str, Any]:
        """The figure in the words of Plotly's JSON, its values as Python and pandas have them."""
        return {"data": self.data, "layout": self.layout}

    def to_json(self) -> dict[str, Any]:
        """The same with values that JSON knows: a missing one is None, a date its text in ISO 8601."""
        return _plain(self.to_dict())

    def add(self, kind: str, panel: int = 1, **trace: Any) -> None:
        """A trace of a kind that Plotly knows, in one of the panels; its texts are escaped (`charts.said`)."""
        self.data.append({"type": kind, **said.shown(trace), **_axes(panel)})

    def add_scatter(self, panel: int = 1, **trace: Any) -> None:
        self.add("scatter", panel, **trace)

    def add_bar(self, panel: int = 1, **trace: Any) -> None:
        self.add("bar", panel, **trace)

    def add_annotation(self, annotation: dict[str, Any] | None = None, panel: int = 1, **more: Any) -> None:
        """Words on the figure, placed by the values of a panel unless they say otherwise."""
        axes = {f"{axis[0]}ref": name for axis, name in _names(panel).items()}
        self.layout["annotations"].append(axes | said.shown((annotation or {}) | more))

    def add_hline(self, y: float, line: dict[str, Any], panel: int = 1) -> None:
        """A line across a panel."""
        names = _names(panel)
        ends = {"x0": 0, "x1": 1, "y0": y, "y1": y}
        place = {"xref": f"{names['xaxis']} domain", "yref": names["yaxis"]}
        self.layout["shapes"].append({"type": "line", "line": line} | ends | place)

    def add_vline(self, x: float, line: dict[str, Any], panel: int = 1) -> None:
        """A line from the bottom to the top of a panel."""
        names = _names(panel)
        ends = {"x0": x, "x1": x, "y0": 0, "y1": 1}
        place = {"xref": names["xaxis"], "yref": f"{names['yaxis']} domain"}
        self.layout["shapes"].append({"type": "line", "line": line} | ends | place)

    def update_layout(self, **layout: Any) -> None:
        """Set parts of the layout; `margin_t` sets the part t of the margin."""
        for name, value in layout.items():
            outer, _, inner = name.partition("_")
            self.layout = _merged(self.layout, {outer: {inner: value} if inner else value})

    def update_xaxes(self, **axis: Any) -> None:
        """Set parts of the x axis of every panel."""
        self._update("xaxis", axis)

    def update_yaxes(self, **axis: Any) -> None:
        """Set parts of the y axis of every panel."""
        self._update("yaxis", axis)

    def _update(self, name: str, axis: dict[str, Any]) -> None:
        for panel in range(1, self._panels + 1):
            self.layout = _merged(self.layout, {_key(name, panel): said.shown(axis)})

    def divide(self, titles: Iterable[str], columns: int, across: float, down: float, **title: Any) -> None:
        """Panels in rows from the top, each under its title, with room between them as parts of the figure.

        The panels of a row share the scale of y, which stands at the first of them.
        """
        titles = list(titles)
        rows = -(-len(titles) // columns)
        width = (1 - across * (columns - 1)) / columns
        height = (1 - down * (rows - 1)) / rows
        x, y = self.layout["xaxis"], self.layout["yaxis"]
        self._panels = len(titles)
        for panel, text in enumerate(titles, 1):
            row, column = divmod(panel - 1, columns)
            left, top = column * (width + across), 1 - row * (height + down)
            names = _names(panel)
            self.layout[_key("xaxis", panel)] = x | {"domain": [left, left + width], "anchor": names["yaxis"]}
            side = {"domain": [top - height, top], "anchor": names["xaxis"]}
            if column:
                side |= {"matches": _names(panel - column)["yaxis"], "showticklabels": False}
            self.layout[_key("yaxis", panel)] = y | side
            self.add_annotation(
                {"x": left + width / 2, "y": top, "text": text, "showarrow": False}
                | {"xref": "paper", "yref": "paper", "xanchor": "center", "yanchor": "bottom"}
                | title
            )


def _plain(value: Any) -> Any:
    """A value and all that is in it, as JSON knows it."""
    if isinstance(value, str | bool):
        return value
    if isinstance(value, dict):
        return {name: _plain(part) for name, part in value.items()}
    if hasattr(value, "tolist"):  # a column or a number of pandas or numpy
        value = value.tolist()
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if pd.isna(value):
        return None
    return value.isoformat() if isinstance(value, date) else value


def _merged(old: dict[str, Any], new: dict[str, Any]) -> dict[str, Any]:
    """The old parts with the new ones in their place, also inside parts of parts."""
    parts = {
        name: _merged(old[name], value)
        if isinstance(value, dict) and isinstance(old.get(name), dict)
        else value
        for name, value in new.items()
    }
    return old | parts


def _key(name: str, panel: int) -> str:
    return name if panel == 1 else f"{name}{panel}"


def _names(panel: int) -> dict[str, str]:
    """The axes of a panel as traces and words name them."""
    number = "" if panel == 1 else str(panel)
    return {"xaxis": f"x{number}", "yaxis": f"y{number}"}


def _axes(panel: int) -> dict[str, str]:
    return {} if panel == 1 else _names(panel)

"""Charts in the browser: a component of our own around Plotly.

`st.plotly_chart` gives a chart a new identity whenever its figure changes, so the browser draws it from nothing.
This one is known by its key alone: it stays where it is, and Plotly changes what differs.
"""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import streamlit as st

from charts import drawn, scripts, style
from charts.chart import Chart
from charts.once import once

SCRIPT = Path(__file__).with_name("chart.js")


def draw(chart: Chart, language: str, on_point: Callable[[int], None] | None = None) -> None:
    """The picture of a chart, with its alternative text; a click on a point calls `on_point` with its place.

    It is printed as the server draws it: Plotly's own picture has the width of the window, which paper cuts off.
    """
    key = f"chart-{chart.name}"

    def chosen() -> None:
        on_point(st.session_state[key].chosen)

    _component()(
        key=key,
        data=_data(chart, language, on_point is not None),
        on_chosen_change=chosen if on_point else None,
    )


@once
def _data(chart: Chart, language: str, is_clickable: bool) -> dict[str, object]:
    """What the component needs of a chart."""
    return {
        "script": f"assets/{scripts.needed(chart.figure)}",
        "figure": chart.figure.to_json(),
        "printed": on_paper(chart, language),
        "alt": chart.alt,
        "dark": style.dark(),
        "wide_only": style.WIDE_ONLY,
        "clickable": is_clickable,
    }


def on_paper(chart: Chart, language: str) -> str:
    """The picture as the server draws it, for print."""
    return drawn.svg(chart, drawn.PRINT, language)


@cache
def _component() -> Callable[..., object]:
    return st.components.v2.component("chart", js=SCRIPT.read_text(encoding="utf-8"), isolate_styles=False)

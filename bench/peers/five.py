"""The charts of the endorsement page as somebody writes them with Plotly's own objects, from a cube of counts.

Needs pandas and plotly alone: the peers run it in environments of their own. The cube has a row per year, sector
and level with the number of companies.
"""

import sys
from math import sqrt
from pathlib import Path

import pandas as pd
import plotly.graph_objects as go
from plotly.subplots import make_subplots

MEASUREMENTS = Path(__file__).parents[2] / "data" / "measurements.csv"
TARGET = 0.9
Z = 1.96


def cube() -> pd.DataFrame:
    """The cube whose file is the first argument."""
    return pd.read_csv(sys.argv[1])


def names(rows: pd.DataFrame) -> dict[str, str]:
    """The name of each sector by its code, in the order of the names."""
    named = rows.drop_duplicates("sector").sort_values("name")
    return dict(zip(named["sector"], named["name"], strict=True))


def figures(rows: pd.DataFrame, sectors: list[str]) -> list[go.Figure]:
    """Five charts of some sectors, or of all where none is chosen."""
    if sectors:
        rows = rows[rows["sector"].isin(sectors)]
    newest = _shares(rows[rows["year"] == rows["year"].max()], "name").sort_values("share")
    return [_published(), _course(rows), _ranked(newest), _funnel(newest), _multiples(rows)]


def _shares(rows: pd.DataFrame, *by: str) -> pd.DataFrame:
    """The share that endorses among those assessed, with a normal interval."""
    assessed = rows[rows["level"] != 9].assign(
        endorsing=rows["companies"].where(rows["level"].isin((3, 4)), 0)
    )
    found = assessed.groupby(list(by), as_index=False)[["companies", "endorsing"]].sum()
    share = found["endorsing"] / found["companies"]
    return found.assign(share=share, margin=Z * (share * (1 - share) / found["companies"]) ** 0.5)


def _published() -> go.Figure:
    known = pd.read_csv(MEASUREMENTS).dropna(subset="share")
    figure = go.Figure(go.Scatter(x=known["reference_year"], y=known["share"], mode="lines+markers"))
    figure.add_hline(y=TARGET)
    return _laid_out(figure)


def _course(rows: pd.DataFrame) -> go.Figure:
    waves = _shares(rows, "year")
    figure = go.Figure(go.Scatter(x=waves["year"], y=waves["share"] + waves["margin"], mode="lines"))
    figure.add_scatter(x=waves["year"], y=waves["share"] - waves["margin"], mode="lines", fill="tonexty")
    figure.add_scatter(x=waves["year"], y=waves["share"], mode="lines+markers")
    figure.add_hline(y=TARGET)
    return _laid_out(figure)


def _ranked(newest: pd.DataFrame) -> go.Figure:
    figure = go.Figure(
        go.Scatter(
            x=newest["share"],
            y=newest["name"],
            mode="markers",
            error_x={"type": "data", "array": newest["margin"]},
        )
    )
    figure.add_vline(x=TARGET)
    return _laid_out(figure)


def _funnel(newest: pd.DataFrame) -> go.Figure:
    whole = newest["endorsing"].sum() / newest["companies"].sum()
    sizes = list(range(5, int(newest["companies"].max()) + 10, 5))
    figure = go.Figure(
        go.Scatter(x=newest["companies"], y=newest["share"], text=newest["name"], mode="markers+text")
    )
    for side in (-1, 1):
        bound = [whole + side * Z * sqrt(whole * (1 - whole) / size) for size in sizes]
        figure.add_scatter(x=sizes, y=bound, mode="lines")
    return _laid_out(figure)


def _multiples(rows: pd.DataFrame) -> go.Figure:
    courses = _shares(rows, "name", "year")
    groups = list(courses.groupby("name"))
    figure = make_subplots(
        rows=-(-len(groups) // 4), cols=4, shared_yaxes=True, subplot_titles=[name for name, _ in groups]
    )
    for place, (_, course) in enumerate(groups):
        figure.add_scatter(
            x=course["year"], y=course["share"], mode="lines+markers", row=place // 4 + 1, col=place % 4 + 1
        )
    figure.add_hline(y=TARGET)
    return _laid_out(figure, height=600)


def _laid_out(figure: go.Figure, height: int = 400) -> go.Figure:
    return figure.update_layout(height=height, showlegend=False, template="plotly_white")

"""Plotly's own opinion of a chart."""

import plotly.graph_objects as go

from charts.chart import Chart


def validated(chart: Chart) -> go.Figure:
    """The figure as the browser gets it. Raises ValueError where Plotly does not know what it says."""
    return go.Figure(chart.figure.to_json())

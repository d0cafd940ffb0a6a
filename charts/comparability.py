"""What joins waves and measurements across comparability groups, and what keeps them apart."""

from collections.abc import Sequence

from answers.comparability import Comparability
from charts import style
from charts.figure import Figure
from translations import Words


def bridges(
    figure: Figure,
    comparability: Comparability,
    groups: Sequence[str],
    years: Sequence[float],
    shares: Sequence[float],
    words: Words,
    label: bool = True,
    panel: int = 1,
) -> None:
    """Draw the lines between points of different groups that a decision joins, unlike any other line.

    The points stand in the order of time; with a label each line says what it is; `at` is the row and column of
    a figure of several parts.
    """
    for before, after, _ in comparability.bridges(groups):
        figure.add_scatter(
            x=[years[before], years[after]],
            y=[shares[before], shares[after]],
            name="override",
            mode="lines",
            line={"color": style.OVERRIDE, "width": 2, "dash": "longdashdot"},
            hoverinfo="skip",
            panel=panel,
        )
        if label:
            middle, height = (years[before] + years[after]) / 2, (shares[before] + shares[after]) / 2
            text = words("override-label")
            figure.add_annotation(
                style.label(middle, height, text, style.OVERRIDE, yanchor="bottom", yshift=24, align="center")
            )


def breaks(
    figure: Figure, comparability: Comparability, groups: Sequence[str], years: Sequence[int], words: Words
) -> None:
    """Mark where a point may not be compared with the one just before it, and say so."""
    for place in comparability.breaks(groups):
        middle = (years[place - 1] + years[place]) / 2
        figure.add_vline(x=middle, line={"color": style.MUTED, "width": 1, "dash": "dot"})
        figure.add_annotation(
            style.label(
                middle,
                0.1,
                words("comparability-break"),
                style.MUTED,
                textangle=-90,
                xanchor="left",
                yanchor="bottom",
            )
        )

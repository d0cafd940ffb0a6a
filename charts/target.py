"""The targets of a series, drawn in a chart of it: each with its validity."""

from collections.abc import Iterable

from answers import target_words
from answers.target import Target
from charts import placed, said, style
from charts.figure import Figure
from translations import Words


def draw(
    figure: Figure,
    targets: Iterable[Target],
    words: Words,
    years: tuple[float, float],
    written: target_words.Written | None = None,
) -> None:
    """Each target at its value: a mark in its year, and a line from when it was set until its year.

    A withdrawn one has an open mark, and its line ends when it ceased to hold. One without a year has a line alone,
    to the end of `years`, the first and the last that are drawn. `written` writes a value of the series, without
    it a share.
    """
    for target in targets:
        text = target_words.label(target, words, written)
        is_withdrawn = target.state == "withdrawn"
        start, end = _validity(target, years)
        if start is not None:
            figure.add_scatter(
                x=[start, end],
                y=[target.value] * 2,
                name=f"{target.code}, validity",
                mode="lines",
                line={"color": style.TARGET, "width": 1.2, "dash": "dot" if is_withdrawn else "solid"},
                hoverinfo="skip",
            )
        if target.year is not None:
            figure.add_scatter(
                x=[target.year],
                y=[target.value],
                name=target.code,
                mode="markers",
                marker={
                    "symbol": "diamond-open" if is_withdrawn else "diamond",
                    "size": 11,
                    "color": style.TARGET,
                },
                hovertemplate=f"{said.hover(text)}<extra></extra>",
            )
        # On the left: on the right stand the words of the lines, and targets of one year lie above each other.
        figure.add_annotation(
            style.label(
                end if target.year is None else target.year,
                target.value,
                text,
                style.TARGET,
                xanchor="right",
                xshift=-8,
                yshift=10,
                name=placed.TARGET,
            )
        )


def years(targets: Iterable[Target]) -> list[int]:
    """The years in which targets are marked."""
    return [target.year for target in targets if target.year is not None]


def _validity(target: Target, drawn: tuple[float, float]) -> tuple[float | None, float]:
    """From when until when a target held, as far as it is drawn; no start where none is known.

    One that has no year begins with the drawing then, for without a line it would not be seen.
    """
    since, until = target.stated["valid_from"], target.stated["valid_to"]
    start = style.decimal_year(since) if since else drawn[0] if target.year is None else None
    end = drawn[1] if target.year is None else target.year
    if target.state == "withdrawn":
        end = min(end, style.decimal_year(until))
    return (None if start is None or start > end else max(start, drawn[0])), min(end, drawn[1])

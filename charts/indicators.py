"""The figures of one indicator over time."""

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import pandas as pd

from answers import target_words
from answers.indicators import Indicator
from answers.places import HOME
from charts import placed, said, style
from charts import target as targets
from charts.chart import Chart
from charts.figure import Figure
from translations import Words

PROVISIONAL, ESTIMATED, BREAK = "p", "e", "b"

# From here on the numbers of an axis are written in words.
LARGE = 1e6
# Letters of the name of a place that fit beside a chart.
_WRAP = 24


def series(
    answer: Indicator,
    words: Words,
    source: str,
    with_earlier: bool = False,
    beside: Sequence[str] = (),
    since: int | None = None,
) -> Chart:
    """The Netherlands, other places, and verified targets; breaks and provisional values marked.

    The places are those of `beside`, the European Union where it is empty; each name stands at its line's end.

    A line stops where the series breaks and where figures are missing; provisional and estimated values are
    drawn open. With `with_earlier` the earlier editions lie under it as thin lines; the axis begins at `since`.
    """
    figure = style.figure(words, height=420)
    places = (*answer.shown(beside), HOME)
    every = pd.concat([answer.of(geo) for geo in places])
    drawn = every if since is None else every[every["year"] >= since]
    places = tuple(geo for geo in places if (drawn["geo"] == geo).any())
    for geo in places:
        _line(figure, drawn[drawn["geo"] == geo], answer.known.name(geo, words), _look(answer, geo), words)
    if with_earlier:
        _earlier(figure, answer, since)
    years = [*drawn["year"], *targets.years(answer.targets)]
    span = (min(years) - 0.7, max(years) + 0.7)
    _breaks(figure, answer, drawn, span, words)
    targets.draw(figure, answer.targets, words, span, partial(answer.written, words))
    ceiling = answer.about["upper_bound"]
    heights = placed.span(
        figure, answer.about["kind"] == "share", math.inf if pd.isna(ceiling) else float(ceiling)
    )
    placed.names(figure, [_name(answer, geo, words) for geo in places], heights)
    placed.targets(figure, heights, span)
    figure.update_xaxes(range=span, tickformat="d")
    figure.update_yaxes(range=heights)
    if drawn["value"].abs().max() >= LARGE:
        at = style.steps(drawn["value"].min(), drawn["value"].max())
        figure.update_yaxes(tickvals=at, ticktext=[words.rounded(value) for value in at])
    return Chart(
        name=answer.about["indicator"],
        title=answer.headline(words),
        unit=words.of(answer.about, "unit"),
        source=source,
        alt=f"{_alt(answer, drawn, words)} {words('chart-table-below')}",
        table=observations_table(answer, every, words),
        figure=figure,
    )


def _alt(answer: Indicator, drawn: pd.DataFrame, words: Words) -> str:
    """In words each line from its first figure to its last, each target, and the years that are measured anew."""
    lines = [
        words(
            "indicator-line",
            place=answer.known.name(geo, words),
            first=words.number(rows["value"].iloc[0], 2),
            first_year=str(rows["year"].iloc[0]),
            last=words.number(rows["value"].iloc[-1], 2),
            last_year=str(rows["year"].iloc[-1]),
        )
        for geo, rows in sorted(drawn.groupby("geo", sort=False), key=lambda each: each[0] != HOME)
    ]
    breaks = drawn.loc[drawn["flags"].fillna("").str.contains(BREAK), "year"].unique()
    aims = [target_words.label(target, words, partial(answer.written, words)) for target in answer.targets]
    return words(
        "indicator-chart-alt",
        name=words.of(answer.about, "name"),
        unit=words.of(answer.about, "unit"),
        lines="; ".join(lines),
        targets="; ".join(aims) or "none",
        breaks=words.listed(str(year) for year in sorted(breaks)) or "none",
    )


def observations_table(answer: Indicator, drawn: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Year by year: the Netherlands and the other places, with the publisher's Dutch flags in words."""
    wide = drawn.pivot(index="year", columns="geo", values="value").sort_index(ascending=False)
    flags = drawn[drawn["geo"] == HOME].set_index("year")["flags"]
    table = pd.DataFrame({words("year"): wide.index.astype(str)})
    for geo in sorted(wide.columns, key=lambda code: code != HOME):
        table[answer.known.name(geo, words)] = wide[geo].to_numpy()
    table[words("flags-heading")] = [flags_in_words(flags.get(year), words) for year in wide.index]
    return table


def flags_in_words(flags: str | None, words: Words) -> str:
    """The publisher's flags of one value, in words; a flag without a word stays as it is."""
    if not isinstance(flags, str):
        return ""
    return ", ".join(words(f"flag-{flag}") if f"flag-{flag}" in words else flag for flag in flags.strip())


def _line(figure: Figure, rows: pd.DataFrame, name: str, look: style.Line, words: Words) -> None:
    is_soft = rows["flags"].fillna("").str.contains(f"[{PROVISIONAL}{ESTIMATED}]")
    years, values = _with_gaps(rows)
    figure.add_scatter(
        x=years, y=values, mode="lines", line={"color": look.colour, "width": look.width}, hoverinfo="skip"
    )
    figure.add_scatter(
        x=rows["year"],
        y=rows["value"],
        name=name,
        mode="markers",
        cliponaxis=False,
        marker={
            "size": look.marker,
            "color": [style.PAPER if soft else look.colour for soft in is_soft],
            "line": {"color": look.colour, "width": 1.5},
        },
        customdata=[
            [words.number(value, 2), flags_in_words(flags, words)]
            for value, flags in zip(rows["value"], rows["flags"], strict=True)
        ],
        hovertemplate=f"{said.hover(name)}, %{{x}}: %{{customdata[0]}}<br>%{{customdata[1]}}<extra></extra>",
    )


def _look(answer: Indicator, geo: str) -> style.Line:
    """A place keeps its colour, whichever others stand beside it."""
    if geo == HOME:
        return style.NETHERLANDS_LINE
    if answer.known.is_union(geo):
        return style.EUROPE_LINE
    colour = style.COUNTRIES[answer.places.index(geo) % len(style.COUNTRIES)]
    return replace(style.EUROPE_LINE, colour=colour)


def _name(answer: Indicator, geo: str, words: Words) -> tuple[float, str, str]:
    """The last value of a place, its name with it, and its colour; with the year if it is not the Dutch one."""
    end = answer.of(geo).iloc[-1]
    year = "" if end["year"] == answer.last["year"] else f" ({end['year']})"
    name = answer.known.name(geo, words).replace(" (", "\n(")
    lines = [said.wrapped(part, _WRAP) for part in name.split("\n")]
    value = said.bold(words.rounded(end["value"])) + year
    return end["value"], said.stacked(*lines, value), _look(answer, geo).colour


def _with_gaps(rows: pd.DataFrame) -> tuple[list, list]:
    """Years and values with a gap where the series breaks or skips more years than it usually does."""
    years, values, previous = [], [], None
    usual = rows["year"].diff().median()
    for row in rows.itertuples():
        breaks = isinstance(row.flags, str) and BREAK in row.flags
        if previous is not None and (breaks or row.year > previous + usual):
            years.append(row.year)
            values.append(None)
        years.append(row.year)
        values.append(row.value)
        previous = row.year
    return years, values


def _earlier(figure: Figure, answer: Indicator, since: int | None) -> None:
    shown = answer.earlier if since is None else answer.earlier[answer.earlier["year"] >= since]
    for edition, rows in shown.groupby("edition"):
        years, values = _with_gaps(rows)
        figure.add_scatter(
            x=years,
            y=values,
            name=edition,
            mode="lines",
            line={"color": style.MUTED, "width": 1.2, "dash": "dash"},
            hovertemplate=f"{said.hover(edition)}, %{{x}}: %{{y}}<extra></extra>",
        )


def _breaks(
    figure: Figure, answer: Indicator, drawn: pd.DataFrame, span: tuple[float, float], words: Words
) -> None:
    is_break = drawn["flags"].fillna("").str.contains(BREAK)
    found = [
        (year - 0.5, ", ".join(answer.known.name(geo, words) for geo in rows["geo"]))
        for year, rows in drawn[is_break].groupby("year")
    ]
    for year, _ in found:
        figure.add_vline(x=year, line={"color": style.MUTED, "dash": "dot", "width": 1})
    placed.above(figure, [year for year, _ in found], words("break-label"), span, [geos for _, geos in found])

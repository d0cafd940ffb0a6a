"""The figures of one indicator over time."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

import pandas as pd

from answers.indicators import Indicator
from answers.places import HOME
from charts import style
from charts import target as targets
from charts.chart import Chart
from charts.figure import Figure
from translations import Words

PROVISIONAL, ESTIMATED, BREAK = "p", "e", "b"

# From here on the numbers of an axis are written in words.
LARGE = 1e6

# Pixels: the height in which the lines are drawn, and that of a name with its value.
_PLOT, _NAME = 340, 34


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
    _names(figure, answer, drawn, places, words)
    if with_earlier:
        _earlier(figure, answer, since)
    _breaks(figure, answer, drawn, words)
    years = [*drawn["year"], *targets.years(answer.targets)]
    span = (min(years) - 0.7, max(years) + 0.7)
    targets.draw(figure, answer.targets, words, span, partial(answer.written, words))
    figure.update_xaxes(range=span, tickformat="d")
    # Room on the right for the words beside the last points; on a phone they are shorter than the room.
    figure.update_layout(margin_r=110, meta={"narrow_margin": {"r": 78}})
    figure.update_yaxes(rangemode="tozero" if answer.about["kind"] == "share" else "normal")
    if drawn["value"].abs().max() >= LARGE:
        at = style.steps(drawn["value"].min(), drawn["value"].max())
        figure.update_yaxes(tickvals=at, ticktext=[words.rounded(value) for value in at])
    return Chart(
        name=answer.about["indicator"],
        title=answer.headline(words),
        unit=words.of(answer.about, "unit"),
        source=source,
        alt=f"{_alt(answer, places, words)} {words('chart-table-below')}",
        table=observations_table(answer, every, words),
        figure=figure,
    )


def _alt(answer: Indicator, places: Sequence[str], words: Words) -> str:
    first, last = answer.netherlands.iloc[0], answer.last
    beside = [answer.known.name(geo, words) for geo in places if geo != HOME]
    told = words(
        "indicator-chart-alt",
        name=words.of(answer.about, "name"),
        unit=words.of(answer.about, "unit"),
        first=words.number(first["value"], 2),
        first_year=str(first["year"]),
        last=words.number(last["value"], 2),
        last_year=str(last["year"]),
        targets=len(answer.targets),
    )
    return f"{told} {words('places-alt', places=words.listed(beside))}" if beside else told


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
        hovertemplate=f"{name}, %{{x}}: %{{customdata[0]}}<br>%{{customdata[1]}}<extra></extra>",
    )


def _look(answer: Indicator, geo: str) -> style.Line:
    """A place keeps its colour, whichever others stand beside it."""
    if geo == HOME:
        return style.NETHERLANDS_LINE
    if answer.known.is_union(geo):
        return style.EUROPE_LINE
    colour = style.COUNTRIES[answer.places.index(geo) % len(style.COUNTRIES)]
    return replace(style.EUROPE_LINE, colour=colour)


def _names(
    figure: Figure, answer: Indicator, drawn: pd.DataFrame, places: Sequence[str], words: Words
) -> None:
    """The name and last value of each place at the end of its line, moved apart where they would overlap."""
    values = drawn["value"]
    lowest = min(0, values.min()) if answer.about["kind"] == "share" else values.min()
    pixel = (values.max() - lowest) / _PLOT or 1
    ends = {geo: answer.of(geo).iloc[-1] for geo in places}
    heights = {geo: (end["value"] - lowest) / pixel for geo, end in ends.items()}
    for (geo, end), height in zip(ends.items(), apart(list(heights.values()), _NAME), strict=True):
        figure.add_annotation(
            style.label(
                end["year"],
                end["value"],
                f"{answer.known.name(geo, words)}<br><b>{words.rounded(end['value'])}</b>",
                _look(answer, geo).colour,
                xanchor="left",
                xshift=8,
                yshift=round(height - heights[geo]),
            )
        )


def apart(heights: Sequence[float], gap: float) -> list[float]:
    """Heights in the same order, moved as little as this takes so that none is nearer to another than `gap`."""
    groups: list[list[int]] = []
    middle = {}
    for number in sorted(range(len(heights)), key=heights.__getitem__):
        groups.append([number])
        while True:
            own = groups[-1]
            middle[own[0]] = sum(heights[member] for member in own) / len(own)
            if len(groups) == 1:
                break
            before = groups[-2]
            room = gap * (len(before) + len(own)) / 2
            if middle[own[0]] - middle[before[0]] >= room:
                break
            groups[-2:] = [before + own]
    moved = {
        member: middle[group[0]] + gap * (place - (len(group) - 1) / 2)
        for group in groups
        for place, member in enumerate(group)
    }
    return [moved[number] for number in range(len(heights))]


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
            hovertemplate=f"{edition}, %{{x}}: %{{y}}<extra></extra>",
        )


def _breaks(figure: Figure, answer: Indicator, drawn: pd.DataFrame, words: Words) -> None:
    is_break = drawn["flags"].fillna("").str.contains(BREAK)
    for year, rows in drawn[is_break].groupby("year"):
        geos = ", ".join(answer.known.name(geo, words) for geo in rows["geo"])
        figure.add_vline(x=year - 0.5, line={"color": style.MUTED, "dash": "dot", "width": 1})
        figure.add_annotation(
            style.label(
                year - 0.5,
                1,
                words("break-label"),
                style.MUTED,
                yref="paper",
                xanchor="left",
                yanchor="top",
                hovertext=geos,
            )
        )

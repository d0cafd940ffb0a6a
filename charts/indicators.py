"""The figures of one indicator over time."""

from dataclasses import replace
from functools import partial

import pandas as pd

from answers.indicators import Indicator
from charts import style
from charts import target as targets
from charts.chart import Chart
from charts.figure import Figure
from translations import Words

PROVISIONAL, ESTIMATED, BREAK = "p", "e", "b"


def series(answer: Indicator, words: Words, source: str, with_earlier: bool = False) -> Chart:
    """The Netherlands, the European Union where known, and verified targets; breaks and provisional values marked.

    A line stops where the series breaks and where a year has no figure; provisional and estimated values are
    drawn open. With `with_earlier` the earlier editions lie under it as thin lines.
    """
    figure = style.figure(words, height=420)
    europe = answer.europe
    drawn = pd.concat([answer.netherlands, europe])
    is_above = europe.empty or answer.last["value"] >= europe.iloc[-1]["value"]
    for geo, figures in europe.groupby("geo"):
        _line(figure, figures, words("geo", geo=geo), style.EUROPE_LINE, words, label_above=not is_above)
    _line(
        figure,
        answer.netherlands,
        words("geo", geo="NL"),
        style.NETHERLANDS_LINE,
        words,
        label_above=is_above,
    )
    if with_earlier:
        _earlier(figure, answer)
    _breaks(figure, drawn, words)
    years = [*drawn["year"], *targets.years(answer.targets)]
    span = (min(years) - 0.7, max(years) + 0.7)
    targets.draw(figure, answer.targets, words, span, partial(answer.written, words))
    figure.update_xaxes(range=span, tickformat="d")
    # Room on the right for the words beside the last points.
    figure.update_layout(margin_r=110)
    figure.update_yaxes(rangemode="tozero" if answer.about["kind"] == "share" else "normal")
    return Chart(
        name=answer.about["indicator"],
        title=answer.headline(words),
        unit=words.of(answer.about, "unit"),
        source=source,
        alt=f"{_alt(answer, words)} {words('chart-table-below')}",
        table=observations_table(drawn, words),
        figure=figure,
    )


def _alt(answer: Indicator, words: Words) -> str:
    first, last = answer.netherlands.iloc[0], answer.last
    return words(
        "indicator-chart-alt",
        name=words.of(answer.about, "name"),
        unit=words.of(answer.about, "unit"),
        first=words.number(first["value"], 2),
        first_year=str(first["year"]),
        last=words.number(last["value"], 2),
        last_year=str(last["year"]),
        targets=len(answer.targets),
    )


def observations_table(drawn: pd.DataFrame, words: Words) -> pd.DataFrame:
    """Year by year: the Netherlands and the other places, with the publisher's Dutch flags in words."""
    wide = drawn.pivot(index="year", columns="geo", values="value").sort_index(ascending=False)
    flags = drawn[drawn["geo"] == "NL"].set_index("year")["flags"]
    table = pd.DataFrame({words("year"): wide.index.astype(str)})
    for geo in sorted(wide.columns, key=lambda code: code != "NL"):
        table[words("geo", geo=geo)] = wide[geo].to_numpy()
    table[words("flags-heading")] = [flags_in_words(flags.get(year), words) for year in wide.index]
    return table


def flags_in_words(flags: str | None, words: Words) -> str:
    """The publisher's flags of one value, in words; a flag without a word stays as it is."""
    if not isinstance(flags, str):
        return ""
    return ", ".join(words(f"flag-{flag}") if f"flag-{flag}" in words else flag for flag in flags.strip())


def _line(
    figure: Figure, rows: pd.DataFrame, name: str, look: style.Line, words: Words, label_above: bool
) -> None:
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
    last = rows.iloc[-1]
    figure.add_annotation(
        style.label(
            last["year"],
            last["value"],
            f"{name}<br><b>{words.number(last['value'], 2)}</b>",
            look.colour,
            xanchor="left",
            xshift=8,
            # The two lines' labels keep out of each other's way.
            yanchor="bottom" if label_above else "top",
        )
    )


def _with_gaps(rows: pd.DataFrame) -> tuple[list, list]:
    """Years and values with a gap where a year is missing or the series breaks."""
    years, values, previous = [], [], None
    for row in rows.itertuples():
        breaks = isinstance(row.flags, str) and BREAK in row.flags
        if previous is not None and (breaks or row.year > previous + 1):
            years.append(row.year)
            values.append(None)
        years.append(row.year)
        values.append(row.value)
        previous = row.year
    return years, values


def _earlier(figure: Figure, answer: Indicator) -> None:
    for edition, rows in answer.earlier.groupby("edition"):
        years, values = _with_gaps(rows)
        figure.add_scatter(
            x=years,
            y=values,
            name=edition,
            mode="lines",
            line={"color": style.MUTED, "width": 1.2, "dash": "dash"},
            hovertemplate=f"{edition}, %{{x}}: %{{y}}<extra></extra>",
        )


def _breaks(figure: Figure, drawn: pd.DataFrame, words: Words) -> None:
    is_break = drawn["flags"].fillna("").str.contains(BREAK)
    for year, rows in drawn[is_break].groupby("year"):
        geos = ", ".join(words("geo", geo=geo) for geo in rows["geo"])
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


def small(answer: Indicator, words: Words, source: str) -> Chart:
    """The same series without its words and table, to stand beside others of its goal."""
    chart = replace(series(answer, words, source), alt=_alt(answer, words))
    figure = chart.figure
    figure.layout["annotations"] = []
    figure.update_layout(height=190, margin={"r": 12, "t": 8})
    figure.update_xaxes(nticks=4)
    figure.update_yaxes(nticks=4)
    return chart


def areas(words: Words) -> list[tuple[str, str]]:
    """Colour and word of each area."""
    return [(style.NETHERLANDS, words("geo", geo="NL")), (style.EUROPE, words("european-union"))]

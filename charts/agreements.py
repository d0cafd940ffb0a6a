"""The agreements on a time axis."""

from datetime import date, timedelta

import pandas as pd

from answers.agreements import Agreements
from charts import said, style
from charts.chart import Chart
from charts.figure import Figure
from translations import Words

_WRAP, _WRAP_BESIDE = 24, 18  # characters in a line of a name, and of what stands beside a mark

# How long a bar of which the end is not known goes on, and how visible its parts are.
FADES = timedelta(days=600)
FADING = (0.7, 0.5, 0.32, 0.18, 0.08)

BEGINS = "2016-01-01"  # the axis, in the year of the first agreement
_BESIDE = "2016-06-01"  # the words of a row, beside the axis
COLOURS = {"running": style.NETHERLANDS, "ended": style.MUTED, "unknown": style.NOT_ASSESSABLE}


def timeline(answer: Agreements, words: Words, source: str, today: date) -> Chart:
    """A bar from signing to the end of each agreement; where the end is not known it fades out.

    Of one without any date the row says so.
    """
    dated = answer.dated
    undated = answer.concluded[answer.concluded["signed_on"].isna()]
    drawn = pd.concat([dated, undated])
    rows = drawn.iloc[::-1]
    running = rows[rows["status"] == "running"]
    figure = style.figure(words, height=70 + 42 * len(rows))
    for place, row in enumerate(rows.to_dict("records")):
        name = said.wrapped(words.of(row, "name"), _WRAP)
        colour = COLOURS[row["status"]]
        if row["signed_on"] is None:
            _without_dates(figure, row["agreement"], name, words)
            continue
        ended = row["ended_on"]
        is_open = ended is None and row["status"] != "running"
        end = ended or (row["signed_on"] if is_open else today)
        figure.add_scatter(
            x=[row["signed_on"], end],
            y=[name, name],
            name=row["agreement"],
            mode="markers" if is_open else "lines",
            line={"color": colour, "width": 12},
            marker={"size": 12, "color": colour, "symbol": "square"},
            hovertemplate=f"{said.hover(name)}<br>%{{x|%d-%m-%Y}}<extra></extra>",
        )
        if is_open:
            _fade(figure, row["signed_on"], place, colour)
            figure.add_annotation(
                style.label(
                    row["signed_on"] + FADES,
                    name,
                    said.wrapped(words("agreement-end-unknown", status=row["status"]), _WRAP_BESIDE),
                    style.MUTED,
                    xanchor="left",
                    xshift=6,
                )
            )
    figure.update_xaxes(type="date", dtick="M24", tickformat="%Y", range=[BEGINS, f"{today.year + 1}-01-01"])
    figure.update_yaxes(tickfont={"color": style.INK}, showgrid=False)
    return Chart(
        name="agreements",
        title=words(
            "agreements-chart-title",
            count=len(rows),
            running=len(running),
            names=words.listed(running[f"name_{words.language}"]),
        ),
        unit=words("agreements-unit"),
        source=source,
        alt=words(
            "agreements-chart-alt",
            agreements="; ".join(
                words(
                    "agreement-spoken",
                    name=words.of(row, "name"),
                    signed=words.date(row["signed_on"]) if row["signed_on"] else "none",
                    status=row["status"],
                    ended=words.date(row["ended_on"]) if row["ended_on"] else "unknown",
                )
                for row in drawn.to_dict("records")
            ),
        ),
        table=agreements_table(answer, words),
        figure=figure,
    )


def _without_dates(figure: Figure, agreement: str, name: str, words: Words) -> None:
    """A row in which nothing is drawn, because no date is known, and that says so."""
    figure.add_scatter(
        x=[_BESIDE],
        y=[name],
        name=agreement,
        mode="text",
        text=[words("agreement-dates-unknown")],
        textposition="middle right",
        textfont={"color": style.MUTED, "size": 13},
        hoverinfo="skip",
    )


def _fade(figure: Figure, since: date, row: int, colour: str) -> None:
    """A bar that fades out, for an agreement of which only the beginning is known."""
    step = FADES / len(FADING)
    figure.layout["shapes"] += [
        {"type": "rect", "x0": since + number * step, "x1": since + (number + 1) * step}
        | {"y0": row - 0.14, "y1": row + 0.14, "fillcolor": colour, "opacity": opacity, "line": {"width": 0}}
        for number, opacity in enumerate(FADING)
    ]


def agreements_table(answer: Agreements, words: Words) -> pd.DataFrame:
    """Every agreement, also those that no source confirms or that were not concluded."""
    rows = answer.agreements
    return pd.DataFrame(
        {
            words("agreement"): rows[f"name_{words.language}"],
            words("filter-sector"): rows[f"sector_{words.language}"],
            words("agreement-signed"): [
                "" if row.status == "not_concluded" else words.date(row.signed_on)
                for row in rows.itertuples()
            ],
            words("agreement-ended"): [
                "" if row.status in ("running", "not_concluded") else words.date(row.ended_on)
                for row in rows.itertuples()
            ],
            words("agreement-status-heading"): [
                words("agreement-status", status=row.status if row.verified else "not_confirmed")
                for row in rows.itertuples()
            ],
            words("agreement-goals"): [", ".join(str(goal) for goal in goals) for goals in rows["goals"]],
            words("heading-source"): rows["source_title"],
        }
    )

"""The endorsement of the OECD Guidelines drawn against its target."""

import pandas as pd

from answers.endorsement import OFFICIAL, Endorsement, event_date
from charts import style
from charts.chart import Chart
from charts.comparability import bridges
from charts.figure import Figure
from translations import Words

_EVENT_LEVEL = 0.045


def against_target(answer: Endorsement, words: Words, source: str, with_events: bool) -> Chart:
    """Measurements and, if there is a verified target, the path that was needed to it and what fell short.

    Only measurements of one comparability group are joined, and those that a decision joins with them: drawn so.
    A measurement placed by its year of publication is
    drawn open. With `with_events` the events stand numbered on the time axis, in the order of the table.
    """
    figure = style.figure(words, height=440 if with_events else 380)
    if answer.target is not None:
        _path(figure, answer, words)
    _official(figure, answer, words)
    _other_studies(figure, answer, words)
    rows = answer.measurements
    bridges(
        figure,
        answer.comparability,
        list(rows["comparability_group"]),
        list(rows["placed_year"]),
        list(rows["share"]),
        words,
    )
    _years_without_figure(figure, answer, words)
    if with_events:
        events_on_axis(figure, answer.events, words)
    years = [*answer.measurements["placed_year"], *([] if answer.target is None else [answer.target_year])]
    figure.update_xaxes(range=[min(years) - 0.6, max(years) + 0.6], dtick=1, tickformat="d")
    figure.update_yaxes(range=[0, 1], dtick=0.25, tickformat=".0%")
    return Chart(
        name="endorsement",
        title=words(
            "endorsement-chart-title",
            measurements=len(answer.official),
            first=words.share(answer.first["share"]),
            first_year=str(answer.first["placed_year"]),
            last=words.share(answer.last["share"]),
            last_year=str(answer.last["placed_year"]),
            side=answer.side,
        ),
        unit=words("endorsement-unit"),
        source=source,
        alt=words(
            "endorsement-chart-alt",
            overrides=len(answer.overrides),
            series=", ".join(
                words(
                    "endorsement-point",
                    year=str(row.placed_year),
                    share=words.share(row.share),
                    group=row.comparability_group,
                )
                for row in answer.measurements.itertuples()
            ),
            target=words.share(answer.target_share),
            year=str(answer.target_year),
            side=answer.side,
            gap=answer.gap_in_points(words),
        ),
        table=measurements_table(answer, words),
        figure=figure,
    )


def measurements_table(answer: Endorsement, words: Words) -> pd.DataFrame:
    """The measurements as a reader's table."""
    return pd.DataFrame(
        {
            words("heading-reference_year"): [
                words("not-published") if pd.isna(row.reference_year) else str(int(row.reference_year))
                for row in answer.measurements.itertuples()
            ],
            words("heading-published_on"): answer.measurements["published_on"].map(
                lambda day: words("not-published") if pd.isna(day) else words.date(day)
            ),
            words("heading-share"): 100 * answer.measurements["share"],
            words("heading-comparability"): [
                answer.comparability.in_words(group, OFFICIAL, words)
                for group in answer.measurements["comparability_group"]
            ],
            words("heading-population_definition"): [
                words.of(row, "population_definition") for _, row in answer.measurements.iterrows()
            ],
            words("heading-assessed"): answer.measurements["assessed"],
            words("heading-source"): answer.measurements["source_title"],
        }
    )


def _path(figure: Figure, answer: Endorsement, words: Words) -> None:
    start, end = int(answer.first["placed_year"]), answer.target_year
    figure.add_scatter(
        x=[start, end],
        y=[answer.first["share"], answer.target_share],
        mode="lines",
        line={"color": style.TARGET, "dash": "dash", "width": 2},
        hoverinfo="skip",
    )
    figure.add_scatter(
        x=[end],
        y=[answer.target_share],
        mode="markers",
        marker={"symbol": "diamond", "size": 12, "color": style.TARGET},
        hovertemplate=words("endorsement-target-label", target=words.share(answer.target_share))
        + "<extra></extra>",
    )
    figure.add_annotation(
        style.label(
            end,
            answer.target_share,
            words("endorsement-target-label", target=words.share(answer.target_share)),
            style.TARGET,
            xanchor="right",
            xshift=-8,
            yshift=10,
        )
    )
    figure.add_annotation(
        style.label(
            (start + end) / 2,
            (answer.first["share"] + answer.target_share) / 2,
            words("endorsement-path-label", pace=words.number(100 * answer.pace_needed, 0)),
            style.TARGET,
            xanchor="right",
            xshift=-8,
            yshift=8,
        )
    )
    if answer.side == "short":
        _gap(figure, answer, words)


def _gap(figure: Figure, answer: Endorsement, words: Words) -> None:
    end = answer.target_year
    figure.add_scatter(
        x=[end, end],
        y=[answer.last["share"] + 0.03, answer.target_share - 0.03],
        mode="lines",
        line={"color": style.TARGET, "width": 2},
        hoverinfo="skip",
    )
    figure.add_annotation(
        style.label(
            end,
            (answer.last["share"] + answer.target_share) / 2,
            words("endorsement-gap-label", gap=answer.gap_in_points(words)),
            style.TARGET,
            xanchor="right",
            xshift=-8,
        )
    )


def _official(figure: Figure, answer: Endorsement, words: Words) -> None:
    official = answer.official
    is_open = official["reference_year"].isna()
    figure.add_scatter(
        x=official["placed_year"],
        y=official["share"],
        name=OFFICIAL,
        mode="lines+markers+text",
        line={"color": style.NETHERLANDS, "dash": "dot", "width": 1.5},
        marker={
            "size": 13,
            "color": [style.PAPER if hollow else style.NETHERLANDS for hollow in is_open],
            "line": {"color": style.NETHERLANDS, "width": 2.5},
        },
        text=[f"<b>{words.share(share)}</b>" for share in official["share"]],
        textposition="bottom center",
        textfont={"color": style.NETHERLANDS, "size": 15},
        customdata=[
            words("endorsement-reference-unknown") if hollow else words("endorsement-reference-known")
            for hollow in is_open
        ],
        hovertemplate="%{x}: %{text}<br>%{customdata}<extra></extra>",
    )


def _other_studies(figure: Figure, answer: Endorsement, words: Words) -> None:
    others = answer.measurements[answer.measurements["comparability_group"] != OFFICIAL]
    figure.add_scatter(
        x=others["placed_year"],
        y=others["share"],
        name="other",
        mode="markers+text",
        marker={"symbol": "square-open", "size": 11, "color": style.OTHER_STUDY, "line": {"width": 2}},
        text=[words.share(share) for share in others["share"]],
        textposition="top center",
        textfont={"color": style.OTHER_STUDY},
        customdata=[words.of(row, "population_definition") for _, row in others.iterrows()],
        hovertemplate="%{x}: %{text}<br>%{customdata}<extra></extra>",
    )

    def joined(group: str) -> str:
        return str(answer.comparability.may_compare(group, OFFICIAL)).lower()

    first = answer.measurements["placed_year"].min()
    for other in others.itertuples():
        # Beside the axis under the share next to it, elsewhere on the side without a year that has no figure.
        anchor, across, down = ("left", -8, -26) if other.placed_year == first else ("right", 8, -12)
        figure.add_annotation(
            style.label(
                other.placed_year,
                other.share,
                words(
                    "endorsement-other-label",
                    group=other.comparability_group,
                    joined=joined(other.comparability_group),
                ),
                style.OTHER_STUDY,
                xanchor=anchor,
                xshift=across,
                yanchor="top",
                yshift=down,
            )
        )


def _years_without_figure(figure: Figure, answer: Endorsement, words: Words) -> None:
    for year in answer.years_without_figure:
        figure.add_annotation(
            style.label(year, 0.1, words("no-figure"), style.MUTED, yanchor="bottom", textangle=-90)
        )


def events_on_axis(figure: Figure, events: pd.DataFrame, words: Words) -> None:
    """Stand the events of queries/events.sql on the time axis, each telling its date and name."""
    figure.add_scatter(
        x=[_decimal_year(day) for day in events["happened_on"]],
        y=[_EVENT_LEVEL] * len(events),
        name="events",
        mode="markers",
        marker={"symbol": "line-ns-open", "size": 16, "color": style.MUTED, "line": {"width": 2}},
        customdata=[
            [event_date(event, words), words.of(event, "name")] for event in events.to_dict("records")
        ],
        hovertemplate="%{customdata[0]}<br>%{customdata[1]}<extra></extra>",
    )


def _decimal_year(day: str) -> float:
    """An ISO date of reduced precision on an axis where a year's tick is its middle."""
    year, month, day_of_month = (int(part) if part else None for part in (day + "--").split("-")[:3])
    if month is None:
        return float(year)
    return year - 0.5 + (month - 1) / 12 + ((day_of_month or 15) - 1) / 365

"""The endorsement of the OECD Guidelines drawn against its targets."""

import math

import pandas as pd

from answers import target_words
from answers.endorsement import OFFICIAL, Endorsement, event_date
from answers.target import Target
from charts import said, style
from charts import target as targets
from charts.chart import Chart
from charts.comparability import bridges
from charts.figure import Figure
from charts.once import once
from translations import Words

# The events that tell the story of the target, each with a short name on the chart; the others stand in the page's
# list. Which these are is an editorial choice.
STORY = ("target_set", "policy_note_2020", "support_desk_announced")

# Of the axis of shares: where a name stands, and how much higher beside a near one; of the years: what is near.
_ABOVE_AXIS, _HIGHER, _NEAR = 0.03, 0.1, 0.16


@once
def against_target(answer: Endorsement, words: Words, source: str, is_small: bool = False) -> Chart:
    """Measurements and verified targets, and the way that the first target needed or needs.

    Only measurements of one comparability group are joined, and those that a decision joins with them: drawn so.
    A measurement placed by its year of publication is drawn open. The events of STORY stand on the time axis under
    their names. Raises ValueError when there is no measurement at all.
    """
    figure = style.figure(words, height=300 if is_small else 420)
    rows = _placed(answer)
    years = [*rows["placed_year"], *targets.years(answer.targets)]
    span = (min(years, default=0) - 0.6, max(years, default=0) + 0.6)
    targets.draw(figure, answer.targets, words, span)
    if answer.target is not None and answer.target.needed is not None:
        _way(figure, answer.target, words)
    _official(figure, answer, words)
    _other_studies(figure, answer, words)
    groups, placed = list(rows["comparability_group"]), list(rows["placed_year"])
    bridges(figure, answer.comparability, groups, placed, list(rows["share"]), words)
    _years_without_figure(figure, answer, words)
    told = story(answer.events, span)
    name_events(figure, told, span, words)
    figure.update_xaxes(range=span, dtick=1, tickformat="d")
    figure.update_yaxes(range=[0, 1], dtick=0.25, tickformat=".0%")
    return Chart(
        name="endorsement",
        title=_title(answer, words),
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
                for row in rows.itertuples()
            )
            or words("no-figures"),
            targets=" ".join(target_words.sentence(target, words) for target in answer.targets) or "none",
            missing=words.listed(str(year) for year in answer.years_without_figure) or "none",
            events="; ".join(_told(event, words) for event in told.to_dict("records")) or "none",
        ),
        table=measurements_table(answer, words),
        figure=figure,
    )


def _placed(answer: Endorsement) -> pd.DataFrame:
    """The measurements that have a year."""
    return answer.measurements.dropna(subset="placed_year").astype({"placed_year": int})


def _title(answer: Endorsement, words: Words) -> str:
    """The course of the measurements, and what it means for the target."""
    figures = answer.figures
    first, last = (figures[0], figures[-1]) if figures else (None, None)
    return words(
        "endorsement-chart-title",
        measured="none" if last is None else "one" if len(figures) == 1 else "more",
        first="" if first is None else answer.written(words, first.value),
        first_year="" if first is None else str(first.year),
        last="" if last is None else answer.written(words, last.value),
        last_year="" if last is None else str(last.year),
        outcome=answer.outcome,
        target_year="none" if answer.target is None else str(answer.target.year),
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


def _way(figure: Figure, target: Target, words: Words) -> None:
    """The way that was, or is, needed to a target, and what a closed one fell short."""
    start, end = target.start, target.year
    figure.add_scatter(
        x=[start.year, end],
        y=[start.value, target.value],
        name="way",
        mode="lines",
        line={"color": style.TARGET, "dash": "dash", "width": 2},
        hoverinfo="skip",
    )
    figure.add_annotation(
        style.label(
            (start.year + end) / 2,
            (start.value + target.value) / 2,
            words("endorsement-path-label", state=target.state, pace=words.number(100 * target.needed, 1)),
            style.TARGET,
            xanchor="right",
            xshift=-8,
            yanchor="bottom",
            yshift=2,
            name=style.WIDE_ONLY,
        )
    )
    if target.verdict == "not_met" and target.basis != "last_before":
        _gap(figure, target, words)


def _gap(figure: Figure, target: Target, words: Words) -> None:
    end, reached = target.year, target.figure.value
    figure.add_scatter(
        x=[end, end],
        y=[reached + 0.03, target.value - 0.03],
        name="gap",
        mode="lines",
        line={"color": style.TARGET, "width": 2},
        hoverinfo="skip",
    )
    figure.add_annotation(
        style.label(
            end,
            # Low, where the way to the target leaves room, also on a phone.
            reached + (target.value - reached) / 4,
            words("endorsement-gap-label", gap=words.number(100 * target.gap, 0)),
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
        text=[said.bold(words.share(share)) for share in official["share"]],
        textposition="bottom center",
        textfont={"color": style.NETHERLANDS, "size": 15},
        customdata=[
            words("endorsement-reference-unknown") if hollow else words("endorsement-reference-known")
            for hollow in is_open
        ],
        hovertemplate="%{x}: %{text}<br>%{customdata}<extra></extra>",
    )


def _other_studies(figure: Figure, answer: Endorsement, words: Words) -> None:
    rows = _placed(answer)
    others = rows[rows["comparability_group"] != OFFICIAL]
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


def story(events: pd.DataFrame, span: tuple[float, float]) -> pd.DataFrame:
    """The events of STORY that happened within a span of years: with their place on the axis, `at`."""
    told = events[events["event"].isin(STORY)]
    told = told.assign(at=[style.decimal_year(day) for day in told["happened_on"]])
    return told[told["at"].between(*span)]


def _told(event: dict, words: Words) -> str:
    return f"{event_date(event, words)}: {words.of(event, 'name')}"


def name_events(figure: Figure, events: pd.DataFrame, span: tuple[float, float], words: Words) -> None:
    """The events that tell the story: a mark on the time axis and a short name above it.

    A name that would lie on the one before it, because the years are many, stands above that.
    """
    figure.add_scatter(
        x=list(events["at"]),
        y=[0.012] * len(events),
        name="story",
        mode="markers",
        marker={"symbol": "triangle-up", "size": 9, "color": style.INK},
        customdata=[
            [event_date(event, words), words.of(event, "name")] for event in events.to_dict("records")
        ],
        hovertemplate="%{customdata[0]}<br>%{customdata[1]}<extra></extra>",
    )
    before, height = -math.inf, _ABOVE_AXIS
    for event in events.sort_values("at").to_dict("records"):
        is_near = event["at"] - before < _NEAR * (span[1] - span[0])
        height = _ABOVE_AXIS + _HIGHER if is_near and height == _ABOVE_AXIS else _ABOVE_AXIS
        before = event["at"]
        text = words("event-label", event=event["event"])
        figure.add_annotation(
            style.label(
                event["at"], height, text, style.INK, font={"size": 12, "color": style.INK}, yanchor="bottom"
            )
            | {"align": "center", "name": style.WIDE_ONLY}
        )


def _years_without_figure(figure: Figure, answer: Endorsement, words: Words) -> None:
    for year in answer.years_without_figure:
        figure.add_annotation(
            style.label(year, 0.225, words("no-figure"), style.MUTED, yanchor="bottom", align="center")
            | {"name": style.WIDE_ONLY}
        )

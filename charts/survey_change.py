"""Who moved between two waves, and what the change of the share is made of."""

import pandas as pd

from answers.survey import Survey
from answers.survey_change import Change
from answers.survey_pair import STATES
from charts import said, style
from charts.chart import Chart
from charts.once import once
from charts.survey import chart
from translations import Words

COLOURS = {
    "endorses": style.NETHERLANDS,
    "does_not": "#8a94a3",
    "not_measured": "#d5d9df",
}
GAINED, LOST, OTHER = "rgba(11,93,59,0.6)", "rgba(194,87,26,0.7)", "rgba(138,148,163,0.3)"
STAYED = "rgba(21,66,115,0.35)"


@once
def moved(survey: Survey, answer: Change, words: Words, source: str) -> Chart:
    """The companies of two waves as streams from what they were to what they are.

    Raises ValueError when the change may not be shown.
    """
    flows = answer.flows
    before, after = ([state for state in STATES if state in set(flows[side])] for side in ("before", "after"))
    totals = [flows.groupby(side)["companies"].sum() for side in ("before", "after")]
    labels = [
        words("survey-state", state=state, count=words.number(total[state], 0))
        for states, total in zip((before, after), totals, strict=True)
        for state in states
    ]
    figure = style.figure(words, height=420)
    figure.add(
        "sankey",
        arrangement="fixed",
        node={
            "label": labels,
            "color": [COLOURS[state] for state in (*before, *after)],
            "x": [0.001] * len(before) + [0.999] * len(after),
            "y": [*_places(before, totals[0]), *_places(after, totals[1])],
            "pad": 18,
            "thickness": 16,
            "line": {"width": 0},
            "hovertemplate": "%{label}<extra></extra>",
        },
        link={
            "source": [before.index(row.before) for row in flows.itertuples()],
            "target": [len(before) + after.index(row.after) for row in flows.itertuples()],
            "value": list(flows["companies"]),
            "color": [_colour(row.before, row.after) for row in flows.itertuples()],
            "customdata": [_said(row, words) for row in flows.itertuples()],
            "hovertemplate": "%{customdata}<extra></extra>",
        },
        textfont={"size": 13, "color": style.INK, "family": style.FONT},
    )
    first, second = (survey.wave_name(one.wave, words) for one in (answer.before, answer.after))
    return chart(
        survey,
        words,
        figure,
        "survey-moved",
        title=words("survey-moved-title", gained=answer.paired.gained, lost=answer.paired.lost),
        unit=words(
            "survey-moved-unit",
            before=survey.wave_label(answer.before.wave),
            after=survey.wave_label(answer.after.wave),
        ),
        source=source,
        alt=words(
            "survey-moved-alt",
            flows="; ".join(_said(row, words) for row in flows.itertuples()),
        ),
        table=pd.DataFrame(
            {
                first: [words("survey-state-name", state=state) for state in flows["before"]],
                second: [words("survey-state-name", state=state) for state in flows["after"]],
                words("survey-heading-move"): [
                    words("survey-move", move=move(row.before, row.after)) for row in flows.itertuples()
                ],
                words("survey-heading-companies"): flows["companies"].astype(int),
            }
        ),
        is_across=survey.override(answer.before.wave, answer.after.wave) is not None,
    )


def legend(words: Words) -> list[tuple[str, str]]:
    """Colour and word of the streams."""
    return [
        ("#3f7a62", words("survey-move", move="gained")),
        ("#d1784a", words("survey-move", move="lost")),
        ("#7f9ab5", words("survey-move", move="kept")),
        ("#cdd1d6", words("survey-move-other")),
    ]


@once
def made_of(survey: Survey, answer: Change, words: Words, source: str) -> Chart:
    """The change of the share as a waterfall of its parts. Raises ValueError when there are none."""
    parts = answer.parts
    first, second = (survey.wave_label(one.wave) for one in (answer.before, answer.after))
    names = [first, *(words("survey-part-name", part=part) for part in parts), second]
    values = [answer.before.share, *parts.values(), answer.after.share]
    figure = style.figure(words, height=400)
    figure.add(
        "waterfall",
        # In short lines: on a phone Plotly would turn the words.
        x=[said.wrapped(name, 10) for name in names],
        y=values,
        measure=["absolute", *["relative"] * len(parts), "total"],
        text=[
            said.bold(words.share(values[0], 1)),
            *(_points(value, words) for value in parts.values()),
            said.bold(words.share(values[-1], 1)),
        ],
        textposition="outside",
        connector={"line": {"color": style.MUTED, "width": 1}},
        increasing={"marker": {"color": style.TOWARD}},
        decreasing={"marker": {"color": style.AWAY}},
        totals={"marker": {"color": style.NETHERLANDS}},
        hovertemplate="%{x}: %{text}<extra></extra>",
    )
    # The years among the names would make Plotly take the axis for one of numbers.
    figure.update_xaxes(type="category", tickfont={"color": style.INK, "size": 12})
    figure.update_yaxes(range=[0, 1.18 * max(values[0], values[-1])], tickformat=".0%")
    largest = max(parts, key=lambda part: abs(parts[part]))
    return chart(
        survey,
        words,
        figure,
        "survey-made-of",
        title=words(
            "survey-made-of-title",
            largest=largest,
            points=_points(parts[largest], words),
            change=_points(answer.after.share - answer.before.share, words),
        ),
        unit=words("survey-made-of-unit"),
        source=source,
        alt=words(
            "survey-made-of-alt",
            start=words.share(answer.before.share, 1),
            end=words.share(answer.after.share, 1),
            parts=", ".join(
                words(
                    "survey-named-share",
                    name=words("survey-part-name", part=part),
                    share=_points(value, words),
                )
                for part, value in parts.items()
            ),
        ),
        table=pd.DataFrame(
            {
                words("survey-heading-part"): names,
                words("survey-heading-points"): [100 * value for value in values],
            }
        ),
        is_across=survey.override(answer.before.wave, answer.after.wave) is not None,
    )


def move(before: str, after: str) -> str:
    """What a company did: kept, gained, lost, still_not, entered or left."""
    if before == "not_measured":
        return "entered"
    if after == "not_measured":
        return "left"
    if before == after:
        return "kept" if before == "endorses" else "still_not"
    return "gained" if after == "endorses" else "lost"


def _colour(before: str, after: str) -> str:
    return {"gained": GAINED, "lost": LOST, "kept": STAYED}.get(move(before, after), OTHER)


def _said(row, words: Words) -> str:
    return words(
        "survey-flow",
        before=words("survey-state-name", state=row.before),
        after=words("survey-state-name", state=row.after),
        count=words.number(row.companies, 0),
    )


def _places(states: list[str], totals: pd.Series) -> list[float]:
    """Where the nodes of one side stand, in the order of STATES from the top."""
    whole = totals.sum()
    places, above = [], 0
    for state in states:
        places.append(min(max((above + totals[state] / 2) / whole, 0.001), 0.999))
        above += totals[state]
    return places


def _points(value: float, words: Words) -> str:
    """Percentage points with their sign."""
    sign = "+" if value > 0 else ""
    return sign + words("points", number=words.number(100 * value))

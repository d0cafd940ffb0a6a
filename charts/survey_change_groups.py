"""The change of each sector or ministry between two waves: its share, and who began and stopped endorsing."""

import pandas as pd

from answers.survey import Survey
from answers.survey_change import GroupChange
from charts import said, style
from charts.chart import Chart
from charts.once import once
from charts.survey import chart
from translations import Words

COLOURS = {"rises": style.TOWARD, "falls": style.AWAY, "same": style.NOT_ASSESSABLE, "hidden": style.STALE}
ROW = 40  # pixels


@once
def by_group(
    survey: Survey, pair: tuple[str, str], by: str, groups: tuple[GroupChange, ...], words: Words, source: str
) -> Chart:
    """The change of each group's share with its interval; under its name who gained and lost, where it is told.

    Raises ValueError when there are no groups.
    """
    told = any(one.paired for one in groups)
    names = [
        said.stacked(
            survey.short_name(by, one.code, words),
            said.small(_counted(one, words) if told or one.course == "hidden" else "", 12, style.MUTED),
        )
        for one in groups
    ]
    rows = [(name, one) for name, one in zip(names, groups, strict=True) if one.course != "hidden"]
    figure = style.figure(words, height=90 + ROW * len(names))
    # A missing value would not claim a row: hidden groups keep theirs by an empty point.
    figure.add_scatter(x=[None] * len(names), y=names, mode="markers", hoverinfo="skip")
    figure.add_scatter(
        x=[100 * one.difference.estimate for _, one in rows],
        y=[name for name, _ in rows],
        mode="markers",
        marker={"size": 10, "color": [COLOURS[one.course] for _, one in rows]},
        error_x={
            "type": "data",
            "symmetric": False,
            "array": [100 * (one.difference.upper - one.difference.estimate) for _, one in rows],
            "arrayminus": [100 * (one.difference.estimate - one.difference.lower) for _, one in rows],
            "thickness": 2.5,
            "width": 5,
            "color": style.MUTED,
        },
        customdata=[
            said.stacked(survey.name(by, one.code, words), _difference(one, words)) for _, one in rows
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
    figure.add_vline(x=0, line={"color": style.MUTED, "width": 1.5})
    figure.update_xaxes(side="top", nticks=6)
    figure.update_yaxes(autorange="reversed", showgrid=True, tickfont={"color": style.INK})
    courses = [one.course for one in groups]
    before, after = pair
    return chart(
        survey,
        words,
        figure,
        f"survey-change-{by}",
        title=words(
            "survey-change-title",
            by=by,
            count=len(rows),
            rises=courses.count("rises"),
            falls=courses.count("falls"),
        ),
        unit=words(
            "survey-change-unit",
            before=survey.wave_label(before),
            after=survey.wave_label(after),
            told=str(told).lower(),
        ),
        source=source,
        alt=words(
            "survey-change-alt",
            groups="; ".join(
                f"{survey.name(by, one.code, words)}: {_difference(one, words)}" for _, one in rows
            ),
            hidden=courses.count("hidden"),
        ),
        table=pd.DataFrame(
            {
                words("survey-heading-group"): [survey.name(by, one.code, words) for one in groups],
                words("survey-heading-points"): [_points(one, "estimate") for one in groups],
                words("survey-change-lower"): [_points(one, "lower") for one in groups],
                words("survey-change-upper"): [_points(one, "upper") for one in groups],
                words("survey-change-gained"): [one.paired and one.paired.gained for one in groups],
                words("survey-change-lost"): [one.paired and one.paired.lost for one in groups],
                words("survey-change-net"): [
                    one.paired and one.paired.gained - one.paired.lost for one in groups
                ],
            }
        ),
        is_across=survey.override(before, after) is not None,
    )


def legend(groups: tuple[GroupChange, ...], words: Words) -> list[tuple[str, str]]:
    """Colour and word of each course that is drawn."""
    drawn = {one.course for one in groups} - {"hidden"}
    return [
        (colour, words("survey-change-course", course=name))
        for name, colour in COLOURS.items()
        if name in drawn
    ]


def _counted(one: GroupChange, words: Words) -> str:
    if one.paired is None:
        return words("survey-change-hidden", course=one.course)
    return words("survey-change-counted", gained=one.paired.gained, lost=one.paired.lost)


def _difference(one: GroupChange, words: Words) -> str:
    values = (one.difference.estimate, one.difference.lower, one.difference.upper)
    change, lower, upper = (words.number(100 * value) for value in values)
    return words("survey-change-point", change=change, lower=lower, upper=upper)


def _points(one: GroupChange, name: str) -> float | None:
    value = getattr(one.difference, name, None)
    return None if value is None else 100 * value

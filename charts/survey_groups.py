"""The groups of a wave drawn beside each other: ranked, and against their size."""

import math
from collections.abc import Sequence

import pandas as pd

from answers.survey_estimates import Estimate
from answers.survey_groups import Ranking
from charts import said, style
from charts.chart import Chart
from charts.once import once
from charts.survey import chart, estimates_table, interval_in_words
from translations import Words

VERDICTS = {
    "met": style.REACHED,
    "not_met": style.NETHERLANDS,
    "not_distinguishable": style.AWAY,
    "insufficient_data": style.NOT_ASSESSABLE,
}
ROW = 38  # pixels


@once
def ranked(answer: Ranking, words: Words, source: str) -> Chart:
    """The sectors or ministries, highest first, each with its interval, its possible places and its verdict.

    Raises IndexError when no group may be shown.
    """
    survey, shown = answer.survey, answer.shown
    names = [
        said.stacked(
            survey.short_name(answer.by, one.code, words),
            said.small(_place(answer, one, words), 12, style.MUTED),
        )
        for one in answer.estimates
    ]
    figure = style.figure(words, height=90 + ROW * len(names))
    # A missing value would not claim a row: hidden groups keep theirs by an empty point.
    figure.add_scatter(x=[None] * len(names), y=names, mode="markers", hoverinfo="skip")
    figure.add_scatter(
        x=[one.share for one in shown],
        y=names[: len(shown)],
        mode="markers",
        marker={
            "size": 10,
            "color": [VERDICTS[answer.verdict(one)] for one in shown],
            "symbol": ["circle" if answer.verdict(one) == "not_met" else "diamond" for one in shown],
        },
        error_x={
            "type": "data",
            "symmetric": False,
            "array": [(one.interval.upper or one.share) - one.share for one in shown],
            "arrayminus": [one.share - (one.interval.lower or 0) for one in shown],
            "thickness": 2.5,
            "width": 5,
            "color": style.MUTED,
        },
        customdata=[
            said.stacked(survey.name(answer.by, one.code, words), interval_in_words(survey, one, words))
            for one in shown
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
    if survey.target is not None:
        figure.add_vline(x=survey.target_share, line={"color": style.TARGET, "dash": "dash", "width": 1.5})
    if answer.whole.is_shown:
        figure.add_vline(x=answer.whole.share, line={"color": style.MUTED, "dash": "dot", "width": 1.5})
    figure.update_xaxes(range=[0, 1.01], tickvals=[0, 0.25, 0.5, 0.75, 1], tickformat=".0%", side="top")
    figure.update_yaxes(autorange="reversed", showgrid=True, tickfont={"color": style.INK})
    return chart(
        survey,
        words,
        figure,
        f"survey-{answer.by}s",
        title=_ranking_title(answer, words),
        unit=words("survey-unit-wave", wave=survey.wave_name(answer.wave, words)),
        source=source,
        alt=words(
            "survey-ranked-alt",
            groups=", ".join(
                words(
                    "survey-named-share",
                    name=survey.name(answer.by, one.code, words),
                    share=words.share(one.share),
                )
                for one in shown
            ),
            hidden=len(answer.hidden),
        ),
        table=estimates_table(
            survey,
            answer.estimates,
            words,
            with_wave=True,
            name=lambda one: survey.name(answer.by, one.code, words),
            **{
                words("survey-heading-rank"): [_place(answer, one, words) for one in answer.estimates],
                words("survey-heading-verdict"): [
                    words("survey-verdict", verdict=answer.verdict(one)) for one in answer.estimates
                ],
                words("survey-heading-p"): [
                    p_value(answer.p_values.get(one.code), words) for one in answer.estimates
                ],
            },
        ),
    )


def legend(answer: Ranking, words: Words) -> list[tuple[str, str]]:
    """Colour and word of each verdict that is drawn."""
    drawn = {answer.verdict(one) for one in answer.shown}
    return [
        (colour, words("survey-verdict", verdict=name)) for name, colour in VERDICTS.items() if name in drawn
    ]


@once
def funnel(answer: Ranking, words: Words, source: str) -> Chart:
    """Each group's share against the number of companies it rests on, and how far luck alone may carry it."""
    survey, shown = answer.survey, answer.shown
    figure = style.figure(words, height=400)
    most = max(one.assessed for one in shown)
    sizes = list(range(1, math.ceil(1.1 * most) + 1, max(most // 100, 1)))
    for place, dash in ((0, "dash"), (1, "dot")):
        for side in (0, 1):
            figure.add_scatter(
                x=sizes,
                y=[answer.limits(size)[place][side] for size in sizes],
                mode="lines",
                line={"color": style.MUTED, "width": 1.2, "dash": dash},
                hoverinfo="skip",
            )
    figure.add_hline(y=answer.whole.share, line={"color": style.MUTED, "width": 1.5})
    outside = [one.code in answer.outside for one in shown]
    figure.add_scatter(
        x=[one.assessed for one in shown],
        y=[one.share for one in shown],
        mode="markers+text",
        marker={
            "size": 11,
            "color": [style.NETHERLANDS if out else style.PAPER for out in outside],
            "line": {"color": style.NETHERLANDS, "width": 2},
        },
        text=[
            survey.short_name(answer.by, one.code, words) if out else ""
            for one, out in zip(shown, outside, strict=True)
        ],
        textposition=_sides(shown, outside, most),
        textfont={"size": 12},
        customdata=[
            said.stacked(survey.name(answer.by, one.code, words), interval_in_words(survey, one, words))
            for one in shown
        ],
        hovertemplate="%{customdata}<extra></extra>",
    )
    figure.update_xaxes(
        range=[0, most * 1.12], title={"text": words("heading-assessed"), "font": {"size": 13}}
    )
    figure.update_yaxes(range=[0, 1.02], dtick=0.25, tickformat=".0%")
    return chart(
        survey,
        words,
        figure,
        f"survey-funnel-{answer.by}",
        title=words("survey-funnel-title", outside=sum(outside), by=answer.by),
        unit=words("survey-unit-wave", wave=survey.wave_name(answer.wave, words)),
        source=source,
        alt=words(
            "survey-funnel-alt",
            outside=", ".join(
                survey.name(answer.by, one.code, words)
                for one, out in zip(shown, outside, strict=True)
                if out
            )
            or words("survey-none"),
        ),
        table=pd.DataFrame(
            {
                words("filter-wave"): survey.wave_name(answer.wave, words),
                words("survey-heading-group"): [survey.name(answer.by, one.code, words) for one in shown],
                words("heading-assessed"): [one.assessed for one in shown],
                words("heading-share"): [100 * one.share for one in shown],
                words("survey-heading-funnel"): [words("yes") if out else words("no") for out in outside],
            }
        ),
    )


def _sides(shown: Sequence[Estimate], outside: Sequence[bool], most: int) -> list[str]:
    """On which side of each point its name stands, so that names of neighbours do not lie on each other."""
    sides = {}
    before: tuple[float, float, str] | None = None
    for one, is_named in sorted(zip(shown, outside, strict=True), key=lambda pair: pair[0].assessed):
        side = "top left" if one.assessed > 0.8 * most else "top center"
        if one.assessed <= most / 4:
            side = "middle right"
        if is_named:
            is_near = before and one.assessed - before[0] < most / 3 and abs(one.share - before[1]) < 0.1
            if is_near and before[2].startswith("top"):
                side = side.replace("top", "bottom")
            before = (one.assessed, one.share, side)
        sides[one.code] = side
    return [sides[one.code] for one in shown]


def _ranking_title(answer: Ranking, words: Words) -> str:
    first, last = answer.shown[0], answer.shown[-1]
    return words(
        "survey-ranked-title",
        count=len(answer.shown),
        first=answer.survey.name(answer.by, first.code, words),
        first_share=words.share(first.share),
        last=answer.survey.name(answer.by, last.code, words),
        last_share=words.share(last.share),
    )


def _place(answer: Ranking, one: Estimate, words: Words) -> str:
    """Share and possible places of one group, or that it is not shown."""
    if not one.is_shown:
        return words("survey-basis", basis=one.basis)
    best, worst = answer.ranks.get(one.code, (0, 0))
    return words("survey-place", share=words.share(one.share), best=best, worst=worst)


def p_value(value: float | None, words: Words) -> str:
    """A p value as readers expect it: three decimals, or less than a thousandth."""
    if value is None:
        return ""
    return words("survey-p-small") if value < 0.001 else words.number(value, 3)

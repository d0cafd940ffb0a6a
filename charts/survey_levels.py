"""How far companies go: the levels of endorsement stacked, and the six steps of due diligence."""

import pandas as pd

from answers.survey import Survey
from answers.survey_cells import LEVELS, STEPS
from answers.survey_groups import Profile
from charts import style
from charts.chart import Chart
from charts.once import once
from charts.survey import chart
from translations import Words

# From nothing to everything; the last two are those that count, and differ from the rest in hue.
LEVEL_COLOURS = ("#d5d9df", "#aeb6c1", "#8a94a3", "#4a9aa8", "#0b5563")
ROW = 30  # pixels


@once
def levels(survey: Survey, rows: list[tuple[str, Profile]], words: Words, source: str) -> Chart:
    """How far companies go, as stacked shares of the five levels: a row a wave and a row a group."""
    rows = [(name, found) for name, found in rows if found.levels is not None]
    figure = style.figure(words, height=70 + ROW * len(rows))
    for level in LEVELS:
        values = [found.levels[level] for _, found in rows]
        figure.add_bar(
            orientation="h",
            y=[name for name, _ in rows],
            x=values,
            name=str(level),
            marker={"color": LEVEL_COLOURS[level], "line": {"color": style.PAPER, "width": 1}},
            text=[words.share(value) if value >= 0.08 else "" for value in values],
            textposition="inside",
            insidetextanchor="middle",
            textangle=0,
            textfont={"size": 12, "color": style.PAPER if level == 4 else style.INK},
            customdata=[words.share(value, 1) for value in values],
            hovertemplate=f"{words('survey-level', level=level)}: %{{customdata}}<extra></extra>",
        )
    # Where a part has no room for its number, the table and the pointer tell it.
    figure.update_layout(barmode="stack", bargap=0.25, uniformtext={"minsize": 10, "mode": "hide"})
    figure.update_xaxes(range=[0, 1], tickformat=".0%", side="top")
    figure.update_yaxes(type="category", autorange="reversed", showgrid=False, tickfont={"color": style.INK})
    _, last = rows[0]
    return chart(
        survey,
        words,
        figure,
        "survey-levels",
        title=words(
            "survey-levels-title", evidence=words.share(last.levels[4]), nothing=words.share(last.levels[0])
        ),
        unit=words("survey-levels-unit"),
        source=source,
        alt=words("survey-levels-alt", count=len(rows), name=rows[0][0], levels=_spread(last, words)),
        table=pd.DataFrame(
            {
                words("survey-heading-group"): [name for name, _ in rows],
                words("filter-wave"): [survey.wave_name(found.wave, words) for _, found in rows],
                words("heading-assessed"): [found.assessed for _, found in rows],
            }
            | {
                words("survey-level", level=level): [100 * found.levels[level] for _, found in rows]
                for level in LEVELS
            }
        ),
    )


def levels_legend(words: Words) -> list[tuple[str, str]]:
    """Colour and word of each level."""
    return [(LEVEL_COLOURS[level], words("survey-level", level=level)) for level in LEVELS]


@once
def steps(survey: Survey, rows: list[tuple[str, Profile]], words: Words, source: str) -> Chart:
    """The six due-diligence steps: the share of the companies with evidence of each, wave by wave."""
    rows = [(name, found) for name, found in rows if found.steps is not None]
    figure = style.figure(words, height=380)
    labels = [words("survey-step", step=step) for step in STEPS]
    colours = (style.NETHERLANDS, "#5c8fc7", style.MUTED)
    for number, (name, found) in enumerate(rows):
        figure.add_scatter(
            x=found.steps,
            y=labels,
            name=name,
            mode="markers",
            marker={
                "size": 13 if number == 0 else 10,
                "color": colours[min(number, 2)] if number == 0 else style.PAPER,
                "line": {"color": colours[min(number, 2)], "width": 2},
                "symbol": ("circle", "diamond", "square")[min(number, 2)],
            },
            customdata=[f"{name}: {words.share(value)}" for value in found.steps],
            hovertemplate="%{customdata}<extra></extra>",
        )
    figure.update_layout(showlegend=True, legend={"orientation": "h", "y": -0.08, "font": {"size": 13}})
    figure.update_xaxes(range=[0, 1], tickformat=".0%", side="top", showgrid=True, gridcolor=style.GRID)
    figure.update_yaxes(autorange="reversed", tickfont={"color": style.INK})
    _, last = rows[0]
    known = [(value, step) for step, value in zip(STEPS, last.steps, strict=True) if value is not None]
    return chart(
        survey,
        words,
        figure,
        "survey-steps",
        title=words(
            "survey-steps-title",
            most=words("survey-step", step=max(known)[1]) if known else words("unknown"),
            least=words("survey-step", step=min(known)[1]) if known else words("unknown"),
        ),
        unit=words("survey-steps-unit"),
        source=source,
        alt=words(
            "survey-steps-alt",
            steps=", ".join(
                words("survey-named-share", name=label, share=words.share(value))
                for label, value in zip(labels, last.steps, strict=True)
            ),
        ),
        table=pd.DataFrame(
            {words("survey-heading-step"): labels}
            | {
                name: [None if value is None else 100 * value for value in found.steps]
                for name, found in rows
            }
        ),
    )


def _spread(found: Profile, words: Words) -> str:
    return ", ".join(
        words("survey-named-share", name=words("survey-level", level=level), share=words.share(value))
        for level, value in zip(LEVELS, found.levels, strict=True)
    )

"""The goals by the progress of what is measured under them."""

import textwrap

import pandas as pd

from answers.goals import Goals
from charts import style
from charts.chart import Chart
from charts.progress import COLOURS
from translations import Words

_WRAP = 28

# The score of a value that did not move, with a target and without one.
_UNMOVED = -2.5


def ranking(answer: Goals, words: Words, source: str) -> Chart:
    """A row a goal, least progress on top: a dot for each subject by its score, a bar at their mean.

    Open dots are stale figures. The ministries first responsible stand under the goal's name.
    """
    rows = answer.ranking.iloc[::-1]
    labels = {row["goal"]: _label(row, words) for row in rows.to_dict("records")}
    figure = style.figure(words, height=70 + 58 * len(rows))
    for movement, dots in answer.subjects.dropna(subset="score").groupby("movement"):
        figure.add_scatter(
            x=dots["score"],
            y=dots["goal"].map(labels),
            name=movement,
            mode="markers",
            marker={
                "size": 11,
                "color": [style.PAPER if stale else COLOURS[movement] for stale in dots["is_stale"]],
                "line": {"color": COLOURS[movement], "width": 2},
            },
            customdata=[
                [
                    words.of(row, "name"),
                    words("open-sdg-category", category=row["category"]),
                    str(row["current_year"]),
                ]
                for row in dots.to_dict("records")
            ],
            hovertemplate="%{customdata[0]}<br>%{customdata[1]}, %{customdata[2]}<extra></extra>",
        )
    figure.add_scatter(
        x=rows["mean_score"],
        y=rows["goal"].map(labels),
        name="mean",
        mode="markers",
        marker={"symbol": "line-ns", "size": 26, "line": {"color": style.INK, "width": 3}},
        hovertemplate=words("goals-mean") + " %{x:.1f}<extra></extra>",
    )
    figure.add_vline(x=_UNMOVED, line={"color": style.MUTED, "width": 1})
    figure.update_xaxes(
        range=[-5.5, 5.5],
        tickvals=[-5, _UNMOVED, 5],
        ticktext=[words("score-worst"), words("score-zero"), words("score-best")],
        side="top",
        ticks="",
        showline=False,
        zeroline=False,
        tickangle=0,
    )
    figure.update_yaxes(
        categoryorder="array",
        categoryarray=list(labels.values()),
        tickfont={"color": style.INK},
        showgrid=True,
    )
    return Chart(
        name="goals",
        title=words("goals-chart-title"),
        unit=words("goals-unit"),
        source=source,
        alt=words(
            "goals-chart-alt",
            ranking="; ".join(_spoken(row, words) for row in rows.iloc[::-1].to_dict("records")),
        ),
        table=ranking_table(answer, words),
        figure=figure,
    )


def ranking_table(answer: Goals, words: Words) -> pd.DataFrame:
    """The goals in the order drawn, with ministries, mean score and counts."""
    rows = answer.ranking
    return pd.DataFrame(
        {
            words("goal"): rows["goal"].astype(str),
            words("heading-name"): rows[f"name_{words.language}"],
            words("responsible-ministries"): rows["ministries"],
            words("goals-mean"): rows["mean_score"],
            words("movement", movement="reached"): rows["reached"],
            words("movement", movement="toward"): rows["toward"],
            words("movement", movement="away"): rows["away"],
            words("movement", movement="not_assessable"): rows["not_assessable"],
            words("goals-fresh"): rows["fresh"],
        }
    )


def _label(row: dict, words: Words) -> str:
    name = "<br>".join(textwrap.wrap(f"{row['goal']} {words.of(row, 'name')}", _WRAP))
    return f"{name}<br><span style='color:{style.MUTED};font-size:11px'>{row['ministries'] or ''}</span>"


def _spoken(row: dict, words: Words) -> str:
    score = words("goals-not-ranked") if pd.isna(row["mean_score"]) else words.number(row["mean_score"])
    return f"SDG {row['goal']} {score}"

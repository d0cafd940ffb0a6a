"""The goals by the progress of what is measured under them."""

import pandas as pd

from answers.goals import UNMOVED, Goals
from answers.progress import ORDER
from charts import said, style
from charts.chart import Chart
from charts.progress import COLOURS, SHAPES
from translations import Words

_WRAP = 26
ROW = 54  # pixels, for a name of two lines and the ministries

# How far apart dots of the same score stand, as a part of their row, and the part that all of them may take.
_APART, _HIGHEST = 0.2, 0.8


def ranking(answer: Goals, words: Words, source: str) -> Chart:
    """A row a goal, least progress on top: a dot for each subject by its score, a bar at their mean.

    Only recent figures are drawn; dots of the same score stand above each other. The ministries first
    responsible stand under the goal's name.
    """
    rows = answer.ranking.iloc[::-1].reset_index(drop=True)
    figure = style.figure(words, height=50 + ROW * len(rows))
    for movement, dots in _placed(answer.recent, rows).groupby("movement"):
        figure.add_scatter(
            x=dots["score"],
            y=dots["height"],
            name=movement,
            mode="markers",
            marker={
                "size": 11,
                "color": COLOURS[movement],
                "symbol": SHAPES[movement],
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
        y=rows.index,
        name="mean",
        mode="markers",
        marker={"symbol": "line-ns", "size": 26, "line": {"color": style.INK, "width": 3}},
        customdata=[[words.number(mean - UNMOVED)] for mean in rows["mean_score"]],
        hovertemplate=words("goals-mean") + " %{customdata[0]}<extra></extra>",
    )
    figure.add_vline(x=UNMOVED, line={"color": style.MUTED, "width": 1})
    for way, side in (("backward", "right"), ("forward", "left")):
        figure.add_annotation(
            style.label(
                UNMOVED,
                1,
                words(f"score-{way}"),
                style.MUTED,
                yref="paper",
                yanchor="bottom",
                xanchor=side,
                xshift=6 if side == "left" else -6,
            )
        )
    figure.update_layout(margin_t=36)
    figure.update_xaxes(visible=False, range=[-5.5, 5.5])
    figure.update_yaxes(
        range=[-0.6, len(rows) - 0.4],
        tickvals=list(rows.index),
        ticktext=[_label(row, words) for row in rows.to_dict("records")],
        tickfont={"color": style.INK},
        zeroline=False,
    )
    return Chart(
        name="goals",
        title=words("goals-chart-title", assessed=len(answer.assessed), backward=answer.backward),
        unit=words("goals-unit"),
        source=source,
        alt=words(
            "goals-chart-alt",
            ranking="; ".join(_spoken(row, words) for row in rows.iloc[::-1].to_dict("records")),
        ),
        table=ranking_table(answer, words),
        figure=figure,
    )


def _placed(subjects: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    """The subjects with a score, each with its `height`: its goal's row, apart from others of the same score."""
    scored = subjects.dropna(subset="score")
    alike = scored.groupby(["goal", scored["score"].round(1)])["score"]
    gaps = alike.transform("size") - 1
    apart = (_HIGHEST / gaps.clip(lower=1)).clip(upper=_APART)
    row = scored["goal"].map(pd.Series(rows.index, rows["goal"]))
    return scored.assign(height=row + apart * (alike.cumcount() - gaps / 2))


def ranking_table(answer: Goals, words: Words) -> pd.DataFrame:
    """The goals in the order drawn, with ministries, mean score and counts."""
    rows = answer.ranking
    return pd.DataFrame(
        {
            words("goal"): rows["goal"].astype(str),
            words("heading-name"): rows[f"name_{words.language}"],
            words("responsible-ministries"): rows["ministries"],
            words("goals-mean"): rows["mean_score"] - UNMOVED,
            **{words("movement", movement=movement): rows[movement] for movement in ORDER},
            words("goals-fresh"): rows["fresh"],
        }
    )


def _label(row: dict, words: Words) -> str:
    name = said.wrapped(f"{row['goal']} {words.of(row, 'name')}", _WRAP)
    return said.stacked(name, said.small(row["ministries"] or "", 11, style.MUTED))


def _spoken(row: dict, words: Words) -> str:
    """What stands in the row of a goal: how many move where, and the mean from standstill."""
    counts = [f"{row[code]} {words('movement', movement=code)}" for code in ORDER if row[code]]
    mean = row["mean_score"]
    return words(
        "goals-spoken",
        goal=row["goal"],
        moved=words.listed(counts) if counts else words("goal-no-recent"),
        mean="none" if pd.isna(mean) else words.number(mean - UNMOVED),
    )

"""The ranking of the goals, read back from what is drawn."""

import pytest

from answers.goals import goals
from answers.selection import Selection
from charts import style
from charts.goals import ranking


@pytest.fixture
def answer(connection):
    return goals(connection, Selection())


@pytest.fixture
def chart(answer, say):
    return ranking(answer, say, "a source")


def numbers(labels) -> list[int]:
    return [int(label.split()[0]) for label in labels]


def test_a_row_a_goal_with_the_least_progress_on_top(chart, answer):
    # Plotly draws the first of the list at the bottom.
    assert numbers(chart.figure.layout.yaxis.categoryarray)[::-1] == list(answer.ranking["goal"])


def test_a_dot_a_subject_and_a_stroke_at_the_mean(chart, answer):
    dots = [
        (goal, score)
        for trace in chart.figure.data
        if trace.name != "mean"
        for goal, score in zip(numbers(trace.y), trace.x, strict=True)
    ]
    scored = answer.subjects.dropna(subset="score")
    assert sorted(dots) == sorted(zip(scored["goal"], scored["score"], strict=True))

    (mean,) = (trace for trace in chart.figure.data if trace.name == "mean")
    drawn = dict(zip(numbers(mean.y), mean.x, strict=True))
    assert drawn == pytest.approx(dict(answer.ranking[["goal", "mean_score"]].to_numpy()), nan_ok=True)


def test_stale_figures_are_open_dots(chart, answer):
    filled = sum(
        colour != style.PAPER
        for trace in chart.figure.data
        if trace.name != "mean"
        for colour in trace.marker.color
    )
    assert filled == (~answer.subjects.dropna(subset="score")["is_stale"]).sum()


def test_the_words_are_those_of_the_language(chart, answer, say):
    assert list(chart.table[say("heading-name")]) == list(answer.ranking[f"name_{say.language}"])
    least = answer.ranking.iloc[0]
    assert f"SDG {least['goal']} {say.number(least['mean_score'])}" in chart.alt
    assert say("goals-not-ranked") in chart.alt

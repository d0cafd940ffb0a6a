"""The ranking of the goals, read back from what is drawn."""

import pytest

from answers.goals import UNMOVED, goals
from answers.progress import ORDER
from answers.selection import Selection
from charts.goals import ranking
from tests.charts.checking import validated
from tests.conftest import TODAY


@pytest.fixture
def answer(connection):
    return goals(connection, Selection(), TODAY)


@pytest.fixture
def chart(answer, say):
    return ranking(answer, say, "a source")


def goal_at(chart, height: float) -> int:
    """The goal of the row that a height lies in."""
    axis = validated(chart).layout.yaxis
    (label,) = (
        text for place, text in zip(axis.tickvals, axis.ticktext, strict=True) if abs(place - height) < 0.5
    )
    return int(label.split()[0])


def dots(chart) -> list[tuple[float, float]]:
    return [
        (score, height)
        for trace in validated(chart).data
        if trace.name != "mean"
        for score, height in zip(trace.x, trace.y, strict=True)
    ]


def test_a_row_a_goal_with_the_least_progress_on_top(chart, answer):
    axis = validated(chart).layout.yaxis
    from_above = sorted(axis.tickvals, reverse=True)
    assert [goal_at(chart, place) for place in from_above] == list(answer.ranking["goal"])
    assert axis.range[0] < from_above[-1] < from_above[0] < axis.range[1]


def test_a_dot_a_subject_and_a_stroke_at_the_mean(chart, answer):
    scored = answer.recent.dropna(subset="score")
    drawn = sorted((goal_at(chart, height), score) for score, height in dots(chart))
    assert drawn == sorted(zip(scored["goal"], scored["score"], strict=True))

    (mean,) = (trace for trace in validated(chart).data if trace.name == "mean")
    means = {
        goal_at(chart, height): score
        for height, score in zip(mean.y, mean.x, strict=True)
        if score is not None
    }
    ranked = answer.ranking.dropna(subset="mean_score")
    assert means == pytest.approx(dict(ranked[["goal", "mean_score"]].to_numpy()))


def test_no_dot_hides_another(chart):
    assert len({(round(score, 1), round(height, 3)) for score, height in dots(chart)}) == len(dots(chart))


def test_the_title_counts_the_goals_that_moved_backward(chart, answer, say):
    means = answer.ranking["mean_score"].dropna()
    # The line beside which the words for backward and forward stand.
    (line,) = validated(chart).layout.shapes
    backward = int((means < line.x0).sum())
    assert chart.title == say("goals-chart-title", assessed=len(means), backward=backward)


def test_the_words_are_those_of_the_language(chart, answer, say):
    assert list(chart.table[say("heading-name")]) == list(answer.ranking[f"name_{say.language}"])
    least = answer.ranking.iloc[0]
    (told,) = (part for part in chart.alt.split("; ") if f"SDG {least['goal']}: " in part)
    for movement in ORDER:
        counted = f"{least[movement]} {say('movement', movement=movement)}"
        assert (counted in told) == bool(least[movement])
    # In words as in the picture and the table, standstill is nought.
    assert say.number(least["mean_score"] - UNMOVED) in told
    assert chart.table[say("goals-mean")].iloc[0] == pytest.approx(least["mean_score"] - UNMOVED)


def test_a_goal_without_a_mean_is_told_to_be_not_ranked(changed, say):
    least = goals(
        changed(
            "DELETE FROM observations WHERE indicator IN (FROM indicators SELECT indicator WHERE goal = 12)"
        ),
        Selection(),
        TODAY,
    )
    assert f"SDG 12: {say('goal-no-recent')}" in ranking(least, say, "a source").alt

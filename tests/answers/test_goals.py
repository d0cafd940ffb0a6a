"""The ranking of the goals, computed a second time from the files."""

import pytest

from answers.goals import FEWEST, goals
from answers.progress import MOVEMENTS
from answers.selection import Selection


def test_a_goal_stands_by_the_mean_score_of_its_subjects(connection, expected):
    counted = expected[expected["is_counted"]]
    ranking = goals(connection, Selection()).ranking.set_index("goal")
    assert len(ranking) == 17
    for goal, row in ranking.iterrows():
        own = counted[counted["goal"] == goal]
        mean = own["score"].mean() if own["score"].count() >= FEWEST else float("nan")
        assert row["mean_score"] == pytest.approx(mean, nan_ok=True)
        assert (row["subjects"], row["fresh"]) == (len(own), (own["last_year"] >= 2020).sum())
        moved = own["category"].map(MOVEMENTS)
        for movement in set(MOVEMENTS.values()):
            assert row[movement] == (moved == movement).sum()


def test_the_least_progress_stands_first_and_what_cannot_be_ranked_last(connection):
    scores = goals(connection, Selection()).ranking["mean_score"]
    assert scores.dropna().is_monotonic_increasing
    assert scores.notna().sum() == scores.last_valid_index() + 1


def test_goals_with_stale_figures_only_are_counted(connection, expected):
    last = expected[expected["is_counted"]].groupby("goal")["last_year"].max()
    assert goals(connection, Selection()).only_stale == (last < 2020).sum()


def test_a_selection_ranks_its_goals_only(connection):
    answer = goals(connection, Selection(goal=(7, 8)))
    assert set(answer.ranking["goal"]) == {7, 8} == set(answer.subjects["goal"])

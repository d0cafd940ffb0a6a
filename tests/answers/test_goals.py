"""The ranking of the goals, computed a second time from the files."""

import pandas as pd
import pytest

from answers.goals import FEWEST, goals
from answers.progress import MOVEMENTS, ORDER, assessed
from answers.selection import Selection
from translations import LANGUAGES, words


@pytest.fixture(scope="module")
def ranked(expected) -> pd.DataFrame:
    """By goal: subjects, fresh ones, a count per movement, and the mean of the scores of two or more."""
    found = []
    for goal in range(1, 18):
        own = expected[(expected["goal"] == goal) & expected["is_counted"]]
        scores, moved = own["score"].dropna(), own["category"].map(MOVEMENTS)
        found.append(
            {
                "goal": goal,
                "subjects": len(own),
                "fresh": (own["last_year"] >= 2020).sum(),
                "mean_score": sum(scores) / len(scores) if len(scores) >= 2 else None,
            }
            | {movement: (moved == movement).sum() for movement in ORDER}
        )
    return pd.DataFrame(found)


def test_the_counts_of_every_goal(connection, ranked):
    answer = goals(connection, Selection()).ranking.set_index("goal").sort_index()
    for column in ("subjects", "fresh", *ORDER):
        assert list(answer[column]) == list(ranked[column]), column
    assert list(answer["mean_score"].fillna(-99)) == pytest.approx(list(ranked["mean_score"].fillna(-99)))


def test_the_least_progress_stands_first_and_what_cannot_be_ranked_last(connection, ranked):
    ranking = goals(connection, Selection()).ranking
    scored = ranked.dropna(subset="mean_score").sort_values(["mean_score", "goal"])["goal"]
    unscored = ranked[ranked["mean_score"].isna()]["goal"]
    assert list(ranking["goal"]) == [*scored, *unscored]
    assert len(unscored) > 0
    assert set(goals(connection, Selection()).assessed["goal"]) == set(scored)


def test_one_assessable_subject_is_too_few(connection, changed, ranked):
    assert FEWEST == 2
    (goal,) = ranked[(ranked["subjects"] > 2) & ranked["mean_score"].notna()]["goal"].head(1)
    rows = assessed(connection)
    codes = list(rows[(rows["goal"] == goal) & rows["is_counted"] & rows["score"].notna()]["indicator"])

    def mean_with(count: int) -> float:
        gone = ", ".join(f"'{code}'" for code in codes[count:])
        left = changed(f"DELETE FROM observations WHERE indicator IN ({gone})")
        return goals(left, Selection()).ranking.set_index("goal").loc[goal, "mean_score"]

    assert pd.isna(mean_with(1))
    assert mean_with(2) == pytest.approx(rows.set_index("indicator").loc[codes[:2], "score"].mean())


def test_goals_of_which_every_figure_is_stale(connection, ranked):
    assert (
        goals(connection, Selection()).only_stale
        == ((ranked["subjects"] > 0) & (ranked["fresh"] == 0)).sum()
        == 12
    )


def test_a_filter_leaves_its_goals_with_the_same_scores(connection):
    every = goals(connection, Selection()).ranking.set_index("goal")
    answer = goals(connection, Selection(ministry=("LNV",)))
    assert set(answer.ranking["goal"]) == {2, 6, 7, 12, 14, 15}
    for row in answer.ranking.itertuples():
        assert row.mean_score == pytest.approx(every.loc[row.goal, "mean_score"], nan_ok=True)
    assert set(answer.subjects["goal"]) <= {2, 6, 7, 12, 14, 15}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline_names_the_three_with_the_least_progress(connection, ranked, language):
    say, answer = words(language), goals(connection, Selection())
    least = ranked.dropna(subset="mean_score").nsmallest(3, "mean_score")["goal"]
    sentence = answer.headline(say)
    for goal in least:
        assert f"SDG {goal} (" in sentence
    assert sentence.count("SDG ") == 3
    assert "EZK (→ EZ, KGG)" in goals(connection, Selection(goal=(13,))).ranking["ministries"].iloc[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline_without_anything_to_rank(changed, language):
    say = words(language)
    nothing = goals(changed("DELETE FROM observations"), Selection())
    assert nothing.headline(say) == say("goals-headline", count=0, goals="")
    assert nothing.ranking["mean_score"].isna().all()
    assert (nothing.ranking["subjects"] == 0).all()

"""The ranking of the goals, computed a second time from the files."""

import re
from datetime import date

import pandas as pd
import pytest

from answers.goals import FEWEST, goals
from answers.progress import ORDER, assessed
from answers.selection import Selection
from tests.conftest import TODAY
from translations import LANGUAGES, words


@pytest.fixture(scope="module")
def ranked(expected) -> pd.DataFrame:
    """By goal: subjects, fresh ones, a count per movement, and the mean of the scores of two or more."""
    found = []
    for goal in range(1, 18):
        own = expected[(expected["goal"] == goal) & expected["is_counted"]]
        recent = own[~own["is_stale"]]
        scores, moved = recent["score"].dropna(), recent["movement"]
        found.append(
            {
                "goal": goal,
                "subjects": len(own),
                "fresh": len(recent),
                "mean_score": sum(scores) / len(scores) if len(scores) >= 2 else None,
            }
            | {movement: (moved == movement).sum() for movement in ORDER}
        )
    return pd.DataFrame(found)


def test_the_counts_of_every_goal(connection, ranked):
    answer = goals(connection, Selection(), TODAY).ranking.set_index("goal").sort_index()
    for column in ("subjects", "fresh", *ORDER):
        assert list(answer[column]) == list(ranked[column]), column
    assert list(answer["mean_score"].fillna(-99)) == pytest.approx(list(ranked["mean_score"].fillna(-99)))


def test_the_least_progress_stands_first_and_what_cannot_be_ranked_last(changed, ranked):
    of_two = "FROM indicators SELECT indicator WHERE goal IN (3, 7)"
    answer = goals(changed(f"DELETE FROM observations WHERE indicator IN ({of_two})"), Selection(), TODAY)
    scored = ranked.dropna(subset="mean_score").sort_values(["mean_score", "goal"])["goal"]
    left = [goal for goal in scored if goal not in (3, 7)]
    assert len(left) == len(scored) - 2
    assert list(answer.ranking["goal"]) == [*left, 3, 7]
    assert list(answer.assessed["goal"]) == left


def test_one_assessable_subject_is_too_few(connection, changed, ranked):
    assert FEWEST == 2
    (goal,) = ranked[(ranked["subjects"] > 2) & ranked["mean_score"].notna()]["goal"].head(1)
    rows = assessed(connection, TODAY).query("not is_stale")
    codes = list(rows[(rows["goal"] == goal) & rows["is_counted"] & rows["score"].notna()]["indicator"])

    def mean_with(count: int) -> float:
        kept = ", ".join(f"'{code}'" for code in codes[:count])
        own = f"SELECT indicator FROM indicators WHERE goal = {goal} AND indicator NOT IN ({kept})"
        left = changed(f"DELETE FROM observations WHERE indicator IN ({own})")
        return goals(left, Selection(), TODAY).ranking.set_index("goal").loc[goal, "mean_score"]

    assert pd.isna(mean_with(1))
    assert mean_with(2) == pytest.approx(rows.set_index("indicator").loc[codes[:2], "score"].mean())


def test_a_filter_leaves_its_goals_with_the_same_scores(connection):
    every = goals(connection, Selection(), TODAY).ranking.set_index("goal")
    answer = goals(connection, Selection(ministry=("LVVN",)), TODAY)
    assert set(answer.ranking["goal"]) == {2, 6, 7, 12, 14, 15}
    for row in answer.ranking.itertuples():
        assert row.mean_score == pytest.approx(every.loc[row.goal, "mean_score"], nan_ok=True)
    assert set(answer.subjects["goal"]) <= {2, 6, 7, 12, 14, 15}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline_counts_goals_and_names_no_ministry(connection, ranked, tables, language):
    say, answer = words(language), goals(connection, Selection(), TODAY)
    of_enough = ranked.dropna(subset="mean_score")
    ahead = (of_enough["reached"] + of_enough["toward"] > of_enough["away"]).sum()
    sentence = answer.headline(say)
    missing = len(ranked) - len(of_enough)
    assert sentence == say(
        "goals-headline", total=len(ranked), count=len(of_enough), missing=missing, ahead=int(ahead)
    )
    assert "LNV (→ LVVN)" in answer.ranking.set_index("goal").loc[15, "ministries"]
    assert not set(re.findall(r"\w+", sentence)) & set(tables["ministries"]["ministry"])


def test_what_is_not_recent_is_apart_and_in_no_mean(connection):
    answer = goals(connection, Selection(), TODAY)
    assert len(answer.older) + len(answer.recent) == len(answer.subjects)
    later = goals(connection, Selection(), date(2100, 1, 1))
    assert later.assessed.empty and (later.ranking[["reached", "toward", "away"]] == 0).all(axis=None)
    assert len(later.older) == len(answer.subjects)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline_without_anything_to_rank(changed, language):
    say = words(language)
    nothing = goals(changed("DELETE FROM observations"), Selection(), TODAY)
    assert nothing.headline(say) == say("goals-headline", total=17, count=0, missing=17, ahead=0)
    assert nothing.ranking["mean_score"].isna().all()
    assert (nothing.ranking["subjects"] == 0).all()

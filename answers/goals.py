"""On which goals is the least progress made, and who is responsible?"""

from dataclasses import dataclass

import pandas as pd

import queries
from answers.answer import Answer
from answers.progress import ORDER, progress
from answers.selection import Selection
from translations import Words

# A goal of which fewer subjects can be assessed is not ranked, as SDSN leaves it grey.
FEWEST = 2

# The Open SDG score of a value that did not move, with a target and without one.
UNMOVED = -2.5


@dataclass(frozen=True)
class Goals:
    """Every selected goal with the progress of what is measured under it.

    ranking: one row a goal, least progress first, goals without figures last: goal, names, colour, ministries,
    has_unverified_ministry, mean_score (-5..5, every subject once, missing with fewer than FEWEST assessed
    subjects), subjects, fresh, and a count per movement. subjects: the rows of `answers.progress.progress`.
    """

    ranking: pd.DataFrame
    subjects: pd.DataFrame

    @property
    def assessed(self) -> pd.DataFrame:
        return self.ranking[self.ranking["mean_score"].notna()]

    @property
    def backward(self) -> int:
        """How many goals moved away on average."""
        return int((self.ranking["mean_score"] < UNMOVED).sum())

    @property
    def only_stale(self) -> int:
        """How many goals have figures, none of them fresh."""
        return int(((self.ranking["subjects"] > 0) & (self.ranking["fresh"] == 0)).sum())

    def headline(self, words: Words, count: int = 3) -> str:
        """The goals with the least progress and their ministries."""
        least = self.assessed.head(count)
        return words(
            "goals-headline",
            count=len(least),
            goals=words.listed(
                words(
                    "goals-headline-goal",
                    goal=str(row["goal"]),
                    ministries=row["ministries"] or words("unknown"),
                )
                for row in least.to_dict("records")
            ),
        )


def goals(connection: queries.Connection, selection: Selection) -> Goals:
    """The goals by the mean Open SDG score of the subjects measured under them."""
    answer = progress(connection, selection)
    subjects = answer.rows
    grouped = subjects.groupby("goal")
    measured = pd.DataFrame(
        {
            "mean_score": grouped["score"].mean().where(grouped["score"].count() >= FEWEST),
            "subjects": grouped.size(),
            "fresh": grouped["is_stale"].agg(lambda stale: int((~stale).sum())),
        }
        | {
            movement: grouped["movement"].agg(lambda moved, m=movement: int((moved == m).sum()))
            for movement in ORDER
        }
    )
    counts = ["subjects", "fresh", *ORDER]
    ranking = answer.goals[answer.goals["is_selected"]].merge(measured, how="left", on="goal")
    ranking[counts] = ranking[counts].fillna(0).astype(int)
    ranking["mean_score"] = ranking["mean_score"].astype(float)
    ranking["ministries"] = ranking["ministries"].where(ranking["ministries"].notna(), None)
    return Goals(ranking.sort_values(["mean_score", "goal"], na_position="last", ignore_index=True), subjects)


MOVED = queries.columns("""
    reached (integer): Those that have reached their target, by the Open SDG method.
    toward (integer): Those that move in the direction of good.
    away (integer): Those that move in the other direction.
    not_assessable (integer): Those that cannot be assessed.
""")
COUNTED = queries.columns("""
    mean_score (number): Mean Open SDG score (-5 to 5) of the assessed subjects, each counted once; empty
        with fewer than two.
    subjects (integer): Subjects with figures, each counted once.
    fresh (integer): Those of which the last figure is from 2020 or later.
""")

ANSWERS = (
    Answer(
        "goals",
        page="goals",
        key=("goal",),
        query="goals",
        question="On which goals is the least progress made, and who is responsible?",
        ask=goals,
        rows=lambda answer: answer.ranking,
        adds=(*COUNTED, *MOVED),
        described_by=("goals",),
        filters=("sector", "ministry", "goal"),
        headline=Goals.headline,
    ),
)

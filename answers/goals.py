"""On which goals do more subjects move the right way than the wrong way, and who is responsible?"""

from dataclasses import dataclass
from datetime import date

import pandas as pd

import queries
from answers import kept, progress
from answers.answer import Answer
from answers.progress import ORDER
from answers.selection import Selection
from translations import Words

# A goal of which fewer subjects can be assessed is not ranked, as SDSN leaves it grey.
FEWEST = 2

# The Open SDG score of a value that did not move, with a target and without one.
UNMOVED = progress.UNMOVED["open_sdg"]


@dataclass(frozen=True)
class Goals:
    """Every selected goal with the progress of what is measured under it.

    ranking: one row a goal, by its recent figures, least progress first, goals without a mean last: goal, names,
    colour, ministries, has_unverified_ministry, mean_score (-5..5, every subject once, missing with fewer than
    FEWEST assessed subjects), subjects, fresh, newest_year, way, and a count of the fresh ones per movement.
    subjects: the rows of `answers.progress.progress`.
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
    def ahead(self) -> int:
        """On how many of the assessed goals more subjects reached their target or moved toward it than away."""
        found = self.assessed
        return int((found["reached"] + found["toward"] > found["away"]).sum())

    @property
    def recent(self) -> pd.DataFrame:
        return self.subjects[~self.subjects["is_stale"]]

    @property
    def older(self) -> pd.DataFrame:
        """The subjects whose last figure is no longer recent: history, and no part of the ranking."""
        return self.subjects[self.subjects["is_stale"]]

    def headline(self, words: Words) -> str:
        """Of how many goals that can be said by recent figures, and on how many more moves the right way.

        Of a single goal, how many of its subjects do.
        """
        if len(self.ranking) == 1:
            (goal,) = self.ranking.to_dict("records")
            return words(
                "goal-headline",
                name=words("goal-name", goal=str(goal["goal"]), name=words.of(goal, "name")),
                count=goal["fresh"],
                right=goal["reached"] + goal["toward"],
            )
        total, count = len(self.ranking), len(self.assessed)
        return words("goals-headline", total=total, count=count, missing=total - count, ahead=self.ahead)


@kept.once
def goals(connection: queries.Connection, selection: Selection, today: date) -> Goals:
    """The goals by the mean Open SDG score of the subjects with recent figures under them."""
    answer = progress.progress(connection, selection, today)
    grouped = answer.recent.groupby("goal")
    measured = pd.DataFrame(
        {
            "mean_score": grouped["score"].mean().where(grouped["score"].count() >= FEWEST),
            "subjects": answer.rows.groupby("goal").size(),
            "fresh": grouped.size(),
            "newest_year": answer.rows.groupby("goal")["current_year"].max(),
        }
        | {
            movement: grouped["movement"].agg(lambda moved, m=movement: int((moved == m).sum()))
            for movement in ORDER
        }
    )
    measured = measured.rename_axis("goal").reset_index()
    counts = ["subjects", "fresh", *ORDER]
    ranking = answer.goals[answer.goals["is_selected"]].merge(measured, how="left", on="goal")
    ranking[counts] = ranking[counts].astype(float).fillna(0).astype(int)
    ranking["mean_score"] = ranking["mean_score"].astype(float)
    ranking["newest_year"] = ranking["newest_year"].astype("Int64")
    ranking["way"] = [way(row) for row in ranking.to_dict("records")]
    ranking["ministries"] = ranking["ministries"].where(ranking["ministries"].notna(), None)
    ranking = ranking.sort_values(["mean_score", "goal"], na_position="last", ignore_index=True)
    return Goals(ranking, answer.rows)


def way(moved: dict) -> str:
    """Which way most of the assessed subjects of a goal go: forward, back, even, or unknown without any."""
    right, wrong = moved["reached"] + moved["toward"], moved["away"]
    if right + wrong + moved["unchanged"] == 0:
        return "unknown"
    return "forward" if right > wrong else "back" if wrong > right else "even"


MOVED = queries.columns("""
    reached (integer): Subjects with recent figures that have reached their target, by the Open SDG method.
    toward (integer): Those that move in the direction of good.
    unchanged (integer): Those that changed no more than the rounding of their figures.
    away (integer): Those that move in the other direction.
    too_short (integer): Those with fewer than three years of figures.
    not_assessable (integer): Those that cannot be assessed.
""")
COUNTED = queries.columns("""
    mean_score (number): Mean Open SDG score (-5 to 5) of the assessed subjects with recent figures, each
        counted once; empty with fewer than two.
    subjects (integer): Subjects with figures, each counted once.
    fresh (integer): Those of which the last figure is recent.
    newest_year (integer): Year of the newest figure, recent or not; empty without figures.
    way (string): Which way most of the assessed subjects with recent figures go: forward, back, even when as many
        go either way, or unknown when none can be assessed.
""")

ANSWERS = (
    Answer(
        "goals",
        page="goals",
        key=("goal",),
        query="goals",
        question="How much progress is made on each goal by its recent figures, and who is responsible?",
        ask=goals,
        rows=lambda answer: answer.ranking,
        adds=(*COUNTED, *MOVED),
        described_by=("goals",),
        filters=("sector", "ministry", "goal"),
        headline=Goals.headline,
    ),
)

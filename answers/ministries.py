"""Does every ministry name its contribution to the goals and the link with responsible business conduct?"""

from dataclasses import dataclass
from datetime import date

import pandas as pd

import queries
from answers.answer import Answer
from answers.goals import MOVED
from answers.progress import ORDER, progress
from answers.selection import Selection
from translations import Words


@dataclass(frozen=True)
class Ministries:
    """The ministries of today and of the years the links are about, and other governments once uploaded.

    governments: the columns of queries/governments.sql, with `goals` (count), `subjects` and a count per
    movement for the goals linked to each. links: queries/goal_ministries.sql.
    """

    governments: pd.DataFrame
    links: pd.DataFrame

    @property
    def today(self) -> pd.DataFrame:
        """The ministries of today whose name and existence a source confirms."""
        rows = self.governments
        return rows[(rows["kind"] == "ministry") & rows["is_valid"] & rows["verified"]]

    def known(self, column: str) -> int:
        """Of how many ministries of today the answer in `column` is known."""
        return int((self.today[column] != "unknown").sum())

    def headline(self, words: Words) -> str:
        return words(
            "ministries-headline",
            known=self.known("names_sdg_contribution"),
            link=self.known("names_imvo_link"),
            count=len(self.today),
        )


def ministries(connection: queries.Connection, selection: Selection, today: date) -> Ministries:
    """Every selected ministry with its goals, their progress and what it has stated."""
    governments = queries.run(connection, "governments", today=today)
    links = queries.run(connection, "goal_ministries")
    if selection.ministry:
        governments = governments[governments["ministry"].isin(selection.ministry)]
    if selection.goal:
        links = links[links["goal"].isin(selection.goal)]
        governments = governments[governments["ministry"].isin(links["ministry"])]
    links = links[links["ministry"].isin(governments["ministry"])]
    moved = links.merge(progress(connection, Selection(), today).recent[["goal", "movement"]], on="goal")
    counts = pd.crosstab(moved["ministry"], moved["movement"])
    counts = counts.reindex(index=governments["ministry"], columns=list(ORDER), fill_value=0)
    counts["subjects"] = counts.sum(axis=1)
    counts["goals"] = links.groupby("ministry")["goal"].nunique()
    governments = governments.merge(counts.reset_index(), how="left", on="ministry")
    numbers = [*ORDER, "subjects", "goals"]
    governments[numbers] = governments[numbers].fillna(0).astype(int)
    return Ministries(governments, links)


ANSWERS = (
    Answer(
        "ministries",
        page="ministries",
        key=("ministry",),
        query="governments",
        question="Which ministries and governments are there, for which goals, and what do they state?",
        ask=ministries,
        rows=lambda answer: answer.governments,
        adds=(
            *MOVED,
            *queries.columns("""
                subjects (integer): Subjects with recent figures, each counted once.
                goals (integer): Goals that the ministry is responsible for or involved in.
            """),
        ),
        described_by=("ministries", "ministry_statements"),
        filters=("ministry", "goal"),
        headline=Ministries.headline,
    ),
    Answer(
        "ministries/goals",
        page="ministries",
        key=("goal", "ministry", "role"),
        query="goal_ministries",
        ask=ministries,
        rows=lambda answer: answer.links,
        described_by=("goal_ministries", "ministries"),
        filters=("ministry", "goal"),
    ),
)

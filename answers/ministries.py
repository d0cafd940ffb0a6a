"""Does every ministry name its contribution to the goals and the link with responsible business conduct?"""

from dataclasses import dataclass
from datetime import date

import pandas as pd

import queries
from answers import kept
from answers.answer import Answer
from answers.goals import MOVED
from answers.progress import ORDER, progress
from answers.selection import Selection
from translations import Words


@dataclass(frozen=True)
class Ministries:
    """The selected ministries, those that are no more among them, the cabinet, and other governments once uploaded.

    governments: the columns of queries/governments.sql, with `goals` (count), `subjects` and a count per movement
    for the goals linked to each or to the ministries before it. links: queries/goal_ministries.sql, under the
    names of their time. statements: queries/ministry_statements.sql, of all governments.
    """

    governments: pd.DataFrame
    links: pd.DataFrame
    statements: pd.DataFrame

    @property
    def today(self) -> pd.DataFrame:
        """The ministries of today whose name and existence a source confirms."""
        rows = self.governments
        return rows[(rows["kind"] == "ministry") & rows["is_valid"] & rows["verified"]]

    @property
    def current(self) -> pd.DataFrame:
        """The ministries and other governments of today, those without a source too."""
        return self.governments[self.governments["is_valid"] & (self.governments["kind"] != "cabinet")]

    @property
    def former(self) -> pd.DataFrame:
        """The ministries that are no more."""
        rows = self.governments
        return rows[(rows["kind"] == "ministry") & ~rows["is_valid"] & rows["successors"].notna()]

    @property
    def cabinet(self) -> pd.DataFrame:
        """What all ministries together stated; of none of them does it say what it contributes itself."""
        return self.statements[self.statements["kind"] == "cabinet"]

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

    def cabinet_sentence(self, words: Words) -> str:
        """How often the cabinet as a whole named its contribution, and in how many of those the link."""
        named = self.cabinet[self.cabinet["names_sdg_contribution"] == "yes"]
        years = named["statement_on"].str[:4]
        return words(
            "ministries-cabinet",
            reports=len(named),
            first=years.min() if len(named) else "",
            last=years.max() if len(named) else "",
            linked=int((named["names_imvo_link"] == "yes").sum()),
        )


@kept.once
def ministries(connection: queries.Connection, selection: Selection, today: date) -> Ministries:
    """Every selected ministry with its goals, their progress and what it has stated."""
    governments = queries.run(connection, "governments", today=today)
    links = queries.run(connection, "goal_ministries")
    if selection.ministry:
        governments = governments[governments["ministry"].isin(selection.ministry)]
    if selection.goal:
        links = links[links["goal"].isin(selection.goal)]
    lineage = queries.run(connection, "ministries")
    itself_and_before = [[row.ministry, *row.predecessors] for row in lineage.itertuples()]
    lineage = lineage.assign(linked=pd.Series(itself_and_before, index=lineage.index, dtype=object))
    lineage = lineage.loc[lineage["ministry"].isin(governments["ministry"]), ["ministry", "linked"]]
    own = lineage.explode("linked").merge(
        links[["ministry", "goal", "verified"]].rename(columns={"ministry": "linked"}), on="linked"
    )
    if selection.goal:
        governments = governments[governments["ministry"].isin(own["ministry"])]
    goals = own.drop_duplicates(["ministry", "goal"])
    moved = goals.merge(progress(connection, Selection(), today).recent[["goal", "movement"]], on="goal")
    counts = pd.crosstab(moved["ministry"], moved["movement"])
    counts = counts.reindex(index=governments["ministry"], columns=list(ORDER), fill_value=0)
    counts["subjects"] = counts.sum(axis=1)
    counts["goals"] = goals.groupby("ministry")["goal"].size()
    counts["confirmed_goals"] = own[own["verified"]].groupby("ministry")["goal"].nunique()
    governments = governments.merge(counts.reset_index(), how="left", on="ministry")
    numbers = [*ORDER, "subjects", "goals", "confirmed_goals"]
    governments[numbers] = governments[numbers].fillna(0).astype(int)
    return Ministries(
        governments,
        links[links["ministry"].isin(own["linked"])],
        queries.run(connection, "ministry_statements"),
    )


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
                goals (integer): Goals that the ministry, or one that it took tasks over from, is responsible for
                    or involved in, also where no source confirms it.
                confirmed_goals (integer): Those of which a source confirms it.
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
    Answer(
        "ministries/statements",
        page="ministries",
        key=("ministry", "statement_on"),
        query="ministry_statements",
        described_by=("ministry_statements", "ministries"),
    ),
)

"""What became of each recommendation of the SER?"""

from dataclasses import dataclass
from datetime import date

import pandas as pd

import queries
from answers import kept
from answers.answer import Answer
from answers.target import targets
from translations import Words


@dataclass(frozen=True)
class Recommendations:
    """The recommendations with the cabinet's answers: the rows of queries/commitments.sql, and STANDING."""

    rows: pd.DataFrame

    @property
    def with_target(self) -> int:
        """For how many of them a source confirms a target with a year."""
        return int(self.rows["target_year"].notna().sum())

    def headline(self, words: Words) -> str:
        return words("commitments-heading", with_target=self.with_target, count=len(self.rows))


@kept.once
def recommendations(connection: queries.Connection, today: date) -> Recommendations:
    """Every recommendation, with how its target stands on a day; no filter leaves one out."""
    rows = queries.run(connection, "commitments")
    verdicts = {each.code: each.verdict for ones in targets(connection, today).values() for each in ones}
    standing = [
        status if pd.isna(target) else verdicts.get(target, "unknown")
        for target, status in zip(rows["target"], rows["status"], strict=True)
    ]
    return Recommendations(rows.assign(standing=standing))


STANDING = queries.columns("""
    standing (string): How its target stands, by the rule for every target, or unknown when no source confirms it;
        without a target the status.
""")

ANSWERS = (
    Answer(
        "commitments",
        page="recommendations",
        key=("commitment",),
        query="commitments",
        ask=recommendations,
        rows=lambda answer: answer.rows,
        adds=STANDING,
        verdicts=("standing",),
        described_by=("commitments",),
        headline=Recommendations.headline,
    ),
)

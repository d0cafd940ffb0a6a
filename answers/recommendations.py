"""What became of each recommendation of the SER?"""

from dataclasses import dataclass

import pandas as pd

import queries
from answers.answer import Answer
from translations import Words


@dataclass(frozen=True)
class Recommendations:
    """The recommendations with the cabinet's answers: the rows of queries/commitments.sql."""

    rows: pd.DataFrame

    @property
    def with_target(self) -> int:
        """For how many of them a source confirms a target with a year."""
        return int(self.rows["target_year"].notna().sum())

    def headline(self, words: Words) -> str:
        return words("commitments-heading", with_target=self.with_target, count=len(self.rows))


def recommendations(connection: queries.Connection) -> Recommendations:
    """Every recommendation; no filter leaves one out."""
    return Recommendations(queries.run(connection, "commitments"))


ANSWERS = (
    Answer(
        "commitments",
        page="recommendations",
        key=("commitment",),
        query="commitments",
        ask=recommendations,
        rows=lambda answer: answer.rows,
        described_by=("commitments",),
        headline=Recommendations.headline,
    ),
)

"""What do companies, governments, unions, trade associations and NGOs do?"""

from dataclasses import dataclass

import pandas as pd

import queries
from answers.answer import Answer
from answers.selection import Selection
from translations import Words


@dataclass(frozen=True)
class Partners:
    """The actions of partners for the selected goals: the rows of queries/partner_actions.sql."""

    actions: pd.DataFrame

    def headline(self, words: Words) -> str:
        return words("partners-title", count=len(self.actions))


def partners(connection: queries.Connection, selection: Selection) -> Partners:
    """The actions that contribute to the selected goals; without a choice all of them."""
    rows = queries.run(connection, "partner_actions")
    return Partners(rows[rows["goal"].isin(selection.goal)] if selection.goal else rows)


ANSWERS = (
    Answer(
        "partners",
        page="partners",
        key=("action",),
        query="partner_actions",
        ask=partners,
        rows=lambda answer: answer.actions,
        described_by=("partner_actions",),
        filters=("goal",),
        headline=Partners.headline,
    ),
)

"""The countries and unions of which there are figures: what they are called, and which are no country."""

from dataclasses import dataclass

import pandas as pd

import queries
from answers.answer import Answer
from translations import Words

HOME = "NL"
UNION = "union"  # the kind of a place that is no country


@dataclass(frozen=True)
class Places:
    """The rows of queries/places.sql."""

    rows: pd.DataFrame

    def is_union(self, geo: str) -> bool:
        """Whether a place is no country."""
        return bool(((self.rows["geo"] == geo) & (self.rows["kind"] == UNION)).any())

    def name(self, geo: str, words: Words) -> str:
        """What a place is called; its code where the monitor does not know it."""
        own = self.rows[self.rows["geo"] == geo]
        return geo if own.empty else words.of(own.iloc[0], "name")


def places(connection: queries.Connection) -> Places:
    """Every place, the unions first."""
    return Places(queries.run(connection, "places"))


ANSWERS = (
    Answer(
        "places",
        page="indicators",
        key=("geo",),
        query="places",
        ask=places,
        rows=lambda answer: answer.rows,
        described_by=("places",),
    ),
)

"""The countries and unions of which there are figures: what they are called, and which are no country."""

from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

import queries
from answers.answer import Answer
from translations import Words

HOME = "NL"
UNION = "union"  # the kind of a place that is no country
SUM = 5  # a union with figures so many times the Dutch ones adds up those of its countries
PARTS = ("%", "percentage")  # how units begin in which nothing adds up


@dataclass(frozen=True)
class Places:
    """The rows of queries/places.sql."""

    rows: pd.DataFrame

    def is_union(self, geo: str) -> bool:
        """Whether a place is no country."""
        return bool(((self.rows["geo"] == geo) & (self.rows["kind"] == UNION)).any())

    def comparable(self, places: Iterable[str], observations: pd.DataFrame, unit: str) -> tuple[str, ...]:
        """The unions among these places whose figures can lie on one axis with the Dutch ones: not the sum of those
        of its countries, beside which one country is a flat line. `observations` are of one indicator."""
        sizes = observations.assign(size=observations["value"].abs()).groupby("geo")["size"].median()
        is_part = str(unit).startswith(PARTS)
        return tuple(
            geo
            for geo in places
            if self.is_union(geo) and (is_part or not sizes[geo] > SUM * sizes.get(HOME, float("inf")))
        )

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

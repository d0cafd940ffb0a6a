"""Where do the figures come from, and how fresh are they?"""

import re
from dataclasses import dataclass

import pandas as pd

import queries
from answers.answer import Answer
from translations import Words


@dataclass(frozen=True)
class Sources:
    """Every source: the rows of queries/sources.sql."""

    rows: pd.DataFrame

    @property
    def newest(self) -> str | None:
        """The date of the newest source, as precise as it is known; None where no source has one."""
        dated = self.rows["published_on"].dropna()
        return None if dated.empty else str(dated.max())

    def headline(self, words: Words) -> str:
        return words("sources-title", count=len(self.rows))


def sources(connection: queries.Connection) -> Sources:
    """Every source of a version."""
    return Sources(queries.run(connection, "sources"))


def publisher(name: str, words: Words) -> str:
    """What a publisher is called in the reader's language: the name in the data, unless it has another there."""
    parts = [(part, "published-by-" + re.sub(r"[^a-z]+", "-", part.lower())) for part in name.split(" via ")]
    return " via ".join(words(key) if key in words else part for part, key in parts)


def freshness(connection: queries.Connection) -> pd.DataFrame:
    """How far the figures of each publisher and edition reach: the columns of queries/freshness.sql."""
    return queries.run(connection, "freshness")


ANSWERS = (
    Answer(
        "sources",
        page="sources",
        key=("source",),
        query="sources",
        ask=sources,
        rows=lambda answer: answer.rows,
        described_by=("sources",),
        headline=Sources.headline,
    ),
    Answer(
        "freshness",
        page="sources",
        key=("publisher", "edition"),
        query="freshness",
        ask=freshness,
        described_by=("sources", "observations"),
    ),
)

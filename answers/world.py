"""The Netherlands in the world: what its consumption, trade and aid do elsewhere."""

from dataclasses import dataclass
from datetime import date

import pandas as pd

import queries
from answers.answer import Answer
from answers.progress import assessed
from translations import Words

# Which series tell of effects abroad. Editorial, after the spillover indicators of the Sustainable Development
# Report. Two footprints of materials stand beside each other because their methods differ.
TOPICS = {
    "footprint": (
        "eurostat_sdg_12_21_t_hab",
        "undp_hdr_mf",
        "eurostat_sdg_12_31_pb",
        "owid_consumption_co2_per_capita",
        "owid_trade_co2_share",
    ),
    "aid": (
        "eurostat_sdg_17_10_oda_pc_gni",
        "eurostat_sdg_17_10_ldc_pc_gni",
        "eurostat_sdg_13_50_mio_eur",
    ),
}


@dataclass(frozen=True)
class World:
    """The series with effects abroad: the rows of `answers.progress.assessed` with their `topic`."""

    rows: pd.DataFrame

    def of(self, topic: str) -> pd.DataFrame:
        return self.rows[self.rows["topic"] == topic]

    def headline(self, words: Words) -> str:
        """How many of them move where they should."""
        moves = self.rows["movement"].value_counts()
        return words(
            "world-headline",
            count=len(self.rows),
            toward=int(moves.get("toward", 0) + moves.get("reached", 0)),
            away=int(moves.get("away", 0)),
        )


def world(connection: queries.Connection, today: date) -> World:
    """The series of TOPICS that a version has and that are not archived."""
    rows = assessed(connection, today).set_index("indicator", drop=False)
    topics = {code: topic for topic, codes in TOPICS.items() for code in codes if code in rows.index}
    rows = rows.loc[list(topics)].assign(topic=list(topics.values())).reset_index(drop=True)
    return World(rows[rows["successor"].isna()].reset_index(drop=True))


ANSWERS = (
    Answer(
        "world",
        page="world",
        key=("indicator",),
        query="indicators",
        question="What do the consumption, trade and aid of the Netherlands do elsewhere?",
        ask=world,
        rows=lambda answer: answer.rows,
        adds=queries.columns("""
            topic (string): What the series is about: footprint or aid. Editorial.
            movement (string): What its change since 2015 stands for: reached, toward, unchanged, away, too_short or
                not_assessable.
        """),
        described_by=("indicators", "observations"),
        verdicts=("movement",),
        headline=World.headline,
    ),
)

"""How many large companies endorse the OECD Guidelines, against what the cabinet wanted?"""

from dataclasses import dataclass

import pandas as pd

import queries
import stats
from answers.comparability import Comparability, Override, comparability
from translations import Words

INDICATOR = "endorsement_rate"
OFFICIAL = "official_definition"


@dataclass(frozen=True)
class Endorsement:
    """The published measurements and the target they are held against.

    measurements, events: one row each, as queries/measurements.sql and events.sql describe them.
    target_share and shares are 0..1; gap, pace_needed and pace_achieved are shares (a year).
    years_without_figure: years between measurements for which nothing is published.
    """

    measurements: pd.DataFrame
    events: pd.DataFrame
    target: pd.Series
    verdict: stats.Verdict
    pace_needed: float
    pace_achieved: float
    years_without_figure: tuple[int, ...]
    comparability: Comparability

    @property
    def official(self) -> pd.DataFrame:
        """The measurements of the official definition, the one that the target is about. Other measurements are
        never counted among them, whatever may be compared with what.
        """
        return self.measurements[self.measurements["comparability_group"] == OFFICIAL]

    @property
    def first(self) -> pd.Series:
        return self.official.iloc[0]

    @property
    def last(self) -> pd.Series:
        return self.official.iloc[-1]

    @property
    def overrides(self) -> tuple[Override, ...]:
        """The decisions by which measurements are compared with the official ones."""
        others = self.measurements["comparability_group"].unique()
        found = (self.comparability.between(OFFICIAL, group) for group in others)
        return tuple(each for each in found if each)

    @property
    def target_share(self) -> float:
        return float(self.target["series_value"])

    @property
    def gap(self) -> float:
        """How far the last figure is under the target; negative when it is over it."""
        return self.target_share - float(self.last["share"])

    @property
    def side(self) -> str:
        """Where the last figure stands: `short` of the target, or `reached`."""
        return "short" if self.gap > 0 else "reached"

    def summary(self) -> dict:
        """The result in figures, shares 0..1, for programs."""
        return {
            "share": float(self.last["share"]),
            "year": int(self.last["placed_year"]),
            "target": self.target_share,
            "target_year": int(self.target["year"]),
            "gap": self.gap,
            "verdict": self.verdict.category,
            "rule": self.verdict.rule,
            "pace_needed": float(self.pace_needed),
            "pace_achieved": float(self.pace_achieved),
        }

    def headline(self, words: Words) -> str:
        """The one sentence: target, year, result."""
        return words(
            "endorsement-headline",
            verdict=self.verdict.category,
            share=words.share(self.last["share"]),
            target=words.share(self.target_share),
            year=str(self.target["year"]),
            gap=words.number(100 * abs(self.gap), 0),
        )

    def pace(self, words: Words) -> str:
        """The pace that was needed beside the pace there was, in percentage points a year."""
        return words(
            "endorsement-pace",
            first_year=str(self.first["placed_year"]),
            last_year=str(self.last["placed_year"]),
            needed=words.number(100 * self.pace_needed),
            achieved=words.number(100 * self.pace_achieved),
        )


def endorsement(connection: queries.Connection) -> Endorsement:
    """The published measurements against the newest target, judged as a closed target."""
    measurements = queries.run(connection, "measurements")
    target = queries.run(connection, "targets", indicator=INDICATOR).iloc[-1]
    official = measurements[measurements["comparability_group"] == OFFICIAL]
    first, last = official.iloc[0], official.iloc[-1]
    target_share = float(target["series_value"])
    return Endorsement(
        measurements=measurements,
        events=queries.run(connection, "events"),
        target=target,
        verdict=stats.verdict(
            stats.published_share(float(last["share"])),
            target_share,
            final=last["status"] == "final",
        ),
        pace_needed=(target_share - first["share"]) / (target["year"] - first["placed_year"]),
        pace_achieved=(last["share"] - first["share"]) / (last["placed_year"] - first["placed_year"]),
        years_without_figure=_years_without_figure(official),
        comparability=comparability(connection),
    )


def _years_without_figure(official: pd.DataFrame) -> tuple[int, ...]:
    """Years between the first and the last measurement that no published figure can belong to.

    A measurement whose reference year is not published may be about any year since the one before it.
    """
    taken = set()
    previous = None
    for row in official.itertuples():
        year = int(row.placed_year)
        taken.add(year)
        if pd.isna(row.reference_year) and previous is not None:
            taken.update(range(previous + 1, year))
        previous = year
    return tuple(year for year in range(min(taken), max(taken)) if year not in taken)

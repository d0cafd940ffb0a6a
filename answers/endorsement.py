"""How many large companies endorse the OECD Guidelines, against what the cabinet wanted?"""

from dataclasses import dataclass

import pandas as pd

import queries
import stats
from answers.answer import Answer
from answers.comparability import Comparability, Override, comparability
from translations import Words

INDICATOR = "endorsement_rate"
OFFICIAL = "official_definition"


@dataclass(frozen=True)
class Endorsement:
    """The published measurements and the target they are held against, if there is a verified one.

    measurements, events: one row each, as queries/measurements.sql and events.sql describe them.
    target_share and shares are 0..1; gap, pace_needed and pace_achieved are shares (a year). Without a target
    it and what follows from it are None; with one official measurement there is no pace_achieved.
    years_without_figure: years between measurements for which nothing is published.
    """

    measurements: pd.DataFrame
    events: pd.DataFrame
    target: pd.Series | None
    verdict: stats.Verdict | None
    pace_needed: float | None
    pace_achieved: float | None
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
    def target_share(self) -> float | None:
        return None if self.target is None else float(self.target["series_value"])

    @property
    def target_year(self) -> int | None:
        return None if self.target is None else int(self.target["year"])

    @property
    def gap(self) -> float | None:
        """How far the last figure is under the target; negative when it is over it."""
        return None if self.target is None else self.target_share - float(self.last["share"])

    @property
    def side(self) -> str:
        """Where the last figure stands: `short` of the target, `reached`, or `no_target`."""
        if self.gap is None:
            return "no_target"
        return "short" if self.gap > 0 else "reached"

    @property
    def category(self) -> str:
        """The category of the verdict, or `no_target`."""
        return self.verdict.category if self.verdict else "no_target"

    def summary(self) -> dict:
        """The result in figures, shares 0..1, for programs."""
        return {
            "share": float(self.last["share"]),
            "year": int(self.last["placed_year"]),
            "target": self.target_share,
            "target_year": self.target_year,
            "gap": self.gap,
            "verdict": self.category,
            "rule": self.verdict and self.verdict.rule,
            "pace_needed": self.pace_needed,
            "pace_achieved": self.pace_achieved,
        }

    def headline(self, words: Words) -> str:
        """The one sentence: target, year, result."""
        return words(
            "endorsement-headline",
            verdict=self.category,
            share=words.share(self.last["share"]),
            target=words.share(self.target_share),
            year=str(self.target_year),
            gap=self.gap_in_points(words),
        )

    def pace(self, words: Words) -> str:
        """The pace that was needed beside the pace there was, in percentage points a year."""
        return words(
            "endorsement-pace",
            first_year=str(self.first["placed_year"]),
            last_year=str(self.last["placed_year"]),
            needed="none" if self.pace_needed is None else words.number(100 * self.pace_needed),
            achieved="none" if self.pace_achieved is None else words.number(100 * self.pace_achieved),
        )

    def gap_in_points(self, words: Words) -> str:
        """The distance to the target in whole percentage points; empty without a target."""
        return "" if self.gap is None else words.number(100 * abs(self.gap), 0)


def event_date(event: dict, words: Words) -> str:
    """When an event of queries/events.sql happened; a date that no source confirms says so."""
    return words(
        "event-date", date=words.date(event["happened_on"]), verified=str(bool(event["verified"])).lower()
    )


def endorsement(connection: queries.Connection) -> Endorsement:
    """The published measurements against the newest verified target, judged as a closed target."""
    measurements = queries.run(connection, "measurements")
    targets = queries.run(connection, "targets", indicator=INDICATOR)
    target = None if targets.empty else targets.iloc[-1]
    official = measurements[measurements["comparability_group"] == OFFICIAL]
    first, last = official.iloc[0], official.iloc[-1]
    years = int(last["placed_year"] - first["placed_year"])
    verdict, pace_needed = None, None
    if target is not None:
        target_share = float(target["series_value"])
        share = stats.published_share(float(last["share"]))
        verdict = stats.verdict(share, target_share, final=last["status"] == "final")
        pace_needed = float((target_share - first["share"]) / (target["year"] - first["placed_year"]))
    return Endorsement(
        measurements=measurements,
        events=queries.run(connection, "events"),
        target=target,
        verdict=verdict,
        pace_needed=pace_needed,
        pace_achieved=float(last["share"] - first["share"]) / years if years else None,
        years_without_figure=_years_without_figure(measurements[measurements["status"] != "other_study"]),
        comparability=comparability(connection),
    )


def _years_without_figure(series: pd.DataFrame) -> tuple[int, ...]:
    """Years between the first and the last measurement of the series that no published figure can belong to.

    A measurement whose reference year is not published may be about any year since the one before it.
    """
    taken = set()
    previous = None
    for row in series.itertuples():
        year = int(row.placed_year)
        taken.add(year)
        if pd.isna(row.reference_year) and previous is not None:
            taken.update(range(previous + 1, year))
        previous = year
    return tuple(year for year in range(min(taken), max(taken)) if year not in taken)


SUMMARY = queries.columns("""
    share (number, share): Share of the large companies that endorse the Guidelines, 0 to 1, by the last official
        measurement.
    year (integer): Year under which that measurement is placed.
    target (number, share): Share that the cabinet wanted, 0 to 1.
    target_year (integer): Year of the target.
    gap (number, share): Target less share, 0 to 1; negative when the share is over it.
    verdict (string): met, not_met, not_distinguishable or insufficient_data; no_target without a verified target.
    rule (string): Code of the rule by which the verdict was reached.
    pace_needed (number, share): Share a year that was needed from the first official measurement to the target.
    pace_achieved (number, share): Share a year between the first and the last official measurement; empty with one.
""")

ANSWERS = (
    Answer(
        "endorsement",
        page="endorsement",
        key=(),
        question="How far is the endorsement of the OECD Guidelines from its target?",
        ask=endorsement,
        rows=lambda answer: pd.DataFrame([answer.summary()]),
        verdicts=("verdict",),
        adds=SUMMARY,
        headline=Endorsement.headline,
    ),
    Answer(
        "measurements",
        page="endorsement",
        key=("measurement",),
        query="measurements",
        described_by=("measurements",),
    ),
    Answer("events", page="endorsement", key=("event",), query="events", described_by=("events",)),
)

"""How many large companies endorse the OECD Guidelines, against what the cabinet wanted?"""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import pandas as pd

import queries
import stats
from answers import kept, target_words
from answers.answer import Answer
from answers.comparability import Comparability, Override, comparability
from answers.target import OFFICIAL, Figure, Target, targets, yearly
from translations import Words

INDICATOR = "endorsement_rate"


@dataclass(frozen=True)
class Endorsement:
    """The published measurements, and the verified targets of the Netherlands as they stand.

    measurements, events: one row each, as queries/measurements.sql and events.sql describe them.
    targets: the one that the pages lead with first.
    """

    measurements: pd.DataFrame
    events: pd.DataFrame
    targets: tuple[Target, ...]
    comparability: Comparability

    @cached_property
    def official(self) -> pd.DataFrame:
        """The measurements of the official definition, the one that the targets are about, by year.

        Others are never counted among them, whatever may be compared with what.
        """
        is_official = self.measurements["comparability_group"] == OFFICIAL
        rows = self.measurements[is_official & self.measurements["placed_year"].notna()]
        return rows.astype({"placed_year": int})

    @property
    def last(self) -> pd.Series | None:
        """The last official measurement, if there is one yet."""
        return None if self.official.empty else self.official.iloc[-1]

    @property
    def overrides(self) -> tuple[Override, ...]:
        """The decisions by which measurements are compared with the official ones."""
        others = self.measurements["comparability_group"].unique()
        found = (self.comparability.between(OFFICIAL, group) for group in others)
        return tuple(each for each in found if each)

    @cached_property
    def figures(self) -> tuple[Figure, ...]:
        """The official measurements as figures."""
        return _figures(self.official)

    @property
    def target(self) -> Target | None:
        """The one that the pages lead with."""
        return self.targets[0] if self.targets else None

    @property
    def figure(self) -> Figure | None:
        """The figure that is held against the target; without a target, and of a withdrawn one, the last."""
        if self.target is not None and self.target.figure is not None:
            return self.target.figure
        return self.figures[-1] if self.figures else None

    @property
    def later(self) -> Figure | None:
        """The last figure, where it is from after the one held against the target."""
        last = self.figures[-1] if self.figures else None
        return last if last and self.figure and last.year > self.figure.year else None

    @property
    def span(self) -> tuple[Figure, Figure] | None:
        """The two figures between which the pace is counted; None with fewer than two."""
        if self.target is not None and self.target.achieved is not None:
            return self.target.first, self.target.figure
        ends = (self.figures[0], self.figures[-1]) if self.figures else None
        return ends if ends and yearly(*ends) is not None else None

    @property
    def pace_achieved(self) -> float | None:
        """The change of the share a year between the figures of `span`."""
        return yearly(*self.span) if self.span else None

    @property
    def interval(self) -> stats.ShareInterval | None:
        """How sure the figure of the pages is, where it is published how many companies were assessed."""
        if self.figure is None or self.official.empty:
            return None
        rows = self.official[self.official["placed_year"] == self.figure.year]
        row = rows.iloc[-1] if len(rows) else None
        if row is None or pd.isna(row["assessed"]) or pd.isna(row["endorsing"]) or row["assessed"] < 1:
            return None
        size = None if pd.isna(row["population_size"]) else int(row["population_size"])
        return stats.share_interval(int(row["endorsing"]), int(row["assessed"]), size)

    @property
    def years_without_figure(self) -> tuple[int, ...]:
        """Years between the first and the last measurement of the series that no published figure can belong to.

        A measurement whose reference year is not published may be about any year since the one before it.
        """
        taken: set[int] = set()
        for figure in _figures(self.measurements[self.measurements["status"] != "other_study"]):
            since = figure.year if figure.is_dated or not taken else max(taken) + 1
            taken.update(range(since, figure.year + 1))
        return tuple(
            year for year in range(min(taken, default=0), max(taken, default=0)) if year not in taken
        )

    @property
    def category(self) -> str:
        """The verdict on the target, or `no_target`."""
        return self.target.verdict if self.target else "no_target"

    @property
    def outcome(self) -> str:
        """How the target stands, for sentences: `Target.outcome`, or `no_target`."""
        return self.target.outcome if self.target else "no_target"

    def summary(self) -> dict:
        """The result in figures, shares 0..1, for programs."""
        last, target, figure = self.last, self.target, self.figure
        return {
            "share": None if last is None else float(last["share"]),
            "year": None if last is None else int(last["placed_year"]),
            "target": target and target.value,
            "target_year": target and target.year,
            "state": target and target.state,
            "figure": figure and figure.value,
            "figure_year": figure and figure.year,
            "gap": target and target.gap,
            "verdict": self.category,
            "rule": target and target.rule,
            "basis": target and target.basis,
            "course": target and target.course,
            "pace_needed": target and target.needed,
            "pace_achieved": self.pace_achieved,
        }

    def title(self, words: Words) -> str:
        """How the target stands, in a few words."""
        figure, target = self.figure, self.target
        return words(
            "overview-title",
            outcome=self.outcome,
            year=_year(target),
            share="" if figure is None else self.written(words, figure.value),
            target="" if target is None else self.written(words, target.value),
        )

    def headline(self, words: Words) -> str:
        """The one sentence: year, share, target and how it stands."""
        figure, later, target = self.figure, self.later, self.target
        return words(
            "endorsement-headline",
            measured="none" if figure is None else "year" if figure.is_dated else "publication",
            year="" if figure is None else str(figure.year),
            share="" if figure is None else self.written(words, figure.value),
            provisional=str(figure is not None and not figure.is_final).lower(),
            outcome=self.outcome,
            target="" if target is None else self.written(words, target.value),
            target_year=_year(target),
            gap=self.gap_in_points(words),
            later="none" if later is None else self.written(words, later.value),
            later_year="" if later is None else str(later.year),
        )

    def pace(self, words: Words) -> str:
        """The pace there was beside the one that the target needed or needs; empty without a measurement."""
        if self.span is None:
            return words("endorsement-pace-unknown") if self.figures else ""
        first, last = self.span
        needed = self.target.needed if self.target and self.target.has_verdict else None
        return words(
            "endorsement-pace",
            first_year=str(first.year),
            last_year=str(last.year),
            moved="down" if self.pace_achieved < 0 else "up",
            achieved=words.number(100 * abs(self.pace_achieved)),
            state="none" if needed is None else self.target.state,
            needed="" if needed is None else words.number(100 * needed),
            target_year=_year(self.target),
        )

    def certainty(self, words: Words) -> str:
        """How sure the figure is: its interval, or that nothing was published to tell it by."""
        found = self.interval
        if found is None or found.lower is None:
            return words("endorsement-certainty", known="false", lower="", upper="")
        lower, upper = words.share(found.lower), words.share(found.upper)
        return words("endorsement-certainty", known="true", lower=lower, upper=upper)

    def written(self, words: Words, share: float) -> str:
        """A share as the sentences write it."""
        return target_words.shares(self.target, words)(share)

    def gap_in_points(self, words: Words) -> str:
        """The distance to the target in percentage points; empty where there is none."""
        gap = self.target.gap if self.target else None
        return "" if gap is None else words.number(100 * abs(gap), target_words.digits(self.target))


def event_date(event: dict, words: Words) -> str:
    """When an event of queries/events.sql happened; a date that no source confirms says so."""
    return words(
        "event-date", date=words.date(event["happened_on"]), verified=str(bool(event["verified"])).lower()
    )


def _figures(measurements: pd.DataFrame) -> tuple[Figure, ...]:
    rows = measurements.dropna(subset="placed_year")
    is_dated, is_final = rows["reference_year"].notna(), rows["status"] != "interim"
    figures = zip(rows["placed_year"], rows["share"], is_dated, is_final, strict=True)
    return tuple(
        Figure(int(year), float(share), bool(dated), bool(final)) for year, share, dated, final in figures
    )


def _year(target: Target | None) -> str:
    return "none" if target is None or target.year is None else str(target.year)


@kept.once
def endorsement(connection: queries.Connection, today: date) -> Endorsement:
    """The published measurements, and the targets as they stand on a day."""
    measurements = queries.run(connection, "measurements")
    return Endorsement(
        # A year that is missing in one row makes them all fractions.
        measurements=measurements.astype({"placed_year": "Int64", "reference_year": "Int64"}),
        events=queries.run(connection, "events"),
        targets=targets(connection, today, INDICATOR).get((INDICATOR, "NL"), ()),
        comparability=comparability(connection),
    )


SUMMARY = queries.columns("""
    share (number, share): Share of the large companies that endorse the Guidelines, 0 to 1, by the last official
        measurement; empty before the first.
    year (integer): Year under which that measurement is placed.
    target (number, share): Share that the cabinet wanted, 0 to 1; of several the one that the page leads with.
    target_year (integer): Year of the target.
    state (string): How the target stands: open, closed, withdrawn or without_year.
    figure (number, share): Share held against the target: the one that judges a closed target, else the last.
    figure_year (integer): Year of that share.
    gap (number, share): Target less that share, 0 to 1; negative when the share is over it.
    verdict (string): Of a closed target met, not_met or insufficient_data; of others the state, for nothing is
        judged yet; no_target without a verified target.
    rule (string): Code of the rule by which the verdict was reached.
    basis (string): Which share judges a closed target: own_year, official or last_before its year.
    course (string): Of an open target reached, on_pace, behind or unknown.
    pace_needed (number, share): Share a year that was needed to a closed target from the measurement known when it
        was set, or that is needed to an open one from the last measurement on.
    pace_achieved (number, share): Share a year between the first and the last of the official measurements that are
        held against the target.
""")

ANSWERS = (
    Answer(
        "endorsement",
        page="endorsement",
        key=(),
        question="How far is the endorsement of the OECD Guidelines from its target?",
        ask=endorsement,
        rows=lambda answer: pd.DataFrame([answer.summary()]),
        verdicts=("verdict", "course"),
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

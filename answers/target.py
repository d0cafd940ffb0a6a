"""What was wanted, by when, and how it stands: one rule for the endorsement, the survey and the indicators."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pandas as pd

import queries
from answers import kept

# Measurements of this definition are those that the target of the endorsement is about.
OFFICIAL = "official_definition"

# Progress on the goals counts from the year in which they were set.
BASE_YEAR = 2015

# Half a hundredth: less is lost in the two decimals that are shown, and 13.999 percent is no missed 14.
NEGLIGIBLE = 0.005

# A page leads with a target of the first of these states that there is.
STATES = ("open", "closed", "without_year", "withdrawn")


@dataclass(frozen=True)
class Figure:
    """A figure that a target is held against, in the unit of its series.

    year: the year that it is about or, where that is not published (`is_dated` is false), that of its publication.
    is_final: whether its publisher calls it neither interim nor provisional.
    """

    year: int
    value: float
    is_dated: bool = True
    is_final: bool = True


@dataclass(frozen=True)
class Target:
    """A target and how it stands on the day that was asked for.

    stated: its row of queries/targets.sql.
    state: `open`; `closed`, judged by `figure`; `withdrawn`, before its year was over; `without_year`.
    figure: of a closed target the figure that judges it, else the last one; None where there is none.
    basis: which figure judges a closed target: `own_year`, the one of its own year; `official`, the final figure
    published for it where the series counts something else; `last_before`, the last one before its year.
    first: the figure from which the pace is counted: of a closed target the last one when it was set, or else the
    first; of an open one the first. None where the pace does not matter or the figure is the only one.
    drawn: what the series says of the target's own year where it is not what judges it.
    successor: the target that replaced a withdrawn one, where the days are known.
    """

    stated: Mapping[str, Any]
    state: str
    figure: Figure | None = None
    basis: str | None = None
    first: Figure | None = None
    drawn: Figure | None = None
    successor: "Target | None" = None

    @property
    def code(self) -> str:
        return self.stated["target"]

    @property
    def value(self) -> float:
        """In the unit of the figures; a share is 0 to 1."""
        return float(self.stated["series_value"])

    @property
    def year(self) -> int | None:
        year = self.stated["year"]
        return None if year is None else int(year)

    @property
    def direction(self) -> int:
        """1 when the value must at least be reached, -1 when it must not be exceeded."""
        return int(self.stated["direction"])

    @property
    def has_verdict(self) -> bool:
        """Whether figures are held against it in its year: it has one and was not withdrawn before."""
        return self.state in ("open", "closed")

    @property
    def gap(self) -> float | None:
        """How far the figure falls short, negative when it is beyond the target.

        None without a figure, and of a withdrawn target.
        """
        if self.figure is None or self.state == "withdrawn":
            return None
        return self.direction * (self.value - self.figure.value)

    @property
    def side(self) -> str:
        """Where the figure stands: `short` of the target, `reached` or `unknown`.

        A difference that two decimals of the stated unit do not show is none.
        """
        if self.gap is None:
            return "unknown"
        unit = 0.01 if self.stated["unit_conversion"] == "percent_to_share" else 1
        return "short" if self.gap >= NEGLIGIBLE * unit else "reached"

    @property
    def verdict(self) -> str:
        """Of a closed target `met`, `not_met` or `insufficient_data`; else the state: nothing is judged.

        A series that is only similar to what the target is about does not judge it.
        """
        if self.state != "closed":
            return self.state
        is_about_it = self.stated["series_match"] == "same" or self.basis == "official"
        if self.figure is None or not is_about_it:
            return "insufficient_data"
        return "not_met" if self.side == "short" else "met"

    @property
    def rule(self) -> str | None:
        """Code of the rule by which a closed target is judged."""
        if self.verdict not in ("met", "not_met"):
            return None
        return "last_published_figure" if self.basis == "last_before" else "final_published_figure"

    @property
    def start(self) -> Figure | None:
        """From where the way to the target is counted: of a closed one the first figure, else the last."""
        return self.figure if self.state == "open" or self.first is None else self.first

    @property
    def needed(self) -> float | None:
        """The change a year from the start to the target.

        None where no time was left, the start is not known, or an open target is reached already.
        """
        if not self.has_verdict or (self.state == "open" and self.side == "reached"):
            return None
        return yearly(self.start, Figure(self.year, self.value))

    @property
    def achieved(self) -> float | None:
        """The change a year from the first figure to the one held against the target; None with fewer than two."""
        return yearly(self.first, self.figure)

    @property
    def course(self) -> str | None:
        """Of an open target `reached`, `on_pace`, `behind`, or `unknown` while there is no pace.

        On pace means that a straight line from the first figure through the last reaches the target in its year.
        """
        if self.state != "open":
            return None
        if self.side != "short":
            return self.side
        if self.needed is None:
            return "behind"
        if self.achieved is None:
            return "unknown"
        return "on_pace" if self.direction * (self.achieved - self.needed) >= 0 else "behind"

    @property
    def outcome(self) -> str:
        """The one code by which sentences choose their words.

        Closed: met, not_met, met_before and not_met_before (by a figure from before its year), other_definition,
        no_figure. Open: reached, on_pace, behind, no_pace. Else withdrawn, without_year_reached,
        without_year_short, without_year_unknown.
        """
        if self.state == "withdrawn":
            return "withdrawn"
        if self.state == "without_year":
            return f"without_year_{self.side}"
        if self.state == "open":
            return "no_pace" if self.course == "unknown" else self.course
        if self.verdict == "insufficient_data":
            return "no_figure" if self.figure is None else "other_definition"
        return f"{self.verdict}_before" if self.basis == "last_before" else self.verdict


def judged(stated: pd.DataFrame, figures: Sequence[Figure], today: date) -> tuple[Target, ...]:
    """The targets of one indicator and area on a day, the one that a page leads with first.

    stated: rows of queries/targets.sql. First stands the open target whose year comes next, then the closed ones,
    the latest first, then those without a year, then the withdrawn ones.
    """
    # Sorting keeps the order of figures of one year.
    by_year = sorted(figures, key=lambda figure: figure.year)
    records = stated.astype(object).where(stated.notna(), None).to_dict("records")
    found = [_judged(row, by_year, today) for row in records]
    found = [replace(target, successor=_successor(target, found)) for target in found]

    def place(target: Target) -> tuple:
        year = target.year or 0
        return STATES.index(target.state), year if target.state == "open" else -year, target.code

    return tuple(sorted(found, key=place))


def _judged(stated: Mapping[str, Any], figures: list[Figure], today: date) -> Target:
    target = Target(stated, "open", figures[-1] if figures else None)
    if _is_withdrawn(target, today):
        return replace(target, state="withdrawn")
    if target.year is None:
        return replace(target, state="without_year")
    is_over = today.year > target.year or any(figure.year > target.year for figure in figures)
    # An interim figure does not close a year that still runs; of several figures of one year a final one counts.
    own = [f for f in figures if f.is_dated and f.year == target.year and (f.is_final or is_over)]
    closing = max(reversed(own), key=lambda figure: figure.is_final, default=None)
    if stated["final_series_value"] is not None:
        final = Figure(target.year, float(stated["final_series_value"]))
        return replace(target, state="closed", figure=final, basis="official", drawn=closing)
    if closing is None and not is_over:
        return replace(target, first=_first(figures, target.figure))
    basis = "own_year"
    if closing is None:
        before = [f for f in figures if f.year < target.year or (f.year == target.year and not f.is_dated)]
        closing, basis = (before[-1], "last_before") if before else (None, None)
    first = _first(figures, closing, stated["valid_from"])
    return replace(target, state="closed", figure=closing, basis=basis, first=first)


def _is_withdrawn(target: Target, today: date) -> bool:
    """Whether the target ceased to hold before its year was over.

    Dates of reduced precision are compared as far as they go: until 2023, or December 2023, is through that year.
    """
    until = target.stated["valid_to"]
    if until is None or until > today.isoformat()[: len(until)]:
        return False
    return target.year is None or until < f"{target.year}-12-31"[: len(until)]


def _first(figures: list[Figure], before: Figure | None, since: str | None = None) -> Figure | None:
    """From which figure the pace to another is counted: the last one known when the target was set.

    Where that is not known, the first from the base year on, or else the first of all.
    """
    earlier = [figure for figure in figures if before and figure.year < before.year]
    when_set = [figure for figure in earlier if since and figure.year <= int(since[:4])]
    since_base = [figure for figure in earlier if figure.year >= BASE_YEAR]
    return when_set[-1] if when_set else next(iter(since_base or earlier), None)


def yearly(start: Figure | None, end: Figure | None) -> float | None:
    """The change a year from one figure to another; None where the second does not follow the first."""
    if start is None or end is None or end.year <= start.year:
        return None
    return (end.value - start.value) / (end.year - start.year)


def _successor(target: Target, others: Sequence[Target]) -> Target | None:
    """The target that replaced a withdrawn one; None where the days do not tell.

    That is one for the same year set since it ceased to hold, or else one for another year set at that very moment,
    compared as far as both dates go.
    """
    if target.state != "withdrawn":
        return None
    later = []
    for other in others:
        since, until = other.stated["valid_from"], target.stated["valid_to"]
        if since is None or other is target:
            continue
        known = min(len(since), len(until))
        if since[:known] == until[:known] or (since > until and other.year == target.year):
            later.append(other)
    return min(later, key=lambda one: (one.year != target.year, one.stated["valid_from"]), default=None)


Found = Mapping[tuple[str, str], tuple[Target, ...]]


@kept.once
def targets(connection: queries.Connection, today: date, indicator: str | None = None) -> Found:
    """The verified targets of one indicator, or of all, by indicator and area, `judged` by the newest figures."""
    stated = queries.run(connection, "targets", indicator=indicator)
    figures = queries.run(connection, "target_figures", indicator=indicator, official=OFFICIAL)
    of = ["indicator", "geo"]
    series = {
        key: [
            Figure(int(row.year), row.value, bool(row.is_dated), bool(row.is_final))
            for row in rows.itertuples()
        ]
        for key, rows in figures.groupby(of)
    }
    return {key: judged(rows, series.get(key, ()), today) for key, rows in stated.groupby(of, sort=False)}

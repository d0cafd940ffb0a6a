"""The course of a share over several rounds on the logit scale, and where it leads if it goes on."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from scipy import special

from stats import checks
from stats.shares import ShareInterval

LEAST_ROUNDS = 3


@dataclass(frozen=True)
class LogitTrend:
    """A straight line through the log odds of the rounds.

    `slope` is the change of the log odds a year with its bounds; `rises` and `falls` say whether the bounds
    leave zero out. `spread` is how many times the rounds scatter more than their own errors explain (at
    least 1, and the bounds are that much wider).
    """

    slope: float
    lower: float
    upper: float
    spread: float
    confidence: float
    first_year: int
    last_year: int
    _centre: float
    _level: float
    _level_error: float
    _slope_error: float

    @property
    def rises(self) -> bool:
        return self.lower > 0

    @property
    def falls(self) -> bool:
        return self.upper < 0

    def at(self, year) -> ShareInterval:
        """The share on the line in a year, with the bounds of the line (not of a new sample)."""
        place = self._level + self.slope * (year - self._centre)
        error = math.hypot(self._level_error, (year - self._centre) * self._slope_error)
        half = special.ndtri((1 + self.confidence) / 2) * error
        share, lower, upper = (float(special.expit(x)) for x in (place, place - half, place + half))
        return ShareInterval(share, error * share * (1 - share), lower, upper, self.confidence, "logit_trend")

    def arrival(self, target, horizon: int) -> tuple[int | None, int | None]:
        """The first years, after the last round and up to the horizon, in which the upper bound and in which
        the lower bound of the line reach the target; None where they do not. Raises ValueError for a target
        that is no share.
        """
        target = checks.fraction("target", target)
        years = range(self.last_year + 1, horizon + 1)
        earliest = next((year for year in years if self.at(year).upper >= target), None)
        latest = next((year for year in years if self.at(year).lower >= target), None)
        return earliest, latest


def logit_trend(
    years: Sequence[int], intervals: Sequence[ShareInterval], confidence: float = 0.95
) -> LogitTrend:
    """The line through at least three rounds, each weighted by how sure it is (weighted least squares).

    The error of a round is its standard error on the logit scale (delta method). Where the rounds scatter
    more than their errors explain, the errors grow by Birge's ratio (Birge 1932); never less. Rounds that
    assessed partly the same companies are taken as independent: the bounds are then rather too wide.
    Raises ValueError with fewer than three different years, and for a round without estimate, with a share of
    0 or 1, or without sampling error (a census has no error to weigh by).
    """
    confidence = checks.level("confidence", confidence)
    years = [checks.whole("years", year) for year in years]
    if len(years) != len(intervals):
        raise ValueError(f"{len(years)} years do not fit {len(intervals)} intervals")
    if len(set(years)) < LEAST_ROUNDS:
        raise ValueError(f"a trend needs {LEAST_ROUNDS} different years, not {len(set(years))}")
    for year, interval in zip(years, intervals, strict=True):
        if interval.estimate is None or not interval.standard_error or not 0 < interval.estimate < 1:
            raise ValueError(f"the round of {year} has no error on the logit scale")
    places = [float(special.logit(interval.estimate)) for interval in intervals]
    weights = [(i.estimate * (1 - i.estimate) / i.standard_error) ** 2 for i in intervals]
    total = sum(weights)
    centre = sum(w * year for w, year in zip(weights, years, strict=True)) / total
    level = sum(w * place for w, place in zip(weights, places, strict=True)) / total
    width = sum(w * (year - centre) ** 2 for w, year in zip(weights, years, strict=True))
    slope = sum(w * (x - centre) * y for w, x, y in zip(weights, years, places, strict=True)) / width
    scatter = sum(
        w * (y - level - slope * (x - centre)) ** 2 for w, x, y in zip(weights, years, places, strict=True)
    )
    spread = max(math.sqrt(scatter / (len(years) - 2)), 1.0)
    slope_error = spread / math.sqrt(width)
    half = special.ndtri((1 + confidence) / 2) * slope_error
    return LogitTrend(
        slope,
        float(slope - half),
        float(slope + half),
        spread,
        confidence,
        min(years),
        max(years),
        centre,
        level,
        spread / math.sqrt(total),
        slope_error,
    )

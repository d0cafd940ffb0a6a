"""The course of a share over several rounds on the logit scale, and where it leads if it goes on."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy import special

from stats import checks
from stats.shares import ShareInterval

LEAST_ROUNDS = 3
# Of a combination of rounds, as a part of that of independent ones.
LEAST_VARIANCE = 0.05


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
    years: Sequence[int],
    intervals: Sequence[ShareInterval],
    confidence: float = 0.95,
    correlations: Sequence[Sequence[float]] | None = None,
) -> LogitTrend:
    """The line through at least three rounds, each weighted by how sure it is (generalised least squares).

    The error of a round is its standard error on the logit scale (delta method). `correlations` has for each two
    rounds how much their estimates move together (`stats.correlation`), in the order of the years; without it the
    rounds are independent. Rounds that assessed the same companies make the slope surer and the level less sure.
    Where the rounds scatter more than their errors explain, the errors grow by Birge's ratio (Birge 1932); never
    less. Raises ValueError with fewer than three different years, for correlations of another shape or beyond -1
    and 1, and for a round without estimate, with a share of 0 or 1, or without sampling error (a census has no
    error to weigh by).
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
    places = special.logit([i.estimate for i in intervals])
    errors = np.array([i.standard_error / (i.estimate * (1 - i.estimate)) for i in intervals])
    weights = np.linalg.inv(_together(correlations, len(years)) * np.outer(errors, errors))
    # About this centre the errors of the level and the slope are independent.
    centre = (weights @ years).sum() / weights.sum()
    level = (weights @ places).sum() / weights.sum()
    away = np.array(years) - centre
    width = away @ weights @ away
    slope = away @ weights @ places / width
    left = places - level - slope * away
    spread = max(math.sqrt(left @ weights @ left / (len(years) - 2)), 1.0)
    slope_error = spread / math.sqrt(width)
    half = special.ndtri((1 + confidence) / 2) * slope_error
    return LogitTrend(
        slope=float(slope),
        lower=float(slope - half),
        upper=float(slope + half),
        spread=float(spread),
        confidence=confidence,
        first_year=min(years),
        last_year=max(years),
        _centre=float(centre),
        _level=float(level),
        _level_error=float(spread / math.sqrt(weights.sum())),
        _slope_error=float(slope_error),
    )


def _together(correlations: Sequence[Sequence[float]] | None, rounds: int) -> np.ndarray:
    """The correlations of the rounds as a matrix that has an inverse.

    They are estimated two by two, so together they may contradict each other; then all are brought so much nearer
    to 0 that no combination of rounds is surer than a twentieth of what independent ones give.
    """
    if correlations is None:
        return np.identity(rounds)
    found = np.array(correlations, dtype=float)
    if found.shape != (rounds, rounds) or not np.allclose(found, found.T) or not (np.diag(found) == 1).all():
        raise ValueError(f"correlations of {rounds} rounds are a symmetric table of {rounds} by {rounds}")
    if not (np.abs(found) <= 1).all():
        raise ValueError("correlations lie between -1 and 1")
    least = np.linalg.eigvalsh(found)[0]
    if least >= LEAST_VARIANCE:
        return found
    nearer = (1 - LEAST_VARIANCE) / (1 - least)
    return np.identity(rounds) + nearer * (found - np.identity(rounds))

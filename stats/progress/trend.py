"""Whether a series moves at all: the slope of a straight line through its last years."""

from collections.abc import Iterable
from dataclasses import dataclass

from scipy import stats as distributions

from stats import checks

FEWEST_POINTS = 4


@dataclass(frozen=True)
class Trend:
    """The change a year, its two-sided p-value, the number of points, and the category."""

    slope: float | None
    p_value: float | None
    points: int
    category: str


def trend(years: Iterable, values: Iterable, direction, window: int = 8, confidence: float = 0.95) -> Trend:
    """toward, away or neutral: the least-squares slope over the last `window` years, tested against none.

    After the Monitor of Statistics Netherlands (CBS), which judges an eight-year trend by its significance.
    Which test it uses is not published where we read: the t-test of the slope is our reading. Not available
    with fewer than FEWEST_POINTS values in the window; neutral without a p-value when they are all the same.
    Raises ValueError, naming the argument.
    """
    good = int(checks.one_of("direction", direction, (1, -1)))
    level = checks.level("confidence", confidence)
    points = sorted(
        (year, value)
        for year, value in (
            (checks.whole("years", year), checks.number("values", value))
            for year, value in zip(years, values, strict=True)
        )
        if year is not None and value is not None
    )
    points = [(year, value) for year, value in points if year > points[-1][0] - window]
    if len(points) < FEWEST_POINTS:
        return Trend(None, None, len(points), "not_available")
    if len({value for _, value in points}) == 1:
        return Trend(0.0, None, len(points), "neutral")
    fit = distributions.linregress(*zip(*points, strict=True))
    slope, p_value = float(fit.slope), float(fit.pvalue)
    if p_value >= 1 - level:
        return Trend(slope, p_value, len(points), "neutral")
    return Trend(slope, p_value, len(points), "toward" if slope * good > 0 else "away")

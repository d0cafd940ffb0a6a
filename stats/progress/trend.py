"""Whether a series moves at all: the slope of a straight line through its last years."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import copysign, inf, sqrt

from scipy import special

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
    slope, p_value = _line(points)
    if p_value >= 1 - level:
        return Trend(slope, p_value, len(points), "neutral")
    return Trend(slope, p_value, len(points), "toward" if slope * good > 0 else "away")


def _line(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """The slope of the least-squares line and the two-sided p-value of its t-test, as `scipy.stats.linregress`.

    Written out, because importing all distributions would be a quarter of the monitor's start.
    """
    count = len(points)
    middle, mean = (sum(side) / count for side in zip(*points, strict=True))
    across = sum((x - middle) ** 2 for x, _ in points)
    together = sum((x - middle) * (y - mean) for x, y in points)
    slope = together / across
    left = sum((y - mean - slope * (x - middle)) ** 2 for x, y in points)
    error = sqrt(left / (count - 2) / across)
    t = slope / error if error else copysign(inf, slope)
    return slope, float(2 * special.stdtr(count - 2, -abs(t)))

"""How much doubt it takes before an interval touches a target: the p value that belongs to any interval."""

from collections.abc import Callable

from stats import checks
from stats.changes import ShareDifference
from stats.shares import ShareInterval

_STEPS = 24  # halves the logarithm of the doubt to five digits


def doubt(interval_at: Callable[[float], ShareInterval | ShareDifference], target) -> float | None:
    """The p value of the target, two-sided: one less the confidence at which the interval just reaches it.

    `interval_at` gives the interval for a confidence. It is the test that the interval is the inversion of,
    so that p < 0.05 and a 95 % interval that leaves the target out are the same. None without bounds; 0
    where a census leaves no doubt. Raises ValueError when the target is no share.
    """
    target = checks.fraction("target", target)

    def contains(confidence: float) -> bool:
        interval = interval_at(confidence)
        return interval.lower <= target <= interval.upper

    if interval_at(0.95).lower is None:
        return None
    # Quantiles of Student's t are not to be had any closer to the middle.
    inside, outside = 1 - 1e-12, 1e-6
    if not contains(inside):
        return 0.0
    if contains(outside):
        return 1.0
    # The steps go over the doubt, not the confidence: small p values keep their digits.
    least, most = 1 - inside, 1 - outside
    for _ in range(_STEPS):
        middle = (least * most) ** 0.5
        if contains(1 - middle):
            least = middle
        else:
            most = middle
    return (least * most) ** 0.5

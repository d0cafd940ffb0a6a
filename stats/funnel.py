"""How far a group may lie from the whole by luck alone."""

import math

from scipy import special

from stats import checks


def funnel_limits(share, assessed, confidence: float = 0.95) -> tuple[float, float]:
    """The bounds within which a group of so many companies falls when it is no different from the whole.

    The control limits of Spiegelhalter 2005 (Statistics in Medicine 24, 1185-1202), normal approximation, kept
    between 0 and 1. They are about chance in who endorses, not about sampling: no finite population
    correction. Raises ValueError, naming the argument.
    """
    share = checks.fraction("share", share)
    n = checks.whole("assessed", assessed, least=1)
    if n is None:
        raise ValueError("assessed is missing")
    half = special.ndtri((1 + checks.level("confidence", confidence)) / 2) * math.sqrt(
        share * (1 - share) / n
    )
    return float(max(share - half, 0.0)), float(min(share + half, 1.0))

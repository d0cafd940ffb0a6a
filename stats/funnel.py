"""How far a group may lie from the whole by luck alone, and how likely luck makes what is seen."""

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


def funnel_p_value(share, own_share, assessed) -> float:
    """The chance that a group like the whole lies as far from its `share` as `own_share`, on either side.

    Twice the smaller tail of the binomial distribution, which for small groups lies outside the limits of
    `funnel_limits` more often than these say. `assessed` may be an effective sample size, no whole number: the
    tails are those of the beta distribution then, as in the interval of Korn and Graubard (1998). Raises
    ValueError, naming the argument.
    """
    share, own_share = checks.fraction("share", share), checks.fraction("own_share", own_share)
    n = checks.number("assessed", assessed)
    if n is None or n <= 0:
        raise ValueError(f"assessed must be more than 0, not {assessed}")
    endorsing = min(own_share * n, n)
    at_least = special.betainc(endorsing, n - endorsing + 1, share) if endorsing > 0 else 1.0
    at_most = special.betaincc(endorsing + 1, n - endorsing, share) if endorsing < n else 1.0
    return float(min(2 * min(at_least, at_most), 1.0))

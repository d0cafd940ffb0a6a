"""A share and how sure we are of it: the interval around endorsing / assessed.

Without a population size the companies assessed are a sample from a population without end. With one they
are drawn without replacement, the interval is narrower, and a census leaves no sampling error at all.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

from scipy import special

from stats import checks

METHODS = ("wilson", "clopper_pearson", "logit")


@dataclass(frozen=True)
class ShareInterval:
    """A share (0 to 1) with its bounds. What cannot be known is None; `method` is the one really used."""

    estimate: float | None
    standard_error: float | None
    lower: float | None
    upper: float | None
    confidence: float
    method: str


def share_interval(
    endorsing, assessed, population_size=None, confidence: float = 0.95, method: str = "wilson"
) -> ShareInterval:
    """The share `endorsing` of `assessed` companies, with a two-sided interval.

    `wilson` is Newcombe 1998, with a population size on n (N - 1) / (N - n) instead of n. `clopper_pearson`
    is exact; with a population size it is the hypergeometric interval whose bounds are the nearest totals
    that the sample contradicts, kept within what the sample leaves possible. `logit` is the one of R's
    survey package and equals `stratified_share` of one stratum; at a share of 0 or 1 it has no bounds and
    becomes Wilson. The standard error is that of a simple random sample without replacement,
    sqrt((1 - n/N) p (1 - p) / (n - 1)), whatever the method; None when only one of several was assessed.

    Missing or zero `assessed`, or missing `endorsing`, gives no estimate and no bounds; for a share published
    without its sample see `published_share`. Raises ValueError, naming the argument, for counts that are
    negative, broken or larger than what contains them, and for an unknown confidence or method.
    """
    k = checks.whole("endorsing", endorsing)
    n = checks.whole("assessed", assessed)
    size = checks.whole("population_size", population_size, least=1)
    confidence = checks.level("confidence", confidence)
    checks.one_of("method", method, METHODS)
    if size is not None and n is not None and n > size:
        raise ValueError(f"population_size ({size}) must be at least assessed ({n})")
    if k is not None and n is not None and k > n:
        raise ValueError(f"endorsing ({k}) must be at most assessed ({n})")
    if k is None or not n:
        return ShareInterval(None, None, None, None, confidence, method)
    share = k / n
    if n == size:
        return ShareInterval(share, 0.0, share, share, confidence, method)

    sampled_part = 0.0 if size is None else n / size
    error = math.sqrt((1 - sampled_part) * share * (1 - share) / (n - 1)) if n > 1 else None
    if method == "logit" and 0 < k < n:
        lower, upper = logit_bounds(share, error, n - 1, confidence)
    elif method == "clopper_pearson" and size is not None:
        lower, upper = _hypergeometric_bounds(k, n, size, confidence)
    elif method == "clopper_pearson":
        lower, upper = beta_bounds(k, n, confidence)
    else:
        method = "wilson"
        lower, upper = wilson_bounds(share, n if size is None else n * (size - 1) / (size - n), confidence)
    return ShareInterval(share, error, lower, upper, confidence, method)


def published_share(estimate) -> ShareInterval:
    """A share published without the size of its sample: the figure as it stands, its margin unknown."""
    return ShareInterval(checks.fraction("estimate", estimate), None, None, None, 0.95, "published")


def wilson_bounds(share: float, size: float, confidence: float) -> tuple[float, float]:
    """Wilson's score bounds for a share of an (effective) sample size."""
    z = special.ndtri((1 + confidence) / 2)
    scale = 1 + z * z / size
    centre = (share + z * z / (2 * size)) / scale
    half = z / scale * math.sqrt(share * (1 - share) / size + z * z / (4 * size * size))
    # rounding may leave the bound of an empty or full sample a hair inside it
    return float(min(max(centre - half, 0.0), share)), float(max(min(centre + half, 1.0), share))


def beta_bounds(endorsing: float, assessed: float, confidence: float) -> tuple[float, float]:
    """Clopper and Pearson's bounds, as Beta quantiles; the (effective) counts need not be whole."""
    tail = (1 - confidence) / 2
    others = assessed - endorsing
    lower = special.betaincinv(endorsing, others + 1, tail) if endorsing > 0 else 0.0
    upper = special.betaincinv(endorsing + 1, others, 1 - tail) if others > 0 else 1.0
    return float(lower), float(upper)


def logit_bounds(share: float, error: float, freedom: int, confidence: float) -> tuple[float, float]:
    """Bounds symmetric on the logit scale, with Student's t; the share lies strictly between 0 and 1."""
    half = special.stdtrit(freedom, (1 + confidence) / 2) * error / (share * (1 - share))
    centre = special.logit(share)
    return float(special.expit(centre - half)), float(special.expit(centre + half))


def _hypergeometric_bounds(k: int, n: int, size: int, confidence: float) -> tuple[float, float]:
    """The nearest population totals under which a sample as high, or as low, is rarer than half of alpha."""
    # Here, because it takes a quarter of the monitor's start, and few ask for this interval.
    from scipy.stats import hypergeom

    tail = (1 - confidence) / 2
    least, most = k, size - n + k
    lower = _first(lambda total: hypergeom.sf(k - 1, size, total, n) > tail, least, most) - 1
    upper = _first(lambda total: hypergeom.cdf(k, size, total, n) <= tail, least, most)
    return max(lower, least) / size, min(upper, most) / size


def _first(holds: Callable[[int], bool], start: int, end: int) -> int:
    """The first whole number from `start` on where `holds` turns true for good; end + 1 when none."""
    while start <= end:
        middle = (start + end) // 2
        if holds(middle):
            end = middle - 1
        else:
            start = middle + 1
    return start

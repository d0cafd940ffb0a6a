"""Shares of a part of the population that the sample was not drawn by, and of answers that carry weights.

Such a part (very large companies, members of an agreement, the companies of one ministry) cuts through the
strata: how many of it each stratum has is itself an estimate.
"""

import math

from stats import checks
from stats.shares import ShareInterval, wilson_bounds
from stats.strata import METHODS, Stratum, design_bounds

COLUMNS = ("stratum", "population_size", "assessed", "members", "endorsing")


def domain_share(strata, confidence: float = 0.95, method: str = "logit") -> ShareInterval:
    """The share among the members of a domain, from a stratified sample, with a two-sided interval.

    `strata` is a data frame with one row a stratum: stratum, population_size, assessed (companies of the whole
    stratum), members (those of them in the domain) and endorsing (members that endorse). The estimate is the
    ratio of two weighted totals, its variance that of the linearised ratio (Cochran 1977, 5A.14; `svyciprop`
    of a subset in R's survey package), with Student's t on members less the strata that have any. Where the
    members are whole strata it equals `stratified_share`, whose methods it has. A share of 0 or 1 falls back
    to Wilson on the effective number of companies. Without members there is no estimate. Raises ValueError,
    naming the stratum, for counts that cannot be and for one assessed of several; and for a missing column,
    an unknown confidence or method.
    """
    confidence = checks.level("confidence", confidence)
    checks.one_of("method", method, METHODS)
    parts = [(part, members) for part, members in _read(strata) if members]
    if not parts:
        return ShareInterval(None, None, None, None, confidence, method)
    # Companies of the population that the members of each stratum stand for.
    sizes = [part.population_size * members / part.assessed for part, members in parts]
    size = sum(sizes)
    share = sum(s * part.endorsing / m for s, (part, m) in zip(sizes, parts, strict=True)) / size
    if all(part.assessed == part.population_size for part, _ in parts):
        return ShareInterval(share, 0.0, share, share, confidence, method)
    variance = sum(_variance(part, members, share) for part, members in parts) / size**2
    if variance > 0:
        assessed = sum(members for _, members in parts)
        bounds = design_bounds(share, variance, assessed, len(parts), confidence, method)
        return ShareInterval(share, math.sqrt(variance), *bounds, confidence, method)
    of_one = sum(
        (s / size) ** 2 * (s - m) / (max(s - 1, 1) * m) for s, (_, m) in zip(sizes, parts, strict=True)
    )
    return ShareInterval(share, 0.0, *wilson_bounds(share, 1 / of_one, confidence), confidence, "wilson")


def weighted_share(
    weight_endorsing,
    weight_others,
    squared_endorsing,
    squared_others,
    assessed,
    population_size=None,
    confidence: float = 0.95,
) -> ShareInterval:
    """The share of answers that carry weights, with Wilson's interval on the effective number of companies.

    Takes the sums of the weights, and of their squares, of the companies that endorse and of the others. The
    variance is that of the linearised ratio, n / (n - 1) times the sum of w^2 (y - p)^2 over the squared sum
    of weights, less the part of a known population that was assessed (Lohr 2010, 7.2); at a share of 0 or 1
    the effective number is Kish's. Without weight there is no estimate; with one company no bounds. Raises
    ValueError, naming the argument.
    """
    names = ("weight_endorsing", "weight_others", "squared_endorsing", "squared_others")
    values = (weight_endorsing, weight_others, squared_endorsing, squared_others)
    sums = [checks.number(name, value) or 0.0 for name, value in zip(names, values, strict=True)]
    for name, value in zip(names, sums, strict=True):
        if value < 0:
            raise ValueError(f"{name} must be at least 0, not {value!r}")
    confidence = checks.level("confidence", confidence)
    n = checks.whole("assessed", assessed) or 0
    size = checks.whole("population_size", population_size, least=1)
    if size is not None and n > size:
        raise ValueError(f"population_size ({size}) must be at least assessed ({n})")
    total = sums[0] + sums[1]
    if not n or not total:
        return ShareInterval(None, None, None, None, confidence, "wilson")
    share = sums[0] / total
    if n == size:
        return ShareInterval(share, 0.0, share, share, confidence, "wilson")
    if n == 1:
        return ShareInterval(share, None, None, None, confidence, "wilson")
    left = 1 - n / size if size else 1.0
    variance = left * n / (n - 1) * (sums[2] * (1 - share) ** 2 + sums[3] * share**2) / total**2
    effective = share * (1 - share) / variance if variance else total**2 / (left * (sums[2] + sums[3]))
    bounds = wilson_bounds(share, effective, confidence)
    return ShareInterval(share, math.sqrt(variance), *bounds, confidence, "wilson")


def _read(strata) -> list[tuple[Stratum, int]]:
    """Each stratum (endorsing counts members only) with its number of members."""
    for column in COLUMNS:
        if column not in strata.columns:
            raise ValueError(f"strata has no column {column}")
    found = []
    for name, size, assessed, members, endorsing in strata[list(COLUMNS)].itertuples(index=False):
        part = Stratum.given(name, size, assessed, endorsing)
        count = checks.whole("members", members) or 0
        if not part.endorsing <= count <= part.assessed:
            raise ValueError(
                f"stratum {name}: members ({count}) must lie between endorsing ({part.endorsing}) and "
                f"assessed ({part.assessed})"
            )
        if count:
            part.refuse_without_variance()
        found.append((part, count))
    return found


def _variance(part: Stratum, members: int, share: float) -> float:
    """The variance of the stratum's total of the linearised ratio, drawn without replacement."""
    n, k = part.assessed, part.endorsing
    if n == part.population_size:
        return 0.0
    squares = k * (1 - share) ** 2 + (members - k) * share**2 - (k - members * share) ** 2 / n
    # Rounding may leave a hair where all members agree.
    squares = squares if squares > 1e-12 else 0.0
    return part.population_size**2 * (1 - n / part.population_size) * squares / (n * (n - 1))

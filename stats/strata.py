"""A share of a whole population from separate samples of its strata, such as sectors."""

import math
from dataclasses import dataclass

from scipy import special

from stats import checks
from stats.shares import ShareInterval, beta_bounds, logit_bounds, wilson_bounds

METHODS = ("logit", "beta", "wilson")
COLUMNS = ("stratum", "population_size", "assessed", "endorsing")


def stratified_share(strata, confidence: float = 0.95, method: str = "logit") -> ShareInterval:
    """The share over all strata, each weighted by its population, with a two-sided interval.

    `strata` is a data frame with one row a stratum: stratum, population_size, assessed, endorsing. `logit`
    and `beta` (Korn and Graubard) equal svyciprop of R's survey package 4.1-1; `wilson` takes the effective
    number of companies, p (1 - p) / variance. Finite population correction is made in every stratum. A
    sample without any variance, such as one in which nobody or everybody endorses, falls back to Wilson with
    the effective number that the same design has for one share everywhere; so does `method` say. A stratum
    without variance beside others that have one adds none: the interval is then somewhat too narrow.

    Without a single company assessed there is no estimate and no bounds. Raises ValueError that names the
    stratum when it has no sample, only one of several companies assessed, or counts that cannot be; and for
    missing columns, an unknown confidence or method.
    """
    confidence = checks.level("confidence", confidence)
    checks.one_of("method", method, METHODS)
    parts = read_strata(strata)
    if not any(part.assessed for part in parts):
        return ShareInterval(None, None, None, None, confidence, method)
    for part in parts:
        part.refuse_without_sample()
        part.refuse_without_variance()

    size = sum(part.population_size for part in parts)
    assessed = sum(part.assessed for part in parts)
    share = sum(part.population_size * part.endorsing / part.assessed for part in parts) / size
    if assessed == size:
        return ShareInterval(share, 0.0, share, share, confidence, method)

    variance = sum((part.population_size / size) ** 2 * part.variance() for part in parts)
    if variance > 0:
        bounds = design_bounds(share, variance, assessed, len(parts), confidence, method)
        return ShareInterval(share, math.sqrt(variance), *bounds, confidence, method)
    effective = 1 / sum((part.population_size / size) ** 2 * part.variance_of_one() for part in parts)
    return ShareInterval(share, 0.0, *wilson_bounds(share, effective, confidence), confidence, "wilson")


def design_bounds(
    share: float, variance: float, assessed: int, strata: int, confidence: float, method: str
) -> tuple[float, float]:
    """The bounds of a share whose variance a sample from so many strata gave, by one of METHODS."""
    # A domain may have no more members than strata; one degree is the most doubt there is.
    freedom = max(assessed - strata, 1)
    if method == "logit":
        return logit_bounds(share, math.sqrt(variance), freedom, confidence)
    effective = share * (1 - share) / variance
    if method == "wilson":
        return wilson_bounds(share, effective, confidence)
    tail = (1 + confidence) / 2
    effective *= (special.stdtrit(max(assessed - 1, 1), tail) / special.stdtrit(freedom, tail)) ** 2
    return beta_bounds(effective * share, effective, confidence)


@dataclass(frozen=True)
class Stratum:
    """One stratum: its companies, those assessed (0 when none is known to be) and those that endorse."""

    name: str
    population_size: int
    assessed: int
    endorsing: int

    @classmethod
    def given(cls, name, population_size, assessed, endorsing) -> "Stratum":
        """The checked stratum. Raises ValueError that names it."""
        try:
            size = checks.whole("population_size", population_size, least=1)
            n = checks.whole("assessed", assessed) or 0
            k = checks.whole("endorsing", endorsing) if n else 0
            if size is None:
                raise ValueError("population_size is missing")
            if k is None:
                raise ValueError("endorsing is missing")
            if n > size:
                raise ValueError(f"population_size ({size}) must be at least assessed ({n})")
            if k > n:
                raise ValueError(f"endorsing ({k}) must be at most assessed ({n})")
        except ValueError as error:
            raise ValueError(f"stratum {name}: {error}") from error
        return cls(str(name), size, n, k)

    def refuse_without_sample(self) -> None:
        """Raise ValueError when the stratum has no share."""
        if self.assessed == 0:
            raise ValueError(
                f"stratum {self.name}: none of {self.population_size} assessed, merge it or leave it out"
            )

    def refuse_without_variance(self) -> None:
        """Raise ValueError when the variance of the stratum's share cannot be told."""
        if self.assessed == 1 < self.population_size:
            raise ValueError(
                f"stratum {self.name}: one assessed of {self.population_size} gives no variance, merge it"
            )

    def variance(self) -> float:
        """The estimated variance of this stratum's share, drawn without replacement."""
        if self.assessed == self.population_size:
            return 0.0
        share = self.endorsing / self.assessed
        return (1 - self.assessed / self.population_size) * share * (1 - share) / (self.assessed - 1)

    def variance_of_one(self) -> float:
        """The variance of this stratum's share as a multiple of p (1 - p), for a true share p."""
        if self.assessed == self.population_size:
            return 0.0
        return (self.population_size - self.assessed) / ((self.population_size - 1) * self.assessed)


def read_strata(strata) -> list[Stratum]:
    """The strata of a data frame, checked. Raises ValueError that names the stratum or the missing column."""
    for column in COLUMNS:
        if column not in strata.columns:
            raise ValueError(f"strata has no column {column}")
    repeated = strata["stratum"][strata["stratum"].duplicated()]
    if len(repeated):
        raise ValueError(f"stratum {repeated.iloc[0]} is there more than once")
    return [Stratum.given(*row) for row in strata[list(COLUMNS)].itertuples(index=False)]

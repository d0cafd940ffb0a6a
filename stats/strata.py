"""A share of a whole population from separate samples of its strata, such as sectors, given as a data frame."""

from dataclasses import dataclass

from stats import checks
from stats.sample import METHODS, SampleShare, Stratum, Sums
from stats.shares import ShareInterval, share_interval

COLUMNS = ("stratum", "population_size", "assessed", "endorsing")


def stratified_share(strata, confidence: float = 0.95, method: str = "logit") -> ShareInterval:
    """The share over all strata, each weighted by its population, with a two-sided interval.

    `strata` is a data frame with one row a stratum: stratum, population_size, assessed, endorsing. `logit`
    and `beta` (Korn and Graubard) equal svyciprop of R's survey package 4.1-1; `wilson` takes the effective
    sample size, p (1 - p) / variance. Finite population correction is made in every stratum. A
    sample without any variance, such as one in which nobody or everybody endorses, falls back to Wilson with
    the effective sample size that the same design has for one share everywhere; so does `method` say. A stratum
    without variance beside others that have one adds none: the interval is then somewhat too narrow.

    Without a single company assessed there is no estimate and no bounds. Raises ValueError that names the
    stratum when it has no sample, only one of several companies assessed, or counts that cannot be; and for
    missing columns, an unknown confidence or method.
    """
    confidence = checks.level("confidence", confidence)
    checks.one_of("method", method, METHODS)
    parts = [Counts.given(*row) for row in rows_of(strata)]
    if not any(part.assessed for part in parts):
        return ShareInterval(None, None, None, None, confidence, method)
    for part in parts:
        part.refuse_without_sample()
        part.refuse_without_variance()
    if len(parts) == 1 and method == "logit":
        (one,) = parts
        return share_interval(one.endorsing, one.assessed, one.population_size, confidence, method)
    return SampleShare(part.stratum() for part in parts).interval(confidence, method)


@dataclass(frozen=True)
class Counts:
    """A stratum of a data frame: its companies, those assessed (0 when none is known to be), those that endorse."""

    name: str
    population_size: int
    assessed: int
    endorsing: int

    @classmethod
    def given(cls, name, population_size, assessed, endorsing) -> "Counts":
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

    def stratum(self) -> Stratum:
        """The stratum with companies that weigh one each."""
        others = Sums.unweighted(self.assessed - self.endorsing)
        return Stratum(self.name, self.population_size, Sums.unweighted(self.endorsing), others)


def rows_of(strata) -> list[tuple]:
    """The rows of a data frame by COLUMNS. Raises ValueError that names a missing column or a repeated stratum."""
    for column in COLUMNS:
        if column not in strata.columns:
            raise ValueError(f"strata has no column {column}")
    repeated = strata["stratum"][strata["stratum"].duplicated()]
    if len(repeated):
        raise ValueError(f"stratum {repeated.iloc[0]} is there more than once")
    return list(strata[list(COLUMNS)].itertuples(index=False, name=None))

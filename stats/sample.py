"""A share estimated from a sample: with or without weights, strata and known population sizes.

One estimator serves every survey. Each company counts for its weight; the weights of a stratum whose population
size is known are calibrated to it (post-stratification). Without weights every company weighs one, which gives the
stratified estimator; without strata the whole survey is one stratum, which gives the ratio of weighted sums.
"""

import math
from collections.abc import Iterable
from typing import NamedTuple

from scipy import special

from stats.shares import ShareInterval, beta_bounds, logit_bounds, wilson_bounds

METHODS = ("logit", "beta", "wilson")
# What a company of a stratum is: a member of the group asked about that endorses, another member, or outside it.
STATES = ("endorsing", "others", "outside")


class Sums(NamedTuple):
    """Companies of one state in a stratum, the sum of their weights, and the sum of the squares of those."""

    companies: int
    weight: float
    squared: float

    @classmethod
    def unweighted(cls, companies: int) -> "Sums":
        """So many companies that weigh one each."""
        return cls(companies, companies, companies)

    @classmethod
    def added(cls, sums: Iterable["Sums"]) -> "Sums":
        """The sums of several, together."""
        return cls(*map(sum, zip(NOBODY, *sums, strict=True)))


NOBODY = Sums.unweighted(0)


class Stratum(NamedTuple):
    """The sample of one stratum: what was assessed in it, by STATES, and its population size, None if unknown."""

    name: str
    population_size: float | None
    endorsing: Sums
    others: Sums
    outside: Sums = NOBODY

    @property
    def by_state(self) -> dict[str, Sums]:
        return dict(zip(STATES, (self.endorsing, self.others, self.outside), strict=True))

    @property
    def assessed(self) -> int:
        return self.endorsing.companies + self.others.companies + self.outside.companies

    @property
    def members(self) -> int:
        return self.endorsing.companies + self.others.companies

    @property
    def calibration(self) -> float:
        """What a weight is multiplied by, so that the weights of the stratum add up to its population."""
        if self.population_size is None:
            return 1.0
        return self.population_size / (self.endorsing.weight + self.others.weight + self.outside.weight)

    def weight(self, sums: Sums) -> float:
        """The calibrated weight of some of its companies."""
        return self.calibration * sums.weight

    @property
    def squared_members(self) -> float:
        """The squares of the calibrated weights of the members, added up."""
        return self.calibration**2 * (self.endorsing.squared + self.others.squared)

    @property
    def not_sampled(self) -> float:
        """The part of the population that was not assessed: the finite population correction of the variance."""
        return 1.0 if self.population_size is None else 1 - self.assessed / self.population_size


class SampleShare:
    """The share among the members of a group, from a sample of strata.

    The share is the ratio of two sums of calibrated weights. Its variance is that of the linearised ratio, with
    the mean of every stratum taken off (Cochran 1977, 5A.14; Särndal, Swensson and Wretman 1992, 7.6), drawn
    without replacement in each stratum: the variance of `svymean` in R's survey package for

        postStratify(svydesign(~1, strata = ~stratum, weights = ~weight, fpc = ~population_size), ~stratum, ...)

    of a subset where the group cuts through strata, and without `strata` and `postStratify` where there is one
    stratum of unknown size. It holds given how many companies of each stratum are in the sample (Holt and Smith
    1979). A stratum with one assessed of several adds no variance: callers merge it with another first.

    `share` is None without members. `variance` is 0 where all of the strata were assessed.
    """

    def __init__(self, strata: Iterable[Stratum]):
        self.strata = {stratum.name: stratum for stratum in strata if stratum.members}
        weights = {name: (s.weight(s.endorsing), s.weight(s.others)) for name, s in self.strata.items()}
        # Companies of the population that the members stand for, as far as sizes or weights tell it.
        self.size = sum(map(sum, weights.values()))
        self.share = None
        if self.strata:
            # A ratio of sums may leave a hair where all agree.
            is_all = not any(stratum.others.companies for stratum in self.strata.values())
            self.share = 1.0 if is_all else sum(endorsing for endorsing, _ in weights.values()) / self.size
        self.variance = sum(
            s.not_sampled * s.assessed * self.deviation(name) ** 2 for name, s in self.strata.items()
        )

    @property
    def is_census(self) -> bool:
        """Whether all companies of the strata were assessed: there is no sampling error."""
        return all(stratum.assessed == stratum.population_size for stratum in self.strata.values())

    def scores(self, name: str) -> dict[str, float]:
        """The linearised share of a company of a stratum by its state, per unit of its weight.

        It is the part of the company in the ratio, less the mean of the stratum.
        """
        stratum = self.strata[name]
        if sum(sums.companies > 0 for sums in stratum.by_state.values()) == 1:
            return dict.fromkeys(STATES, 0.0)
        ratio = {"endorsing": (1 - self.share) / self.size, "others": -self.share / self.size, "outside": 0.0}
        total = sum(sums.weight * ratio[state] for state, sums in stratum.by_state.items())
        mean = total / sum(sums.weight for sums in stratum.by_state.values())
        return {state: stratum.calibration * (value - mean) for state, value in ratio.items()}

    def deviation(self, name: str) -> float:
        """The standard deviation of the linearised share among the companies assessed of a stratum."""
        stratum = self.strata[name]
        if stratum.assessed < 2:
            return 0.0
        scores = self.scores(name)
        squares = sum(sums.squared * scores[state] ** 2 for state, sums in stratum.by_state.items())
        return math.sqrt(squares / (stratum.assessed - 1))

    @property
    def effective_size(self) -> float:
        """The effective sample size as far as weights reduce it (Kish 1965): the members, if all weigh alike."""
        return self.size**2 / sum(stratum.squared_members for stratum in self.strata.values())

    def interval(self, confidence: float = 0.95, method: str = "logit") -> ShareInterval:
        """The share with a two-sided interval by one of METHODS, with Student's t on members less strata.

        A census has bounds equal to the share; without any variance it is Wilson's on the effective sample size.
        """
        if self.share is None:
            return ShareInterval(None, None, None, None, confidence, method)
        if self.is_census:
            return ShareInterval(self.share, 0.0, self.share, self.share, confidence, method)
        if self.variance > 0:
            bounds = self._bounds(confidence, method)
            return ShareInterval(self.share, math.sqrt(self.variance), *bounds, confidence, method)
        bounds = wilson_bounds(self.share, 1 / self._variance_of_one(), confidence)
        return ShareInterval(self.share, 0.0, *bounds, confidence, "wilson")

    def _bounds(self, confidence: float, method: str) -> tuple[float, float]:
        members = sum(stratum.members for stratum in self.strata.values())
        # A group may have no more members than strata; one degree is the most doubt there is.
        freedom = max(members - len(self.strata), 1)
        if method == "logit":
            return logit_bounds(self.share, math.sqrt(self.variance), freedom, confidence)
        effective = self.share * (1 - self.share) / self.variance
        if method == "wilson":
            return wilson_bounds(self.share, effective, confidence)
        tail = (1 + confidence) / 2
        effective *= (special.stdtrit(max(members - 1, 1), tail) / special.stdtrit(freedom, tail)) ** 2
        return beta_bounds(effective * self.share, effective, confidence)

    def _variance_of_one(self) -> float:
        """The variance as a multiple of p (1 - p) that the design has when all strata have one true share p."""
        total = 0.0
        for stratum in self.strata.values():
            left = 1.0
            if stratum.population_size is not None:
                left = (stratum.population_size - stratum.assessed) / max(stratum.population_size - 1, 1)
            total += left * stratum.squared_members
        return total / self.size**2

"""Strata for the tests of stats/."""

from stats import Stratum, Sums
from stats.sample import STATES


def plain(name: str, population_size: int, assessed: int, members: int, endorsing: int) -> Stratum:
    """A stratum of companies that weigh one each; `members` of them are of the group."""
    counts = (endorsing, members - endorsing, assessed - members)
    return Stratum(name, population_size, *map(Sums.unweighted, counts))


def weighed(name: str, population_size: int | None, companies: list[tuple[str, float]]) -> Stratum:
    """A stratum of companies given one by one, as (state, weight)."""
    weights = [[weight for state, weight in companies if state == each] for each in STATES]
    return Stratum(
        name, population_size, *(Sums(len(own), sum(own), sum(w * w for w in own)) for own in weights)
    )

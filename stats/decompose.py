"""Why a share changed: by what the same groups did, by their weights, by who came and who left."""

from dataclasses import dataclass
from fractions import Fraction

from stats import checks
from stats.strata import rows_of


@dataclass(frozen=True)
class Decomposition:
    """Shares before and after, and the parts of the change; within + between + entrants + leavers is all of it.

    `within`: groups there both times endorse more or less. `between`: their weights shifted toward groups
    that endorse more or less than the whole. `entrants` and `leavers`: groups there only after or before
    raised or lowered the whole by coming or going.
    """

    before: float
    after: float
    change: float
    within: float
    between: float
    entrants: float
    leavers: float


def decomposition(before, after) -> Decomposition:
    """The change of a share in four parts, after Griliches and Regev 1995, symmetric in before and after.

    Both are data frames as `stratified_share` takes: stratum, population_size, assessed, endorsing; sums of
    weights may stand for the counts. A group may be a sector, or a company with population_size and assessed 1.
    Each group is measured against the mean of the two overall shares. Raises ValueError when a round has no groups
    or a group no sample.
    """
    first, second = (_groups(name, strata) for name, strata in (("before", before), ("after", after)))
    share_before, share_after = (
        sum((w * s for w, s in groups.values()), Fraction(0)) for groups in (first, second)
    )
    middle = (share_before + share_after) / 2
    within = between = Fraction(0)
    for name in first.keys() & second.keys():
        (old_weight, old_share), (weight, share) = first[name], second[name]
        within += (old_weight + weight) / 2 * (share - old_share)
        between += (weight - old_weight) * ((old_share + share) / 2 - middle)
    entrants = sum((w * (s - middle) for name, (w, s) in second.items() if name not in first), Fraction(0))
    leavers = sum((w * (middle - s) for name, (w, s) in first.items() if name not in second), Fraction(0))
    parts = (share_before, share_after, share_after - share_before, within, between, entrants, leavers)
    return Decomposition(*map(float, parts))


def _groups(name: str, strata) -> dict[str, tuple[Fraction, Fraction]]:
    """Each group's weight and share, as exact fractions: the parts must add up."""
    found = {}
    for stratum, *numbers in rows_of(strata):
        size, assessed, endorsing = (Fraction(checks.number(stratum, number) or 0) for number in numbers)
        if not assessed:
            raise ValueError(f"stratum {stratum}: none of {float(size):g} assessed, merge it or leave it out")
        found[stratum] = size, endorsing / assessed
    if not found:
        raise ValueError(f"{name} has no groups")
    whole = sum(size for size, _ in found.values())
    return {stratum: (size / whole, share) for stratum, (size, share) in found.items()}

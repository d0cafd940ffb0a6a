"""A change between two rounds: how large, how sure, and over many comparisons at once."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from scipy import special

from stats import checks
from stats.shares import ShareInterval


@dataclass(frozen=True)
class ShareDifference:
    """The second share less the first (-1 to 1) with its bounds; what cannot be known is None."""

    estimate: float | None
    lower: float | None
    upper: float | None
    confidence: float

    @property
    def course(self) -> str:
        """`rises` or `falls` where the whole interval does, `same` where it does not, `unknown` without one."""
        if self.lower is None:
            return "unknown"
        return "rises" if self.lower > 0 else "falls" if self.upper < 0 else "same"


@dataclass(frozen=True)
class PairedChange:
    """Companies that began and that stopped endorsing, and the chance of so uneven a split by luck alone."""

    gained: int
    lost: int
    p_value: float


def share_difference(
    before: ShareInterval, after: ShareInterval, correlation: float = 0.0
) -> ShareDifference:
    """The change between two samples, from their own two intervals and the correlation of their estimates.

    Newcombe's hybrid score interval: 1998 (Statistics in Medicine 17, 873-890), method 10, for independent
    samples, and 2635-2650, method 10, for the same companies, when both intervals are Wilson's; with others it
    carries their precision over (Zou and Donner 2008). `stats.correlation` gives the correlation of samples that
    overlap. Raises ValueError when the two have different confidence or the correlation lies beyond -1 and 1.
    """
    if not -1 <= correlation <= 1:
        raise ValueError(f"correlation must lie between -1 and 1, not {correlation}")
    if before.confidence != after.confidence:
        raise ValueError(
            f"before and after must have one confidence, not {before.confidence} and {after.confidence}"
        )
    if before.estimate is None or after.estimate is None:
        return ShareDifference(None, None, None, after.confidence)
    change = after.estimate - before.estimate
    if before.lower is None or after.lower is None:
        return ShareDifference(change, None, None, after.confidence)
    down = _joined(after.estimate - after.lower, before.upper - before.estimate, correlation)
    up = _joined(after.upper - after.estimate, before.estimate - before.lower, correlation)
    return ShareDifference(change, change - down, change + up, after.confidence)


def _joined(one: float, other: float, correlation: float) -> float:
    """The margin of a difference from those of its two parts."""
    return math.sqrt(max((one - other) ** 2 + 2 * (1 - correlation) * one * other, 0.0))


def mcnemar(gained, lost) -> PairedChange:
    """McNemar's exact test for the same companies in two rounds; those that did not change say nothing.

    `gained` did not endorse before and do now, `lost` the other way round. Raises ValueError, naming the
    argument, when one is missing or no count.
    """
    counts = {name: checks.whole(name, value) for name, value in (("gained", gained), ("lost", lost))}
    for name, count in counts.items():
        if count is None:
            raise ValueError(f"{name} is missing")
    gained, lost = counts.values()
    chance = 2 * special.bdtr(min(gained, lost), gained + lost, 0.5)
    return PairedChange(gained, lost, min(float(chance), 1.0))


def holm(p_values: Iterable) -> tuple[float, ...]:
    """P values adjusted for being looked at together (Holm 1979), in the order given.

    Raises ValueError when one is no probability.
    """
    given = [checks.fraction("p_values", value) for value in p_values]
    adjusted = [0.0] * len(given)
    largest = 0.0
    for rank, place in enumerate(sorted(range(len(given)), key=given.__getitem__)):
        largest = max(largest, min((len(given) - rank) * given[place], 1.0))
        adjusted[place] = largest
    return tuple(adjusted)

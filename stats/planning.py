"""What is still needed: companies that endorse, and companies that are assessed."""

import math

from scipy import special

from stats import checks


def companies_needed(endorsing, population_size, target) -> int:
    """How many further companies have to endorse until `endorsing` of `population_size` reach the target.

    `endorsing` may be an estimate with a fraction. Raises ValueError, naming the argument.
    """
    have = checks.number("endorsing", endorsing)
    size = checks.whole("population_size", population_size, least=1)
    target = checks.fraction("target", target)
    if size is None:
        raise ValueError("population_size is missing")
    if have is None or not 0 <= have <= size:
        raise ValueError(f"endorsing must be between 0 and population_size ({size}), not {endorsing!r}")
    enough = math.ceil(target * size)
    if enough and (enough - 1) / size >= target:  # 0.07 * 100 is a hair above 7
        enough -= 1
    return max(math.ceil(enough - have), 0)


def sample_to_settle(
    share, target, population_size=None, confidence: float = 0.95, design_effect: float = 1.0
) -> int | None:
    """How many companies have to be assessed until Wilson's interval around `share` leaves the target out.

    It is the number for a share that stays as it is. With a population size it is at most a census; without
    one a share at the target is never settled: None. With a design effect so many companies tell as much as one
    of a simple random sample (Kish 1965). Raises ValueError, naming the argument.
    """
    share = checks.fraction("share", share)
    target = checks.fraction("target", target)
    size = checks.whole("population_size", population_size, least=1)
    z = special.ndtri((1 + checks.level("confidence", confidence)) / 2)
    if share == target:
        return size
    if not design_effect >= 1:
        raise ValueError(f"design_effect must be at least 1, not {design_effect!r}")
    # Wilson's bounds are the shares from which `share` lies z standard errors away
    effective = design_effect * z * z * target * (1 - target) / (share - target) ** 2
    if size is None:
        return math.floor(effective) + 1
    # n (N - 1) / (N - n) companies of an endless population tell as much as n of N
    return min(math.floor(effective * size / (size - 1 + effective)) + 1, size)

"""Was a target met: what the data can and cannot tell."""

from dataclasses import dataclass

from stats import checks
from stats.shares import ShareInterval


@dataclass(frozen=True)
class Verdict:
    """The answer, the rule that gave it and what it was given.

    `category` is met, not_met, not_distinguishable or insufficient_data; `rule` is two_sided_interval or
    final_published_figure, whose margin is unknown.
    """

    category: str
    rule: str
    interval: ShareInterval
    target: float
    final: bool


def verdict(interval: ShareInterval, target, final: bool = False) -> Verdict:
    """Whether a share that should be at least `target` (0 to 1) is: three answers, and a fourth without data.

    Met when the whole interval reaches the target, not met when all of it stays below, otherwise not
    distinguishable. A share without bounds is insufficient data, unless it is the published final figure of
    a closed target (`final`): that one is compared as published. `interval` is anything with an `estimate`,
    `lower` and `upper`. Raises ValueError when the target is no share.
    """
    target = checks.fraction("target", target)
    if interval.lower is not None and interval.upper is not None:
        rule = "two_sided_interval"
        lower, upper = interval.lower, interval.upper
    elif final:
        rule = "final_published_figure"
        lower = upper = interval.estimate
    else:
        rule = "two_sided_interval"
        lower = upper = None

    if lower is None:
        category = "insufficient_data"
    elif lower >= target:
        category = "met"
    elif upper < target:
        category = "not_met"
    else:
        category = "not_distinguishable"
    return Verdict(category, rule, interval, target, final)

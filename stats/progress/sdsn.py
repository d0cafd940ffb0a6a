"""Scores, colours and arrows of the SDG Index and Dashboards.

Source: SDSN and IEEP, 2019 Europe Sustainable Development Report, methodology; found again from its workbook.
Higher values may be better or worse: the bounds and thresholds say which. A missing value gives None.
"""

from collections.abc import Iterable

from stats import checks

GREEN, YELLOW, ORANGE = 2.0, 1.5, 1.0
"""Where the colours begin on the scale of `sdsn_rescaled`."""


def sdsn_score(value, lower_bound, optimum) -> float | None:
    """The value on a scale from the lower bound (0) to the optimum (100), cut off at both ends.

    Raises ValueError when a bound is missing or the two are equal.
    """
    position = _position(checks.number("value", value), lower_bound, optimum)
    return None if position is None else min(max(position, 0.0), 100.0)


def sdsn_colour(value, green_threshold, red_threshold) -> str | None:
    """green, yellow, orange or red; yellow begins halfway, and a boundary belongs to the better colour.

    Raises ValueError when a threshold is missing or the two are equal.
    """
    value = checks.number("value", value)
    green = _needed("green_threshold", green_threshold)
    red = _needed("red_threshold", red_threshold)
    if green == red:
        raise ValueError(f"green_threshold and red_threshold must differ, both are {green}")
    if value is None:
        return None
    good = 1 if green > red else -1
    for threshold, colour in ((green, "green"), ((green + red) / 2, "yellow"), (red, "orange")):
        if good * value >= good * threshold:
            return colour
    return "red"


def sdsn_arrow(
    start_value,
    start_year,
    end_value,
    end_year,
    lower_bound,
    optimum,
    green_threshold,
    target_year: int = 2030,
) -> str | None:
    """up, up_right, right or down: whether the pace so far reaches the green threshold by the target year.

    Up at or above the threshold, even when falling, and at the required pace or faster; up_right at half of
    it; right below that; down when scores fall. Scores are not cut off at 0 and 100. A few per cent of the
    published arrows follow no stated rule, mostly small falls drawn as stagnation. Raises ValueError when a
    bound, the threshold or a year is missing, or the years do not follow each other.
    """
    began = _position(checks.number("start_value", start_value), lower_bound, optimum)
    ended = _position(checks.number("end_value", end_value), lower_bound, optimum)
    aim = _position(_needed("green_threshold", green_threshold), lower_bound, optimum)
    first, last, by = (
        _needed(name, checks.whole(name, year))
        for name, year in (("start_year", start_year), ("end_year", end_year), ("target_year", target_year))
    )
    if last <= first:
        raise ValueError(f"end_year ({last:.0f}) must come after start_year ({first:.0f})")
    if by <= first:
        raise ValueError(f"target_year ({by:.0f}) must come after start_year ({first:.0f})")
    if began is None or ended is None:
        return None
    if ended >= aim:
        return "up"
    if ended < began:
        return "down"
    pace = (ended - began) / (last - first)
    required = (aim - began) / (by - first)
    if pace >= required:
        return "up"
    return "up_right" if pace >= required / 2 else "right"


def sdsn_rescaled(value, lower_bound, red_threshold, green_threshold, optimum) -> float | None:
    """The value on the goal's scale: 0 lower bound, 1 red, 2 green, 3 optimum, and straight lines between.

    From the optimum on it is 3, also where the optimum is easier than the green threshold (it is in one
    published indicator). Raises ValueError when a mark is missing or the four contradict each other.
    """
    value = checks.number("value", value)
    low, red, green, best = (
        _needed("lower_bound", lower_bound),
        _needed("red_threshold", red_threshold),
        _needed("green_threshold", green_threshold),
        _needed("optimum", optimum),
    )
    good = 1 if green > red else -1
    if red == green or good * low > good * red or good * best < good * red:
        raise ValueError(
            f"lower_bound {low}, red_threshold {red}, green_threshold {green} and optimum {best} "
            "do not run from worse to better"
        )
    if value is None:
        return None
    if good * value >= good * best:
        return 3.0
    if good * value <= good * low:
        return 0.0
    for step, (start, end) in enumerate(((low, red), (red, green), (green, best))):
        if good * value < good * end:
            return step + (value - start) / (end - start)
    return 3.0


def sdsn_goal_colour(rescaled: Iterable) -> str | None:
    """The colour of a goal: the mean of its two worst indicators, each given on the scale of `sdsn_rescaled`.

    Green only when both are green, red only when both are red. Missing indicators do not count; None (grey)
    with fewer than two. Raises ValueError when one lies outside 0 to 3.
    """
    scores = sorted(score for value in rescaled if (score := checks.number("rescaled", value)) is not None)
    if scores and not 0 <= scores[0] <= scores[-1] <= 3:
        raise ValueError(f"rescaled must lie between 0 and 3, not {scores}")
    if len(scores) < 2:
        return None
    worst, second = scores[:2]
    mean = (worst + second) / 2
    if mean >= YELLOW:
        return "green" if worst >= GREEN else "yellow"
    return "orange" if mean >= ORANGE or second >= ORANGE else "red"


def _position(value: float | None, lower_bound, optimum) -> float | None:
    low, best = _needed("lower_bound", lower_bound), _needed("optimum", optimum)
    if low == best:
        raise ValueError(f"lower_bound and optimum must differ, both are {low}")
    return None if value is None else 100 * (value - low) / (best - low)


def _needed(name: str, value) -> float:
    result = checks.number(name, value)
    if result is None:
        raise ValueError(f"{name} is missing")
    return result

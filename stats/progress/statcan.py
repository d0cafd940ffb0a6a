"""The progress measure of Statistics Canada, as every Open SDG platform offers it.

Source: Open SDG, docs/progress-methodology.md, and Statistics Canada's published progress values.
"""

from dataclasses import replace

from stats import checks
from stats.progress.growth import Course, Progress

INSTEAD_OF_ZERO = 0.001
NARROWING = 4.44
"""How fast the thresholds shrink as the base nears a natural limit."""


def open_sdg(
    base_value,
    base_year,
    current_value,
    current_year,
    direction,
    target=None,
    target_year=None,
    limit=None,
    on_a_line=False,
) -> Progress:
    """Progress after Open SDG: growth so far, against the growth a target asks or against fixed thresholds.

    With a target `value` is the ratio of observed to required growth, judged at 95 %, 60 % and 0; without
    one it is the growth a year in the direction of good, judged at 1.5 %, 0.5 % and 0. `limit` is a natural
    end of the scale (100 for a percentage), used without a target only: thresholds above zero shrink as the
    base nears it. With `on_a_line` the way to a target is a straight line instead of compound growth, as a bounded
    share needs; the ratio is judged alike. `score` runs from -5 to 5. Categories: target_achieved,
    substantial_progress, moderate_progress, limited_progress, deterioration, not_available.

    The target is looked at first: a reached one is achieved, score 5, whatever the course. As the source
    does, a base or target of 0 is read as 0.001 (so a series that stays 0 seems to fall), and a target
    without a year as one for 2030. Not available: a missing value, less than a year between the points,
    values or a target of different sign, a target year that is not after the base, a base that is the target.
    Raises ValueError, naming the argument, when one is no number or the direction is not +1 or -1.
    """
    course = Course.given(
        base_value, base_year, current_value, current_year, direction, target, target_year, on_a_line
    )
    limit = checks.number("limit", limit)
    coefficient = _coefficient(course.base_value, limit) if course.target is None else 1.0
    if course.target == 0 and not on_a_line:
        course = replace(course, target=INSTEAD_OF_ZERO)
    if course.base_value == 0 and not (on_a_line and course.target is not None):
        course = replace(course, base_value=INSTEAD_OF_ZERO)

    if course.target is None:
        value = course.observed()
        high, medium = 0.015 * coefficient, 0.005 * coefficient
    else:
        value = course.ratio()
        high, medium = 0.95, 0.6

    if course.reached:
        return Progress(value, 5.0, "target_achieved")
    if value is None:
        return Progress(None, None, "not_available")
    score = _score_of_growth(value, coefficient) if course.target is None else _score_of_ratio(value)
    if value >= high:
        return Progress(value, score, "substantial_progress")
    if value >= medium:
        return Progress(value, score, "moderate_progress")
    return Progress(value, score, "limited_progress" if value >= 0 else "deterioration")


def _coefficient(base: float | None, limit: float | None) -> float:
    """What is left of the thresholds: 1 far from the limit, 0 at it."""
    if base is None or limit is None or abs(base) >= 2 * abs(limit):
        return 1.0
    base, limit = abs(base), abs(limit)
    nearness = base / limit if base <= limit else (2 * limit - base) / limit
    return 1 - nearness**NARROWING


def _score_of_ratio(value: float) -> float:
    return min(7.1429 * value - 4.2857, 5.0) if value >= 0.6 else max(4.1667 * value - 2.5, -5.0)


def _score_of_growth(value: float, coefficient: float) -> float:
    if value < 0:
        return max(125 * value - 2.5, -5.0)
    if coefficient == 0:
        return 5.0
    unreduced = value / coefficient
    if unreduced >= 0.015:
        return min(500 * unreduced - 5, 5.0)
    return 250 * unreduced - 1.25 if unreduced >= 0.005 else 500 * unreduced - 2.5

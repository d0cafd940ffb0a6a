"""The course of a share toward its target, on a straight line and on the logit scale.

Growth rates flatter low shares; these two do not. A straight line may leave 0 and 1, the logit bends where
it nears them. Two rounds of measurement carry no certainty: show both, as a range.
"""

from collections.abc import Callable
from dataclasses import dataclass

from scipy import special

from stats import checks
from stats.progress.growth import Course


@dataclass(frozen=True)
class Pace:
    """How fast a share moves and had to move; None where it cannot be said.

    `observed` and `required` (from now to the target year) are changes a year: of the share, or of its log
    odds. `covered` is the part of the way from base to target that is done, `elapsed` the part of the time.
    `projected` is the share in the target year at the observed pace, `arrival` the year (with a fraction) in
    which the target is reached at that pace; the current year when it is reached already.
    """

    observed: float | None
    required: float | None
    covered: float | None
    elapsed: float | None
    projected: float | None
    arrival: float | None


def straight(base_value, base_year, current_value, current_year, target, target_year, direction=1) -> Pace:
    """The pace of any value on a straight line, in its own unit. Raises ValueError, naming the argument."""
    course = Course.given(base_value, base_year, current_value, current_year, direction, target, target_year)
    return _pace(course, lambda value: value, lambda place: place)


def linear(base_value, base_year, current_value, current_year, target, target_year, direction=1) -> Pace:
    """The pace of a share (0 to 1) on a straight line. Raises ValueError, naming the argument."""
    return _pace(
        _course(base_value, base_year, current_value, current_year, direction, target, target_year),
        lambda share: share,
        lambda place: min(max(place, 0.0), 1.0),
    )


def logit(base_value, base_year, current_value, current_year, target, target_year, direction=1) -> Pace:
    """The pace of a share (0 to 1) in log odds; a share or target of 0 or 1 has none.

    Raises ValueError, naming the argument.
    """
    return _pace(
        _course(base_value, base_year, current_value, current_year, direction, target, target_year),
        lambda share: float(special.logit(share)) if 0 < share < 1 else None,
        lambda place: float(special.expit(place)),
    )


def required_pace(current_value, current_year, target, target_year, direction=1) -> float | None:
    """The change a year, in shares, that leads from the current share to the target in its year.

    0 when it is reached; None when a value is missing or no time is left. Raises ValueError, naming the
    argument.
    """
    return linear(None, None, current_value, current_year, target, target_year, direction).required


def _course(base_value, base_year, current_value, current_year, direction, target, target_year) -> Course:
    for name, value in (("base_value", base_value), ("current_value", current_value), ("target", target)):
        share = checks.number(name, value)
        if share is not None:
            checks.fraction(name, share)
    if checks.whole("target_year", target_year) is None:
        raise ValueError("target_year is missing")
    return Course.given(base_value, base_year, current_value, current_year, direction, target, target_year)


def _pace(course: Course, place: Callable[[float], float | None], share: Callable[[float], float]) -> Pace:
    """The pace on the scale that `place` puts shares on and `share` brings them back from."""
    base, now, aim = (
        None if value is None else place(value)
        for value in (course.base_value, course.current_value, course.target)
    )
    passed = _between(course.base_year, course.current_year)
    left = _between(course.current_year, course.target_year)
    whole = _between(course.base_year, course.target_year)

    observed = (now - base) / passed if None not in (base, now, passed) else None
    covered = (now - base) / (aim - base) if None not in (base, now, aim) and aim != base else None
    required = None
    if None not in (now, aim, left):
        required = 0.0 if course.reached else (aim - now) / left
    projected = share(now + observed * left) if None not in (observed, left) else None
    return Pace(
        observed,
        required,
        covered,
        passed / whole if None not in (passed, whole) else None,
        projected,
        _arrival(course, now, aim, observed),
    )


def _between(start: int | None, end: int | None) -> int | None:
    """The years from start to end; None when one is missing or they do not follow each other."""
    return end - start if None not in (start, end) and end > start else None


def _arrival(course: Course, now: float | None, aim: float | None, observed: float | None) -> float | None:
    if course.reached:
        return course.current_year
    if None in (now, aim, observed) or course.direction * observed <= 0:
        return None
    return course.current_year + (aim - now) / observed

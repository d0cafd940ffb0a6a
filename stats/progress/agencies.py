"""The progress measures of Eurostat and of the United Nations, both on compound annual growth.

Sources: Eurostat, Sustainable development in the European Union (monitoring report), as Open SDG and others
restate it: which name goes with which threshold is not confirmed. United Nations Statistics Division,
SDG Progress Chart, Technical Note 2023, as the Basque statistics office (EUSTAT) restates it.
"""

from stats.progress.growth import Course, Progress


def eurostat(
    base_value,
    base_year,
    current_value,
    current_year,
    direction,
    target=None,
    target_year=None,
    on_a_line=False,
) -> Progress:
    """Progress after Eurostat: observed against required growth, or growth alone; there is no score.

    With a target `value` is the ratio of observed to required growth: significant_progress from 95 %,
    moderate_progress from 60 %, insufficient_progress from 0, movement_away below. Without one it is the
    growth a year in the direction of good: significant_progress from 1 %, moderate_progress from 0,
    moderate_movement_away from -1 %, significant_movement_away below. A reached target is target_achieved
    whatever the course; one without a year is for 2030. With `on_a_line` the way to a target is a straight line
    instead of compound growth. A series past its target that fell back below it
    moves away, though the bare quotient of the two growths would be positive.

    Not available where growth has no meaning: a missing value, less than a year between the points, a base
    or a target of 0, values or a target of different sign, a target year that is not after the base, a base
    that is the target. Raises ValueError, naming the argument, when one cannot be meant.
    """
    course = Course.given(
        base_value, base_year, current_value, current_year, direction, target, target_year, on_a_line
    )
    if course.target is None:
        steps = (
            (0.01, "significant_progress"),
            (0.0, "moderate_progress"),
            (-0.01, "moderate_movement_away"),
        )
        return _placed(course.observed(), steps, "significant_movement_away")
    value = course.ratio() if course.target != 0 or on_a_line else None
    if course.reached:
        return Progress(value, None, "target_achieved")
    steps = ((0.95, "significant_progress"), (0.6, "moderate_progress"), (0.0, "insufficient_progress"))
    return _placed(value, steps, "movement_away")


def un(
    base_value,
    base_year,
    current_value,
    current_year,
    direction,
    target=None,
    target_year=None,
    percentage: bool = False,
    on_a_line: bool = False,
) -> Progress:
    """Progress after the UN Progress Chart: how much of the way the present growth covers by the target year.

    With a target `value` is the distance from the base to where the growth so far leads, as a part of the
    distance to the target: on_track (score 3) from 95 %, acceleration_needed (2) from 10 %,
    stagnation_or_regression (1) below. Without one it is the growth a year in the direction of good, judged
    at 2 % and 0.5 %. A reached target is target_achieved (3) whatever the course; so is one of 0 or 100
    percent that is at most 1 away, if `percentage` says that the values are percentages. A target without a
    year is for 2030; for one whose year is past give the value of that year. With `on_a_line` the way to a target
    is a straight line instead of compound growth.

    Not available where growth has no meaning: a missing value, less than a year between the points, a base
    of 0, values of different sign, a target year that is not after the base, a base that is the target.
    Raises ValueError, naming the argument, when one cannot be meant.
    """
    course = Course.given(
        base_value, base_year, current_value, current_year, direction, target, target_year, on_a_line
    )
    if course.target is None:
        return _scored(course.observed(), on_track=0.02, fair=0.005)
    value = _part_of_the_way(course)
    almost = percentage and course.target in (0, 100) and course.current_value is not None
    if course.reached or (almost and abs(course.current_value - course.target) <= 1):
        return Progress(value, 3.0, "target_achieved")
    return _scored(value, on_track=0.95, fair=0.1)


def _part_of_the_way(course: Course) -> float | None:
    if course.on_a_line:
        # On a straight line the part of the way covered in time is the ratio of the two paces.
        return course.ratio()
    growing = course.observed() is not None and course.target_year > course.base_year
    if not growing or course.target == course.base_value:
        return None
    spans = (course.target_year - course.base_year) / (course.current_year - course.base_year)
    expected = course.base_value * (course.current_value / course.base_value) ** spans
    covered = course.direction * (expected - course.base_value)
    # the size of the distance: a series that was past its target and fell back covers none of it
    return covered / abs(course.target - course.base_value)


def _scored(value: float | None, on_track: float, fair: float) -> Progress:
    if value is None:
        return Progress(None, None, "not_available")
    if value >= on_track:
        return Progress(value, 3.0, "on_track")
    if value >= fair:
        return Progress(value, 2.0, "acceleration_needed")
    return Progress(value, 1.0, "stagnation_or_regression")


def _placed(value: float | None, steps: tuple[tuple[float, str], ...], below: str) -> Progress:
    if value is None:
        return Progress(None, None, "not_available")
    category = next((category for least, category in steps if value >= least), below)
    return Progress(value, None, category)

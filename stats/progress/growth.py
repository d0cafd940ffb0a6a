"""Progress judged by compound annual growth: what the three growth methods share.

Growth is exponential: it flatters a low start and has no meaning for a series that starts at zero or changes
sign. A share between 0 and 100 percent that has a target is therefore judged on a straight line.
"""

from dataclasses import dataclass

from stats import checks

AGENDA_YEAR = 2030
"""The end of the 2030 Agenda: the year meant where a target names none."""


@dataclass(frozen=True)
class Progress:
    """How a series moves: the growth or ratio found, the method's score where it has one, the category."""

    value: float | None
    score: float | None
    category: str


@dataclass(frozen=True)
class Course:
    """Two points of a series, the direction of good (+1 or -1) and, maybe, a target and its year.

    With `on_a_line` the way to the target is a straight line instead of compound growth.
    """

    base_value: float | None
    base_year: int | None
    current_value: float | None
    current_year: int | None
    direction: int
    target: float | None
    target_year: int
    on_a_line: bool = False

    @classmethod
    def given(
        cls,
        base_value,
        base_year,
        current_value,
        current_year,
        direction,
        target,
        target_year,
        on_a_line=False,
    ) -> "Course":
        """The checked course. Raises ValueError that names the argument."""
        year = checks.whole("target_year", target_year)
        return cls(
            checks.number("base_value", base_value),
            checks.whole("base_year", base_year),
            checks.number("current_value", current_value),
            checks.whole("current_year", current_year),
            int(checks.one_of("direction", direction, (1, -1))),
            checks.number("target", target),
            AGENDA_YEAR if year is None else year,
            on_a_line,
        )

    @property
    def reached(self) -> bool:
        """Whether the current value is at the target or better."""
        if self.target is None or self.current_value is None:
            return False
        return self.direction * self.current_value >= self.direction * self.target

    def observed(self) -> float | None:
        """Growth a year in the direction of good (as a fraction); None without two years or a growth rate."""
        growth = _growth(self.base_value, self.base_year, self.current_value, self.current_year)
        if growth is None:
            return None
        return self.direction * (-1 if self.base_value < 0 else 1) * growth

    def ratio(self) -> float | None:
        """Observed growth (on a line: change a year) as a multiple of the one needed from base to target in time.

        The size of the needed one is taken, not its sign: a series that was past its target and fell
        back below it moves away, although both point the same way. None where either does not exist or the base
        is the target.
        """
        if self.on_a_line:
            change = _slope(self.base_value, self.base_year, self.current_value, self.current_year)
            observed = None if change is None else self.direction * change
            required = _slope(self.base_value, self.base_year, self.target, self.target_year)
        else:
            observed = self.observed()
            required = _growth(self.base_value, self.base_year, self.target, self.target_year)
        return observed / abs(required) if observed is not None and required else None


def _slope(start, start_year, end, end_year) -> float | None:
    if None in (start, start_year, end, end_year) or end_year <= start_year:
        return None
    return (end - start) / (end_year - start_year)


def _growth(start, start_year, end, end_year) -> float | None:
    if None in (start, start_year, end, end_year) or end_year <= start_year or start == 0:
        return None
    ratio = end / start
    return ratio ** (1 / (end_year - start_year)) - 1 if ratio >= 0 else None

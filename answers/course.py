"""How a series moved between two figures, as people say it."""

from dataclasses import dataclass

import pandas as pd

# Titles tell the course since this year, the first of the goals. From FEWEST_TIMES on it is so many times as much;
# within HALF it is halved.
SINCE = 2015
FEWEST_TIMES = 1.95
HALF = (0.45, 0.55)


@dataclass(frozen=True)
class Course:
    """How a series moved between two figures, as people say it.

    kind: `times` (so many times as much), `halved`, `up` and `down` in percent, `points_up` and `points_down` of a
    percentage, or `same`. size: of that, 0 where the kind says it all; since: the year of the first figure.
    """

    kind: str
    size: float
    since: int

    @classmethod
    def of(cls, first: float, last: float, since: int, is_percent: bool, rounding: float) -> "Course | None":
        """The course from one value to another; None where neither a ratio nor a difference can be told.

        is_percent: the values are percentages; rounding: what they are rounded to, a change up to which is none.
        """
        if abs(last - first) <= (0 if pd.isna(rounding) else rounding) * (1 + 1e-6):
            return cls("same", 0.0, since)
        ratio = last / first if first > 0 and last > 0 else None
        if ratio is not None and ratio >= FEWEST_TIMES:
            return cls("times", ratio, since)
        if ratio is not None and HALF[0] <= ratio <= HALF[1]:
            return cls("halved", 0.0, since)
        if is_percent:
            return cls("points_up" if last > first else "points_down", abs(last - first), since)
        if ratio is None:
            return None
        return cls("up" if ratio > 1 else "down", 100 * abs(ratio - 1), since)

    @property
    def digits(self) -> int:
        """Decimals of the size as it is said."""
        return 0 if self.size >= 10 or (self.kind in ("up", "down") and self.size >= 1) else 1

"""How old is a fact, and when is a last figure no longer recent, by how often its publisher publishes?"""

from datetime import date

# Years between two figures, by rhythm. Where a figure's age is judged, a rhythm that nobody states is yearly.
ROUND = {"annual": 1, "biennial": 2}
YEARLY = ROUND["annual"]

# Years that collecting and publishing take. Editorial: most figures here came out within two years.
COLLECTING = 2


def may_be_newer(rhythm: str, year: int, today: date) -> bool:
    """Whether it is worth asking the publisher: the year of the figure after that of `year` is over."""
    return today.year - year > ROUND.get(rhythm, YEARLY)


def is_due(rhythm: str, year: int, today: date) -> bool:
    """Whether a figure newer than that of `year` should be out; of an unknown rhythm that cannot be said."""
    return rhythm in ROUND and today.year - year > ROUND[rhythm] + COLLECTING


def is_stale(rhythm: str, year: int, today: date) -> bool:
    """Whether two newer figures than that of `year` should be out."""
    return today.year - year > 2 * ROUND.get(rhythm, YEARLY) + COLLECTING


def full_years(since: str, today: date) -> int:
    """Full years since an ISO date of reduced precision, counted from the end of what is known."""
    year, month, day = (int(part) for part in (since[:4], since[5:7] or 12, since[8:10] or 32))
    return max(0, today.year - year - ((today.month, today.day) < (month, day)))

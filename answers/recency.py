"""When is a last figure no longer recent? That follows from how often its publisher publishes."""

from datetime import date

# Years between two figures, by rhythm. Where a figure's age is judged, a rhythm that nobody states is yearly.
ROUND = {"annual": 1, "biennial": 2}
YEARLY = ROUND["annual"]

# Years that collecting and publishing take. Editorial: most figures here came out within two years.
COLLECTING = 2


def is_due(rhythm: str, year: int, today: date) -> bool:
    """Whether a figure newer than that of `year` should be out; of an unknown rhythm that cannot be said."""
    return rhythm in ROUND and today.year - year > ROUND[rhythm] + COLLECTING


def is_stale(rhythm: str, year: int, today: date) -> bool:
    """Whether two newer figures than that of `year` should be out."""
    return today.year - year > 2 * ROUND.get(rhythm, YEARLY) + COLLECTING

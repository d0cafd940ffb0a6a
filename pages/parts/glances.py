"""Small pictures of what is counted: the risk sectors, what is known of so many, the agreements over time."""

from datetime import date, timedelta

from markupsafe import Markup

from answers.agreements import Agreements
from pages import components, pictures
from translations import Words

# An agreement whose end is not known fades out over two years.
FADES = timedelta(days=730)


def covered(found: Agreements, words: Words) -> list[tuple[int, str, str]]:
    """The risk sectors as dots, by whether they have an agreement."""
    counts = {code: len(found.sectors(code)) for code in ("running", "unknown", "ended", "none")}
    return [
        (count, code, words("glance-coverage", coverage=code, count=count)) for code, count in counts.items()
    ]


def split(known: int, count: int, message: str, words: Words) -> list[tuple[int, str, str]]:
    """So many of all as full dots, the others as empty ones, each with its words."""
    parts = ((known, "true", "known"), (count - known, "false", "none"))
    return [(number, tone, words(message, known=answer, count=number)) for number, answer, tone in parts]


def strip(found: Agreements, today: date) -> Markup:
    """The agreements with a date as bars from the first signing until today."""
    rows = found.dated
    if rows.empty:
        return components.NOTHING
    first = min(rows["signed_on"])
    whole = max((today - first).days, 1)
    bars = []
    for start, ended, status in zip(rows["signed_on"], rows["ended_on"], rows["status"], strict=True):
        is_known = ended is not None or status == "running"
        end = min(ended or today, today) if is_known else min(start + FADES, today)
        length = max((end - start).days, whole // 60)
        bars.append(((start - first).days / whole, length / whole, status if is_known else "fading"))
    return pictures.strip(bars, str(first.year), str(today.year))

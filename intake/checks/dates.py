"""Dates in cells of text, as SQL: ISO 8601 of any precision (2026-11-04, 2026-11, 2026) or Dutch (4-11-2026)."""

DUTCH = r"^(\d{1,2})-(\d{1,2})-(\d{4})$"
ISO = r"\d{4}(-\d{2}(-\d{2})?)?"
NONE = "none"  # no date to propose


def iso(cell: str) -> str:
    """A Dutch date in the order of ISO 8601, whether it exists or not; any other cell as it is."""
    day, month, year = (f"regexp_extract({cell}, '{DUTCH}', {part})" for part in (1, 2, 3))
    dated = f"concat({year}, '-', lpad({month}, 2, '0'), '-', lpad({day}, 2, '0'))"
    return f"CASE WHEN regexp_matches({cell}, '{DUTCH}') THEN {dated} ELSE {cell} END"


def exists(cell: str) -> str:
    """Whether the cell is an ISO 8601 date, month or year of the calendar, from the year 1 on."""
    first_day = f"concat({cell}, ('0000-01-01')[length({cell}) + 1:])"
    return (
        f"(regexp_full_match({cell}, '{ISO}') AND ({cell})[:4] <> '0000'"
        f" AND TRY_CAST({first_day} AS DATE) IS NOT NULL)"
    )


def impossible(cell: str) -> str:
    """Whether the cell is written as a date, ISO or Dutch, that is not in the calendar."""
    return f"(regexp_full_match({iso(cell)}, '{ISO}') AND NOT {exists(f'({iso(cell)})')})"


def swapped(cell: str) -> str:
    """The date that the cell is with day and month the other way round; NONE where that is none either."""
    date = f"({iso(cell)})"
    other = f"concat({date}[:5], {date}[9:10], {date}[5:7])"
    return f"CASE WHEN length({date}) = 10 AND {exists(other)} THEN {other} ELSE '{NONE}' END"

"""The first rows of a file: which of them has the names of the columns, and which may have them."""

from collections.abc import Iterator, Sequence

from intake.opening.csv_rows import records
from intake.publishers.form import Head

ROWS = 25
BELOW = 3  # rows below the one with the names that are offered instead of it
LONGEST = 120  # characters of a row that is offered


def head_of(data: bytes, delimiter: str) -> list[tuple[int, list[str] | None, int]]:
    """The first rows with their number, cells (None where malformed) and the place behind them."""
    rows = []
    for record in records(data, delimiter):
        rows.append(record)
        if len(rows) == ROWS:
            break
    return rows


def names_at(head: Head, wanted: int | None) -> int:
    """The index of the row with the names of the columns: the one that somebody said, else the one that most looks
    like it, the first with half as many filled cells as any."""
    if wanted is not None and is_wanted(head, wanted):
        return wanted - 1
    filled = [len(_filled(row)) for row in head]
    return next((n for n, count in enumerate(filled) if count and 2 * count >= max(filled)), 0)


def is_wanted(head: Head, row: int | None) -> bool:
    """Whether the row that somebody said is one that can have names."""
    return row is not None and 0 < row <= len(head) and bool(_filled(head[row - 1]))


def with_nameless(head: Head, index: int) -> list[str]:
    """The header, with a nameless column where every row of the head has one cell more than it has names.

    Some programs write a delimiter behind every row but the header, R the number of a row before it.
    """
    header, rows = list(head[index]), head[index + 1 :]
    if len(rows) < 2 or {len(row) for row in rows} != {len(header) + 1}:
        return header
    if not any(row[-1].strip() for row in rows):
        return [*header, ""]
    numbers = [str(number) for number in range(1, len(rows) + 1)]
    return ["", *header] if [row[0] for row in rows] == numbers else header


def offered(head: Head, index: int, wanted: int | None) -> list[tuple[int, str]]:
    """The rows that may have the names instead of the row at this index, with their number and their cells.

    None where nothing says that it could be another one: no row above it, no gap between its names, and nobody who
    said which it is.
    """
    names = [bool(cell.strip()) for cell in head[index]]
    has_gap = False in names and True in names[names.index(False) :]
    if not is_wanted(head, wanted) and not has_gap and not any(map(_filled, head[:index])):
        return []
    return [*_shown(head[: index + 1 + BELOW])]


def _shown(rows: Head) -> Iterator[tuple[int, str]]:
    for number, row in enumerate(rows, 1):
        text = ", ".join(_filled(row))
        if text:
            yield number, text if len(text) <= LONGEST else text[:LONGEST] + "…"


def _filled(row: Sequence[str]) -> list[str]:
    return [cell.strip() for cell in row if cell.strip()]

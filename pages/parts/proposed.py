"""What a file of the user's own shape is proposed to be: its table and columns, as told before or as guessed."""

import intake
from intake import guesses
from pages.parts import remembered
from pages.parts.waves import COMPANIES

REMEMBERED = "mappings"
SAMPLE = 3  # values of a column, so many characters at most
LONGEST = 24


def likelihood(table: intake.Table, unknown: intake.NotRecognised) -> int:
    """How much of a table a file seems to have; what must be there counts most."""
    found = guesses.columns(unknown.headers, unknown.rows, table)
    needed = {field.name for field in table.fields if field.required} | {*table.primary_key}
    return 2 * len(found) + 3 * len(needed & found.keys()) - 2 * len(needed - found.keys())


def remember(headers: tuple[str, ...], mapping: intake.ColumnMapping) -> None:
    """Keep a mapping for files with the same columns, but for what all rows have alike."""
    told = {"table": mapping.table, "columns": mapping.columns, "copies": mapping.copies}
    remembered.keep(REMEMBERED, {intake.headers_key(headers): told})


def recalled(headers: tuple[str, ...]) -> intake.ColumnMapping | None:
    """What was told of a file with the same columns."""
    told = remembered.recall(REMEMBERED).get(intake.headers_key(headers))
    if told is None:
        return None
    return intake.ColumnMapping(told["table"], told["columns"], {}, told.get("copies", {}))


def places(
    table: intake.Table, unknown: intake.NotRecognised, known: intake.ColumnMapping | None
) -> dict[str, int]:
    """By column of the table the place of the file's column: as told before, else the best guess."""
    headers = unknown.headers
    if known is not None:
        told = {column: headers.index(name) for name, column in known.columns.items() if name in headers}
        # Where none is, it was told of another sheet or row.
        if told:
            return told | {copy: told[origin] for copy, origin in known.copies.items() if origin in told}
    found = guesses.columns(headers, unknown.rows, table)
    number = found.get("kvk_number")
    # The number of a row is no code by which a company is known again; its KvK number is.
    if number is not None and table.name == COMPANIES and _is_running(unknown.rows, found.get("company")):
        found["company"] = number
    return found


def _is_running(rows: tuple[tuple[str, ...], ...], place: int | None) -> bool:
    """Whether a column counts the rows, or is not there."""
    if place is None:
        return True
    cells = [row[place] if place < len(row) else "" for row in rows]
    numbers = [int(cell) for cell in cells if cell.isdigit()]
    return len(numbers) == len(cells) and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def mapping(
    table: intake.Table,
    headers: tuple[str, ...],
    places: dict[str, int | None],
    constants: dict[str, str],
) -> intake.ColumnMapping:
    """What was picked: the second column that is filled from the same one of the file copies the first."""
    columns: dict[str, str] = {}
    copies: dict[str, str] = {}
    # What has the narrowest form first: that is what a copy is completed by.
    order = sorted((name for name in places if places[name] is not None), key=lambda name: name == "company")
    for column in order:
        header = headers[places[column]]
        if header in columns:
            copies[column] = columns[header]
        else:
            columns[header] = column
    filled = {name: value for name, value in constants.items() if value and places.get(name) is None}
    return intake.ColumnMapping(table.name, columns, filled, copies)


def sample(rows: tuple[tuple[str, ...], ...], place: int) -> str:
    """A few values of a column."""
    cells = dict.fromkeys(row[place] for row in rows if place < len(row) and row[place])
    shown = [cell if len(cell) <= LONGEST else cell[:LONGEST] + "…" for cell in [*cells][:SAMPLE]]
    return ", ".join(shown) or "–"

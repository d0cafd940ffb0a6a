"""What every publisher's form is made of: where the header is, and which columns hold which part of a figure."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from intake.publishers.flags import Meaning

Head = Sequence[Sequence[str]]

HEADER_WITHIN = 20  # rows
YEAR = re.compile(r"[12]\d{3}\b")
# A line below a table that says where it is from.
FOOTER = re.compile(r"\s*\"?\s*(©|\(c\)|bron\b|source\b|data from database\b|last updated\b)", re.IGNORECASE)


@dataclass(frozen=True)
class Layout:
    """Where the header is and what stands above and below. `file` is the file's name without folder and ending;
    `below` are the texts of the lines that are no rows."""

    header: Sequence[str]
    above: Head
    file: str
    below: Sequence[str] = ()


@dataclass(frozen=True)
class Part:
    """A part of what a series is of: `code` and `label` are the SQL of a cell and of its words.

    `name` is the column's, empty where the publisher has one code or title for the series. A `unit` tells series
    apart only where a file has several; a `group` may be only a part of the people or places of the indicator.
    """

    name: str
    code: str
    label: str = "NULL"
    unit: bool = False
    group: bool = False


@dataclass(frozen=True)
class Figures:
    """Where the figures of a file are: every text is SQL over `source`, which has the columns `line` (rowid of
    `lines`), c0, c1, ... of `lines`, and for a table with a figure in each of several columns `cell` and `label`.

    `flags` are cells that say something of the figure, each with what it means; `values` are the statement's
    parameters.
    """

    parts: tuple[Part, ...]
    geo: str
    period: str
    value: str
    flags: tuple[tuple[Meaning, str], ...] = ()
    updated: str = "NULL"
    source: str = "(SELECT rowid AS line, * FROM lines)"
    where: str = "true"
    values: dict = field(default_factory=dict)


@dataclass(frozen=True)
class Publisher:
    """One publisher's way to write figures.

    `find` gives the index of the header among a file's first rows, or None; `figures` where they are in a layout.
    In a `machine_written` file a number has a point, or it is none. In a `tidy` one the publisher allows no blanks
    around cells and no row twice; in others blanks are the form. Lines that are no rows are passed over where they
    are empty or begin as `footer` says. `since` is the year since which the publisher serves files of this form,
    None where that is not known.
    """

    name: str
    find: Callable[[Head], int | None]
    figures: Callable[[Layout], Figures]
    machine_written: bool = True
    tidy: bool = False
    footer: re.Pattern | None = None
    asks: tuple[str, ...] = ()
    since: int | None = None


def file_stem(file_name: str) -> str:
    """The name of a dataset in the name of its file: `estat_sdg_07_40 (1).tsv.gz` is about sdg_07_40."""
    stem = PurePath(file_name).name.split(".")[0].lower().removeprefix("estat_")
    return re.sub(r"(\s*\(\d+\)|_linear|_page|_spreadsheet|__custom_\d+)+$", "", stem)


def lower(cells: Iterable[str]) -> list[str]:
    return [cell.strip().lower() for cell in cells]


def first(holds: Callable[[list[str]], bool]) -> Callable[[Head], int | None]:
    """The header is the first row of the file, and `holds` for its names in small letters."""
    return lambda head: 0 if head and head[0] and holds(lower(head[0])) else None


def anywhere(holds: Callable[[list[str]], bool]) -> Callable[[Head], int | None]:
    """The header is the first row for whose names in small letters `holds`; others may stand above it."""
    return lambda head: next(
        (place for place, row in enumerate(head[:HEADER_WITHIN]) if row and holds(lower(row))), None
    )


def wide(columns: Sequence[int], labels: Sequence[str]) -> tuple[str, dict]:
    """A source with a row for each of the columns, with its label as `label` and its cell as `cell`."""
    cells = ", ".join(f"c{place}" for place in columns)
    source = f"(SELECT rowid AS line, *, unnest([{cells}]) AS cell, unnest($labels) AS label FROM lines)"
    return source, {"labels": list(labels)}


def text(sql: str) -> str:
    """A cell without what is no part of it."""
    return f"trim(coalesce({sql}, ''))"


def dated(sql: str, *forms: str) -> str:
    """A date of update as ISO writes it, from the first of these forms (of strptime) that the cell begins with."""
    lengths = {"%Y-%m-%d": 10, "%d/%m/%Y": 10, "%m/%d/%Y": 10, "%d/%m/%y": 8}
    # 18/04/2024 is not of the year 2020: with two digits for a year no third may follow.
    tried = ", ".join(
        f"CAST(try_strptime(regexp_extract({sql}, '^\\s*(\\S{{{lengths[form]}}})([^0-9]|$)', 1), '{form}') AS DATE)"
        for form in forms
    )
    return f"CAST(coalesce({tried}) AS VARCHAR)"


def words_of(place: int, header: Sequence[str]) -> str:
    """A column's name as people read it."""
    return header[place].strip().strip("[]").strip()

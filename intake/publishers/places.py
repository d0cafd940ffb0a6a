"""The places that the monitor knows, by every code and name that publishers write them with."""

import csv
import functools
from collections.abc import Mapping
from dataclasses import dataclass

import duckdb

from intake.checks.nearest import known
from intake.schema import DATA

TABLE = "places"
BETWEEN = "|"  # the names of one place
NAMES = "name_"
CODES = ("geo", "iso_alpha3", "eurostat_code", "un_code", "world_bank_code")


@dataclass(frozen=True)
class Place:
    """A place by its code, its names by language, and what publishers call it: `codes` by column, `written` all
    codes and names, in capitals."""

    geo: str
    names: Mapping[str, str]
    codes: Mapping[str, str]
    written: frozenset[str]


Places = tuple[Place, ...]


def places(reference: duckdb.DuckDBPyConnection | None) -> Places:
    """The places of a reading copy; those that came with the monitor without one, or where it has no such table."""
    rows = known(reference, TABLE)
    found = [] if rows is None else rows.sort_by("geo").to_pylist()
    return tuple(map(_place, found)) or shipped()


@functools.cache
def shipped() -> Places:
    """Those of data/places.csv."""
    with (DATA / f"{TABLE}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(map(_place, csv.DictReader(file)))


def _place(row: Mapping[str, str | None]) -> Place:
    codes = {column: code for column in CODES if (code := row[column])}
    names = {column.removeprefix(NAMES): row[column] or "" for column in row if column.startswith(NAMES)}
    written = {*codes.values(), *names.values(), *(row["written_as"] or "").split(BETWEEN)}
    # The numbers of the UN have three figures, of which files drop the noughts in front.
    written |= {codes.get("un_code", "").lstrip("0")}
    return Place(row["geo"], names, codes, frozenset(name.strip().upper() for name in written) - {""})

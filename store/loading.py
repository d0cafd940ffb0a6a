"""A version of the lake, loaded into memory."""

from collections.abc import Collection
from dataclasses import replace

import duckdb

from store import cells, copies, corrections, files, manifest, rows
from store.copies import ReadingCopy
from store.lake import Lake
from store.manifest import Withdrawn


def loaded(
    lake: Lake, number: int, only: Collection[str] | None = None, withdrawn: bool = False
) -> ReadingCopy:
    """A version in memory, from files that are as they were written: all tables, or those in `only`.

    Raises UserError when a file is not, and Withdrawn, unless `withdrawn` versions are asked for too.
    """

    def load(cursor: duckdb.DuckDBPyConnection) -> ReadingCopy:
        version = next(each for each in manifest.versions(cursor) if each.version == number)
        if version.withdrawn is not None and not withdrawn:
            raise Withdrawn(version)
        snapshot = rows.snapshot(cursor, number)
        for fault in files.faults(cursor, lake.place.data, files.referenced(cursor, snapshot, only)):
            raise fault
        connection = copies.load(cursor, snapshot, only=only)
        return ReadingCopy(number, version.published_at, version.note, connection)

    return lake.read(load)


def compared(lake: Lake, number: int) -> ReadingCopy:
    """A version in memory that knows which of its waves later versions count otherwise."""
    copy = loaded(lake, number)
    last = lake.read_once(corrections.last_publication)
    if last > number and cells.has_survey(copy.connection):
        lake.read(lambda cursor: corrections.fill(copy.connection, cursor, number))
    return replace(copy, compared_with=max(last, number))

"""A lake written anew beside the present one, which takes its place at once and for all who read it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from typing import Any

import duckdb

from store.duck import connected, ended
from store.lake import Lake
from store.sweep import sweep
from translations import UserError

READERS_SECONDS = 60  # that readers of the old pages get to finish


@contextmanager
def rebuilding(lake: Lake) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to an empty lake `lake`, and to the present one as `before`; nobody else writes meanwhile.

    At the end the new one takes the other's place, in one transaction, and what it does not name is deleted. An
    exception leaves the present lake as it is. When the process is killed, the next to open the store deletes
    what is left, of the new lake or of the old one.

    Raises UserError as `Lake.locked` does, and when somebody still reads what was to be deleted: then it is
    deleted as soon as somebody opens the store.
    """
    with lake.locked() as (connection, held):
        try:
            with closing(connection), ended(connection):
                connection.execute("DETACH lake")
                lake.place.attach(connection, "READ_ONLY", lake="before")
                lake.begin(connection)
                yield connection
                connection.execute("DETACH lake")
                lake.place.catalog.put_in_place(held, READERS_SECONDS)
        except BaseException:
            with suppress(Exception):
                _sweep(lake, held)
            raise
        if not _sweep(lake, held):
            raise UserError("store-withdrawn-still-read", home=lake.place.name)


def _sweep(lake: Lake, held: Any) -> bool:
    with closing(connected(*lake.place.extensions)) as connection:
        lake.place.attach(connection)
        return sweep(connection, lake.place, held, READERS_SECONDS)

"""A lake written anew beside the present one, which takes its place at once and for all who read it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress

import duckdb

from store.duck import attach, connected
from store.lake import Lake
from store.sweep import put_in_place, sweep
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
    with lake.locked() as connection:
        try:
            with closing(connection):
                connection.execute("DETACH lake")
                attach(connection, lake.catalog, "READ_ONLY", lake="before")
                lake.begin(connection, lake.rebuilt)
                yield connection
                connection.execute("DETACH lake")
                put_in_place(lake.catalog, lake.rebuilt, READERS_SECONDS)
        except BaseException:
            with suppress(Exception):
                _sweep(lake)
            raise
        if not _sweep(lake):
            raise UserError("store-withdrawn-still-read", home=str(lake.home))


def _sweep(lake: Lake) -> bool:
    with closing(connected()) as connection:
        attach(connection, lake.catalog)
        return sweep(connection, lake.catalog, lake.rebuilt, READERS_SECONDS)

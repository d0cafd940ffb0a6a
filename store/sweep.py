"""What a withdrawal leaves behind for the last: everything that no version names any more."""

from typing import Any

import duckdb

from store import files, originals
from store.place import Place


def sweep(connection: duckdb.DuckDBPyConnection, place: Place, held: Any, seconds: float) -> bool:
    """Delete what the lake `lake` does not name: files, originals, old catalogs; at the end the sign of it.

    Gives whether all of it is gone: not when somebody has read an old catalog for so many seconds. Then the sign
    stays, that this is to be done again. Only whoever holds the lock may call this.
    """
    place.catalog.begin_sweep()
    unnamed = files.others(place.data, files.referenced(connection)) | originals.others(
        place.data, _named(connection)
    )
    # Whoever lost the lock while these were listed may see the files of another who has it now.
    if not place.catalog.is_held(held):
        return False
    for path in unnamed:
        place.data.remove(path)
    return place.catalog.end_sweep(held, seconds)


def _named(connection: duckdb.DuckDBPyConnection) -> set[str]:
    """The SHA-256 of every upload that is kept, and of the lines that were left out."""
    return {
        digest
        for (digest,) in connection.execute(
            """
            SELECT unnest([file_hash, refused_hash])
            FROM lake.monitor.publications
            WHERE NOT shipped
            """
        ).fetchall()
    }

"""A program: put a rebuilt catalog in the place of another, or only empty the write-ahead log of a catalog.

`python takeover.py CATALOG SECONDS [REBUILT]`. It is a process of its own because a process in which two SQLite
libraries open one file, DuckDB's and Python's, loses the locks of one when the other closes it. It ends with
BUSY when the log could not be emptied, because for so many seconds somebody was reading what it holds.
"""

import sqlite3
import sys
from contextlib import closing

BUSY = 3


def main(catalog: str, seconds: str, *rebuilt: str) -> int:
    """Replace every page in one transaction, then leave none of the old ones in the log."""
    with closing(sqlite3.connect(catalog, timeout=float(seconds))) as connection:
        for path in rebuilt:
            with closing(sqlite3.connect(path)) as source:
                source.backup(connection)
        ((busy, _, _),) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    return BUSY if busy else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

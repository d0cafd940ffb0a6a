"""What a withdrawal leaves behind for the last: everything in the folder that no version names any more."""

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import duckdb

from store import files, originals, takeover


def put_in_place(catalog: Path, rebuilt: Path, seconds: float) -> None:
    """Make the rebuilt catalog the catalog, in one transaction."""
    # Whoever sweeps waits for this lock, also when this process is killed while the other one goes on.
    with rebuilt.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        _run(catalog, seconds, rebuilt, stdin=held)


def sweep(connection: duckdb.DuckDBPyConnection, catalog: Path, rebuilt: Path, seconds: float) -> bool:
    """Delete what the lake `lake` does not name: files, originals, old pages; at the end the catalog `rebuilt`.

    Gives whether all of it is gone: not when somebody has read the old pages for so many seconds. Then
    `rebuilt` stays, as the sign that this is to be done again. Only whoever holds the lock may call this.
    """
    with rebuilt.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
    home = catalog.parent
    files.remove_others(home, files.referenced(connection))
    originals.remove_others(home, _named(connection))
    if not _run(catalog, seconds):
        return False
    os.sync()
    for path in home.glob(f"{rebuilt.name}-*"):
        path.unlink()
    rebuilt.unlink()
    return True


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


def _run(catalog: Path, seconds: float, *rebuilt: Path, stdin=subprocess.DEVNULL) -> bool:
    arguments = [sys.executable, "-I", takeover.__file__, str(catalog), str(seconds), *map(str, rebuilt)]
    done = subprocess.run(arguments, stdin=stdin, capture_output=True, text=True)
    if done.returncode not in (0, takeover.BUSY):
        raise OSError(done.stderr)
    return done.returncode == 0

"""Publishers and withdrawals that are killed, and publishers at once: `python -m bench.crash`.

A hundred publishers and thirty withdrawals are killed with SIGKILL at random moments, and two publish fifty
versions each at the same time; after each, the store must open, verify and hold every version whole, and no byte of
what was withdrawn. An AssertionError says what was not.
"""

import shutil
import tempfile
import time
from pathlib import Path

import store
from tests.store import publishing
from tests.store.reading import PACKAGE, add_survey

KILLS, WITHDRAWALS, VERSIONS = 100, 30, 50


def main() -> None:
    """Kill, publish and print."""
    with tempfile.TemporaryDirectory() as folder:
        package, start = Path(folder) / "package", Path(folder) / "start"
        add_survey(Path(shutil.copytree(PACKAGE, package)))
        store.Store(start, package).publish_published(package, "bench")
        began = time.monotonic()
        left = publishing.kill_often(start, package, Path(folder) / "killed", KILLS)
        seconds = time.monotonic() - began
        print(f"{KILLS} killed, every store whole; versions left: {sorted(set(left))}; {seconds:.0f} s")
        began = time.monotonic()
        withdrawn = Path(shutil.copytree(start, Path(folder) / "withdrawn"))
        done = publishing.kill_withdrawals(withdrawn, package, Path(folder) / "withdrawals", WITHDRAWALS)
        seconds = time.monotonic() - began
        print(f"{WITHDRAWALS} withdrawals killed, {sum(done)} of them done, no byte left; {seconds:.0f} s")
        began = time.monotonic()
        versions = publishing.publish_at_once(start, package, VERSIONS)
        assert len(versions) == 2 * VERSIONS + 1
        assert store.Store(start, package).verify() == []
        print(f"{2 * VERSIONS} versions by two at once, all there; {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()

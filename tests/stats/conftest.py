"""Published examples for the tests of stats/.

Small tables are kept in the tests; MONITOR_ORACLES may name a folder with the whole files.
"""

import csv
import os
from pathlib import Path

import pytest


@pytest.fixture
def oracle():
    """Read a file of published examples as rows; without it the tables in the tests cover the same ground."""

    def rows(name: str) -> list[dict[str, str]]:
        folder = os.environ.get("MONITOR_ORACLES")
        if folder is None:
            pytest.skip(f"MONITOR_ORACLES does not name the folder with {name}")
        with (Path(folder) / name).open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    return rows

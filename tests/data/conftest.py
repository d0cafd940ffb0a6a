"""The published tables as a reader of the files sees them."""

import json
from pathlib import Path

import pandas as pd
import pytest

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture(scope="session")
def folder() -> Path:
    return DATA


@pytest.fixture(scope="session")
def package() -> dict:
    return json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def texts(package) -> dict[str, pd.DataFrame]:
    """Every table with all cells as text; an empty cell is the empty text."""
    return {
        resource["name"]: pd.read_csv(DATA / resource["path"], dtype=str, keep_default_na=False)
        for resource in package["resources"]
    }

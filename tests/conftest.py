"""What the tests of several rooms share: the published tables, and a store that holds them.

The store has two versions: the first lacks the final measurement of the endorsement, the second is data/ as
it is.
"""

import functools
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import duckdb
import pandas as pd
import pytest
from streamlit.components.v2 import manifest_scanner

import store
from tests.example.kept import copied
from tests.example.published import upload_example

WITHOUT_FINAL, NEWEST = 1, 2

# The day on which the tests look at the figures.
TODAY = date(2026, 11, 26)

MAIN = sys.modules["__main__"]


def pytest_xdist_auto_num_workers() -> int:
    """One worker more than there are cores: a third of the time one waits for a browser or a server."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(autouse=True)
def main_module(monkeypatch) -> None:
    """AppTest leaves the page it ran behind as `__main__`, which a process started later would run again."""
    monkeypatch.setitem(sys.modules, "__main__", MAIN)


@pytest.fixture(scope="session", autouse=True)
def scanned_once() -> Iterator[None]:
    """AppTest reads the description of every installed package for each page it opens; they do not change here."""
    with pytest.MonkeyPatch.context() as patch:
        found = functools.cache(manifest_scanner.scan_component_manifests)
        patch.setattr(manifest_scanner, "scan_component_manifests", found)
        yield


@pytest.fixture(scope="session")
def tables() -> dict[str, pd.DataFrame]:
    """Every published table, read by pandas alone: numbers and booleans typed, an empty cell missing."""
    return {
        path.stem: pd.read_csv(path, keep_default_na=False, na_values=[""])
        for path in store.DATA.glob("*.csv")
    }


@pytest.fixture(scope="session")
def published_home(tmp_path_factory) -> Path:
    """The folder of the store with the two versions. Tests only read it."""
    earlier = tmp_path_factory.mktemp("earlier") / "data"

    def fill(home: Path) -> None:
        shutil.copytree(store.DATA, earlier)
        lines = (earlier / "measurements.csv").read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith("official_2023,")]
        assert len(kept) == len(lines) - 1
        (earlier / "measurements.csv").write_text("".join(kept), encoding="utf-8")
        opened = store.Store(home)
        assert opened.publish_published(earlier, "tester") == [WITHOUT_FINAL]
        assert opened.publish_published(store.DATA, "tester") == [NEWEST]

    return copied("published", fill, tmp_path_factory.mktemp("published") / "home")


@pytest.fixture(scope="session")
def published_versions(published_home) -> store.Store:
    return store.Store(published_home)


@pytest.fixture(scope="session")
def connection(published_versions) -> duckdb.DuckDBPyConnection:
    """A reading copy of the newest version."""
    return published_versions.reading_copy().connection


@pytest.fixture
def changed(connection) -> Callable[..., duckdb.DuckDBPyConnection]:
    """The same tables after some statements: for what the published figures do not show."""

    def change(*statements: str) -> duckdb.DuckDBPyConnection:
        copy = duckdb.connect()
        with connection.cursor() as cursor:
            for (table,) in cursor.execute("SHOW TABLES").fetchall():
                copy.register("rows", cursor.table(table).to_arrow_table())
                copy.execute(f"CREATE TABLE {table} AS FROM rows")
        for statement in statements:
            copy.execute(statement)
        return copy

    return change


@pytest.fixture
def monitor(published_home, monkeypatch) -> store.Store:
    """The shared store of pages and routes, for one test the one with the two versions."""
    monkeypatch.setenv("MONITOR_HOME", str(published_home))
    return store.shared()


@pytest.fixture(scope="session")
def survey_home(tmp_path_factory) -> Path:
    """The folder of a store with data/ and the example survey uploaded to it. Tests only read it."""

    def fill(home: Path) -> None:
        opened = store.Store(home)
        opened.publish_published(store.DATA, store.opened.AUTHOR)
        upload_example(opened)

    return copied("survey", fill, tmp_path_factory.mktemp("survey") / "home")


@pytest.fixture(scope="session")
def survey(survey_home) -> duckdb.DuckDBPyConnection:
    """A reading copy with the example survey."""
    return store.Store(survey_home).reading_copy().connection

"""A small package to publish, and what an upload leaves in the store."""

import csv
import hashlib
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

import store
from store.lake import Lake

PACKAGE = Path(__file__).parents[1] / "intake" / "package"


@pytest.fixture
def package(tmp_path) -> Path:
    """A data folder of four tables that a test may change."""
    return Path(shutil.copytree(PACKAGE, tmp_path / "package"))


@pytest.fixture
def home(tmp_path) -> Path:
    """A folder that does not exist yet, whose name needs care in SQL."""
    return tmp_path / "de ma'p" / "één"


@pytest.fixture
def opened(home) -> store.Store:
    return store.Store(home)


@pytest.fixture(scope="session")
def first_publication(tmp_path_factory) -> Path:
    """The folder of a store with the package as version 1, to copy."""
    folder = tmp_path_factory.mktemp("store") / "first"
    assert store.Store(folder).publish_published(PACKAGE, "tester") == [1]
    return folder


@pytest.fixture
def published(opened, home, first_publication) -> store.Store:
    """A store with the package as version 1."""
    shutil.copytree(first_publication, home)
    return opened


@pytest.fixture
def rows():
    """The rows of a table in a version, without and with the version that brought them."""

    def read(
        opened: store.Store, table: str, version: int | None = None, brought: bool = False
    ) -> set[tuple]:
        with opened.reading_copy(version).connection.cursor() as cursor:
            columns = "*" if brought else "* EXCLUDE publication"
            return set(cursor.execute(f"SELECT {columns} FROM {table}").fetchall())

    return read


@pytest.fixture
def edit(package):
    """Change a file of the package: lines to take out, lines to append."""

    def change(table: str, remove: tuple[str, ...] = (), add: tuple[str, ...] = ()) -> None:
        path = package / f"{table}.csv"
        lines = path.read_text().splitlines()
        assert set(remove) <= set(lines)
        path.write_text("\n".join([*(line for line in lines if line not in remove), *add]) + "\n")

    return change


@pytest.fixture
def upload(home):
    """What an upload does to the store: its rows replace those with the same unit, as a new version."""

    def publish(table: str, unit: tuple[str, ...], content: str) -> int:
        header, *rows = csv.reader(content.splitlines())
        with Lake(home).writing() as lake:
            ((newest,),) = lake.execute("SELECT version FROM lake.monitor.head").fetchall()
            version = newest + 1
            where = " AND ".join(f"CAST({column} AS VARCHAR) = ?" for column in unit)
            for row in rows:
                lake.execute(
                    f"DELETE FROM lake.main.{table} WHERE {where}",
                    [row[header.index(column)] for column in unit],
                )
            for row in rows:
                values = [cell or None for cell in row]
                lake.execute(
                    f"INSERT INTO lake.main.{table} VALUES ({', '.join('?' for _ in values)}, {version})",
                    values,
                )
            digest = hashlib.sha256(content.encode()).hexdigest()
            lake.execute(
                "INSERT INTO lake.monitor.publications VALUES (?, 'official', 'upload', ?, ?, ?, ?, ?, false)",
                [version, datetime.now(UTC), table, f"{table}.csv", digest, len(rows)],
            )
            lake.execute("INSERT INTO lake.monitor.received VALUES (?, ?)", [digest, content.encode()])
            lake.execute("UPDATE lake.monitor.head SET version = ?", [version])
            lake.execute(f"CALL lake.set_commit_message('official', 'upload', extra_info => '{version}')")
        return version

    return publish

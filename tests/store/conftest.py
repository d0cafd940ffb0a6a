"""A small package to publish, and uploads to it."""

import shutil
from pathlib import Path

import pytest

import store
from tests.store.reading import PACKAGE, SURVEY, add_survey, read
from translations import LANGUAGES, UserError


@pytest.fixture
def package(tmp_path) -> Path:
    """A data folder of four tables that a test may change."""
    return Path(shutil.copytree(PACKAGE, tmp_path / "package"))


@pytest.fixture
def home(tmp_path) -> Path:
    """A folder that does not exist yet, whose name needs care in SQL."""
    return tmp_path / "de ma'p" / "één"


@pytest.fixture
def opened(home, package) -> store.Store:
    return store.Store(home, package)


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
            columns = SURVEY.get(table, "* EXCLUDE publication") + ", publication" * brought
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
def upload(opened, package):
    """Publish a small file as somebody who uploads it; gives the version's number."""

    def publish(table: str, text: str, **asked) -> int:
        reading = read(package, table, text)
        return opened.publish(reading, text.encode(), "official", "upload", **asked).version

    return publish


@pytest.fixture
def waves(package) -> Path:
    """The package with two tables of a survey."""
    return add_survey(package)


@pytest.fixture(scope="session")
def first_survey(tmp_path_factory) -> Path:
    """The folder of a store with two waves without responses as version 1, to copy."""
    folder = tmp_path_factory.mktemp("survey_store")
    package = add_survey(Path(shutil.copytree(PACKAGE, folder / "package")))
    assert store.Store(folder / "home").publish_published(package, "tester") == [1]
    return folder / "home"


@pytest.fixture
def surveyed(waves, opened, home, first_survey) -> store.Store:
    """A store with two waves without responses as version 1."""
    shutil.copytree(first_survey, home)
    return opened


@pytest.fixture
def refusal_of(opened):
    """Why `undo` or `withdraw` refused a version, in every language; the store is as it was."""

    def refused(method: str, version: int, author="official", note="why") -> UserError:
        before = opened.versions()
        with pytest.raises(UserError) as caught:
            getattr(opened, method)(version, author, note)
        assert opened.versions() == before
        assert all(caught.value.text(language) for language in LANGUAGES)
        return caught.value

    return refused

"""What can be wrong with the folder: each its own words, and nothing touched that need not be."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import duckdb
import pytest

import store
from store import duck
from store.bookkeeping import FORMAT
from store.lake import Lake
from translations import LANGUAGES, UserError

ROOT = Path(__file__).parents[2]


def refusal(act) -> UserError:
    with pytest.raises(UserError) as caught:
        act()
    for language in LANGUAGES:
        assert caught.value.text(language)
    return caught.value


def contents(folder: Path) -> dict[str, bytes]:
    """Every file; of what SQLite keeps beside its file while it is read, only what there is to lose."""
    files = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {name: content for name, content in files.items() if content and not name.endswith("-shm")}


def test_a_file_where_the_folder_should_be(tmp_path, package):
    home = tmp_path / "home"
    home.write_text("iets anders")

    for opened in (store.Store(home), store.Store(home / "daaronder")):
        assert refusal(lambda o=opened: o.publish_published(package, "tester")).key == "store-not-a-folder"
    assert refusal(store.Store(home).newest).values == {"home": str(home)}
    assert home.read_text() == "iets anders"


# Everything is imported before the rights are given up: an ordinary account may not see root's Python.
WITHOUT_RIGHTS = """
import os, sys, encodings.utf_8_sig, duckdb_extension_ducklake, duckdb_extension_sqlite_scanner
import intake.together, store
from translations import UserError
if os.geteuid() == 0:
    os.setuid(65534)
try:
    print(getattr(store.Store(sys.argv[1]), sys.argv[2])(*sys.argv[3:]))
except UserError as error:
    print(error.key)
"""


@pytest.mark.parametrize("mode", [0o500, 0o000], ids=["read only", "closed"])
def test_a_folder_without_rights(first_publication, package, mode):
    """Asked by an account that is not root, for which rights mean nothing."""
    with tempfile.TemporaryDirectory() as folder:
        outer = Path(folder)
        outer.chmod(0o755)
        home = shutil.copytree(first_publication, outer / "home")
        data = shutil.copytree(package, outer / "data")
        if os.geteuid() == 0:
            for path in (home, *home.rglob("*")):
                os.chown(path, 65534, 65534)
        home.chmod(mode)
        for act in (["newest"], ["reading_copy"], ["publish_published", data, "tester"]):
            done = subprocess.run(
                [sys.executable, "-B", "-c", WITHOUT_RIGHTS, home, *act],
                cwd=ROOT,
                capture_output=True,
                text=True,
            )
            assert done.stdout == "store-folder-unusable\n", (act, done.stderr)
        home.chmod(0o700)


def test_a_folder_that_cannot_be_made(package):
    assert refusal(lambda: store.Store(Path("/proc/monitor")).publish_published(package, "t")).key == (
        "store-folder-unusable"
    )


@pytest.mark.parametrize("damage", ["empty", "other", "cut", "no head", "no rows"])
def test_a_damaged_store_says_so_and_a_backup_mends_it(published, package, home, damage, edit):
    backup = home.with_name("reservekopie")
    shutil.copytree(home, backup)
    assert published.newest() == 1
    catalog = home / "catalog.sqlite"
    content = catalog.read_bytes()
    if damage == "no rows":
        for path in (home / "files" / "main" / "goals").iterdir():
            path.unlink()
    elif damage == "no head":
        with Lake(home).writing() as connection:
            connection.execute("DELETE FROM lake.monitor.head")
    else:
        catalog.write_bytes({"empty": b"", "other": b"x" * 9000, "cut": content[: len(content) // 2]}[damage])
    edit("goals", remove=("12,Verantwoorde consumptie,",))

    said = "store-file-damaged" if damage == "no rows" else "store-damaged"
    assert refusal(published.reading_copy).key == said
    assert refusal(store.Store(home).reading_copy).values["home"] == str(home)
    assert refusal(lambda: store.Store(home).publish_published(package, "t")).key == said
    assert [fault.key for fault in store.Store(home).verify()] == [said]

    shutil.rmtree(home)
    shutil.copytree(backup, home)
    restarted = store.Store(home)
    assert restarted.reading_copy().version == 1
    assert restarted.verify() == []


def test_a_store_of_a_newer_monitor_is_left_alone(published, package, home, edit):
    with Lake(home).writing() as connection:
        connection.execute(f"UPDATE lake.monitor.head SET format = {FORMAT + 1}")
    before = contents(home)
    edit("goals", add=("17,Samen,",))

    assert refusal(store.Store(home).newest).key == "store-newer"
    assert refusal(lambda: store.Store(home).publish_published(package, "tester")).key == "store-newer"
    assert contents(home) == before


def test_a_catalog_of_a_newer_ducklake_is_left_alone(published, package, home):
    with sqlite3.connect(home / "catalog.sqlite") as catalog:
        catalog.execute("UPDATE ducklake_metadata SET value = '9.0' WHERE key = 'version'")
    catalog.close()
    before = contents(home)

    assert refusal(store.Store(home).newest).key == "store-newer"
    assert refusal(lambda: store.Store(home).publish_published(package, "tester")).key == "store-newer"
    assert contents(home) == before


def test_a_store_may_be_moved(published, home, package, edit, rows):
    elsewhere = home.with_name("verhuisd")
    home.rename(elsewhere)
    moved = store.Store(elsewhere)
    edit("goals", add=("17,Samen,",))

    assert moved.publish_published(package, "tester") == [2]
    assert moved.verify() == []
    assert not home.exists()


def test_verify_names_a_kept_file_that_changed(published, home):
    with Lake(home).writing() as connection:
        connection.execute(
            "UPDATE lake.monitor.received SET content = 'anders'::BLOB WHERE octet_length(content) > 100"
        )

    faults = published.verify()

    assert {fault.key for fault in faults} == {"store-file-changed"}
    assert all(fault.values["version"] == "1" for fault in faults)


def test_verify_names_a_version_whose_rows_are_gone(published, home):
    for path in (home / "files" / "main" / "goals").iterdir():
        path.unlink()

    (fault,) = published.verify()

    assert fault.key == "store-file-damaged"
    assert "goals" in str(fault)


FULL_DISK = """
import resource, sys, store
from translations import UserError
import intake, pyarrow, duckdb
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), resource.RLIM_INFINITY))
try:
    print(store.Store(sys.argv[1]).publish_published(sys.argv[2], "tester"))
except UserError as error:
    print(error.key)
"""


@pytest.mark.parametrize(
    ("years", "key"),
    [(1, "store-write-failed"), (9000, "upload-no-room")],
    ids=["no room for the catalog", "no room to read the file"],
)
def test_a_full_disk_leaves_the_old_version(published, home, package, edit, years, key):
    edit("observations", add=tuple(f"poverty,{year},2025,{year * 0.7}" for year in range(years)))

    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, home, package, "33000"], cwd=ROOT, capture_output=True, text=True
    )

    assert done.stdout == f"{key}\n", done.stderr
    assert published.verify() == []
    assert published.newest() == 1
    assert published.publish_published(package, "tester") == [2]


def test_a_full_disk_at_the_first_start(opened, home, package):
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, home, package, "20000"], cwd=ROOT, capture_output=True, text=True
    )

    assert done.stdout == "store-write-failed\n", done.stderr
    assert opened.newest() is None
    assert opened.publish_published(package, "tester") == [1]


def test_an_error_of_ours_is_not_blamed_on_the_store(published, home):
    with pytest.raises(duckdb.Error, match="no_such_table"):
        Lake(home).read(lambda cursor: cursor.execute("SELECT * FROM no_such_table"))


def test_an_extension_that_was_tampered_with_is_not_loaded(tmp_path, monkeypatch):
    content = bytearray(duck._extension("sqlite_scanner").read_bytes())
    content[len(content) // 2] ^= 1
    (tmp_path / "sqlite_scanner.duckdb_extension").write_bytes(content)
    monkeypatch.setattr(duck, "_extension", lambda name: tmp_path / "sqlite_scanner.duckdb_extension")
    duck._checked_extensions.cache_clear()

    with pytest.raises(duckdb.IOException, match="signature"):
        duck.connected()

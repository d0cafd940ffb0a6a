"""Several processes and threads at once, and a publisher that is killed: all of a version, or nothing."""

import os
import random
import shutil
import signal
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from filelock import FileLock

import store
from store import lake
from store.lake import Lake
from tests.store.publishing import PROCESSES, refresh
from translations import UserError


class Publisher:
    """A process that has everything loaded and publishes when told to."""

    def __init__(self, home: Path, package: Path, name: str = "a") -> None:
        self._go = PROCESSES.Event()
        self._answer, sender = PROCESSES.Pipe(duplex=False)
        self.process = PROCESSES.Process(
            target=refresh, args=(home, package, f"process {name}", self._go, sender)
        )
        self.process.start()
        sender.close()

    def go(self) -> None:
        self._go.set()

    def answer(self) -> list[int] | None:
        """The versions it published; None when it was killed before it could tell."""
        try:
            return self._answer.recv()
        except EOFError:
            return None
        finally:
            self.process.join()


def test_two_processes_start_at_once_on_an_empty_folder(home, package):
    publishers = [Publisher(home, package, name) for name in "ab"]
    for publisher in publishers:
        publisher.go()

    assert sorted(publisher.answer() for publisher in publishers) == [[], [1]]
    assert [version.version for version in store.Store(home).versions()] == [1]
    assert store.Store(home).verify() == []


def seconds_to_publish(home: Path, package: Path) -> float:
    publisher = Publisher(home, package)
    began = time.monotonic()
    publisher.go()
    assert publisher.answer()
    return time.monotonic() - began


@pytest.mark.parametrize("begun", [False, True], ids=["the first publication", "a later one"])
def test_a_killed_publisher_leaves_all_or_nothing(
    home, package, tmp_path, first_publication, edit, rows, begun
):
    old = {1, 8, 12} if begun else set()
    if begun:
        edit("goals", remove=("12,Verantwoorde consumptie,",), add=("16,Vrede,", "17,Samen,"))
        edit("indicators", add=("partners,17,1",))
    new = {1, 8, 16, 17} if begun else {1, 8, 12}

    def start(folder: Path) -> Path:
        return Path(shutil.copytree(first_publication, folder)) if begun else folder

    whole = seconds_to_publish(start(tmp_path / "measured"), package)
    killed = 0
    chance = random.Random(9)
    for attempt in range(3):
        folder = start(tmp_path / f"attempt {attempt}")
        publisher = Publisher(folder, package)
        publisher.go()
        time.sleep(whole * (attempt + chance.random()) / 3)
        publisher.process.kill()
        publisher.answer()
        killed += publisher.process.exitcode == -signal.SIGKILL

        opened = store.Store(folder)
        newest = opened.newest() or 0
        goals = {goal for goal, *_ in rows(opened, "goals")} if newest else set()
        assert (newest, goals) in [(int(begun), old), (1 + begun, new)]
        assert opened.publish_published(package, "after") == ([] if newest == 1 + begun else [1 + begun])
        assert {goal for goal, *_ in rows(opened, "goals")} == new
        assert opened.verify() == []
    assert killed


def test_reading_never_waits_for_the_lock_of_writers(published, package, home, edit):
    with FileLock(home / "write.lock"):
        other = store.Store(home)
        assert other.newest() == 1
        assert len(other.versions()) == 1
        assert other.reading_copy().version == 1
        assert other.publish_published(package, "nothing to do") == []
        assert other.verify() == []


def test_a_publication_waits_its_turn_and_says_when_it_takes_too_long(
    published, package, home, edit, monkeypatch
):
    monkeypatch.setattr(lake, "LOCK_SECONDS", 0.2)
    edit("goals", add=("17,Samen,",))

    with FileLock(home / "write.lock"), pytest.raises(UserError) as caught:
        published.publish_published(package, "tester")

    assert caught.value.key == "store-busy"
    assert published.publish_published(package, "tester") == [2]


def test_an_open_reader_does_not_hinder_a_publication_and_keeps_what_it_saw(published, package, home, edit):
    edit("goals", add=("17,Samen,",))

    def read(cursor) -> None:
        before = cursor.execute("SELECT count(*) FROM lake.main.goals").fetchone()

        assert published.publish_published(package, "tester") == [2]

        assert cursor.execute("SELECT count(*) FROM lake.main.goals").fetchone() == before == (3,)

    Lake(home).read(read)


def test_threads_read_whole_versions_while_others_publish(published, package, tmp_path):
    """Version n has n + 2 goals and n + 1 indicators: a mixture of two versions would not."""
    goals = [goal for goal in range(1, 18) if goal not in (1, 8, 12)]
    stop = threading.Event()

    def read() -> int:
        reads = 0
        while not stop.wait(0.02):
            for version in (None, 1):
                copy = published.reading_copy(version)
                counts = [
                    copy.connection.cursor().execute(f"SELECT count(*) FROM {table}").fetchone()[0]
                    for table in ("goals", "indicators")
                ]
                assert counts == [copy.version + 2, copy.version + 1]
            assert published.newest() >= copy.version
            reads += 1
        return reads

    def publish(author: str) -> int:
        """Both publishers publish the same files, one of them first."""
        return len(published.publish_published(package, author))

    with ThreadPoolExecutor() as pool:
        readers = [pool.submit(read) for _ in range(4)]
        try:
            for goal in goals[:3]:
                for table, line in (
                    ("goals", f"{goal},Erbij,\n"),
                    ("indicators", f"erbij_{goal},{goal},1\n"),
                ):
                    path = package / f"{table}.csv"
                    path.write_text(path.read_text() + line)
                assert sum(pool.map(publish, ("a", "b"))) == 1
        finally:
            stop.set()
        assert all(reader.result() > 0 for reader in readers)
    assert published.newest() == 4
    assert published.verify() == []


def test_the_folder_of_a_killed_first_start_holds_no_half_catalog(home, package):
    home.mkdir(parents=True)
    (home / "catalog.unfinished").write_bytes(os.urandom(5000))
    (home / "catalog.unfinished-wal").write_bytes(os.urandom(5000))
    opened = store.Store(home)

    assert opened.newest() is None
    assert opened.publish_published(package, "tester") == [1]
    assert not list(home.glob("catalog.unfinished*"))

"""Reading copies: made once, in the background where a large one would make readers wait."""

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

import duckdb
import pytest

import store
from store import loading, shelf
from store.shelf import COPIES_KEPT, Shelf


class Maker:
    """Makes copies, those of the versions in `slow` only when told to; knows which it made."""

    def __init__(self, *slow: int) -> None:
        self.made: list[int] = []
        self.slow, self.go = slow, threading.Event()

    def __call__(self, version: int) -> store.ReadingCopy:
        self.made.append(version)
        if version in self.slow:
            assert self.go.wait(10)
        return store.ReadingCopy(version, datetime.now(UTC), None, duckdb.connect())


def test_a_copy_is_made_once_for_all_who_ask():
    make = Maker(1)
    copies = Shelf(make)
    with ThreadPoolExecutor(4) as pool:
        asked = [pool.submit(copies.get, 1) for _ in range(4)]
        make.go.set()
        assert len({asked.result().connection for asked in asked}) == 1
    assert make.made == [1]


def test_while_a_copy_is_made_the_newest_before_it_is_known_and_others_are_read():
    make = Maker(4)
    copies = Shelf(make)
    for version in (1, 2):
        copies.get(version)
    assert (copies.before(2), copies.before(1), Shelf(make).before(1)) == (None, None, None)

    begun = copies.begin(4)

    assert copies.before(4).version == copies.before(3).version == 2
    assert copies.get(1).version == 1
    assert not begun.done()
    make.go.set()
    assert copies.get(4).version == 4
    assert copies.before(4) is None


def test_the_last_ones_asked_for_are_kept():
    make = Maker()
    copies = Shelf(make)
    for version in range(1, COPIES_KEPT + 1):
        copies.get(version)
    copies.get(1)
    copies.get(COPIES_KEPT + 1)

    copies.get(1)
    assert make.made == list(range(1, COPIES_KEPT + 2))
    copies.get(2)
    assert make.made[-1] == 2


def test_large_copies_make_room_for_one_another(monkeypatch):
    monkeypatch.setattr(shelf, "ROWS_KEPT", 5)
    made = []

    def make(version: int) -> store.ReadingCopy:
        made.append(version)
        connection = duckdb.connect()
        connection.execute("CREATE TABLE goals AS FROM range(3)")
        return store.ReadingCopy(version, datetime.now(UTC), None, connection)

    copies = Shelf(make)
    for version in (1, 2, 2, 1):
        copies.get(version)

    assert made == [1, 2, 1]


def test_a_copy_that_could_not_be_made_is_tried_again():
    answers = iter([OSError("damaged"), store.ReadingCopy(1, datetime.now(UTC), None, duckdb.connect())])

    def make(version: int) -> store.ReadingCopy:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    copies = Shelf(make)
    with pytest.raises(OSError, match="damaged"):
        copies.get(1)
    assert copies.get(1).version == 1


def test_readers_keep_a_large_version_until_the_next_one_is_ready(published, upload, monkeypatch):
    monkeypatch.setattr("store.store.MANY_ROWS", 10)
    first = published.reading_copy()
    assert first.rows == 13
    go, load = threading.Event(), loading.loaded

    def slow(*asked) -> store.ReadingCopy:
        assert go.wait(10)
        return load(*asked)

    monkeypatch.setattr(loading, "loaded", slow)
    upload("goals", "goal,name_nl,colour\n13,Klimaat,\n")

    assert published.reading_copy() is first
    assert published.reading_copy() is first
    go.set()
    assert published.reading_copy(2).version == 2
    assert published.reading_copy().version == 2


def test_readers_of_a_small_version_get_the_new_one_at_once(published, upload):
    first = published.reading_copy()
    upload("goals", "goal,name_nl,colour\n13,Klimaat,\n")
    assert published.reading_copy().version == first.version + 1

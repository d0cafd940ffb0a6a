"""The store on servers: PostgreSQL has the catalog, S3 the files, and several Stores are several machines."""

import time

import duckdb
import pytest

import store
from store.place import Place, place
from tests.store import publishing, servers
from tests.store.reading import read

WAVE = "wave,company,level\n2022,{name},3\n"


@pytest.fixture(scope="module")
def running():
    with servers.running() as both:
        yield both


@pytest.fixture
def shared(running, monkeypatch, request) -> Place:
    """An empty place on both servers."""
    postgres, s3 = running
    for name, value in servers.KEYS.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("MONITOR_S3_ENDPOINT", s3.address)
    name = f"lake_{abs(hash(request.node.name))}"
    return place(postgres.database(name), f"s3://{servers.BUCKET}/{name}")


@pytest.fixture
def machines(shared, waves) -> tuple[store.Store, store.Store]:
    """Two machines with the package as version 1."""
    one, other = store.Store(shared, waves), store.Store(shared, waves)
    assert one.newest() is None and other.versions() == []
    assert one.publish_published(waves, "tester") == [1]
    return one, other


def publish(machine: store.Store, package, name: str, **asked) -> int:
    text = WAVE.format(name=name)
    reading = read(package, "survey_responses", text)
    return machine.publish(reading, text.encode(), "official", "why", **asked).version


def companies(machine: store.Store, version: int | None = None) -> list[tuple]:
    with machine.reading_copy(version).connection.cursor() as cursor:
        return cursor.execute("SELECT company FROM survey_responses").fetchall()


def shown(machine: store.Store, version: int, seconds: float = 5) -> int:
    """The version that a machine shows, once it is this one or the seconds are over."""
    until = time.monotonic() + seconds
    while (found := machine.reading_copy().version) != version and time.monotonic() < until:
        time.sleep(0.1)
    return found


def test_what_one_publishes_undoes_and_withdraws_all_show(machines, waves, shared):
    one, other = machines
    assert other.reading_copy().version == 1

    assert publish(one, waves, "Bakkerij") == 2
    assert shown(other, 2) == 2 and companies(other) == [("Bakkerij",)]
    assert other.original(2, "survey_responses") == WAVE.format(name="Bakkerij").encode()
    with pytest.raises(store.NotPublished):
        publish(other, waves, "Slagerij", on_version=1)
    assert other.undo(2, "official", "back").version == 3
    assert shown(one, 3) == 3 and companies(one) == []
    fingerprint = one.reading_copy(1).fingerprint

    one.withdraw(2, "official", "must go")

    assert shown(other, 4) == 4
    with pytest.raises(store.Withdrawn):
        other.reading_copy(2)
    assert shared.data.names("originals") == set() and not shared.catalog.is_unswept()
    assert other.reading_copy(1).fingerprint == fingerprint
    assert one.verify() == other.verify() == []


def test_without_postgres_readers_keep_their_version_and_publishers_are_told(machines, waves, running):
    one, other = machines
    postgres, _ = running
    assert shown(other, 1) == 1
    # Reading while the plug is pulled does not end the process.
    with pytest.raises(duckdb.Error):
        other._lake.read(lambda cursor: _pulled(cursor, postgres))

    postgres.stop()
    try:
        time.sleep(1.5)
        assert [other.reading_copy().version, other.newest(), len(other.versions())] == [1, 1, 1]
        assert other.behind is not None
        with pytest.raises(store.Unreachable) as told:
            publish(one, waves, "Bakkerij")
        assert servers.PASSWORD not in told.value.text("nl") + told.value.text("en")
    finally:
        postgres.start()

    assert publish(one, waves, "Bakkerij") == 2
    assert shown(other, 2) == 2 and other.behind is None
    assert one.verify() == []


def _pulled(cursor: duckdb.DuckDBPyConnection, postgres: servers.Postgres) -> None:
    cursor.execute("FROM lake.monitor.head").fetchall()
    postgres.stop()
    postgres.start()
    cursor.execute("FROM lake.monitor.publications").fetchall()
    raise duckdb.Error("read on")


def test_without_s3_readers_keep_their_version_and_publishers_are_told(machines, waves, running):
    one, other = machines
    _, s3 = running
    assert shown(other, 1) == 1

    with s3.frozen():
        began = time.monotonic()
        assert other.reading_copy().version == 1
        assert time.monotonic() - began < 5
        with pytest.raises(store.Unreachable):
            publish(one, waves, "Bakkerij")

    assert publish(one, waves, "Bakkerij") == 2
    assert shown(other, 2, 20) == 2
    assert one.verify() == []


def test_a_damaged_file_is_named(machines, shared):
    one, _ = machines
    path = f"files/{sorted(shared.data.names('files'))[0]}"
    content = bytearray(shared.data.read(path))
    content[len(content) // 2] ^= 1
    shared.data.write(path, bytes(content))

    assert any(path in str(fault) for fault in one.verify())


@pytest.mark.usefixtures("machines")
def test_a_killed_publisher_leaves_all_of_a_version_or_nothing(waves, shared):
    for seconds in (0.1, 0.4, 0.7):
        publishing.killed(shared, waves, 1, seconds)
        fresh = store.Store(shared, waves)
        newest = fresh.newest()
        assert fresh.verify() == []
        assert publishing.levels(fresh) == publishing.expected(newest)


@pytest.mark.usefixtures("machines")
def test_of_two_that_replace_the_same_wave_one_wins(waves, shared):
    answers = publishing.replace_at_once(shared, waves, on_version=1)

    assert sorted(map(str, answers)) == ["2", "store-published-meanwhile"]

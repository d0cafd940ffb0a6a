"""Processes that publish: one after another, at once, or until they are killed. Also used by bench/.

They are forked from a process that has everything imported and nothing open, so each starts at once.
"""

import multiprocessing
import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.synchronize import Event
from pathlib import Path

import store
from store import NotPublished
from tests.store.people import APPROVER, PROPOSER
from tests.store.reading import read, traces

PROCESSES = multiprocessing.get_context("forkserver")
PROCESSES.set_forkserver_preload(["store", "tests.store.reading"])

PATIENCE = 60  # seconds until a process must have said something
COMPANIES = 500
KILLS_IN_A_ROW = 2  # in one store, before a fresh copy keeps it small


def process(target: Callable, *args) -> multiprocessing.Process:
    """A process that does this in the environment of here: the one that it is forked from may be older."""
    return PROCESSES.Process(target=_as_here, args=(dict(os.environ), target, args))


def _as_here(environment: dict[str, str], target: Callable, args: tuple) -> None:
    os.environ.clear()
    os.environ.update(environment)
    target(*args)


def wave(version: int) -> str:
    """The file that becomes this version: one whole wave, every row of which tells the version."""
    rows = "".join(f"2022,c{company},{version}\n" for company in range(COMPANIES))
    return f"wave,company,level\n{rows}"


def publish_wave(opened: store.Store, package: Path, version: int, **asked) -> store.Version:
    text = wave(version)
    return opened.publish(read(package, "survey_responses", text), text.encode(), "tester", "wave", **asked)


def expected(version: int) -> dict[int, int]:
    """How many rows there are of each level in a version that `publish_and_undo` made."""
    return {version: COMPANIES} if version % 2 == 0 else {}


def refresh(home: Path, package: Path, author: str, go: Event, answer: Connection) -> None:
    """Publish the files of the package when told to."""
    go.wait()
    answer.send(store.Store(home).publish_published(package, author))


def publish_and_undo(home: Path, package: Path, begun: Connection) -> None:
    """Publish a wave as version 2, undo it as version 3, publish another as version 4, until killed."""
    opened = store.Store(home, package)
    while True:
        version = opened.newest()
        begun.send(version)
        if version % 2:
            publish_wave(opened, package, version + 1)
        else:
            opened.undo(version, "tester", "back")


def propose_and_approve(home: Path, package: Path, begun: Connection) -> None:
    """Propose a wave and approve the one that waits, by turns, until killed."""
    opened = store.Store(home, package)
    while True:
        begun.send(opened.newest())
        kept, newest = opened.proposals, opened.newest()
        waiting = [each for each in kept.every() if each.is_open]
        if not waiting:
            content = store.Content((("wave.csv", wave(newest + 1).encode()),), {})
            about = {"checked_on": newest, "table": "survey_responses", "file": "wave.csv", "rows": COMPANIES}
            kept.make(content, PROPOSER, "wave", **about)
            continue
        ((_, original),) = kept.content(waiting[0].number).files
        reading = read(package, "survey_responses", original.decode())
        opened.approve(waiting[0].number, APPROVER, reading, original)


def killed(home: Path, package: Path, publications: int, seconds: float, work=publish_and_undo) -> None:
    """Let a process work at publications, and kill it that long after its publication of that number began."""
    begun, told = PROCESSES.Pipe(duplex=False)
    started = process(work, home, package, told)
    started.start()
    told.close()  # so that the end of the process ends the wait for it
    for _ in range(publications):
        assert begun.poll(PATIENCE), "the publisher began no publication"
        begun.recv()
    time.sleep(seconds)
    started.kill()
    started.join()
    assert started.exitcode == -signal.SIGKILL


def kill_often(start: Path, package: Path, folder: Path, times: int, seed: int = 1) -> list[int]:
    """Kill publishers at random moments, one after another, in copies of the store in `start`.

    After each the store must open and verify, and hold all of its newest version or nothing of it; the next
    one goes on from there. Gives the newest versions that were left.
    """
    chance, left = random.Random(seed), []
    measured = store.Store(shutil.copytree(start, folder / "measured"), package)
    began = time.monotonic()
    publish_wave(measured, package, 2)
    seconds = time.monotonic() - began
    for attempt in range(times):
        if attempt % KILLS_IN_A_ROW == 0:
            home = Path(shutil.copytree(start, folder / str(attempt)))
        killed(home, package, chance.randint(1, 2), chance.uniform(0, seconds))
        opened = store.Store(home, package)
        newest = opened.newest()
        assert [version.version for version in opened.versions()] == list(range(newest, 0, -1))
        assert opened.verify() == []
        assert levels(opened) == expected(newest)
        if newest % 2 == 0:
            assert opened.original(newest, "survey_responses") == wave(newest).encode()
        left.append(newest)
    return left


def withdraw(home: Path, package: Path, version: int, begun: Connection) -> None:
    """Withdraw a version."""
    opened = store.Store(home, package)
    begun.send(version)
    opened.withdraw(version, "tester", "must go")


def withdraw_killed(home: Path, package: Path, version: int, seconds: float) -> None:
    """Let a process withdraw a version, and kill it that long after it began, if it still runs."""
    begun, told = PROCESSES.Pipe(duplex=False)
    started = process(withdraw, home, package, version, told)
    started.start()
    assert begun.poll(PATIENCE), "the withdrawal did not begin"
    time.sleep(seconds)
    started.kill()
    started.join()


def kill_withdrawals(start: Path, package: Path, folder: Path, times: int, seed: int = 1) -> list[bool]:
    """Kill withdrawals at random moments, each in a copy of the store in `start` with a wave as version 2.

    After each the store must open and verify, and hold the wave whole or no byte of it; then the withdrawal, done
    again if need be, leaves no byte. Gives for each whether it was done when it was killed.
    """
    chance, done = random.Random(seed), []
    name = f"Bakkerij {chance.randbytes(8).hex()}"
    text = f"wave,company,level\n2022,{name},3\n"
    opened = store.Store(start, package)
    opened.publish(read(package, "survey_responses", text), text.encode(), "tester", "by mistake")
    opened.undo(2, "tester", "back")
    measured = shutil.copytree(start, folder / "measured")
    began = time.monotonic()
    store.Store(measured, package).withdraw(2, "tester", "must go")
    seconds = time.monotonic() - began
    for attempt in range(times):
        home = Path(shutil.copytree(start, folder / str(attempt)))
        withdraw_killed(home, package, 2, chance.uniform(0, seconds))
        opened = store.Store(home, package)
        assert opened.verify() == []
        assert levels(opened) == {}
        done.append(opened.newest() == 4)
        if not done[-1]:
            assert opened.original(2, "survey_responses") == text.encode()
            opened.withdraw(2, "tester", "must go")
        assert traces(home, [name]) == {}
        assert not opened.verify() and not list(home.glob("catalog.rebuilt*"))
    return done


def read_on(home: Path, package: Path, version: int, told: Connection) -> None:
    """Read versions for ever and tell, one after another, which companies each has; None when it was withdrawn."""
    opened = store.Store(home, package)
    while True:
        for number in (version, version + 1):
            try:
                with opened.reading_copy(number).connection.cursor() as cursor:
                    found = cursor.execute("SELECT company FROM survey_responses ORDER BY ALL").fetchall()
            except store.Withdrawn:
                found = None
            told.send((number, found))


def levels(opened: store.Store) -> dict[int, int]:
    with opened.reading_copy().connection.cursor() as cursor:
        return dict(cursor.execute("SELECT level, count(*) FROM survey_responses GROUP BY level").fetchall())


def publish_many(home: Path, package: Path, goal: int, times: int) -> None:
    """Publish new names for one goal."""
    opened = store.Store(home, package)
    for time_ in range(times):
        text = f"goal,name_nl,colour\n{goal},naam {time_},\n"
        opened.publish(read(package, "goals", text), text.encode(), f"author {goal}", f"naam {time_}")


def publish_at_once(home: Path, package: Path, times: int) -> list[store.Version]:
    """Two processes publish so many versions each; gives all versions there are then."""
    both = [process(publish_many, home, package, goal, times) for goal in (1, 12)]
    for started in both:
        started.start()
    for started in both:
        started.join()
        assert started.exitcode == 0
    return store.Store(home, package).versions()


def compete(home: Path, package: Path, level: int, asked: dict, answer: Connection, barrier) -> None:
    """Publish the same wave as another process does, and tell what came of it."""
    opened = store.Store(home, package)
    barrier.wait()
    try:
        answer.send(publish_wave(opened, package, level, **asked).version)
    except NotPublished as error:
        answer.send(error.key)


def replace_at_once(home: Path, package: Path, **asked) -> list:
    """What two processes are told that replace the same wave at the same time."""
    barrier, told, processes = PROCESSES.Barrier(2), [], []
    for level in (7, 8):
        answer, sender = PROCESSES.Pipe(duplex=False)
        processes.append(process(compete, home, package, level, asked, sender, barrier))
        told.append(answer)
    for started in processes:
        started.start()
    answers = [answer.recv() for answer in told]
    for started in processes:
        started.join()
    return answers

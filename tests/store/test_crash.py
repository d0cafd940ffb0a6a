"""Publishers that are killed, that publish at once, and that want the same rows: all of a version, or nothing."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import store
from tests.store import publishing
from tests.store.reading import traces

ROOT = Path(__file__).parents[2]


def test_a_killed_publisher_leaves_all_of_a_version_or_nothing(surveyed, home, package, tmp_path):
    left = publishing.kill_often(home, package, tmp_path / "killed", times=20)

    assert len(left) == 20
    assert {number % 2 for number in left} == {0, 1}


def test_who_is_killed_while_they_propose_or_approve_leaves_all_of_it_or_nothing(surveyed, home, package):
    chance, states = random.Random(2), set()
    for _ in range(6):
        publishing.killed(home, package, 2, chance.uniform(0, 0.4), publishing.propose_and_approve)
        opened = store.Store(home, package)
        assert opened.verify() == []
        found = opened.proposals.every()
        states |= {each.state for each in found}
        assert [each.version for each in found if each.version] == list(range(opened.newest(), 1, -1))
        assert {version.approved_by for version in opened.versions()[:-1]} <= {"Approver"}
        for each in found:
            if each.is_open:
                assert opened.proposals.content(each.number).files[0][1]
    assert states == {"open", "approved"}
    opened.proposals.forget()
    kept = {path.name for path in (home / "proposals").glob("*")}
    assert kept == {each.content_hash for each in found if each.is_open}


def test_two_processes_publish_at_the_same_time_and_every_version_is_there(published, home, package, rows):
    versions = publishing.publish_at_once(home, package, times=15)

    assert [version.version for version in versions] == list(range(31, 0, -1))
    for goal in (1, 12):
        notes = [version.note for version in reversed(versions) if version.author == f"author {goal}"]
        assert notes == [f"naam {number}" for number in range(15)]
    assert {(goal, name) for goal, name, _ in rows(store.Store(home, package), "goals") if goal != 8} == {
        (1, "naam 14"),
        (12, "naam 14"),
    }


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ({"on_version": 1}, "store-published-meanwhile"),
        ({"checked_on": 1}, "store-rows-changed-meanwhile"),
    ],
)
def test_of_two_that_replace_the_same_wave_one_wins_and_the_other_is_asked_to_look_again(
    surveyed, home, package, asked, told
):
    answers = publishing.replace_at_once(home, package, **asked)

    assert sorted(map(str, answers)) == ["2", told]
    winner = (7, 8)[answers.index(2)]
    assert publishing.levels(surveyed) == {winner: publishing.COMPANIES}
    assert surveyed.newest() == 2


def test_a_killed_withdrawal_is_not_begun_or_is_completed_by_whoever_opens_the_store(
    surveyed, home, package, tmp_path
):
    (tmp_path / "killed").mkdir()
    done = publishing.kill_withdrawals(home, package, tmp_path / "killed", times=8)

    assert len(done) == 8


KILLED = """
import os, signal, sys, store
from store.embedded import Embedded
put_in_place = Embedded.put_in_place
def killed(*asked):
    if sys.argv[3] == "after":
        put_in_place(*asked)
    os.kill(os.getpid(), signal.SIGKILL)
Embedded.put_in_place = killed
store.Store(sys.argv[1], sys.argv[2]).withdraw(2, "tester", "must go")
"""


@pytest.mark.parametrize(("moment", "newest"), [("before", 2), ("after", 3)])
def test_a_withdrawal_killed_beside_the_moment_in_which_it_happens(
    surveyed, home, package, upload, moment, newest
):
    """Before the rebuilt catalog is put in place nothing has happened, after it what is left is deleted."""
    name = "Bakkerij 7f3a9c"
    upload("survey_responses", f"wave,company,level\n2022,{name},3\n")
    done = subprocess.run([sys.executable, "-c", KILLED, home, package, moment], cwd=ROOT)
    assert done.returncode == -signal.SIGKILL
    assert (home / "catalog.rebuilt").exists() and traces(home, [name])

    opened = store.Store(home, package)

    assert opened.newest() == newest
    assert not list(home.glob("catalog.rebuilt*"))
    assert bool(traces(home, [name])) == (newest == 2)
    assert opened.verify() == []


def test_other_processes_notice_a_withdrawal_while_they_read(surveyed, home, package, upload):
    """What they read is of before it or of after it; afterwards they have no copy of it any more."""
    upload("survey_responses", "wave,company,level\n2022,a,1\n")
    upload("survey_responses", "wave,company,level\n2022,b,1\n2023,b,1\n")
    upload("survey_responses", "wave,company,level\n2023,c,1\n")
    told, sender = publishing.PROCESSES.Pipe(duplex=False)
    reader = publishing.PROCESSES.Process(target=publishing.read_on, args=(home, package, 3, sender))
    reader.start()
    try:
        assert [told.recv() for _ in range(2)] == [(3, [("b",), ("b",)]), (4, [("b",), ("c",)])]
        surveyed.withdraw(3, "official", "why")
        began = time.monotonic()
        while (read := told.recv()) != (3, None):
            assert read in [(3, [("b",), ("b",)]), (4, [("b",), ("c",)]), (4, [("a",), ("c",)])]
            assert time.monotonic() - began < publishing.PATIENCE
        assert [told.recv() for _ in range(4)] == 2 * [(4, [("a",), ("c",)]), (3, None)]
    finally:
        reader.kill()
        reader.join()


def test_a_withdrawal_and_publications_at_the_same_time_are_all_there(surveyed, home, package, upload):
    name = "Bakkerij 7f3a9c"
    upload("survey_responses", f"wave,company,level\n2022,{name},3\n")
    publishers = [
        publishing.PROCESSES.Process(target=publishing.publish_many, args=(home, package, goal, 5))
        for goal in (1, 12)
    ]
    for publisher in publishers:
        publisher.start()

    withdrawal = surveyed.withdraw(2, "official", "why")

    for publisher in publishers:
        publisher.join()
        assert publisher.exitcode == 0
    versions = surveyed.versions()
    assert [version.version for version in versions] == list(range(13, 0, -1))
    assert {version.version for version in versions if version.withdraws} == {withdrawal.version.version}
    assert traces(home, [name]) == {}
    assert surveyed.verify() == []

"""Publishers that are killed, that publish at once, and that want the same rows: all of a version, or nothing."""

import pytest

import store
from tests.store import publishing


def test_a_killed_publisher_leaves_all_of_a_version_or_nothing(surveyed, home, package, tmp_path):
    left = publishing.kill_often(home, package, tmp_path / "killed", times=20)

    assert len(left) == 20
    assert {number % 2 for number in left} == {0, 1}


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

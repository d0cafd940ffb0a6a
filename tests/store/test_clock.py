"""The clock of the machine is set back after versions were made: none is lost, and more can be made."""

import subprocess
import sys

import pytest

import store

# In a process of its own: two libraries of SQLite in one process lose each other's locks.
SET_FORWARD = """
import sqlite3, sys
from datetime import datetime, timedelta
catalog = sqlite3.connect(sys.argv[1])
for number, text in catalog.execute("SELECT snapshot_id, snapshot_time FROM ducklake_snapshot").fetchall():
    later = datetime.fromisoformat(text.replace("+00", "+00:00")) + timedelta(days=400)
    said = later.isoformat(" ").replace("+00:00", "+00")
    catalog.execute("UPDATE ducklake_snapshot SET snapshot_time = ? WHERE snapshot_id = ?", (said, number))
catalog.commit()
"""


def test_versions_of_the_future_are_read_undone_and_withdrawn(surveyed, home, package, upload):
    first = upload("survey_responses", "wave,company,level\n2022,a,1\n")
    # That the versions lie in the future is all that a clock leaves that was set back.
    subprocess.run([sys.executable, "-c", SET_FORWARD, home / "catalog.sqlite"], check=True)

    opened = store.Store(home, package)
    assert opened.newest() == first
    assert opened.undo(first, "tester", "back").version == first + 1
    assert opened.withdraw(first, "tester", "must go").version.version == first + 2
    assert [version.version for version in opened.versions()] == [first + 2, first + 1, first, 1]
    with pytest.raises(store.Withdrawn):
        opened.reading_copy(first)
    assert opened.reading_copy(1).version == 1
    assert opened.verify() == []

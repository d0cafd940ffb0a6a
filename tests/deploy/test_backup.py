"""The commands for a backup and its restoration, as deploy/README.md gives them."""

import re
import shutil
import subprocess
import sys

import pytest

from store import Store
from tests.test_architecture import ROOT

COMMANDS = re.findall(
    r"^(?:flock|cp|MONITOR_HOME=).*$", (ROOT / "deploy/README.md").read_text(), re.MULTILINE
)
BACKUP, RESTORE, VERIFY = (command for command in COMMANDS if "deploy/" not in command)


def fingerprint(store: Store) -> list[tuple]:
    """Every version with who and why, its files' SHA-256, and all its rows."""
    found = []
    for version in store.versions():
        copy = store.reading_copy(version.version).connection
        rows = [
            copy.execute(f"SELECT '{name}', count(*), bit_xor(hash(t)) FROM {name} AS t").fetchall()
            for (name,) in copy.execute("SELECT table_name FROM duckdb_tables() ORDER BY ALL").fetchall()
        ]
        found.append((version, rows))
    return found


@pytest.mark.skipif(not shutil.which("flock"), reason="there is no flock: apt install util-linux")
def test_a_backup_is_restored_whole(published_home, tmp_path, monkeypatch):
    def run(command: str) -> subprocess.CompletedProcess:
        for place, ours in (
            ("/var/lib/monitor", tmp_path / "monitor"),
            ("/backup/", f"{tmp_path}/backup-"),
            ("$(date +%F)", "2026-11-26"),
            ("python -m", f"{sys.executable} -m"),
        ):
            command = command.replace(place, str(ours))
        return subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True)

    shutil.copytree(published_home, tmp_path / "monitor")
    before = fingerprint(Store(tmp_path / "monitor"))
    assert run(BACKUP).returncode == 0
    shutil.rmtree(tmp_path / "monitor")

    assert run(RESTORE).returncode == 0

    verified = run(VERIFY)
    assert (verified.returncode, verified.stderr) == (0, "")
    assert fingerprint(Store(tmp_path / "monitor")) == before

"""How every command ends before its end: broken off, or with nobody who reads on."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from translations import words

ROOT = Path(__file__).parents[2]
SIGNALS = [(signal.SIGINT, 130), (signal.SIGTERM, 143)]
QUESTION = """
import duckdb
from intake.command import breaking_off
with breaking_off("ended"):
    print("asked", flush=True)
    duckdb.sql("SELECT count(*) FROM range(1000000000000)").fetchall()
"""


@pytest.fixture(autouse=True)
def home(published_home, monkeypatch) -> None:
    monkeypatch.setenv("MONITOR_HOME", str(published_home))


def started(*arguments: str | Path) -> subprocess.Popen:
    return subprocess.Popen(
        [sys.executable, *arguments], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


@pytest.mark.parametrize(("number", "code"), SIGNALS)
def test_a_statement_that_is_broken_off_ends_with_the_sentence(number, code):
    process = started("-c", QUESTION)
    process.stdout.readline()

    process.send_signal(number)

    assert process.communicate(timeout=60) == ("", "ended\n")
    assert process.returncode == code


def await_reader(process: subprocess.Popen) -> None:
    """Wait until a command has asked to open a pipe that nobody writes to."""
    deadline = time.monotonic() + 60
    while Path(f"/proc/{process.pid}/wchan").read_text() != "wait_for_partner":
        assert time.monotonic() < deadline, "the command never opened its file"
        time.sleep(0.01)


@pytest.mark.skipif(not Path("/proc/self/wchan").exists(), reason="only Linux tells what a process waits for")
@pytest.mark.parametrize(
    ("language", "command"),
    [("nl", ("intake", "check")), ("en", ("store", "publish", "--author", "A", "--note", "N"))],
)
def test_a_command_is_broken_off_with_a_sentence(tmp_path, language, command):
    pipe = tmp_path / "doelen.csv"
    os.mkfifo(pipe)
    process = started("-m", *command, pipe, "--lang", language)
    await_reader(process)

    process.send_signal(signal.SIGTERM)

    assert process.communicate(timeout=60) == ("", words(language)("command-broken-off") + "\n")
    assert process.returncode == 143


@pytest.mark.parametrize(
    "arguments",
    [
        ("store", "versions"),
        ("store", "--help"),
        ("store", "versions", "--json"),
        ("intake", "formats"),
    ],
    ids=" ".join,
)
def test_who_stops_reading_is_no_error(arguments):
    reading, writing = os.pipe()
    os.close(reading)

    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, text=True
    )

    os.close(writing)
    assert (done.returncode, done.stderr) == (0, "")


def test_what_goes_wrong_is_still_told_when_nobody_reads():
    reading, writing = os.pipe()
    os.close(reading)

    done = subprocess.run(
        [sys.executable, "-m", "store", "show", "77"],
        cwd=ROOT,
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
    )

    os.close(writing)
    assert done.returncode == 2
    assert "77" in done.stderr

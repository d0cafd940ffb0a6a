"""The monitor as its readers get it: a process of its own, started as the README says."""

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
# Writes down every name that is looked up and every address that is connected to outside this machine.
TRAP = """
import os, sys
def watch(event, arguments):
    host = None
    if event == "socket.getaddrinfo":
        host = arguments[0]
    elif event == "socket.connect" and isinstance(arguments[1], tuple):
        host = arguments[1][0]
    if host not in (None, "", "127.0.0.1", "localhost", "::1", "0.0.0.0", b"127.0.0.1", b"localhost"):
        with open(os.environ["TRAP"], "a") as file:
            print(event, host, file=file)
sys.addaudithook(watch)
"""
PATIENCE = 90  # seconds until a first start has read every published figure, on a slow machine


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        return probe.getsockname()[1]


def command(port: int) -> list[str]:
    """What the README tells to type, on a port of our own."""
    return [sys.executable, "dashboard.py", "--port", str(port)]


def environment(home: Path) -> dict[str, str]:
    """This process's environment with the store in `home`."""
    return {**os.environ, "MONITOR_HOME": str(home), "PYTHONUNBUFFERED": "1"}


def trapped(trap: Path) -> dict[str, str]:
    """What a process needs in its environment to write to the file `caught` in `trap` where it tries to go."""
    return {"PYTHONPATH": str(trap), "TRAP": str(trap / "caught")}


def asked(address: str) -> dict:
    """What /healthz answers. Raises OSError while nobody listens."""
    try:
        with urllib.request.urlopen(f"{address}/healthz", timeout=60) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refusal:
        return json.load(refusal)


@contextmanager
def serving(home: Path, port: int = 0, log: Path | None = None) -> Iterator[str]:
    """The address of a monitor started anew, whose store is in `home`; it stops when the block ends.

    It listens on `port`, or on one that is free; what it says can be read in `log`.

    Whatever fails inside the block, what the monitor said is printed. Raises RuntimeError when it does not
    come up.
    """
    port = port or free_port()
    with log.open("w+") if log else tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(
            command(port), cwd=ROOT, env=environment(home), stdout=said, stderr=subprocess.STDOUT
        )
        try:
            yield await_address(process, port)
        except BaseException:
            said.seek(0)
            print("The monitor said:", said.read(), sep="\n")
            raise
        finally:
            process.terminate()
            process.wait(timeout=PATIENCE)


def await_address(process: subprocess.Popen, port: int) -> str:
    """The address of a monitor once it answers. Raises RuntimeError when it does not come up."""
    address = f"http://127.0.0.1:{port}"
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            asked(address)
            return address
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the monitor did not come up")

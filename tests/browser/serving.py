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


def asked(address: str) -> dict:
    """What /healthz answers. Raises OSError while nobody listens."""
    try:
        with urllib.request.urlopen(f"{address}/healthz", timeout=5) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as refusal:
        return json.load(refusal)


@contextmanager
def serving(home: Path) -> Iterator[str]:
    """The address of a monitor started anew, whose store is in `home`; it stops when the block ends.

    Whatever fails inside the block, what the monitor said is printed. Raises RuntimeError when it does not
    come up.
    """
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.Popen(
            command(port), cwd=ROOT, env=environment(home), stdout=said, stderr=subprocess.STDOUT
        )
        try:
            _await(process, address)
            yield address
        except BaseException:
            said.seek(0)
            print("The monitor said:", said.read(), sep="\n")
            raise
        finally:
            process.terminate()
            process.wait(timeout=20)


def _await(process: subprocess.Popen, address: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < deadline:
        try:
            asked(address)
            return
        except OSError:
            time.sleep(0.1)
    raise RuntimeError("the monitor did not come up")

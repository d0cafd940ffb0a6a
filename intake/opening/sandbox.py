"""A file is opened in a process of its own, with limits on memory and time: it may be made to do harm."""

import json
import pickle
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path
from threading import Timer
from typing import BinaryIO

from intake.opening.csv_rows import Fault
from intake.opening.detect import NotRecognised, Request, Understood
from intake.opening.encoding import Limits
from intake.opening.places import SeveralSheets
from translations import UserError

CHILD = [sys.executable, "-m", "intake.opening"]
OUT_OF_MEMORY = (b"MemoryError", b"annot allocate memory")
PROJECT = Path(__file__).parents[2]
# Of a child that broke, for the log: lines, and bytes of a line.
LAST_WORDS, LONGEST_WORD = 50, 1000


def understand_apart(request: Request, limits: Limits, scanned: Callable[[float], object]) -> Understood:
    """`understand` in a child process. Raises what it raises, and UserError when a limit is passed."""
    asked = request.folder / "request"
    asked.write_bytes(pickle.dumps((request, limits)))
    began = time.monotonic()
    with (
        asked.open("rb") as given,
        subprocess.Popen(
            CHILD, stdin=given, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=PROJECT
        ) as child,
    ):
        clock = Timer(limits.seconds, child.kill)
        clock.start()
        try:
            answer, words = _answer(child.stdout, limits.memory_bytes, scanned)
            if answer is None:
                child.wait()
        finally:  # also when whoever listens to `scanned` breaks off
            child.kill()
            clock.cancel()
    if answer is None:
        if time.monotonic() - began >= limits.seconds:
            raise UserError("upload-too-slow", file=request.file, seconds=limits.seconds)
        if child.returncode < 0 or any(sign in words for sign in OUT_OF_MEMORY):
            megabytes = limits.memory_bytes // 1_000_000
            raise UserError("upload-too-much-memory", file=request.file, limit=megabytes)
        raise RuntimeError(words.decode("utf-8", "replace"))
    if "not_recognised" in answer:
        shown = answer["not_recognised"]
        unknown = NotRecognised(shown["headers"], shown["rows"], **answer["values"])
        unknown.sheets = tuple(shown["sheets"])
        raise unknown
    if "several_sheets" in answer:
        raise SeveralSheets(answer["several_sheets"], request.file)
    if "error" in answer:
        raise UserError(answer["error"], **answer["values"])
    faults = [Fault(*fault) for fault in answer.pop("faults")]
    return Understood(**answer, faults=faults)


def _answer(output: BinaryIO, longest: int, scanned: Callable[[float], object]) -> tuple[dict | None, bytes]:
    """What the child found, or None, and the last of what it said that is no answer."""
    words = deque(maxlen=LAST_WORDS)
    while line := output.readline(longest):
        try:
            said = json.loads(line)
        except ValueError:
            words.append(line[:LONGEST_WORD])
            continue
        if isinstance(said, dict):
            return said, b""
        if isinstance(said, float):
            scanned(said)
    return None, b"".join(words)

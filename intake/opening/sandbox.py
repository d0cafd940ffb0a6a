"""A file is opened in a process of its own, with limits on memory and time: it may be made to do harm."""

import json
import pickle
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Event, Thread, Timer
from typing import BinaryIO

from intake.opening.csv_rows import Fault
from intake.opening.detect import Request, Understood
from intake.opening.encoding import Limits
from intake.opening.places import NotRecognised, SeveralSheets
from translations import UserError

CHILD = [sys.executable, "-m", "intake.opening"]
OUT_OF_MEMORY = (b"MemoryError", b"annot allocate memory")
PROJECT = Path(__file__).parents[2]
# Of a child that broke, for the log: lines, and bytes of a line.
LAST_WORDS, LONGEST_WORD = 50, 1000
SILENCE = 0.5  # seconds


def understand_apart(
    request: Request,
    limits: Limits,
    scanned: Callable[[float], object],
    still: Callable[[], object] = lambda: None,
) -> Understood:
    """`understand` in a child process; `still` is called while it says nothing.

    Raises what `understand` raises, and UserError when a limit is passed. An exception of `scanned` or `still`
    ends the child.
    """
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
            answer, words = _answer(child.stdout, limits.memory_bytes, scanned, still)
            if answer is None:
                child.wait()
        finally:  # also when whoever listens breaks off
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
        unknown = NotRecognised(shown["headers"], shown["rows"], shown["offered"], **answer["values"])
        unknown.sheets = tuple(shown["sheets"])
        raise unknown
    if "several_sheets" in answer:
        raise SeveralSheets(answer["several_sheets"], request.file)
    if "error" in answer:
        raise UserError(answer["error"], **answer["values"])
    lines = {name: [Fault(*line) for line in answer.pop(name)] for name in ("faults", "doubts")}
    return Understood(**answer, **lines)


def _answer(
    output: BinaryIO, longest: int, scanned: Callable[[float], object], still: Callable[[], object]
) -> tuple[dict | None, bytes]:
    """What the child found, or None, and the last of what it said that is no answer."""
    words = deque(maxlen=LAST_WORDS)
    with closing(_lines(output, longest, still)) as lines:
        for line in lines:
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


def _lines(output: BinaryIO, longest: int, still: Callable[[], object]) -> Iterator[bytes]:
    """Each line as it comes; `still` is called whenever none has come for a while."""
    said: Queue[bytes] = Queue(LAST_WORDS)
    gone = Event()

    def listen() -> None:
        line = b"-"
        while line and not gone.is_set():
            line = output.readline(longest)
            while not gone.is_set():
                with suppress(Full):
                    said.put(line, timeout=SILENCE)
                    break

    Thread(target=listen, daemon=True).start()
    try:
        while True:
            try:
                line = said.get(timeout=SILENCE)
            except Empty:
                still()
                continue
            if not line:
                return
            yield line
    finally:
        gone.set()

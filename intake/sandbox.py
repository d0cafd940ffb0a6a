"""A file is opened in a process of its own, with limits on memory and time: it may be made to do harm."""

import json
import pickle
import subprocess
import sys
from pathlib import Path

from intake.content import Limits
from intake.structure import Fault
from intake.understanding import NotRecognised, Request, Understood
from translations import UserError

OUT_OF_MEMORY = (b"MemoryError", b"annot allocate memory")
PROJECT = Path(__file__).parent.parent


def understand_apart(request: Request, limits: Limits) -> Understood:
    """`understand` in a child process. Raises what it raises, and UserError when a limit is passed."""
    try:
        child = subprocess.run(
            [sys.executable, "-m", "intake.child"],
            input=pickle.dumps((request, limits)),
            capture_output=True,
            cwd=PROJECT,
            timeout=limits.seconds,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise UserError("upload-too-slow", file=request.file, seconds=limits.seconds) from error
    try:
        answer = json.loads(child.stdout)
    except ValueError as error:
        if child.returncode < 0 or any(sign in child.stderr for sign in OUT_OF_MEMORY):
            megabytes = limits.memory_bytes // 1_000_000
            raise UserError("upload-too-much-memory", file=request.file, limit=megabytes) from error
        raise RuntimeError(child.stderr.decode("utf-8", "replace")) from error
    if "headers" in answer:
        raise NotRecognised(answer["headers"], answer["rows"], **answer["values"])
    if "error" in answer:
        raise UserError(answer["error"], **answer["values"])
    faults = [Fault(*fault) for fault in answer.pop("faults")]
    return Understood(**answer, faults=faults)

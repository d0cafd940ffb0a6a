"""The child process of `intake.opening.sandbox`: reads what is asked on standard input, answers on standard output.

Each line of the answer is JSON: numbers, the part of the file that was scanned so far, and last what was found.
"""

import json
import pickle
import sys
from dataclasses import astuple

from intake.opening.detect import Request, understand
from intake.opening.encoding import Limits
from intake.opening.places import NotRecognised, SeveralSheets
from translations import UserError


def answer(request: Request) -> dict:
    try:
        understood = understand(request, say)
    except NotRecognised as error:
        shown = {name: getattr(error, name) for name in ("headers", "rows", "offered", "sheets")}
        return {"values": error.values, "not_recognised": shown}
    except SeveralSheets as error:
        return {"several_sheets": error.sheets}
    except UserError as error:
        return {"error": error.key, "values": error.values}
    lines = {name: [astuple(line) for line in getattr(understood, name)] for name in ("faults", "doubts")}
    return vars(understood) | lines


def say(what: float | dict) -> None:
    print(json.dumps(what), flush=True)


def limit_memory(limits: Limits) -> None:
    try:
        import resource
    except ImportError:  # Windows knows no such limit; there only the time is limited
        return
    resource.setrlimit(resource.RLIMIT_AS, (limits.memory_bytes, limits.memory_bytes))


if __name__ == "__main__":
    asked, bounds = pickle.loads(sys.stdin.buffer.read())
    limit_memory(bounds)
    say(answer(asked))

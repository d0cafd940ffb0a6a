"""Results kept with the reading copy that they were asked of: a copy never changes, so neither do they."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any
from weakref import WeakKeyDictionary

import queries

# Results kept of one copy; the one asked for longest ago goes first.
MOST = 200

_kept: WeakKeyDictionary[queries.Connection, OrderedDict[tuple, tuple[Any, frozenset[str]]]] = (
    WeakKeyDictionary()
)
_lock = threading.Lock()


def result(connection: queries.Connection, asked: tuple, ask: Callable[[], Any]) -> Any:
    """What `ask` gives, or gave before for the same connection and the same `asked`.

    The tables that were read count as read again (`queries.reading`).
    """
    with _lock:
        results = _kept.setdefault(connection, OrderedDict())
        known = results.get(asked)
        if known is not None:
            results.move_to_end(asked)
    if known is None:
        with queries.reading() as read:
            found = ask()
        known = (found, frozenset(read))
        with _lock:
            results[asked] = known
            while len(results) > MOST:
                results.popitem(last=False)
    queries.note(known[1])
    return known[0]

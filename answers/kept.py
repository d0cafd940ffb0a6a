"""Results kept with the reading copy that they were asked of: a copy never changes, so neither do they."""

import functools
import inspect
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

import queries

# Results kept of one copy; the one asked for longest ago goes first.
MOST = 400

Ask = TypeVar("Ask", bound=Callable[..., Any])

_kept: WeakKeyDictionary[queries.Connection, OrderedDict[tuple, tuple[Any, frozenset[queries.Question]]]] = (
    WeakKeyDictionary()
)
_lock = threading.Lock()


def result(connection: queries.Connection, asked: tuple, ask: Callable[[], Any]) -> Any:
    """What `ask` gives, or gave before for the same connection and the same `asked`.

    The questions that were asked count as asked again (`queries.reading`).
    """
    with _lock:
        results = _kept.setdefault(connection, OrderedDict())
        known = results.get(asked)
        if known is not None:
            results.move_to_end(asked)
    if known is None:
        with queries.reading() as questions:
            found = ask()
        known = (found, frozenset(questions))
        with _lock:
            results[asked] = known
            while len(results) > MOST:
                results.popitem(last=False)
    queries.note(known[1])
    return known[0]


def once(ask: Ask) -> Ask:
    """A function of a reading copy and of arguments that can be compared, asked once for the same of them.

    What it gives is shared by all who ask: nobody may change it. A function that is asked once already stays so.
    """
    ask = inspect.unwrap(ask)
    parameters = inspect.signature(ask)

    @functools.wraps(ask)
    def asked(connection: queries.Connection, *given: Any, **named: Any) -> Any:
        bound = parameters.bind(connection, *given, **named)
        bound.apply_defaults()
        _, *others = bound.arguments.items()
        return result(connection, (ask, *others), lambda: ask(connection, *given, **named))

    return asked  # type: ignore[return-value]


def inside(ask: Ask) -> Ask:
    """A function of an object and of arguments that can be compared, asked once for the same of them.

    The object keeps in its dictionary `answered` what it was asked; nobody may change what is given.
    """

    @functools.wraps(ask)
    def asked(keeper: Any, *given: Any, **named: Any) -> Any:
        what = (ask, given, *sorted(named.items()))
        if what not in keeper.answered:
            keeper.answered.setdefault(what, ask(keeper, *given, **named))
        return keeper.answered[what]

    return asked  # type: ignore[return-value]

"""A chart drawn once for all readers who see the same answer in the same language.

An answer that is kept (`answers.kept.once`) is the very same object for every reader and at the next rerun: by it a
drawing is found again.
"""

import functools
import threading
from collections import OrderedDict
from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

from answers.selection import Selection

Draw = TypeVar("Draw", bound=Callable[..., Any])

MOST = 600  # drawings that are kept, those asked for last: of eight sectors in two languages all that a page draws
_VALUES = (str, int, float, date, Selection, type(None))

_drawn: OrderedDict[tuple, tuple[tuple, Any]] = OrderedDict()
_lock = threading.Lock()


def once(draw: Draw) -> Draw:
    """A function that draws, asked once for the same objects; what it gives is shared, so nobody may change it.

    Texts, numbers, days and selections are the same when they are equal, lists and dictionaries when what is in
    them is the same, everything else only when it is the same object.
    """

    @functools.wraps(draw)
    def drawn(*given: Any, **named: Any) -> Any:
        key = (draw, _known_by(given), _known_by(named))
        with _lock:
            if key in _drawn:
                _drawn.move_to_end(key)
                return _drawn[key][1]
        found = draw(*given, **named)
        with _lock:
            # The objects are kept as well: as long as they are, no other has their `id`.
            _drawn[key] = ((given, named), found)
            while len(_drawn) > MOST:
                _drawn.popitem(last=False)
        return found

    return drawn  # type: ignore[return-value]


def _known_by(part: Any) -> Any:
    """What tells a part from another."""
    if isinstance(part, _VALUES):
        return type(part), part
    if type(part) in (list, tuple):
        return tuple(map(_known_by, part))
    if type(part) is dict:
        return tuple((name, _known_by(value)) for name, value in part.items())
    return id(part)

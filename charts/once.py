"""A chart drawn once for all readers who see the same answer in the same language.

An answer that is kept (`answers.kept.once`) is the very same object for every reader and at the next rerun: by it a
drawing is found again.
"""

import functools
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any, TypeVar

Draw = TypeVar("Draw", bound=Callable[..., Any])

MOST = 32  # drawings that are kept, those asked for last
_VALUES = (str, int, float, type(None))

_drawn: OrderedDict[tuple, tuple[tuple, Any]] = OrderedDict()
_lock = threading.Lock()


def once(draw: Draw) -> Draw:
    """A function that draws, asked once for the same objects; what it gives is shared, so nobody may change it.

    Texts and numbers are the same when they are equal, everything else only when it is the same object.
    """

    @functools.wraps(draw)
    def drawn(*given: Any, **named: Any) -> Any:
        parts = (*given, *named.values())
        key = (draw, *named, *(part if isinstance(part, _VALUES) else id(part) for part in parts))
        with _lock:
            if key in _drawn:
                _drawn.move_to_end(key)
                return _drawn[key][1]
        found = draw(*given, **named)
        with _lock:
            # The objects are kept as well: as long as they are, no other has their `id`.
            _drawn[key] = (parts, found)
            while len(_drawn) > MOST:
                _drawn.popitem(last=False)
        return found

    return drawn  # type: ignore[return-value]

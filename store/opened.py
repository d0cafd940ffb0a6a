"""The one store of this process, which pages and routes share."""

import functools
import threading

from store.place import Place, here
from store.store import DATA, Store

AUTHOR = "monitor"

_opening = threading.Lock()


def shared() -> Store:
    """The store that the settings name, with the published figures in it.

    Opened at the first call; whoever asks meanwhile waits. Raises UserError when the store cannot be used or
    a published file cannot be read, and tries again at the next call.
    """
    with _opening:
        return _opened(here())


@functools.cache
def _opened(place: Place) -> Store:
    store = Store(place)
    store.publish_published(DATA, AUTHOR)
    return store

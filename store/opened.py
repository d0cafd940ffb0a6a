"""The one store of this process, which pages and routes share."""

import functools
import threading
from pathlib import Path

from store.lake import home
from store.store import DATA, Store

AUTHOR = "monitor"

_opening = threading.Lock()


def shared() -> Store:
    """The store in `home()`, with the published figures in it.

    Opened at the first call; whoever asks meanwhile waits. Raises UserError when the store cannot be used or
    a published file cannot be read, and tries again at the next call.
    """
    with _opening:
        return _opened(home())


@functools.cache
def _opened(folder: Path) -> Store:
    store = Store(folder)
    store.publish_published(DATA, AUTHOR)
    return store

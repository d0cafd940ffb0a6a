"""Files are read in turns: a part of the upload page that waits until it is this file's."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from pages.view import View

# Files that are read at once, whoever gave them: each may take as much memory as the limits of intake allow.
AT_ONCE = threading.BoundedSemaphore(2)


BETWEEN = 0.5  # seconds


@contextmanager
def turn(view: View, bar) -> Iterator[None]:
    """Wait until fewer than AT_ONCE files are being read, and say so meanwhile."""
    while not AT_ONCE.acquire(timeout=BETWEEN):
        # Saying it is also where Streamlit ends the wait of a reader who left.
        bar.progress(0.0, view.words("progress-wait"))
    try:
        yield
    finally:
        AT_ONCE.release()

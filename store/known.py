"""What is known of the versions: asked anew each second, and kept for when the place cannot be reached."""

import threading
import time
from concurrent.futures import Future, wait

from store import manifest
from store.lake import Lake, Unreachable
from store.manifest import Version

FRESH_SECONDS = 1  # that an answer of servers counts as the present one
WAIT_SECONDS = 2  # that a reader waits for a newer one


class Known:
    """The newest version and the list of all.

    Of an embedded store they are read each time. Of one on servers a reader gets what was known last when they do
    not answer soon, and `behind` says why.
    """

    def __init__(self, lake: Lake) -> None:
        self._lake = lake
        self._lock = threading.Lock()
        self._newest: int | None = None
        self._versions: list[Version] = []
        self._answer: Future[int | None] | None = None
        self._fresh_until = 0.0
        self.behind: Unreachable | None = None

    def newest(self) -> int | None:
        """The newest version; None when nothing has been published."""
        if not self._lake.place.is_shared:
            return self._read_newest()
        with self._lock:
            is_fresh = self._newest is not None and time.monotonic() <= self._fresh_until
            if self._answer is None or (self._answer.done() and not is_fresh):
                self._answer = Future()
                threading.Thread(target=self._ask, args=(self._answer,), daemon=True).start()
            answer = self._answer
        if self._newest is None:
            return answer.result()
        if self.behind is None:
            wait([answer], WAIT_SECONDS)
        if answer.done() and not isinstance(answer.exception(), Unreachable | None):
            answer.result()
        return self._newest

    def versions(self) -> list[Version]:
        """Every version, the newest first."""
        newest = self.newest()
        if newest is None:
            return []
        if not self._lake.place.is_shared:
            return self._lake.read_once(manifest.versions)
        if not self._versions or self._versions[0].version < newest:
            try:
                self._versions = self._lake.read(manifest.versions)
            except Unreachable as error:
                self.behind = error
                if not self._versions:
                    raise
        return self._versions

    def saw(self, newest: int) -> None:
        """Know of a version that was published here."""
        self._newest = max(self._newest or 0, newest)

    def _read_newest(self) -> int | None:
        return (self._lake.read_once(manifest.newest) if self._lake.exists else None) or None

    def _ask(self, answer: Future) -> None:
        try:
            newest = self._read_newest()
            if newest is not None:
                self.saw(newest)
            self.behind = None
            answer.set_result(newest)
        except BaseException as error:
            if isinstance(error, Unreachable):
                self.behind = error
            answer.set_exception(error)
        finally:
            self._fresh_until = time.monotonic() + FRESH_SECONDS

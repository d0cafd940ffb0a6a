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
    """The versions, the newest first.

    Of an embedded store they are read each time. Of one on servers a reader gets what was known last when they do
    not answer soon, and `behind` says why.
    """

    def __init__(self, lake: Lake) -> None:
        self._lake = lake
        self._lock = threading.Lock()
        self._versions: list[Version] = []
        self._answer: Future[list[Version]] | None = None
        self._fresh_until = 0.0
        self.behind: Unreachable | None = None

    def newest(self) -> int | None:
        """The newest version; None when nothing has been published."""
        if not self._lake.place.is_shared:
            return (self._lake.read_once(manifest.newest) if self._lake.exists else None) or None
        versions = self.versions()
        return versions[0].version if versions else None

    def versions(self) -> list[Version]:
        """Every version, the newest first."""
        if not self._lake.place.is_shared:
            return self._read()
        with self._lock:
            is_fresh = bool(self._versions) and time.monotonic() <= self._fresh_until
            if self._answer is None or (self._answer.done() and not is_fresh):
                self._answer = Future()
                threading.Thread(target=self._ask, args=(self._answer,), daemon=True).start()
            answer = self._answer
        if not self._versions:
            return answer.result()
        if self.behind is None:
            wait([answer], WAIT_SECONDS)
        if answer.done() and not isinstance(answer.exception(), Unreachable | None):
            answer.result()
        return self._versions

    def saw(self, version: int) -> None:
        """Know of a version that was published here."""
        if self._lake.place.is_shared and (self.newest() or 0) < version:
            self._versions = self._read()

    def _read(self) -> list[Version]:
        return self._lake.read_once(manifest.versions) if self._lake.exists else []

    def _ask(self, answer: Future) -> None:
        try:
            found = self._read()
            # One that was published here meanwhile may be newer than what was read.
            if found and (not self._versions or found[0].version >= self._versions[0].version):
                self._versions = found
            self.behind = None
            answer.set_result(found)
        except BaseException as error:
            if isinstance(error, Unreachable):
                self.behind = error
            answer.set_exception(error)
        finally:
            self._fresh_until = time.monotonic() + FRESH_SECONDS

"""The reading copies that are ready or being made: each is made once, whoever asks."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future

from store.copies import ReadingCopy

# The most that are kept: copies, and rows in all of them, of which a million take some 200 MB.
COPIES_KEPT = 4
ROWS_KEPT = 6_000_000


class Shelf:
    """Copies by version, made by `make` in threads of their own; the last few that were asked for are kept.

    Whoever still reads a copy that leaves the shelf keeps it open by holding it.
    """

    def __init__(self, make: Callable[[int], ReadingCopy]) -> None:
        self._make = make
        self._copies: OrderedDict[int, Future[ReadingCopy]] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, version: int) -> ReadingCopy:
        """The copy of a version, as soon as it is ready. Raises what making it raised; the next call tries anew."""
        return self.begin(version).result()

    def begin(self, version: int) -> Future[ReadingCopy]:
        """The copy of a version, ready or not."""
        with self._lock:
            if version not in self._copies:
                self._copies[version] = Future()
                threading.Thread(target=self._fill, args=(version, self._copies[version])).start()
            self._copies.move_to_end(version)
            return self._copies[version]

    def before(self, version: int) -> ReadingCopy | None:
        """The newest ready copy of an earlier version; None when there is none, or `version` is ready itself."""
        with self._lock:
            newest = max((number for number in self._ready() if number <= version), default=version)
            return None if newest == version else self._copies[newest].result()

    def let_go(self, copy: ReadingCopy) -> None:
        """Forget one copy: the next who asks for its version gets a new one."""
        with self._lock:
            kept = self._copies.get(copy.version)
            if kept is not None and kept.done() and kept.result() is copy:
                del self._copies[copy.version]

    def clear(self) -> None:
        """Let every copy go, also those that are being made: whoever asked for one gets it, nobody else."""
        with self._lock:
            self._copies.clear()

    def _fill(self, version: int, copy: Future[ReadingCopy]) -> None:
        try:
            made = self._make(version)
        except BaseException as error:
            with self._lock:
                if self._copies.get(version) is copy:
                    del self._copies[version]
            copy.set_exception(error)
            return
        with self._lock:
            copy.set_result(made)
            self._make_room(version)

    def _make_room(self, made: int) -> None:
        rows = {version: self._copies[version].result().rows for version in self._ready()}
        while len(rows) > COPIES_KEPT or (len(rows) > 1 and sum(rows.values()) > ROWS_KEPT):
            longest_ago = next(version for version in rows if version != made)
            del rows[longest_ago], self._copies[longest_ago]

    def _ready(self) -> list[int]:
        """The versions whose copy is ready, the last one asked for at the end."""
        return [version for version, copy in self._copies.items() if copy.done()]

"""How far the reading of a file is: its stage, and the part of the whole that is done."""

import time
from collections.abc import Callable

# Where each stage begins and ends in the whole, as measured on a million answers. How long a file takes to open
# is not known: of a workbook not even its rows are.
STAGES = {
    "open": None,
    "structure": (0.0, 0.3),
    "load": (0.3, 0.4),
    "cells": (0.4, 0.8),
    "rules": (0.8, 1.0),
}
BETWEEN = 0.25  # seconds between two reports of one stage

Tell = Callable[[str, float | None], object]


class Progress:
    """Tells the stage and the part of the whole that is done, 0 to 1, or None where it cannot be known.

    Every stage is told when it begins and, a few times a second, when it is further than was told before
    or `again` is called.
    """

    def __init__(self, tell: Tell | None) -> None:
        self._tell = tell or (lambda stage, fraction: None)
        self._stage, self._part, self._next = "", 0.0, 0.0
        self._told: tuple[str, float | None] | None = None

    def again(self) -> None:
        """What was told last is so still: whoever listens may break off here."""
        if self._told:
            self._tell(*self._told)

    def __call__(self, stage: str, part: float = 0.0) -> None:
        """So much of a stage, 0 to 1, is done."""
        now = time.monotonic()
        if stage == self._stage and not (self._part < part <= 1 and (part == 1 or now >= self._next)):
            return
        self._stage, self._part, self._next = stage, part, now + BETWEEN
        span = STAGES[stage]
        self._told = stage, span and span[0] + part * (span[1] - span[0])
        self._tell(*self._told)

"""Stores that take long to fill, filled once for all processes and runs that have the same data and code."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock

from tests.test_architecture import ROOT

# What decides how a store looks.
MADE_OF = ("data", "intake", "store", "tests/example")
FOLDER = Path(tempfile.gettempdir()) / f"monitor-tests-{os.getuid()}"


def copied(name: str, fill: Callable[[Path], None], folder: Path) -> Path:
    """A copy in `folder` of the store that `fill` makes in an empty one."""
    kept = FOLDER / f"{name}-{_fingerprint()}"
    FOLDER.mkdir(exist_ok=True)
    with FileLock(f"{kept}.lock"):
        if not kept.exists():
            beside = kept.with_suffix(".making")
            shutil.rmtree(beside, ignore_errors=True)
            fill(beside)
            beside.rename(kept)
    return Path(shutil.copytree(kept, folder))


def _fingerprint() -> str:
    files = sorted(
        path
        for part in MADE_OF
        for path in (ROOT / part).rglob("*")
        if path.suffix in (".csv", ".json", ".py")
    )
    found = hashlib.sha256()
    for path in files:
        found.update(str(path.relative_to(ROOT)).encode() + path.read_bytes())
    return found.hexdigest()[:16]

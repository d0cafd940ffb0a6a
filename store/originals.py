"""Uploaded files as they came, byte for byte: each is a file in `originals/`, named by its SHA-256.

What is proposed is kept the same way, in a folder of its own: `where`.
"""

from collections.abc import Collection
from pathlib import Path

from store.bucket import Bucket
from store.folder import Folder

FOLDER = "originals"


def keep(data: Folder | Bucket, content: bytes | Path, digest: str, where: str = FOLDER) -> None:
    """Write the file with this SHA-256, unless it is kept already. Only whoever holds the lock may call this.

    Afterwards it is kept under its name, or OSError was raised. A publication that fails later leaves it behind: it
    does no harm, and the next try finds it.
    """
    if not intact(data, digest, where):
        data.write(f"{where}/{digest}", content)


def read(data: Folder | Bucket, digest: str, where: str = FOLDER) -> bytes | None:
    """The kept file; None when it is not there."""
    return data.read(f"{where}/{digest}")


def intact(data: Folder | Bucket, digest: str, where: str = FOLDER) -> bool:
    """Whether the file is kept and still has the SHA-256 that it is named by."""
    return data.digest(f"{where}/{digest}") == digest


def others(data: Folder | Bucket, digests: Collection[str], where: str = FOLDER) -> set[str]:
    """Every file that is not one of these."""
    return {f"{where}/{name}" for name in data.names(where) - set(digests)}

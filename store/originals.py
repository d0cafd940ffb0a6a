"""Uploaded files as they came, byte for byte: each is a file in `originals/`, named by its SHA-256.

What is proposed is kept the same way, in a folder of its own: `where`.
"""

import hashlib
import os
import shutil
from collections.abc import Collection
from pathlib import Path

from translations import UserError

FOLDER = "originals"
UNFINISHED = "unfinished"
CHUNK = 1 << 20


def keep(home: Path, content: bytes | Path, digest: str, where: str = FOLDER) -> None:
    """Write the file with this SHA-256, unless it is kept already. Only whoever holds the lock may call this.

    Afterwards it is on the disk under its name, or UserError was raised. A publication that fails later
    leaves it behind: it does no harm, and the next try finds it.
    """
    folder = Path(home) / where
    if intact(home, digest, where):
        return
    unfinished = folder / UNFINISHED
    try:
        folder.mkdir(exist_ok=True)
        with unfinished.open("wb") as file:
            if isinstance(content, bytes):
                file.write(content)
            else:
                with content.open("rb") as source:
                    shutil.copyfileobj(source, file, CHUNK)
            file.flush()
            os.fsync(file.fileno())
        unfinished.rename(folder / digest)
        _settle(folder)
    except OSError as error:
        raise UserError("store-write-failed", home=str(home), reason=str(error)) from error


def read(home: Path, digest: str, where: str = FOLDER) -> bytes | None:
    """The kept file; None when it is not there."""
    try:
        return (Path(home) / where / digest).read_bytes()
    except OSError:
        return None


def intact(home: Path, digest: str, where: str = FOLDER) -> bool:
    """Whether the file is kept and still has the SHA-256 that it is named by."""
    try:
        return hash_of(Path(home) / where / digest) == digest
    except OSError:
        return False


def remove_others(home: Path, digests: Collection[str], where: str = FOLDER) -> None:
    """Delete every file that is not one of these. Only whoever holds the lock may call this."""
    for path in (Path(home) / where).glob("*"):
        if path.name not in digests:
            path.unlink()


def hash_of(content: bytes | Path) -> str:
    """The SHA-256 of a file or its bytes, as hexadecimal digits."""
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    with Path(content).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _settle(folder: Path) -> None:
    """The new name survives a power cut: a folder is written to the disk apart from the files in it."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

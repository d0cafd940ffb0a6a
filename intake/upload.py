"""An upload as a file on the disk: its size, its hash, and the room that reading it takes."""

import errno
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from translations import UserError


@contextmanager
def room(file_name: str) -> Iterator[None]:
    """Raises UserError when the disk is too full for what reading a file writes."""
    try:
        yield
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise
        raise UserError("upload-no-room", file=file_name) from error


def size_of(path: Path) -> int:
    """Bytes of a file. Raises UserError when it is missing or cannot be read."""
    try:
        with path.open("rb"):
            return path.stat().st_size
    except FileNotFoundError as error:
        raise UserError("file-missing", file=str(path)) from error
    except OSError as error:
        raise UserError("file-unreadable", file=str(path)) from error


def hash_of(path: Path) -> str:
    """SHA-256 of a file, as hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

"""The SHA-256 by which files are known."""

import hashlib
from pathlib import Path


def hash_of(content: bytes | Path) -> str:
    """The SHA-256 of a file or its bytes, as hexadecimal digits."""
    if isinstance(content, bytes):
        return hashlib.sha256(content).hexdigest()
    with Path(content).open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()

"""Logins that were ended before their time, as files in `ended/` named by the login, until each would have ended.

Streamlit keeps a login in the reader's browser alone: a copy of its cookie would count after logging out.
"""

import time
from contextlib import suppress
from pathlib import Path

from translations import UserError

FOLDER = "ended"


def end(home: Path, login: str, until: float) -> None:
    """From now on the login no longer counts. Raises UserError when that cannot be written down."""
    folder = Path(home) / FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / login).write_text(str(until), encoding="utf-8")
    except OSError as error:
        raise UserError("store-write-failed", home=str(home), reason=str(error)) from error
    for path in folder.iterdir():
        # Another process may be writing or deleting the same file.
        with suppress(OSError, ValueError):
            if float(path.read_text(encoding="utf-8")) < time.time():
                path.unlink()


def has_ended(home: Path, login: str) -> bool:
    """Whether somebody ended the login."""
    return (Path(home) / FOLDER / login).exists()

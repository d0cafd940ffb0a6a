"""Tokens with which a program on another machine may fetch and publish: signed, with an end, and kept by name.

What is signed is a name, a number and the end. The token itself is kept nowhere: a file in `tokens/` says which
number counts for a name, so that a new token, or revoking, ends the one before.
"""

import hashlib
import json
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from itsdangerous import BadSignature, URLSafeSerializer

from translations import UserError

FOLDER, KEY = "tokens", "token.key"
LONGEST_NAME, MOST_DAYS = 80, 3650


@dataclass(frozen=True)
class Token:
    """For whom a token is, which one it is, and until when it counts, in seconds since 1970."""

    name: str
    number: str
    until: float


def make(home: Path, name: str, days: int) -> str:
    """A token for a name, from now on the only one. Raises UserError for a name or days that cannot be."""
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise UserError("token-name-wrong", most=LONGEST_NAME)
    if not 1 <= days <= MOST_DAYS:
        raise UserError("token-days-wrong", most=MOST_DAYS)
    token = Token(name, secrets.token_hex(8), time.time() + 86_400 * days)
    with _writing(home) as folder:
        _place(folder, name).write_text(json.dumps(asdict(token)), encoding="utf-8")
        return _signer(home).dumps(asdict(token))


def revoke(home: Path, name: str) -> None:
    """End the token of a name. Raises UserError when there is none."""
    with _writing(home) as folder:
        try:
            _place(folder, name.strip()).unlink()
        except FileNotFoundError:
            known = ", ".join(token.name for token in kept(home))
            raise UserError("token-unknown", name=name, known=known or "none") from None


def kept(home: Path) -> list[Token]:
    """The tokens that were not revoked, by name."""
    files = (Path(home) / FOLDER).glob("*.json")
    found = [Token(**json.loads(path.read_text(encoding="utf-8"))) for path in files]
    return sorted(found, key=lambda token: token.name)


def read(home: Path, text: str) -> Token:
    """The token that somebody shows. Raises UserError for one that is forged, expired or revoked."""
    try:
        token = Token(**_signer(home).loads(text))
    except BadSignature:
        raise UserError("token-forged") from None
    if token not in kept(home):
        raise UserError("token-revoked", name=token.name)
    if token.until <= time.time():
        raise UserError("token-expired", name=token.name)
    return token


def _place(folder: Path, name: str) -> Path:
    return folder / f"{hashlib.sha256(name.encode()).hexdigest()[:16]}.json"


def _signer(home: Path) -> URLSafeSerializer:
    """What signs with the key of this store, which is made when it is first needed."""
    path = Path(home) / KEY
    if not path.exists():
        unfinished = path.with_name(f".{KEY}-{secrets.token_hex(4)}")
        unfinished.touch(mode=0o600)
        unfinished.write_text(secrets.token_hex(32), encoding="ascii")
        try:
            # Whole from the first moment, and never in the place of another.
            os.link(unfinished, path)
        except FileExistsError:
            pass
        finally:
            unfinished.unlink()
    return URLSafeSerializer(path.read_text(encoding="ascii"), salt="monitor-token")


@contextmanager
def _writing(home: Path) -> Iterator[Path]:
    """The folder of tokens. Raises UserError when it cannot be written."""
    folder = Path(home) / FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield folder
    except OSError as error:
        raise UserError("store-write-failed", home=str(home), reason=str(error)) from error

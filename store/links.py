"""Short links, kept beside the versions: what each leads to is a file in `links/`, named by its code.

A code follows from what it leads to, so the same is kept once. Nothing is ever deleted or changed: whoever printed
a link can count on it.
"""

import hashlib
import re

from store.place import Place
from translations import UserError

FOLDER = "links"
# No vowels, so that no code is a word, and no two signs that look alike.
_SIGNS = "23456789bcdfghjkmnpqrstvwxz"
_LENGTH = 7
_CODE = re.compile(f"[{_SIGNS}]{{{_LENGTH},40}}")


def codes(text: str) -> tuple[str, ...]:
    """The codes of a text, the shortest first: the next one is for when another text has the one before."""
    number, signs = int.from_bytes(hashlib.sha256(text.encode()).digest()), ""
    while len(signs) < 40:
        number, place = divmod(number, len(_SIGNS))
        signs += _SIGNS[place]
    return tuple(signs[:length] for length in range(_LENGTH, 41))


def keep(place: Place, text: str) -> str:
    """The code under which a text is kept from now on. Raises UserError when it cannot be written."""
    try:
        for code in codes(text):
            if find(place, code) is None:
                place.data.write(f"{FOLDER}/{code}", text.encode())
            if find(place, code) == text:
                break
    except OSError as error:
        raise UserError("store-write-failed", home=place.name, reason=place.reason(error)) from error
    return code


def find(place: Place, code: str) -> str | None:
    """The text that is kept under a code; None where there is none, or nothing can be read."""
    # Only what can be a code is looked for.
    found = place.data.read(f"{FOLDER}/{code}") if _CODE.fullmatch(code) else None
    return None if found is None else found.decode()


def kept(place: Place, text: str) -> str | None:
    """The code under which a text is kept; None where it is not."""
    return next((code for code in codes(text)[:2] if find(place, code) == text), None)

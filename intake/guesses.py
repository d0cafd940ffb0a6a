"""The best guess at what a file means: which column is which, and which code a word stands for; to be confirmed.

The words are data: `guesses.toml`.
"""

import functools
import re
import tomllib
import unicodedata
from collections.abc import Mapping, Sequence
from pathlib import Path

from intake.headers import columns_of
from intake.schema import Field, Table

FILE = Path(__file__).with_suffix(".toml")
# What a column's cells look like, whatever its name is; nine of ten have to.
LOOKS = {"kvk_number": r"\d{7,8}", "evidence_url": r"https?://\S+"}
MOST = 0.9
BY_CONTENT, BY_NAME = 1000, -1  # how sure a guess is: lower is surer


@functools.cache
def _guesses() -> dict:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))


def bare(text: str, joint: str = " ") -> str:
    """A text in small letters, without accents, and with `joint` for whatever is no letter or figure."""
    letters = unicodedata.normalize("NFKD", text).casefold()
    letters = "".join(sign for sign in letters if not unicodedata.combining(sign))
    return re.sub(r"[^a-z0-9<>=+]+", joint, letters).strip(joint)


def columns(headers: Sequence[str], rows: Sequence[Sequence[str]], table: Table) -> dict[str, int]:
    """For each column of the table that a file seems to have, the place of the file's column.

    `rows` are some of the file. A column is guessed once, the surest first: by the names that are always read, by
    what else people write, by what the cells look like.
    """
    sure = columns_of(headers, table)
    found = []
    for place, header in enumerate(headers):
        cells = [row[place] for row in rows if place < len(row) and row[place]]
        for field in table.fields:
            rank = BY_NAME if sure[place] == field.name else _rank(field.name, header, cells)
            if rank is not None:
                found.append((rank, place, field.name))
    taken: dict[str, int] = {}
    for _, place, name in sorted(found):
        if name not in taken and place not in taken.values():
            taken[name] = place
    return taken


def _rank(column: str, header: str, cells: Sequence[str]) -> int | None:
    patterns = _guesses()["columns"].get(column, ())
    for rank, pattern in enumerate(patterns):
        if re.fullmatch(pattern, bare(header, "_")):
            return rank
    look = LOOKS.get(column)
    if look and cells and sum(bool(re.fullmatch(look, cell)) for cell in cells) >= MOST * len(cells):
        return BY_CONTENT
    return None


def code(field: Field, written: str, codes: Mapping[str, Sequence[str]]) -> str | None:
    """The code that a cell of a coded column stands for, or None: as it is, by its name, or by other words for it.

    `codes` has the names of each code, in every language.
    """
    text = bare(written)
    if not text or re.fullmatch(r"\s*[-+][\d.,]+\s*", written):
        return None
    named = {bare(name): each for each, names in codes.items() for name in (*names, each)}
    if text in named:
        return named[text]
    # "3 - Ja, in een openbaar document", "textiles: Textiel en kleding"
    first = bare(re.split(r"[-–:=).,]\s", written.strip(), maxsplit=1)[0])
    if first in map(bare, codes) and first != text:
        return named[first]
    values = _guesses()["values"]
    for each, patterns in values.get("true" if field.type == "boolean" else field.name, {}).items():
        if each in codes and any(re.fullmatch(pattern, text) for pattern in patterns):
            return each
    return _by_part(text, named)


def _by_part(text: str, named: Mapping[str, str]) -> str | None:
    """The only code whose name has all the words of the text, or the other way round."""
    words = set(text.split())
    if not any(len(word) > 3 for word in words):
        return None
    named_words = {name: set(name.split()) for name in named if name}
    fits = {named[name] for name, their in named_words.items() if words <= their or their <= words}
    return fits.pop() if len(fits) == 1 else None

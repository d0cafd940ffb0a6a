"""What publishers say of a figure beside its value, as the letters of Eurostat."""

from collections.abc import Callable, Sequence

# What the words of a status hold, the first that fits, and its letter. No letter: an ordinary figure.
WORDS = (
    ("normal", ""),
    ("undefined", ""),
    ("not applicable", ""),
    ("provisional", "p"),
    ("voorlopig", "p"),
    ("unvalidated", "p"),
    ("estimate", "e"),
    ("geschat", "e"),
    ("break", "b"),
    ("differs", "d"),
    ("forecast", "f"),
    ("imputed", "i"),
    ("reliability", "u"),
    ("modelled", "m"),
    ("modeled", "m"),
    ("revised", "r"),
    ("significant", "n"),
    ("confidential", "c"),
    ("suppressed", "c"),
    ("country adjusted", "a"),
    ("country data", ""),
    ("global monitoring", ""),
)
# Codes of SDMX (CL_OBS_STATUS), of CBS and of the UN whose letter is not the code itself.
STATUSES = {"a": "", "v": "p", "none": "", "definite": "", "g": "", "nan": "", "_z": "", "n_a": ""}
NATURES = {"c": "", "ca": "a", "g": "", "n": "", "na": ""}
# A status that says that there is no value, whatever stands in its cell.
MISSING = ("h", "l", "m", "o", "q", "missing", "impossible")
FREE = ("", "f", "a", "none", "n/a", "_z")


def status(cell: str) -> str | None:
    """The letters of an observation status, in a code, in Eurostat's own letters or in words; None where it says
    that there is no value."""
    if cell in MISSING or cell.startswith("missing"):
        return None
    if cell in STATUSES:
        return STATUSES[cell]
    return next((letter for word, letter in WORDS if word in cell), cell)


def nature(cell: str) -> str | None:
    """The letters of the nature of a UN figure: country data and global monitoring have none."""
    return NATURES[cell] if cell in NATURES else cell if cell == "m" else status(cell)


def confidential(cell: str) -> str | None:
    """c where the figure is not free for publication."""
    return "" if cell in FREE or cell.startswith("free") else "c"


Meaning = Callable[[str], str | None]


def letters(meanings: Sequence[Meaning], cells: Sequence[str]) -> str | None:
    """Every letter that the cells of a figure say, once; None where one of them says that there is no value."""
    said = [meaning(cell) for meaning, cell in zip(meanings, cells, strict=True)]
    if None in said:
        return None
    together = ""
    for letter in "".join(each or "" for each in said):
        together += letter if letter not in together or not letter.isalpha() else ""
    return together

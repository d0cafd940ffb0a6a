"""A change in the reader's words: what differs, from what to what, and by how much."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from answers.changes import HEADLINE, Change
from translations import LANGUAGES, Words, words

# Of the codes in a key the rows that hold their names: `answers.changes.names`.
Names = Mapping[str, Mapping]


def what(change: Change, names: Names, say: Words) -> str:
    """What differs, and in which row: a column in the reader's words, and the names of the codes in the key."""
    if change.column == HEADLINE:
        return say("change-headline")
    # The code of a group is one of what it was grouped by, and the group of all has none.
    grouped = change.key.get("by")
    row = ", ".join(
        _value(change, grouped if grouped and column == "code" else column, value, names, say)
        for column, value in change.key.items()
        if value != ""
    )
    if change.column is None:
        return row
    label = _label(change.column, say)
    return say("change-of", column=label, row=row) if row else label


def _label(column: str, say: Words) -> str:
    """The short name of a column; one that is there in every language says in which."""
    base, _, language = column.rpartition("_")
    if language not in LANGUAGES:
        return say(f"label-{column}")
    if language == say.language:
        return say(f"label-{base}")
    return say("change-in-language", column=say(f"label-{base}"), language=words(language)("language-name"))


def before(change: Change, names: Names, say: Words) -> str:
    """The cell, headline or row as it was; the word for new where there was none."""
    if change.before is None and change.column is None:
        return say("new")
    return _side(change, change.before, names, say)


def after(change: Change, names: Names, say: Words) -> str:
    """The same as it is now; the word for gone where there is none."""
    if change.after is None and change.column is None:
        return say("gone")
    return _side(change, change.after, names, say)


def _side(change: Change, cell: Any, names: Names, say: Words) -> str:
    if change.column == HEADLINE:
        return cell[say.language]
    if change.column is not None:
        return _value(change, change.column, cell, names, say)
    # Of a row that comes or goes what judges it, or else its first number.
    told = [name for name in change.answer.verdicts if cell.get(name) is not None] or [
        name for name, value in cell.items() if isinstance(value, int | float) and not isinstance(value, bool)
    ]
    return "; ".join(
        f"{_label(name, say)}: {_value(change, name, cell[name], names, say)}" for name in told[:2]
    )


def _value(change: Change, column: str, value: Any, names: Names, say: Words) -> str:
    """A cell as a reader sees it."""
    if value is None:
        return say("unknown")
    named = names.get(column, {}).get(value) or names.get(column, {}).get(str(value))
    if named:
        return say.of(named, "name")
    if isinstance(value, bool) or value in ("true", "false"):
        return say("yes") if value in (True, "true") else say("no")
    if isinstance(value, date):
        return say.date(value)
    if isinstance(value, str):
        return say("coded", code=value)
    if column == "year" or column.endswith("_year"):
        return f"{value:.0f}"  # A column with gaps has its years as floats.
    return say.share(value, 1) if _is_share(change, column) else say.number(value, 4)


def difference(change: Change, say: Words) -> str:
    """After less before with its sign; empty where that means nothing."""
    if change.column is None or change.difference is None or change.column.endswith("year"):
        return ""
    sign = "+" if change.difference > 0 else ""
    if _is_share(change, change.column):
        return sign + say("points", number=say.number(100 * change.difference, 1))
    return sign + say.number(change.difference, 4)


def _is_share(change: Change, column: str) -> bool:
    described = change.answer.described(column)
    return column == "share" or (described is not None and described.unit == "share")

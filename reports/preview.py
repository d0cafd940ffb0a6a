"""What publishing a file would change, as the upload page shows it."""

from collections.abc import Iterable
from datetime import date

from answers import change_words, disclosure
from answers.changes import HEADLINE, Change, changes, names
from intake import Reading
from store import Store, affected
from translations import Words


def preview(store: Store, reading: Reading, leave_out_refused: bool, say: Words) -> tuple[dict, list[str]]:
    """The rows that come, change and go, and every difference on the pages: as plain data and as lines of text.

    Raises NotPublished when there are refused rows that are not left out, or no others.
    """
    effect = store.effect(reading, leave_out_refused)
    rows = {"added": effect.added, "changed": effect.changed, "removed": effect.removed}
    candidate = store.candidate(reading, leave_out_refused)
    now = store.reading_copy(candidate.version - 1)
    today = date.today()
    found = changes(now.connection, candidate.connection, today, affected([reading.table]))
    known = names(candidate.connection, today)
    candidate.connection.close()
    answer = {
        "rows": rows,
        "changes": [plain_of(change, say.language) for change in found],
    }
    lines = [say("preview-rows", **rows)]
    if disclosure.hides_older(reading.table, effect.before, effect.differing):
        lines.append(say("preview-hides-older"))
    return answer, [*lines, *lines_of(found, known, say)]


def plain_of(change: Change, language: str) -> dict:
    """A change as JSON has it."""
    before, after = change.before, change.after
    if change.column == HEADLINE:
        before, after = before[language], after[language]
    return {
        "answer": change.answer.name,
        "page": change.answer.page,
        "key": _written(change.key),
        "column": change.column,
        "before": _written(before),
        "after": _written(after),
    }


def _written(value: object) -> object:
    """A value as JSON has it: dates as text."""
    if isinstance(value, dict):
        return {name: _written(cell) for name, cell in value.items()}
    return value.isoformat() if isinstance(value, date) else value


def lines_of(found: Iterable[Change], known: change_words.Names, say: Words) -> list[str]:
    """Each change as a line of text."""
    return [_line(change, known, say) for change in found]


def _line(change: Change, known: change_words.Names, say: Words) -> str:
    return say(
        "preview-line",
        page=say(f"page-{change.answer.page}"),
        what=change_words.what(change, known, say),
        before=change_words.before(change, known, say),
        after=change_words.after(change, known, say),
    )

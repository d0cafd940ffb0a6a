"""A part of the upload page: what publishing would change, on which page, from what to what."""

from collections.abc import Mapping
from concurrent.futures import Future
from dataclasses import asdict, dataclass

import streamlit as st

import store
from answers import disclosure
from answers.changes import Change, changes, names
from pages import NAMES, plain
from pages.parts import differences, state
from pages.parts.given import State
from pages.view import View


@dataclass(frozen=True)
class Preview:
    """What publishing would change, made on the version `on_version`: rows by table, and what pages show of them.

    names are those of the codes in the changes.
    `again` says that there was one on an older version: somebody published since.
    """

    on_version: int
    rows: Mapping[str, store.Effect]
    changes: tuple[Change, ...]
    names: Mapping[str, Mapping]
    again: bool


def preview(view: View, at: State, leave_out_refused: bool) -> Preview:
    """What changes on which page.

    It is made once for each version and file as read, and made again when somebody published meanwhile.
    """
    words, reading = view.words, at.read.result
    asked = (at.file.id, at.read.way, leave_out_refused)
    (before, on), making = at.preview or ((None, None), None)
    if (before, on) != (asked, at.read.version):
        with st.spinner(words("preview-making")):
            # A click meanwhile makes the page anew beside this run: that one waits for what is being made here.
            # From here until it is made nothing is shown, for there this run could end.
            making = Future()
            state.keep(preview=((asked, at.read.version), making))
            _make(view, making, at, leave_out_refused, again=before == asked)
    found = making.result()
    view.heading(words("preview-heading", count=len(found.changes)), words("preview-lead"))
    for table, rows in found.rows.items():
        counted = words("preview-rows", **asdict(rows))
        view.note(counted if len(found.rows) == 1 else f"{words(f'table-{table}')}. {counted}")
    rows = found.rows[reading.table]
    if disclosure.hides_older(reading.table, rows.before, rows.differing):
        plain.warning(words("preview-hides-older"))
    differences.show(view, found.changes, found.names, f"preview-{reading.table}")
    return found


def pages(shown: Preview) -> list[str]:
    """The pages on which something changes, in the order of the menu."""
    changed = {change.answer.page for change in shown.changes}
    return [name for name in NAMES if name in changed]


def _make(view: View, making: Future[Preview], at: State, leave_out_refused: bool, again: bool) -> None:
    try:
        candidate = store.shared().candidate(at.read.result, leave_out_refused, at.read.besides)
        now = store.shared().reading_copy(candidate.version - 1)
        tables = store.affected([reading.table for reading in at.read.readings])
        found = changes(now.connection, candidate.connection, view.today, tables)
        known = names(candidate.connection, view.today)
        candidate.connection.close()
        rows = {
            reading.table: store.shared().effect(reading, leave_out_refused) for reading in at.read.readings
        }
        making.set_result(Preview(now.version, rows, found, known, again))
    except BaseException as error:
        state.keep(preview=None)
        making.set_exception(error)

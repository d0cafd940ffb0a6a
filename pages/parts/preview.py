"""Parts of the upload and history pages: which published numbers change, from what to what."""

from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date

import pandas as pd
import streamlit as st

import intake
import queries
import store
from answers.changes import Change, changes
from pages.view import View


@dataclass(frozen=True)
class Preview:
    """What publishing would change, made on the version `on_version`.

    `again` says that there was one on an older version: somebody published since.
    """

    on_version: int
    changes: tuple[Change, ...]
    again: bool


def preview(view: View, reading: intake.Reading, leave_out_refused: bool) -> Preview:
    """Which published numbers change, on which page; and what the file is about.

    It is made once for each version and file as read, and made again when somebody published meanwhile.
    """
    words = view.words
    file, version, *way = st.session_state["upload-asked"]
    asked = (file, way, leave_out_refused)
    before, on, making = st.session_state.get("upload-preview", (None, None, None))
    if (before, on) != (asked, version):
        with st.spinner(words("preview-making")):
            # A click meanwhile makes the page anew beside this run: that one waits for what is being made here.
            # From here until it is made nothing is shown, for there this run could end.
            making = Future()
            st.session_state["upload-preview"] = (asked, version, making)
            _make(making, reading, leave_out_refused, again=before == asked)
    found = making.result()
    view.heading(words("preview-heading", count=len(found.changes)), words("preview-lead"))
    if reading.table == "observations":
        names = queries.run(view.copy.connection, "indicators").set_index("indicator")
        codes = sorted(set(reading.accepted.column("indicator").to_pylist()))
        view.note(
            words("preview-touched", subjects=words.listed(words.of(names.loc[c], "name") for c in codes))
        )
    if found.changes:
        view.table(changes_table(view, found.changes))
    return found


def _make(making: Future[Preview], reading: intake.Reading, leave_out_refused: bool, again: bool) -> None:
    try:
        candidate = store.shared().candidate(reading, leave_out_refused)
        now = store.shared().reading_copy(candidate.version - 1)
        numbers = changes(now.connection, candidate.connection, date.today())
        candidate.connection.close()
        making.set_result(Preview(now.version, numbers, again))
    except BaseException as error:
        st.session_state.pop("upload-preview", None)
        making.set_exception(error)


def published() -> None:
    """What was shown is true now: the next file is previewed as if it were the first."""
    st.session_state.pop("upload-preview", None)


def changes_table(view: View, found: tuple[Change, ...]) -> pd.DataFrame:
    """Changed numbers as a reader's table."""
    words = view.words
    return pd.DataFrame(
        [
            {
                words("page"): words(f"page-{change.number.page}"),
                words("number"): change.number.named(words),
                words("before"): change.before.spoken(words) if change.before else words("new"),
                words("after"): change.after.spoken(words) if change.after else words("gone"),
                words("difference"): change.spoken(words),
            }
            for change in found
        ]
    )

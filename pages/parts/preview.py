"""Parts of the upload and history pages: which published numbers change, from what to what."""

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

    `is_new` says that the reader has not seen it before: then nothing is published on it yet.
    """

    on_version: int
    changes: tuple[Change, ...]
    is_new: bool


def preview(view: View, reading: intake.Reading, leave_out_refused: bool) -> Preview:
    """Which published numbers change, on which page; and what the file is about.

    It is made once for each version and file as read, and made again when somebody published meanwhile.
    """
    words = view.words
    asked = (st.session_state["upload-asked"], leave_out_refused)
    seen, found = st.session_state.get("upload-preview", (None, None))
    is_new = seen != asked
    if is_new:
        with st.spinner(words("preview-making")):
            candidate = store.shared().candidate(reading, leave_out_refused)
            now = store.shared().reading_copy(candidate.version - 1)
            found = (now.version, changes(now.connection, candidate.connection, date.today()))
            candidate.connection.close()
        st.session_state["upload-preview"] = (asked, found)
    on_version, numbers = found
    view.heading(words("preview-heading", count=len(numbers)), words("preview-lead"))
    if reading.table == "observations":
        names = queries.run(view.copy.connection, "indicators").set_index("indicator")
        codes = sorted(set(reading.accepted.column("indicator").to_pylist()))
        view.note(
            words("preview-touched", subjects=words.listed(words.of(names.loc[c], "name") for c in codes))
        )
    if numbers:
        view.table(changes_table(view, numbers))
    return Preview(on_version, numbers, is_new)


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

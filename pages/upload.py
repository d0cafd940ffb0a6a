"""Upload: from a CSV as it comes to a published version, with everything shown before it counts."""

import streamlit as st

import intake
import store
from pages import plain
from pages.parts import (
    confirming,
    example,
    fetching,
    mapping,
    mending,
    preview,
    problems,
    published,
    state,
    templates,
    understood,
    uploading,
    writing,
)
from pages.parts.state import State
from pages.view import View
from translations import UserError


def show(view: View) -> None:
    """The page: choose a file, see what was understood, mend it, see what changes, publish."""
    words = view.words
    view.title(words("upload-title"), words("upload-lead"))
    if not uploading.may_publish():
        plain.warning(words("upload-read-only"))
        return
    at = state.current()
    templates.offer(view)
    writing.offer(view, at)
    example.offer(view)
    fetching.offer(view)
    st.file_uploader(words("upload-choose"), key=state.CHOOSER, on_change=lambda: state.keep(written=None))
    at = state.current()
    published.say_first(view, at)
    if at.given is None or (at.done is not None and at.given.id == at.done.file):
        return
    try:
        _publish(view, uploading.read(view, at))
    except intake.NotRecognised as unknown:
        plain.error(unknown.text(words.language))
        mapping.ask(view, at, unknown)
    except UserError as error:
        plain.error(error.text(words.language))


def _publish(view: View, at: State) -> None:
    words, reading = view.words, at.read.result
    understood.show(view, reading)
    problems.problems(view, reading)
    writing.offer_missing(view, reading)
    mending.edit_refused(view, reading)
    if reading.accepted.num_rows == 0:
        plain.info(words("upload-nothing-accepted"))
        return
    leave_out = reading.refused > 0 and st.checkbox(words("upload-leave-out", count=reading.refused))
    confirmed = confirming.confirmed(view, at)
    if reading.refused and not leave_out:
        return
    shown = preview.preview(view, at, leave_out)
    if not confirmed:
        plain.info(words("upload-unconfirmed"))
        return
    above = st.container()
    with st.container(key="publish"), st.form("publish-form"):
        author = st.text_input(words("upload-author"))
        note = st.text_input(words("upload-note"), help=words("upload-note-help"))
        # Another button for each version: a click on what was shown before does not count for what is shown now.
        publish = st.form_submit_button(
            words("upload-publish"), type="primary", key=f"publish-{shown.on_version}"
        )
    if not publish:
        if shown.again:
            above.warning(words("upload-published-meanwhile", version=str(shown.on_version)))
        return
    made = store.shared().publish(
        reading,
        at.file.content,
        author,
        note,
        on_version=shown.on_version,
        accept_warnings=confirmed,
        leave_out_refused=leave_out,
    )
    # Behind a row that was written here the page goes on with the file from before it.
    state.keep(written=None)
    text = words("upload-published", version=str(made.version), rows=reading.accepted.num_rows)
    published.after(made.version, text, at.given.id)

"""Upload: from a CSV as it comes to a published version, with everything shown before it counts."""

import streamlit as st

import intake
import store
from pages import plain
from pages.parts import (
    confirming,
    example,
    fetching,
    given,
    mapping,
    mending,
    preview,
    problems,
    published,
    templates,
    understood,
    uploading,
    writing,
)
from pages.view import View
from translations import UserError


def show(view: View) -> None:
    """The page: choose a file, see what was understood, mend it, see what changes, publish."""
    words = view.words
    view.title(words("upload-title"), words("upload-lead"))
    if not uploading.may_publish():
        plain.warning(words("upload-read-only"))
        return
    published.say_before(view)
    templates.offer(view)
    writing.offer(view)
    example.offer(view)
    fetching.offer(view)
    st.file_uploader(words("upload-choose"), key="upload-file", on_change=given.put_away)
    if (chosen := given.chosen()) is None:
        return
    file = mending.mended(chosen)
    try:
        _publish(view, uploading.read(view, file), file.content)
    except intake.NotRecognised as unknown:
        plain.error(unknown.text(words.language))
        mapping.ask(view, unknown, file.id)
    except UserError as error:
        plain.error(error.text(words.language))


def _publish(view: View, reading: intake.Reading, content: bytes) -> None:
    words = view.words
    understood.show(view, reading)
    problems.problems(view, reading)
    writing.offer_missing(view, reading)
    mending.edit_refused(view, reading)
    if reading.accepted.num_rows == 0:
        plain.info(words("upload-nothing-accepted"))
        return
    leave_out = reading.refused > 0 and st.checkbox(words("upload-leave-out", count=reading.refused))
    confirmed = confirming.confirmed(view, reading)
    if reading.refused and not leave_out:
        return
    shown = preview.preview(view, reading, leave_out)
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
        content,
        author,
        note,
        on_version=shown.on_version,
        accept_warnings=confirmed,
        leave_out_refused=leave_out,
    )
    preview.published()
    # Behind a row that was written here the page goes on with the file from before it.
    if given.put_away():
        published.say_after(made.version, reading.accepted.num_rows)
    published.say(view, made.version, reading.accepted.num_rows)

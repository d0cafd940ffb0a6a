"""Upload: from a CSV as it comes to a published version, with everything shown before it counts."""

import streamlit as st

import intake
from pages import permission, plain
from pages.parts import (
    confirming,
    example,
    fetching,
    mapping,
    mending,
    preview,
    problems,
    published,
    reviewing,
    sending,
    signing,
    state,
    templates,
    understood,
    uploading,
    values,
    waiting,
    waves,
    writing,
)
from pages.parts.given import State
from pages.view import View
from store.roles import Role
from translations import UserError


def show(view: View) -> None:
    """The page: choose a file, see what was understood, mend it, see what changes, publish."""
    words = view.words
    view.title(words("upload-title"), words("upload-lead"))
    if not permission.may_upload():
        plain.warning(permission.refusal(words, Role.CONTRIBUTOR))
        return
    if state.current().reviewed:
        reviewing.show(view, state.current())
        return
    waiting.offer(view)
    st.file_uploader(words("upload-choose"), key=state.CHOOSER, on_change=lambda: state.keep(written=None))
    if state.is_gone():
        plain.warning(words("upload-gone"))
    templates.offer(view)
    writing.offer(view, state.current())
    example.offer(view)
    fetching.offer(view)
    at = state.current()
    published.say_first(view, at)
    if at.given is None or (at.done is not None and at.given.id == at.done.file):
        return
    try:
        at = uploading.read(view, at)
        uploading.ask(view, at)
        _publish(view, at)
    except intake.NotRecognised as unknown:
        mapping.ask(view, at, unknown)
    except intake.SeveralSheets as several:
        mapping.ask_places(view, at, several.questions)
    except UserError as error:
        plain.error(error.text(words.language))
        mapping.back(view, at)


def _publish(view: View, at: State) -> None:
    words, reading = view.words, at.read.result
    # What is not told yet refuses rows that nothing is wrong with: it is asked before they are counted.
    if waves.ask_missing(view, at, reading) or values.ask(view, at):
        return
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
    if at.is_unanswered:
        plain.info(words("upload-unanswered"))
        return
    if not confirmed:
        plain.info(words("upload-unconfirmed"))
        return
    if (said := signing.signed(view, shown)) is None:
        return
    sending.send(view, at, shown, *said, leave_out)

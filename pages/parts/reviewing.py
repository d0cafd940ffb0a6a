"""A part of the upload page: a proposal as whoever made it saw it, read anew against the newest version."""

import streamlit as st

from pages import plain
from pages.parts import deciding, preview, problems, state, understood, uploading, waiting
from pages.parts.given import State
from pages.parts.preview import Preview
from pages.view import View
from translations import UserError


def show(view: View, at: State) -> None:
    """A proposal read anew against the newest version, with its faults and what it would change."""
    words, proposal = view.words, at.reviewed.proposal
    view.heading(words("proposal-heading", number=str(proposal.number), author=proposal.author))
    view.definitions(
        (words("history-note"), proposal.note),
        (words("heading-happened_on"), words.moment(proposal.proposed_at)),
        (words("history-file"), proposal.file),
        (words("proposal-checked-on"), str(proposal.checked_on)),
    )
    if st.button(words("proposal-back")):
        state.keep(reviewed=None, preview=None)
        st.rerun()
    if proposal.number not in {each.number for each in waiting.seen() if each.is_open}:
        plain.warning(UserError("proposal-not-open", number=str(proposal.number)).text(words.language))
        return
    try:
        at = uploading.read(view, at)
        deciding.approve(view, at, _shown(view, at))
    except UserError as error:
        plain.error(error.text(words.language))
    deciding.turn_down(view, proposal)


def _shown(view: View, at: State) -> Preview:
    words, reading = view.words, at.read.result
    understood.show(view, reading)
    problems.problems(view, reading)
    if reading.refused and at.reviewed.leave_out:
        view.note(words("proposal-leaves-out", count=reading.refused))
    return preview.preview(view, at, at.reviewed.leave_out)

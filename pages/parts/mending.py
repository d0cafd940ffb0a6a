"""A part of the upload page: refused rows corrected on the page and checked again."""

import streamlit as st

import intake
from pages.parts import state
from pages.parts.given import Given
from pages.view import View

MOST_TO_MEND = 500


def edit_refused(view: View, reading: intake.Reading) -> None:
    """The refused rows to correct and check again; the corrected file is a file of its own, with its own hash."""
    words = view.words
    rows = {problem.row for problem in reading.errors}
    # A long list is mended in the file itself.
    if not 0 < len(rows) <= MOST_TO_MEND or not intake.can_be_mended(reading):
        return
    with st.expander(words("mend-heading")):
        refused = reading.lines(rows).reset_index()
        corrected = st.data_editor(refused, disabled=["#"], hide_index=True, key=f"mend-{reading.file_hash}")
        if not st.button(words("mend-again")):
            return
    content = intake.written_anew(reading, corrected.set_index("#"))
    state.say(corrected=Given(words("mend-name", file=reading.file), content))
    st.rerun()

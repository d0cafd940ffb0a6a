"""A part of the upload page: refused rows corrected on the page and checked again."""

import streamlit as st

import intake
from pages.parts import state
from pages.parts.state import Given
from pages.view import View

MOST_TO_MEND = 500


def edit_refused(view: View, reading: intake.Reading) -> None:
    """The refused rows to correct and check again; the corrected file is a file of its own, with its own hash."""
    words = view.words
    rows = {problem.row for problem in reading.errors}
    # Only below one line of column names can the file be written anew; a long list is mended in the file itself.
    if not 0 < len(rows) <= MOST_TO_MEND or reading.original.numbers[0] != 2:
        return
    with st.expander(words("mend-heading")):
        refused = reading.lines(rows).reset_index()
        corrected = st.data_editor(refused, disabled=["#"], hide_index=True, key=f"mend-{reading.file_hash}")
        if not st.button(words("mend-again")):
            return
    whole = reading.lines(reading.original.numbers)
    whole.loc[corrected["#"]] = corrected.set_index("#")
    # Written as the file was, so that its columns and answers still count; the numbers of a workbook have a point.
    content = whole.to_csv(index=False, sep=reading.delimiter or "\t").encode()
    answers = {"decimal": "."} if reading.delimiter is None and reading.decimal else {}
    file = Given(words("mend-name", file=reading.file), content)
    state.say(corrected=file, answers={**answers, **state.current().told.answers})
    st.rerun()

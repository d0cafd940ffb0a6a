"""A part of the upload page: who publishes, and why."""

import streamlit as st

from pages.parts.preview import Preview
from pages.view import View


def signed(view: View, shown: Preview) -> tuple[str, str] | None:
    """The name and the reason of who pressed the button under what was shown; None until then."""
    words = view.words
    above = st.container()
    with st.container(key="publish"), st.form("publish-form"):
        author = st.text_input(words("upload-author"))
        note = st.text_input(words("upload-note"), help=words("upload-note-help"))
        # Another button for each version: a click on what was shown before does not count for what is shown now.
        if st.form_submit_button(words("upload-publish"), type="primary", key=f"publish-{shown.on_version}"):
            return author, note
    if shown.again:
        above.warning(words("upload-published-meanwhile", version=str(shown.on_version)))
    return None

"""A part of the upload page: who publishes or proposes, and why."""

import streamlit as st

import store
from pages import permission, plain
from pages.parts.preview import Preview
from pages.view import View
from translations import Words


def signed(view: View, shown: Preview) -> tuple[store.Author, str] | None:
    """The name and the reason of who pressed the button under what was shown; None until then."""
    words, proposes = view.words, permission.proposes()
    above = st.container()
    with st.container(key="publish"), st.form("publish-form"):
        if proposes:
            plain.caption(words("propose-lead"))
        by = author(words)
        note = st.text_input(words("upload-note"), help=words("upload-note-help"))
        label = words("upload-propose" if proposes else "upload-publish")
        # Another button for each version: a click on what was shown before does not count for what is shown now.
        if st.form_submit_button(label, type="primary", key=f"publish-{shown.on_version}"):
            return by, note
    if shown.again:
        above.warning(words("upload-published-meanwhile", version=str(shown.on_version)))
    return None


def author(words: Words) -> store.Author:
    """Who does it: whoever is logged in, whatever a browser sends; where nobody is, the name that is given."""
    known = permission.who()
    given = st.text_input(words("upload-author"), known or "", disabled=known is not None)
    return permission.author(given)

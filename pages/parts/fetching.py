"""A part of the upload page: the newest figures of an indicator, fetched from its publisher."""

import streamlit as st

import intake
from pages import plain
from pages.parts import state
from pages.parts.given import Given
from pages.view import View
from translations import UserError


def offer(view: View) -> None:
    """Fetch a series; what comes back is treated as a file that the reader chose."""
    words = view.words
    with st.expander(words("fetch-heading")), st.form("fetch"):
        plain.write(words("fetch-lead"))
        publisher = st.selectbox(
            words("publisher"),
            list(intake.SERVICES),
            format_func=lambda code: words("fetch-publisher", publisher=code),
        )
        code = st.text_input(words("fetch-code"), help=words("fetch-code-help"))
        if not st.form_submit_button(words("fetch-button")) or not code.strip():
            return
    try:
        with st.spinner(words("fetch-busy")):
            fetched = intake.fetch(publisher, code.strip())
            state.keep(fetched=Given(fetched.file, fetched.content))
    except UserError as error:
        plain.error(error.text(words.language))

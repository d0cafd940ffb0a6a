"""For programs: how to read the figures with curl, R and Python, and what holds."""

import streamlit as st

from pages import address, components
from pages.view import View
from reports.programs import LOCAL, RULES, examples


def show(view: View) -> None:
    """The page."""
    words = view.words
    view.title(words("programs-title"), words("programs-lead"))
    st.html(
        components.paragraph(components.link("./api/v1/openapi.json", words("programs-description")), "intro")
    )
    for name, text in examples(address.base() or LOCAL).items():
        view.heading(words("programs-with", name=name))
        st.html(components.code(text, words("programs-with", name=name)))
    view.heading(words("programs-holds"))
    view.definitions(*((words(f"programs-{rule}-term"), words(f"programs-{rule}")) for rule in RULES))

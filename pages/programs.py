"""For programs: how to read the figures with curl, R and Python, and what holds."""

import streamlit as st
from markupsafe import Markup

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
        st.html(_code(text, words("programs-with", name=name)))
    view.heading(words("programs-holds"))
    view.definitions(*((words(f"programs-{rule}-term"), words(f"programs-{rule}")) for rule in RULES))


def _code(text: str, label: str) -> Markup:
    """Lines of a program, in a box of their own in which what does not fit is scrolled to."""
    return Markup(
        '<pre class="program" tabindex="0" role="region" aria-label="{}"><code>{}</code></pre>'
    ).format(label, text)

"""A part of the upload page: tables to fill in."""

import streamlit as st

import intake
from pages import plain
from pages.view import View


def offer(view: View) -> None:
    """A table to fill in, with one example row, for everything that can be uploaded."""
    words = view.words
    with st.expander(words("upload-templates")):
        tables = [code.table for code in intake.formats() if code.name.startswith("template_")]
        name = st.selectbox(
            words("upload-template-table"), tables, format_func=lambda code: words(f"table-{code}")
        )
        plain.write(words(f"table-{name}-description"))
        with st.container(horizontal=True):
            for kind in ("csv", "xlsx"):
                st.download_button(
                    words(f"upload-template-{kind}"),
                    lambda kind=kind: intake.template(name, words.language, kind),
                    file_name=f"{name}.{kind}",
                    key=f"template-{kind}",
                    on_click="ignore",
                )

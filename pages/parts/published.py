"""A part of the upload page: which version a publication became."""

import streamlit as st

import store
from pages import plain
from pages.view import View


def say(view: View, version: int, rows: int, key: str = "published") -> None:
    """Which version it is, and where it can be undone."""
    with st.container(key=key):
        plain.success(view.words("upload-published", version=str(version), rows=rows))
        view.link("history", view.words("upload-to-history"), version=None)


def say_after(version: int, rows: int) -> None:
    """Begin the page again, with this said first."""
    st.session_state["published-before"] = (version, rows)
    st.rerun()


def say_before(view: View) -> None:
    """What `say_after` was told, as long as it is the newest version."""
    version, rows = st.session_state.get("published-before", (None, 0))
    if version is not None and version == store.shared().newest():
        say(view, version, rows, "published-before")

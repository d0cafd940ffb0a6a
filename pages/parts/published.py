"""A part of the upload page: which version a publication became."""

from collections.abc import Sequence

import streamlit as st

import store
from pages import plain
from pages.parts import state
from pages.parts.given import Done, State
from pages.view import View


def after(version: int, text: str, file: str | None = None, pages: Sequence[str] = ()) -> None:
    """Begin the page again, all of it of the new version, with this said first; `pages` show what is new."""
    state.keep(done=Done(version, text, file, tuple(pages)), preview=None)
    st.rerun()


def say_first(view: View, at: State) -> None:
    """What `after` was told, as long as it is the newest version: which one it is, and where it can be undone."""
    if at.done is not None and at.done.version == store.shared().newest():
        with st.container(key="published"):
            plain.success(at.done.text)
            for page in at.done.pages:
                view.link(page, view.words("upload-to-page", page=view.words(f"page-{page}")), version=None)
            view.link("history", view.words("upload-to-history"), version=None)

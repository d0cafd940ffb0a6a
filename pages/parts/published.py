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
    _begin_again(Done(version, text, file, tuple(pages)))


def without_version(text: str, file: str | None = None) -> None:
    """Begin the page again with this said first, when what was done made no version."""
    _begin_again(Done(store.shared().newest(), text, file, is_new=False))


def _begin_again(done: Done) -> None:
    # Behind a row that was written here, or a proposal, the page goes on with the file from before it.
    state.keep(done=done, preview=None, written=None, reviewed=None)
    st.rerun()


def say_first(view: View, at: State) -> None:
    """What `after` was told, as long as it is the newest version: which one it is, and where it can be undone."""
    if at.done is not None and at.done.version == store.shared().newest():
        with st.container(key="published"):
            plain.success(at.done.text)
            for page in at.done.pages:
                view.link(page, view.words("upload-to-page", page=view.words(f"page-{page}")), version=None)
            if at.done.is_new:
                view.link("history", view.words("upload-to-history"), version=None)

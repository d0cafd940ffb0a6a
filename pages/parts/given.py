"""A part of the upload page: the file at hand."""

import hashlib
from dataclasses import dataclass

import streamlit as st


@dataclass(frozen=True)
class Given:
    """A file that somebody chose, fetched or mended on the page, with its SHA-256."""

    name: str
    content: bytes
    digest: str


def given(name: str, content: bytes) -> Given:
    return Given(name, content, hashlib.sha256(content).hexdigest())


def chosen() -> Given | None:
    """The file that the reader chose, else the one that was fetched last."""
    file = st.session_state.get("upload-file")
    if file is None:
        return st.session_state.get("fetched")
    # At every click the page is made anew, and a large file takes a while to hash.
    if st.session_state.get("upload-given", (None, None))[0] != file.file_id:
        st.session_state["upload-given"] = (file.file_id, given(file.name, file.getvalue()))
    return st.session_state["upload-given"][1]

"""A part of the upload page: the file at hand."""

import uuid
from dataclasses import dataclass, field

import streamlit as st


@dataclass(frozen=True)
class Given:
    """A file that somebody chose, fetched or mended on the page.

    `id` tells it from every other, also from the same bytes chosen again; they are not hashed at every click.
    """

    name: str
    content: bytes
    id: str = field(default_factory=lambda: uuid.uuid4().hex)


def chosen() -> Given | None:
    """The file that the reader chose, else the one that was fetched last."""
    file = st.session_state.get("upload-file")
    if file is None:
        return st.session_state.get("fetched")
    return Given(file.name, file.getvalue(), file.file_id)

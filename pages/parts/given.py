"""A part of the upload page: the file at hand."""

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field

import streamlit as st


@dataclass(frozen=True)
class Given:
    """A file that somebody chose, fetched, wrote or mended on the page.

    `id` tells it from every other, also from the same bytes chosen again; they are not hashed at every click.
    """

    name: str
    content: bytes
    id: str = field(default_factory=lambda: uuid.uuid4().hex)


@dataclass(frozen=True)
class Written:
    """A row that the reader wrote for a table, cell by cell, and the file that it became."""

    file: Given
    table: str
    cells: Mapping[str, str]


def chosen() -> Given | None:
    """The row that the reader wrote, else the file that they chose, else the one that was fetched last."""
    if (row := written()) is not None:
        return row.file
    file = st.session_state.get("upload-file")
    if file is None:
        return st.session_state.get("fetched")
    return Given(file.name, file.getvalue(), file.file_id)


def written() -> Written | None:
    """The row that was written and is not published yet."""
    return st.session_state.get("written")


def write(name: str, content: bytes, table: str, cells: Mapping[str, str]) -> None:
    """From now on the file at hand is this row, until it is put away."""
    file = Given(name, content)
    st.session_state["written"] = Written(file, table, cells)
    st.session_state[f"said-{file.id}"] = {"as_format": f"template_{table}", "answers": {}}


def put_away() -> bool:
    """Back to the file from before the row that was written; whether there was such a row."""
    return st.session_state.pop("written", None) is not None

"""A part of the upload page: what was understood of a file."""

import streamlit as st

import intake
import store
from pages import plain
from pages.view import View


def show(view: View, reading: intake.Reading) -> None:
    """Where the rows go, how the file is written, and that no row is missing."""
    words = view.words
    view.heading(words("upload-understood"))
    view.figures(
        (words.number(reading.rows, 0), words("upload-rows")),
        (words.number(reading.accepted.num_rows, 0), words("upload-accepted")),
        (words.number(reading.refused, 0), words("upload-refused")),
        falls_short=reading.refused > 0,
    )
    view.definitions(
        (words("upload-table"), words(f"table-{reading.table}")),
        (words("upload-charset"), reading.encoding),
        (words("upload-delimiter"), words("delimiter-name", delimiter=reading.delimiter or "none")),
        (words("upload-decimal"), reading.decimal or ""),
        (words("upload-left-out"), " ".join(left.text(words.language) for left in reading.left_out)),
        (words("upload-hash"), reading.file_hash),
    )
    before = [
        version.version
        for version in store.shared().versions()
        if reading.file_hash in (part.file_hash for part in version.parts)
    ]
    if before:
        plain.info(words("upload-again", version=str(before[0])))
    if reading.accepted.num_rows:
        with st.expander(words("upload-first-rows")):
            view.table(reading.accepted.slice(0, 10).to_pandas().astype(str))

"""A part of the upload page: what was understood of a file."""

import pandas as pd
import streamlit as st

import intake
import store
from pages import plain
from pages.parts import naming
from pages.view import View
from translations import Words


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
        (words("upload-decimal"), reading.decimal_text(words.language)),
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
    if reading.mapping:
        with st.expander(words("upload-columns")):
            view.table(_columns(reading, words))
    if reading.accepted.num_rows:
        with st.expander(words("upload-first-rows")):
            view.table(reading.accepted.slice(0, 10).to_pandas().astype(str))


def _columns(reading: intake.Reading, words: Words) -> pd.DataFrame:
    """What each column of the file is read as; one that is not used stands there too."""
    table = next(table for table in intake.tables(store.DATA) if table.name == reading.table)
    read = [reading.mapping.get(header) for header in reading.headers]
    names = [naming.column(table, column, words).removesuffix(" *") if column else "" for column in read]
    unused = words("upload-column-unused")
    return pd.DataFrame(
        {
            words("upload-column"): reading.headers,
            words("upload-column-read"): [name or unused for name in names],
        }
    )

"""A table to take along: as CSV with a decimal comma or a decimal point, and as a workbook."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from answers.tables import csv_text, workbook
from translations import Words


def offer(words: Words, table: pd.DataFrame | Callable[[], pd.DataFrame], name: str, version: int) -> None:
    """A button for each form of the table; a function gives one that is made when somebody downloads it."""
    made = table if callable(table) else lambda: table
    file_name = f"{name}-v{version}"
    with st.container(horizontal=True):
        for decimal, key in ((",", "comma"), (".", "point")):
            st.download_button(
                words(f"download-csv-{key}"),
                # The mark at the front tells spreadsheets that the text is UTF-8.
                lambda decimal=decimal: ("\N{BYTE ORDER MARK}" + csv_text(made(), decimal)).encode(),
                file_name=f"{file_name}.csv",
                mime="text/csv",
                key=f"download-{name}-{key}",
                on_click="ignore",
            )
        st.download_button(
            words("download-xlsx"),
            lambda: workbook(made()),
            file_name=f"{file_name}.xlsx",
            key=f"download-{name}-xlsx",
            on_click="ignore",
        )

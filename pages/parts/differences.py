"""A part of the upload and history pages: what differs between two versions, page by page."""

from collections.abc import Iterable
from itertools import groupby

import pandas as pd
import streamlit as st

from answers import change_words
from answers.changes import Change
from pages import NAMES, components
from pages.view import View
from translations import Words

# Changes of one page that are shown at once; the others are folded.
SHOWN = 12


def show(view: View, changes: Iterable[Change], names: change_words.Names, file_name: str) -> None:
    """The changes of each page under its name, what matters most first, and all of them as a file."""
    ordered = sorted(changes, key=lambda each: (NAMES.index(each.answer.page), each.rank))
    for page, found in groupby(ordered, key=lambda each: each.answer.page):
        table = as_table(found, names, view.words)
        label = view.words(f"page-{page}")
        st.html(components.drawn_heading(view.level, label))
        view.table(table.head(SHOWN), label=label)
        if len(table) > SHOWN:
            with st.expander(view.words("changes-more", count=len(table) - SHOWN)):
                view.table(table.iloc[SHOWN:], label=label)
    if ordered:
        view.downloads(lambda: as_table(ordered, names, view.words, with_page=True), file_name)


def as_table(
    changes: Iterable[Change], names: change_words.Names, say: Words, with_page: bool = False
) -> pd.DataFrame:
    """Changes as a reader's table."""
    return pd.DataFrame(
        ({say("page"): say(f"page-{change.answer.page}")} if with_page else {})
        | {
            say("number"): change_words.what(change, names, say),
            say("before"): change_words.before(change, names, say),
            say("after"): change_words.after(change, names, say),
            say("difference"): change_words.difference(change, say),
        }
        for change in changes
    )

"""What differs between two versions, page by page: a part of the upload and history pages, and of pinned views."""

from collections.abc import Iterable
from itertools import groupby

import pandas as pd
import streamlit as st

import queries
import store
from answers import ANSWERS, change_words
from answers.changes import Change, of_page
from answers.changes import names as names_of
from pages import NAMES, address, components
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


def touched(one: int, other: int) -> frozenset[str]:
    """The tables of a reading copy in which two versions may differ."""
    earlier, later = sorted((one, other))
    between = (version for version in store.shared().versions() if earlier < version.version <= later)
    return store.affected(table for version in between for table in version.tables)


def say_changed(view: View, page: str) -> None:
    """On a version that is not the newest, folded: what is different by now in the figures of a page.

    Of what the reader chose, such as one indicator, only what is about that.
    """
    words, newest = view.words, store.shared().newest()
    if view.copy.version == newest or all(answer.page != page for answer in ANSWERS.values()):
        return

    def opened() -> None:
        now, chosen = store.shared().reading_copy(newest).connection, address.parameters()
        if "indicator" in chosen:
            own = queries.run(now, "targets", indicator=chosen["indicator"][0])
            chosen |= {"target": list(own["target"])}
        every = of_page(page, view.copy.connection, now, view.today, touched(view.copy.version, newest))
        found = [
            change
            for change in every
            if all(name not in change.key or str(change.key[name]) in codes for name, codes in chosen.items())
        ]
        if not found:
            view.note(words("changed-nothing"))
            return
        view.table(as_table(found[:SHOWN], names_of(now, view.today), words), label=words("changed-since"))
        if len(found) > SHOWN:
            view.link("history", words("changed-more", count=len(found) - SHOWN), version=None)

    view.folded(words("changed-since"), "changed-since", opened)


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

"""A part of the history page, for administrators: who did what, when and from where."""

import pandas as pd
import streamlit as st

import store
from pages import permission, plain
from pages.view import View
from store.audit import DEEDS
from store.roles import Role

# So many are shown, the newest; the filter finds the others, and the download has all.
LISTED = 50


def offer(view: View) -> None:
    """The log, one click away; nothing for who is no administrator."""
    if permission.role() < Role.ADMINISTRATOR:
        return
    view.heading(view.words("audit-heading"), view.words("audit-lead"))
    view.folded(view.words("audit-show"), "audit", lambda: _log(view))


def _log(view: View) -> None:
    # This part is made anew by itself: whose login ended meanwhile sees it no more.
    if permission.role() < Role.ADMINISTRATOR:
        return
    words, log = view.words, store.shared().log
    entries, faults = log.entries(), log.faults()
    for fault in faults:
        plain.error(fault.text(words.language))
    if not faults:
        view.note(words("store-audit-whole", count=len(entries)))
    with st.container(horizontal=True):
        did = st.selectbox(
            words("audit-deed"),
            ["", *DEEDS],
            format_func=lambda code: words("audit-kind", did=code) if code else words("audit-all"),
            key="audit-did",
        )
        sought = st.text_input(words("audit-search"), key="audit-search").strip().casefold()
    found = [
        entry
        for entry in reversed(entries)
        if did in ("", entry.did)
        and sought in f"{entry.who} {entry.address} {entry.version} {entry.about}".casefold()
    ]
    if len(found) > LISTED:
        view.note(words("audit-listed", count=len(found), shown=LISTED))
    view.table(_table(view, found[:LISTED]), label=words("audit-heading"))
    view.downloads(lambda: pd.DataFrame(found, columns=list(store.Entry.__dataclass_fields__)), "audit")


def _table(view: View, entries: list[store.Entry]) -> pd.DataFrame:
    words = view.words
    return pd.DataFrame(
        {
            words("audit-when"): [words.moment(entry.done_at) for entry in entries],
            words("history-author"): [entry.name(words) for entry in entries],
            words("audit-deed"): [entry.deed(words) for entry in entries],
            words("audit-from"): [entry.origin(words) for entry in entries],
        }
    )

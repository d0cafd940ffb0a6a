"""Bijwerken: newer figures of every indicator that is due, fetched at once, previewed and published together."""

import streamlit as st

import store
from pages import permission, plain
from pages.parts import news, signing
from pages.parts import updating as parts
from pages.view import View
from reports.update import Update, collect, due, publish
from translations import UserError

KEY = "update"


def show(view: View) -> None:
    """The page: what is due, fetch it, see what came and what it changes, choose, publish."""
    words = view.words
    newest = store.shared().reading_copy(store.shared().newest())
    ripe = due(newest.connection, view.today)
    view.title(words("update-title", count=len(ripe.rows)), words("update-lead"))
    if not permission.may_publish():
        plain.warning(permission.refusal(words))
        news.waiting(view, ripe)
        return
    if done := st.session_state.pop("update-done", None):
        plain.success(words("update-published", version=str(done.version), rows=done.rows))
        view.link("history", words("upload-to-history"), version=None)
    if st.button(words("update-fetch"), type="primary"):
        _collect(view, None)
    update = st.session_state.get(KEY)
    if update is None:
        news.waiting(view, ripe)
        return
    if update.on_version != newest.version:
        plain.info(words("update-meanwhile"))
        return
    news.came(view, update)
    failed = update.of("failed")
    if len(failed) and st.button(words("update-again", count=len(failed))):
        _collect(view, update)
    _publish(view, update)


def _collect(view: View, before: Update | None) -> None:
    """Ask for everything that is due, or again for what failed, and show the page with what came."""
    words, bar = view.words, st.progress(0.0, view.words("update-busy"))

    def told(done: int, total: int) -> None:
        bar.progress(done / total, words("update-progress", done=done, total=total))

    only = None if before is None else list(before.of("failed")["indicator"])
    found = collect(store.shared(), view.today, told, only)
    st.session_state[KEY] = found if before is None else before.with_again(found)
    bar.empty()
    st.rerun()


def _publish(view: View, update: Update) -> None:
    words = view.words
    chosen = parts.chosen(view, update)
    if not chosen:
        return
    parts.preview(view, update, chosen)
    publishers = sorted(set(update.rows[update.rows["indicator"].isin(chosen)]["publisher"]))
    with st.form("update-form"):
        author = signing.author(words)
        reasons = parts.reasons(view, publishers)
        if not st.form_submit_button(words("update-publish", count=len(chosen)), type="primary"):
            return
    try:
        st.session_state["update-done"] = publish(store.shared(), update, chosen, author, reasons)
    except UserError as error:
        plain.error(error.text(words.language))
        return
    del st.session_state[KEY]
    st.rerun()

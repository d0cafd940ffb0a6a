"""Parts of the history page: undo a publication, or withdraw it for good."""

from collections.abc import Sequence

import streamlit as st

import store
from pages import plain
from pages.parts import signing
from pages.view import View
from translations import UserError


def undo(view: View, found: Sequence[store.Version]) -> None:
    """Put back what a publication replaced, as a new version."""
    words = view.words
    view.heading(words("history-undo"), words("history-undo-lead"))
    _say_done("undone", found)
    choices = [each.version for each in found if not (each.shipped or each.withdrawn or each.withdraws)]
    if not choices:
        view.note(words("history-nothing-to-undo"))
        return
    asked = _asked(view, "undo", choices)
    if asked is None:
        return
    try:
        made = store.shared().undo(*asked)
    except UserError as error:
        plain.error(error.text(words.language))
        return
    said = words("history-undone", version=str(made.undoes), made=str(made.version))
    st.session_state["undone"] = (made.version, [said])
    st.rerun()


def withdraw(view: View, found: Sequence[store.Version]) -> None:
    """Delete what a publication brought, from every version and from the disk."""
    words = view.words
    view.heading(words("history-withdraw"), words("history-withdraw-lead"))
    _say_done("withdrawn", found)
    choices = [each.version for each in found if each.can_be_withdrawn]
    if not choices:
        view.note(words("history-nothing-to-withdraw"))
        return
    asked = _asked(view, "withdraw", choices)
    if asked is None:
        return
    if not st.session_state["withdraw-sure"]:
        plain.error(words("history-withdraw-unsure"))
        return
    try:
        with st.spinner(words("history-withdrawing")):
            withdrawal = store.shared().withdraw(*asked)
    except UserError as error:
        plain.error(error.text(words.language))
        return
    st.session_state["withdrawn"] = (withdrawal.version.version, withdrawal.said(words))
    st.rerun()


def _asked(view: View, name: str, choices: list[int]) -> tuple[int, store.Author, str] | None:
    """The version, who and why, once the button is pressed; a withdrawal also asks whether one is sure."""
    words = view.words
    with st.form(name):
        version = st.selectbox(words("version"), choices, key=f"{name}-version")
        author = signing.author(words)
        note = st.text_input(words("upload-note"))
        if name == "withdraw":
            st.checkbox(words("history-withdraw-sure"), key="withdraw-sure")
        pressed = st.form_submit_button(words(f"history-{name}-button"))
    return (version, author, note) if pressed else None


def _say_done(what: str, found: Sequence[store.Version]) -> None:
    """What was done, for as long as nothing came after it."""
    made, said = st.session_state.get(what, (None, []))
    if made == found[0].version:
        for sentence in said:
            plain.success(sentence)

"""Parts of the page that fetches newer figures: what is due, what came, what to publish and what it changes."""

from collections.abc import Mapping, Sequence

import streamlit as st

import store
from answers.sources import publisher
from pages import plain
from pages.parts import differences
from pages.view import View
from reports.update import Update, reason
from reports.update import preview as previewed


def chosen(view: View, update: Update) -> list[str]:
    """The indicators to publish: those with nothing to confirm unless the reader leaves one out, and of the others
    those that the reader looked at and takes in."""
    words, picked = view.words, []
    names = update.rows.set_index("indicator")[f"name_{words.language}"]
    for states, offered in ((("new", "revised"), "update-take"), (("waits",), "update-take-waiting")):
        codes = list(update.of(*states)["indicator"])
        if codes:
            picked += st.multiselect(
                words(offered),
                codes,
                default=codes if "new" in states else [],
                format_func=names.get,
                placeholder=words("update-choose"),
                key=f"{offered}-{update.on_version}",
            )
    if not picked:
        view.note(words("update-nothing"))
    return picked


def preview(view: View, update: Update, indicators: Sequence[str]) -> None:
    """Which headlines and verdicts change, from what to what, and how many figures beside them."""
    words, asked = view.words, (update.on_version, tuple(indicators))
    before, found = st.session_state.get("update-preview", (None, None))
    if before != asked:
        with st.spinner(words("preview-making")):
            found = previewed(store.shared(), update.reading(indicators)[0], view.today)
        st.session_state["update-preview"] = (asked, found)
    view.heading(words("update-changes", count=len(found.first), others=found.others))
    differences.show(view, found.first, found.names, "update")


def reasons(view: View, publishers: Sequence[str]) -> Mapping[str, str]:
    """Why, a line for each publisher, with a reason that holds when nobody writes another."""
    words, usual = view.words, reason(publishers, view.today, view.words)
    return {
        each: st.text_input(
            plain.markdown(words("update-reason-of", publisher=publisher(each, words))), value=usual[each]
        )
        for each in publishers
    }

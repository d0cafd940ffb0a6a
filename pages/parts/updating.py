"""Parts of the page that fetches newer figures: what is due, what came, what to publish and what it changes."""

from collections.abc import Mapping, Sequence

import pandas as pd
import streamlit as st

import store
from answers.sources import publisher
from pages import plain
from pages.parts import differences
from pages.view import View
from reports.update import Due, Update, reason
from reports.update import preview as previewed

SHOWN = ("new", "revised", "waits", "refused", "failed", "unknown")


def waiting(view: View, ripe: Due) -> None:
    """The indicators that are due, with their publisher and last year."""
    words, rows = view.words, ripe.rows
    view.heading(words("update-due-heading"), words("update-due-lead"))
    table = pd.DataFrame(
        {
            words("indicator"): rows[f"name_{words.language}"],
            words("publisher"): [publisher(name, words) for name in rows["publisher"]],
            words("label-last_year"): rows["last_year"].astype(int).astype(str),
            words("update-can-be-asked"): [
                words("yes") if known else words("no") for known in rows["service"].notna()
            ],
        }
    )
    label = words("update-due-all", count=len(rows))
    view.folded(label, "update-due", lambda: view.table(table, label=label))


def came(view: View, update: Update) -> None:
    """How many are new, revised, unchanged and so on, and of each but the unchanged what came and why not."""
    words = view.words
    view.heading(words("update-came-heading"))
    view.note(words("update-counts", **update.counts))
    for state in SHOWN:
        rows = update.of(state)
        if rows.empty:
            continue
        label = f"{words(f'update-{state}')} ({len(rows)})"
        table = _told(view, rows)
        view.folded(label, f"update-{state}", lambda table=table, label=label: view.table(table, label=label))


def _told(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    return pd.DataFrame(
        {
            words("indicator"): rows[f"name_{words.language}"],
            words("publisher"): [publisher(name, words) for name in rows["publisher"]],
            words("update-added"): rows["added"],
            words("update-changed"): rows["changed"],
            words("update-gone"): rows["gone"],
            words("update-why"): [why(words.language) if why else "" for why in rows["why"]],
        }
    )


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

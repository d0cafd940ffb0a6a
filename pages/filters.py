"""The filters that pages share, each where it changes something: sector, ministry, goal and wave."""

import streamlit as st

from answers import ANSWERS, selection
from pages import components, plain
from store import ReadingCopy
from translations import Words


def heeded(page: str) -> frozenset[str]:
    """The filters that change an answer of this page."""
    return frozenset(name for answer in ANSWERS.values() if answer.page == page for name in answer.filters)


def choose(text: Words, copy: ReadingCopy, page: str) -> selection.Selection:
    """Show the filters that a page heeds and give what all of them select.

    A code that names nothing is said and left out. What is selected is said too, for who does not see it change.
    """
    valid = selection.valid_codes(copy.connection)
    chosen, unknown = selection.read(asked(), valid)
    keep(chosen)
    names = selection.names(copy.connection)
    shown = [name for name in selection.FILTERS if valid[name] and name in heeded(page)]
    if shown:
        with st.container(horizontal=True, key="filters"):
            for name in shown:
                st.multiselect(
                    text(f"filter-{name}"),
                    valid[name],
                    format_func=lambda code, name=name: text.of(names[name][code], "name"),
                    key=name,
                    placeholder=text("filter-all"),
                    persist_state="session",
                    select_all=False,
                )
            if any(getattr(chosen, name) for name in shown):
                st.button(text("filters-clear"), on_click=clear, key="clear")
    said = {
        text(f"filter-{name}"): text.listed(
            text.of(names[name][str(code)], "name") for code in getattr(chosen, name)
        )
        for name in shown
        if getattr(chosen, name)
    }
    chosen_now = "; ".join(f"{name}: {codes}" for name, codes in said.items())
    st.html(components.paragraph(text("filters-now", chosen=chosen_now or "none"), "spoken", role="status"))
    for fault in unknown:
        plain.warning(
            text(
                "unknown-code",
                filter=text(f"filter-{fault.filter}"),
                code=fault.code,
                valid=", ".join(fault.valid),
            )
        )
    return chosen


def say_predecessors(text: Words, copy: ReadingCopy, chosen: selection.Selection, page: str) -> None:
    """Say of each ministry chosen under which other names its figures stand, on a page that heeds the choice."""
    if "ministry" in heeded(page):
        for said in selection.linked_as(copy.connection, chosen, text):
            st.html(components.paragraph(said, "note"))


def say_unheeded(text: Words, chosen: selection.Selection, page: str) -> None:
    """Say which of the filters set change nothing on a page; a page that shows no figures has none to change."""
    if all(answer.page != page for answer in ANSWERS.values()):
        return
    unheeded = [
        text(f"filter-{name}")
        for name in selection.FILTERS
        if getattr(chosen, name) and name not in heeded(page)
    ]
    if unheeded:
        said = text("filter-unheeded", filters=text.listed(unheeded))
        st.html(components.paragraph(said, "note"))


def asked() -> dict[str, list[str]]:
    """The codes chosen in each filter, known or not."""
    return {name: list(st.session_state.get(name, [])) for name in selection.FILTERS}


def keep(chosen: selection.Selection) -> None:
    """Let the filters hold just the codes that were recognised."""
    for name in selection.FILTERS:
        st.session_state[name] = [str(code) for code in getattr(chosen, name)]


def clear() -> None:
    """Choose nothing in any filter."""
    for name in selection.FILTERS:
        st.session_state[name] = []

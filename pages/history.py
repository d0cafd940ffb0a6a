"""History: every version with who, when, why and what; compare, look back, undo, withdraw; who did what."""

import streamlit as st

import store
from answers.changes import changes, names
from pages import address, permission, plain
from pages.parts import differences, logged, revisions, taking_back, versions
from pages.view import View
from translations import Words


def show(view: View) -> None:
    """The page."""
    words, found = view.words, store.shared().versions()
    view.title(words("history-title", count=len(found)), words("history-lead"))
    versions.every(view, found)
    _compare(view, found)
    versions.one_version(view, found)
    revisions.one_number(view)
    if permission.may_publish():
        taking_back.undo(view, found)
        taking_back.withdraw(view, found)
    logged.offer(view)


def _compare(view: View, every: list[store.Version]) -> None:
    words, numbers = view.words, [version.version for version in every if not version.withdrawn]
    view.heading(words("history-compare"))
    if len(numbers) < 2:
        view.note(words("history-only-one"))
        return
    before, after = _choose(words, numbers)
    old, new = (store.shared().reading_copy(version).connection for version in (before, after))
    found = changes(old, new, view.today, differences.touched(before, after))
    if not found:
        view.note(words("history-no-difference"))
    differences.show(view, found, names(new, view.today), f"versions-{before}-{after}")
    view.link("overview", words("history-look", version=str(before)), version=before)


def _choose(words: Words, numbers: list[int]) -> tuple[int, int]:
    """The two versions that the address names, such as `compare=1-2`, else the last two."""
    usual = f"{numbers[1]}-{numbers[0]}"
    asked = [part for part in str(st.session_state.get("compare") or usual).split("-") if part.isdecimal()]
    if len(asked) != 2 or not {int(number) for number in asked} <= set(numbers):
        plain.warning(words("compare-unknown", asked=str(st.session_state["compare"])[:20]))
        asked = usual.split("-")
    st.session_state["compare"] = "-".join(asked)
    keys = ("compare-before", "compare-after")
    st.session_state.update(dict(zip(keys, map(int, asked), strict=True)))
    address.default(compare=usual)

    def keep() -> None:
        st.session_state["compare"] = "-".join(str(st.session_state[key]) for key in keys)

    with st.container(horizontal=True):
        after = st.selectbox(words("after"), numbers, key=keys[1], on_change=keep)
        before = st.selectbox(words("before"), numbers, key=keys[0], on_change=keep)
    return before, after

"""The address of a page: language, version and filters as codes, so that the same address opens the same view.

The reader's choices live in the session, where the widgets keep them; the address is read when it was changed
from outside (a link, the browser's buttons) and written after every change.
"""

from urllib.parse import urlencode, urlsplit

import streamlit as st

from answers import selection
from translations import DEFAULT, LANGUAGES

LISTS = (*selection.FILTERS, "beside")
# What only one page knows; elsewhere it is left out of the address.
OWN = {
    "indicators": ("indicator", "beside"),
    "endorsement": ("by", "part", "interval", "before", "after", "search"),
    "history": ("compare",),
}
SINGLE = (*(name for names in OWN.values() for name in names if name not in LISTS), "version", "lang")
PARAMETERS = (*LISTS, *SINGLE)


def current() -> dict[str, list[str]]:
    """The parameters of the address as it stands."""
    return {name: codes for name in PARAMETERS if (codes := st.query_params.get_all(name))}


def adopt() -> None:
    """Take over an address that somebody else wrote: a link, or the browser's buttons.

    The menu opens a page without parameters: then the reader's choices stay as they are.
    """
    found = current()
    if not found or found == st.session_state.get("address"):
        return
    for name in LISTS:
        st.session_state[name] = found.get(name, [])
    for name in SINGLE:
        st.session_state[name] = found.get(name, [None])[-1]


def language() -> str:
    """The language asked for; one the monitor does not speak gives the default."""
    asked = st.session_state.get("lang")
    return asked if asked in LANGUAGES else DEFAULT


def version() -> int | None:
    """The version asked for, None for the newest. Raises UserError when it is not a number."""
    return selection.version(st.session_state.get("version"))


def parameters(**changed) -> dict[str, list[str]]:
    """The parameters of the reader's view, with some of them changed; None leaves one out."""
    view = {name: list(st.session_state.get(name, [])) for name in LISTS}
    view |= {name: [st.session_state[name]] for name in SINGLE if st.session_state.get(name)}
    for name, value in changed.items():
        view[name] = [] if value is None else value if isinstance(value, list) else [value]
    return {name: [str(code) for code in codes] for name, codes in view.items() if codes}


def query(**changed) -> str:
    """The same as the text behind the question mark."""
    return urlencode(parameters(**changed), doseq=True)


def base() -> str:
    """Where the monitor is read, such as https://monitor.example; "" where nobody said."""
    read = urlsplit(st.context.url or "")
    return f"{read.scheme}://{read.netloc}" if read.netloc else ""


def default(**usual: str) -> None:
    """What holds where an address says nothing of it: then it is left out of the address."""
    st.session_state["defaults"] = st.session_state.get("defaults", {}) | usual


def write(page: str) -> None:
    """Let the address say what the reader sees on a page, but for what is usual there."""
    others = {name: None for other, names in OWN.items() if other != page for name in names}
    usual = st.session_state.get("defaults", {}).items()
    shown = {name: codes for name, codes in parameters(**others).items() if (name, *codes) not in usual}
    if shown != current():
        st.query_params.from_dict(shown)
    st.session_state["address"] = shown

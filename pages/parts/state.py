"""The state of the upload page (`given.State`), under one key of the session.

Widgets have keys of their own; nothing else of the page is kept.
"""

from dataclasses import replace
from typing import Any

import streamlit as st
from streamlit.runtime.uploaded_file_manager import DeletedFile

from pages.parts.given import Given, State

KEY = "upload"
CHOOSER = "upload-file"


def current() -> State:
    """The state as it was kept, with the file that the reader chose."""
    file = st.session_state.get(CHOOSER)
    chosen = None if file is None or is_gone() else Given(file.name, file.getvalue(), file.file_id)
    return replace(st.session_state.get(KEY, State()), chosen=chosen)


def is_gone() -> bool:
    """Whether the file that the page still names is not there any more: the monitor was started again since."""
    return isinstance(st.session_state.get(CHOOSER), DeletedFile)


def keep(**changes: Any) -> State:
    """The state with these changes, from now on."""
    state = replace(current(), **changes)
    # The chooser keeps the file, and lets it go when the reader does.
    st.session_state[KEY] = replace(state, chosen=None)
    return state


def say(**changes: Any) -> State:
    """The state with these changes in what was said of the file at hand."""
    state = current()
    return keep(said={**state.said, state.given.id: replace(state.told, **changes)})

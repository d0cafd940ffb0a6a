"""Who the reader is to the monitor: somebody who may publish, or only reads."""

import streamlit as st

from pages import PERMISSION


def may_publish() -> bool:
    """Whether this reader may publish, undo, keep short links, and see files as they came."""
    return st.context.headers.get(PERMISSION) == "yes"

"""Streamlit's elements that show a text, showing it as it is: what a file or an address says is no markup.

Everything else in pages/ says its texts through these; a test keeps it so.
"""

import re
from collections.abc import Callable

import streamlit as st


def markdown(text: str) -> str:
    """The Markdown that shows a text as it is."""
    text = re.sub(r"([\\`*_\[\]<>~$:|])", r"\\\1", text)
    return re.sub(r"^(\s*)([-+#])|^(\s*\d+)([.)])(?=\s)", r"\1\3\\\2\4", text)


def _plain(element: Callable) -> Callable:
    def show(text: str, **options) -> None:
        element(markdown(text), **options)

    show.__doc__ = f"`st.{element.__name__}` of a text as it is."
    return show


caption = _plain(st.caption)
error = _plain(st.error)
header = _plain(st.header)
info = _plain(st.info)
subheader = _plain(st.subheader)
success = _plain(st.success)
title = _plain(st.title)
warning = _plain(st.warning)
write = _plain(st.markdown)

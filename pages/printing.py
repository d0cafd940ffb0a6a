"""What a printed page says beside what a screen shows: the filters in words, and at its foot where it came from."""

from functools import cache
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from answers import selection
from pages import address, components
from pages.view import View

CSS = Path(__file__).with_name("print.css")


@cache
def _style() -> Markup:
    return Markup(CSS.read_text(encoding="utf-8"))


def prepare(view: View) -> None:
    """Let the page print well: its style, its foot, and the filters as a line of text."""
    words, copy = view.words, view.copy
    published = words("paper-version", version=str(copy.version), date=words.date(copy.published_at.date()))
    number = words("page-number", page="\n", pages="\n").split("\n")
    st.html(components.on_paper(_style(), [f"{words('monitor-title')} · {published}", link(view)], *number))
    chosen = selection.said(copy.connection, view.selection, words)
    st.html(components.paragraph(chosen or words("filters-none"), "on-paper"))


def link(view: View) -> str:
    """The address of this view that keeps showing the same: it names the version."""
    return f"{st.context.url or ''}?{address.query(version=view.copy.version)}"

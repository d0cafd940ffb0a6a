"""What a printed page says beside what a screen shows: the filters in words, and at its foot where it came from."""

import re
from collections.abc import Iterable
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
    st.html(on_paper(_style(), [f"{words('monitor-title')} · {published}", link(view)], *number))
    chosen = selection.said(copy.connection, view.selection, words)
    st.html(components.paragraph(chosen or words("filters-none"), "on-paper"))


def link(view: View) -> str:
    """The address of this view that keeps showing the same: it names the version."""
    return f"{st.context.url or ''}?{address.query(version=view.copy.version)}"


def on_paper(style: Markup, lines: Iterable[str], before: str, between: str, after: str) -> Markup:
    """The style of paper, with lines at the foot of every page, and its number among the words around it: those
    before the place of the page, those between it and the number of pages, and those after."""
    said = Markup(r' "\a " ').join(map(_quoted, lines))
    return Markup(
        "<style>{style} @media print {{ @page {{"
        " @bottom-left {{ content: {said}; white-space: pre-wrap; text-align: left; width: 82%; {look} }}"
        " @bottom-right {{ content: {before} counter(page) {between} counter(pages) {after}; {look} }}"
        " }} }}</style>"
    ).format(
        style=style,
        said=said,
        before=_quoted(before),
        between=_quoted(between),
        after=_quoted(after),
        look=_FOOT,
    )


_FOOT = Markup(
    "font: 7.5pt 'Source Sans', sans-serif; color: #5b6470; vertical-align: top; padding-top: 3mm;"
)


def _quoted(text: str) -> Markup:
    """A text as CSS writes it, in quotes; every sign that could end it is written by its number."""
    return Markup('"{}"').format(
        Markup(re.sub(r"[^\w .,:;/?=%+()·-]|_", lambda found: f"\\{ord(found[0]):x} ", text))
    )

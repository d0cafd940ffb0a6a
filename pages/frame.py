"""The frame around every page: menu, language, filters, version and footer. Streamlit runs this file."""

from functools import partial
from importlib import import_module
from pathlib import Path

import streamlit as st

import store
from pages import NAMES, address, filters, plain
from pages.view import View, html
from translations import LANGUAGES, UserError, Words, words

CSS = Path(__file__).with_name("frame.css")
ICON = Path(__file__).with_name("icon.svg")


def show() -> None:
    """Open the version and the selection that the address asks for, and show the page inside the frame."""
    address.adopt()
    text = words(address.language())
    st.set_page_config(page_title=text("monitor-title"), page_icon=str(ICON), layout="wide")
    st.html(CSS)
    try:
        asked = address.version()
        copy = store.shared().reading_copy(asked)
        _header(text)
        _say_older(text, copy)
        view = View(
            text, copy, filters.choose(text, copy), pages={}, today=copy.today(is_pinned=asked is not None)
        )
        _show_page(view)
        _footer(text, copy)
    except UserError as error:
        plain.error(error.text(text.language))
        st.html(f"<p>{_to_newest(text)}</p>")


def _show_page(view: View) -> None:
    for name in NAMES:
        view.pages[name] = st.Page(
            partial(import_module(f"pages.{name}").show, view),
            title=view.words(f"page-{name}"),
            url_path=name,
            default=name == NAMES[0],
        )
    chosen = st.navigation(list(view.pages.values()), expanded=True)
    st.set_page_config(page_title=f"{chosen.title} · {view.words('monitor-title')}")
    name = chosen.url_path or NAMES[0]
    filters.say_predecessors(view.words, view.copy, view.selection, name)
    filters.say_unheeded(view.words, view.selection, name)
    chosen.run()
    address.write(chosen.url_path)


def _header(text: Words) -> None:
    others = "".join(
        f'<a href="?{html(address.query(lang=code))}" lang="{code}" hreflang="{code}">'
        f"{words(code)('language-name')}</a>"
        for code in LANGUAGES
        if code != text.language
    )
    st.html(f'<div class="masthead"><strong>{html(text("monitor-title"))}</strong><nav>{others}</nav></div>')


def _say_older(text: Words, copy: store.ReadingCopy) -> None:
    if copy.version != store.shared().newest():
        said = text("older-version", version=str(copy.version), date=text.date(copy.published_at.date()))
        lacking = store.lacking(store.shared().version(copy.version), text)
        st.html(f'<p class="banner" role="status">{html(said)} {html(lacking)} {_to_newest(text)}</p>')


def _to_newest(text: Words) -> str:
    return f'<a href="?{html(address.query(version=None))}">{html(text("to-newest"))}</a>'


def _footer(text: Words, copy: store.ReadingCopy) -> None:
    st.html(
        '<footer class="colophon">'
        + html(text("footer-version", version=str(copy.version), date=text.date(copy.published_at.date())))
        + "<br>"
        + html(text("footer-unofficial"))
        + "</footer>"
    )


show()

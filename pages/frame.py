"""The frame around every page: menu, language, filters, version and footer. Streamlit runs this file."""

from functools import partial
from importlib import import_module
from pathlib import Path

import streamlit as st

import store
from answers import selection
from pages import NAMES, address
from pages.view import View, html
from translations import LANGUAGES, UserError, Words, words

CSS = Path(__file__).with_name("frame.css")


def show() -> None:
    """Open the version and the selection that the address asks for, and show the page inside the frame."""
    address.adopt()
    text = words(address.language())
    st.set_page_config(page_title=text("monitor-title"), layout="wide")
    st.html(CSS)
    try:
        copy = store.shared().reading_copy(address.version())
        _header(text)
        view = View(text, copy, _filters(text, copy), pages={})
        _show_page(view)
        _footer(text, copy)
    except UserError as error:
        st.error(error.text(text.language))
        st.html(f'<p><a href="?{html(address.query(version=None))}">{html(text("to-newest"))}</a></p>')


def _show_page(view: View) -> None:
    for name in NAMES:
        view.pages[name] = st.Page(
            partial(import_module(f"pages.{name}").show, view),
            title=view.words(f"page-{name}"),
            url_path=name,
            default=name == NAMES[0],
        )
    chosen = st.navigation(list(view.pages.values()), expanded=True)
    chosen.run()
    address.write(keep_indicator=chosen is view.pages["indicators"])


def _header(text: Words) -> None:
    others = "".join(
        f'<a href="?{html(address.query(lang=code))}" lang="{code}" hreflang="{code}">'
        f"{words(code)('language-name')}</a>"
        for code in LANGUAGES
        if code != text.language
    )
    st.html(f'<div class="masthead"><strong>{html(text("monitor-title"))}</strong><nav>{others}</nav></div>')


def _filters(text: Words, copy: store.ReadingCopy) -> selection.Selection:
    """The three filters; a code that names nothing is said and left out."""
    valid = selection.valid_codes(copy.connection)
    chosen, unknown = selection.read(address.filters(), valid)
    address.keep(chosen)
    names = selection.names(copy.connection)
    with st.container(horizontal=True, key="filters"):
        for name in address.FILTERS:
            st.multiselect(
                text(f"filter-{name}"),
                valid[name],
                format_func=lambda code, name=name: text.of(names[name][code], "name"),
                key=name,
                placeholder=text(f"filter-{name}-all"),
                persist_state="session",
                select_all=False,
            )
    for fault in unknown:
        st.warning(
            text(
                "unknown-code",
                filter=text(f"filter-{fault.filter}"),
                code=fault.code,
                valid=", ".join(fault.valid),
            )
        )
    return chosen


def _footer(text: Words, copy: store.ReadingCopy) -> None:
    st.html(
        '<footer class="colophon">'
        + html(text("footer-version", version=str(copy.version), date=text.date(copy.published_at.date())))
        + "<br>"
        + html(text("footer-unofficial"))
        + "</footer>"
    )


show()

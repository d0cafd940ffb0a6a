"""The frame around every page: masthead, menu, filters, version and footer. Streamlit runs this file."""

from functools import partial
from importlib import import_module
from pathlib import Path

import streamlit as st

import store
from pages import GROUPS, NAMES, address, components, filters, measured, plain, printing
from pages.parts import account, differences, edges
from pages.view import View
from translations import UserError, Words, words

CSS = Path(__file__).with_name("frame.css")
MENU_WIDTH = 240  # pixels


def show() -> None:
    """Open the version and the selection that the address asks for, and show the page inside the frame."""
    address.adopt()
    text = words(address.language())
    st.set_page_config(
        page_title=text("monitor-title"),
        page_icon=str(edges.ICON),
        layout="wide",
        initial_sidebar_state=MENU_WIDTH,
    )
    st.html(CSS)
    edges.masthead(text)
    account.show(text)
    try:
        asked = address.version()
        copy = store.shared().reading_copy(asked)
        edges.say_older(text, copy)
        name = _show_page(text, copy, is_pinned=asked is not None)
        edges.footer(text, copy, name)
    except UserError as error:
        plain.error(error.text(text.language))
        st.html(components.paragraph(edges.to_newest(text)))


def _show_page(text: Words, copy: store.ReadingCopy, is_pinned: bool) -> str:
    """Show the page that the address names; gives its name."""
    opened: list[View] = []
    pages = {
        name: st.Page(
            partial(_open, name, opened), title=text(f"page-{name}"), url_path=name, default=name == NAMES[0]
        )
        for name in NAMES
    }
    menu = {text(f"menu-{group}"): [pages[name] for name in names] for group, names in GROUPS.items()}
    chosen = st.navigation(menu, expanded=True)
    st.set_page_config(page_title=f"{chosen.title} · {text('monitor-title')}")
    name = chosen.url_path or NAMES[0]
    selection = filters.choose(text, copy, name)
    opened.append(View(text, copy, selection, pages, today=copy.today(is_pinned)))
    differences.say_changed(opened[0], name)
    printing.prepare(opened[0])
    filters.say_predecessors(text, copy, selection, name)
    filters.say_unheeded(text, selection, name)
    chosen.run()
    address.write(chosen.url_path)
    return name


def _open(name: str, opened: list[View]) -> None:
    """Show a page in the view that was opened for it: the menu needs the pages before there is one."""
    import_module(f"pages.{name}").show(opened[0])


with measured.RERUNS.time():
    show()

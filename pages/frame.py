"""The frame around every page: menu, language, filters, version and footer. Streamlit runs this file."""

from functools import partial
from importlib import import_module
from pathlib import Path

import streamlit as st
from markupsafe import Markup

import store
from pages import NAMES, address, components, filters, plain
from pages.view import View
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
        st.html(components.paragraph(_to_newest(text)))


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
    others = components.NOTHING.join(
        components.link(
            f"?{address.query(lang=code)}", words(code)("language-name"), lang=code, hreflang=code
        )
        for code in LANGUAGES
        if code != text.language
    )
    masthead = Markup('<div class="masthead"><strong>{}</strong><nav>{}</nav></div>')
    st.html(masthead.format(text("monitor-title"), others))


def _say_older(text: Words, copy: store.ReadingCopy) -> None:
    if copy.version != store.shared().newest():
        said = text("older-version", version=str(copy.version), date=text.date(copy.published_at.date()))
        lacking = store.lacking(store.shared().version(copy.version), text)
        banner = Markup(" ").join([said, lacking, _to_newest(text)])
        st.html(components.paragraph(banner, "banner", role="status"))


def _to_newest(text: Words) -> Markup:
    return components.link(f"?{address.query(version=None)}", text("to-newest"))


def _footer(text: Words, copy: store.ReadingCopy) -> None:
    published = text("footer-version", version=str(copy.version), date=text.date(copy.published_at.date()))
    footer = Markup('<footer class="colophon">{}<br>{}</footer>')
    st.html(footer.format(published, text("footer-unofficial")))


show()

"""The top and the foot of every page: the masthead, a banner above an older version, and the colophon."""

from base64 import b64encode
from functools import cache
from pathlib import Path

import streamlit as st
from markupsafe import Markup

import store
from answers.sources import sources
from pages import address, components
from reports import written
from reports.outline import search_form
from translations import LANGUAGES, Words, words

ICON = Path(__file__).parents[1] / "icon.svg"


def masthead(text: Words) -> None:
    """The mark and the name, which lead home, a search, and the other languages."""
    others = components.NOTHING.join(
        components.link(
            f"?{address.query(lang=code)}", words(code)("language-name"), lang=code, hreflang=code
        )
        for code in LANGUAGES
        if code != text.language
    )
    pinned = {name: codes[0] for name, codes in address.parameters().items() if name == "version"}
    st.html(
        _masthead(
            _mark(),
            f"./?{address.query()}",
            text("monitor-title"),
            search_form("", text, {"to": "app"} | pinned, keys="Control+K Meta+K"),
            others,
            text("masthead-languages"),
        )
    )


@cache
def _mark() -> str:
    return f"data:image/svg+xml;base64,{b64encode(ICON.read_bytes()).decode()}"


def say_older(text: Words, copy: store.ReadingCopy) -> None:
    """Above a version that is not the newest: which one it is, what is gone from it, and the way to the newest."""
    if copy.version != store.shared().newest():
        said = text("older-version", version=str(copy.version), date=text.date(copy.published_at.date()))
        lacking = store.lacking(store.shared().version(copy.version), text)
        banner = Markup(" ").join([said, lacking, to_newest(text)])
        st.html(components.paragraph(banner, "banner", role="status"))


def to_newest(text: Words) -> Markup:
    """A link to the same view of the newest version."""
    return components.link(f"?{address.query(version=None)}", text("to-newest"))


def footer(text: Words, copy: store.ReadingCopy, page: str) -> None:
    """Which version it is, how far its sources reach, whose monitor this is not, and the page in other forms."""
    dated = sources(copy.connection).newest
    version = text(
        "footer-version",
        version=str(copy.version),
        source="none" if dated is None else text.date(dated),
        date=text.date(copy.published_at.date()),
    )
    st.html(_footer(version, text("footer-unofficial"), _other_forms(text, page, copy.version)))


def _other_forms(text: Words, page: str, version: int) -> Markup:
    """The page as documents and without scripts, where it is written down, and what programs read."""
    links = []
    if known := written.of_view(page, address.parameters()):
        pinned = address.query(lang=text.language, version=version)
        links += [(text("document-docx"), f"./p/{known}.docx?{pinned}"), ("PDF", f"./p/{known}.pdf?{pinned}")]
        links.append((text("footer-plain"), f"./p/{known}?{address.query(lang=text.language)}"))
    links.append((text("footer-api"), f"./programs?{address.query()}"))
    links.append((text("footer-feed"), f"./feed.atom?lang={text.language}"))
    return Markup("{}: {}").format(
        text("footer-forms"), Markup(" · ").join(components.link(href, name) for name, href in links)
    )


def _masthead(mark: str, home: str, name: str, search: Markup, languages: Markup, label: str) -> Markup:
    """The monitor's mark (the address of a picture) and name, which lead home, a search and the other languages."""
    return Markup(
        '<header class="masthead"><a class="home" href="{}"><img src="{}" alt="">'
        "<strong>{}</strong></a>{}"
        '<nav aria-label="{}">{}</nav></header>'
    ).format(home, mark, name, search, label, languages)


def _footer(*lines: str) -> Markup:
    """The foot of every page, a paragraph a line."""
    return Markup('<footer class="colophon">{}</footer>').format(
        components.NOTHING.join(map(components.paragraph, lines))
    )

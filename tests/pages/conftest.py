"""A reader who opens pages, without a browser, and everything written on them."""

from collections.abc import Callable, Iterator
from html import unescape

import pytest
from google.protobuf.json_format import MessageToDict
from streamlit.testing.v1 import AppTest
from streamlit.util import calc_hash

import store
from pages import NAMES
from store.roles import Asker, Role
from tests.test_architecture import ROOT

FRAME = ROOT / "pages" / "frame.py"


@pytest.fixture(autouse=True)
def at_the_machine(monkeypatch) -> None:
    """AppTest has no connection: its reader may do all. Who may is tested with real connections."""
    monkeypatch.setattr("pages.permission.asker", lambda: Asker(Role.ADMINISTRATOR))
    monkeypatch.setattr("pages.permission.address", lambda: None)


@pytest.fixture
def visit(monitor: store.Store) -> Callable[..., AppTest]:
    """Open a page by the code of its name and the parameters of its address, and run it."""

    def opened(name: str = NAMES[0], **parameters: str | list[str]) -> AppTest:
        app = AppTest.from_file(str(FRAME), default_timeout=120)
        for key, value in parameters.items():
            app.query_params[key] = value
        if name != NAMES[0]:
            # The pages are functions, which AppTest knows no name for; Streamlit finds a page by this.
            app._page_hash = calc_hash(name)
        return app.run()

    return opened


@pytest.fixture
def texts() -> Callable[[AppTest], list[str]]:
    """Every text on a page: what its elements say."""
    return lambda app: [unescape(text) for text in _spoken(app._tree)]


def _spoken(node) -> Iterator[str]:
    if (proto := getattr(node, "proto", None)) is not None:
        yield from _strings(MessageToDict(proto))
    for child in getattr(node, "children", {}).values():
        yield from _spoken(child)


def _strings(value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)

"""Fixtures of the browser tests: one browser, one prepared store, a server, a page that must stay silent."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.reading import PATIENCE, chromium, company, tab
from tests.browser.serving import TRAP, serving

# Of what is looked for on a page: as long as a page may take.
expect.set_options(timeout=1000 * PATIENCE)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for the store, empty at first: the first server that starts fills it."""
    return tmp_path_factory.mktemp("monitor")


@pytest.fixture(scope="session")
def server(home: Path) -> Iterator[str]:
    """The address of a monitor that all tests share; a test that needs a fresh one starts its own."""
    with serving(home) as address:
        yield address


@pytest.fixture(scope="session")
def trap(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that `serving.trapped` needs."""
    folder = tmp_path_factory.mktemp("trap")
    (folder / "sitecustomize.py").write_text(TRAP)
    return folder


@pytest.fixture(scope="module")
def surveyed(survey_home: Path) -> Iterator[str]:
    """The address of a monitor with the example survey."""
    with serving(survey_home) as address:
        yield address


@pytest.fixture(scope="session")
def context(browser: Browser) -> Iterator[BrowserContext]:
    """What the readers of the shared server have in common: its scripts, which are fetched and compiled once."""
    with company(browser) as found:
        yield found


@pytest.fixture
def page(context: BrowserContext, server: str) -> Iterator[Page]:
    """A page on the shared server. An error in its console or a request to another host fails the test."""
    with tab(context, server) as opened:
        yield opened


@pytest.fixture(scope="module")
def visitor(context: BrowserContext, server: str) -> Iterator[Page]:
    """A page on the shared server for all tests of a file; as silent."""
    with tab(context, server) as page:
        yield page

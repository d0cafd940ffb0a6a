"""A reader in a browser: opens a page, waits until it is drawn, and remembers what went wrong."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlencode

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.browser import find

FLAGS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking")
DESKTOP = {"width": 1440, "height": 900}
PHONE = {"width": 390, "height": 844}
PATIENCE = 90  # seconds until a page is drawn, on a machine that does other work too
QUIET = 0.4  # seconds without any work after which a page counts as drawn

# Streamlit says on its root element whether the script runs; charts follow when their code has arrived.
_BUSY = """() => {
  const app = document.querySelector('[data-testid=stApp]');
  const charts = [...document.querySelectorAll('.stBidiComponent')];
  const {testScriptState, testConnectionState} = app?.dataset ?? {};
  return testScriptState !== 'notRunning' || testConnectionState !== 'CONNECTED'
    || document.querySelector('[data-testid=stSkeleton], [data-stale=true]') !== null
    || charts.some(chart => !chart.querySelector('.main-svg'));
}"""


@dataclass
class Heard:
    """What a page did that it should not: errors in the console, requests to other hosts."""

    errors: list[str] = field(default_factory=list)
    strangers: list[str] = field(default_factory=list)


@contextmanager
def chromium() -> Iterator[Browser]:
    """The browser found on this machine."""
    path = find.browser()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


def listen(page: Page, address: str) -> Heard:
    """Start remembering what `page` does wrong; `address` is the only host it may talk to."""
    heard = Heard()

    def note_request(url: str) -> None:
        if not url.startswith((address, address.replace("http", "ws", 1), "data:", "blob:")):
            heard.strangers.append(url)

    page.on("console", lambda message: heard.errors.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: heard.errors.append(str(error)))
    page.on("request", lambda request: note_request(request.url))
    page.on("websocket", lambda socket: note_request(socket.url))
    return heard


@contextmanager
def company(browser: Browser, **options) -> Iterator[BrowserContext]:
    """A context for readers with these options of Playwright; what one fetched the others need not fetch again."""
    context = browser.new_context(**{"viewport": DESKTOP} | options)
    context.set_default_timeout(1000 * PATIENCE)
    try:
        yield context
    finally:
        context.close()


@contextmanager
def tab(context: BrowserContext, address: str) -> Iterator[Page]:
    """A page for one reader of the monitor at `address`.

    An error in its console or a request to another host fails the test at the end of the block.
    """
    page = context.new_page()
    heard = listen(page, address)
    try:
        yield page
    finally:
        page.close()
    assert heard == Heard(), heard


@contextmanager
def reader(browser: Browser, address: str, **options) -> Iterator[Page]:
    """A `tab` in a context of its own."""
    with company(browser, **options) as context, tab(context, address) as page:
        yield page


def open_page(page: Page, address: str, path: str = "/", lang: str = "nl", **codes: str | list[str]) -> None:
    """Open a page by its address, with filters as codes, and wait until it is drawn."""
    page.goto(f"{address}{path}?{urlencode({'lang': lang, **codes}, doseq=True)}")
    settle(page)


def settle(page: Page) -> None:
    """Wait until Streamlit has finished and every chart is drawn. Raises TimeoutError after PATIENCE."""
    start = quiet_since = time.monotonic()
    while time.monotonic() - quiet_since < QUIET:
        page.wait_for_timeout(50)
        if page.evaluate(_BUSY):
            quiet_since = time.monotonic()
        if time.monotonic() - start > PATIENCE:
            raise TimeoutError(f"{page.url} is not drawn after {PATIENCE} seconds")


def menu(page: Page) -> list[str]:
    """The paths that the menu of an opened page leads to, in order."""
    links = page.locator("[data-testid=stSidebarNavLink]")
    return links.evaluate_all("links => links.map(link => new URL(link.href).pathname)")


def whole(page: Page, path: str) -> None:
    """Photograph the full height of an opened page.

    Streamlit scrolls inside a container, so the window is made as high as what is in it.
    """
    width = page.viewport_size["width"]
    for _ in range(2):  # charts may grow once there is room
        height = page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
        page.set_viewport_size({"width": width, "height": max(height, page.viewport_size["height"])})
        settle(page)
    page.screenshot(path=path)

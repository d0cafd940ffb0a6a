"""How long until a reader sees a chart, and how much comes over the line: `python -m bench.first_chart`.

Starts the monitor as the README says, twice: on an empty store, and again on the one that is then there.
Prints a table; the ratios say more than the seconds, which differ from machine to machine.
"""

import statistics
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.browser.reading import DESKTOP, chromium, open_page, settle
from tests.browser.serving import serving
from translations import DEFAULT, words

CHART = ".stBidiComponent .main-svg"
CHANGES = 5  # filter changes that are timed

# The time between a key that changes a filter and the last change inside a chart.
WATCH = """() => {
  addEventListener('keydown', ({key}) => { if (key === 'Enter') window.pressed = performance.now(); }, true);
  const inChart = ({target}) => target.closest?.('.stBidiComponent');
  new MutationObserver(changes => { if (changes.some(inChart)) window.drawn = performance.now(); })
    .observe(document.body, {subtree: true, childList: true, attributes: true});
}"""


def first_chart(browser: Browser, home: Path) -> tuple[float, int, int]:
    """Seconds from the start command to the first chart; bytes over the line and bytes unpacked."""
    start = time.monotonic()
    with serving(home) as address:
        page = browser.new_page(viewport=DESKTOP)
        session = page.context.new_cdp_session(page)
        session.send("Network.enable")
        sent, unpacked = [], []
        session.on("Network.loadingFinished", lambda event: sent.append(event["encodedDataLength"]))
        session.on("Network.dataReceived", lambda event: unpacked.append(event["dataLength"]))
        page.goto(address)
        page.wait_for_selector(CHART)
        seconds = time.monotonic() - start
        settle(page)
        page.close()
    return seconds, int(sum(sent)), sum(unpacked)


def filter_change(page: Page) -> float:
    """Milliseconds from choosing one more goal to the last chart redrawn."""
    page.get_by_role("combobox", name=words(DEFAULT)("filter-goal"), exact=True).click()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_function("() => window.drawn > window.pressed")
    settle(page)
    return page.evaluate("window.drawn - window.pressed")


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        empty, sent, unpacked = first_chart(browser, Path(folder))
        filled, _, _ = first_chart(browser, Path(folder))
        with serving(Path(folder)) as address:
            page = browser.new_page(viewport=DESKTOP)
            open_page(page, address)
            page.evaluate(WATCH)
            changes = [filter_change(page) for _ in range(CHANGES)]
    rows = (
        ("start to first chart, empty store", f"{empty:.1f} s"),
        ("start to first chart, filled store", f"{filled:.1f} s"),
        ("first load over the line", f"{sent / 1e6:.2f} MB"),
        ("filter change to redrawn chart, median", f"{statistics.median(changes):.0f} ms"),
        ("filter change to redrawn chart, worst", f"{max(changes):.0f} ms"),
        ("empty store / filled store", f"{empty / filled:.2f}"),
        ("first load unpacked / over the line", f"{unpacked / sent:.2f}"),
    )
    for name, value in rows:
        print(f"{name:<42}{value:>10}")


if __name__ == "__main__":
    main()

"""From a file chosen in the browser to a published version: `python -m bench.page [ROWS]` (default 1,000,000).

A real browser gives the upload page a file of survey rows, waits for the preview and publishes. Compared with what
DuckDB alone needs, on the same file in the same run, to read the CSV as text and write it as Parquet. Memory is the
peak of the server's processes together, from before the file is chosen until the page shows the new version.
"""

import os
import sys
import tempfile
import threading
import time
from pathlib import Path

from playwright.sync_api import Page

from bench.publish import prepared, watch
from tests.browser.reading import DESKTOP, chromium, open_page, settle
from tests.browser.serving import serving
from translations import words

PATIENCE = 600_000  # milliseconds
say = words("nl")


def through_the_page(page: Page, address: str, path: Path) -> tuple[float, float, float]:
    """Seconds from the file to its preview, from there to the publication, and to the page that shows it."""
    open_page(page, address, "/upload")
    began = time.monotonic()
    page.locator("input[type=file]").set_input_files(path)
    # Selectors are looked for at every frame; `expect` would look once a second only.
    confirm, publish = ".st-key-confirm-all label", ".st-key-publish [data-testid=stFormSubmitButton] button"
    page.wait_for_selector(f"{confirm}, {publish}", timeout=PATIENCE)
    if page.locator(confirm).is_visible():
        page.locator(confirm).click()
    page.wait_for_selector(publish, timeout=PATIENCE)
    previewed = time.monotonic()
    page.get_by_role("textbox", name=say("upload-author")).fill("bench")
    page.get_by_role("textbox", name=say("upload-note")).fill("bench")
    page.locator(publish).click()
    page.wait_for_selector(".st-key-published", timeout=PATIENCE)
    published = time.monotonic()
    open_page(page, address, "/endorsement")
    return previewed - began, published - previewed, time.monotonic() - published


def _server() -> int:
    """The process that serves: the child of this one that was started as the README says."""
    for child in Path(f"/proc/{os.getpid()}/task/{os.getpid()}/children").read_text().split():
        if b"dashboard.py" in Path(f"/proc/{child}/cmdline").read_bytes():
            return int(child)
    raise RuntimeError("the monitor is no child of this process")


def main(rows: int) -> None:
    """Measure and print."""
    os.environ["MONITOR_FILE_MB"] = "4000"
    with tempfile.TemporaryDirectory() as folder:
        home, path, baseline = prepared(Path(folder), rows)
        peak, ended = [0.0], threading.Event()
        with serving(home) as address, chromium() as browser:
            page = browser.new_page(viewport=DESKTOP)
            open_page(page, address, "/upload")
            settle(page)
            watcher = threading.Thread(target=watch, args=(_server(), peak, ended))
            watcher.start()
            try:
                seconds = through_the_page(page, address, path)
            finally:
                ended.set()
                watcher.join()
        megabytes = path.stat().st_size / 1e6
    names = (
        "from the file to its preview",
        "from the button to the publication",
        "from the file to the publication, both together",
        "to the page that shows it",
    )
    print(f"{f'{rows:,} rows, a file of {megabytes:.0f} MB; DuckDB alone':<52}{baseline:8.2f} s")
    previewed, published, shown = seconds
    for name, taken in zip(names, (previewed, published, previewed + published, shown), strict=True):
        print(f"{name:<52}{taken:8.2f} s{taken / baseline:7.2f} x")
    print(f"{'memory of the server at its highest':<52}{peak[0]:8.0f} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)

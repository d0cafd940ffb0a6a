"""What becomes of an upload when the monitor is started again under an open page."""

import time
import urllib.request

from playwright.sync_api import Page, expect

from store import Store
from tests.browser.reading import DESKTOP, open_page
from tests.browser.serving import free_port, serving
from tests.browser.test_upload import edition
from tests.conftest import NEWEST
from translations import LANGUAGES, words

ROWS = edition({2024: 19.8})


# Seconds after which a reader who left is forgotten, and for how long that is waited for.
FORGOTTEN, PATIENCE = 1, 60


def test_a_file_is_asked_for_again(published_home, browser, monkeypatch):
    """Who presses the button after a restart, in either language, has published nothing and is told so.

    Once they have left, their files are gone from the server's memory.
    """
    monkeypatch.setenv("STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL", str(FORGOTTEN))
    port, pages = free_port(), {}
    with serving(published_home, port) as address:
        for language in LANGUAGES:
            pages[language] = browser.new_page(viewport=DESKTOP)
            open_page(pages[language], address, "/upload", lang=language)
            give(pages[language], language)
    with serving(published_home, port) as address:
        for language, page in pages.items():
            gone = page.get_by_text(words(language)("upload-gone"))
            page.get_by_role("button", name=words(language)("upload-publish")).click()
            expect(gone).to_be_visible()
            give(page, language)
            expect(gone).to_have_count(0)
        assert holds_files(address)
        for page in pages.values():
            page.close()
        deadline = time.monotonic() + PATIENCE
        while holds_files(address):
            assert time.monotonic() < deadline
            time.sleep(1)
    assert Store(published_home).newest() == NEWEST


def holds_files(address: str) -> bool:
    """Whether the server keeps uploaded files, as Streamlit's own measures tell."""
    with urllib.request.urlopen(f"{address}/_stcore/metrics") as answer:
        return "UploadedFileManager" in answer.read().decode()


def give(page: Page, language: str) -> None:
    """Choose a file and wait until it can be published."""
    page.locator("input[type=file]").set_input_files(
        {"name": "sdg_07_40.csv", "mimeType": "text/csv", "buffer": ROWS.encode()}
    )
    button = page.get_by_role("button", name=words(language)("upload-publish"))
    expect(button).to_be_visible()

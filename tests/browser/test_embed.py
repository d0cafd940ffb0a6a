"""A figure on a page of another site, in a frame that is as high as the figure, whatever a reader opens in it."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.reading import DESKTOP, PATIENCE, PHONE


@pytest.fixture
def site(server: str) -> Iterator[str]:
    """The address of a page of another origin with the embed code that the menu of a figure gives."""
    address = f"{server}/figures/agreements.json?lang=en"
    with urlopen(address) as answer:
        code = json.loads(answer.read())["embed"]
    document = f"<!doctype html><html lang='en'><title>Another site</title><body><h1>News</h1>{code}"

    class Site(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(document.encode())

        def log_message(self, *_: object) -> None:
            pass

    other = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=other.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{other.server_port}"
    other.shutdown()
    other.server_close()


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE], ids=["wide", "narrow"])
def test_the_frame_is_as_high_as_the_figure(browser: Browser, site: str, viewport: dict):
    context = browser.new_context(viewport=viewport)
    page = context.new_page()
    errors: list[str] = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.goto(site)
    frame, inside = page.locator("iframe"), page.frame_locator("iframe")
    expect(inside.locator("svg").first).to_be_visible()

    def fits() -> bool:
        return abs(frame.bounding_box()["height"] - inside.locator("body").bounding_box()["height"]) < 2

    def wait() -> float:
        for _ in range(20 * PATIENCE):
            if fits():
                return frame.bounding_box()["height"]
            page.wait_for_timeout(50)
        raise AssertionError("the frame does not fit")

    closed = wait()
    inside.locator("summary").click()
    expect(inside.locator("table")).to_be_visible()
    opened = wait()
    assert opened > closed + 50
    inside.locator("summary").click()
    expect(inside.locator("table")).to_be_hidden()
    assert wait() == pytest.approx(closed, abs=2)
    assert inside.locator(".source a").get_attribute("href").startswith("http://127.0.0.1:")
    assert errors == []
    context.close()

"""The doors of a running monitor: behind a real nginx, for foreign websockets, and toward the internet."""

import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from api.doors import HOSTS
from tests.browser import proxy
from tests.browser.reading import open_page
from tests.browser.serving import free_port, serving, trapped
from translations import words


@pytest.fixture(scope="module")
def watched(home, trap) -> str:
    """A monitor whose every way to another machine is written down, known by one more name."""
    patch = pytest.MonkeyPatch()
    for name, value in trapped(trap).items():
        patch.setenv(name, value)
    patch.setenv(HOSTS, "monitor.example")
    with serving(home) as address:
        yield address
    patch.undo()


def status_of_websocket(address: str, origin: str, host: str | None = None) -> int:
    """How a websocket is answered that a page of `origin` opens, by the name `host` or that of the address."""
    own = urlsplit(address)
    with socket.create_connection((own.hostname, own.port)) as connection:
        try:
            uri = f"ws://{host or own.netloc}/_stcore/stream"
            with connect(uri, sock=connection, origin=origin, subprotocols=["streamlit"]):
                return 101
        except InvalidStatus as refused:
            return refused.response.status_code


def test_foreign_websockets_are_refused_at_once_and_nothing_leaves_the_machine(watched, trap):
    began = time.monotonic()
    for number in range(8):
        assert status_of_websocket(watched, f"http://evil{number}.example") == 403
    with urllib.request.urlopen(f"{watched}/healthz", timeout=60) as answer:
        assert answer.status == 200
    # Asking another host for the own address took two seconds each.
    assert time.monotonic() - began < 8
    assert status_of_websocket(watched, watched) == 101
    assert status_of_websocket(watched, "https://monitor.example", "monitor.example") == 101
    other = f"evil.example:{urlsplit(watched).port}"
    assert status_of_websocket(watched, f"http://{other}", other) == 403
    assert not (trap / "caught").exists(), (trap / "caught").read_text()


def test_the_trap_catches(trap):
    code = "import socket\ntry: socket.create_connection(('203.0.113.1', 9), 0.1)\nexcept OSError: pass"
    caught = trap / "proof"
    subprocess.run([sys.executable, "-c", code], env=trapped(trap) | {"TRAP": str(caught)}, check=True)
    assert "203.0.113.1" in caught.read_text()


@pytest.mark.parametrize("path", ["/", "/healthz", "/api/v1/overview", "/_stcore/health"])
def test_another_name_for_this_machine_is_refused(server, path):
    request = urllib.request.Request(server + path, headers={"Host": "evil.example"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=60)
    assert refused.value.code == 403


@pytest.mark.skipif(proxy.installed() is None, reason="there is no nginx: apt install nginx-light")
def test_behind_nginx_everybody_reads_and_nobody_publishes(home, browser, server, tmp_path, monkeypatch):
    port = free_port()
    monkeypatch.setenv(HOSTS, f"127.0.0.1:{port}")
    say = words("nl")
    with serving(home) as address, proxy.proxied(address, port, tmp_path) as public:
        page = browser.new_page()
        open_page(page, public, "/upload")
        expect(page.get_by_text(say("may-not-here"))).to_be_visible()
        open_page(page, public, "/history")
        expect(page.get_by_text(say("history-one"))).to_be_visible()
        assert page.get_by_text(say("history-undo")).count() == 0
        page.close()
        upload = urllib.request.Request(
            f"{public}/_stcore/upload_file/a/b", data=b"x" * 1000, method="PUT", headers={"Origin": public}
        )
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(upload, timeout=60)
        assert refused.value.code == 403
        page = browser.new_page()
        open_page(page, address, "/history")
        expect(page.get_by_text(say("history-undo")).first).to_be_visible()
        page.close()


@pytest.mark.skipif(proxy.installed() is None, reason="there is no nginx: apt install nginx-light")
def test_a_proxy_that_passes_another_name_on_is_named(browser, server, tmp_path):
    port = free_port()
    with proxy.proxied(server, port, tmp_path, host="$proxy_host") as public:
        for language in ("nl", "en"):
            page = browser.new_page()
            page.goto(f"{public}/?lang={language}")
            said = words(language)("names-differ", asked=urlsplit(server).netloc, name=f"127.0.0.1:{port}")
            expect(page.get_by_role("alert").filter(has_text=said)).to_be_visible()
            page.goto(f"{server}/?lang={language}")
            expect(page.get_by_text(said)).to_have_count(0)
            page.close()

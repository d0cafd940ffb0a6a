"""Starting the monitor: what stands in the way is named, with the remedy, and nothing else is said."""

import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import dashboard
from tests.browser.serving import ROOT, await_address, command, environment, free_port, trapped
from translations import words

PYTHON = (sys.executable, ROOT / "dashboard.py")
STREAMLIT = (sys.executable, "-m", "streamlit", "run", ROOT / "dashboard.py")
UVICORN = (sys.executable, "-m", "uvicorn", "--app-dir", ROOT, "dashboard:app", "--port", "{port}")
EVERYWHERE = {"STREAMLIT_SERVER_ADDRESS": "0.0.0.0"}


def start(home, port: int, language: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        command(port),
        cwd=ROOT,
        env={**environment(home), "MONITOR_LANG": language},
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("written", "named"),
    [
        ('[auth]\nredirect_uri = "http://127.0.0.1/oauth2callback"\n', "cookie_secret"),
        ('[auth]\nredirect_uri = "x"\ncookie_secret = "short"\nclient_id = "m"\nclient_secret = "s"\n'
         'server_metadata_url = "y"\n', "32"),
        ("[auth", "secrets.toml"),
    ],
    ids=["incomplete", "a short secret", "unreadable"],
)  # fmt: skip
def test_logins_that_are_not_whole_stop_the_start(published_home, tmp_path, monkeypatch, written, named):
    """Without them whoever is at this machine may do all."""
    settings = tmp_path / ".streamlit" / "secrets.toml"
    settings.parent.mkdir()
    settings.write_text(written)
    monkeypatch.setenv("HOME", str(tmp_path))
    ended = start(published_home, free_port(), "en")
    assert ended.returncode == 2
    assert named in ended.stderr
    assert "Traceback" not in ended.stderr


REMEDIES = [("nl", "kies een andere poort"), ("en", "choose another port")]


@pytest.mark.parametrize(("language", "remedy"), REMEDIES)
def test_a_port_in_use_is_named_with_the_remedy(home, language, remedy):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        ended = start(home, port, language)
    assert ended.returncode == 2
    assert str(port) in ended.stderr
    assert remedy in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_store_that_cannot_be_opened_is_named(tmp_path, language):
    home = tmp_path / "a-file-where-a-folder-should-be"
    home.write_text("not a store")
    ended = start(home, free_port(), language)
    assert ended.returncode == 2
    assert str(home) in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    ("way", "settings", "others_connect", "stop", "code"),
    [
        (PYTHON, {"STREAMLIT_SERVER_PORT": "{port}", "PORT": "1"}, False, signal.SIGINT, 130),
        (PYTHON, {"PORT": "{port}"} | EVERYWHERE, True, signal.SIGTERM, 143),
        (STREAMLIT, {"STREAMLIT_SERVER_PORT": "{port}"} | EVERYWHERE, True, signal.SIGTERM, -signal.SIGTERM),
        (UVICORN, {}, False, signal.SIGTERM, -signal.SIGTERM),
    ],
    ids=["python", "python for others", "streamlit for others", "uvicorn"],
)
def test_every_way_to_start_heeds_the_settings_and_asks_nobody(
    published_home, trap, tmp_path, way, settings, others_connect, stop, code
):
    """Where others can connect it lets everybody only read, and says so."""
    port = free_port()
    caught = tmp_path / "caught"
    given = {name: value.format(port=port) for name, value in settings.items()}
    process = subprocess.Popen(
        [str(part).format(port=port) for part in way],
        cwd=ROOT if way is UVICORN else tmp_path,  # which has no .streamlit/ of ours
        env=environment(published_home) | trapped(trap) | {"TRAP": str(caught), "MONITOR_LANG": "en"} | given,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        address = await_address(process, port)
        assert closes_uploads(address) == others_connect
    finally:
        process.send_signal(stop)
        said, _ = process.communicate(timeout=60)
    say = words("en")
    assert (say("monitor-read-only") in said) == others_connect
    if way is PYTHON:
        assert f":{port} " in said
    assert process.returncode == code
    assert not caught.exists(), caught.read_text()


def closes_uploads(address: str) -> bool:
    """Whether the monitor itself refuses an upload; of a session that is not there Streamlit refuses it."""
    request = urllib.request.Request(f"{address}/_stcore/upload_file/a/b?lang=en", b"", method="PUT")
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=10)
    return words("en")("may-not-here") in refused.value.read().decode()


def test_a_port_that_streamlit_does_not_heed_is_told(published_home):
    port = free_port()
    process = subprocess.Popen(
        [*STREAMLIT, "--server.port", str(port)],
        cwd=ROOT,
        env=environment(published_home) | {"MONITOR_LANG": "en", "PORT": "4711"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        await_address(process, port)
    finally:
        process.terminate()
    said = process.communicate(timeout=60)[0]
    assert words("en")("monitor-port-unheeded", given="4711", port=str(port)) in said


@pytest.mark.parametrize(("variable", "port"), [("STREAMLIT_SERVER_PORT", "9" * 5000), ("PORT", "٤")])
def test_what_is_no_port_is_named(tmp_path, port, variable):
    ended = refused(tmp_path, {variable: port})
    assert "“" + port[:20] in ended.stderr and variable in ended.stderr


def test_an_address_of_another_machine_is_named(tmp_path):
    ended = refused(tmp_path, {"STREAMLIT_SERVER_ADDRESS": "203.0.113.1"})
    assert "203.0.113.1" in ended.stderr and "STREAMLIT_SERVER_ADDRESS" in ended.stderr


def refused(home: Path, settings: dict[str, str]) -> subprocess.CompletedProcess:
    ended = subprocess.run(
        [*PYTHON], cwd=ROOT, env=environment(home) | settings, capture_output=True, text=True, timeout=60
    )
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr
    return ended


def test_the_end_of_the_monitor_waits_for_a_page_that_is_being_made():
    begun, goes_on = threading.Event(), threading.Event()

    def page(begun, goes_on):
        begun.set()
        goes_on.wait(60)

    made = AppTest.from_function(page, args=(begun, goes_on), default_timeout=90)
    reader = threading.Thread(target=made.run)
    reader.start()
    assert begun.wait(60)
    began = time.monotonic()
    dashboard.await_pages(0.5)
    assert time.monotonic() - began >= 0.5
    threading.Timer(0.2, goes_on.set).start()
    dashboard.await_pages(60)
    assert goes_on.is_set()
    reader.join()

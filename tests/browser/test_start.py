"""Starting the monitor: what stands in the way is named, with the remedy, and nothing else is said."""

import socket
import subprocess

import pytest

from tests.browser.serving import ROOT, command, environment, free_port


def start(home, port: int, language: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        command(port),
        cwd=ROOT,
        env={**environment(home), "MONITOR_LANG": language},
        capture_output=True,
        text=True,
        timeout=60,
    )


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

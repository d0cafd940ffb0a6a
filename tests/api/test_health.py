"""Whoever watches over the monitor hears which version it shows, or why it shows none."""

import pytest
from starlette.applications import Starlette

import api
from tests.asking import ask


@pytest.fixture
def app() -> Starlette:
    return Starlette(routes=api.routes())


def test_a_monitor_that_is_up_names_its_version(app, tmp_path, monkeypatch):
    monkeypatch.setenv("MONITOR_HOME", str(tmp_path))
    answer = ask(app, "/healthz")
    assert answer.status == 200
    assert answer.json == {"status": "ok", "version": 1}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_store_that_cannot_be_opened_is_said(app, tmp_path, monkeypatch, language):
    home = tmp_path / "not-a-folder"
    home.write_text("")
    monkeypatch.setenv("MONITOR_HOME", str(home))
    answer = ask(app, f"/healthz?lang={language}")
    assert answer.status == 503
    assert answer.json["status"] == "unavailable"
    assert str(home) in answer.json["message"]

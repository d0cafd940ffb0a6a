"""Tokens for programs: made once, and refused when they are forged, expired, replaced or revoked."""

import shutil
import time

import pytest
from itsdangerous import URLSafeSerializer

from store import Store, tokens
from store.__main__ import main
from translations import UserError


def refused(home, text: str) -> str:
    with pytest.raises(UserError) as refusal:
        tokens.read(home, text)
    return refusal.value.key


def test_a_token_counts_for_its_name_until_its_end(tmp_path, monkeypatch):
    text = tokens.make(tmp_path, "weekly", 30)
    found = tokens.read(tmp_path, text)
    assert found.name == "weekly"
    assert found.until == pytest.approx(time.time() + 30 * 86_400, abs=60)
    monkeypatch.setattr(tokens.time, "time", lambda: found.until)
    assert refused(tmp_path, text) == "token-expired"


def test_what_this_store_did_not_sign_is_forged(tmp_path):
    text = tokens.make(tmp_path, "weekly", 30)
    (tmp_path / "other").mkdir()
    elsewhere = tokens.make(tmp_path / "other", "weekly", 30)
    guessed = URLSafeSerializer("", salt="monitor-token").dumps(
        {"name": "weekly", "number": "1", "until": 9e9}
    )
    for forged in ("", "x", text[:-2] + "xx", text[1:], elsewhere, guessed):
        assert refused(tmp_path, forged) == "token-forged"


def test_a_newer_token_or_revoking_ends_the_one_before(tmp_path):
    first, other = tokens.make(tmp_path, "weekly", 30), tokens.make(tmp_path, "other", 1)
    second = tokens.make(tmp_path, " weekly ", 30)
    assert refused(tmp_path, first) == "token-revoked"
    tokens.revoke(tmp_path, "weekly")
    assert refused(tmp_path, second) == "token-revoked"
    assert tokens.read(tmp_path, other).name == "other"
    with pytest.raises(UserError) as unknown:
        tokens.revoke(tmp_path, "weekly")
    assert (unknown.value.key, unknown.value.values["known"]) == ("token-unknown", "other")


def test_the_token_and_its_key_are_for_nobody_else_on_the_disk(tmp_path):
    text = tokens.make(tmp_path, "weekly", 30)
    kept = [path.read_text() for path in tmp_path.rglob("*") if path.is_file()]
    assert not [written for written in kept if text in written or text.rpartition(".")[2] in written]
    assert (tmp_path / tokens.KEY).stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    ("name", "days"), [("", 1), (" ", 1), ("a\nb", 1), ("a" * 81, 1), ("a", 0), ("a", 4000)]
)
def test_what_cannot_be_a_token_is_refused(tmp_path, name, days):
    with pytest.raises(UserError, match=r"--name|--days"):
        tokens.make(tmp_path, name, days)


def test_the_command_shows_a_token_once_and_logs_it(published_home, tmp_path, monkeypatch, capsys):
    home = shutil.copytree(published_home, tmp_path / "home")
    monkeypatch.setenv("MONITOR_HOME", str(home))
    assert main(["token", "--name", "weekly", "--days", "7"]) == 0
    text = capsys.readouterr().out.splitlines()[-1]
    assert tokens.read(home, text).name == "weekly"
    assert main(["token"]) == 0
    listed = capsys.readouterr().out
    assert "weekly" in listed and text not in listed
    assert main(["token", "--revoke", "weekly"]) == 0
    assert refused(home, text) == "token-revoked"
    assert main(["token", "--revoke", "weekly"]) == 2
    assert [(each.did, each.about) for each in Store(home).log.entries()[-2:]] == [
        ("token", "weekly"),
        ("revoke", "weekly"),
    ]
    assert Store(home).log.faults() == []

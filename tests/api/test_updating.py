"""The update by a program with a token: who is refused, and what one that counts does."""

import shutil
import time

import pytest
from starlette.applications import Starlette

import api
import intake
import store
from api.doors import PUBLISHING
from api.updating import PATH
from reports.update import due
from store import tokens
from tests.asking import Answer, ask
from tests.conftest import TODAY
from tests.intake.publishers.serving import Figures, serving
from translations import words

NEW, OUTLIER = "eurostat_sdg_01_20_pc", "eurostat_sdg_07_40"


@pytest.fixture
def home(published_home, tmp_path, monkeypatch):
    copied = shutil.copytree(published_home, tmp_path / "home")
    monkeypatch.setenv("MONITOR_HOME", str(copied))
    return copied


@pytest.fixture
def post(home):
    """Ask for an update, as everything between a program and the route lets it through."""
    app = Starlette(routes=api.routes(), middleware=api.middleware(("overview",), lambda: False))

    def asked(token: str | None = None, method: str = "POST", **headers: str) -> Answer:
        given = {} if token is None else {"authorization": f"Bearer {token}"}
        return ask(app, f"{PATH}?lang=en", method, **given | headers)

    return asked


class FixedDay:
    """The date of the tests as today."""

    @staticmethod
    def today():
        return TODAY


def test_a_token_that_counts_fetches_publishes_and_answers_what_came(home, post, monkeypatch):
    opened = store.shared()
    every = due(opened.reading_copy().connection, TODAY)
    some = type(every)(every.rows[every.rows["indicator"].isin([NEW, OUTLIER])].reset_index(drop=True))
    # All of what is due is the work of bench/update.py.
    monkeypatch.setattr("reports.update.due", lambda connection, today: some)
    monkeypatch.setattr("reports.update_command.date", FixedDay)
    figures = Figures()
    figures.add(NEW, 2025)
    figures.add(OUTLIER, 2025, 0.01)
    before = opened.newest()
    with serving(figures) as root:
        for name, service in intake.SERVICES.items():
            monkeypatch.setenv(service.setting, f"{root}/{name}")
        answer = post(tokens.make(home, "weekly job", 30))
    assert answer.status == 200, answer.text
    assert {row["indicator"]: row["state"] for row in answer.json["indicators"]} == {
        NEW: "new",
        OUTLIER: "waits",
    }
    assert answer.json["version"] == opened.newest() == before + 1
    assert opened.version(before + 1).author == "weekly job"
    last = opened.log.entries()[-1]
    assert (last.who, last.way, last.address, last.version) == (
        "weekly job",
        "route",
        "127.0.0.1",
        before + 1,
    )
    assert str(home) not in answer.text


def test_what_is_no_token_that_counts_is_refused_with_words(home, post, monkeypatch):
    say, before = words("en"), store.shared().newest()
    good = tokens.make(home, "weekly", 1)
    replaced, revoked = tokens.make(home, "old", 1), tokens.make(home, "gone", 1)
    tokens.make(home, "old", 1)
    tokens.revoke(home, "gone")
    for text, said in (
        (None, say("token-missing")),
        ("", say("token-missing")),
        (good[:-2] + "xx", say("token-forged")),
        (replaced, say("token-revoked", name="old")),
        (revoked, say("token-revoked", name="gone")),
    ):
        answer = post(text)
        assert (answer.status, answer.json["detail"]) == (401, said)
        assert answer.headers["www-authenticate"].startswith("Bearer")
    assert post(authorization=f"Basic {good}").status == 401
    later = time.time() + 2 * 86_400
    monkeypatch.setattr(tokens.time, "time", lambda: later)
    assert post(good).json["detail"] == say("token-expired", name="weekly")
    assert store.shared().newest() == before


def test_nothing_but_a_program_that_asks_for_it_updates(home, post, monkeypatch):
    token = tokens.make(home, "weekly", 1)
    assert post(token, origin="http://evil.example").status == 403
    for method in ("GET", "PUT", "DELETE", "OPTIONS"):
        answer = post(token, method)
        assert (answer.status, answer.headers["allow"]) == (405, "POST")
        assert "access-control-allow-origin" not in answer.headers
    monkeypatch.setenv(PUBLISHING, "off")
    assert post(token).status == 403

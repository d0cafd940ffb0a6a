"""Who is let in, who may publish, and what is refused before anybody else sees it."""

import asyncio
import json
from concurrent.futures import ThreadPoolExecutor

import pytest
from starlette.responses import JSONResponse

from answers import disclosure
from api.doors import HOSTS, PUBLISHING, UPLOADS, Doors
from store.roles import HEADER, Asker, Role
from tests.asking import ask
from translations import LANGUAGES


async def inside(scope, receive, send) -> None:
    """Answers with the headers that it was given."""
    headers = {name.decode(): value.decode() for name, value in scope["headers"]}
    await JSONResponse(headers)(scope, receive, send)


APP = Doors(inside, is_private=lambda: True)


@pytest.mark.parametrize("host", ["127.0.0.1:8501", "localhost:8501", "LOCALHOST:8501"])
def test_the_own_names_are_answered(host):
    assert ask(APP, "/", host=host).status == 200


@pytest.mark.parametrize(
    "host",
    [
        *(
            "evil.example",
            "evil.example:8501",
            "127.0.0.1",
            "127.0.0.1:8502",
            "localhost:80",
            "",
            "localhost:x",
        ),
        *("localhost.evil.example:8501", "x@localhost:8501", "localhost:8501/x", "2130706433:8501"),
    ],
)
@pytest.mark.parametrize("path", ["/", "/history", "/healthz", "/api/v1/overview", "/_stcore/health"])
def test_any_other_name_is_refused(host, path):
    answer = ask(APP, path, host=host)
    assert answer.status == 403
    assert HOSTS in answer.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refusal_is_in_the_readers_language_and_short(language):
    answer = ask(APP, f"/?lang={language}", host="x" * 60_000)
    assert answer.status == 403
    assert len(answer.text) < 2500
    assert {"nl": "Open hem onder", "en": "Open it by"}[language] in answer.text


def test_a_name_in_the_setting_is_answered(monkeypatch):
    monkeypatch.setenv(HOSTS, "monitor.example, other.example:8443")
    for host, status in (
        ("monitor.example", 200),
        ("Monitor.Example", 200),
        ("other.example:8443", 200),
        ("other.example", 403),
        ("monitor.example:99", 403),
    ):
        assert ask(APP, "/", host=host).status == status


def test_a_page_of_another_site_may_change_nothing():
    own = ask(APP, f"{UPLOADS}/a/b", "PUT", origin="http://127.0.0.1:8501")
    assert own.status == 200
    for origin in ("http://evil.example", "http://127.0.0.1:9999", "http://localhost:8501", "null"):
        assert ask(APP, f"{UPLOADS}/a/b", "PUT", origin=origin).status == 403
        assert ask(APP, "/", origin=origin).status == 200


def run(exchange) -> None:
    """In a thread of its own: while a browser is driven, this one has a loop that runs."""
    with ThreadPoolExecutor(1) as other:
        other.submit(asyncio.run, exchange).result()


def websocket(**headers: str) -> list[dict]:
    """What is sent to a browser that opens a websocket."""
    sent = []

    async def send(message: dict) -> None:
        sent.append(message)

    async def accepting(scope, receive, send) -> None:
        await send({"type": "websocket.accept", "origin": dict(scope["headers"])[b"origin"].decode()})

    given = {"host": "127.0.0.1:8501", "origin": "http://127.0.0.1:8501"} | headers
    scope = {
        "type": "websocket",
        "path": "/_stcore/stream",
        "headers": [(name.replace("_", "-").encode(), value.encode()) for name, value in given.items()],
        "server": ("127.0.0.1", 8501),
        "client": ("127.0.0.1", 50000),
        "query_string": b"",
    }
    run(Doors(accepting, lambda: True)(scope, None, send))
    return sent


def test_a_websocket_of_another_site_is_refused_before_it_is_accepted():
    for headers in (
        {"origin": "http://evil.example"},
        {"origin": "http://127.0.0.1:9999"},
        {"host": "evil.example:8501", "origin": "http://evil.example:8501"},
    ):
        assert websocket(**headers) == [{"type": "websocket.close", "code": 1008}]


def test_streamlit_is_given_an_origin_that_it_knows(monkeypatch):
    """Of any other it asks a host on the internet whether it is its own."""
    monkeypatch.setenv(HOSTS, "monitor.example")
    own = {"host": "monitor.example", "origin": "https://monitor.example"}
    assert json.loads(ask(APP, "/", "POST", **own).body)["origin"] == "http://localhost"
    # Of a websocket it compares the origin with the name that was asked, and knows by it who is logged in.
    assert websocket(**own) == [{"type": "websocket.accept", "origin": own["origin"]}]


def role(app=APP, **headers: str) -> Role:
    """The role that the pages are told."""
    return Asker.of_header(json.loads(ask(app, "/", **headers).body)[HEADER]).role


def test_only_a_connection_made_on_this_machine_may_do_all(monkeypatch):
    assert role() == Role.ADMINISTRATOR
    assert role(host="localhost:8501") == Role.ADMINISTRATOR
    for header in ("forwarded", "x_forwarded_for", "x_forwarded_host", "x_real_ip", "via"):
        assert role(**{header: "127.0.0.1"}) == Role.READER
    monkeypatch.setenv(HOSTS, "monitor.example")
    assert role(host="monitor.example") == Role.READER


def test_nobody_gives_himself_a_role():
    given = {HEADER.replace("-", "_"): Asker(Role.ADMINISTRATOR).header()}
    assert role(**given, forwarded="for=1.2.3.4") == Role.READER


def test_publishing_can_be_switched_off(monkeypatch):
    monkeypatch.setenv(PUBLISHING, "off")
    assert role() == Role.READER


def test_nobody_publishes_where_others_can_connect():
    open_to_others = Doors(inside, is_private=lambda: False)
    assert role(open_to_others) == Role.READER
    assert ask(open_to_others, f"{UPLOADS}/a/b", "PUT").status == 403


def test_an_upload_is_refused_before_its_bytes_are_read():
    received = []

    async def receive() -> dict:
        received.append(1)
        return {"type": "http.request", "body": b"x", "more_body": True}

    sent = []

    async def send(message: dict) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": "PUT",
        "path": f"{UPLOADS}/session/file",
        "query_string": b"",
        "headers": [(b"host", b"127.0.0.1:8501"), (b"x-forwarded-for", b"1.2.3.4")],
        "server": ("127.0.0.1", 8501),
        "client": ("127.0.0.1", 50000),
    }
    run(APP(scope, receive, send))
    assert sent[0]["status"] == 403
    assert received == []


def test_single_companies_are_for_who_may_publish_and_chose_so():
    assert disclosure.shows_rows("observations")
    assert not disclosure.shows_files("observations")
    assert disclosure.shows_files("observations", may_publish=True)
    for may_publish, has_chosen in ((False, False), (False, True), (True, False)):
        assert not disclosure.shows_rows("survey_responses", may_publish, has_chosen)
        assert not disclosure.shows_files("survey_responses", may_publish, has_chosen)
    assert disclosure.shows_files("survey_responses", may_publish=True, has_chosen=True)

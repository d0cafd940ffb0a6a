"""Short links: made by who may publish, opened by everybody, and true when languages and pages change."""

import shutil
from dataclasses import replace
from urllib.parse import parse_qsl, urlsplit

import pytest
from starlette.applications import Starlette

import answers
import api
import store
from charts.figures import FIGURES
from store import links
from store.place import embedded
from tests.asking import ask
from translations import words

VIEW = "goals?ministry=EZK&version=1"


@pytest.fixture
def get(published_home, tmp_path, monkeypatch):
    """Asks a monitor whose store may be written to."""
    shutil.copytree(published_home, tmp_path / "home")
    monkeypatch.setenv("MONITOR_HOME", str(tmp_path / "home"))
    app = Starlette(routes=api.routes(), middleware=api.middleware(("overview",), lambda: True))
    return lambda address, method="GET", **more: ask(app, address, method, **more)


@pytest.fixture
def made(get) -> str:
    """The code of a link to VIEW."""
    answer = get(f"/c/{VIEW}", "POST")
    assert answer.status == 201 and "korte link" in answer.text.lower()
    (code,) = [path.name for path in (store.home() / links.FOLDER).iterdir()]
    assert f"http://127.0.0.1:8501/c/{code}</code>" in answer.text
    return code


def led(answer) -> tuple[str, dict[str, str]]:
    """The path and the parameters that a link leads to."""
    assert answer.status == 302
    address = urlsplit(answer.headers["location"])
    return address.path, dict(parse_qsl(address.query))


def test_a_code_leads_to_the_pinned_view_in_the_language_asked_for(get, made):
    view = {"ministry": "EZK", "version": "1"}
    assert led(get(f"/c/{made}")) == ("/goals", view | {"lang": "nl"})
    assert led(get(f"/c/{made}?lang=en")) == ("/goals", view | {"lang": "en"})


def test_the_same_view_has_one_code(get, made):
    get(f"/c/{VIEW}&lang=en", "POST")
    assert [path.name for path in (store.home() / links.FOLDER).iterdir()] == [made]
    get("/c/goals?ministry=EZK", "POST")
    assert len(list((store.home() / links.FOLDER).iterdir())) == 2
    logged = [(each.did, each.about, each.way, each.address) for each in store.shared().log.entries()]
    assert logged[-2] == ("link", made, "route", "127.0.0.1") and len(logged) == 4


def test_a_link_stays_when_its_page_gets_another_name(get, made, monkeypatch):
    drawing = FIGURES["goals"]
    moved = {drawing.answer: replace(drawing.answered, page="progress")}
    monkeypatch.setattr(answers, "ANSWERS", answers.ANSWERS | moved)
    assert led(get(f"/c/{made}"))[0] == "/progress"


@pytest.mark.parametrize("code", ["bcdfghj", "..%2f..%2fetc", "bcdfghjk/bcd", "a", "BCDFGHJ", "bcd" * 100])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_unknown_code_says_so_in_words(get, made, code, language):
    answer = get(f"/c/{code}?lang={language}")
    assert answer.status == 404 and words(language)("link-unknown-title") in answer.text
    assert f'<html lang="{language}">' in answer.text


def test_only_who_may_publish_makes_one(get):
    answer = get(f"/c/{VIEW}", "POST", forwarded="for=1.2.3.4")
    assert (answer.status, answer.json["error"]) == (403, "publishing_closed")
    assert get(f"/c/{VIEW}", "POST", origin="http://evil.example").status == 403
    assert not (store.home() / links.FOLDER).exists()


@pytest.mark.parametrize(("figure", "status"), [("nothing", 404), ("goals?ministry=XYZ", 400)])
def test_a_link_to_nothing_is_not_made(get, figure, status):
    assert get(f"/c/{figure}", "POST").status == status
    assert not (store.home() / links.FOLDER).exists()


def test_two_views_with_one_code_get_two(tmp_path, monkeypatch):
    """As if their first signs were the same."""
    monkeypatch.setattr(links, "codes", lambda text: ("bcdfghj", "bcdfghj" + "bc"[text == "b"]))
    place = embedded(tmp_path)
    first, second = links.keep(place, "a"), links.keep(place, "b")
    assert first != second
    assert (links.find(place, first), links.find(place, second)) == ("a", "b")
    assert (links.kept(place, "b"), links.kept(place, "c")) == (second, None)

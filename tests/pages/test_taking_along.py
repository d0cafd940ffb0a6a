"""What a page offers of its figures is what the page shows: every address in its menus leads to the same rows."""

import json
import re
import shutil
from html import unescape

import pytest
from starlette.applications import Starlette

import api
from pages import NAMES, drawing
from store import links
from tests.asking import ask
from tests.pages.test_drawn import VIEWS

ADDRESS = re.compile(r'href="([^"]*/figures/[^"]+\.json\?[^"]*)"')


@pytest.mark.parametrize(("name", "parameters"), VIEWS, ids=str)
def test_the_files_hold_what_the_page_shows(visit, survey_home, monkeypatch, name, parameters):
    monkeypatch.setenv("MONITOR_HOME", str(survey_home))
    shown = {}
    monkeypatch.setattr(drawing, "draw", lambda chart, *_: shown.setdefault(chart.title, chart))
    app = visit(name, lang="nl", **parameters)
    assert not app.exception
    offered = [unescape(found) for html in app.get("html") for found in ADDRESS.findall(html.proto.body)]
    if name in {"overview", "endorsement", "goals", "indicators", "agreements"}:
        assert offered
    every = "".join(unescape(html.proto.body) for html in app.get("html"))
    assert all(address.replace(".json?", ".zip?") in every for address in offered)
    routes = Starlette(routes=api.routes())
    for address in offered:
        answer = ask(routes, address)
        assert answer.status == 200, address
        found = json.loads(answer.body)
        chart = shown[found["title"]]
        assert found["alternative_text"] == chart.alt
        assert [list(row) for row in found["rows"][:1]] == [list(chart.table.columns)]
        assert len(found["rows"]) == len(chart.table)


def test_the_pages_with_figures_are_among_those_tried():
    assert {name for name, _ in VIEWS} == set(NAMES)


def test_a_short_link_is_offered_to_who_may_make_it_and_then_shown(
    visit, published_home, tmp_path, monkeypatch
):
    home = tmp_path / "home"
    shutil.copytree(published_home, home)
    monkeypatch.setenv("MONITOR_HOME", str(home))

    def menu() -> str:
        return next(
            html.proto.body
            for html in visit("agreements", lang="en").get("html")
            if "taken" in html.proto.body
        )

    offered = menu()
    (address,) = re.findall(r'<form method="post" action="([^"]*/c/agreements[^"]*)">', offered)
    routes = Starlette(routes=api.routes(), middleware=api.middleware(NAMES, "may", lambda: True))
    assert ask(routes, unescape(address), "POST").status == 201
    (code,) = [path.name for path in (home / links.FOLDER).iterdir()]
    assert f"/c/{code}?lang=en</code>" in menu() and "/c/agreements" not in menu()
    (home / links.FOLDER / code).unlink()
    monkeypatch.setattr("pages.permission.may_publish", lambda: False)
    assert "/c/" not in menu()

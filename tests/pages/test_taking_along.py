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
from store.roles import Asker
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
    routes = Starlette(routes=api.routes(), middleware=api.middleware(NAMES, lambda: True))
    assert ask(routes, unescape(address), "POST").status == 201
    (code,) = [path.name for path in (home / links.FOLDER).iterdir()]
    assert f"/c/{code}?lang=en</code>" in menu() and "/c/agreements" not in menu()
    (home / links.FOLDER / code).unlink()
    monkeypatch.setattr("pages.permission.asker", Asker)
    assert "/c/" not in menu()


@pytest.mark.parametrize(
    ("name", "parameters", "written"),
    [
        ("overview", {}, "overview"),
        ("goals", {"goal": "13"}, "goals/13"),
        ("goals", {"goal": ["7", "13"]}, "goals"),
        ("ministries", {"ministry": "BZ"}, "ministries/BZ"),
        ("indicators", {"indicator": "eurostat_sdg_07_40"}, "indicators/eurostat_sdg_07_40"),
        ("terms", {}, None),
    ],
)
def test_the_foot_of_a_page_leads_to_the_same_page_in_other_forms(visit, monitor, name, parameters, written):
    app = visit(name, lang="en", **parameters)
    (foot,) = [html.proto.body for html in app.get("html") if '<footer class="colophon"' in html.proto.body]
    addresses = [unescape(found).removeprefix(".") for found in re.findall(r'href="([^"]+)"', foot)]
    expected = [f"/p/{written}{form}" for form in (".docx", ".pdf", "")] if written else []
    found = [address.partition("?")[0] for address in addresses]
    assert found == [*expected, "/programs", "/feed.atom"]
    routes, own = Starlette(routes=api.routes()), [each for each in addresses if "/programs" not in each]
    assert [ask(routes, address).status for address in own] == [200] * len(own)

"""Names that were opened by mistake, undone and withdrawn: gone from pages, routes and every byte of the store.

The whole way of somebody who answers a request under article 17 of the GDPR, with the commands, from the upload on.
"""

import secrets
import shutil

import pytest
from starlette.applications import Starlette

import api
import store
from answers import ANSWERS
from pages.plain import markdown
from store.__main__ import main
from tests.asking import ask
from tests.store.reading import traces
from translations import words

say = words("nl")
WAVES = (
    "wave,reference_year,population_definition_nl,population_definition_en,frame_date,population_size,mode,coder,"
    "comparability_group,design,synthetic,names_may_be_shown\n"
    "opened_2024,2024,{coder} telt,{coder} counts,2024-01-01,724,web,{coder},opened,census,true,true\n"
)
RESPONSES = "wave,company,name,sector,size_class,level\n"
SIGNED = ("--author", "Tester", "--note")


@pytest.fixture
def monitor(survey_home, tmp_path, monkeypatch) -> store.Store:
    """The shared store of pages and routes, for one test one that it may write to."""
    monkeypatch.setenv("MONITOR_HOME", str(shutil.copytree(survey_home, tmp_path / "home")))
    return store.shared()


def test_names_opened_by_mistake_are_found_nowhere_after_they_were_withdrawn(monitor, tmp_path, visit, texts):
    names = [f"Bakkerij {secrets.token_hex(8)}" for _ in range(30)]
    personal = [*names, coder := f"Codeur {secrets.token_hex(8)}"]
    waves, responses = tmp_path / "waves.csv", tmp_path / "responses.csv"
    waves.write_text(WAVES.format(coder=coder))
    rows = (f"opened_2024,c{place},{name},textiles,large,3\n" for place, name in enumerate(names))
    responses.write_text(RESPONSES + "".join(rows) + f"opened_2024,c31,{names[0]},textiles,huge,3\n")
    home, first = tmp_path / "home", monitor.newest()
    published = ("--accept-warnings", "--leave-out-refused")
    for file in (waves, responses):
        assert main(["publish", str(file), *SIGNED, "names may be shown", *published]) == 0
    for version in (first + 2, first + 1):
        assert main(["undo", str(version), *SIGNED, "they may not"]) == 0
    assert texts(visit("history", version=str(first + 2)))
    found = {path.split("/")[0] for path in traces(home, personal)}
    assert found >= {"catalog.sqlite", "files", "originals"}

    for version in (first + 2, first + 1):
        assert main(["withdraw", str(version), *SIGNED, "personal data"]) == 0

    assert traces(home, personal) == {}
    assert main(["verify"]) == 0
    newest = monitor.newest()
    assert newest == first + 6
    routes = Starlette(routes=api.routes())
    for version in (first + 2, first + 1):
        on = say(
            "store-withdrawn",
            version=str(version),
            date=_today(monitor),
            author="Tester",
            note="personal data",
        )
        assert markdown(on) in texts(visit("endorsement", version=str(version)))
        for name in (name for name in ANSWERS if "{" not in name):
            answer = ask(routes, f"/api/v1/{name}?version={version}")
            assert (answer.status, answer.json["error"], answer.json["message"]) == (
                410,
                "store-withdrawn",
                on,
            )
    for version in range(first, newest + 1):
        if version not in (first + 1, first + 2):
            assert ask(routes, f"/api/v1/overview?version={version}").status == 200
    assert say("store-version-lacks", count=2, versions=f"{first + 1} en {first + 2}") in " ".join(
        texts(visit(version=str(first + 3)))
    )
    rows = {row["version"]: row for row in ask(routes, "/api/v1/versions").json["rows"]}
    assert (rows[first + 2]["withdrawn_by"], rows[first + 5]["withdraws"]) == (first + 5, first + 2)


def _today(opened: store.Store) -> str:
    return say.date(opened.version().published_at.date())


def test_the_page_of_versions_withdraws_only_when_one_is_sure(monitor, visit, texts):
    newest = monitor.newest()
    assert monitor.version(newest).tables == ("survey_responses",)

    def press(page):
        return (
            next(each for each in page.button if each.label == say("history-withdraw-button")).click().run()
        )

    page = press(visit("history"))
    assert say("history-withdraw-unsure") in texts(page)

    page.checkbox(key="withdraw-sure").check()
    page = press(page)
    assert say("store-author-missing") in texts(page)
    assert monitor.newest() == newest

    for field, text in ((say("upload-author"), "Tester"), (say("upload-note"), "personal data")):
        [each for each in page.text_input if each.label == field][-1].input(text)
    page = press(page)

    assert monitor.version().withdraws == newest
    assert any(
        text.startswith(f"Versie {newest} is ingetrokken, als versie {newest + 1}") for text in texts(page)
    )
    assert page.selectbox(key="compare-before").options == [str(each) for each in (5, 3, 2, 1)]
    page = page.selectbox(key="one-version").select(newest).run()
    assert f'<p class="note">{store.withdrawn(monitor.version(newest), say)}</p>' in texts(page)
    assert not [each for each in page.get("download_button") if each.proto.label == say("history-original")]

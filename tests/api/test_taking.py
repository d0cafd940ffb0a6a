"""What is taken along of a figure: picture and data that say what they are, as its page shows them."""

import io
import json
import zipfile
from xml.etree import ElementTree

import pandas as pd
import pytest
from PIL import Image
from starlette.applications import Starlette
from starlette.middleware import Middleware

import api
import store
from api.openly import METHODS, Openly
from charts.figures import FIGURES
from reports import files
from reports.about import FIELDS
from tests.asking import ask
from tests.conftest import NEWEST, WITHOUT_FINAL
from translations import words

INDICATOR = "eurostat_sdg_07_40"
PUBLISHED = [name for name in FIGURES if not name.startswith("survey/")]


def application() -> Starlette:
    return Starlette(routes=api.routes(), middleware=[Middleware(Openly)])


@pytest.fixture
def get(monitor):
    app = application()
    return lambda address, **more: ask(app, address, **more)


@pytest.fixture
def surveyed(survey_home, monkeypatch):
    monkeypatch.setenv("MONITOR_HOME", str(survey_home))
    app = application()
    return lambda address: ask(app, address)


def filled(name: str) -> str:
    return name.replace("{indicator}", INDICATOR)


def read(text: str, **more) -> pd.DataFrame:
    """A CSV as whoever knows its lines of comment reads it."""
    return pd.read_csv(io.StringIO(text.removeprefix("\N{BYTE ORDER MARK}")), comment="#", **more)


@pytest.mark.parametrize("name", PUBLISHED)
def test_every_form_of_a_figure_says_what_it_is(get, name):
    found = get(f"/figures/{filled(name)}.json?lang=en").json
    assert found["figure"] == name and found["rows"]
    assert set(FIELDS) <= found.keys() and all(found[field] for field in FIELDS)
    svg = get(f"/figures/{filled(name)}.svg?lang=en")
    assert (svg.status, svg.headers["content-type"]) == (200, "image/svg+xml")
    root = ElementTree.fromstring(svg.body)
    assert (root[0].text, root.get("aria-label")) == (found["title"], found["alternative_text"])
    csv = get(f"/figures/{filled(name)}.csv?lang=en")
    for field in FIELDS:
        line = f"# {words('en')(f'about-{field}')}: {found[field]}"
        assert line in csv.text
    rows = read(csv.text, dtype=str, keep_default_na=False)
    assert list(rows.columns) == list(found["rows"][0])
    assert len(rows) == len(found["rows"])
    assert csv.headers["content-disposition"].endswith(f'-v{NEWEST}-en.csv"')


def test_a_workbook_has_a_sheet_that_says_what_it_is(get):
    found = get("/figures/goals.json?lang=en").json
    book = pd.read_excel(
        io.BytesIO(get("/figures/goals.xlsx?lang=en").body), sheet_name=None, engine="calamine", header=None
    )
    about, table = book.values()
    assert found["title"] in set(about[1]) and found["address"] in set(about[1])
    assert list(table.iloc[0]) == list(found["rows"][0])
    assert len(table) == len(found["rows"]) + 1
    heading = words("en")("goals-mean")
    means = [row[heading] for row in found["rows"]]
    assert list(table.iloc[1:][list(table.iloc[0]).index(heading)]) == pytest.approx(means)


def test_a_figure_is_recomputed_from_one_file(get):
    found = get("/figures/agreements.zip?lang=en")
    assert (found.status, found.headers["content-type"]) == (200, "application/zip")
    assert found.headers["content-disposition"] == f'attachment; filename="agreements-v{NEWEST}-en.zip"'
    with zipfile.ZipFile(io.BytesIO(found.body)) as archive:
        assert {"README.txt", "recompute.py", "SHA256SUMS"} <= set(archive.namelist())
        assert archive.read("figure.csv").decode() == get("/figures/agreements.csv?lang=en").text


def test_a_picture_is_large_enough_for_print(get):
    picture = Image.open(io.BytesIO(get("/figures/endorsement.png").body))
    assert picture.width == 1800 and len(set(picture.convert("L").get_flattened_data())) > 50


def test_decimals_are_those_that_are_asked_for(get):
    point = read(get(f"/figures/indicators/{INDICATOR}.csv").text)
    comma = read(get(f"/figures/indicators/{INDICATOR}.csv?decimal=comma").text, sep=";", decimal=",")
    assert point.equals(comma)
    assert point["Nederland"].dtype == float


def test_filters_and_choices_are_heeded_and_named(get):
    every, one = get("/figures/progress.json").json, get("/figures/progress.json?goal=13").json
    assert 0 < len(one["rows"]) < len(every["rows"])
    assert one["filters"] == "SDG: Klimaatactie" and "goal=13" in one["address"]
    beside = get(f"/figures/indicators/{INDICATOR}.json?beside=BE+DE").json
    assert {"België", "Duitsland"} <= beside["rows"][0].keys()


def test_a_version_stays_what_it_was(get):
    before = get(f"/figures/endorsement.json?version={WITHOUT_FINAL}").json
    after = get("/figures/endorsement.json").json
    assert [before["version"], after["version"]] == [WITHOUT_FINAL, NEWEST]
    assert before["data"] != after["data"]
    assert "41%" in after["title"] and "41%" not in before["title"]


def test_the_same_data_have_the_same_fingerprint_everywhere(monitor, tmp_path):
    other = store.Store(tmp_path)
    other.publish_published(store.DATA, "somebody else")
    assert other.reading_copy().version != NEWEST
    assert other.reading_copy().fingerprint == monitor.reading_copy(NEWEST).fingerprint


def test_a_changed_cell_changes_the_fingerprint(monitor, changed):
    from dataclasses import replace

    copy = monitor.reading_copy(NEWEST)
    one = replace(copy, connection=changed("UPDATE goals SET name_en = name_en || ' ' WHERE goal = 3"))
    same = replace(copy, connection=changed())
    swapped = replace(
        copy,
        connection=changed("UPDATE goals SET name_en = name_nl, name_nl = name_en WHERE goal = 3"),
    )
    prints = {each.fingerprint for each in (copy, one, swapped)}
    assert len(prints) == 3
    assert same.fingerprint == copy.fingerprint


def test_the_figures_of_a_survey_can_be_taken_along(surveyed):
    for name in FIGURES.keys() - set(PUBLISHED):
        found = surveyed(f"/figures/{name}.json")
        assert found.status == 200, name
        assert "verzonnen" in found.json["title"], name
    by_ministry = surveyed("/figures/survey/groups.json?by=ministry").json
    assert by_ministry["rows"] != surveyed("/figures/survey/groups.json").json["rows"]


@pytest.mark.parametrize(
    ("address", "status", "error"),
    [
        ("/figures/nothing.svg", 404, "unknown-figure"),
        ("/figures/goals.gif", 404, "unknown-form"),
        ("/figures/goals", 404, "unknown-form"),
        ("/figures/survey/waves.svg", 404, "figure-empty"),
        ("/figures/goals.svg?goal=99", 400, "unknown_code"),
        ("/figures/indicators/nothing.svg", 400, "unknown_code"),
        ("/figures/goals.svg?version=99", 400, "store-unknown-version"),
        ("/api/v1/nothing", 404, "not_found"),
    ],
)
def test_a_refusal_is_a_problem_in_words(get, address, status, error):
    answer = get(address)
    assert (answer.status, answer.headers["content-type"]) == (status, "application/problem+json")
    found = json.loads(answer.body)
    assert (found["status"], found["error"], found["type"]) == (status, error, "about:blank")
    assert found["detail"] == found["message"] and found["detail"].endswith(".")
    assert found["instance"] == address.partition("?")[0]


def test_any_site_may_read_and_nobody_may_write(get):
    for address in ("/figures/goals.svg", "/api/v1/goals", "/healthz"):
        answer = get(address)
        assert answer.headers["access-control-allow-origin"] == "*"
        head = get(address, method="HEAD")
        assert (head.status, head.body) == (200, b"")
        assert head.headers["content-length"] == str(len(answer.body))
        asked = get(address, method="OPTIONS", origin="https://other.example")
        assert (asked.status, asked.headers["allow"]) == (204, METHODS)
        assert "GET" in asked.headers["access-control-allow-methods"]
        refused = get(address, method="POST")
        assert (refused.status, refused.json["error"]) == (405, "read_only")
        assert refused.headers["allow"] == METHODS


def test_long_answers_come_in_pages(get):
    whole = get("/api/v1/indicators").json["rows"]
    found, address = [], "/api/v1/indicators?limit=50"
    while address:
        answer = get(address)
        assert answer.headers["x-monitor-rows"] == str(len(whole))
        found += answer.json["rows"]
        link = answer.headers.get("link", "")
        address = link.partition(">")[0].removeprefix("<http://127.0.0.1:8501")
    assert found == whole
    assert get("/api/v1/indicators?limit=x").status == 400


def test_every_form_that_is_offered_is_made(get):
    for form, kind in files.KINDS.items():
        assert get(f"/figures/endorsement.{form}").headers["content-type"] == kind

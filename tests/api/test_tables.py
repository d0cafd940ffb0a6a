"""The published tables as others get them: a valid Data Package, a catalogue that leads to it, nothing withheld."""

import io
import json

import frictionless
import pandas as pd
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware

import api
from answers.disclosure import WITHHELD
from api.openly import Openly
from tests.asking import ask
from tests.conftest import NEWEST, WITHOUT_FINAL

BASE = "http://127.0.0.1:8501"


@pytest.fixture
def get(monitor):
    app = Starlette(routes=api.routes(), middleware=[Middleware(Openly)])
    return lambda address, **more: ask(app, address.removeprefix(BASE), **more)


def test_the_package_is_valid_with_its_tables(get, tmp_path):
    """As somebody keeps it: the tables beside the description."""
    found = get("/data/datapackage.json").json
    for resource in found["resources"]:
        answer = get(resource["path"])
        assert answer.status == 200 and answer.headers["x-monitor-version"] == str(NEWEST)
        resource["path"] = f"{resource['name']}.csv"
        (tmp_path / resource["path"]).write_bytes(answer.body)
    (tmp_path / "datapackage.json").write_text(json.dumps(found), encoding="utf-8")
    report = frictionless.Package(str(tmp_path / "datapackage.json")).validate()
    assert report.flatten(["name", "rowNumber", "fieldName", "message"]) == []
    assert found["version"] == get("/figures/goals.json").json["data"]


def test_a_table_is_as_it_was_published(get, tables):
    found = pd.read_csv(io.BytesIO(get("/data/measurements.csv").body), keep_default_na=False, na_values=[""])
    published = tables["measurements"].sort_values("measurement", ignore_index=True)
    pd.testing.assert_frame_equal(found.sort_values("measurement", ignore_index=True), published)
    assert "official_2023" not in get(f"/data/measurements.csv?version={WITHOUT_FINAL}").text


@pytest.mark.parametrize("table", [*WITHHELD, "survey_cells", "nothing", "../goals"])
def test_what_is_withheld_is_not_given(get, table):
    assert get(f"/data/{table}.csv").status == 404
    assert table not in {resource["name"] for resource in get("/data/datapackage.json").json["resources"]}


def test_the_catalogue_leads_to_every_table_and_to_the_routes(get):
    answer = get("/dcat.jsonld", origin="https://data.overheid.nl")
    assert answer.headers["access-control-allow-origin"] == "*"
    found = answer.json
    (data_set,), (service,) = found["dcat:dataset"], found["dcat:service"]
    paths = {resource["path"] for resource in get("/data/datapackage.json").json["resources"]}
    assert {each["dcat:downloadURL"]["@id"] for each in data_set["dcat:distribution"]} == paths
    assert {title["@language"] for title in data_set["dct:title"]} == {"nl", "en"}
    assert get(service["dcat:endpointDescription"]["@id"]).status == 200
    assert get(data_set["@id"]).status == 200
    assert f'href="{BASE}/dcat.jsonld"' in get("/p/overview").text


def test_search_engines_are_told_where_the_pages_are(get):
    (address,) = [
        line.removeprefix("Sitemap: ") for line in get("/robots.txt").text.splitlines() if "Site" in line
    ]
    assert get(address).status == 200

"""The description of the routes: every route stands in it, and every answer is as it says."""

import re
from datetime import date

import pytest
from starlette.applications import Starlette

import api
from api.figures import answers
from pages import NAMES
from tests.asking import ask
from tests.conftest import NEWEST, WITHOUT_FINAL

ANSWERS = answers()
INDICATOR = "eurostat_sdg_07_40"
# A page that takes figures in has no twin.
WITHOUT_FIGURES = {"upload", "update", "terms", "programs", "accessibility"}
# By filter a code with which every answer that knows the filter differs.
NARROWING = {"sector": "food", "ministry": "BZK", "goal": "2"}
PYTHON = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None)}


@pytest.fixture
def get(monitor):
    app = Starlette(routes=api.routes())
    return lambda address: ask(app, address)


@pytest.fixture
def described(get) -> dict:
    return get("/api/v1/openapi.json").json


def filled(path: str) -> str:
    return path.replace("{indicator}", INDICATOR)


def faults(value, schema: dict, where: str = "answer") -> list[str]:
    """Where a value is not as a JSON Schema says, by the keywords that the description uses."""
    known = {
        *("type", "description", "properties", "required", "additionalProperties", "items"),
        *("enum", "pattern", "minimum", "maximum", "format"),
    }
    assert schema.keys() <= known, schema.keys() - known
    kinds = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
    if isinstance(value, dict):
        found = [] if "object" in kinds else [f"{where} is an object"]
        properties = schema.get("properties", {})
        found += [f"{where}.{name} is missing" for name in schema.get("required", ()) if name not in value]
        found += [f"{where}.{name} is not described" for name in value if name not in properties]
        return found + [
            fault
            for name, part in value.items()
            if name in properties
            for fault in faults(part, properties[name], f"{where}.{name}")
        ]
    if isinstance(value, list):
        found = [] if "array" in kinds else [f"{where} is an array"]
        return found + [
            fault for i, part in enumerate(value) for fault in faults(part, schema["items"], f"{where}[{i}]")
        ]
    # A whole number written as 2030.0 is an integer to JSON Schema.
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    fits = any(
        isinstance(value, PYTHON[kind]) and isinstance(value, bool) == (kind == "boolean") for kind in kinds
    )
    breaks = [] if fits else [f"{where} is {value!r}, not {kinds}"]
    if value is None or breaks:
        return breaks
    if "enum" in schema and value not in schema["enum"]:
        breaks.append(f"{where} is {value!r}, none of {schema['enum']}")
    if "pattern" in schema and not re.search(schema["pattern"], value):
        breaks.append(f"{where} is {value!r}, not as {schema['pattern']}")
    if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        breaks.append(f"{where} is {value!r}, out of range")
    if schema.get("format") == "date":
        date.fromisoformat(value)
    return breaks


def test_every_route_is_described_and_no_other(described):
    routes = {route.path for route in api.routes() if route.include_in_schema}
    assert set(described["paths"]) == routes


@pytest.mark.parametrize("name", ANSWERS)
def test_every_answer_is_as_described(get, described, name):
    path = f"/api/v1/{name}"
    schema = described["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    answer = get(filled(path)).json
    assert faults(answer, schema) == []
    # Nobody filled the tables of partners, of the survey and of decisions yet; who looks for nothing finds nothing.
    assert answer["rows"] or name.startswith(("partners", "survey", "comparability", "search"))


def test_a_refusal_is_as_described(get, described):
    schema = described["paths"]["/api/v1/goals"]["get"]["responses"]["400"]["content"]
    answer = get("/api/v1/goals?goal=18")
    assert answer.status == 400
    assert list(schema) == [answer.headers["content-type"]]
    ((_, body),) = schema.items()
    described_well = body["schema"] | {
        "properties": {name: part for name, part in body["schema"]["properties"].items() if name != "valid"}
    }
    assert faults({n: text for n, text in answer.json.items() if n != "valid"}, described_well) == []
    assert "valid" in body["schema"]["properties"]


@pytest.mark.parametrize("name", ANSWERS)
def test_the_filters_named_change_the_answer_and_the_others_do_not(get, name):
    path = filled(f"/api/v1/{name}")
    everything = get(path).json["rows"]
    for code, value in NARROWING.items():
        changes = get(f"{path}?{code}={value}").json["rows"] != everything
        if everything:
            assert changes == (code in ANSWERS[name].filters), code


def test_the_codes_of_a_filter_are_the_ones_it_takes(described, tables):
    parameters = {p["name"]: p for p in described["paths"]["/api/v1/goals"]["get"]["parameters"]}
    for code, table in (("sector", "sectors"), ("goal", "goals")):
        codes = parameters[code]["schema"]["items"]["enum"]
        assert sorted(codes) == sorted({str(value) for value in tables[table][code]})
    ministries = tables["ministries"].query("kind == 'ministry'")["ministry"]
    assert sorted(parameters["ministry"]["schema"]["items"]["enum"]) == sorted(ministries)


def test_every_page_that_shows_figures_has_its_route():
    assert set(NAMES) - WITHOUT_FIGURES <= {answer.page for answer in ANSWERS.values()}
    twins = {name for name in NAMES if name not in ANSWERS} - WITHOUT_FIGURES
    # These say so themselves: the page is the tag of the route with another name.
    assert twins <= {answer.page for name, answer in ANSWERS.items() if name != answer.page}


def test_the_parts_that_openapi_asks_for(described):
    assert described["openapi"].startswith("3.1.")
    assert described["info"].keys() >= {"title", "version"}
    operations = [operation for path in described["paths"].values() for operation in path.values()]
    names = [operation["operationId"] for operation in operations]
    assert len(set(names)) == len(names)
    for path, item in described["paths"].items():
        (operation,) = item.values()
        assert operation["summary"].rstrip().endswith(("?", "."))
        inside = {p["name"] for p in operation.get("parameters", ()) if p["in"] == "path"}
        assert inside == set(re.findall(r"{(\w+)}", path))
        for parameter in operation.get("parameters", ()):
            assert parameter["description"]
            assert parameter["in"] in ("path", "query")
        for status, response in operation["responses"].items():
            assert re.fullmatch(r"\d{3}", status)
            assert response["description"]


def test_the_description_names_its_version(get):
    assert get("/api/v1/openapi.json").headers["x-monitor-version"] == str(NEWEST)
    older = get(f"/api/v1/openapi.json?version={WITHOUT_FINAL}")
    assert older.headers["x-monitor-version"] == str(WITHOUT_FINAL)


@pytest.mark.parametrize("name", ANSWERS)
def test_no_column_is_described_twice(name):
    """What an answer adds is in no query of its own, unless it says the column anew."""
    own = [column.name for column in ANSWERS[name].adds]
    assert len(own) == len(set(own))

"""The routes: the figures of the pages as JSON and CSV, always with their version."""

import csv
import io
import json
from datetime import date

import pytest
from starlette.applications import Starlette

import api
import queries
from answers import progress
from answers.indicators import indicators
from answers.selection import Selection
from api.figures import answers
from tests.asking import Answer, ask
from tests.conftest import NEWEST, TODAY, WITHOUT_FINAL
from translations import DEFAULT, LANGUAGES, UserError, words

NAMES = [name.replace("{indicator}", "wb_unemployment") for name in answers()]


@pytest.fixture
def get(monitor):
    """The answer of a route under /api/v1/."""
    app = Starlette(routes=api.routes())

    def answer(address: str) -> Answer:
        return ask(app, f"/api/v1/{address}")

    return answer


def table(answer: Answer) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(answer.text, newline="")))


@pytest.mark.parametrize("name", NAMES)
def test_a_route_gives_the_same_rows_as_json_and_csv_with_their_version(get, name):
    as_json, as_csv = get(name), get(f"{name}?format=csv")
    for answer in (as_json, as_csv):
        assert answer.status == 200
        assert answer.headers["x-monitor-version"] == str(NEWEST)
    assert as_json.headers["content-type"] == "application/json"
    assert as_csv.headers["content-type"] == "text/csv; charset=utf-8"
    assert as_json.json["version"] == NEWEST
    assert len(as_json.json["rows"]) == len(table(as_csv))
    for in_json, in_csv in zip(as_json.json["rows"], table(as_csv), strict=True):
        assert list(in_json) == list(in_csv)


@pytest.mark.parametrize("name", NAMES)
def test_every_route_bears_filters_that_leave_nothing(get, name):
    assert get(f"{name}?sector=oil_gas&goal=14&ministry=FIN&format=csv").status == 200


def test_missing_values_are_null_in_json_and_empty_in_csv(get):
    rows = {row["measurement"]: row for row in get("measurements").json["rows"]}
    assert rows["official_2020"]["reference_year"] is None
    assert (rows["vbdo_2016"]["assessed"], rows["vbdo_2016"]["share"]) == (60, 0.3)
    cells = {row["measurement"]: row for row in table(get("measurements?format=csv"))}
    assert cells["official_2020"]["reference_year"] == ""


def test_json_has_no_value_that_is_not_json(get):
    def refuse(constant: str):
        raise AssertionError(constant)

    for name in NAMES:
        json.loads(get(name).body, parse_constant=refuse)


def test_the_overview_says_what_its_page_says(get, connection):
    (row,) = get("overview").json["rows"]
    assert (row["share"], row["target"], row["verdict"]) == (0.41, 0.9, "not_met")
    assert row["gap"] == pytest.approx(0.49)
    counts = progress.progress(connection, Selection(), date.today())
    assert {name: row[f"sdg_{name}"] for name in progress.ORDER} == counts.count(stale=False)
    assert row["sdg_stale"] == counts.stale


def test_the_progress_by_another_method(get, connection):
    for method in progress.METHODS:
        rows = get(f"progress?method={method}&goal=7").json["rows"]
        expected = progress.progress(connection, Selection(goal=(7,)), date.today(), method).rows
        assert [row["category"] for row in rows] == list(expected["category"])
    assert get("progress").json == get("progress?method=open_sdg").json != get("progress?method=un").json


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_method_is_refused_with_the_valid_ones(get, language):
    answer = get(f"progress?method=magic&lang={language}")
    assert (answer.status, answer.json["error"]) == (400, "unknown_code")
    assert answer.json["valid"] == {"method": ["open_sdg", "eurostat", "un"]}
    assert "“magic”" in answer.json["message"]


def test_a_date_has_no_time_of_day(get):
    rows = {row["ministry"]: row for row in get("ministries").json["rows"]}
    assert (rows["LNV"]["valid_to"], rows["KGG"]["valid_from"]) == ("2024-07-02", "2024-07-02")
    assert rows["BZ"]["valid_to"] is None


def test_a_year_is_a_whole_number_in_csv(get):
    rows = {row["measurement"]: row for row in table(get("measurements?format=csv"))}
    assert rows["official_2017"]["reference_year"] == "2017"


def test_an_older_version_is_computed_from_that_version(get):
    answer = get(f"endorsement?version={WITHOUT_FINAL}")
    assert answer.headers["x-monitor-version"] == str(WITHOUT_FINAL)
    assert answer.json["version"] == WITHOUT_FINAL
    assert answer.json["rows"][0]["share"] == 0.30


def test_filters_can_be_given_more_than_once(get, connection):
    found = get("indicators?goal=7&goal=13").json["rows"]
    expected = indicators(connection, Selection(goal=(7, 13)), TODAY).selected
    assert [row["indicator"] for row in found] == list(expected["indicator"])
    assert get("goals?sector=textiles&ministry=IenW").json["rows"] != get("goals").json["rows"]


@pytest.mark.parametrize(("today", "then"), [("KGG", "EZK"), ("LVVN", "LNV"), ("VRO", "BZK")])
def test_a_ministry_of_today_is_answered_for_with_what_the_one_before_it_had(get, today, then):
    for name in ("goals", "indicators", "progress", "agreements"):
        rows = get(f"{name}?ministry={today}").json["rows"]
        assert rows == get(f"{name}?ministry={then}").json["rows"] != []


def test_the_observations_of_one_indicator(get, connection):
    found = get("indicators/wb_unemployment").json["rows"]
    expected = queries.run(connection, "observations", indicator="wb_unemployment")
    assert [(row["year"], row["value"]) for row in found] == list(
        zip(expected["year"], expected["value"], strict=True)
    )


def test_a_language_that_there_is_not_is_refused(get):
    answer = get("overview?lang=AAA")
    assert (answer.status, answer.json["valid"]) == (400, {"lang": list(LANGUAGES)})


def test_every_code_that_can_be_wrong_has_a_name():
    names = {
        name
        for answer in answers().values()
        for name, each in answer.options.items()
        if each.codes or each.codes_of
    }
    assert [name for name in sorted(names) if f"filter-{name}" not in words(DEFAULT)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("address", "filter_name", "code", "valid"),
    [
        ("overview?sector=textiel", "sector", "textiel", "textiles"),
        ("progress?ministry=bz&ministry=BZ", "ministry", "bz", "BZ"),
        ("goals?goal=18", "goal", "18", "17"),
        ("sources?goal=18&format=csv", "goal", "18", "17"),
        ("indicators/nothing?format=json", "indicator", "nothing", "wb_unemployment"),
        ("overview?format=xml", "format", "xml", "csv"),
    ],
)
def test_an_unknown_code_is_refused_with_the_valid_ones(get, address, filter_name, code, valid, language):
    answer = get(f"{address}&lang={language}")
    assert (answer.status, answer.json["error"]) == (400, "unknown_code")
    assert list(answer.json["valid"]) == [filter_name]
    assert valid in answer.json["valid"][filter_name]
    assert f"“{code}”" in answer.json["message"]
    assert words(language)(f"filter-{filter_name}") in answer.json["message"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("asked", "error"),
    [
        ("99", UserError("store-unknown-version", version="99", newest=str(NEWEST))),
        ("new", UserError("unknown-version", version="new")),
        ("9" * 5000, UserError("unknown-version", version="9" * 20)),
    ],
    ids=["too new", "no number", "too long"],
)
def test_an_unknown_version_is_refused(get, asked, error, language):
    answer = get(f"overview?version={asked}&lang={language}")
    assert answer.status == 400
    assert answer.json.items() >= {"error": error.key, "message": error.text(language)}.items()


def test_the_versions_are_told_the_newest_first(get, monitor):
    rows = get("versions").json["rows"]
    assert [row["version"] for row in rows] == [NEWEST, WITHOUT_FINAL]
    assert rows[0]["tables"] == "measurements"
    assert [row["rows"] for row in rows] == [version.rows for version in monitor.versions()]


def test_who_has_an_answer_already_is_told_so_and_gets_no_body(monitor):
    app = Starlette(routes=api.routes())
    first = ask(app, "/api/v1/indicators?goal=7")
    again = ask(app, "/api/v1/indicators?goal=7", if_none_match=f'"other", W/{first.headers["etag"]}')
    assert (again.status, again.body) == (304, b"")
    other = ask(app, "/api/v1/indicators?goal=13", if_none_match=first.headers["etag"])
    assert other.status == 200
    assert other.headers["etag"] != first.headers["etag"]
    assert ask(app, "/api/v1/indicators?goal=7").body == first.body


def test_the_versions_are_those_of_now_whichever_version_is_asked(get):
    assert get(f"versions?version={WITHOUT_FINAL}").json["rows"] == get("versions").json["rows"]

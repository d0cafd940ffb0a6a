"""The routes of the survey: the same figures as the page, guarded in the same way, and described."""

import csv
import io
import itertools

import pytest
from starlette.applications import Starlette

import api
from answers import ANSWERS
from answers.selection import Selection
from answers.survey import survey as asked
from answers.survey_groups import ranking
from answers.survey_standing import standing
from tests.api.test_openapi import faults
from tests.asking import ask
from tests.conftest import TODAY

SMALL = {"oil_gas", "textiles"}

SURVEY = [name for name in ANSWERS if name.partition("/")[0] == "survey"]


@pytest.fixture
def get(survey_home, monkeypatch):
    """The answer of a route under /api/v1/ of a monitor that holds the example survey."""
    monkeypatch.setenv("MONITOR_HOME", str(survey_home))
    app = Starlette(routes=api.routes())
    return lambda address: ask(app, f"/api/v1/{address}")


@pytest.mark.parametrize("name", SURVEY)
def test_every_answer_is_as_described_also_filtered(get, name):
    paths = get("openapi.json").json["paths"]
    answered = paths[f"/api/v1/{name}"]["get"]["responses"]["200"]["content"]["application/json"]
    for query in ("", "?sector=textiles", "?ministry=LNV&wave=example_2023", "?wave=example_2018"):
        assert faults(get(f"{name}{query}").json, answered["schema"]) == []
    assert get(name).json["rows"]


@pytest.mark.parametrize("name", SURVEY)
def test_csv_has_the_rows_of_json(get, name):
    rows = list(csv.DictReader(io.StringIO(get(f"{name}?format=csv").text, newline="")))
    assert len(rows) == len(get(name).json["rows"])


def test_the_shares_are_those_of_the_page(get, survey):
    rows = get("survey").json["rows"]
    found = asked(survey, Selection(), TODAY)
    last = standing(found).current
    (total,) = [row for row in rows if (row["by"], row["wave"]) == ("total", "example_2023")]
    assert (total["share"], total["lower"], total["verdict"]) == (
        pytest.approx(last.share),
        pytest.approx(last.interval.lower),
        "not_met",
    )
    ranked = ranking(found, "example_2023", "sector")
    shown = {row["code"]: row for row in rows if (row["by"], row["wave"]) == ("sector", "example_2023")}
    for one in ranked.estimates:
        assert shown[one.code]["share"] == (pytest.approx(one.share) if one.is_shown else None)
        assert shown[one.code]["best_rank"] == ranked.ranks.get(one.code, (None,))[0]
    assert all(row["synthetic"] for row in rows)


def test_a_hidden_group_has_no_figure_in_any_row(get):
    for name in ("survey", "survey/levels"):
        for row in get(f"{name}?wave=example_2023").json["rows"]:
            if row["by"] == "sector" and row["code"] in SMALL:
                about = (
                    "wave",
                    "reference_year",
                    "synthetic",
                    "by",
                    "code",
                    "basis",
                    "interval_method",
                    "verdict",
                )
                assert {value for key, value in row.items() if key not in about} == {None}
    for code in SMALL:
        rows = get(f"survey?wave=example_2023&sector={code}").json["rows"]
        assert {row["basis"] for row in rows} == {"hidden"}
        assert get(f"survey/moved?sector={code}").json["rows"] == []
        assert get(f"survey/made-of?sector={code}").json["rows"] == []


def test_no_two_addresses_differ_by_a_small_group(get):
    """One sector, or one with a small one: what an address has more than another is never one to four companies."""
    wave = "wave=example_2023"
    rows = get(f"survey?{wave}").json["rows"]
    sectors = [row["code"] for row in rows if row["by"] == "sector"]
    pairs = [pair for pair in itertools.combinations(sectors, 2) if SMALL & set(pair)]
    chosen = [(), *((code,) for code in sectors), *pairs]
    shown = {}
    for codes in chosen:
        total = get(f"survey?{wave}" + "".join(f"&sector={code}" for code in codes)).json["rows"][0]
        if total["assessed"] is not None:
            shown[codes or tuple(sectors)] = total["assessed"]
    assert len(shown) == 1 + 12 + 1
    for (one, count), (other, more) in itertools.permutations(shown.items(), 2):
        if set(one) < set(other):
            assert more - count >= 5, (one, other)


def test_moves_and_parts_add_up(get):
    flows = get("survey/moved").json["rows"]
    for row in get("survey/made-of").json["rows"]:
        parts = row["changed"] + row["came_and_went"] + row["mix"]
        assert row["end"] - row["start"] == pytest.approx(parts)
        (gained,) = [
            flow["companies"]
            for flow in flows
            if (flow["wave_after"], flow["before"], flow["after"])
            == (row["wave_after"], "does_not", "endorses")
        ]
        assert gained == row["gained"]


def test_companies_are_there_where_the_wave_shows_names(get):
    rows = get("survey/companies?sector=food&search=0").json["rows"]
    assert len(rows) == 25 and {row["sector"] for row in rows} == {"food"}
    further = get("survey/companies?sector=food&search=0&skip=25").json["rows"]
    assert not {row["company"] for row in rows} & {row["company"] for row in further}
    assert get("survey/companies?wave=example_2018").json["rows"] == []


@pytest.mark.parametrize("skip", ["-1", "many", "1.5", "9" * 40])
def test_a_wrong_number_to_leave_out_is_refused(get, skip):
    answer = get(f"survey/companies?skip={skip}")
    assert (answer.status, answer.json["error"]) == (400, "number-wrong")


def test_an_unknown_wave_is_refused_with_the_valid_ones(get):
    answer = get("survey?wave=2018")
    assert answer.status == 400
    assert answer.json["valid"]["wave"] == ["example_2018", "example_2020", "example_2023"]


def test_another_interval_can_be_chosen(get):
    def bounds(method: str) -> dict[tuple, tuple]:
        rows = get(f"survey?wave=example_2023&interval={method}").json["rows"]
        return {(row["by"], row["code"]): (row["lower"], row["share"], row["upper"]) for row in rows}

    default, exact = bounds("default"), bounds("exact")
    assert (
        get("survey?wave=example_2023").json["rows"]
        == get("survey?wave=example_2023&interval=default").json["rows"]
    )
    for group, (lower, share, upper) in default.items():
        if share is not None and group[0] in ("total", "sector"):
            assert exact[group][1] == share
            assert exact[group][2] - exact[group][0] > upper - lower
    answer = get("survey?interval=magic")
    assert (answer.status, answer.json["valid"]) == (400, {"interval": ["default", "wilson", "exact"]})

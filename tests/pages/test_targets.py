"""Every state of a target on the pages, in both languages; and no page or route fails for want of a row."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from starlette.applications import Starlette

import api
import store
from answers import ANSWERS
from answers.endorsement import endorsement
from answers.selection import Selection
from answers.survey import survey
from answers.survey_standing import standing
from answers.target_words import explained, sentence
from pages.parts.survey import PARTS
from store import copies
from tests.asking import ask
from tests.conftest import TODAY
from translations import LANGUAGES, words

# Pinned, the version is of this day.
VERSION = "1"


def added(code: str, **new) -> str:
    """Another target like that of 2023."""
    changed = {"target": f"'{code}'", "valid_from": "'2026-11-26'", "valid_to": "NULL"} | new
    columns = ", ".join(f"{value} AS {column}" for column, value in changed.items())
    rows = f"SELECT * REPLACE ({columns}) FROM targets WHERE target = 'endorsement_2023'"
    return f"INSERT INTO targets BY NAME {rows}"


MEASURED_AGAIN = (
    "INSERT INTO measurements BY NAME SELECT * REPLACE ('official_2026' AS measurement, 2026 AS reference_year,"
    " 0.45 AS share, 'interim' AS status, '2026-11' AS published_on) FROM measurements"
    " WHERE measurement = 'official_2023'"
)
UNMEASURED = "DELETE FROM measurements WHERE measurement = 'official_2023'"

# What is changed in the published tables, and the outcome of each target, the one that leads first.
CASES = {
    "closed and missed": ([], ["not_met"]),
    "closed and met": (["UPDATE measurements SET share = 0.93 WHERE status = 'final'"], ["met"]),
    "met by less than a percent": (
        ["UPDATE measurements SET share = 0.904 WHERE status = 'final'"],
        ["met"],
    ),
    "missed by less than a percent": (
        ["UPDATE measurements SET share = 0.896 WHERE status = 'final'"],
        ["not_met"],
    ),
    "open and on pace": ([added("ours", year=2030, value=50)], ["on_pace", "not_met"]),
    "open and behind": ([added("ours", year=2030, value=95)], ["behind", "not_met"]),
    "open and reached": ([added("ours", year=2030, value=40)], ["reached", "not_met"]),
    "no year": (["UPDATE targets SET year = NULL WHERE target = 'endorsement_2023'"], ["without_year_short"]),
    "withdrawn": (
        ["UPDATE targets SET valid_to = '2022-05' WHERE target = 'endorsement_2023'"],
        ["withdrawn"],
    ),
    "replaced by a lower one": (
        [
            added("ours", year=2030, value=70),
            added("older", year=2030, value=90, valid_from="'2024'", valid_to="'2026-11'"),
        ],
        ["behind", "not_met", "withdrawn"],
    ),
    "a later one on its first day": (
        [
            "UPDATE targets SET valid_to = '2026-11-26' WHERE target = 'endorsement_2023'",
            added("ours", year=2030, value=95),
        ],
        ["behind", "not_met"],
    ),
    "no measurement yet": (["DELETE FROM measurements"], ["no_figure"]),
    "only another study": (
        ["DELETE FROM measurements WHERE comparability_group = 'official_definition'"],
        ["no_figure"],
    ),
    "open without a measurement": (
        ["DELETE FROM measurements", added("ours", year=2030, value=95)],
        ["no_pace", "no_figure"],
    ),
    "no figure of its own year": ([UNMEASURED], ["not_met_before"]),
    "a figure of a later year": ([MEASURED_AGAIN, UNMEASURED], ["not_met_before"]),
    "an interim figure after the final one": ([MEASURED_AGAIN], ["not_met"]),
    "no target": (["DELETE FROM targets"], []),
    "nothing": (["DELETE FROM targets", "DELETE FROM measurements"], []),
}
ODD = {
    "targets of every kind": [
        added(
            f"odd{number}",
            indicator=f"'{indicator}'",
            year=year,
            value=value,
            direction=direction,
            unit_conversion=f"'{conversion}'",
            valid_from=since,
            valid_to=until,
        )
        for number, (indicator, year, value, direction, conversion, since, until) in enumerate(
            [
                ("endorsement_rate", 2030, 95, 1, "none", "NULL", "NULL"),
                ("endorsement_rate", 2100, -5, -1, "reduction_to_index", "'2099'", "NULL"),
                ("endorsement_rate", 1990, 0, 1, "percent_to_share", "'1989-02-31'", "'1990-00'"),
                ("endorsement_rate", "NULL", 1e12, -1, "percent_to_share", "NULL", "NULL"),
                ("eurostat_sdg_07_40", 2030, 1497.2, 1, "none", "NULL", "NULL"),
                ("eurostat_sdg_07_40", 2027, 0, -1, "none", "NULL", "NULL"),
                ("eurostat_sdg_13_10_excl_lulucf_index", 2028, -1e9, 1, "none", "NULL", "NULL"),
                ("wb_unemployment", 2026, 1e15, -1, "none", "'2000'", "'2026-11-26'"),
            ]
        )
    ],
    "measurements without a year": [
        "UPDATE measurements SET reference_year = NULL, published_on = NULL WHERE status <> 'baseline'"
    ],
    "no target with a year": ["UPDATE targets SET year = NULL"],
    "no target that a source confirms": ["UPDATE targets SET verified = false"],
    "nothing measured and nothing wanted": ["DELETE FROM targets", "DELETE FROM measurements"],
}
WAVES = {
    "targets of every kind": ODD["targets of every kind"],
    "a wave without companies": ["DELETE FROM survey_responses WHERE wave = 'example_2023'"],
    "waves without companies": ["DELETE FROM survey_responses"],
    "a wave in which nothing is established": [
        "UPDATE survey_responses SET level = 9 WHERE wave = 'example_2023'"
    ],
    "one company": [
        "DELETE FROM survey_responses WHERE company <> (SELECT min(company) FROM survey_responses)"
    ],
}


@pytest.fixture
def given(survey_home, monkeypatch) -> Callable:
    """The shared store with some statements made on the example's tables, published on TODAY."""

    def made(statements: list[str]) -> store.ReadingCopy:
        monkeypatch.setenv("MONITOR_HOME", str(survey_home))
        original = store.shared().reading_copy()

        def change(connection) -> None:
            for statement in statements:
                connection.execute(statement)

        copy = replace(
            original,
            connection=copies.changed(original.connection, change),
            published_at=datetime(TODAY.year, TODAY.month, TODAY.day, 12, tzinfo=UTC),
        )
        monkeypatch.setattr(store.Store, "reading_copy", lambda self, version=None: copy)
        return copy

    return made


@pytest.mark.parametrize("case", CASES)
def test_the_pages_say_how_each_target_stands(given, visit, texts, case):
    statements, outcomes = CASES[case]
    copy = given(statements)
    answer = endorsement(copy.connection, TODAY)
    assert [target.outcome for target in answer.targets] == outcomes
    for language in LANGUAGES:
        say = words(language)
        overview, page = (
            "\n".join(texts(visit(name, version=VERSION, lang=language)))
            for name in ("overview", "endorsement")
        )
        assert answer.title(say) in plainly(overview)
        assert answer.headline(say) in plainly(page)
        # The overview says it in its title, its figures and its chart, and not a second time.
        assert answer.headline(say) not in plainly(overview)
        for text in (overview, page):
            assert not re.findall(r"\b(?:None(?! of)|nan|NA)\b", text)
        for target in answer.targets:
            assert explained(target, say) in page
            assert (sentence(target, say) in overview) or target is answer.target
        assert (say("endorsement-no-target") in page) == (not answer.targets)
        assert (say("endorsement-no-measurement") in page) == (answer.last is None)
        one = standing(survey(copy.connection, Selection(), TODAY))
        assert one.headline(say) in plainly(page)


def plainly(text: str) -> str:
    """A page's text without the signs that keep it from being Markdown."""
    return text.replace("\\", "")


@pytest.mark.parametrize("case", CASES)
def test_the_routes_say_the_same(given, case):
    answer = endorsement(given(CASES[case][0]).connection, TODAY)
    app = Starlette(routes=api.routes())
    rows = {
        name: ask(app, f"/api/v1/{name}?version={VERSION}").json["rows"]
        for name in ("endorsement", "overview")
    }
    for (row,) in rows.values():
        assert row["verdict"] == answer.category
        assert row["state"] == (answer.target and answer.target.state)
        assert (row["verdict"] in ("met", "not_met")) == (row["rule"] is not None)
    every = ask(app, f"/api/v1/targets?version={VERSION}").json["rows"]
    ours = [row for row in every if row["indicator"] == "endorsement_rate"]
    assert [(row["target"], row["verdict"]) for row in ours] == [
        (target.code, target.verdict) for target in answer.targets
    ]


@pytest.mark.parametrize("case", ODD)
def test_no_page_fails(given, visit, case):
    given(ODD[case])
    read = [(name, {}) for name in ("overview", "endorsement", "goals", "indicators", "recommendations")]
    codes = ("eurostat_sdg_07_40", "eurostat_sdg_13_10_excl_lulucf_index", "wb_unemployment")
    for name, parameters in read + [("indicators", {"indicator": code}) for code in codes]:
        opens(visit(name, version=VERSION, **parameters))


@pytest.mark.parametrize("case", WAVES)
def test_no_part_of_the_survey_fails(given, visit, case):
    given(WAVES[case])
    for part in PARTS:
        opens(visit("endorsement", version=VERSION, part=part))


def opens(app) -> None:
    """A page that was visited shows no error."""
    assert [error.value for error in (*app.exception, *app.error)] == []


@pytest.mark.parametrize("case", ODD | WAVES)
def test_no_route_fails(given, case):
    given((ODD | WAVES)[case])
    app = Starlette(routes=api.routes())
    for name, answer in ANSWERS.items():
        address = name.replace("{indicator}", "eurostat_sdg_07_40")
        asked = ask(app, f"/api/v1/{address}?version={VERSION}")
        assert asked.status == 200, (name, asked.body)
        assert set(answer.key) <= (set(asked.json["rows"][0]) if asked.json["rows"] else set(answer.key))

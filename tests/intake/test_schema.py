"""datapackage.json is read whole, and what would not be checked is refused."""

import json
from pathlib import Path

import pytest

import intake
from translations import UserError

PACKAGE = Path(__file__).parent / "package"


def described(folder: Path, change) -> tuple[intake.Table, ...]:
    package = json.loads((PACKAGE / "datapackage.json").read_text())
    change(package)
    (folder / "datapackage.json").write_text(json.dumps(package))
    return intake.tables(folder)


def test_tables_come_in_the_order_and_words_of_the_package():
    tables = intake.tables(PACKAGE)

    assert [table.name for table in tables] == ["goals", "ministries", "indicators", "observations"]
    goals, ministries, indicators, observations = tables
    assert (goals.title, goals.description, goals.path) == ("Goals", "Three of the goals", "goals.csv")
    assert goals.field("goal") == intake.Field("goal", "integer", required=True, minimum="1", maximum="17")
    assert ministries.field("kind").enum == ("ministry", "province")
    assert indicators.field("direction").enum == ("1", "-1")
    assert observations.primary_key == ("indicator", "year", "edition")


def test_a_reference_to_the_table_itself_is_named():
    ministries = intake.tables(PACKAGE)[1]

    assert ministries.foreign_keys == (intake.ForeignKey(("predecessor",), "ministries", ("ministry",)),)


def test_a_missing_package_names_the_file_and_the_remedy(tmp_path):
    with pytest.raises(UserError, match="Zet het terug") as caught:
        intake.tables(tmp_path)

    assert str(tmp_path / "datapackage.json") in str(caught.value)


def test_a_package_that_is_no_json_is_refused(tmp_path):
    (tmp_path / "datapackage.json").write_text("{ oops")

    with pytest.raises(UserError) as caught:
        intake.tables(tmp_path)

    assert caught.value.key == "datapackage-broken"


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda p: p.pop("resources"), "'resources' is missing"),
        (lambda p: p["resources"][0].pop("path"), "'path' is missing"),
        (lambda p: p["resources"][0]["schema"].pop("primaryKey"), "'primaryKey' is missing"),
        (
            lambda p: p["resources"][0]["schema"]["fields"][0]["constraints"].update(minLength=3),
            "goals.goal: unknown constraint minLength",
        ),
        (
            lambda p: p["resources"][0]["schema"]["fields"][0].update(type="geopoint"),
            "goals.goal: unknown type geopoint",
        ),
        (
            lambda p: p["resources"][0]["schema"].update(primaryKey="goaal"),
            "goals: a key names the column goaal, which is not there",
        ),
        (
            lambda p: p["resources"][2]["schema"]["foreignKeys"][0]["reference"].update(fields="nr"),
            "indicators: refers to goals.nr, which is not there",
        ),
        (
            lambda p: p["resources"][0]["schema"]["fields"].append({"name": "goal", "type": "string"}),
            "goals: a column is described twice",
        ),
        (
            lambda p: p["resources"][0]["schema"]["fields"][1].update(name="publication"),
            "goals: publication cannot be the name of a table or column",
        ),
        (
            lambda p: p["resources"][0]["schema"]["fields"][1].update(name="Naam!"),
            "goals: Naam! cannot be the name of a table or column",
        ),
        (lambda p: p.update(resources=["goals"]), "string indices"),
    ],
)
def test_what_would_not_be_checked_is_refused(tmp_path, change, reason):
    with pytest.raises(UserError) as caught:
        described(tmp_path, change)

    assert caught.value.key == "datapackage-broken"
    assert reason in caught.value.values["reason"]

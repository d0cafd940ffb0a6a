"""What a refresh of data/ publishes, replaces, removes and leaves alone."""

import datetime
import json
import random
from datetime import UTC

import pytest

import intake
from store import Part
from translations import UserError


def test_the_first_refresh_publishes_every_table_as_one_version(published, rows):
    (version,) = published.versions()

    assert (version.version, version.author, version.note, version.rows) == (1, "tester", None, 13)
    assert version.tables == ("goals", "indicators", "ministries", "observations")
    assert (
        datetime.timedelta(0)
        <= datetime.datetime.now(UTC) - version.published_at
        < datetime.timedelta(hours=1)
    )
    assert version.published_at.tzinfo is UTC
    assert published.newest() == 1
    assert rows(published, "goals", brought=True) == {
        (1, "Geen armoede", "#E5243B", 1),
        (8, "Eerlijk werk, economische groei", "#A21942", 1),
        (12, "Verantwoorde consumptie", None, 1),
    }
    assert ("EZ", "ministry", datetime.date(2024, 7, 2), False, "EZK") in rows(published, "ministries")


def test_each_part_names_its_file_and_what_was_in_it(published):
    part = published.versions()[0].parts[0]

    digest = "dbd4cdeda17713ad87e23ca0828cd794219f95830c77d251b6967a129adb0487"
    assert part == Part("goals", "package/goals.csv", digest, 3, shipped=True)


def test_a_refresh_without_changes_publishes_nothing(published, package):
    assert published.publish_published(package, "tester") == []
    assert published.newest() == 1


def test_only_changed_files_are_published_and_only_changed_rows_get_the_new_version(
    published, package, edit, rows
):
    edit("goals", remove=("1,Geen armoede,#E5243B",), add=("1,Geen armoede meer,#E5243B", "17,Samen,"))

    assert published.publish_published(package, "tester", note="een verbeterde naam") == [2]

    newest, _ = published.versions()
    assert (newest.version, newest.note, newest.tables, newest.rows) == (
        2,
        "een verbeterde naam",
        ("goals",),
        4,
    )
    assert rows(published, "goals", brought=True) == {
        (1, "Geen armoede meer", "#E5243B", 2),
        (8, "Eerlijk werk, economische groei", "#A21942", 1),
        (12, "Verantwoorde consumptie", None, 1),
        (17, "Samen", None, 2),
    }
    assert {brought for *_, brought in rows(published, "observations", brought=True)} == {1}


def test_several_changed_files_are_one_version(published, package, edit):
    edit("goals", add=("17,Samen,",))
    edit("indicators", add=("partners,17,1",))

    assert published.publish_published(package, "tester") == [2]
    assert published.versions()[0].tables == ("goals", "indicators")


def test_older_versions_stay_as_they_were(published, package, edit, rows):
    before = rows(published, "goals")
    edit("goals", remove=("12,Verantwoorde consumptie,",), add=("17,Samen,",))
    published.publish_published(package, "tester")

    assert rows(published, "goals", version=1) == before
    assert {goal for goal, *_ in rows(published, "goals")} == {1, 8, 17}


def test_one_problem_in_one_file_publishes_nothing(published, package, edit, rows):
    edit("goals", add=("17,Samen,",))
    edit("indicators", add=("partners,16,1", "partners,17,2"))

    with pytest.raises(intake.ProblemsFound) as caught:
        published.publish_published(package, "tester")

    assert [(p.table, p.row, p.rule) for p in caught.value.problems] == [
        ("indicators", 4, "reference"),
        ("indicators", 5, "enum"),
        ("indicators", 5, "key"),
    ]
    assert published.newest() == 1
    assert {goal for goal, *_ in rows(published, "goals")} == {1, 8, 12}


def test_a_missing_file_publishes_nothing(published, package):
    (package / "goals.csv").unlink()

    with pytest.raises(UserError, match=r"goals\.csv bestaat niet"):
        published.publish_published(package, "tester")


def test_uploaded_rows_stay_when_the_shipped_file_changes_elsewhere(published, package, edit, upload, rows):
    upload("goals", "goal,name_nl,colour\n8,Verbeterd,#000000\n13,Klimaat,\n")
    edit("goals", remove=("12,Verantwoorde consumptie,",), add=("17,Samen,",))

    assert published.publish_published(package, "tester") == [3]

    assert rows(published, "goals", brought=True) == {
        (1, "Geen armoede", "#E5243B", 1),
        (8, "Verbeterd", "#000000", 2),
        (13, "Klimaat", None, 2),
        (17, "Samen", None, 3),
    }


def test_an_uploaded_row_gives_way_when_the_shipped_row_itself_changes(
    published, package, edit, upload, rows
):
    upload("goals", "goal,name_nl,colour\n1,Van een ander,#000000\n")
    edit("goals", remove=("1,Geen armoede,#E5243B",), add=("1,Geen armoede,#FFFFFF",))

    published.publish_published(package, "tester")

    assert (1, "Geen armoede", "#FFFFFF", 3) in rows(published, "goals", brought=True)


def test_a_row_that_an_upload_replaced_stays_when_it_leaves_the_shipped_file(
    published, package, edit, upload, rows
):
    upload("goals", "goal,name_nl,colour\n12,Van een ander,#000000\n")
    edit("goals", remove=("12,Verantwoorde consumptie,",))

    published.publish_published(package, "tester")

    assert (12, "Van een ander", "#000000", 2) in rows(published, "goals", brought=True)


def test_a_file_that_todays_rules_would_refuse_is_still_compared_with(published, package, edit, upload, rows):
    upload("goals", "goal,name_nl,colour\n8,Verbeterd,#000000\n")
    path = package / "datapackage.json"
    described = json.loads(path.read_text())
    described["resources"][0]["schema"]["fields"][2]["constraints"]["required"] = True
    path.write_text(json.dumps(described))
    edit(
        "goals",
        remove=("1,Geen armoede,#E5243B", "12,Verantwoorde consumptie,"),
        add=("12,Verantwoorde consumptie,#BF8B2E",),
    )
    edit("indicators", remove=("poverty,1,-1",))
    edit("observations", remove=("poverty,2019,2024,13.2", "poverty,2020,2024,"))

    assert published.publish_published(package, "tester") == [3]

    assert rows(published, "goals", brought=True) == {
        (8, "Verbeterd", "#000000", 2),
        (12, "Verantwoorde consumptie", "#BF8B2E", 3),
    }


def test_of_observations_the_indicator_and_edition_are_replaced_as_a_whole(published, package, edit, rows):
    edit("observations", remove=("employment,2019,2024,75.5",), add=("employment,2021,2024,77",))

    published.publish_published(package, "tester")

    assert rows(published, "observations", brought=True) == {
        ("employment", 2020, "2024", 76.0, 2),
        ("employment", 2021, "2024", 77.0, 2),
        ("employment", 2020, "2025", 76.25, 1),
        ("poverty", 2019, "2024", 13.2, 1),
        ("poverty", 2020, "2024", None, 1),
    }


def add_a_column(package) -> None:
    path = package / "datapackage.json"
    described = json.loads(path.read_text())
    fields = described["resources"][0]["schema"]["fields"]
    fields[1]["name"] = "name"
    fields.append({"name": "weight", "type": "number"})
    path.write_text(json.dumps(described))
    (package / "goals.csv").write_text("goal,name,colour,weight\n1,Geen armoede,,0.5\n8,Werk,,\n")


def test_a_table_whose_columns_changed_is_published_and_old_versions_get_its_form(
    published, package, upload, rows
):
    upload("goals", "goal,name_nl,colour\n13,Klimaat,#3F7E44\n")
    add_a_column(package)

    assert published.publish_published(package, "tester") == [3]

    assert rows(published, "goals", brought=True) == {
        (1, "Geen armoede", None, 0.5, 3),
        (8, "Werk", None, None, 3),
        (13, None, "#3F7E44", None, 2),
    }
    assert rows(published, "goals", version=1) == {
        (1, None, "#E5243B", None),
        (8, None, "#A21942", None),
        (12, None, None, None),
    }
    assert published.publish_published(package, "tester") == []


def test_a_column_of_another_type_is_published_though_the_file_is_the_same(published, package, rows):
    path = package / "datapackage.json"
    described = json.loads(path.read_text())
    described["resources"][1]["schema"]["fields"][2]["type"] = "string"
    path.write_text(json.dumps(described))

    assert published.publish_published(package, "tester") == [2]

    assert ("BZ", "ministry", "1798-03-12", True, None) in rows(published, "ministries")
    assert ("BZ", "ministry", "1798-03-12", True, None) in rows(published, "ministries", version=1)


def test_a_table_that_came_later_is_there_and_empty_in_an_older_version(published, package, rows):
    path = package / "datapackage.json"
    described = json.loads(path.read_text())
    added = {"name": "sectors", "path": "sectors.csv"}
    added["schema"] = {"fields": [{"name": "sector", "type": "string"}], "primaryKey": "sector"}
    described["resources"].append(added)
    path.write_text(json.dumps(described))
    (package / "sectors.csv").write_text("sector\ntextiles\n")

    assert published.publish_published(package, "tester") == [2]

    assert published.versions()[0].tables == ("sectors",)
    assert rows(published, "sectors") == {("textiles",)}
    assert rows(published, "sectors", version=1) == set()


def written(goals: dict[int, str]) -> str:
    return "goal,name_nl,colour\n" + "".join(f"{goal},{name},\n" for goal, name in goals.items())


def test_many_publications_against_a_plain_model(published, package, upload, rows):
    """Shipped files and uploads in turn; afterwards every version is what plain Python says it is."""
    chance = random.Random(20200)
    shipped = {1: "Geen armoede", 8: "Eerlijk werk", 12: "Verantwoorde consumptie"}
    (package / "goals.csv").write_text(written(shipped))
    published.publish_published(package, "tester")
    table = {goal: (name, 1 if goal == 12 else 2, True) for goal, name in shipped.items()}
    history = {2: dict(table)}
    for version in range(3, 10):
        changed = {goal: f"naam {version}" for goal in chance.sample(range(1, 18), 5)}
        if chance.random() < 0.4:
            assert upload("goals", written(changed)) == version
            table |= {goal: (name, version, False) for goal, name in changed.items()}
        else:
            kept = {goal: name for goal, name in shipped.items() if goal in (1, 8) or chance.random() < 0.6}
            now = kept | changed
            (package / "goals.csv").write_text(written(now))
            assert published.publish_published(package, "tester") == [version]
            for goal in set(shipped) - set(now):
                if goal in table and table[goal][-1]:
                    del table[goal]
            for goal, name in now.items():
                if shipped.get(goal) != name:
                    table[goal] = (name, version, True)
            shipped = now
        history[version] = dict(table)

    for version, expected in history.items():
        read = {goal: (name, brought) for goal, name, _, brought in rows(published, "goals", version, True)}
        assert read == {goal: (name, brought) for goal, (name, brought, _) in expected.items()}, version
    assert published.verify() == []

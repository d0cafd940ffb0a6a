"""What a version changed, and what became of one row."""

import json

import pytest

from store import changes
from translations import UserError


def test_rows_are_told_apart_as_added_removed_replaced_and_the_same(surveyed, upload):
    upload("survey_responses", "wave,company,level\n2022,a,1\n2022,b,3\n2022,c,\n2023,a,4\n")
    upload("survey_responses", "wave,company,level\n2022,b,4\n2022,c,\n2022,d,0\n")

    (change,) = surveyed.changes(3)

    columns = ["wave", "company", "level"]
    assert change.table == "survey_responses"
    assert (change.added, change.removed, change.replaced, change.same) == (1, 1, 1, 1)
    assert change.added_rows[columns].to_dict("records") == [{"wave": "2022", "company": "d", "level": 0}]
    assert change.removed_rows[columns].to_dict("records") == [{"wave": "2022", "company": "a", "level": 1}]
    assert change.replaced_cells.to_dict("records") == [
        {"wave": "2022", "company": "b", "column": "level", "before": "3", "after": "4"}
    ]


def test_every_cell_that_is_different_is_listed_in_the_order_of_the_columns(published, upload):
    upload("goals", "goal,name_nl,colour\n8,Werk,\n12,Consumptie,#BF8B2E\n")

    (change,) = published.changes(2)

    cells = change.replaced_cells.astype(object).where(change.replaced_cells.notna(), None)
    assert [tuple(row) for row in cells.itertuples(index=False)] == [
        (8, "name_nl", "Eerlijk werk, economische groei", "Werk"),
        (8, "colour", "#A21942", None),
        (12, "name_nl", "Verantwoorde consumptie", "Consumptie"),
        (12, "colour", None, "#BF8B2E"),
    ]
    assert change.replaced == 2


def test_an_undo_is_the_change_the_other_way_round(published, upload):
    upload("goals", "goal,name_nl,colour\n8,Werk,#A21942\n13,Klimaat,\n")
    published.undo(2, "official", "why")

    (change,) = published.changes(3)

    assert (change.added, change.removed, change.replaced, change.same) == (0, 1, 1, 0)
    assert change.replaced_cells["after"].tolist() == ["Eerlijk werk, economische groei"]


def test_the_first_version_added_everything(published):
    found = {change.table: (change.added, change.removed, change.replaced) for change in published.changes(1)}
    assert found == {
        "goals": (3, 0, 0),
        "ministries": (3, 0, 0),
        "indicators": (2, 0, 0),
        "observations": (5, 0, 0),
    }


def test_a_table_of_keys_alone_has_no_cells_to_replace(published, package, upload):
    path = package / "datapackage.json"
    described = json.loads(path.read_text())
    field = {"name": "tag", "type": "string"}
    described["resources"].append(
        {"name": "tags", "path": "tags.csv", "schema": {"fields": [field], "primaryKey": "tag"}}
    )
    path.write_text(json.dumps(described))
    (package / "tags.csv").write_text("tag\na\n")
    published.publish_published(package, "tester")
    upload("tags", "tag\na\nb\n")

    (change,) = published.changes(3)

    assert (change.added, change.replaced, change.same) == (1, 0, 1)


def test_a_long_list_is_cut_and_counted(published, upload, monkeypatch):
    monkeypatch.setattr(changes, "LISTED", 2)
    upload("goals", "goal,name_nl,colour\n" + "".join(f"{goal},Naam,\n" for goal in range(1, 18)))

    (change,) = published.changes(2)

    assert (change.added, len(change.added_rows), change.added_rows["goal"].tolist()) == (14, 2, [2, 3])
    assert (change.replaced, len(change.replaced_cells)) == (3, 2)


def test_the_revisions_of_a_number_are_its_values_version_by_version(published, upload):
    upload("observations", "indicator,year,edition,value\nemployment,2020,2024,76.5\n")
    upload("observations", "indicator,year,edition,value\npoverty,2020,2024,13\n")
    upload("observations", "indicator,year,edition,value\nemployment,2021,2024,80\n")
    published.undo(4, "official", "te vroeg")

    found = published.revisions("observations", {"indicator": "employment", "year": 2020, "edition": "2024"})

    values = found[["version", "value", "publication"]].astype(object)
    assert [tuple(row) for row in values.where(values.notna(), None).itertuples(index=False)] == [
        (1, 76.0, 1),
        (2, 76.5, 2),
        (4, None, None),
        (5, 76.5, 2),
    ]
    assert found["author"].tolist() == ["tester", "official", "official", "official"]
    assert found["note"].tolist()[-1] == "te vroeg"


def test_part_of_a_key_gives_every_edition(published):
    found = published.revisions("observations", {"indicator": "employment", "year": 2020})
    assert found[["edition", "value"]].to_numpy().tolist() == [["2024", 76.0], ["2025", 76.25]]


def test_a_row_that_never_was_has_no_revisions(published):
    found = published.revisions("goals", {"goal": 5})
    assert found.empty
    assert list(found) == [
        "version",
        "published_at",
        "author",
        "note",
        "goal",
        "name_nl",
        "colour",
        "publication",
    ]


@pytest.mark.parametrize("key", [{}, {"name_nl": "Geen armoede"}, {"goal; DROP TABLE goals": 1}])
def test_only_columns_of_the_key_find_a_row(published, key):
    with pytest.raises(UserError) as caught:
        published.revisions("goals", key)
    assert caught.value.key == "store-not-a-key"


def test_revisions_of_an_unknown_table(published):
    with pytest.raises(UserError) as caught:
        published.revisions("nothing", {"goal": 1})
    assert caught.value.key == "store-unknown-table"

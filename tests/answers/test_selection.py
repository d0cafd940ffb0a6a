"""Codes in an address: those that select, those that name nothing, and the version asked for."""

import pytest

from answers import selection
from answers.selection import Selection, UnknownCode
from translations import UserError

VALID = {"sector": ("textiles", "food"), "ministry": ("BZ", "IenW"), "goal": ("1", "2")}


@pytest.mark.parametrize(
    ("asked", "chosen", "unknown"),
    [
        ({}, Selection(), []),
        ({"sector": []}, Selection(), []),
        ({"sector": ["food", "textiles"]}, Selection(sector=("food", "textiles")), []),
        ({"ministry": ["BZ", "BZ"], "goal": ["2"]}, Selection(ministry=("BZ",), goal=(2,)), []),
        ({"ministry": ["bz"]}, Selection(), [UnknownCode("ministry", "bz", ("BZ", "IenW"))]),
        (
            {"goal": ["2", "18", "two"]},
            Selection(goal=(2,)),
            [UnknownCode("goal", "18", ("1", "2")), UnknownCode("goal", "two", ("1", "2"))],
        ),
    ],
)
def test_known_codes_select_and_unknown_ones_are_told(asked, chosen, unknown):
    assert selection.read(asked, VALID) == (chosen, unknown)


def test_an_empty_selection_is_known_as_such():
    assert Selection().is_empty
    assert not Selection(goal=(1,)).is_empty


@pytest.mark.parametrize(("asked", "version"), [(None, None), ("1", 1), ("012", 12)])
def test_a_version_is_a_number(asked, version):
    assert selection.version(asked) == version


@pytest.mark.parametrize("asked", ["", "new", "-1", "1.5", "9" * 5000])
def test_another_version_is_refused_by_name(asked):
    with pytest.raises(UserError) as refused:
        selection.version(asked)
    assert (refused.value.key, refused.value.values) == ("unknown-version", {"version": asked[:20]})


def test_the_codes_are_those_of_the_tables(connection, tables):
    valid = selection.valid_codes(connection)
    assert set(valid["sector"]) == set(tables["sectors"]["sector"])
    assert valid["sector"][-1] == "other"
    assert valid["goal"] == tuple(str(goal) for goal in range(1, 18))
    linked = {*tables["goal_ministries"]["ministry"], *tables["sectors"]["ministry"].dropna()}
    assert set(valid["ministry"]) == linked


def test_a_ministry_linked_to_a_sector_only_can_be_chosen(changed):
    unlinked = changed("DELETE FROM goal_ministries WHERE ministry = 'EZK'")
    assert "EZK" in selection.valid_codes(unlinked)["ministry"]


def test_every_code_has_its_names(connection):
    named = selection.names(connection)
    for filter_name, codes in selection.valid_codes(connection).items():
        assert tuple(named[filter_name]) == codes
        assert all(row["name_nl"] and row["name_en"] for row in named[filter_name].values())
    assert named["goal"]["12"]["name_en"].startswith("Responsible")

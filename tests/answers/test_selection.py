"""Codes in an address: those that select, those that name nothing, and the version asked for."""

import pytest

import queries
from answers import selection
from answers.selection import Selection, UnknownCode
from translations import LANGUAGES, UserError, words

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
    assert set(valid["ministry"]) == set(tables["ministries"].query("kind == 'ministry'")["ministry"])


def test_ministries_that_are_no_more_come_last_and_say_until_when(connection, tables):
    gone = tables["ministries"].dropna(subset="valid_to").set_index("ministry")["valid_to"]
    codes = selection.valid_codes(connection)["ministry"]
    assert set(codes[-len(gone) :]) == set(gone.index)
    for language in LANGUAGES:
        say, named = words(language), selection.names(connection)["ministry"]
        for code in codes:
            says_until = code in gone and say.date(gone[code]) in named[code][f"name_{language}"]
            assert says_until == (code in gone)


@pytest.mark.parametrize(
    ("chosen", "linked"),
    [
        ((), ()),
        (("BZ",), ("BZ",)),
        (("KGG",), ("KGG", "EZK")),
        (("EZK",), ("EZK", "EZ", "KGG")),
        (("LVVN",), ("LVVN", "LNV")),
        (("LNV",), ("LNV",)),
        (("VRO",), ("VRO", "BZK")),
        (("BZK",), ("BZK", "VRO")),
        (("AenM", "JenV"), ("AenM", "JenV")),
        (("DEF",), ("DEF",)),
    ],
)
def test_a_ministry_reaches_those_whose_tasks_it_took_over(connection, chosen, linked):
    assert selection.linked_ministries(connection, Selection(ministry=chosen)) == linked


@pytest.mark.parametrize(("today", "then"), [("KGG", "EZK"), ("LVVN", "LNV"), ("VRO", "BZK"), ("EZ", "EZK")])
def test_a_ministry_of_today_selects_the_goals_of_the_one_before_it(connection, today, then):
    both = (selection.selected_goals(connection, Selection(ministry=(code,))) for code in (today, then))
    own, before = (set(goals.loc[goals["is_selected"], "goal"]) for goals in both)
    assert own == before != set()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("code", "since", "until", "predecessor"),
    [
        ("KGG", "2024-07-02", "2026-02-23", "EZK"),
        ("LVVN", "2024-07-02", None, "LNV"),
        ("AZ", None, None, None),
    ],
)
def test_under_which_name_the_figures_of_a_ministry_stand_is_said(
    connection, language, code, since, until, predecessor
):
    say = words(language)
    names = {
        row["ministry"]: say.of(row, "name")
        for row in queries.run(connection, "ministries").to_dict("records")
    }
    (said,) = selection.linked_as(connection, Selection(ministry=(code,)), say)
    assert said == say(
        "ministry-linked-as",
        name=names[code],
        since=say.date(since) if since else "unknown",
        until=say.date(until) if until else "none",
        predecessors=names.get(predecessor, "none"),
    )


@pytest.mark.parametrize("code", ["EZK", "BZK", "JenV", "LNV"])
def test_a_ministry_that_figures_are_linked_to_needs_no_word(connection, code):
    assert selection.linked_as(connection, Selection(ministry=(code,)), words("nl")) == []


def test_every_code_has_its_names(connection):
    named = selection.names(connection)
    for filter_name, codes in selection.valid_codes(connection).items():
        assert tuple(named[filter_name]) == codes
        assert all(row["name_nl"] and row["name_en"] for row in named[filter_name].values())
    assert named["goal"]["12"]["name_en"].startswith("Responsible")

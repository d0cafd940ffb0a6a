"""The ministries, their goals and what they state, counted a second time from the files."""

from datetime import date

import pytest

from answers.ministries import ministries
from answers.progress import MOVEMENTS
from answers.selection import Selection

TODAY = date(2026, 1, 15)


def test_every_government_with_its_goals_and_their_subjects(connection, tables, expected):
    found = ministries(connection, Selection(), TODAY).governments.set_index("ministry")
    assert set(found.index) == set(tables["ministries"]["ministry"])
    counted = expected[expected["is_counted"]]
    links = tables["goal_ministries"]
    for ministry, row in found.iterrows():
        own = set(links.loc[links["ministry"] == ministry, "goal"])
        subjects = counted[counted["goal"].isin(own)]
        assert (row["goals"], row["subjects"]) == (len(own), len(subjects))
        assert row["away"] == (subjects["category"].map(MOVEMENTS) == "away").sum()


@pytest.mark.parametrize(
    ("today", "there", "gone"), [(TODAY, "KGG", "EZK"), (date(2024, 7, 1), "EZK", "KGG")]
)
def test_a_ministry_is_there_from_its_first_day_until_its_last(connection, today, there, gone):
    valid = ministries(connection, Selection(), today).governments.set_index("ministry")["is_valid"]
    assert valid[there]
    assert not valid[gone]


def test_nothing_is_known_while_no_statements_are_collected(connection, tables):
    answer = ministries(connection, Selection(), TODAY)
    assert tables["ministry_statements"].empty
    assert (answer.known("names_sdg_contribution"), answer.known("names_imvo_link")) == (0, 0)
    unconfirmed = tables["ministries"].query("not verified")["ministry"]
    assert not set(answer.today["ministry"]) & set(unconfirmed)


def test_the_newest_statement_counts(changed):
    stated = changed(
        "INSERT INTO ministry_statements BY NAME SELECT * FROM (VALUES"
        " ('BZ', '2024-05-01', 'no', 'no'), ('BZ', '2025-05-01', 'yes', 'unknown'))"
        " AS s (ministry, statement_on, names_sdg_contribution, names_imvo_link)"
    )
    answer = ministries(stated, Selection(), TODAY)
    assert (answer.known("names_sdg_contribution"), answer.known("names_imvo_link")) == (1, 0)
    (row,) = answer.governments.query("ministry == 'BZ'").to_dict("records")
    assert (row["names_sdg_contribution"], row["statement_on"]) == ("yes", "2025-05-01")


def test_a_selection_keeps_its_ministries_and_those_of_its_goals(connection, tables):
    links = tables["goal_ministries"]
    of_goal = set(links.loc[links["goal"] == 13, "ministry"])
    found = ministries(connection, Selection(goal=(13,)), TODAY)
    assert set(found.governments["ministry"]) == of_goal
    assert set(found.links["goal"]) == {13}
    chosen = ministries(connection, Selection(goal=(13,), ministry=("EZK", "BZ")), TODAY)
    assert set(chosen.governments["ministry"]) == of_goal & {"EZK", "BZ"}

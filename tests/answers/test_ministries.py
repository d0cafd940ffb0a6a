"""The ministries and what they state, counted a second time from the files."""

from datetime import date

import pandas as pd
import pytest

from answers.ministries import ministries
from answers.progress import ORDER
from answers.selection import Selection
from translations import LANGUAGES, words

SPLIT = date(2024, 7, 2)
TODAY = date(2026, 1, 1)
STATEMENT = """
    INSERT INTO ministry_statements BY NAME
    SELECT '{ministry}' AS ministry, '{day}' AS statement_on, '{sdg}' AS names_sdg_contribution,
        '{link}' AS names_imvo_link, 'A letter' AS document
"""


def valid_on(tables, day: date) -> set[str]:
    """Which ministries exist on a day, by their dates; an empty date is unknown and excludes nothing."""
    rows = tables["ministries"]
    begun = rows["valid_from"].isna() | (rows["valid_from"] <= day.isoformat())
    ended = rows["valid_to"].notna() & (rows["valid_to"] <= day.isoformat())
    return set(rows[begun & ~ended]["ministry"])


@pytest.mark.parametrize("day", [date(2022, 1, 1), date(2024, 7, 1), SPLIT, TODAY])
def test_a_ministry_exists_between_its_dates(connection, tables, day):
    rows = ministries(connection, Selection(), day).governments
    assert set(rows[rows["is_valid"]]["ministry"]) == valid_on(tables, day)


def test_the_split_of_economic_affairs_and_climate(connection):
    before = ministries(connection, Selection(), date(2024, 7, 1)).governments.set_index("ministry")
    after = ministries(connection, Selection(), SPLIT).governments.set_index("ministry")
    assert before.loc[["EZK", "EZ", "KGG"], "is_valid"].tolist() == [True, False, False]
    assert after.loc[["EZK", "EZ", "KGG"], "is_valid"].tolist() == [False, True, True]
    assert after.loc["EZK", "successors"] == "EZ, KGG"
    # No source confirms that LVVN came after LNV, so nothing is said of it.
    assert pd.isna(after.loc["LNV", "successors"])


def test_only_ministries_that_a_source_confirms_are_counted(connection, tables):
    verified = set(tables["ministries"].query("verified")["ministry"])
    assert set(ministries(connection, Selection(), TODAY).today["ministry"]) == verified & valid_on(
        tables, TODAY
    )


def test_the_goals_and_subjects_of_every_ministry(connection, tables, expected):
    links = tables["goal_ministries"]
    counted = expected[expected["is_counted"] & ~expected["is_stale"]]
    rows = ministries(connection, Selection(), TODAY).governments.set_index("ministry")
    for ministry in tables["ministries"]["ministry"]:
        own = set(links[links["ministry"] == ministry]["goal"])
        subjects = counted[counted["goal"].isin(own)]
        assert rows.loc[ministry, "goals"] == len(own)
        assert rows.loc[ministry, "subjects"] == len(subjects)
        for movement in ORDER:
            assert rows.loc[ministry, movement] == (subjects["movement"] == movement).sum()


@pytest.mark.parametrize(
    ("selection", "left", "goals"),
    [
        (Selection(ministry=("VWS",)), {"VWS"}, {2, 3, 5}),
        (Selection(goal=(16,)), {"BZ", "BZK", "JenV"}, {16}),
        (Selection(goal=(16,), ministry=("JenV",)), {"JenV"}, {16}),
        (Selection(goal=(1,), ministry=("VWS",)), set(), set()),
    ],
    ids=["a ministry", "a goal", "both", "nothing left"],
)
def test_a_selection(connection, selection, left, goals):
    answer = ministries(connection, selection, TODAY)
    assert set(answer.governments["ministry"]) == left
    assert set(answer.links["goal"]) == goals


def test_nothing_is_known_of_what_ministries_state(connection):
    answer = ministries(connection, Selection(), TODAY)
    assert answer.known("names_sdg_contribution") == answer.known("names_imvo_link") == 0
    assert set(answer.governments["names_imvo_link"]) == {"unknown"}


def test_the_newest_statement_counts(changed):
    answer = ministries(
        changed(
            STATEMENT.format(ministry="BZ", day="2020", sdg="no", link="no"),
            STATEMENT.format(ministry="BZ", day="2023-05", sdg="yes", link="unknown"),
            STATEMENT.format(ministry="FIN", day="2022", sdg="no", link="yes"),
        ),
        Selection(),
        TODAY,
    )
    rows = answer.governments.set_index("ministry")
    assert rows.loc["BZ", ["names_sdg_contribution", "names_imvo_link"]].tolist() == ["yes", "unknown"]
    assert (rows.loc["BZ", "document"], rows.loc["BZ", "statement_on"]) == ("A letter", "2023-05")
    # A known no is known.
    assert (answer.known("names_sdg_contribution"), answer.known("names_imvo_link")) == (2, 1)


def test_a_municipality_stands_after_the_ministries_and_is_not_one_of_them(connection, changed):
    added = """
        INSERT INTO ministries BY NAME
        SELECT 'GM0363' AS ministry, 'Aaa' AS name_nl, 'Aaa' AS name_en, 'municipality' AS kind,
            true AS verified
    """
    ours = changed(added, STATEMENT.format(ministry="GM0363", day="2025", sdg="yes", link="yes"))
    answer = ministries(ours, Selection(), TODAY)
    assert answer.governments["ministry"].iloc[-1] == "GM0363"
    assert answer.governments["names_imvo_link"].iloc[-1] == "yes"
    assert len(answer.today) == len(ministries(connection, Selection(), TODAY).today)
    assert answer.known("names_sdg_contribution") == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline(connection, changed, language):
    say = words(language)
    answer = ministries(connection, Selection(), TODAY)
    count = len(answer.today)
    assert answer.headline(say) == say("ministries-headline", known=0, link=0, count=count)
    known = ministries(
        changed(STATEMENT.format(ministry="BZ", day="2023", sdg="yes", link="unknown")), Selection(), TODAY
    )
    assert known.headline(say) == say("ministries-headline", known=1, link=0, count=count)
    assert known.headline(say) != answer.headline(say)

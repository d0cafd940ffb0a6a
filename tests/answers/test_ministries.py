"""The ministries and what they state, counted a second time from the files."""

from datetime import date

import pandas as pd
import pytest

from answers.ministries import ministries
from answers.progress import ORDER
from answers.selection import Selection
from translations import LANGUAGES, words

SPLIT = date(2024, 7, 2)
MERGER = date(2026, 2, 23)
TODAY = date(2026, 11, 26)
# The ministries that exist between those days, as the announcements of the two cabinets name them.
ALWAYS = {"AZ", "BZ", "BZK", "DEF", "FIN", "IenW", "JenV", "OCW", "SZW", "VWS"}
EXISTING = {
    date(2022, 1, 1): ALWAYS | {"EZK", "LNV"},
    date(2024, 7, 1): ALWAYS | {"EZK", "LNV"},
    SPLIT: ALWAYS | {"AenM", "EZ", "KGG", "LVVN", "VRO"},
    date(2026, 2, 22): ALWAYS | {"AenM", "EZ", "KGG", "LVVN", "VRO"},
    MERGER: ALWAYS | {"EZK", "LVVN"},
    TODAY: ALWAYS | {"EZK", "LVVN"},
}
STATEMENT = """
    INSERT INTO ministry_statements BY NAME
    SELECT '{ministry}' AS ministry, '{day}' AS statement_on, '{sdg}' AS names_sdg_contribution,
        '{link}' AS names_imvo_link, 'A letter' AS document
"""


def by_code(connection, day: date = TODAY) -> pd.DataFrame:
    return ministries(connection, Selection(), day).governments.set_index("ministry")


@pytest.mark.parametrize(("day", "existing"), EXISTING.items(), ids=[str(day) for day in EXISTING])
def test_the_ministries_of_a_day(connection, day, existing):
    rows = by_code(connection, day)
    assert set(rows.index[rows["is_valid"] & (rows["kind"] == "ministry")]) == existing


def test_a_ministry_that_came_back_has_the_dates_of_the_period_asked_for(connection):
    before, between, after = (
        by_code(connection, day).loc["EZK"] for day in (date(2022, 1, 1), SPLIT, MERGER)
    )
    for row, is_valid in ((before, True), (between, False)):
        assert pd.isna(row["valid_from"]) and (row["valid_to"], row["is_valid"]) == (SPLIT, is_valid)
    assert after["valid_from"] == MERGER and pd.isna(after["valid_to"])


def test_who_came_before_and_after_whom(connection):
    before, split, merged = (by_code(connection, day) for day in (date(2024, 7, 1), SPLIT, MERGER))
    assert before["successors"].isna().all() and before["predecessors"].isna().all()
    assert split["successors"].dropna().to_dict() == {"EZK": "EZ, KGG", "LNV": "LVVN"}
    came = {"AenM": "JenV", "EZ": "EZK", "KGG": "EZK", "LVVN": "LNV", "VRO": "BZK"}
    assert split["predecessors"].dropna().to_dict() == came
    gone = {"AenM": "JenV", "EZ": "EZK", "KGG": "EZK", "LNV": "LVVN", "VRO": "BZK"}
    assert merged["successors"].dropna().to_dict() == gone
    assert merged["predecessors"].dropna().to_dict() == came | {
        "BZK": "VRO",
        "EZK": "EZ, KGG",
        "JenV": "AenM",
    }
    answer = ministries(connection, Selection(), MERGER)
    assert set(answer.former["ministry"]) == set(gone)
    assert answer.former["source_address"].notna().all()


def test_only_ministries_that_a_source_confirms_are_counted(connection, changed):
    count = len(ministries(connection, Selection(), TODAY).today)
    assert count == len(EXISTING[TODAY])
    ours = changed("UPDATE ministries SET verified = false WHERE ministry = 'DEF'")
    assert len(ministries(ours, Selection(), TODAY).today) == count - 1


def test_the_goals_and_subjects_of_every_ministry(connection, tables, expected):
    """Those linked to it, and those linked to the ministries whose tasks it took over."""
    links = tables["goal_ministries"]
    counted = expected[expected["is_counted"] & ~expected["is_stale"]]
    rows = by_code(connection)
    before = {"AenM": "JenV", "EZ": "EZK", "KGG": "EZK", "LVVN": "LNV", "VRO": "BZK"}
    for ministry in tables["ministries"]["ministry"]:
        linked = links[links["ministry"].isin([ministry, before.get(ministry)])]
        own = set(linked["goal"])
        assert rows.loc[ministry, "confirmed_goals"] == linked[linked["verified"]]["goal"].nunique()
        subjects = counted[counted["goal"].isin(own)]
        assert rows.loc[ministry, "goals"] == len(own)
        assert rows.loc[ministry, "subjects"] == len(subjects)
        for movement in ORDER:
            assert rows.loc[ministry, movement] == (subjects["movement"] == movement).sum()


@pytest.mark.parametrize(
    ("selection", "left", "goals"),
    [
        (Selection(ministry=("VWS",)), {"VWS"}, {2, 3, 5}),
        (Selection(ministry=("KGG",)), {"KGG"}, {2, 7, 8, 9, 12, 13}),
        (Selection(ministry=("DEF",)), {"DEF"}, set()),
        (Selection(goal=(16,)), {"AenM", "BZ", "BZK", "JenV", "VRO"}, {16}),
        (Selection(goal=(16,), ministry=("JenV",)), {"JenV"}, {16}),
        (Selection(goal=(1,), ministry=("VWS",)), set(), set()),
    ],
    ids=["a ministry", "one that is no more", "one without goals", "a goal", "both", "nothing left"],
)
def test_a_selection(connection, selection, left, goals):
    answer = ministries(connection, selection, TODAY)
    assert set(answer.governments["ministry"]) == left
    assert set(answer.links["goal"]) == goals


def test_what_the_cabinet_states_is_not_what_each_ministry_states(connection, tables):
    answer = ministries(connection, Selection(), TODAY)
    assert answer.known("names_sdg_contribution") == answer.known("names_imvo_link") == 0
    assert set(answer.today["names_sdg_contribution"]) == {"unknown"}
    assert set(answer.cabinet["statement_on"]) == set(tables["ministry_statements"]["statement_on"])
    assert "cabinet" not in set(answer.current["ministry"])
    newest = by_code(connection).loc["cabinet"]
    assert (newest["names_sdg_contribution"], newest["names_imvo_link"]) == ("yes", "unknown")
    assert newest["statement_on"] == tables["ministry_statements"]["statement_on"].max()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cabinet_in_a_sentence(connection, changed, language):
    say = words(language)
    sentence = ministries(connection, Selection(), TODAY).cabinet_sentence(say)
    assert sentence == say("ministries-cabinet", reports=9, first="2017", last="2025", linked=0)
    ours = changed("UPDATE ministry_statements SET names_imvo_link = 'yes' WHERE statement_on > '2023'")
    assert "3" in ministries(ours, Selection(), TODAY).cabinet_sentence(say)
    none = changed("DELETE FROM ministry_statements")
    assert ministries(none, Selection(), TODAY).cabinet_sentence(say) == say("ministries-cabinet", reports=0)


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
    one = ministries(connection, Selection(ministry=("BZ",)), TODAY).headline(say)
    assert one == say("ministries-headline", known=0, link=0, count=1) != answer.headline(say)
    gone = ministries(connection, Selection(ministry=("KGG",)), TODAY).headline(say)
    assert gone == say("ministries-headline", known=0, link=0, count=0) != one
    known = ministries(
        changed(STATEMENT.format(ministry="BZ", day="2023", sdg="yes", link="unknown")), Selection(), TODAY
    )
    assert known.headline(say) == say("ministries-headline", known=1, link=0, count=count)
    assert known.headline(say) != answer.headline(say)

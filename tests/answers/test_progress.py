"""The movements of the indicators beside those that the second computation finds."""

import re
from datetime import date

import pandas as pd
import pytest

from answers.indicators import indicator
from answers.progress import METHODS, ORDER, assessed, progress
from answers.selection import Selection
from answers.target import targets
from tests.answers.judging import CODE
from tests.conftest import TODAY
from translations import LANGUAGES, words


def counted(expected: pd.DataFrame, stale: bool, goals: set[int] | None = None) -> dict[str, int]:
    rows = expected[expected["is_counted"] & (expected["is_stale"] == stale)]
    rows = rows if goals is None else rows[rows["goal"].isin(goals)]
    found = rows["movement"].value_counts()
    return {movement: int(found.get(movement, 0)) for movement in ORDER}


def test_every_category_and_score_is_what_the_second_computation_finds(connection, expected):
    found = assessed(connection, TODAY).set_index("indicator")
    assert found["category"].to_dict() == expected["category"].to_dict()
    assert found["score"].to_dict() == pytest.approx(expected["score"].to_dict(), nan_ok=True)


def test_every_thing_is_counted_once(connection, expected):
    found = assessed(connection, TODAY)
    assert set(found.loc[found["is_counted"], "indicator"]) == set(expected.index[expected["is_counted"]])
    assert found["is_counted"].sum() == expected.loc[expected["is_listed"], "thing"].nunique() < len(found)


@pytest.mark.parametrize("stale", [False, True])
def test_the_counts_of_fresh_and_stale_figures(connection, expected, stale):
    answer = progress(connection, Selection(), TODAY)
    assert answer.count(stale) == counted(expected, stale)
    assert sum(answer.count(stale).values()) == (answer.stale if stale else answer.fresh)


SMALL = [
    ({2015: 0, 2018: 0, 2020: 0}, "unchanged"),
    ({2015: 0.1, 2018: 0.1, 2020: 0.2}, "unchanged"),
    ({2015: 0.1, 2018: 0.1, 2020: 0.3}, "toward"),
    ({2015: 3, 2018: 2, 2020: 4}, "unchanged"),
    ({2015: 3, 2018: 2.5, 2020: 4}, "toward"),
    ({2015: 1200, 2018: 1300, 2020: 1300}, "unchanged"),
    ({2015: 1200, 2018: 1310, 2020: 1300}, "toward"),
    ({2015: 0.3, 2018: 0.3, 2020: 0.1}, "away"),
    ({2010: 1, 2015: 5, 2020: 9}, "too_short"),
    ({2019: 5}, "too_short"),
]


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(("figures", "movement"), SMALL)
def test_a_change_within_the_rounding_is_none_and_two_years_are_too_few(series, figures, movement, method):
    row = assessed(series(figures), TODAY, method).set_index("indicator").loc[CODE]
    if (method != "open_sdg" and figures[min(figures)] == 0) or (method, movement) == ("un", "toward"):
        assert row["movement"] in (movement, "not_assessable", "away")
    else:
        assert row["movement"] == movement
    assert (row["category"] == movement) == (movement in ("unchanged", "too_short"))


@pytest.mark.parametrize("figures", [{2019: 9}, {2015: 9, 2018: 9, 2020: 9}])
def test_a_target_that_is_reached_is_reached_however_short_or_flat_the_series(series, figures):
    row = assessed(series(figures, target=(8, 2030)), TODAY).set_index("indicator").loc[CODE]
    assert row["movement"] == "reached"


@pytest.mark.parametrize(
    ("rhythm", "today", "stale"),
    [
        ("annual", date(2024, 12, 31), False),
        ("annual", date(2025, 1, 1), True),
        ("biennial", date(2026, 12, 31), False),
        ("biennial", date(2027, 1, 1), True),
        ("unknown", date(2025, 1, 1), True),
    ],
)
def test_recent_follows_from_the_rhythm_and_the_day(series, rhythm, today, stale):
    ours = series({2018: 1, 2019: 2, 2020: 3}, publication_rhythm=f"'{rhythm}'")
    assert assessed(ours, today).set_index("indicator").loc[CODE, "is_stale"] == stale
    assert indicator(ours, CODE, TODAY).is_stale(today) == stale


def test_the_open_target_is_chosen_and_no_other(connection):
    chosen = assessed(connection, TODAY).dropna(subset="target").set_index("indicator")
    ours = chosen.loc["eurostat_sdg_13_10_excl_lulucf_index", ["target", "target_value", "target_year"]]
    assert ours.tolist() == ["ghg_2030_55", 45, 2030]
    open_ones = {
        (code, each.code)
        for (code, geo), found in targets(connection, TODAY).items()
        for each in found
        if geo == "NL" and each.state == "open"
    }
    assert set(chosen["target"].items()) <= open_ones


def test_of_two_open_targets_the_next_is_chosen_and_a_day_earlier_another_may_be_open(changed):
    more = changed(
        "UPDATE targets SET valid_to = NULL WHERE target = 'renewables_2030';"
        "INSERT INTO targets BY NAME SELECT * REPLACE ('more' AS target, 2027 AS year, 20 AS value)"
        " FROM targets WHERE target = 'renewables_2030'"
    )
    chosen = assessed(more, TODAY).set_index("indicator").loc["eurostat_sdg_07_40"]
    assert (chosen["target"], chosen["target_value"]) == ("more", 20)
    unmeasured = changed("DELETE FROM observations WHERE year > 2022")
    before = assessed(unmeasured, date(2023, 12, 31)).set_index("indicator").loc["eurostat_sdg_07_40"]
    assert before["target"] == "renewables_2023"


@pytest.mark.parametrize("method", METHODS)
def test_the_way_of_a_share_to_its_target_is_a_straight_line(series, method):
    # Compound growth would be on pace: 5.714 -> 14.972 in seven years is 14.8 percent a year of 10.9 needed.
    figures = {2015: 5.714, 2018: 8, 2022: 14.972}
    row = assessed(series(figures, target=(27, 2030), kind="'share'", upper_bound=100), TODAY, method)
    found = row.set_index("indicator").loc[CODE]
    assert found["value"] == pytest.approx((14.972 - 5.714) / 7 / ((27 - 5.714) / 15))
    assert found["value"] < 0.95
    growing = assessed(series(figures, target=(27, 2030)), TODAY, method).set_index("indicator").loc[CODE]
    assert growing["value"] > 1


def test_a_target_that_no_source_confirms_is_not_used(changed):
    # The 38 percent renewables of 2030 are probable only.
    found = assessed(changed("UPDATE targets SET verified = false WHERE target = 'ghg_2030_55'"), TODAY)
    assert "ghg_2030_55" not in set(found["target"])


def test_a_newer_edition_replaces_the_whole_series(changed):
    code = "eurostat_sdg_07_40"
    newer = f"""
        UPDATE targets SET valid_to = NULL WHERE target = 'renewables_2030';
        INSERT INTO observations BY NAME
        SELECT '{code}' AS indicator, 'NL' AS geo, unnest([2016, 2025]) AS year, 'Eurostat-2027' AS edition,
            unnest([6.0, 30.0]) AS value
    """
    row = assessed(changed(newer), TODAY).set_index("indicator").loc[code]
    assert (row["edition"], row["base_year"], row["base_value"]) == ("Eurostat-2027", 2016, 6)
    assert (row["current_year"], row["current_value"]) == (2025, 30)
    assert row["category"] == "target_achieved"


def test_a_series_that_ends_before_2015_cannot_be_assessed(changed):
    cut = changed("DELETE FROM observations WHERE indicator = 'wb_unemployment' AND year > 2014")
    row = assessed(cut, TODAY).set_index("indicator").loc["wb_unemployment"]
    assert (row["category"], row["movement"]) == ("not_available", "not_assessable")


@pytest.mark.parametrize(
    ("selection", "goals"),
    [
        (Selection(goal=(7, 13)), {7, 13}),
        (Selection(goal=(7,), ministry=("OCW",)), set()),
    ],
)
def test_the_selected_goals_select_what_is_counted(connection, expected, selection, goals):
    answer = progress(connection, selection, TODAY)
    assert set(answer.selected_goals) == goals
    assert answer.count(stale=False) == counted(expected, False, goals)
    assert answer.count(stale=True) == counted(expected, True, goals)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline_says_on_how_few_goals_it_rests_and_since_when(connection, changed, language):
    def said(answer) -> list[int]:
        return sorted(int(number) for number in re.findall(r"\d+", answer.headline(words(language))))

    under = (
        "DELETE FROM observations WHERE indicator IN (SELECT indicator FROM indicators WHERE goal IN ({}))"
    )
    some = progress(changed(under.format("5, 9")), Selection(), TODAY)
    assert said(some) == sorted([some.fresh, some.recent["goal"].nunique(), 17, some.right, 2015])
    # Of all goals, or of the one chosen, "17 of the 17" would say nothing.
    every, one = (progress(connection, Selection(goal=goal), TODAY) for goal in ((), (7,)))
    assert every.goals_covered == 17
    assert said(every) == sorted([every.fresh, every.right, 2015])
    assert said(one) == sorted([one.fresh, one.right, 2015])

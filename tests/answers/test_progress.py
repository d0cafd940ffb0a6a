"""The movements of the indicators beside those that the second computation finds."""

import pandas as pd
import pytest

from answers.progress import MOVEMENTS, ORDER, assessed, progress
from answers.selection import Selection


def counted(expected: pd.DataFrame, stale: bool, goals: set[int] | None = None) -> dict[str, int]:
    rows = expected[expected["is_counted"] & ((expected["last_year"] < 2020) == stale)]
    rows = rows if goals is None else rows[rows["goal"].isin(goals)]
    found = rows["category"].map(MOVEMENTS).value_counts()
    return {movement: int(found.get(movement, 0)) for movement in ORDER}


def test_every_category_and_score_is_what_the_second_computation_finds(connection, expected):
    found = assessed(connection).set_index("indicator")
    assert found["category"].to_dict() == expected["category"].to_dict()
    assert found["score"].to_dict() == pytest.approx(expected["score"].to_dict(), nan_ok=True)


def test_every_thing_is_counted_once_by_its_furthest_series(connection, expected):
    found = assessed(connection)
    assert set(found.loc[found["is_counted"], "indicator"]) == set(expected.index[expected["is_counted"]])
    assert found["is_counted"].sum() == expected["thing"].nunique() < len(found)


@pytest.mark.parametrize("stale", [False, True])
def test_the_counts_of_fresh_and_stale_figures(connection, expected, stale):
    answer = progress(connection, Selection())
    assert answer.count(stale) == counted(expected, stale)
    assert sum(answer.count(stale).values()) == (answer.stale if stale else answer.fresh)


def test_the_published_counts(connection):
    """As the overview shows them; a change of data/ that moves them must be meant."""
    answer = progress(connection, Selection())
    assert answer.count(stale=False) == {"reached": 0, "toward": 11, "away": 1, "not_assessable": 0}
    assert (answer.fresh, answer.stale, answer.with_target) == (12, 59, 2)


def test_of_the_targets_still_standing_the_furthest_ahead_is_chosen(connection):
    chosen = assessed(connection).dropna(subset="target").set_index("indicator")
    assert chosen[["target", "target_value", "target_year"]].T.to_dict("list") == {
        "eurostat_sdg_07_40": ["renewables_2030", 27, 2030],
        "eurostat_sdg_13_10_excl_lulucf_index": ["ghg_2030_55", 45, 2030],
        "sdsn_sdg9_eurd": ["rd_2020", 2.5, 2020],
    }


def test_a_target_that_no_source_confirms_is_not_used(changed):
    found = assessed(changed("UPDATE targets SET verified = false WHERE target = 'renewables_2030'"))
    assert set(found["target"].dropna()) == {"renewables_2023", "ghg_2030_55", "rd_2020"}


def test_a_newer_edition_replaces_the_whole_series(changed):
    code = "eurostat_sdg_07_40"
    newer = f"""
        INSERT INTO observations BY NAME
        SELECT '{code}' AS indicator, 'NL' AS geo, unnest([2016, 2025]) AS year, 'Eurostat-2026' AS edition,
            unnest([6.0, 30.0]) AS value
    """
    row = assessed(changed(newer)).set_index("indicator").loc[code]
    assert (row["edition"], row["base_year"], row["base_value"]) == ("Eurostat-2026", 2016, 6)
    assert (row["current_year"], row["current_value"]) == (2025, 30)
    assert row["category"] == "target_achieved"


def test_a_series_that_ends_before_2015_cannot_be_assessed(changed):
    cut = changed("DELETE FROM observations WHERE indicator = 'wb_unemployment' AND year > 2014")
    row = assessed(cut).set_index("indicator").loc["wb_unemployment"]
    assert (row["category"], row["movement"]) == ("not_available", "not_assessable")


@pytest.mark.parametrize(
    ("selection", "goals"),
    [
        (Selection(goal=(7, 13)), {7, 13}),
        (Selection(goal=(7,), ministry=("OCW",)), set()),
    ],
)
def test_the_selected_goals_select_what_is_counted(connection, expected, selection, goals):
    answer = progress(connection, selection)
    assert set(answer.selected_goals) == goals
    assert answer.count(stale=False) == counted(expected, False, goals)
    assert answer.count(stale=True) == counted(expected, True, goals)

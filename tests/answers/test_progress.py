"""The movements of the indicators, computed a second time: by pandas from the files, and Open SDG anew."""

import pandas as pd
import pytest

from answers.progress import MOVEMENTS, ORDER, assessed, progress
from answers.selection import Selection


def open_sdg(base, base_year, now, year, direction, target, target_year, limit) -> str:
    """The category after docs/progress-methodology.md of Open SDG, written down a second time."""
    if target is not None and direction * now >= direction * target:
        return "target_achieved"
    base = base or 0.001
    if base_year is None or year <= base_year or now / base < 0:
        return "not_available"
    sign = direction if base > 0 else -direction
    growth = sign * ((now / base) ** (1 / (year - base_year)) - 1)
    high, medium = 0.015, 0.005
    if target is not None:
        growth /= abs(((target or 0.001) / base) ** (1 / (target_year - base_year)) - 1)
        high, medium = 0.95, 0.6
    elif limit is not None and base < 2 * limit:
        nearness = min(base, 2 * limit - base) / limit
        high, medium = (threshold * (1 - nearness**4.44) for threshold in (high, medium))
    if growth < 0:
        return "deterioration"
    return (
        "substantial_progress"
        if growth >= high
        else f"{'moderate' if growth >= medium else 'limited'}_progress"
    )


def in_unit(target: dict) -> float:
    """A target in the unit of the figures."""
    value = target["value"]
    return {"none": value, "percent_to_share": value / 100, "reduction_to_index": 100 + value}[
        target["unit_conversion"]
    ]


@pytest.fixture(scope="module")
def expected(tables) -> pd.DataFrame:
    """One row per indicator: category, last year, whether it has a target, whether it is the one that counts."""
    targets = tables["targets"].query("geo == 'NL' and verified").dropna(subset="year")
    targets = targets[targets["valid_to"].isna()].sort_values("year").groupby("indicator").last()
    rows = []
    dutch = tables["observations"].query("geo == 'NL'").sort_values("year")
    for indicator, series in dutch.groupby("indicator"):
        assert series["edition"].nunique() == 1
        about = tables["indicators"].set_index("indicator").loc[indicator]
        target = targets.loc[indicator].to_dict() if indicator in targets.index else None
        since = series[series["year"] >= 2015]
        base, last = (since if len(since) else series).iloc[0], series.iloc[-1]
        has_optimum = pd.notna(about["optimum"])
        base_value, last_value = (
            abs(point["value"] - about["optimum"]) if has_optimum else point["value"]
            for point in (base, last)
        )
        direction = -1 if has_optimum else about["direction"]
        is_limited = about["kind"] == "share" and direction == 1 and pd.notna(about["upper_bound"])
        rows.append(
            {
                "indicator": indicator,
                "goal": about["goal"],
                "category": open_sdg(
                    base_value,
                    int(base["year"]) if len(since) else None,
                    last_value,
                    int(last["year"]),
                    direction,
                    in_unit(target) if target else None,
                    target["year"] if target else None,
                    about["upper_bound"] if is_limited else None,
                ),
                "last_year": last["year"],
                "has_target": target is not None,
                "thing": about["same_as"] if pd.notna(about["same_as"]) else indicator,
            }
        )
    frame = pd.DataFrame(rows)
    counted = frame.sort_values(["last_year", "has_target", "indicator"], ascending=[False, False, True])
    return frame.assign(is_counted=frame.index.isin(counted.drop_duplicates("thing").index))


def counted(expected: pd.DataFrame, stale: bool, goals: set[int] | None = None) -> dict[str, int]:
    rows = expected[expected["is_counted"] & ((expected["last_year"] < 2020) == stale)]
    rows = rows if goals is None else rows[rows["goal"].isin(goals)]
    found = rows["category"].map(MOVEMENTS).value_counts()
    return {movement: int(found.get(movement, 0)) for movement in ORDER}


def test_every_category_is_what_the_second_computation_finds(connection, expected):
    found = assessed(connection).set_index("indicator")
    assert found["category"].to_dict() == expected.set_index("indicator")["category"].to_dict()


def test_every_thing_is_counted_once_by_its_furthest_series(connection, expected):
    found = assessed(connection)
    assert set(found.loc[found["is_counted"], "indicator"]) == set(
        expected.loc[expected["is_counted"], "indicator"]
    )
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

"""One indicator judged by every method, and every indicator by another method."""

from datetime import date

import pandas as pd
import pytest

from answers.indicators import Indicator, indicator
from answers.methods import methods
from answers.progress import METHODS, MOVEMENTS, assessed, progress
from answers.selection import Selection
from tests.answers.judging import CODE, GROWTH, judged
from tests.conftest import TODAY
from translations import LANGUAGES, UserError

# When a target for 2025 was open.
IN_2024 = date(2024, 1, 1)


def test_a_share_with_a_target_has_its_course_on_both_scales(series):
    found, _ = judged(
        series({2020: 60, 2023: 75}, target=(90, 2025), kind="'share'", upper_bound=100), IN_2024
    )
    assert (found["linear"].value, found["logit"].value) == pytest.approx((0.850, 0.826), abs=5e-4)
    assert (found["linear"].arrival, found["logit"].arrival) == pytest.approx((2026, 2027.8), abs=0.05)
    assert {found[method].category for method in ("linear", "logit")} == {"misses_target"}
    faster, _ = judged(
        series({2020: 60, 2023: 78}, target=(85, 2025), kind="'share'", upper_bound=100), IN_2024
    )
    assert {faster[method].category for method in ("linear", "logit")} == {"reaches_target"}


@pytest.mark.parametrize(
    "given",
    [
        {"kind": "'level'", "target": (90, 2030)},
        {"kind": "'share'"},
        {"kind": "'share'", "target": (90, 2023)},
    ],
    ids=["no share", "no target", "a target of the past"],
)
def test_without_a_share_and_a_target_ahead_there_is_no_course(series, given):
    assert not {"linear", "logit"} & judged(series({2020: 60, 2023: 75}, **given))[0].keys()


def test_a_share_of_nothing_has_no_log_odds(series):
    found, _ = judged(series({2020: 0, 2023: 30}, target=(90, 2030), kind="'share'", upper_bound=100))
    assert (found["logit"].category, found["linear"].category) == ("not_available", "reaches_target")


def test_the_windows_of_the_methods(series):
    found, _ = judged(series({year: year - 1990 for year in range(2000, 2024)}))
    first = {method: found[method].first_year for method in (*GROWTH, "trend")}
    assert first == {
        "open_sdg": 2015,
        "eurostat_long": 2008,
        "eurostat_short": 2018,
        "un": 2015,
        "trend": 2016,
    }


def test_the_scores_of_the_report_are_computed_from_its_bounds(connection, tables):
    thresholds = tables["report_thresholds"].set_index("indicator")
    for code in thresholds.index[::6]:
        answer = indicator(connection, code, TODAY)
        found = {judgement.method: judgement for judgement in methods(connection, answer).judgements}
        bounds, value = thresholds.loc[code], answer.last["value"]
        score = 100 * (value - bounds["lower_bound"]) / (bounds["optimum"] - bounds["lower_bound"])
        assert found["sdsn_level"].value == pytest.approx(min(max(score, 0), 100))
        sign = 1 if bounds["optimum"] > bounds["lower_bound"] else -1
        is_green = sign * value >= sign * bounds["green_threshold"]
        assert (found["sdsn_level"].category == "green") == is_green
        is_red = sign * value < sign * bounds["red_threshold"]
        assert (found["sdsn_level"].category == "red") == is_red


def test_the_first_method_says_what_the_counts_say(connection):
    fresh = assessed(connection, TODAY).query("is_counted and not is_stale and movement != 'too_short'")
    for row in fresh.itertuples():
        first = methods(connection, indicator(connection, row.indicator, TODAY)).judgements[0]
        assert (first.method, first.category) == ("open_sdg", row.category)
        assert (first.value is None) == pd.isna(row.value)
        assert first.value is None or first.value == pytest.approx(row.value)


@pytest.mark.parametrize("method", METHODS)
def test_every_category_of_a_method_is_a_movement(connection, method):
    rows = assessed(connection, TODAY, method)
    assert list(rows["movement"]) == [MOVEMENTS[category] for category in rows["category"]]
    counts = progress(connection, Selection(), TODAY, method)
    assert sum(counts.count(False).values()) + sum(counts.count(True).values()) == len(counts.rows)


@pytest.mark.parametrize(
    ("figures", "target", "eurostat", "un"),
    [
        ({2015: 10, 2020: 11}, None, ("significant_progress", "toward"), ("acceleration_needed", "toward")),
        ({2015: 10, 2020: 10.1}, None, ("moderate_progress", "toward"), ("stagnation_or_regression", "away")),
        (
            {2015: 10, 2020: 9.8},
            None,
            ("moderate_movement_away", "away"),
            ("stagnation_or_regression", "away"),
        ),
        (
            {2015: 10, 2020: 11},
            (20, 2030),
            ("insufficient_progress", "toward"),
            ("acceleration_needed", "toward"),
        ),
        ({2015: 10, 2020: 9}, (20, 2030), ("movement_away", "away"), ("stagnation_or_regression", "away")),
        ({2015: 10, 2020: 21}, (20, 2030), ("target_achieved", "reached"), ("target_achieved", "reached")),
    ],
)
def test_the_other_methods_judge_since_2015_too(series, figures, target, eurostat, un):
    ours = series({2005: 1, 2018: 10.05} | figures, target=target)
    for method, expected in (("eurostat", eurostat), ("un", un)):
        row = assessed(ours, TODAY, method).set_index("indicator").loc[CODE]
        assert (row["category"], row["movement"]) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_method_is_named_with_the_valid_ones(connection, language):
    with pytest.raises(UserError) as refused:
        progress(connection, Selection(), TODAY, "magic")
    said = refused.value.text(language)
    assert "“magic”" in said
    assert "open_sdg, eurostat, un" in said


def test_a_large_revision_is_pointed_out(series):
    ours = series({2015: 10, 2016: 11, 2017: 12}, earlier={2015: 10.4, 2016: 10, 2017: 12})
    revision = indicator(ours, CODE, TODAY).revision
    assert (revision["year"], revision["before"], revision["after"]) == (2016, 10, 11)
    assert revision["relative"] == pytest.approx(0.1)


@pytest.mark.parametrize("earlier", [None, {2015: 10.4}, {2014: 99}, {2015: 0}])
def test_a_small_revision_is_not(series, earlier):
    assert indicator(series({2015: 10, 2016: 11}, earlier=earlier), CODE, TODAY).revision is None


@pytest.mark.parametrize(
    ("rhythm", "today", "is_due"),
    [
        ("annual", "2023-12-31", False),
        ("annual", "2024-01-01", True),
        ("biennial", "2024-12-31", False),
        ("biennial", "2025-01-01", True),
        ("irregular", "2040-01-01", False),
        ("unknown", "2040-01-01", False),
    ],
)
def test_newer_figures_are_due_by_the_rhythm_of_the_publisher(series, rhythm, today, is_due):
    ours = series({2020: 5}, publication_rhythm=f"'{rhythm}'")
    answer: Indicator = indicator(ours, CODE, TODAY)
    assert answer.is_due(pd.Timestamp(today).date()) == is_due


def test_the_outlook_gives_the_pace_needed_and_a_range_of_years(connection, changed):
    standing = changed("UPDATE targets SET valid_to = NULL WHERE target = 'renewables_2030'")
    outlook = methods(standing, indicator(standing, "eurostat_sdg_07_40", TODAY)).outlook
    # 5.714 in 2015, 20.18 in 2024, 27 in 2030: the straight line by hand, the logit line from its own test.
    assert outlook.required == pytest.approx((27 - 20.18) / 6)
    assert outlook.observed == pytest.approx((20.18 - 5.714) / 9)
    assert outlook.arrivals == (2027, 2029)
    assert methods(connection, indicator(connection, "eurostat_sdg_10_41", TODAY)).outlook is None

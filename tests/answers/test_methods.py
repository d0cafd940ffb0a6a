"""What is decided before dividing: the special cases of the methods, on small series of our own."""

import pandas as pd
import pytest

from answers.indicators import Indicator, indicator
from answers.methods import Judgement, Methods, methods
from answers.progress import METHODS, MOVEMENTS, assessed, progress
from answers.selection import Selection
from tests.stats.small_tables import figure, table
from translations import LANGUAGES, UserError, words

CODE = "wb_unemployment"
GROWTH = ("open_sdg", "eurostat_long", "eurostat_short", "un")
EDITION = "Test-2026"


@pytest.fixture
def series(changed):
    """A reading copy in which CODE has figures, attributes, flags and a target of our own."""

    def made(
        figures: dict[int, float],
        target: tuple[float, int] | None = None,
        flags: dict[int, str] | None = None,
        earlier: dict[int, float] | None = None,
        **about,
    ):
        def row(year: int, value: float, edition: str) -> str:
            flag = f"'{flags[year]}'" if flags and year in flags else "NULL"
            return (
                "INSERT INTO observations BY NAME SELECT"
                f" '{CODE}' AS indicator, 'NL' AS geo, {year} AS year, '{edition}' AS edition,"
                f" {value} AS value, {flag} AS flags"
            )

        attributes = {"kind": "'level'", "direction": 1, "optimum": "NULL", "upper_bound": "NULL"} | about
        settings = ", ".join(f"{name} = {value}" for name, value in attributes.items())
        statements = [
            f"DELETE FROM observations WHERE indicator = '{CODE}'",
            f"UPDATE indicators SET {settings} WHERE indicator = '{CODE}'",
            *(row(year, value, EDITION) for year, value in figures.items()),
            *(row(year, value, "Test-2020") for year, value in (earlier or {}).items()),
        ]
        if target:
            statements.append(
                "INSERT INTO targets BY NAME SELECT"
                f" 'ours' AS target, '{CODE}' AS indicator, 'NL' AS geo, {target[0]} AS value,"
                f" {target[1]} AS year, 'none' AS unit_conversion, {attributes['direction']} AS direction,"
                " 'same' AS series_match, true AS verified"
            )
        return changed(*statements)

    return made


def judged(connection) -> tuple[dict[str, Judgement], Methods]:
    found = methods(connection, indicator(connection, CODE))
    return {judgement.method: judgement for judgement in found.judgements}, found


def categories(connection) -> dict[str, str]:
    return {method: judgement.category for method, judgement in judged(connection)[0].items()}


def overall(connection) -> str:
    """The category that the lists and counts use."""
    return assessed(connection).set_index("indicator").loc[CODE, "category"]


@pytest.mark.parametrize(("direction", "now"), [(1, 28), (1, 27), (-1, 26), (-1, 27)])
def test_a_target_that_is_met_is_met_by_every_growth_method(series, direction, now):
    ours = series({2015: 27.5, 2020: now}, target=(27, 2030), direction=direction)
    found = categories(ours)
    assert {found[method] for method in GROWTH} == {"target_achieved"} == {overall(ours)}


def test_growth_from_zero(series):
    ours = series({2015: 0, 2020: 5})
    found, answer = judged(ours)
    # Open SDG puts 0.001 in its place; the others find no growth.
    assert found["open_sdg"].category == overall(ours) == "substantial_progress"
    assert {found[method].category for method in GROWTH[1:]} == {"not_available"}
    assert {found[method].meaning for method in GROWTH[1:]} == {"none"}
    assert "base_zero" in answer.cautions


@pytest.mark.parametrize("figures", [{2015: -2, 2020: 3}, {2015: 2, 2020: -3}])
def test_a_change_of_sign(series, figures):
    ours = series(figures)
    found, answer = judged(ours)
    assert {found[method].category for method in GROWTH} == {"not_available"} == {overall(ours)}
    assert "sign_change" in answer.cautions
    assert "base_zero" not in answer.cautions


def test_two_negative_values_are_no_change_of_sign(series):
    found, answer = judged(series({2015: -2, 2020: -1}))
    assert found["open_sdg"].category == "substantial_progress"
    assert "sign_change" not in answer.cautions


OPTIMA = """
2016 | 2017 | 2018 | 2019 | 2020 | optimum | open_sdg             | trend  | why
40   | 42   | 44   | 46   | 48   | 50      | substantial_progress | toward | nearer from below
60   | 58   | 56   | 54   | 52   | 50      | substantial_progress | toward | nearer from above
52   | 54   | 56   | 58   | 60   | 50      | deterioration        | away   | past it and on
-4   | -3   | -2   | -1.5 | -1   | 0       | substantial_progress | toward | a gap that closes
"""


@pytest.mark.parametrize("row", table(OPTIMA), ids=lambda row: row[-1])
@pytest.mark.parametrize("direction", [1, -1])
def test_an_optimum_in_the_middle(series, row, direction):
    *values, optimum, category, trend, _ = row
    figures = {2016 + number: figure(cell) for number, cell in enumerate(values)}
    ours = series(figures, optimum=optimum, direction=direction, target=(90, 2030))
    found, answer = judged(ours)
    assert found["open_sdg"].category == overall(ours) == category
    assert found["trend"].category == trend
    # Neither the target nor the direction has a say: the distance to the optimum is judged.
    assert found["open_sdg"].meaning == "growth"
    assert "optimum" in answer.cautions
    assert "sign_change" not in answer.cautions


def test_a_distance_of_zero_to_the_optimum(series):
    assert "base_zero" in judged(series({2015: 50, 2020: 52}, optimum=50))[1].cautions


@pytest.mark.parametrize(
    ("breaks", "warns"),
    [({2018: "b"}, True), ({2020: "bp"}, True), ({2015: "b"}, False), ({2010: "b"}, False), ({}, False)],
)
def test_a_break_inside_the_window_is_told(series, breaks, warns):
    ours = series({2010: 1, 2015: 2, 2018: 3, 2020: 4}, flags=breaks)
    answer = indicator(ours, CODE)
    assert ("crosses_break" in methods(ours, answer).cautions) == warns
    for language in LANGUAGES:
        warning = {"nl": "Let op", "en": "Note"}[language]
        assert (warning in answer.progress_sentence(words(language))) == warns


def test_one_figure_since_2015_is_too_few(series):
    ours = series({2010: 3, 2014: 4, 2020: 5})
    found, answer = judged(ours)
    assert found["open_sdg"].category == found["un"].category == overall(ours) == "not_available"
    assert "few_points" in answer.cautions
    # Two windows reach back further.
    assert (found["eurostat_long"].first_year, found["eurostat_long"].last_year) == (2010, 2020)
    assert found["eurostat_long"].category == "significant_progress"
    assert found["eurostat_short"].category == "not_available"
    assert found["trend"].category == "not_available"


def test_a_single_figure(series):
    ours = series({2020: 5})
    assert set(categories(ours).values()) == {"not_available"} == {overall(ours)}


def test_no_dutch_figure(series):
    assert judged(series({}))[1] == Methods((), ())


def test_growth_of_a_rate_of_growth_has_no_meaning(series):
    figures = {2015 + year: 1 + year / 2 for year in range(6)}
    ours = series(figures, kind="'growth_rate'", target=(9, 2030))
    found, answer = judged(ours)
    assert {found[method].category for method in GROWTH} == {"not_available"} == {overall(ours)}
    assert "growth_rate" in answer.cautions
    assert found["trend"].category == "toward"
    assert not {"linear", "logit"} & found.keys()
    for method in METHODS:
        rows = progress(ours, Selection(), method).rows.set_index("indicator")
        assert rows.loc[CODE, "movement"] == "not_assessable"


def test_what_the_edition_before_said(series):
    ours = series({2015: 10, 2021: 12}, earlier={2015: 10, 2016: 9.9, 2019: 9})
    found, _ = judged(ours)
    before = found["open_sdg_earlier"]
    assert (before.first_year, before.last_year, before.category) == (2015, 2019, "deterioration")
    assert (found["open_sdg"].last_year, found["open_sdg"].category) == (2021, "substantial_progress")
    assert "open_sdg_earlier" not in judged(series({2015: 10, 2021: 12}))[0]


def test_two_editions_are_never_mixed(series):
    ours = series({2016: 10, 2021: 12}, earlier={2015: 99, 2022: 1})
    found, _ = judged(ours)
    assert (found["open_sdg"].first_year, found["open_sdg"].last_year) == (2016, 2021)
    assert list(indicator(ours, CODE).netherlands["value"]) == [10, 12]


def test_a_share_with_a_target_has_its_course_on_both_scales(series):
    found, _ = judged(series({2020: 60, 2023: 75}, target=(90, 2025), kind="'share'", upper_bound=100))
    assert (found["linear"].value, found["logit"].value) == pytest.approx((0.850, 0.826), abs=5e-4)
    assert (found["linear"].arrival, found["logit"].arrival) == pytest.approx((2026, 2027.8), abs=0.05)
    assert {found[method].category for method in ("linear", "logit")} == {"misses_target"}
    faster, _ = judged(series({2020: 60, 2023: 78}, target=(85, 2025), kind="'share'", upper_bound=100))
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
        answer = indicator(connection, code)
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
    fresh = assessed(connection).query("is_counted and not is_stale")
    for row in fresh.itertuples():
        first = methods(connection, indicator(connection, row.indicator)).judgements[0]
        assert (first.method, first.category) == ("open_sdg", row.category)
        assert first.value == pytest.approx(row.value)


@pytest.mark.parametrize(
    ("found", "disagree"),
    [
        (("substantial_progress", "neutral"), True),
        (("substantial_progress", "moderate_progress"), False),
        (("deterioration", "red"), False),
        (("on_track", "red"), False),
        (("up", "misses_target"), True),
        (("not_available",), False),
        ((), False),
    ],
)
def test_methods_contradict_each_other_on_the_pace_and_not_on_the_level(found, disagree):
    judgements = tuple(Judgement("", None, None, "none", None, category) for category in found)
    assert Methods(judgements, ()).disagree == disagree


@pytest.mark.parametrize("method", METHODS)
def test_every_category_of_a_method_is_a_movement(connection, method):
    rows = assessed(connection, method)
    assert list(rows["movement"]) == [MOVEMENTS[category] for category in rows["category"]]
    counts = progress(connection, Selection(), method)
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
    ours = series({2005: 1} | figures, target=target)
    for method, expected in (("eurostat", eurostat), ("un", un)):
        row = assessed(ours, method).set_index("indicator").loc[CODE]
        assert (row["category"], row["movement"]) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_method_is_named_with_the_valid_ones(connection, language):
    with pytest.raises(UserError) as refused:
        progress(connection, Selection(), "magic")
    said = refused.value.text(language)
    assert "“magic”" in said
    assert "open_sdg, eurostat, un" in said


def test_a_large_revision_is_pointed_out(series):
    ours = series({2015: 10, 2016: 11, 2017: 12}, earlier={2015: 10.4, 2016: 10, 2017: 12})
    revision = indicator(ours, CODE).revision
    assert (revision["year"], revision["before"], revision["after"]) == (2016, 10, 11)
    assert revision["relative"] == pytest.approx(0.1)


@pytest.mark.parametrize("earlier", [None, {2015: 10.4}, {2014: 99}, {2015: 0}])
def test_a_small_revision_is_not(series, earlier):
    assert indicator(series({2015: 10, 2016: 11}, earlier=earlier), CODE).revision is None


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
    answer: Indicator = indicator(ours, CODE)
    assert answer.is_due(pd.Timestamp(today).date()) == is_due

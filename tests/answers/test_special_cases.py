"""What is decided before dividing: the special cases of the methods, on small series of our own."""

import pytest

from answers.indicators import indicator
from answers.methods import Methods, methods
from answers.progress import METHODS, progress
from answers.selection import Selection
from tests.answers.judging import CODE, GROWTH, categories, judged, overall
from tests.conftest import TODAY
from tests.stats.small_tables import figure, table
from translations import LANGUAGES, words


@pytest.mark.parametrize(("direction", "now"), [(1, 28), (1, 27), (-1, 26), (-1, 27)])
def test_a_target_that_is_met_is_met_by_every_growth_method(series, direction, now):
    ours = series({2015: 27.5, 2020: now}, target=(27, 2030), direction=direction)
    found = categories(ours)
    assert {found[method] for method in GROWTH} == {"target_achieved"} == {overall(ours)}


def test_growth_from_zero(series):
    ours = series({2015: 0, 2018: 2, 2020: 5})
    found, answer = judged(ours)
    # Open SDG puts 0.001 in its place; the others find no growth.
    assert found["open_sdg"].category == overall(ours) == "substantial_progress"
    assert {found[method].category for method in GROWTH[1:]} == {"not_available"}
    assert {found[method].meaning for method in GROWTH[1:]} == {"none"}
    assert "base_zero" in answer.cautions


@pytest.mark.parametrize("figures", [{2015: -2, 2018: 1, 2020: 3}, {2015: 2, 2018: 1, 2020: -3}])
def test_a_change_of_sign(series, figures):
    ours = series(figures)
    found, answer = judged(ours)
    assert {found[method].category for method in GROWTH} == {"not_available"} == {overall(ours)}
    assert "sign_change" in answer.cautions
    assert "base_zero" not in answer.cautions


def test_two_negative_values_are_no_change_of_sign(series):
    found, answer = judged(series({2015: -2, 2018: -1.5, 2020: -1}))
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
    answer = indicator(ours, CODE, TODAY)
    assert ("crosses_break" in methods(ours, answer).cautions) == warns
    for language in LANGUAGES:
        warning = {"nl": "Let op", "en": "Note"}[language]
        assert (warning in answer.progress_sentence(words(language))) == warns


def test_one_figure_since_2015_is_too_few(series):
    ours = series({2010: 3, 2014: 4, 2020: 5})
    found, answer = judged(ours)
    assert found["open_sdg"].category == found["un"].category == "not_available"
    assert overall(ours) == "too_short"
    assert "few_points" in answer.cautions
    # Two windows reach back further.
    assert (found["eurostat_long"].first_year, found["eurostat_long"].last_year) == (2010, 2020)
    assert found["eurostat_long"].category == "significant_progress"
    assert found["eurostat_short"].category == "not_available"
    assert found["trend"].category == "not_available"


def test_a_single_figure(series):
    ours = series({2020: 5})
    assert set(categories(ours).values()) == {"not_available"}
    assert overall(ours) == "too_short"


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
        rows = progress(ours, Selection(), TODAY, method).rows.set_index("indicator")
        assert rows.loc[CODE, "movement"] == "not_assessable"


def test_what_the_edition_before_said(series):
    ours = series({2015: 10, 2018: 10.5, 2021: 12}, earlier={2015: 10, 2016: 9.9, 2019: 8.5})
    found, _ = judged(ours)
    before = found["open_sdg_earlier"]
    assert (before.first_year, before.last_year, before.category) == (2015, 2019, "deterioration")
    assert (found["open_sdg"].last_year, found["open_sdg"].category) == (2021, "substantial_progress")
    assert "open_sdg_earlier" not in judged(series({2015: 10, 2021: 12}))[0]


def test_two_editions_are_never_mixed(series):
    ours = series({2016: 10, 2021: 12}, earlier={2015: 99, 2022: 1})
    found, _ = judged(ours)
    assert (found["open_sdg"].first_year, found["open_sdg"].last_year) == (2016, 2021)
    assert list(indicator(ours, CODE, TODAY).netherlands["value"]) == [10, 12]

"""Scores, colours and arrows of the SDG Index, against what SDSN published."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stats import progress
from tests.stats.small_tables import figure, table

# Source: SDSN and IEEP, 2019 Europe Sustainable Development Report, the Netherlands. CC BY 4.0.
PUBLISHED = """
code           | low  | red  | green | best | value             | score              | colour | from | start             | to   | end               | arrow
sdg1_transfer  | 25.6 | 22.0 | 15.0  | 0.0  | 13.4              | 47.65625           | green  | 2015 | 11.6              | 2018 | 13.4              | up
sdg2_obesity   | 35.1 | 25.0 | 10.0  | 3.0  | 20.4              | 45.79439252336449  | orange | 2013 | 19.1              | 2016 | 20.4              | down
sdg2_trophic   | 2.47 | 2.4  | 2.2   | 2.04 | 2.47104272273246  | 0.0                | red    | 2008 | 2.47117793211949  | 2013 | 2.47104272273246  | right
sdg3_eulifee   | 54.0 | 70.0 | 80.0  | 83.0 | 81.8              | 95.86206896551724  | green  | 2014 | 81.8              | 2017 | 81.8              | up
sdg5_paygap    | 40.0 | 30.0 | 14.0  | 0.0  | 15.2              | 62.0               | yellow | 2014 | 16.2              | 2017 | 15.2              | up
sdg5_wparl     | 12.0 | 20.0 | 40.0  | 50.0 | 33.5              | 56.57894736842105  | yellow | 2015 | 36.9              | 2019 | 33.5              | down
sdg5_wmanage   | 0.0  | 10.0 | 40.0  | 50.0 | 30.7              | 61.4               | yellow | 2015 | 25.5              | 2018 | 30.7              | up
sdg7_eurenew   | 3.0  | 10.0 | 30.0  | 50.0 | 6.604             | 7.6680851063829785 | red    | 2014 | 5.492             | 2017 | 6.604             | right
sdg7_co2twh    | 5.9  | 1.5  | 1.0   | 0.0  | 1.495065567202073 | 74.65990564064283  | orange | 2010 | 1.5066922749361342 | 2015 | 1.495065567202073 | right
sdg12_circular | 1.0  | 5.0  | 25.0  | 19.0 | 29.0              | 100.0              | green  |      |                   |      |                   |
sdg13_co2pc    | 23.7 | 5.0  | 2.0   | 0.0  | 10.419530320538895 | 56.03573704413968 | red    | 2013 | 10.273342771744316 | 2016 | 10.419530320538895 | down
sdg15_redlist  | 0.6  | 0.96 | 0.99  | 1.0  | 0.94183           | 85.45749999999998  | red    | 2015 | 0.94748           | 2019 | 0.94183           | down
sdg17_euoda    | 0.1  | 0.4  | 0.7   | 1.0  | 0.61              | 56.666666666666664 | yellow | 2015 | 0.75              | 2018 | 0.61              | down
"""  # noqa: E501

# The two worst indicators of a goal on the scale 0-3, and the goal's colour; same source, the Netherlands.
GOALS = """
goal | worst              | second             | colour
2    | 0.0                | 0.0                | red
4    | 1.738807060375306  | 1.7868934813070467 | yellow
7    | 0.5148571428571429 | 1.009868865595854  | orange
8    | 1.6400296011953857 | 2.5319603137927595 | yellow
9    | 2.272222222222222  | 2.5705999999999998 | green
12   | 0.617454901865659  | 0.7395070608124942 | red
16   | 0.0                | 1.2600000000000002 | orange
"""

ARROWS = {"↑": "up", "➚": "up_right", "→": "right", "↓": "down"}


@pytest.mark.parametrize("row", table(PUBLISHED), ids=lambda row: row[0])
def test_published_score_colour_and_arrow(row):
    low, red, green, best, value, score = map(float, row[1:7])
    assert progress.sdsn_score(value, low, best) == pytest.approx(score, abs=1e-9)
    assert progress.sdsn_colour(value, green, red) == row[7]
    if row[12]:
        year, start, last, end = map(float, row[8:12])
        assert progress.sdsn_arrow(start, year, end, last, low, best, green) == row[12]


@pytest.mark.parametrize("row", table(GOALS), ids=lambda row: f"goal {row[0]}")
def test_published_goal_colour(row):
    worst, second = map(float, row[1:3])
    assert progress.sdsn_goal_colour([second, 3, worst, None]) == row[3]


def test_goal_7_from_the_values_of_its_worst_indicators():
    renewables = progress.sdsn_rescaled(6.604, 3, 10, 30, 50)
    carbon = progress.sdsn_rescaled(1.495065567202073, 5.9, 1.5, 1, 0)
    assert (renewables, carbon) == pytest.approx((0.5148571428571429, 1.009868865595854))


def test_every_score_and_colour_of_the_oracle_file(oracle):
    rows = oracle("sdsn_eu2019_nl.csv")
    assert len(rows) == 111
    goals = {}
    for row in rows:
        value, low, best, green, red = (
            figure(row[name])
            for name in ("value", "lower_bound", "optimum", "green_threshold", "red_threshold")
        )
        score = progress.sdsn_score(value, low, best)
        assert score == pytest.approx(float(row["published_normalised_score"]), abs=1e-9), row["code"]
        assert progress.sdsn_colour(value, green, red) == row["published_colour"], row["code"]
        goals.setdefault(row["sdg"], []).append(score)
    index = sum(sum(scores) / len(scores) for scores in goals.values()) / len(goals)
    (published,) = (row for row in oracle("sdsn_eu2019_index.csv") if row["id"] == "NLD")
    assert index == pytest.approx(float(published["2019 EU SDG Index Score (0-100)"]), abs=1e-9)


def test_every_goal_colour_of_the_oracle_file(oracle):
    rows = oracle("sdsn_eu2019_goal_dashboard.csv")
    assert len(rows) == 296
    for row in rows:
        colour = progress.sdsn_goal_colour([figure(row["worst1_0_3"]), figure(row["worst2_0_3"])])
        assert (colour or "gray") == row["published_goal_colour"], row


@pytest.mark.parametrize(
    ("name", "period", "drawn", "exceptions"),
    [
        ("sdsn_eu2019_nl.csv", "trend_", 78, []),
        # published as moderately improving, at 0.36 of the required pace
        ("sdsn_sdr2021_nl_trends.csv", "", 45, ["sdg7_ren"]),
    ],
)
def test_arrows_of_the_oracle_files(oracle, name, period, drawn, exceptions):
    rows = [row for row in oracle(name) if row["published_arrow"] and row[period + "start_value"]]
    points = [period + point for point in ("start_value", "start_year", "end_value", "end_year")]
    marks = ["lower_bound", "optimum", "green_threshold"]
    wrong = [
        row["code"]
        for row in rows
        if progress.sdsn_arrow(*(figure(row[column]) for column in points + marks))
        != ARROWS[row["published_arrow"]]
    ]
    assert (len(rows), wrong) == (drawn, exceptions)


ARROW_EDGES = """
start | end  | green | arrow    | why
50    | 60   | 80    | up       | twice the pace required of 15 years
50    | 55   | 80    | up_right | exactly half of it
50    | 54.9 | 80    | right    | a little less than half
50    | 50   | 80    | right    | no change
50    | 49.9 | 80    | down     | a small fall
90    | 80   | 80    | up       | fell, and still at the threshold
90    | 79   | 80    | down     | fell below the threshold
-20   | -10  | 10    | up       | the pace counts below the lower bound too
"""


@pytest.mark.parametrize("row", table(ARROW_EDGES), ids=lambda row: row[-1])
@pytest.mark.parametrize("good", [1, -1])
def test_arrow_edges(row, good):
    start, end, green = (good * float(cell) for cell in row[:3])
    assert progress.sdsn_arrow(start, 2015, end, 2020, 0, good * 100, green) == row[3]


def test_a_boundary_belongs_to_the_better_colour():
    colours = ["green", "yellow", "yellow", "orange", "orange", "red"]
    assert [progress.sdsn_colour(v, 80, 40) for v in (80, 79.9, 60, 59.9, 40, 39.9)] == colours
    assert [progress.sdsn_colour(-v, -80, -40) for v in (80, 79.9, 60, 59.9, 40, 39.9)] == colours


def test_rescaling_passes_through_its_marks_and_stops_at_its_ends():
    for value, place in (
        (-5, 0),
        (0, 0),
        (20, 0.5),
        (40, 1),
        (60, 1.5),
        (80, 2),
        (90, 2.5),
        (100, 3),
        (120, 3),
    ):
        assert progress.sdsn_rescaled(value, 0, 40, 80, 100) == place
        assert progress.sdsn_rescaled(-value, 0, -40, -80, -100) == place
    assert progress.sdsn_rescaled(19.5, 1, 5, 25, 19) == 3  # the optimum lies before the green threshold
    assert progress.sdsn_rescaled(15, 1, 5, 25, 19) == 1.5


def test_goal_colour_needs_both_to_be_green_or_red_and_two_to_be_anything():
    assert progress.sdsn_goal_colour([1.99, 3]) == "yellow"
    assert progress.sdsn_goal_colour([2, 2]) == "green"
    assert progress.sdsn_goal_colour([0.99, 0.99]) == "red"
    assert progress.sdsn_goal_colour([0, 1]) == "orange"
    assert progress.sdsn_goal_colour([1, 1.9, 3]) == "orange"
    assert progress.sdsn_goal_colour([2.5, None]) is None
    assert progress.sdsn_goal_colour([]) is None


def test_a_missing_value_has_no_score_colour_or_arrow():
    assert progress.sdsn_score(None, 0, 100) is None
    assert progress.sdsn_colour(None, 80, 40) is None
    assert progress.sdsn_rescaled(None, 0, 40, 80, 100) is None
    assert progress.sdsn_arrow(None, 2015, 5, 2020, 0, 100, 80) is None
    assert progress.sdsn_arrow(5, 2015, None, 2020, 0, 100, 80) is None


@pytest.mark.parametrize(
    ("name", "ask"),
    [
        ("lower_bound and optimum", lambda: progress.sdsn_score(5, 3, 3)),
        ("lower_bound", lambda: progress.sdsn_score(5, None, 3)),
        ("optimum", lambda: progress.sdsn_score(5, 3, "best")),
        ("green_threshold and red_threshold", lambda: progress.sdsn_colour(5, 3, 3)),
        ("red_threshold", lambda: progress.sdsn_colour(5, 3, None)),
        ("green_threshold", lambda: progress.sdsn_arrow(1, 2015, 2, 2020, 0, 9, None)),
        ("end_year", lambda: progress.sdsn_arrow(1, 2015, 2, 2015, 0, 9, 8)),
        ("start_year", lambda: progress.sdsn_arrow(1, None, 2, 2015, 0, 9, 8)),
        ("target_year", lambda: progress.sdsn_arrow(1, 2015, 2, 2020, 0, 9, 8, target_year=2015)),
        ("lower_bound", lambda: progress.sdsn_rescaled(5, 50, 40, 80, 100)),
        ("lower_bound", lambda: progress.sdsn_rescaled(5, 0, 40, 80, 30)),
        ("rescaled", lambda: progress.sdsn_goal_colour([1, 3.1])),
    ],
)
def test_what_cannot_be_meant_is_refused_by_name(name, ask):
    with pytest.raises(ValueError, match=rf"^{name} "):
        ask()


@given(st.floats(-1e3, 1e3), st.floats(-1e3, 1e3))
def test_a_better_value_never_scores_worse_or_is_drawn_redder(one, other):
    order = ["red", "orange", "yellow", "green"]
    low, high = sorted((one, other))
    assert progress.sdsn_score(low, 3, 50) <= progress.sdsn_score(high, 3, 50)
    assert order.index(progress.sdsn_colour(low, 30, 10)) <= order.index(progress.sdsn_colour(high, 30, 10))
    assert progress.sdsn_rescaled(low, 3, 10, 30, 50) <= progress.sdsn_rescaled(high, 3, 10, 30, 50)

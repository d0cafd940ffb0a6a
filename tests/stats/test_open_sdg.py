"""Progress after Open SDG, against what Statistics Canada published."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stats import progress
from tests.stats.small_tables import figure, table

# Source: Statistics Canada, Sustainable Development Goals Data Hub, progress of the global indicators and
# (CIF) of the Canadian Indicator Framework. Statistics Canada Open Licence.
PUBLISHED = """
indicator | base             | year | current          | year | good | target | by   | limit | value                | score               | category
1-2-1     | 14.5             | 2015 | 10.2             | 2023 | -1   | 7.25   | 2030 |       | 0.9525901792032172   | 2.5185563910306596  | substantial_progress
1-3-1     | 90.0             | 2015 | 93.2             | 2021 | 1    |        |      | 100   | 0.005839995229728112 | 2.815386645395768   | substantial_progress
1-3-1     | 93.4             | 2017 | 92.7             | 2021 | 1    |        |      | 100   | -0.0018789507235312808 | -2.7348688404414103 | deterioration
1-3-1     | 19.4             | 2021 | 19.4             | 2021 | 1    |        |      | 100   |                      |                     | not_available
1-4-1     | 98.8             | 2015 | 98.3             | 2024 | 1    | 100.0  | 2030 |       | -0.6999479299633053  | -5.0                | deterioration
1-4-1     |                  | 2015 |                  |      | 1    | 100.0  | 2030 |       |                      |                     | not_available
1-4-1     | 100.0            | 2015 | 100.0            | 2023 | 1    | 100.0  | 2030 |       |                      | 5.0                 | target_achieved
1-a-1     | 0.0301738416160583 | 2015 | 0.0273307155637678 | 2023 | 1 |       |      |       | -0.01229432402820596 | -4.036790503525745  | deterioration
10-5-1    | 0.52             | 2015 | 0.57             | 2024 | -1   |        |      |       | -0.01025304472579669 | -3.7816305907245864 | deterioration
10-5-1    | 4.55             | 2015 | 4.67             | 2024 | 1    |        |      |       | 0.0028966136258032904 | -1.0516931870983548 | limited_progress
10-5-1    | 12.1             | 2015 | 14.94            | 2024 | 1    |        |      |       | 0.02370285414892681  | 5.0                 | substantial_progress
14-4-1    | 95.5974842767296 | 2015 | 97.4874371859297 | 2023 | 1    | 100.0  | 2030 |       | 0.8150538567318096   | 1.5361481932496428  | moderate_progress
14-5-1    | 0.9              | 2015 | 14.7             | 2023 | 1    | 10.0   | 2030 |       | 2.3996836108900683   | 5.0                 | target_achieved
15-2-1    | 8.5              | 2015 | 8.5              | 2020 | 1    |        |      | 100   | 0.0                  | -2.5                | limited_progress
16-6-1    | 100.1            | 2015 | 109.7            | 2023 | -1   | 100.0  | 2030 |       | -172.79058698766454  | -5.0                | deterioration
2-b-1     | 81124.0          | 2015 | 0.0              | 2023 | -1   | 0.001  | 2030 |       | 1.4224293446258616   | 5.0                 | target_achieved
3-3-1     | 0.052            | 2015 | 0.048            | 2022 | -1   | 0.001  | 2030 |       | 0.04909595896792923  | -2.2954318677683294 | limited_progress
4-3-1     | 40.0             | 2015 | 43.0             | 2024 | 1    |        |      | 100   | 0.00806800138418895  | 0.8021034575522341  | moderate_progress
6-4-2     | 3.68             | 2015 | 3.72             | 2022 | -1   | 25.0   | 2030 |       | -0.011344161260870234 | 5.0                | target_achieved
8-6-1     | 11.0             | 2015 | 10.0             | 2025 | -1   |        |      |       | 0.00948574178547823  | 1.1214354463695573  | moderate_progress
CIF 3-9-1 | 88.9             | 2015 | 91.5             | 2021 | 1    | 95.0   | 2025 |       | 0.7232858727727359   | 0.8806586606283755  | moderate_progress
CIF 3-9-1 | 89.3             | 2019 | 89.0             | 2021 | 1    | 90.0   | 2025 |       | -1.2909924104749682  | -5.0                | deterioration
CIF 6-6-1 | 77.0             | 2016 | 77.7             | 2024 | 1    | 100.0  | 2040 |       | 0.10336979304555655  | -2.0692890833170794 | limited_progress
"""  # noqa: E501


def agrees(result, value: str, score: str, category: str) -> bool:
    return result.category == category and all(
        (found is None) if not cell else math.isclose(found, float(cell), rel_tol=1e-9, abs_tol=1e-12)
        for found, cell in ((result.value, value), (result.score, score))
    )


@pytest.mark.parametrize("row", table(PUBLISHED), ids=lambda row: f"{row[0]} {row[-1]}")
def test_published_progress(row):
    result = progress.open_sdg(*map(figure, row[1:5]), int(row[5]), *map(figure, row[6:9]))
    assert agrees(result, *row[9:]), result


def test_every_published_row_of_the_oracle_file(oracle):
    rows = oracle("opensdg_canada_progress.csv")
    assert len(rows) == 228
    course = ("base_value", "base_year", "current_value", "current_year", "direction")
    aim = ("target", "target_year", "limit")
    wrong = [
        (row["indicator"], row["series"], result)
        for row in rows
        if not agrees(
            result := progress.open_sdg(*(figure(row[name]) for name in course + aim)),
            row["progress_value"],
            row["score"],
            row["status"],
        )
    ]
    assert wrong == []


def test_zero_is_read_as_a_thousandth():
    falling = (5, 2015, 4, 2020, -1)
    assert progress.open_sdg(*falling, target=0) == progress.open_sdg(*falling, target=0.001)
    rising = (2015, 4, 2020, 1)
    assert progress.open_sdg(0, *rising) == progress.open_sdg(0.001, *rising)


def test_a_target_without_a_year_is_one_for_2030():
    course = (10, 2015, 12, 2020, 1)
    assert progress.open_sdg(*course, target=20) == progress.open_sdg(*course, target=20, target_year=2030)
    assert progress.open_sdg(*course, target=20) != progress.open_sdg(*course, target=20, target_year=2025)


EDGES = """
base | year | current | year | good | target | by   | limit | category             | why
10   | 2015 | 25      | 2020 | 1    | 20     | 2030 |       | target_achieved      | reached before its year
10   | 2020 | 25      | 2020 | 1    | 20     | 2030 |       | target_achieved      | reached in the only year there is
-5   | 2015 | 5       | 2020 | 1    | 4      | 2030 |       | target_achieved      | the target is looked at first
-5   | 2015 | 5       | 2020 | 1    | 9      | 2030 |       | not_available        | the sign changed
5    | 2015 | 4       | 2020 | -1   | -3     | 2030 |       | not_available        | the target has another sign
-5   | 2015 | -4      | 2020 | 1    |        |      |       | substantial_progress | less negative is better
-5   | 2015 | -6      | 2020 | 1    |        |      |       | deterioration        | more negative is worse
0    | 2015 | 4       | 2020 | 1    | 9      | 2030 |       | substantial_progress | a base of 0 is read as 0.001
5    | 2015 | 4       | 2020 | -1   | 0      | 2030 |       | limited_progress     | a target of 0 is read as 0.001
5    | 2015 | 0       | 2020 | -1   | 0      | 2030 |       | target_achieved      | 0 is below 0.001
5    | 2015 | 0       | 2020 | 1    |        |      |       | deterioration        | all is lost
10   | 2015 | 8       | 2020 | 1    | 10     | 2030 |       | not_available        | nothing was required and it fell
12   | 2015 | 8       | 2020 | 1    | 10     | 2030 |       | deterioration        | it was past its target and fell back
10   | 2020 | 8       | 2015 | 1    |        |      |       | not_available        | the years run backward
10   | 2015 | 12      | 2020 | 1    | 20     | 2015 |       | not_available        | the target year is the base year
100  | 2015 | 100     | 2020 | 1    |        |      | 100   | substantial_progress | the limit is kept
100  | 2015 | 99.9    | 2020 | 1    |        |      | 100   | deterioration        | the limit is left
300  | 2015 | 299     | 2020 | -1   |        |      | 100   | limited_progress     | twice the limit away: full thresholds
101  | 2015 | 100.9   | 2020 | -1   |        |      | 100   | limited_progress     | near a lower limit
101  | 2015 | 100.4   | 2020 | -1   |        |      | 100   | substantial_progress | the same pace asks less near it
0    | 2015 | 0       | 2020 | -1   |        |      | 0     | substantial_progress | as the source reads a base of 0
"""  # noqa: E501


@pytest.mark.parametrize("row", table(EDGES), ids=lambda row: row[-1])
def test_edges(row):
    result = progress.open_sdg(*map(figure, row[:4]), int(row[4]), *map(figure, row[5:8]))
    assert result.category == row[8], result


@pytest.mark.parametrize(
    ("name", "given_"),
    [
        ("base_value", {"base_value": "low"}),
        ("current_value", {"current_value": math.inf}),
        ("base_year", {"base_year": 2015.5}),
        ("current_year", {"current_year": "now"}),
        ("direction", {"direction": 0}),
        ("direction", {"direction": "positive"}),
        ("direction", {"direction": None}),
        ("target", {"target": "90 %"}),
        ("target_year", {"target_year": -1}),
        ("limit", {"limit": math.inf}),
    ],
)
def test_what_cannot_be_meant_is_refused_by_name(name, given_):
    course = {"base_value": 1, "base_year": 2015, "current_value": 2, "current_year": 2020, "direction": 1}
    with pytest.raises(ValueError, match=rf"^{name} "):
        progress.open_sdg(**(course | given_))


CLASSES = [
    "deterioration",
    "limited_progress",
    "moderate_progress",
    "substantial_progress",
    "target_achieved",
]


@given(st.floats(1, 200), st.floats(1, 200), st.floats(1, 200), st.none() | st.floats(201, 400))
def test_a_better_current_value_never_scores_worse(base, low, high, target):
    worse, better = (
        progress.open_sdg(base, 2015, value, 2020, 1, target=target) for value in sorted((low, high))
    )
    assert worse.score <= better.score + 1e-9
    assert CLASSES.index(worse.category) <= CLASSES.index(better.category)
    assert -5 <= worse.score <= 5

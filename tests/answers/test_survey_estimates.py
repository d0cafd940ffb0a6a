"""The share in a group: by which basis, against pandas, and what must never change it."""

import random

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import stats
import store
from answers.selection import Selection
from answers.survey import survey as asked
from answers.survey_estimates import METHODS, estimate
from answers.survey_groups import profiles
from answers.survey_sample import sample
from tests.conftest import TODAY
from tests.example.generate import FOLDER
from tests.example.small import companies, small

W = "w"


def total(survey, **more):
    return estimate(survey, W, survey.kinds(W), **more)


@pytest.fixture(scope="module")
def responses() -> pd.DataFrame:
    own = pd.read_csv(store.DATA / "sectors.csv").set_index("sector")["ministry"]
    rows = pd.read_csv(FOLDER / "survey_responses.csv")
    rows["ministry"] = rows["ministry"].fillna(rows["sector"].map(own)).fillna("")
    return rows


@pytest.mark.parametrize("wave", ["example_2018", "example_2020", "example_2023"])
def test_the_example_is_estimated_as_r_does_over_its_strata(survey, responses, wave):
    rows = responses[(responses["wave"] == wave) & (responses["level"] != 9)]
    counted = rows.groupby("sector")["level"].agg(assessed="size", endorsing=lambda x: x.isin([3, 4]).sum())
    strata = pd.read_csv(FOLDER / "survey_strata.csv").query("wave == @wave")
    found = asked(survey, Selection(), TODAY)
    frame = strata.merge(counted, on="sector")
    frame = frame.groupby(frame["sector"].map(found.guards[wave].strata()).rename("stratum")).sum()
    assert len(frame) == (14 if wave == "example_2018" else 13)
    expected = stats.stratified_share(frame.reset_index())
    one = estimate(found, wave, found.kinds(wave))
    assert (one.basis, one.assessed, one.population_size) == (
        "strata",
        len(rows),
        strata["population_size"].sum(),
    )
    for name in ("estimate", "standard_error", "lower", "upper", "method"):
        value = getattr(expected, name)
        assert getattr(one.interval, name) == (value if name == "method" else pytest.approx(value, abs=1e-9))


def test_a_sector_is_one_group_with_wilsons_interval(survey, responses):
    found = asked(survey, Selection(sector=("food",)), TODAY)
    one = estimate(found, "example_2020", found.kinds("example_2020"))
    rows = responses.query("wave == 'example_2020' and sector == 'food' and level != 9")
    endorsing = rows["level"].isin([3, 4]).sum()
    assert one.basis == "group"
    assert one.interval == stats.share_interval(endorsing, len(rows), one.population_size)


def test_a_ministry_that_cuts_through_a_sector_is_a_domain(survey, responses):
    found = asked(survey, Selection(ministry=("LNV",)), TODAY)
    one = estimate(found, "example_2020", found.kinds("example_2020"))
    assert (one.basis, one.population_size) == ("domain", None)
    rows = responses.query("wave == 'example_2020' and level != 9")
    sizes = pd.read_csv(FOLDER / "survey_strata.csv").query("wave == 'example_2020'").set_index("sector")
    weight = rows["sector"].map(sizes["population_size"] / rows.groupby("sector").size())
    own = rows["ministry"] == "LNV"
    expected = (weight * rows["level"].isin([3, 4]))[own].sum() / weight[own].sum()
    assert one.share == pytest.approx(expected)
    assert one.interval.lower < expected < one.interval.upper


def test_a_census_has_no_sampling_error_and_counts_who_is_missing_as_unknown():
    one = total(small(companies(W, "food", "LNV", "3304099"), design="census", population_size=10))
    assert one.basis == "census"
    assert one.interval.lower == one.interval.upper == one.share == 3 / 5
    assert (one.lowest, one.highest) == (3 / 10, 8 / 10)


def test_companies_without_a_level_are_bounds_and_not_answers():
    one = total(small(companies(W, "food", "LNV", "330099"), sizes={(W, "food"): 12}))
    assert one.share == 0.5
    assert (one.lowest, one.highest) == (pytest.approx(2 / 6), pytest.approx(4 / 6))


def test_without_sizes_the_companies_are_one_sample_from_a_population_without_end():
    rows = companies(W, "food", "LNV", "3300") + companies(W, "metal", "EZK", "3333")
    assert total(small(rows)).interval == stats.share_interval(6, 8)
    assert total(small(rows, population_size=40)).interval == stats.share_interval(6, 8, 40)


def weighing(wave: str, sector: str, ministry: str, levels: str, weights: str) -> list[dict]:
    """Companies with a weight each, given as digits under their levels."""
    rows = companies(wave, sector, ministry, levels)
    return [row | {"weight": float(weight)} for row, weight in zip(rows, weights, strict=True)]


WEIGHTED = [
    *weighing(W, "food", "LNV", "330090", "134215"),
    *weighing(W, "food", "EZK", "3409", "1112"),
    *weighing(W, "metal", "EZK", "33009", "56712"),
]
SIZES = {(W, "food"): 40, (W, "metal"): 10}


def counted_again(sizes: dict[str, int] | None, ministry: str | None = None) -> dict[str, float]:
    """The share, lowest and highest of WEIGHTED, and the share of level 4, company by company."""
    sums = dict.fromkeys(("share", "lowest", "highest", "evidence"), 0.0)
    asked_weight = assessed_weight = 0.0
    for sector in ("food", "metal"):
        rows = [row for row in WEIGHTED if row["sector"] == sector]
        asked = sum(row["weight"] for row in rows)
        assessed = sum(row["weight"] for row in rows if row["level"] != 9)
        for row in rows:
            if ministry not in (None, row["ministry"]):
                continue
            of_asked = row["weight"] * (sizes[sector] / asked if sizes else 1)
            of_assessed = row["weight"] * (sizes[sector] / assessed if sizes else 1) * (row["level"] != 9)
            asked_weight, assessed_weight = asked_weight + of_asked, assessed_weight + of_assessed
            sums["share"] += of_assessed * (row["level"] in (3, 4))
            sums["evidence"] += of_assessed * (row["level"] == 4)
            sums["lowest"] += of_asked * (row["level"] in (3, 4))
            sums["highest"] += of_asked * (row["level"] in (3, 4, 9))
    whole = {"share": assessed_weight, "evidence": assessed_weight}
    return {name: value / whole.get(name, asked_weight) for name, value in sums.items()}


@pytest.mark.parametrize(("sizes", "basis"), [(None, "weights"), (SIZES, "calibrated")])
@pytest.mark.parametrize("ministry", [None, "EZK"])
def test_weights_count_in_every_number_and_are_calibrated_to_known_sizes(sizes, basis, ministry):
    found = small(WEIGHTED, sizes=sizes, ministry=(ministry,) if ministry else ())
    one = total(found)
    expected = counted_again(sizes and {sector: size for (_, sector), size in sizes.items()}, ministry)
    assert (one.basis, one.assessed, one.not_established) == (basis, *((7, 2) if ministry else (12, 3)))
    assert (one.share, one.lowest, one.highest) == pytest.approx(
        (expected["share"], expected["lowest"], expected["highest"])
    )
    (profile,) = profiles(found, W, "total")
    assert profile.levels[4] == pytest.approx(expected["evidence"])
    assert sum(profile.levels[3:]) == pytest.approx(one.share)
    # A step is found at level 4 alone here, and looked for wherever a level was established.
    assert profile.steps[0] == pytest.approx(expected["evidence"])


@pytest.mark.parametrize("sizes", [None, SIZES])
def test_a_weight_of_one_for_everybody_changes_no_number(sizes):
    ones = total(small([row | {"weight": 1.0} for row in WEIGHTED], sizes=sizes))
    none = total(small([row | {"weight": None} for row in WEIGHTED], sizes=sizes))
    assert (ones.share, ones.lowest, ones.highest) == (none.share, none.lowest, none.highest)
    assert ones.interval.standard_error == pytest.approx(none.interval.standard_error)


@pytest.mark.parametrize("sizes", [None, SIZES])
def test_the_exact_interval_of_weights_is_korn_and_graubards(sizes):
    found = small(WEIGHTED, sizes=sizes)
    one = total(found, method="exact")
    assert one.interval == sample(found, W, one.kinds).share.interval(method="beta")
    assert one.interval.method == "beta"
    # One sample has Wilson's interval by default, as a simple one has; strata have logit's.
    default = total(small(WEIGHTED, sizes=sizes)).interval.method
    assert default == ("logit" if sizes else "wilson")


def test_a_census_with_weights_counts_them_and_has_no_sampling_error():
    one = total(small(WEIGHTED, design="census", population_size=20))
    expected = counted_again(None)
    assert (one.basis, one.share) == ("census", pytest.approx(expected["share"]))
    assert one.interval.lower == one.interval.upper == one.share
    assert one.lowest < expected["lowest"] < one.share < expected["highest"] < one.highest


def test_a_wave_of_which_some_weights_are_missing_is_counted_without_them():
    rows = [*WEIGHTED[:-1], WEIGHTED[-1] | {"weight": None}]
    assert total(small(rows)).basis == "group"
    assert total(small(rows, sizes=SIZES)).basis == "strata"


def test_a_sector_too_small_for_a_variance_is_taken_together_with_the_smallest_other():
    rows = companies(W, "a", "X", "3") + companies(W, "b", "X", "330000") + companies(W, "c", "X", "3300")
    one = total(small(rows, sizes={(W, "a"): 5, (W, "b"): 20, (W, "c"): 10, (W, "d"): 4}))
    assert one.merged == ("a", "c", "d")
    merged = pd.DataFrame(
        [("b", 20, 6, 2), ("acd", 19, 5, 3)], columns=["stratum", "population_size", "assessed", "endorsing"]
    )
    assert one.share == pytest.approx(stats.stratified_share(merged).estimate)


def test_nobody_assessed_is_said_and_not_estimated():
    one = total(small(companies(W, "food", "LNV", "999")))
    assert (one.basis, one.share, one.is_shown, one.not_established) == ("nobody", None, False, 3)


@pytest.mark.parametrize("method", METHODS)
def test_every_method_contains_the_share(survey, method):
    found = asked(survey, Selection(), TODAY)
    for kinds in (found.kinds("example_2023"), {("food", "LNV")}):
        one = estimate(found, "example_2023", kinds, method=method)
        assert one.interval.lower < one.share < one.interval.upper


@st.composite
def surveys(draw):
    rows, sizes = [], {}
    for number in range(draw(st.integers(1, 4))):
        levels = draw(st.text("012349", min_size=1, max_size=12))
        sector = f"s{number}"
        rows += companies(W, sector, draw(st.sampled_from("XY")), levels)
        sizes[W, sector] = len(levels) + draw(st.integers(0, 30))
    return rows, sizes


@settings(max_examples=60, deadline=None)
@given(surveys())
def test_a_share_is_a_share_and_lies_in_its_interval_and_bounds(made):
    rows, sizes = made
    one = total(small(rows, sizes))
    if one.is_shown:
        assert 0 <= one.interval.lower <= one.share <= one.interval.upper <= 1
        assert 0 <= one.lowest <= one.highest <= 1


@settings(max_examples=40, deadline=None)
@given(surveys(), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_changes_nothing(made, shuffle: random.Random):
    rows, sizes = made
    before = total(small(rows, sizes))
    shuffle.shuffle(rows)
    after = total(small(rows, dict(reversed(sizes.items()))))
    assert (before.interval, before.lowest, before.highest) == (after.interval, after.lowest, after.highest)


@settings(max_examples=40, deadline=None)
@given(surveys(), st.text("012349", min_size=1, max_size=8))
def test_another_sector_does_not_change_a_sectors_share(made, levels):
    rows, sizes = made
    kinds = {(row["sector"], row["ministry"]) for row in rows if row["sector"] == "s0"}
    alone = estimate(small(rows, sizes), W, kinds)
    more = small([*rows, *companies(W, "zz", "X", levels)], sizes | {(W, "zz"): 20})
    assert estimate(more, W, kinds).interval == alone.interval


@settings(max_examples=40, deadline=None)
@given(st.integers(1, 9), st.integers(2, 5))
def test_more_companies_of_the_same_share_narrow_the_interval(endorsing, times):
    few = total(small(companies(W, "a", "X", "3" * endorsing + "0" * (10 - endorsing)), {(W, "a"): 100}))
    many = total(
        small(companies(W, "a", "X", ("3" * endorsing + "0" * (10 - endorsing)) * times), {(W, "a"): 100})
    )
    assert many.share == pytest.approx(few.share)
    assert many.interval.upper - many.interval.lower < few.interval.upper - few.interval.lower

"""Sectors and ministries ranked, levels and steps: against pandas and by the rules that they state."""

import pandas as pd
import pytest

import stats
import store
from answers.selection import Selection
from answers.survey import Survey
from answers.survey import survey as asked
from answers.survey_cells import LEVELS, STEPS
from answers.survey_groups import BY, per_wave, profiles, ranking, splits
from tests.conftest import TODAY
from tests.example.generate import FOLDER
from tests.example.small import companies, small

WAVE = "example_2023"


@pytest.fixture(scope="module")
def example(survey) -> Survey:
    return asked(survey, Selection(), TODAY)


@pytest.fixture(scope="module")
def weighted() -> pd.DataFrame:
    """The assessed companies of the last wave, each with how many it stands for: those of the two sectors that are
    hidden for as many.
    """
    rows = pd.read_csv(FOLDER / "survey_responses.csv").query("wave == @WAVE and level != 9")
    sizes = pd.read_csv(FOLDER / "survey_strata.csv").query("wave == @WAVE").set_index("sector")
    own = pd.read_csv(store.DATA / "sectors.csv").set_index("sector")["ministry"]
    together = {"oil_gas": "both", "textiles": "both"}
    stratum, sizes = rows["sector"].replace(together), sizes.rename(together)["population_size"]
    weight = stratum.map(sizes.groupby(level=0).sum() / stratum.value_counts())
    ministry = rows["ministry"].fillna(rows["sector"].map(own)).fillna("")
    return rows.assign(weight=weight, ministry=ministry)


@pytest.mark.parametrize("by", BY)
def test_shares_are_those_of_the_rows(example, weighted, by):
    found = ranking(example, WAVE, by)
    for one in found.shown:
        rows = weighted[weighted[by] == one.code]
        expected = (rows["weight"] * rows["level"].isin([3, 4])).sum() / rows["weight"].sum()
        assert one.share == pytest.approx(expected)
    assert len(found.estimates) == weighted[by].nunique()


@pytest.mark.parametrize("by", BY)
def test_the_highest_comes_first_and_what_is_hidden_last(example, by):
    found = ranking(example, WAVE, by)
    shares = [one.share for one in found.shown]
    assert shares == sorted(shares, reverse=True)
    assert found.estimates[: len(shares)] == found.shown


def test_a_rank_is_a_range_that_holds_the_place_in_the_list(example):
    found = ranking(example, WAVE, "sector")
    for place, one in enumerate(found.shown, 1):
        best, worst = found.ranks[one.code]
        assert 1 <= best <= place <= worst <= len(found.shown)
    assert len({found.ranks[one.code] for one in found.shown}) > 3


def test_clear_differences_give_one_place_and_none_gives_all():
    rows = [*companies("w", "a", "X", "3" * 190 + "0" * 10), *companies("w", "b", "X", "0" * 190 + "3" * 10)]
    assert ranking(small(rows), "w", "sector").ranks == {"a": (1, 1), "b": (2, 2)}
    rows = [*companies("w", "a", "X", "3330"), *companies("w", "b", "X", "3300")]
    assert ranking(small(rows), "w", "sector").ranks == {"a": (1, 2), "b": (1, 2)}


def test_verdicts_are_adjusted_for_all_groups_together():
    # Alone this group leaves the target out of its interval; among ten it no longer does.
    alone = companies("w", "s", "X", "3" * 41 + "0" * 9)
    single = ranking(small(alone), "w", "sector")
    assert single.verdict(single.shown[0]) == "not_distinguishable"
    doubtful = companies("w", "s", "X", "3" * 40 + "0" * 10)
    single = ranking(small(doubtful), "w", "sector")
    assert single.verdict(single.shown[0]) == "not_met"
    others = [row for n in range(9) for row in companies("w", f"t{n}", "X", "3" * 45 + "0" * 5)]
    among = ranking(small(doubtful + others), "w", "sector")
    one = next(each for each in among.shown if each.code == "s")
    assert among.verdict(one) == "not_distinguishable"
    p = {each.code: each.doubt(0.9) for each in among.shown}
    assert among.p_values == dict(zip(p, stats.holm(p.values()), strict=True))


def test_a_census_needs_no_adjustment():
    found = ranking(small(companies("w", "a", "X", "33330"), design="census"), "w", "sector")
    assert found.verdict(found.shown[0]) == "not_met"


def test_the_funnel_is_around_the_whole(example):
    found = ranking(example, WAVE, "sector")
    (lower, upper), (least, most) = found.limits(50)
    assert least < lower < found.whole.share < upper < most
    alone = {
        one.code
        for one in found.shown
        if stats.funnel_p_value(found.whole.share, one.share, one.assessed) < 0.05
    }
    # Of those that differ when looked at alone, fewer do among all.
    assert "finance" in found.outside
    assert found.outside < alone
    assert "metal" not in alone


def test_weights_widen_the_funnel():
    rows = companies("w", "a", "X", "3" * 14 + "0" * 6) + companies("w", "b", "X", "3" * 20 + "0" * 80)
    found = ranking(small([row | {"weight": 1.0} for row in rows]), "w", "sector")
    assert "a" in found.outside
    uneven = [row | {"weight": 1.0 if place % 10 else 20.0} for place, row in enumerate(rows)]
    found = ranking(small(uneven), "w", "sector")
    assert [round(one.effective_size, 1) for one in found.shown] == [4.1, 20.6]
    assert not found.outside


def test_each_group_has_its_course_over_the_waves(example):
    found = per_wave(example, "sector")
    assert len(found) == 14
    assert [one.wave for one in found["food"]] == list(example.waves["wave"])
    assert [one.is_shown for one in found["oil_gas"]] == [True, False, False]


def test_members_of_an_agreement_are_beside_the_others(example, weighted):
    members, others = splits(example, "in_agreement")[WAVE]
    for one, rows in (
        (members, weighted[weighted["agreement"].notna()]),
        (others, weighted[weighted["agreement"].isna()]),
    ):
        expected = (rows["weight"] * rows["level"].isin([3, 4])).sum() / rows["weight"].sum()
        assert one.share == pytest.approx(expected)
        assert one.assessed == len(rows)
    assert sum(one.assessed for one in splits(example, "size_class")[WAVE]) == len(weighted)


@pytest.mark.parametrize("by", ["total", *BY])
def test_levels_and_steps_are_those_of_the_rows(example, weighted, by):
    for found in profiles(example, WAVE, by):
        rows = weighted if by == "total" else weighted[weighted[by] == found.code]
        if found.levels is None:
            assert found.code in ("oil_gas", "textiles")
            continue
        total = rows["weight"].sum()
        assert found.levels == pytest.approx(
            [rows["weight"][rows["level"] == n].sum() / total for n in LEVELS]
        )
        for step, value in zip(STEPS, found.steps, strict=True):
            assert value == pytest.approx((rows["weight"] * rows[f"step_{step}"].eq(True)).sum() / total)


def test_the_levels_that_count_add_up_to_the_share(example):
    (whole,) = profiles(example, WAVE, "total")
    assert sum(whole.levels[3:]) == pytest.approx(ranking(example, WAVE, "sector").whole.share)
    assert sum(whole.levels) == pytest.approx(1)


def test_a_step_that_was_not_looked_for_is_no_zero(example):
    (whole,) = profiles(example, "example_2018", "total")
    assert whole.steps[5] is None
    assert whole.steps[0] > 0


def test_places_hold_for_all_groups_at_once():
    # Two neighbours whose own 95 % intervals lie apart; among more groups that is too little to order them.
    near = [*companies("w", "a", "X", "3" * 60 + "0" * 40), *companies("w", "b", "X", "3" * 40 + "0" * 60)]
    assert ranking(small(near), "w", "sector").ranks == {"a": (1, 2), "b": (1, 2)}
    apart = [*companies("w", "a", "X", "3" * 62 + "0" * 38), *companies("w", "b", "X", "3" * 38 + "0" * 62)]
    assert ranking(small(apart), "w", "sector").ranks == {"a": (1, 1), "b": (2, 2)}
    others = [row for n in range(6) for row in companies("w", f"t{n}", "X", "3" * 99 + "0")]
    among = ranking(small(apart + others), "w", "sector").ranks
    assert (among["a"], among["b"]) == ((7, 8), (7, 8))

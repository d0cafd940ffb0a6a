"""Who moved and what a change is made of: against the rows, and adding up."""

from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import stats
from answers.selection import Selection
from answers.survey import Survey
from answers.survey import survey as asked
from answers.survey_change import Change, by_group, change, over_waves, pairs
from answers.survey_estimates import estimate
from answers.survey_groups import per_wave, ranking
from answers.survey_pair import STATES, Pair
from answers.survey_standing import standing
from tests.conftest import TODAY
from tests.example.generate import FOLDER
from tests.example.small import companies, small
from translations import LANGUAGES, words

YEARS = {"a": 2020, "b": 2022}


@pytest.fixture(scope="module")
def example(survey) -> Survey:
    return asked(survey, Selection(), TODAY)


def state(level: float) -> str:
    if pd.isna(level):
        return "not_measured"
    return {9: "not_measured", 3: "endorses", 4: "endorses"}.get(level, "does_not")


def test_the_pairs_are_those_of_the_chosen_waves(survey, example):
    assert pairs(example) == [("example_2018", "example_2020"), ("example_2020", "example_2023")]
    first_and_last = asked(survey, Selection(wave=("example_2018", "example_2023")), TODAY)
    assert pairs(first_and_last) == []


@pytest.mark.parametrize(
    ("before", "after"), [("example_2018", "example_2020"), ("example_2020", "example_2023")]
)
def test_the_flows_are_the_companies_of_the_rows(example, before, after):
    rows = pd.read_csv(FOLDER / "survey_responses.csv")
    levels = rows.pivot(index="company", columns="wave", values="level")[[before, after]].dropna(how="all")
    expected = levels.map(state).value_counts().to_dict()
    del expected["not_measured", "not_measured"]
    found = change(example, before, after)
    assert {(row.before, row.after): row.companies for row in found.flows.itertuples()} == expected
    assert found.paired == stats.mcnemar(expected["does_not", "endorses"], expected["endorses", "does_not"])


def test_the_parts_lead_from_the_one_estimate_to_the_other(example):
    found = change(example, "example_2020", "example_2023")
    assert sum(found.parts.values()) == pytest.approx(found.after.share - found.before.share, abs=1e-12)


def test_a_selection_moves_alone(survey):
    chosen = replace(asked(survey, Selection(sector=("food",)), TODAY), least=1)
    found = change(chosen, "example_2020", "example_2023")
    rows = pd.read_csv(FOLDER / "survey_responses.csv").query("sector == 'food'")
    stayed = rows.pivot(index="company", columns="wave", values="level")[["example_2020", "example_2023"]]
    both = stayed.map(state).value_counts()
    assert found.count("endorses", "endorses") == both["endorses", "endorses"]
    assert found.parts["mix"] == pytest.approx(0)


def test_the_same_companies_that_change_are_all_of_the_change():
    rows = companies("a", "food", "LNV", "3300") + companies("b", "food", "LNV", "3330")
    found = change(small(rows, years=YEARS), "a", "b")
    assert found.parts == pytest.approx({"changed": 0.25, "came_and_went": 0.0, "mix": 0.0})
    assert (found.paired.gained, found.paired.lost, found.count("endorses", "endorses")) == (1, 0, 2)


def test_other_companies_are_no_change_of_companies():
    rows = companies("a", "food", "LNV", "3300") + [
        row | {"company": "new" + row["company"]} for row in companies("b", "food", "LNV", "3330")
    ]
    found = change(small(rows, years=YEARS), "a", "b")
    assert found.parts == pytest.approx({"changed": 0.0, "came_and_went": 0.25, "mix": 0.0})
    assert found.count("endorses", "not_measured") == 2
    assert found.count("not_measured", "endorses") == 3


def test_sectors_that_grow_are_mix():
    rows = [
        row for wave in "ab" for row in companies(wave, "x", "M", "3333") + companies(wave, "y", "M", "0000")
    ]
    sizes = {("a", "x"): 10, ("a", "y"): 10, ("b", "x"): 30, ("b", "y"): 10}
    found = change(small(rows, sizes, years=YEARS), "a", "b")
    assert found.parts == pytest.approx({"changed": 0.0, "came_and_went": 0.0, "mix": 0.25})


def test_weights_of_the_survey_weigh_the_parts_too():
    weights = (1.0, 2.0, 3.0, 4.0)
    rows = [
        row | {"weight": weight}
        for wave, levels in (("a", "3300"), ("b", "3030"))
        for row, weight in zip(companies(wave, "x", "M", levels), weights, strict=True)
    ]
    found = change(small(rows, years=YEARS), "a", "b")
    assert (found.before.share, found.after.share) == pytest.approx((3 / 10, 4 / 10))
    assert found.parts == pytest.approx({"changed": 0.1, "came_and_went": 0, "mix": 0})
    assert (found.paired.gained, found.paired.lost) == (1, 1)


def test_only_one_of_two_waves_has_weights():
    rows = companies("a", "x", "M", "3300") + [
        row | {"weight": weight}
        for row, weight in zip(companies("b", "x", "M", "3330"), (1.0, 1.0, 2.0, 4.0), strict=True)
    ]
    found = change(small(rows, years=YEARS), "a", "b")
    assert (found.before.share, found.after.share) == pytest.approx((1 / 2, 1 / 2))
    # The third company began to endorse: the mean of its weights of 1/4 and 2/8. The others weigh less than before.
    assert found.parts == pytest.approx({"changed": 0.25, "came_and_went": -0.25, "mix": 0})


@st.composite
def two_waves(draw):
    rows, sizes = [], {}
    for wave in "ab":
        for sector in draw(st.sets(st.sampled_from("xyz"), min_size=1)):
            levels = draw(st.text("0349", min_size=1, max_size=8))
            rows += companies(wave, sector, "M", levels)
            sizes[wave, sector] = len(levels) + draw(st.integers(0, 20))
    return rows, sizes


@settings(max_examples=60, deadline=None)
@given(two_waves(), st.booleans())
def test_the_parts_always_add_up(made, with_sizes):
    rows, sizes = made
    if {row["wave"] for row in rows if row["level"] != 9} != {"a", "b"}:
        return
    found = change(small(rows, sizes if with_sizes else None, years=YEARS), "a", "b")
    assert sum(found.parts.values()) == pytest.approx(found.after.share - found.before.share, abs=1e-9)
    assert set(found.flows["before"]) | set(found.flows["after"]) <= set(STATES)


def test_a_company_that_changed_sector_is_one_of_the_stratum_of_both():
    moved = companies("a", "x", "M", "0") + [
        row | {"company": "xM0"} for row in companies("b", "y", "M", "3")
    ]
    stayed = [
        row | {"company": f"{sector}s{number}"}
        for wave in "ab"
        for sector in "xy"
        for number, row in enumerate(companies(wave, sector, "M", "30"))
    ]
    found = change(small(moved + stayed, years=YEARS), "a", "b")
    assert found.paired.gained == 1
    assert found.parts["changed"] == pytest.approx(1 / 5)
    assert sum(found.parts.values()) == pytest.approx(found.after.share - found.before.share)


@pytest.mark.parametrize("by", ["sector", "ministry"])
def test_groups_change_by_the_shares_of_both_waves(example, by):
    found = by_group(example, "example_2020", "example_2023", by)
    shares = [
        {one.code: one.interval for one in ranking(example, wave, by).shown}
        for wave in ("example_2020", "example_2023")
    ]
    for one in found:
        if one.code in shares[0].keys() & shares[1].keys():
            before, after = (of_wave[one.code] for of_wave in shares)
            assert one.difference.estimate == after.estimate - before.estimate
            assert one.difference.lower < one.difference.estimate < one.difference.upper
        else:
            assert (one.course, one.paired) == ("hidden", None)
    changes = [one.difference.estimate for one in found if one.difference]
    assert changes == sorted(changes, reverse=True)
    assert all(one.difference for one in found[: len(changes)])


def of_companies(first: range, second: range) -> Change:
    """The change of one sector of 100 companies, of which those in two ranges were assessed. One in five endorses
    in the first wave, and the tenth of every ten joins them in the second.
    """
    rows = [
        row | {"company": f"c{number}"}
        for wave, numbers, endorses in (("a", first, (0, 5)), ("b", second, (0, 5, 9)))
        for number in numbers
        for row in companies(wave, "x", "M", "3" if number % 10 in endorses else "0")
    ]
    return change(small(rows, {("a", "x"): 100, ("b", "x"): 100}, years=YEARS), "a", "b")


def test_the_same_companies_make_a_change_surer_and_others_less_sure():
    same = of_companies(range(50), range(50)).difference
    some = of_companies(range(50), range(25, 75)).difference
    others = of_companies(range(50), range(50, 100)).difference
    assert same.estimate == some.estimate == others.estimate == pytest.approx(0.1)
    widths = [each.upper - each.lower for each in (same, some, others)]
    assert widths == sorted(widths)
    interval = of_companies(range(50), range(25, 75))
    alone = stats.share_difference(interval.before.interval, interval.after.interval)
    # Half of them twice is what chance gives where half is drawn, if a tenth was replaced a little more.
    assert widths[1] == pytest.approx(alone.upper - alone.lower, rel=0.05)
    assert same.lower > 0 > others.lower


def test_a_change_over_a_wave_that_is_not_chosen_knows_who_is_in_both():
    rows = [row for wave in "abc" for row in companies(wave, "x", "M", "3" * 20 + "0" * 30)]
    for row in rows:
        if (row["wave"], row["company"]) in (("c", "xM20"), ("c", "xM21")):
            row["level"] = 3
    found = small(rows, years={"a": 2018, "b": 2020, "c": 2022})
    kinds = found.kinds("a")
    first, last = (estimate(found, wave, kinds) for wave in "ac")
    surer, alone = (
        Pair(found, "a", "c").difference(first, last).interval,
        stats.share_difference(first.interval, last.interval),
    )
    assert surer.upper - surer.lower < 0.5 * (alone.upper - alone.lower)
    assert standing(found).change == surer
    assert pairs(found) == [("a", "b"), ("b", "c")]


def test_who_gained_and_lost_is_told_of_a_group_only_where_it_is_enough():
    # In y only one stopped. Its numbers are hidden, and those of x with them: else the whole would give them away.
    before = {"x": "0" * 20 + "3" * 20, "y": "0" * 20 + "3" * 20, "z": "0" * 20 + "3" * 20}
    after = {
        "x": "3" * 8 + "0" * 12 + "0" * 6 + "3" * 14,
        "y": "3" * 8 + "0" * 12 + "0" + "3" * 19,
        "z": "3" * 9 + "0" * 11 + "0" * 7 + "3" * 13,
    }
    rows = [
        row
        for wave, levels in (("a", before), ("b", after))
        for sector, text in levels.items()
        for row in companies(wave, sector, f"M{sector}", text)
    ]
    found = {one.code: one for one in by_group(small(rows, years=YEARS, least=5), "a", "b", "sector")}
    told = {code: one.paired and (one.paired.gained, one.paired.lost) for code, one in found.items()}
    assert sorted(told.values(), key=str) == [(9, 7), None, None]
    assert told["y"] is None
    assert all(one.difference for one in found.values())


def test_groups_add_up_to_the_whole(example):
    unguarded = by_group(replace(example, least=1), "example_2020", "example_2023", "sector")
    whole = change(example, "example_2020", "example_2023").paired
    assert sum(one.paired.gained for one in unguarded) == whole.gained
    assert sum(one.paired.lost for one in unguarded) == whole.lost


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentence_says_when_mcnemar_says_otherwise(language):
    say = words(language)
    same = of_companies(range(50), range(50))
    assert same.difference.course == "rises"
    # Five began and nobody stopped: by itself that may be chance, of half of all companies it is not.
    assert same.paired.p_value > 0.05
    assert not same.tests_agree
    others = of_companies(range(50), range(50, 100))
    assert others.tests_agree
    assert (others.difference.course, others.paired.p_value) == ("same", 1)
    said = [each.in_words(say) for each in (same, others)]
    assert "McNemar" in said[0] and "McNemar" not in said[1]
    for each, sentence in zip((same, others), said, strict=True):
        assert say.number(100 * each.difference.lower) in sentence


def test_a_rise_among_many_groups_has_to_be_surer_than_one_alone():
    def found(others: str) -> Survey:
        rows = [
            row | {"company": f"{wave}{row['company']}"}
            for wave, levels in (("a", "3" * 8 + "0" * 32), ("b", "3" * 18 + "0" * 22))
            for row in [
                *companies(wave, "x", "M", levels),
                *(row for other in others for row in companies(wave, other, "M", "3" * 8 + "0" * 32)),
            ]
        ]
        return small(rows, years=YEARS)

    for others, course in (("", "rises"), ("pqrstu", "same")):
        survey = found(others)
        assert over_waves(survey, per_wave(survey, "sector")) == {"x": course} | dict.fromkeys(others, "same")
        assert {one.code: one.course for one in by_group(survey, "a", "b", "sector")}["x"] == course


def test_a_group_of_one_shown_wave_has_no_course():
    rows = (
        companies("a", "x", "M", "3300") + companies("b", "x", "M", "3300") + companies("b", "y", "M", "33")
    )
    survey = small(rows, years=YEARS)
    assert over_waves(survey, per_wave(survey, "sector")) == {"x": "same"}

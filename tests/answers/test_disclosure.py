"""The disclosure guard attacked: what is shown, added and subtracted in any way, never gives a small group."""

import itertools
from dataclasses import replace

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import queries
from answers import disclosure, survey_companies
from answers.disclosure import Guard
from answers.selection import Selection
from answers.survey import Survey
from answers.survey import survey as asked
from answers.survey_change import change, pairs
from answers.survey_estimates import estimate
from answers.survey_groups import profiles, ranking
from answers.survey_rows import companies as listed
from answers.survey_standing import standing
from tests.answers.attacking import LEAST, attack, attack_pair
from tests.conftest import TODAY
from tests.example.small import companies, small
from tests.queries.test_survey_companies import EVERYTHING as EVERY
from translations import UserError, words


@pytest.fixture(scope="module")
def example(survey) -> Survey:
    return asked(survey, Selection(), TODAY)


@pytest.mark.parametrize(
    ("wave", "what"),
    [
        ("example_2018", "not_established"),
        *((wave, "assessed") for wave in ("example_2018", "example_2020", "example_2023")),
    ],
)
def test_the_example_gives_no_small_group_away(example, wave, what):
    assert attack(example, wave, what) == []


def test_the_flows_of_the_example_give_no_small_group_away(example):
    for pair, most in itertools.product(pairs(example), [(2, 0), (1, 1)]):
        assert attack_pair(example, *pair, most) == ([], [])


def test_the_attack_finds_what_an_unguarded_survey_gives_away(example):
    unguarded = replace(example, least=1)
    assert 4 in attack(unguarded, "example_2023")
    assert {1, 2, 3, 4} <= set(attack(unguarded, "example_2023", "not_established"))


@st.composite
def surveys(draw):
    rows = []
    for number, ministry in itertools.product(range(draw(st.integers(1, 4))), "XY"):
        levels = draw(st.text("0349", max_size=9))
        rows += companies("w", f"s{number}", ministry, levels, in_agreement=draw(st.booleans()))
        levels = draw(st.text("0349", max_size=9))
        rows += companies("w", f"s{number}", ministry, levels, size_class="very_large")
    return rows or companies("w", "s0", "X", "3")


@settings(max_examples=60, deadline=None)
@given(surveys())
def test_no_survey_gives_a_small_group_away(rows):
    found = small(rows, least=LEAST)
    for what in ("assessed", "not_established"):
        assert attack(found, "w", what) == []


@st.composite
def panels(draw):
    """Two waves of the same companies, of which some are away, or of another sector, in one of them."""
    rows = []
    for number, ministry in itertools.product(range(draw(st.integers(1, 3))), "XY"):
        for name in range(draw(st.integers(0, 40))):
            levels = draw(st.tuples(st.sampled_from("00339-"), st.sampled_from("00339-")))
            moves = draw(st.integers(0, 60)) == 0
            for wave, level in zip("ab", levels, strict=True):
                if level != "-":
                    sector = "s0" if moves and wave == "b" else f"s{number}"
                    (row,) = companies(wave, sector, ministry, level)
                    rows.append(row | {"company": f"{number}{ministry}{name}"})
    return rows


@settings(max_examples=40, deadline=None)
@given(panels())
def test_no_panel_gives_a_small_flow_away(rows):
    if {row["wave"] for row in rows} != {"a", "b"}:
        return
    assert attack_pair(small(rows, years={"a": 2020, "b": 2022}, least=LEAST), "a", "b") == ([], [])


def test_a_number_not_established_that_is_too_small_is_nowhere(survey):
    chosen = asked(survey, Selection(sector=("agriculture",), wave=("example_2018",)), TODAY)
    found = standing(chosen)
    one = found.current
    assert (one.is_shown, one.not_established, one.lowest, one.highest) == (True, None, None, None)
    assert words("nl")("survey-unknown-hidden") in found.certainty(words("nl"))
    assert not found.turns_on_unknown


def test_the_ledger_keeps_small_counts():
    found = small(companies("w", "food", "LNV", "3" * 40 + "999"), least=LEAST)
    (row,) = found.ledger[["companies", "assessed", "not_established"]].to_dict("records")
    assert row["assessed"] == 40 and pd.isna(row["companies"]) and pd.isna(row["not_established"])
    found = small(companies("w", "food", "LNV", "3" * 40 + "99999"), least=LEAST)
    assert found.ledger["not_established"].tolist() == [5]


def test_a_small_sector_is_hidden_and_so_is_one_that_would_reveal_it(example):
    found = ranking(example, "example_2023", "sector")
    assert {one.code for one in found.hidden} == {"oil_gas", "textiles"}
    for one in found.hidden:
        assert (one.assessed, one.endorsing, one.not_established, one.share, one.lowest) == (None,) * 5
    # Their ministry holds both, so it is shown; together they may be asked for.
    assert ranking(example, "example_2023", "ministry").hidden == ()
    both = {kind for kind in example.kinds("example_2023") if kind[0] in ("oil_gas", "textiles")}
    assert estimate(example, "example_2023", both).is_shown


def test_what_is_hidden_is_hidden_in_every_answer(survey):
    chosen = asked(survey, Selection(sector=("textiles",)), TODAY)
    (profile,) = profiles(chosen, "example_2023", "total")
    assert (profile.assessed, profile.levels, profile.steps) == (None, None, None)
    assert not change(chosen, *pairs(chosen)[-1]).is_shown
    assert change(chosen, *pairs(chosen)[-1]).flows.empty
    assert not estimate(chosen, "example_2023", chosen.kinds("example_2023")).is_shown


def test_companies_of_a_hidden_sector_are_not_listed_either(survey):
    for sectors in [("textiles",), ("oil_gas", "textiles")]:
        assert listed(survey, Selection(sector=sectors, wave=("example_2023",)), TODAY).empty
    every = asked(survey, Selection(wave=("example_2023",)), TODAY)
    assert survey_companies.companies(survey, every).matches == 600 - 4 - 13
    assert not set(listed(survey, Selection(sector=("food",), wave=("example_2023",)), TODAY)["sector"]) - {
        "food"
    }
    rows = queries.run(survey, "survey_companies", **EVERY | {"wave": "example_2023", "sector": ["textiles"]})
    assert "example_2023" not in set(survey_companies.history(survey, rows["company"].iloc[0], TODAY)["wave"])


def test_a_change_needs_enough_companies_in_each_flow():
    years = {"a": 2020, "b": 2022}

    def of(before: str, after: str) -> bool:
        rows = companies("a", "food", "LNV", before) + companies("b", "food", "LNV", after)
        return change(small(rows, years=years, least=LEAST), "a", "b").is_shown

    assert of("3" * 9 + "0" * 5, "3" * 14)
    assert not of("3" * 10 + "0" * 4, "3" * 14)
    assert of("3" * 14, "3" * 9 + "9" * 5)
    assert not of("3" * 14, "3" * 10 + "9" * 4)


def test_when_everything_together_is_too_little_nothing_is_shown():
    found = small(companies("w", "food", "LNV", "3300"), least=LEAST)
    assert estimate(found, "w", found.kinds("w")).basis == "hidden"
    assert estimate(replace(found, least=4), "w", found.kinds("w")).share == 0.5


def test_a_group_of_exactly_the_threshold_is_shown():
    rows = companies("w", "a", "X", "33300") + companies("w", "b", "X", "333000")
    assert ranking(small(rows, least=5), "w", "sector").hidden == ()
    assert len(ranking(small(rows, least=6), "w", "sector").hidden) == 2


def test_a_block_of_one_company_of_each_kind_is_not_shown():
    rows = [row for sector in "abcde" for row in companies("w", sector, "X", "3")]
    assert estimate(small(rows, least=5), "w", small(rows).kinds("w")).basis == "hidden"
    rows += companies("w", "f", "X", "33")
    assert estimate(small(rows, least=5), "w", small(rows).kinds("w")).is_shown


def test_the_size_of_a_census_is_not_shown_where_it_would_tell_who_was_not_assessed():
    def size(levels: str) -> int | None:
        found = small(companies("w", "a", "X", levels), design="census", population_size=len(levels), least=5)
        return estimate(found, "w", found.kinds("w")).population_size

    assert size("3" * 10 + "9" * 3) is None
    assert size("3" * 10 + "9" * 5) == 15


@pytest.mark.parametrize(("given", "least"), [(None, 5), ("1", 1), ("12", 12)])
def test_the_threshold_is_five_unless_set(given, least, monkeypatch):
    monkeypatch.delenv(disclosure.VARIABLE, raising=False)
    if given:
        monkeypatch.setenv(disclosure.VARIABLE, given)
    assert disclosure.threshold() == least


@pytest.mark.parametrize("given", ["", "0", "-3", "five", "4.5"])
def test_a_threshold_that_is_no_number_is_refused(given, monkeypatch):
    monkeypatch.setenv(disclosure.VARIABLE, given)
    with pytest.raises(UserError) as refused:
        disclosure.threshold()
    assert refused.value.key == "disclosure-threshold-wrong"


def test_a_pair_of_waves_joins_the_blocks_of_both_and_the_kinds_that_companies_went_between():
    one, two, three, four = kinds = [(sector, "X") for sector in "abcd"]
    before = Guard({None: tuple(map(frozenset, ([one, two], [three], [four])))}, {})
    after = Guard({None: tuple(map(frozenset, ([one], [two, three], [four])))}, {})
    flows = {kind: [9, 0] for kind in kinds}
    blocks = disclosure.blocks_of_pair(before, after, flows, [], LEAST)
    assert set(blocks) == {frozenset([one, two, three]), frozenset([four])}
    assert not disclosure.is_union([one, two], blocks)
    assert disclosure.blocks_of_pair(before, after, flows, [frozenset([one, four])], LEAST) == (
        frozenset(kinds),
    )
    few = flows | {four: [9, 4]}
    assert disclosure.blocks_of_pair(before, after, few, [], LEAST) == (frozenset([*kinds, ("", "")]),)

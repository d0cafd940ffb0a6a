"""The disclosure guard attacked: what is shown, added and subtracted in any way, never gives a small group."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from answers import disclosure
from answers.disclosure import SPLITS, Guard
from answers.selection import Selection
from answers.survey import Survey
from answers.survey import survey as asked
from answers.survey_change import change, pairs
from answers.survey_estimates import estimate
from answers.survey_groups import VALUES, profiles, ranking
from tests.example.small import companies, small
from translations import UserError

LEAST = 5
# Whole groups, and every part of them that can be asked for.
ASKED = [(None, None), *((split, value) for split in SPLITS for value in VALUES[split])]


def selections(survey: Survey, wave: str) -> list[frozenset]:
    """The kinds of company that every address with up to two sectors and two ministries selects."""
    present = survey.present(wave)
    sectors, ministries = ({kind[place] for kind in present} for place in (0, 1))
    some = [
        [(), *itertools.combinations(sorted(codes), 1), *itertools.combinations(sorted(codes), 2)]
        for codes in (sectors, ministries)
    ]
    found = {
        frozenset(
            (sector, ministry)
            for sector, ministry in present
            if (not chosen or sector in chosen) and (not under or ministry in under)
        )
        for chosen, under in itertools.product(*some)
    }
    return [kinds for kinds in found if kinds]


def attack(survey: Survey, wave: str) -> list[int]:
    """The sizes of the small groups that the shown ones give away, alone or by any sum of multiples.

    The attacker knows which kinds of company there are, not how many; and that a group shown as empty is.
    """
    values = [VALUES[split] for split in SPLITS]
    places = [(*kind, *more) for kind in sorted(survey.present(wave)) for more in itertools.product(*values)]
    assessed = np.zeros(len(places))
    for cell in survey.counted[wave]:
        assessed[places.index((cell.sector, cell.ministry, cell.size_class, cell.in_agreement))] += (
            cell.assessed
        )
    shown, small = [], []
    for kinds in selections(survey, wave):
        for split, value in ASKED:
            member = np.array(
                [
                    place[:2] in kinds and (split is None or place[2 + SPLITS.index(split)] == value)
                    for place in places
                ],
                dtype=float,
            )
            one = estimate(survey, wave, kinds, split=(split, value) if split else None)
            if one.basis != "hidden":
                shown.append(member)
            if 0 < assessed @ member < LEAST:
                small.append(member)
    if not shown or not small:
        return []
    shown = np.unique(shown, axis=0)
    open_places = ~shown[shown @ assessed == 0].any(axis=0)
    _, strength, directions = np.linalg.svd(shown[:, open_places], full_matrices=False)
    space = directions[strength > 1e-9]
    found = [member[open_places] for member in small]
    sizes = [int(assessed @ member) for member in small]
    return [
        size
        for size, member in zip(sizes, found, strict=True)
        if np.allclose(space.T @ (space @ member), member, atol=1e-6)
    ]


@pytest.fixture(scope="module")
def example(survey) -> Survey:
    return asked(survey, Selection())


@pytest.mark.parametrize("wave", ["example_2018", "example_2020", "example_2023"])
def test_the_example_gives_no_small_group_away(example, wave):
    assert attack(example, wave) == []


def test_the_attack_finds_what_an_unguarded_survey_gives_away(example):
    assert 4 in attack(replace(example, least=1), "example_2023")


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
    assert attack(small(rows, least=LEAST), "w") == []


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
    chosen = asked(survey, Selection(sector=("textiles",)))
    (profile,) = profiles(chosen, "example_2023", "total")
    assert (profile.assessed, profile.levels, profile.steps) == (None, None, None)
    assert not change(chosen, *pairs(chosen)[-1]).is_shown
    assert change(chosen, *pairs(chosen)[-1]).flows.empty
    assert not estimate(chosen, "example_2023", chosen.kinds("example_2023")).is_shown


def test_a_change_needs_enough_companies_that_are_in_both_waves():
    rows = companies("a", "food", "LNV", "333333") + companies("b", "food", "LNV", "333000")
    years = {"a": 2020, "b": 2022}
    assert change(small(rows, years=years, least=LEAST), "a", "b").is_shown
    strangers = {"foodLNV3", "foodLNV4"}
    renamed = [
        row | {"company": "new" + row["company"]}
        if row["company"] in strangers and row["wave"] == "b"
        else row
        for row in rows
    ]
    assert not change(small(renamed, years=years, least=LEAST), "a", "b").is_shown


def test_when_everything_together_is_too_little_nothing_is_shown():
    found = small(companies("w", "food", "LNV", "3300"), least=LEAST)
    assert estimate(found, "w", found.kinds("w")).basis == "hidden"
    assert estimate(replace(found, least=4), "w", found.kinds("w")).share == 0.5


def test_a_group_of_exactly_the_threshold_is_shown():
    rows = companies("w", "a", "X", "33300") + companies("w", "b", "X", "333000")
    assert ranking(small(rows, least=5), "w", "sector").hidden == ()
    assert len(ranking(small(rows, least=6), "w", "sector").hidden) == 2


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


def test_a_pair_of_waves_joins_the_blocks_of_both():
    one, two, three = ("a", "X"), ("b", "X"), ("c", "X")
    before = Guard(LEAST, {None: (frozenset([one, two]), frozenset([three]))})
    after = Guard(LEAST, {None: (frozenset([one]), frozenset([two, three]))})
    pair = disclosure.guard_of_pair(before, after, dict.fromkeys((one, two, three), 9))
    assert pair.blocks[None] == (frozenset([one, two, three]),)
    assert not pair.shows([one, two])

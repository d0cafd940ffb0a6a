"""Attacks on what is shown of small groups: by adding and subtracting everything that any address shows."""

import itertools
from collections import Counter

import numpy as np
import pandas as pd

from answers.disclosure import SPLITS
from answers.selection import Selection
from answers.survey import Survey
from answers.survey_cells import ENDORSING, LEVELS
from answers.survey_change import change
from answers.survey_estimates import estimate
from answers.survey_groups import VALUES
from answers.survey_pair import FLOWS

LEAST = 5
# Whole groups, and every part of them that can be asked for.
ASKED = [(None, None), *((split, value) for split in SPLITS for value in VALUES[split])]


def choices(survey: Survey, most: tuple[int, int] = (2, 2)) -> list[Selection]:
    """What every address with up to so many sectors and ministries selects."""
    present = frozenset().union(*(survey.present(wave) for wave in survey.waves["wave"]))
    sectors, ministries = (sorted({kind[place] for kind in present}) for place in (0, 1))
    some = [
        [chosen for count in range(longest + 1) for chosen in itertools.combinations(codes, count)]
        for codes, longest in zip((sectors, ministries), most, strict=True)
    ]
    return [Selection(sector=sector, ministry=ministry) for sector, ministry in itertools.product(*some)]


def selections(survey: Survey, wave: str) -> list[frozenset]:
    """The kinds of company that these addresses select in a wave."""
    found = {
        frozenset(
            (sector, ministry)
            for sector, ministry in survey.present(wave)
            if (not chosen.sector or sector in chosen.sector)
            and (not chosen.ministry or ministry in chosen.ministry)
        )
        for chosen in choices(survey)
    }
    return [kinds for kinds in found if kinds]


def given_away(counts: np.ndarray, shown: list, small: list, zeros: bool) -> list[int]:
    """The sizes of those groups of `small` that are a sum of multiples of the `shown` ones.

    Groups are rows of ones and noughts over the `counts`. With `zeros` the attacker also knows that nothing is in
    any part of a group that is shown as empty.
    """
    if not shown or not small:
        return []
    shown, small = np.unique(shown, axis=0), np.array(small)
    open_places = ~shown[shown @ counts == 0].any(axis=0) if zeros else np.ones(len(counts), dtype=bool)
    _, strength, directions = np.linalg.svd(shown[:, open_places], full_matrices=False)
    space, left = directions[strength > 1e-9], small[:, open_places]
    is_found = np.isclose(left @ space.T @ space, left, atol=1e-6).all(axis=1)
    return [int(size) for size in (small @ counts)[is_found]]


def attack(survey: Survey, wave: str, what: str = "assessed") -> list[int]:
    """The sizes of the small groups that the shown ones give away, alone or by any sum of multiples.

    The attacker knows which kinds of company there are, not how many; and that a group shown as empty is.
    """
    values = [VALUES[split] for split in SPLITS]
    places = [(*kind, *more) for kind in sorted(survey.present(wave)) for more in itertools.product(*values)]
    counts = np.zeros(len(places))
    for cell in survey.counted[wave]:
        place = (cell.sector, cell.ministry, cell.size_class, cell.in_agreement)
        counts[places.index(place)] += getattr(cell, what)
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
            if getattr(one, what) is not None:
                assert getattr(one, what) == counts @ member
                shown.append(member)
            else:
                assert (one.lowest, one.highest) == (None, None)
            if 0 < counts @ member < LEAST:
                small.append(member)
    return given_away(counts, shown, small, zeros=True)


def attack_pair(
    survey: Survey, before: str, after: str, most: tuple[int, int] = (2, 2)
) -> tuple[list[int], list[int]]:
    """What the flows between two waves give away: beside each other, and together with what the waves show.

    A place is a kind of company before and after, and a flow. Of flows alone the attacker also knows which are
    empty; taken together with what the waves show he does not use that (answers/disclosure.py says so).
    """
    rows = survey.transitions
    rows = rows[(rows["wave_before"] == before) & (rows["wave_after"] == after)]
    counted = Counter()
    for row in rows.itertuples():
        first, second = (row.sector_before, row.ministry_before), (row.sector_after, row.ministry_after)
        first, second = (second if pd.isna(first[0]) else first), (first if pd.isna(second[0]) else second)
        flow = tuple(
            "endorses" if level in ENDORSING else "does_not" if level in LEVELS else "not_measured"
            for level in (row.level_before, row.level_after)
        )
        counted[first, second, flow] += row.companies
    ways = {(first, second) for first, second, _ in counted}
    places = [(*way, flow) for way in sorted(ways) for flow in FLOWS]
    counts = np.array([counted[place] for place in places], dtype=float)
    flows, waves, small = [], [], []
    for chosen in choices(survey, most):
        found = survey.selected(chosen)
        kinds = found.kinds(before) | found.kinds(after)
        answer = change(found, before, after)
        for flow in FLOWS:
            member = np.array([place[1] in kinds and place[2] == flow for place in places], dtype=float)
            if answer.is_shown:
                assert answer.count(*flow) == counts @ member
                assert not 0 < counts @ member < LEAST
                flows.append(member)
            if 0 < counts @ member < LEAST:
                small.append(member)
        for side, one in enumerate((answer.before, answer.after)):
            member = [place[side] in kinds and place[2][side] != "not_measured" for place in places]
            if one.assessed is not None:
                assert one.assessed == counts @ member
                waves.append(np.array(member, dtype=float))
    return given_away(counts, flows, small, zeros=True), given_away(counts, flows + waves, small, zeros=False)

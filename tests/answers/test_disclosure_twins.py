"""Whoever sees everything that is shown cannot tell a survey from its twins: no computation on it can.

A twin has one company under another kind of its block, so that all blocks count the same. Where every row of every
answer is the same for both, at every filter and method and to the last digit, nothing that is computed from them
tells how a block is divided.
"""

import itertools
import random
from collections.abc import Iterator
from functools import partial

import pandas as pd
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

import store
from answers import survey_change_rows, survey_rows
from answers.disclosure import Block
from answers.survey import Survey
from answers.survey_cells import NOT_ESTABLISHED
from answers.survey_estimates import METHODS
from answers.survey_pair import Pair
from answers.survey_rows import Waves
from tests.answers.attacking import LEAST, choices
from tests.example.generate import FOLDER
from tests.example.small import companies, small

ANSWERS = [
    answer
    for answer in (*survey_rows.ANSWERS, *survey_change_rows.ANSWERS)
    if answer.ask is survey_rows.waves
]
YEARS = {"a": 2020, "b": 2023}


def shown(survey: Survey, asked: Survey, some: int) -> list[pd.DataFrame]:
    """All rows of the answers: for the whole by every method, and for some selections of `asked`."""
    ways = [(asked.selection, method) for method in METHODS]
    every = choices(asked)
    ways += [(chosen, "default") for chosen in random.Random(1).sample(every, min(some, len(every)))]
    rows = [survey.ledger]
    for chosen, method in ways:
        rows += [answer.rows(Waves(survey.selected(chosen), method)) for answer in ANSWERS]
    return rows


def partitions(survey: Survey) -> list[tuple[str, bool, tuple[Block, ...]]]:
    """Every partition that the guards make: its wave, whether it counts those not established, its blocks."""
    found = [
        (wave, counts_unknown, blocks)
        for wave, guard in survey.guards.items()
        for counts_unknown, by_split in ((False, guard.blocks), (True, guard.unknown))
        for blocks in by_split.values()
    ]
    for pair in itertools.starmap(partial(Pair, survey), itertools.combinations(survey.waves["wave"], 2)):
        found += [(wave, each, pair.blocks) for wave in pair.waves for each in (False, True)]
    return found


def twins(rows: list[dict], survey: Survey, make) -> Iterator[Survey]:
    """The surveys with one company under another kind of its blocks, in all waves, and with the same blocks."""
    known = partitions(survey)
    present = {wave: survey.present(wave) for wave in survey.guards}
    for company in dict.fromkeys(row["company"] for row in rows):
        own = [row for row in rows if row["company"] == company]
        kind = own[0]["sector"], own[0]["ministry"]
        if any((row["sector"], row["ministry"]) != kind for row in own):
            continue
        states = {(row["wave"], row["level"] == NOT_ESTABLISHED) for row in own}
        blocks = [
            next((block for block in each if kind in block), frozenset())
            for wave, unknown, each in known
            if (wave, unknown) in states
        ]
        for sector, ministry in frozenset.intersection(*blocks) - {kind, ("", "")}:
            moved = {"sector": sector, "ministry": ministry}
            twin = make([row | moved if row["company"] == company else row for row in rows])
            if partitions(twin) == known and all(twin.present(wave) == present[wave] for wave in present):
                yield twin


def assert_no_twin_differs(rows: list[dict], make, some: int = 2, most: int = 2) -> int:
    survey = make(rows)
    found = list(itertools.islice(twins(rows, survey, make), most))
    expected = shown(survey, survey, some) if found else []
    for twin in found:
        for left, right in zip(expected, shown(twin, survey, some), strict=True):
            pd.testing.assert_frame_equal(left, right, rtol=1e-12, atol=1e-12)
    return len(found)


@st.composite
def surveys(draw, waves="a"):
    """Companies by sector and ministry, some of them not established, with sizes of the sectors or without, and
    with weights or without.
    """
    rows, sizes, weight = [], {}, draw(st.sampled_from([st.none(), st.sampled_from([1.0, 2.5, 4.0])]))
    for sector, ministry in itertools.product(
        "pqr"[: draw(st.integers(2, 3))], "XY"[: draw(st.integers(1, 2))]
    ):
        numbers = range(draw(st.integers(1, 9)))
        for wave in waves:
            levels = "".join(draw(st.sampled_from("00123449")) for _ in numbers)
            size_class = draw(st.sampled_from(["large", "very_large"]))
            own = companies(wave, sector, ministry, levels, size_class=size_class)
            rows += [row | {"weight": draw(weight)} for row in own]
            sizes[wave, sector] = sizes.get((wave, sector), 0) + len(levels) + draw(st.integers(0, 30))
    return rows, sizes if draw(st.booleans()) else {}


@settings(max_examples=12, deadline=None, derandomize=True, phases=[Phase.generate])
@given(surveys())
def test_no_survey_can_be_told_from_its_twins(drawn):
    rows, sizes = drawn
    assume(assert_no_twin_differs(rows, lambda moved: small(moved, sizes, least=LEAST)))


@settings(max_examples=6, deadline=None, derandomize=True, phases=[Phase.generate])
@given(surveys("ab"))
def test_no_pair_of_waves_can_be_told_from_its_twins(drawn):
    rows, sizes = drawn
    assume(assert_no_twin_differs(rows, lambda moved: small(moved, sizes, years=YEARS, least=LEAST), some=0))


def test_the_example_cannot_be_told_from_its_twins():
    own = pd.read_csv(store.DATA / "sectors.csv").set_index("sector")["ministry"]
    frame = pd.read_csv(FOLDER / "survey_responses.csv")
    frame["ministry"] = frame["ministry"].fillna(frame["sector"].map(own)).fillna("")
    frame["in_agreement"] = frame["agreement"].notna()
    frame["weight"] = None
    kept = ["wave", "company", "sector", "ministry", "size_class", "in_agreement", "level", "weight"]
    sizes = pd.read_csv(FOLDER / "survey_strata.csv").set_index(["wave", "sector"])["population_size"]
    years = frame.groupby("wave")["reference_year"].first().to_dict()
    rows = [row for row in frame[kept].to_dict("records")]
    # The hidden sectors first.
    rows.sort(key=lambda row: row["sector"] not in ("oil_gas", "textiles"))
    assert assert_no_twin_differs(
        rows, lambda moved: small(moved, sizes.to_dict(), years=years, least=LEAST), some=0, most=1
    )

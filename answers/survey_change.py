"""Who moved between two waves, and what the change of the share is made of."""

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

import stats
from answers import disclosure, kept
from answers.disclosure import Block
from answers.survey import Survey
from answers.survey_estimates import Estimate, estimate
from answers.survey_groups import BY
from answers.survey_pair import Difference, Pair, courses, pair_of
from answers.survey_sample import sample
from translations import Words


@dataclass(frozen=True)
class Change:
    """From one wave to the next that may be compared with it, for the selected companies.

    flows: one row a pair of states: before, after, companies; a company counts where it is in the later wave,
    else where it was in the earlier one. parts: the change of the share in parts that add up to it: companies
    that changed, companies that came and went, and the mix of sectors. `difference` is the change of
    the share with its interval. `is_shown` is False where the groups are too small: then nothing else is there.
    """

    before: Estimate
    after: Estimate
    is_shown: bool
    flows: pd.DataFrame
    paired: stats.PairedChange | None
    parts: dict[str, float]
    difference: stats.ShareDifference | None = None

    @property
    def tests_agree(self) -> bool:
        """Whether the change of the share and McNemar's test of the companies in both waves say the same."""
        gained, lost = self.paired.gained, self.paired.lost
        tested = "same" if self.paired.p_value >= 0.05 else "rises" if gained > lost else "falls"
        return tested == self.difference.course

    def in_words(self, words: Words) -> str:
        """The change over all companies, what it rests on, and why McNemar's test may say otherwise."""
        change, lower, upper = (
            words.number(100 * value)
            for value in (self.difference.estimate, self.difference.lower, self.difference.upper)
        )
        return words(
            "survey-change-whole",
            change=change,
            lower=lower,
            upper=upper,
            course=self.difference.course,
            agrees=str(self.tests_agree).lower(),
        )

    def count(self, before: str, after: str) -> int:
        row = self.flows[(self.flows["before"] == before) & (self.flows["after"] == after)]
        return int(row["companies"].sum())


@kept.inside
def pairs(survey: Survey) -> list[tuple[str, str]]:
    """The pairs of chosen waves that follow each other and may be compared, oldest first."""
    chosen = list(survey.waves["wave"])
    found = survey.transitions.loc[survey.transitions["follows"], ["wave_before", "wave_after"]]
    known = set(found.itertuples(index=False, name=None))
    return [(b, a) for a in chosen for b in chosen if (b, a) in known]


def change(survey: Survey, before: str, after: str) -> Change:
    """What became of whom between two waves of `pairs`."""
    selected = survey.kinds(before), survey.kinds(after)
    return survey.made(
        (change, before, after, selected), lambda: _change(pair_of(survey, before, after), selected)
    )


def _change(pair: Pair, selected: tuple[Block, Block]) -> Change:
    first, second = (
        estimate(pair.survey, wave, kinds) for wave, kinds in zip(pair.waves, selected, strict=True)
    )
    kinds = first.kinds | second.kinds
    if not (pair.tells(kinds) and first.is_shown and second.is_shown):
        nothing = pair.rows.head(0)[["before", "after", "companies"]]
        return Change(first, second, False, nothing, None, {})
    flows = pair.of(kinds).groupby(["before", "after"], as_index=False)["companies"].sum()
    parts, whole = _parts(pair, first, second), pair.difference(first, second).interval
    return Change(first, second, True, flows, pair.paired(kinds), parts, whole)


@dataclass(frozen=True)
class GroupChange:
    """One sector or ministry between two waves: the change of its share, None where a wave hides it, and the
    companies that began and stopped endorsing, None where they are too few to be told.

    `course` is `rises` or `falls` where that stands among all groups, `same` where it does not, `hidden` without a
    change.
    """

    code: str
    difference: stats.ShareDifference | None
    paired: stats.PairedChange | None
    course: str


@kept.inside
def by_group(survey: Survey, before: str, after: str, by: str) -> tuple[GroupChange, ...]:
    """The selected sectors or ministries between two waves of `pairs`, the largest rise first, the hidden last."""
    asked = pair_of(survey, before, after)
    place = BY.index(by)
    changes: dict[str, Difference | None] = {}
    paired: dict[str, stats.PairedChange | None] = {}
    for code in sorted({kind[place] for wave in asked.waves for kind in survey.kinds(wave)}):
        first, second = (
            estimate(survey, wave, {kind for kind in survey.kinds(wave) if kind[place] == code})
            for wave in asked.waves
        )
        changes[code] = asked.difference(first, second)
        kinds = first.kinds | second.kinds
        paired[code] = asked.paired(kinds) if changes[code] and asked.tells(kinds) else None
    course = courses(changes)
    found = [
        GroupChange(code, each.interval if each else None, paired[code], course[code])
        for code, each in changes.items()
    ]
    return tuple(sorted(found, key=lambda one: -one.difference.estimate if one.difference else float("inf")))


def over_waves(survey: Survey, found: Mapping[str, tuple[Estimate, ...]]) -> dict[str, str]:
    """The course of each group from its first shown wave to its last of those that may be compared with the
    current one, as `courses` tells it; groups with one wave are left out.
    """
    comparable = set(survey.comparable()["wave"])
    changes = {}
    for code, estimates in found.items():
        shown = [one for one in estimates if one.is_shown and one.wave in comparable]
        if len(shown) > 1:
            first, last = shown[0], shown[-1]
            changes[code] = pair_of(survey, first.wave, last.wave).difference(first, last)
    return courses(changes)


def _parts(pair: Pair, first: Estimate, second: Estimate) -> dict[str, float]:
    """The change of the share in parts that add up to it.

    Inside a stratum a company counts for its part of the weight of those assessed, before and after; those that
    changed contribute with the mean of both (Griliches and Regev 1995). What remains of the strata's own change is
    made by companies that came and went; what remains of the whole, by the mix of strata. Strata are sectors,
    those in one that the guard of a wave does not tell apart; what companies did is told of blocks of flows.
    """
    guards = [pair.survey.guards[wave] for wave in pair.waves]
    stratum_of = disclosure.strata([block for guard in guards for block in guard.blocks[None]])
    whole = stats.decomposition(
        *(_strata(pair.survey, one, stratum_of).reset_index() for one in (first, second))
    )
    old, new = (_strata(pair.survey, one, pair.strata) for one in (first, second))
    weight = sum(frame["population_size"] / frame["population_size"].sum() / 2 for frame in (old, new))
    changed = 0.0
    for before, after, sign in (("does_not", "endorses", 1), ("endorses", "does_not", -1)):
        rows = pair.of(first.kinds | second.kinds)
        rows = rows[(rows["before"] == before) & (rows["after"] == after)]
        sums = rows.groupby(rows["sector"].map(pair.strata))[["weight_before", "weight_after"]].sum()
        each = sums["weight_before"] / old["assessed"] + sums["weight_after"] / new["assessed"]
        changed += sign * (weight * each / 2).sum()
    return {
        "changed": float(changed),
        "came_and_went": float(whole.within - changed),
        "mix": float(second.share - first.share - whole.within),
    }


def _strata(survey: Survey, one: Estimate, stratum_of: Mapping[str, str]) -> pd.DataFrame:
    """The strata of an estimate as `stats.decomposition` takes them, counted in weights.

    The size of a stratum is that of the part of the population that its assessed companies stand for.
    """
    calibrations = sample(survey, one.wave, one.kinds, stratum_of=stratum_of).calibrations
    rows = pd.DataFrame(
        {
            "stratum": stratum_of[cell.sector],
            "population_size": calibrations[cell.kind] * cell.weight_assessed,
            "assessed": cell.weight_assessed,
            "endorsing": cell.weight_endorsing,
        }
        for cell in survey.counted[one.wave]
        if cell.kind in one.kinds and cell.assessed
    )
    return rows.groupby("stratum").sum()

"""Who moved between two waves, and what the change of the share is made of."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

import stats
from answers import disclosure
from answers.survey import ENDORSING, NOT_ESTABLISHED, Counts, Survey, counts
from answers.survey_estimates import Estimate, estimate
from answers.survey_groups import BY

# What a company is in a wave. Whether it was not established or not in the wave at all is not told apart: apart
# these are too few.
STATES = ("endorses", "does_not", "not_measured")
# From which state to which: of companies measured in neither wave there is nothing to tell.
FLOWS = tuple(
    flow for flow in itertools.product(STATES, repeat=2) if flow != ("not_measured", "not_measured")
)
SCALE = 1_000_000


@dataclass(frozen=True)
class Change:
    """From one wave to the next that may be compared with it, for the selected companies.

    flows: one row a pair of states: before, after, companies; a company counts where it is in the later wave,
    else where it was in the earlier one. parts: the change from `start` to `end` in parts that add up to it:
    companies that changed, companies that came and went, and the mix of sectors; none for a survey with
    weights of its own. `is_shown` is False where the groups are too small: then nothing else is there.
    """

    before: Estimate
    after: Estimate
    is_shown: bool
    flows: pd.DataFrame
    paired: stats.PairedChange | None
    parts: dict[str, float]

    @property
    def start(self) -> float | None:
        return self.before.share if self.parts else None

    @property
    def end(self) -> float | None:
        return self.after.share if self.parts else None

    def count(self, before: str, after: str) -> int:
        row = self.flows[(self.flows["before"] == before) & (self.flows["after"] == after)]
        return int(row["companies"].sum())


def pairs(survey: Survey) -> list[tuple[str, str]]:
    """The pairs of chosen waves that follow each other and may be compared, oldest first."""
    chosen = list(survey.waves["wave"])
    found = survey.transitions[["wave_before", "wave_after"]].drop_duplicates()
    known = set(found.itertuples(index=False, name=None))
    return [(b, a) for a in chosen for b in chosen if (b, a) in known]


def change(survey: Survey, before: str, after: str) -> Change:
    """What became of whom between two waves of `pairs`."""
    rows = _rows(survey, before, after)
    kinds = survey.kinds(before) | survey.kinds(after)
    first, second = (estimate(survey, wave, survey.kinds(wave)) for wave in (before, after))
    if not (
        disclosure.is_union(kinds, _blocks(survey, before, after, rows))
        and first.is_shown
        and second.is_shown
    ):
        nothing = rows.head(0)[["before", "after", "companies"]]
        return Change(first, second, False, nothing, None, {})
    rows = _of(rows, kinds)
    flows = rows.groupby(["before", "after"], as_index=False)["companies"].sum()
    parts = _parts(survey, before, after, rows, second.share - first.share)
    return Change(first, second, True, flows, _paired(flows), parts)


@dataclass(frozen=True)
class GroupChange:
    """One sector or ministry between two waves: the change of its share, None where a wave hides it, and the
    companies that began and stopped endorsing, None where they are too few to be told.
    """

    code: str
    difference: stats.ShareDifference | None
    paired: stats.PairedChange | None

    @property
    def course(self) -> str:
        """`rises` or `falls` where the whole interval does, `same` where it does not, `hidden` without one."""
        if self.difference is None or self.difference.lower is None:
            return "hidden"
        return "rises" if self.difference.lower > 0 else "falls" if self.difference.upper < 0 else "same"


def by_group(survey: Survey, before: str, after: str, by: str) -> tuple[GroupChange, ...]:
    """The selected sectors or ministries between two waves of `pairs`, the largest rise first, the hidden last."""
    rows = _rows(survey, before, after)
    blocks = _blocks(survey, before, after, rows)
    place = BY.index(by)
    found = []
    for code in sorted({kind[place] for kind in survey.kinds(before) | survey.kinds(after)}):
        own = [{kind for kind in survey.kinds(wave) if kind[place] == code} for wave in (before, after)]
        first, second = (
            estimate(survey, wave, kinds) for wave, kinds in zip((before, after), own, strict=True)
        )
        is_shown = first.is_shown and second.is_shown
        kinds = own[0] | own[1]
        found.append(
            GroupChange(
                code,
                stats.share_difference(first.interval, second.interval) if is_shown else None,
                _paired(_of(rows, kinds)) if is_shown and disclosure.is_union(kinds, blocks) else None,
            )
        )
    return tuple(sorted(found, key=lambda one: -one.difference.estimate if one.difference else float("inf")))


def _rows(survey: Survey, before: str, after: str) -> pd.DataFrame:
    """The companies measured in at least one of two waves, each under the kind that it is of last."""
    rows = survey.transitions
    rows = rows[(rows["wave_before"] == before) & (rows["wave_after"] == after)]
    is_later = rows["level_after"].notna()
    rows = rows.assign(
        sector=rows["sector_after"].where(is_later, rows["sector_before"]),
        ministry=rows["ministry_after"].where(is_later, rows["ministry_before"]),
        before=rows["level_before"].map(_state),
        after=rows["level_after"].map(_state),
    )
    return rows[rows["before"].ne("not_measured") | rows["after"].ne("not_measured")]


def _of(rows: pd.DataFrame, kinds: Iterable[disclosure.Kind]) -> pd.DataFrame:
    return rows[[kind in kinds for kind in zip(rows["sector"], rows["ministry"], strict=True)]]


def _paired(rows: pd.DataFrame) -> stats.PairedChange:
    """Those that began to endorse beside those that stopped."""
    gained, lost = (
        int(rows.loc[(rows["before"] == before) & (rows["after"] == after), "companies"].sum())
        for before, after in (("does_not", "endorses"), ("endorses", "does_not"))
    )
    return stats.mcnemar(gained, lost)


def _blocks(survey: Survey, before: str, after: str, rows: pd.DataFrame) -> tuple[disclosure.Block, ...]:
    """What of a pair of waves may be told apart."""
    counts: dict[disclosure.Kind, list[int]] = {}
    for row in rows.itertuples():
        own = counts.setdefault((row.sector, row.ministry), [0] * len(FLOWS))
        own[FLOWS.index((row.before, row.after))] += row.companies
    in_both = rows[rows["level_before"].notna() & rows["level_after"].notna()]
    moved = {
        frozenset([(row.sector_before, row.ministry_before), (row.sector_after, row.ministry_after)])
        for row in in_both.itertuples()
    }
    guards = survey.guards[before], survey.guards[after]
    return disclosure.blocks_of_pair(*guards, counts, sorted(moved, key=sorted), survey.least)


def _state(level: float) -> str:
    if pd.isna(level) or level == NOT_ESTABLISHED:
        return "not_measured"
    return "endorses" if level in ENDORSING else "does_not"


def _parts(
    survey: Survey, before: str, after: str, rows: pd.DataFrame, difference: float
) -> dict[str, float]:
    """The change of the share in parts that add up to its `difference`.

    Inside a stratum an assessed company weighs one over the assessed, before and after; those that changed
    contribute with the mean of both weights (Griliches and Regev 1995). What remains of the strata's own change is
    made by companies that came and went; what remains of the whole, by the mix of strata. Strata are sectors,
    those in one that the guard of a wave does not tell apart; what companies did is told of blocks of flows.
    """
    if (survey.cells["weighted"][survey.cells["wave"].isin([before, after])] > 0).any():
        return {}
    guards = [survey.guards[wave] for wave in (before, after)]
    stratum_of = disclosure.strata([block for guard in guards for block in guard.blocks[None]])
    whole = stats.decomposition(*(_groups(survey, wave, stratum_of) for wave in (before, after)))
    stratum_of = disclosure.strata(_blocks(survey, before, after, _rows(survey, before, after)))
    old, new = (_groups(survey, wave, stratum_of).set_index("stratum") for wave in (before, after))
    own = rows["sector"].map(stratum_of)
    gained = own[(rows["before"] == "does_not") & (rows["after"] == "endorses")].value_counts()
    lost = own[(rows["before"] == "endorses") & (rows["after"] == "does_not")].value_counts()
    changed = 0.0
    for stratum in old.index.intersection(new.index):
        weight = sum(
            frame.loc[stratum, "population_size"] / frame["population_size"].sum() for frame in (old, new)
        )
        each = 1 / old.loc[stratum, "assessed"] + 1 / new.loc[stratum, "assessed"]
        changed += weight / 2 * each / 2 * (gained.get(stratum, 0) - lost.get(stratum, 0))
    return {
        "changed": float(changed),
        "came_and_went": float(whole.within - changed),
        "mix": float(difference - whole.within),
    }


def _groups(survey: Survey, wave: str, stratum_of: dict[str, str]) -> pd.DataFrame:
    """The strata of the selected companies as `stats.decomposition` takes them.

    A stratum weighs its population, or its part of it where the ministry cuts through; without known sizes, its
    assessed companies.
    """
    kinds, sizes, sectors = survey.kinds(wave), survey.sizes[wave], survey.sectors[wave]
    groups: dict[str, list[str]] = {}
    for sector in sorted(sectors):
        groups.setdefault(stratum_of[sector], []).append(sector)
    cells = [cell for cell in survey.counted[wave] if (cell.sector, cell.ministry) in kinds]
    found = {name: counts(cell for cell in cells if stratum_of[cell.sector] == name) for name in groups}
    found = {name: own for name, own in found.items() if own.assessed}
    is_known = survey.wave(wave)["design"] != "census" and all(
        set(groups[name]) <= sizes.keys() for name in found
    )

    def weight(name: str, own: Counts) -> int:
        """The part of the population, as a whole number that keeps the proportion."""
        if not is_known:
            return own.assessed
        assessed = sum(sectors[sector].assessed for sector in groups[name])
        return round(SCALE * sum(sizes[sector] for sector in groups[name]) * own.assessed / assessed)

    return pd.DataFrame(
        {
            "stratum": name,
            "population_size": weight(name, own),
            "assessed": own.assessed,
            "endorsing": own.endorsing,
        }
        for name, own in found.items()
    )

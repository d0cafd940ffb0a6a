"""A group of companies in a wave as a sample: strata, weights, and what companies without a level leave open.

One estimator stands behind every number of the survey: shares, bounds, levels, steps and changes.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple

import pandas as pd

import stats
from answers import disclosure
from answers.disclosure import Kind
from answers.survey import Survey
from answers.survey_cells import Cell, counts

IsMember = Callable[[Cell], bool]


@dataclass(frozen=True)
class Sample:
    """The assessed companies of a group in a wave, by stratum.

    `basis` says how the share is estimated, as `Estimate` has it; `is_weighted` whether by weights of the survey's
    own. `places` gives of each kind of company the stratum it is in and whether it is of the group; `merged` the
    sectors that were taken together because fewer than two of them were assessed. `lowest` and `highest` are the
    shares if none, or all, of the companies that were asked and not established endorse.
    """

    basis: str
    is_weighted: bool
    strata: tuple[stats.Stratum, ...]
    places: dict[Kind, tuple[str, bool]]
    merged: tuple[str, ...]
    lowest: float
    highest: float

    @cached_property
    def share(self) -> stats.SampleShare:
        return stats.SampleShare(self.strata)

    @cached_property
    def calibrations(self) -> dict[Kind, float]:
        """What the weight of an assessed company of a kind is multiplied by, to add up to its population size."""
        by_stratum = {stratum.name: stratum.calibration for stratum in self.strata if stratum.assessed}
        return {kind: by_stratum.get(name, 0.0) for kind, (name, _) in self.places.items()}


class Group(NamedTuple):
    """Sectors that are one stratum, their population size, None where unknown, and their companies."""

    name: str
    sectors: tuple[str, ...]
    population_size: int | None
    cells: list[Cell]

    @classmethod
    def joined(cls, groups: Iterable["Group"]) -> "Group":
        """Several as one."""
        names, sectors, sizes, cells = zip(*groups, strict=True)
        return cls("+".join(names), (*chain(*sectors),), sum(sizes), [*chain(*cells)])

    @property
    def is_too_small(self) -> bool:
        """Whether it cannot give a variance."""
        assessed = counts(self.cells).assessed
        return assessed < 2 and assessed < self.population_size


def sample(
    survey: Survey,
    wave: str,
    kinds: frozenset[Kind],
    split: tuple[str, object] | None = None,
    stratum_of: Mapping[str, str] | None = None,
) -> Sample:
    """The companies of these kinds in a wave, of which some were assessed; `split` = (column, value) is a part.

    Where the population size of every sector is known sectors are strata, those in one that the guard does not
    tell apart or that `stratum_of` names alike, and the survey's weights are calibrated to their sizes. Else, and
    in a census, the companies of the group are one sample.
    """
    column = split[0] if split else None
    guard = survey.guards[wave]

    def is_member(cell: Cell) -> bool:
        return cell.kind in kinds and (split is None or getattr(cell, split[0]) == split[1])

    members = [cell for cell in survey.counted[wave] if is_member(cell)]
    assessed = counts(members).assessed
    size = None if split else population_size(survey, wave, kinds)
    is_weighted, unseen = wave in survey.weighted, 0
    merged: tuple[str, ...] = ()
    if survey.wave(wave)["design"] == "census":
        basis, asked = "census", [Group("", (), assessed, members)]
        groups = asked
        unseen = max((size or 0) - sum(cell.asked for cell in members), 0)
    elif asked := _strata(survey, wave, kinds, column, stratum_of or guard.strata(column)):
        groups = [group for group in asked if not split or counts(filter(is_member, group.cells)).assessed]
        groups, merged = _collapsed(groups)
        is_whole = all(is_member(cell) for group in groups for cell in group.cells if cell.assessed)
        basis = "domain" if not is_whole else "group" if len(groups) == 1 else "strata"
        basis = "calibrated" if is_weighted else basis
    else:
        basis = "weights" if is_weighted else "group"
        groups = asked = [Group("", (), size and max(size, assessed), members)]
    return Sample(
        basis,
        is_weighted,
        tuple(_stratum(group, is_member) for group in groups),
        {cell.kind: (group.name, cell.kind in kinds) for group in groups for cell in group.cells},
        merged,
        *_bounds(_together(asked, [*guard.unknown_sectors(column), merged]), is_member, unseen),
    )


def population_size(survey: Survey, wave: str, kinds: frozenset[Kind]) -> int | None:
    """Companies of the population in whole sectors; None where a size is missing or a sector is cut."""
    present, sizes = survey.present(wave), survey.sizes[wave]
    if kinds == present:
        known = survey.wave(wave)["population_size"]
        return int(known) if pd.notna(known) else sum(sizes.values()) or None
    sectors = {sector for sector, _ in kinds}
    is_whole = all(kind in kinds for kind in present if kind[0] in sectors)
    return sum(sizes[sector] for sector in sectors) if is_whole and sectors <= sizes.keys() else None


def _strata(
    survey: Survey, wave: str, kinds: frozenset[Kind], column: str | None, stratum_of: Mapping[str, str]
) -> list[Group]:
    """The strata that companies of these kinds are in; nothing where the size of a sector of them is missing.

    A sector counts even if none of its companies was assessed, and so does a sector of the population that the
    sample does not have at all, when everybody is asked for.
    """
    sizes = survey.sizes[wave]
    wanted = {sector for sector, _ in kinds}
    if column is None and kinds == survey.present(wave):
        wanted |= sizes.keys()
    cells: dict[str, list[Cell]] = {sector: [] for sector in sizes}
    for cell in survey.counted[wave]:
        cells.setdefault(cell.sector, []).append(cell)
    sectors: dict[str, list[str]] = {}
    for sector in sorted(cells):
        sectors.setdefault(stratum_of.get(sector, sector), []).append(sector)
    strata = {name: own for name, own in sorted(sectors.items()) if not wanted.isdisjoint(own)}
    if not sizes or not all(sizes.keys() >= set(own) for own in strata.values()):
        return []
    found = []
    for name, own in strata.items():
        companies = [cell for sector in own for cell in cells[sector]]
        size = sum(sizes[sector] for sector in own)
        found.append(Group(name, tuple(own), max(size, counts(companies).assessed), companies))
    return found


def _collapsed(groups: list[Group]) -> tuple[list[Group], tuple[str, ...]]:
    """The strata, those too small for a variance added to the smallest that is not; and the sectors merged."""
    small = [group for group in groups if group.is_too_small]
    if not small or len(groups) == 1:
        return groups, ()
    large = [group for group in groups if group not in small]
    partner = [min(large, key=lambda group: (group.population_size, group.name))] if large else []
    one = Group.joined(group for group in groups if group in small or group in partner)
    return [*(group for group in groups if group not in small and group not in partner), one], one.sectors


def _together(groups: list[Group], sectors: Iterable[Iterable[str]]) -> list[list[Group]]:
    """The groups, those in one list between which the companies not established may not be told apart."""
    if len(groups) == 1:
        return [groups]
    joined = disclosure.joined_groups([*(group.sectors for group in groups), *sectors])
    lists = [[group for group in groups if block.issuperset(group.sectors)] for block in joined]
    return [own for own in lists if own]


def _stratum(group: Group, is_member: IsMember) -> stats.Stratum:
    members = [cell for cell in group.cells if is_member(cell)]
    outside = [cell for cell in group.cells if not is_member(cell)]
    return stats.Stratum(
        group.name,
        group.population_size,
        endorsing=stats.Sums.added(cell.sums_endorsing for cell in members),
        others=stats.Sums.added(cell.sums_others for cell in members),
        outside=stats.Sums.added(
            sums for cell in outside for sums in (cell.sums_endorsing, cell.sums_others)
        ),
    )


def _bounds(together: list[list[Group]], is_member: IsMember, unseen: int) -> tuple[float, float]:
    """The share if none, and if all, of those without an established level endorse.

    Every company that was asked stands for its part of its stratum, as its weight says: of strata taken together,
    as many of each were not established as of all. `unseen` companies were not asked, and weigh as much as the
    mean of those that were.
    """
    fewest = unknown = everybody = 0.0
    for groups in together:
        cells = [cell for group in groups for cell in group.cells]
        asked = sum(cell.weight for cell in cells)
        if not asked:
            continue
        is_one_sample = len(together) == len(groups) == 1
        each = 1.0 if is_one_sample else sum(group.population_size for group in groups) / asked
        members = list(filter(is_member, cells))
        assessed = endorsing = 0.0
        for group in groups:
            weight = sum(cell.weight_assessed for cell in group.cells)
            stands_for = group.population_size / weight if weight and group.population_size else 1.0
            own = list(filter(is_member, group.cells))
            assessed += stands_for * sum(cell.weight_assessed for cell in own)
            endorsing += stands_for * sum(cell.weight_endorsing for cell in own)
        if assessed:
            fewest += each * sum(cell.weight_assessed for cell in members) * endorsing / assessed
        unknown += each * sum(cell.weight_unknown for cell in members)
        everybody += each * sum(cell.weight for cell in members)
        if unseen:
            missing = unseen * asked / sum(cell.asked for cell in members)
            unknown, everybody = unknown + missing, everybody + missing
    return fewest / everybody, min((fewest + unknown) / everybody, 1.0)

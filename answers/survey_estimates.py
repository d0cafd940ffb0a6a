"""The share that endorses in one group of companies of one wave, with its interval and its bounds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

import pandas as pd

import stats
from answers import disclosure
from answers.disclosure import Kind
from answers.survey import Cell, Counts, Survey, counts

# What a reader may choose: the interval for one group, and the one for several strata.
METHODS = {
    "default": ("wilson", "logit"),
    "wilson": ("wilson", "wilson"),
    "exact": ("clopper_pearson", "beta"),
}
NOTHING = stats.ShareInterval(None, None, None, None, 0.95, "none")


@dataclass(frozen=True)
class Estimate:
    """One group in one wave. Shares are 0..1.

    `basis` says how the share was reached: `census` (everybody looked at: no sampling error), `group` (one
    sector, or a sample without known sizes), `strata` (sectors weighted by their size), `domain` (part of the
    sectors, its size estimated), `weights` (the survey's own), `hidden` (too few companies), `nobody` (none
    assessed). `lowest` and `highest` are the shares if none, or all, of the companies that were asked and
    not established endorse; both, and their number, are None where the guard keeps it. `population_size` is None
    where it is not known. `merged` names the sectors that
    were taken together because fewer than two of them were assessed. `doubt` is the p value of the target.
    """

    wave: str
    by: str
    code: str
    basis: str
    interval: stats.ShareInterval
    assessed: int | None = None
    endorsing: int | None = None
    not_established: int | None = None
    population_size: int | None = None
    lowest: float | None = None
    highest: float | None = None
    merged: tuple[str, ...] = ()
    interval_at: Callable[[float], stats.ShareInterval] | None = None

    @property
    def is_shown(self) -> bool:
        return self.basis not in ("hidden", "nobody")

    @property
    def share(self) -> float | None:
        return self.interval.estimate

    def doubt(self, target: float) -> float | None:
        """The p value of the target; None where there is no interval."""
        return stats.doubt(self.interval_at, target) if self.interval_at else None


def estimate(
    survey: Survey,
    wave: str,
    kinds: Iterable[Kind],
    by: str = "total",
    code: str = "",
    split: tuple[str, object] | None = None,
    method: str = "default",
) -> Estimate:
    """The share among companies of these kinds in a wave, `split` = (column, value) naming a part of them.

    Hidden, with nothing counted, where the guard says so. Raises KeyError for an unknown method.
    """
    kinds = frozenset(kinds)
    column = split[0] if split else None
    if not survey.guards[wave].shows(kinds, column):
        return Estimate(wave, by, code, "hidden", NOTHING)
    cells = [cell for cell in survey.counted[wave] if (cell.sector, cell.ministry) in kinds]
    if split:
        cells = [cell for cell in cells if getattr(cell, column) == split[1]]
    found = counts(cells)
    knows_unknown = survey.guards[wave].shows_unknown(kinds, column)
    counted = found._asdict() | ({} if knows_unknown else {"not_established": None})
    if not found.assessed:
        return Estimate(wave, by, code, "nobody", NOTHING, **counted)
    size = None if split else _population_size(survey, wave, kinds)
    asked = found.assessed + found.not_established
    of_one, of_strata = METHODS[method]
    merged: tuple[str, ...] = ()
    if survey.wave(wave)["design"] == "census":
        basis, interval_at = "census", _plain(found, found.assessed, of_one)
        lowest, highest = _bounds(found, max(size or 0, asked))
    elif strata := _strata(survey, wave, cells, kinds, column):
        collapsed, merged = _collapsed([each for each in strata if each.members or not split])
        basis, interval_at = _stratified(collapsed, of_one, of_strata)
        together = survey.guards[wave].unknown_sectors(column)
        lowest, highest = _stratified_bounds(strata, [*together, merged])
    else:
        basis, interval_at = _unstratified(cells, found, size, of_one)
        lowest, highest = _bounds(found, asked)
    return Estimate(
        wave=wave,
        by=by,
        code=code,
        basis=basis,
        interval=interval_at(0.95),
        # Of a census the size less the assessed is how many were not.
        population_size=None if basis == "census" and not knows_unknown else size,
        lowest=lowest if knows_unknown else None,
        highest=highest if knows_unknown else None,
        merged=merged,
        interval_at=interval_at,
        **counted,
    )


def _population_size(survey: Survey, wave: str, kinds: frozenset[Kind]) -> int | None:
    """Companies of the population in whole sectors; None where a size is missing or a sector is cut."""
    present, sizes = survey.present(wave), survey.sizes[wave]
    if kinds == present:
        known = survey.wave(wave)["population_size"]
        return int(known) if pd.notna(known) else sum(sizes.values()) or None
    sectors = {sector for sector, _ in kinds}
    is_whole = all(kind in kinds for kind in present if kind[0] in sectors)
    return sum(sizes[sector] for sector in sectors) if is_whole and sectors <= sizes.keys() else None


class Stratum(NamedTuple):
    """Sectors that may be told apart from others: their names, size, sample, and the companies asked for in it."""

    sectors: tuple[str, ...]
    population_size: int
    assessed: int
    not_established: int
    members: int
    endorsing: int
    unknown: int

    @property
    def stratum(self) -> str:
        return "+".join(self.sectors)


def _strata(
    survey: Survey, wave: str, cells: list[Cell], kinds: frozenset[Kind], column: str | None
) -> list[Stratum]:
    """The strata of these kinds, sectors that may not be told apart in one; nothing where a size is missing.

    A sector counts even if none of its companies was assessed, and so does a sector of the population that the
    sample does not have at all, when everybody is asked for.
    """
    sizes, nobody = survey.sizes[wave], Counts(0, 0, 0)
    wanted = {sector for sector, _ in kinds}
    if column is None and kinds == survey.present(wave):
        wanted |= sizes.keys()
    stratum_of = survey.guards[wave].strata(column)
    names = {stratum_of.get(sector, sector) for sector in wanted}
    groups: dict[str, list[str]] = {}
    for sector in sorted(sizes.keys() | survey.sectors[wave].keys()):
        groups.setdefault(stratum_of.get(sector, sector), []).append(sector)
    if not sizes or not all(groups[name] and set(groups[name]) <= sizes.keys() for name in names):
        return []
    strata = []
    for name in sorted(names):
        own = counts(cell for cell in cells if cell.sector in groups[name])
        sectors = [survey.sectors[wave].get(sector, nobody) for sector in groups[name]]
        assessed = sum(sector.assessed for sector in sectors)
        strata.append(
            Stratum(
                sectors=tuple(groups[name]),
                population_size=max(sum(sizes[sector] for sector in groups[name]), assessed),
                assessed=assessed,
                not_established=sum(sector.not_established for sector in sectors),
                members=own.assessed,
                endorsing=own.endorsing,
                unknown=own.not_established,
            )
        )
    return strata


def _collapsed(strata: list[Stratum]) -> tuple[list[Stratum], tuple[str, ...]]:
    """The strata, those too small for a variance added to the smallest that is not; and who were merged."""
    small = [each for each in strata if each.assessed < 2 and each.assessed < each.population_size]
    if not small or len(strata) == 1:
        return strata, ()
    large = [each for each in strata if each not in small]
    partner = [min(large, key=lambda each: (each.population_size, each.stratum))] if large else []
    merged = [each for each in strata if each in small or each in partner]
    names, *numbers = zip(*merged, strict=True)
    one = Stratum(sum(names, ()), *map(sum, numbers))
    return [*(each for each in strata if each not in merged), one], one.sectors


def _stratified(strata: list[Stratum], of_one: str, of_strata: str) -> tuple[str, Callable]:
    is_whole = all(each.members == each.assessed for each in strata)
    if len(strata) == 1 and is_whole:
        (each,) = strata
        found = Counts(each.assessed, each.endorsing, each.unknown)
        return "group", _plain(found, each.population_size, of_one)
    frame = pd.DataFrame([each._asdict() | {"stratum": each.stratum} for each in strata])
    basis = "strata" if is_whole else "domain"
    return basis, lambda confidence: stats.domain_share(frame, confidence, of_strata)


def _unstratified(cells: list[Cell], found: Counts, size: int | None, method: str) -> tuple[str, Callable]:
    size = None if size is None else max(size, found.assessed)
    if sum(cell.weighted for cell in cells) < found.assessed:
        return "group", _plain(found, size, method)
    sums = [
        sum(getattr(cell, name) for cell in cells)
        for name in ("weight_endorsing", "weight_others", "squared_endorsing", "squared_others")
    ]
    return "weights", lambda confidence: stats.weighted_share(*sums, found.assessed, size, confidence)


def _plain(found: Counts, size: int | None, method: str) -> Callable:
    return lambda confidence: stats.share_interval(found.endorsing, found.assessed, size, confidence, method)


def _bounds(found: Counts, everybody: int) -> tuple[float, float]:
    """The share if none, and if all, of those without an established level endorse."""
    unknown = everybody - found.assessed
    return found.endorsing / everybody, (found.endorsing + unknown) / everybody


def _stratified_bounds(strata: list[Stratum], together: Iterable[Iterable[str]]) -> tuple[float, float]:
    """The same with every company that was asked standing for its part of its sector: of those `together`, as
    many of each stratum were not established as of all.
    """
    groups = disclosure.joined_groups([*(each.sectors for each in strata), *together])
    everybody = fewest = most = 0.0
    for group in groups:
        own = [each for each in strata if set(each.sectors) <= group]
        total = Stratum((), *map(sum, list(zip(*own, strict=True))[1:])) if own else None
        if total is None or not total.assessed + total.not_established:
            continue
        assessed = [each for each in own if each.members]
        weights = [each.population_size / each.assessed for each in assessed]
        endorsing = sum(w * each.endorsing for w, each in zip(weights, assessed, strict=True))
        members = sum(w * each.members for w, each in zip(weights, assessed, strict=True))
        weight = total.population_size / (total.assessed + total.not_established)
        everybody += weight * (total.members + total.unknown)
        if members:
            fewest += weight * total.members * endorsing / members
        most += weight * total.unknown
    return fewest / everybody, (fewest + most) / everybody

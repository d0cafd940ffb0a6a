"""The share that endorses in one group of companies of one wave, with its interval and its bounds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import stats
from answers.disclosure import Kind
from answers.survey import Survey
from answers.survey_cells import Counts, counts
from answers.survey_sample import Sample, population_size, sample

# What a reader may choose: the interval for one group, and the one for strata and weights.
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
    sectors, its size estimated), `calibrated` (the survey's own weights, post-stratified to the sizes of the
    sectors), `weights` (the survey's own, no sizes known), `hidden` (too few companies), `nobody` (none
    assessed). `lowest` and `highest` are the shares if none, or all, of the companies that were asked and
    not established endorse; both, and their number, are None where the guard keeps it. `population_size` is
    None where it is not known. `merged` names the sectors that were taken together because fewer than two of
    them were assessed. `effective_size` is the number of companies that weigh alike and say as much as those
    assessed do with their weights. `doubt` is the p value of the target.
    """

    wave: str
    by: str
    code: str
    kinds: frozenset[Kind]
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
    effective_size: float | None = None

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
    asked = (wave, frozenset(kinds), by, code, split, method)
    return survey.made((estimate, *asked), lambda: _estimate(survey, *asked))


def _estimate(
    survey: Survey,
    wave: str,
    kinds: frozenset[Kind],
    by: str,
    code: str,
    split: tuple[str, object] | None,
    method: str,
) -> Estimate:
    column = split[0] if split else None
    if not survey.guards[wave].shows(kinds, column):
        return Estimate(wave, by, code, kinds, "hidden", NOTHING)
    cells = [cell for cell in survey.counted[wave] if cell.kind in kinds]
    if split:
        cells = [cell for cell in cells if getattr(cell, column) == split[1]]
    found = counts(cells)
    knows_unknown = survey.guards[wave].shows_unknown(kinds, column)
    counted = found._asdict() | ({} if knows_unknown else {"not_established": None})
    if not found.assessed:
        return Estimate(wave, by, code, kinds, "nobody", NOTHING, **counted)
    own = sample(survey, wave, kinds, split)
    # Of a census the size less the assessed is how many were not.
    shows_size = not split and (own.basis != "census" or knows_unknown)
    interval_at = _interval(own, found, method)
    return Estimate(
        wave=wave,
        by=by,
        code=code,
        kinds=kinds,
        basis=own.basis,
        interval=interval_at(0.95),
        population_size=population_size(survey, wave, kinds) if shows_size else None,
        lowest=own.lowest if knows_unknown else None,
        highest=own.highest if knows_unknown else None,
        merged=own.merged,
        interval_at=interval_at,
        effective_size=own.share.effective_size,
        **counted,
    )


def _interval(sample: Sample, found: Counts, method: str) -> Callable[[float], stats.ShareInterval]:
    """The interval of a share at a confidence: of one simple sample where it is one, else of the whole design."""
    of_one, of_design = METHODS[method]
    (one, *others) = sample.strata
    if sample.basis in ("census", "group") and not sample.is_weighted:
        size = one.population_size
        return lambda confidence: stats.share_interval(
            found.endorsing, found.assessed, size, confidence, of_one
        )
    is_one = not others and not one.outside.companies
    chosen = "wilson" if is_one and of_one == "wilson" else of_design
    return lambda confidence: sample.share.interval(confidence, chosen)

"""The groups of a wave beside each other: sectors, ministries, kinds of company, levels and steps."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd

import stats
from answers import kept
from answers.disclosure import Kind
from answers.survey import Survey
from answers.survey_cells import LEVELS, NOT_ESTABLISHED, STEPS
from answers.survey_estimates import Estimate, estimate
from answers.survey_sample import sample

BY = ("sector", "ministry")
# Values of each split, in the order they are shown.
VALUES = {"in_agreement": (True, False), "size_class": ("very_large", "large", "unknown")}


@dataclass(frozen=True)
class Ranking:
    """The sectors or ministries of a wave, the highest share first, those that are not shown last.

    ranks: per code the best and the worst place it can have, given all intervals at once; p_values: of the
    target, adjusted for looking at all groups together (Holm); `whole` is the estimate of all of them.
    """

    survey: Survey
    wave: str
    by: str
    whole: Estimate
    estimates: tuple[Estimate, ...]

    @property
    def shown(self) -> tuple[Estimate, ...]:
        return tuple(one for one in self.estimates if one.is_shown)

    @property
    def hidden(self) -> tuple[Estimate, ...]:
        return tuple(one for one in self.estimates if one.basis == "hidden")

    @cached_property
    def ranks(self) -> dict[str, tuple[int, int]]:
        """Places by intervals at a confidence shared over all groups (Klein, Wright and Wieczorek 2020)."""
        rows = [one for one in self.shown if one.interval.lower is not None]
        wide = {one.code: one.interval_at(1 - 0.05 / len(rows)) for one in rows}
        return {
            code: (
                1 + sum(other.lower > own.upper for other in wide.values()),
                len(wide) - sum(other.upper < own.lower for other in wide.values()),
            )
            for code, own in wide.items()
        }

    @cached_property
    def p_values(self) -> dict[str, float]:
        target = self.survey.target_share
        if target is None:
            return {}
        found = {one.code: p for one in self.shown if (p := one.doubt(target)) is not None}
        return dict(zip(found, stats.holm(found.values()), strict=True))

    def verdict(self, one: Estimate) -> str:
        """The category of one group, adjusted for all that are compared."""
        if one.code not in self.p_values:
            return "insufficient_data"
        if one.interval.standard_error == 0 and one.basis == "census":
            return self.survey.verdict(one.interval).category
        if self.p_values[one.code] >= 0.05:
            return "not_distinguishable"
        return "met" if one.share >= self.survey.target_share else "not_met"

    def limits(self, assessed: int) -> tuple[tuple[float, float], tuple[float, float]]:
        """The funnel at a number of companies: its 95 and 99.8 percent limits around the whole."""
        inner, outer = (stats.funnel_limits(self.whole.share, assessed, level) for level in (0.95, 0.998))
        return inner, outer

    @cached_property
    def outside(self) -> frozenset[str]:
        """The groups that lie further from the whole than luck explains when one looks at all of them (Holm)."""
        p_values = stats.holm(
            stats.funnel_p_value(self.whole.share, one.share, one.effective_size) for one in self.shown
        )
        return frozenset(one.code for one, p in zip(self.shown, p_values, strict=True) if p < 0.05)


def verdict_alone(survey: Survey, one: Estimate) -> str:
    """The category of a group that is not compared with others."""
    found = survey.verdict(one.interval)
    return found.category if found else "insufficient_data"


@kept.inside
def ranking(survey: Survey, wave: str, by: str, method: str = "default") -> Ranking:
    """The selected groups of a wave: by sector or by ministry."""
    kinds = survey.kinds(wave)
    place = BY.index(by)
    estimates = [
        estimate(survey, wave, {kind for kind in kinds if kind[place] == code}, by, code, method=method)
        for code in sorted({kind[place] for kind in kinds})
    ]
    return Ranking(
        survey,
        wave,
        by,
        estimate(survey, wave, kinds, method=method),
        tuple(sorted(estimates, key=lambda one: (not one.is_shown, -(one.share or 0), one.code))),
    )


@kept.inside
def per_wave(survey: Survey, by: str, method: str = "default") -> dict[str, tuple[Estimate, ...]]:
    """Of each selected sector or ministry its share in every chosen wave; a wave without the group is left out."""
    found: dict[str, list[Estimate]] = {}
    place = BY.index(by)
    for wave in survey.waves["wave"]:
        kinds = survey.kinds(wave)
        for code in sorted({kind[place] for kind in kinds}):
            own = {kind for kind in kinds if kind[place] == code}
            found.setdefault(code, []).append(estimate(survey, wave, own, by, code, method=method))
    return {code: tuple(estimates) for code, estimates in found.items()}


@kept.inside
def splits(survey: Survey, split: str, method: str = "default") -> dict[str, tuple[Estimate, ...]]:
    """Per chosen wave the share of each part: members of an agreement and others, or size classes."""
    return {
        wave: tuple(
            estimate(survey, wave, survey.kinds(wave), split, str(value).lower(), (split, value), method)
            for value in VALUES[split]
        )
        for wave in survey.waves["wave"]
    }


@dataclass(frozen=True)
class Profile:
    """How one group is spread: shares 0..1 of the levels 0 to 4 among those assessed, and of the six steps
    among those for which the step was looked for (None where it was not). None for what may not be shown.
    """

    wave: str
    by: str
    code: str
    assessed: int | None
    levels: tuple[float, ...] | None
    steps: tuple[float | None, ...] | None


@kept.inside
def profiles(survey: Survey, wave: str, by: str) -> tuple[Profile, ...]:
    """The profile of all selected companies in a wave (by "total"), or of each selected sector or ministry.

    Companies are weighed as they are in the share that endorses.
    """
    kinds = survey.kinds(wave)
    groups = {"": kinds}
    if by in BY:
        codes = sorted({kind[BY.index(by)] for kind in kinds})
        groups = {code: frozenset(k for k in kinds if k[BY.index(by)] == code) for code in codes}
    cells = survey.weighed
    cells = cells[(cells["wave"] == wave) & (cells["level"] != NOT_ESTABLISHED)]
    of_kind = list(zip(cells["sector"], cells["ministry"], strict=True))
    return tuple(_profile(survey, wave, by, code, own, cells, of_kind) for code, own in groups.items())


def _profile(
    survey: Survey, wave: str, by: str, code: str, kinds: frozenset, cells: pd.DataFrame, of_kind: list[Kind]
) -> Profile:
    is_own = [kind in kinds for kind in of_kind]
    if not survey.guards[wave].shows(kinds) or not any(is_own):
        return Profile(wave, by, code, None, None, None)
    calibrations = sample(survey, wave, kinds).calibrations
    # By plain arrays: there are many small groups, and a frame costs more than its sums.
    factors = [calibrations[kind] for kind in of_kind if kind in kinds]
    own = {
        name: factors * cells[name].to_numpy()[is_own] for name in cells.columns if name.endswith("weight")
    }
    levels = cells["level"].to_numpy()[is_own]
    whole = own["weight"].sum()
    steps = {step: np.nansum(own[f"step_{step}_known_weight"]) for step in STEPS}
    return Profile(
        wave,
        by,
        code,
        int(cells["companies"].to_numpy()[is_own].sum()),
        tuple(float(own["weight"][levels == level].sum() / whole) for level in LEVELS),
        tuple(
            float(np.nansum(own[f"step_{step}_found_weight"]) / known) if known else None
            for step, known in steps.items()
        ),
    )

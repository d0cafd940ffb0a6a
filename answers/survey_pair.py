"""Two waves that may be compared: who went from which state to which, and what of that may be told.

Companies assessed in both waves make a change surer. How much is computed from flows between whole blocks, for a
group whose flows may not be told from those of the smallest group around it whose flows may.
"""

import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import pandas as pd

import stats
from answers import disclosure
from answers.disclosure import Block, Kind
from answers.survey import Survey
from answers.survey_cells import ENDORSING, NOT_ESTABLISHED
from answers.survey_estimates import Estimate
from answers.survey_sample import Sample, sample

# What a company is in a wave. Whether it was not established or not in the wave at all is not told apart: apart
# these are too few.
STATES = ("endorses", "does_not", "not_measured")
# From which state to which: of companies measured in neither wave there is nothing to tell.
FLOWS = tuple(
    flow for flow in itertools.product(STATES, repeat=2) if flow != ("not_measured", "not_measured")
)


@dataclass(frozen=True)
class Difference:
    """The change from one estimate to another: `interval`, and `interval_at` for other confidences."""

    interval_at: Callable[[float], stats.ShareDifference]

    @cached_property
    def interval(self) -> stats.ShareDifference:
        return self.interval_at(0.95)

    @cached_property
    def doubt(self) -> float | None:
        """The p value of no change; None without bounds."""
        return stats.doubt(self.interval_at, 0.0)


@dataclass(frozen=True)
class Pair:
    """The waves `before` and `after` of a survey."""

    survey: Survey
    before: str
    after: str
    _correlations: dict[Block, float] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def waves(self) -> tuple[str, str]:
        return self.before, self.after

    @cached_property
    def rows(self) -> pd.DataFrame:
        """The companies measured in at least one of the waves, each under the kind that it is of last.

        Rows of `Survey.transitions` with `before` and `after` by STATES, and weights: one where a wave has none.
        Where the waves do not follow each other the companies measured in both alone.
        """
        rows = self.survey.transitions
        rows = rows[(rows["wave_before"] == self.before) & (rows["wave_after"] == self.after)]
        is_later = rows["level_after"].notna()
        weights = {}
        if self.before not in self.survey.weighted:
            weights = {"weight_before": rows["companies"], "weight_product": rows["weight_after"]}
        if self.after not in self.survey.weighted:
            product = weights.get("weight_before", rows["weight_before"])
            weights |= {"weight_after": rows["companies"], "weight_product": product}
        rows = rows.assign(
            sector=rows["sector_after"].where(is_later, rows["sector_before"]),
            ministry=rows["ministry_after"].where(is_later, rows["ministry_before"]),
            before=rows["level_before"].map(_state),
            after=rows["level_after"].map(_state),
            **weights,
        )
        return rows[rows["before"].ne("not_measured") | rows["after"].ne("not_measured")]

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """What of the pair may be told apart."""
        counts: dict[Kind, list[int]] = {}
        for row in self.rows.itertuples():
            own = counts.setdefault((row.sector, row.ministry), [0] * len(FLOWS))
            own[FLOWS.index((row.before, row.after))] += row.companies
        in_both = self.rows[self.rows["level_before"].notna() & self.rows["level_after"].notna()]
        moved = {
            frozenset([(row.sector_before, row.ministry_before), (row.sector_after, row.ministry_after)])
            for row in in_both.itertuples()
        }
        before, after = (self.survey.guards[wave] for wave in self.waves)
        return disclosure.blocks_of_pair(before, after, counts, sorted(moved, key=sorted), self.survey.least)

    @cached_property
    def strata(self) -> dict[str, str]:
        """By sector the stratum in which its flows may be counted."""
        return disclosure.strata(self.blocks)

    def tells(self, kinds: Iterable[Kind]) -> bool:
        """Whether it may be told what became of companies of these kinds."""
        return disclosure.is_union(kinds, self.blocks)

    def of(self, kinds: Iterable[Kind]) -> pd.DataFrame:
        """The rows of companies of these kinds."""
        is_of = [kind in kinds for kind in zip(self.rows["sector"], self.rows["ministry"], strict=True)]
        # Without rows an empty list would choose no columns.
        return self.rows.loc[pd.Series(is_of, index=self.rows.index, dtype=bool)]

    def paired(self, kinds: Iterable[Kind]) -> stats.PairedChange:
        """Those of these kinds that began to endorse beside those that stopped."""
        rows = self.of(kinds)
        gained, lost = (
            int(rows.loc[(rows["before"] == before) & (rows["after"] == after), "companies"].sum())
            for before, after in (("does_not", "endorses"), ("endorses", "does_not"))
        )
        return stats.mcnemar(gained, lost)

    def difference(self, first: Estimate, second: Estimate) -> Difference | None:
        """The change between the estimates of one group in both waves; None where one of them is not shown."""
        if not (first.is_shown and second.is_shown):
            return None
        together = self.together(first, second)
        return Difference(
            lambda confidence: stats.share_difference(
                first.interval_at(confidence), second.interval_at(confidence), together
            )
        )

    def together(self, first: Estimate, second: Estimate) -> float:
        """The correlation (-1 to 1) of the estimates of one group in both waves."""
        asked = first.kinds | second.kinds
        return self.correlation(frozenset().union(*(block for block in self.blocks if block & asked)))

    def correlation(self, kinds: Block) -> float:
        """How much the shares of whole blocks move together; 0 where their flows may not be told."""
        if kinds not in self._correlations:
            self._correlations[kinds] = self._correlation(kinds)
        return self._correlations[kinds]

    def _correlation(self, kinds: Block) -> float:
        own = [kinds & self.survey.present(wave) for wave in self.waves]
        if not all(own) or not self.tells(own[0] | own[1]):
            return 0.0
        before, after = (
            sample(self.survey, wave, kinds, stratum_of=self.strata)
            for wave, kinds in zip(self.waves, own, strict=True)
        )
        in_both = self.rows[self.rows["before"].ne("not_measured") & self.rows["after"].ne("not_measured")]
        return stats.correlation(
            before.share,
            after.share,
            (
                stats.Shared(
                    *_place(before, (row.sector_before, row.ministry_before), row.before),
                    *_place(after, (row.sector_after, row.ministry_after), row.after),
                    row.companies,
                    row.weight_product,
                )
                for row in in_both.itertuples()
            ),
        )


def pair_of(survey: Survey, before: str, after: str) -> Pair:
    """The pair of two waves of a survey, made once for all who ask."""
    return survey.made((Pair, before, after), lambda: Pair(survey, before, after))


def correlations(survey: Survey, series: Sequence[Estimate]) -> list[list[float]]:
    """How much the estimates of one group in several waves, oldest first, move together two by two."""
    found = [[1.0] * len(series) for _ in series]
    for (one, first), (other, second) in itertools.combinations(enumerate(series), 2):
        pair = pair_of(survey, first.wave, second.wave)
        found[one][other] = found[other][one] = pair.together(first, second)
    return found


def courses(changes: Mapping[str, Difference | None]) -> dict[str, str]:
    """By group `rises` or `falls` where that stands when one looks at all of them together (Holm), `same` where
    it does not, `hidden` without a change.
    """
    p_values = {code: p for code, each in changes.items() if each and (p := each.doubt) is not None}
    found = dict.fromkeys(changes, "hidden")
    for code, p in zip(p_values, stats.holm(p_values.values()), strict=True):
        moves = "rises" if changes[code].interval.estimate > 0 else "falls"
        found[code] = moves if p < 0.05 else "same"
    return found


def _state(level: float) -> str:
    if pd.isna(level) or level == NOT_ESTABLISHED:
        return "not_measured"
    return "endorses" if level in ENDORSING else "does_not"


def _place(sample: Sample, kind: Kind, state: str) -> tuple[str | None, str]:
    """The stratum of companies of a kind, and what they are in it; None where they are in no stratum."""
    stratum, is_member = sample.places.get(kind, (None, False))
    return stratum, ("endorsing" if state == "endorses" else "others") if is_member else "outside"

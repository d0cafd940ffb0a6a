"""Companies of a survey counted by what they are alike in, with their weights."""

from collections.abc import Collection, Iterable
from typing import NamedTuple

import pandas as pd

import stats
from answers.disclosure import Kind

ENDORSING = (3, 4)
LEVELS = (0, 1, 2, 3, 4)
STEPS = tuple(range(1, 7))
NOT_ESTABLISHED = 9


class Cell(NamedTuple):
    """Companies of one kind in one wave, counted, with the sums of their weights and of the squares of those.

    Without weights of the survey every company weighs one.
    """

    sector: str
    ministry: str
    size_class: str
    in_agreement: bool
    assessed: int
    endorsing: int
    not_established: int
    weight_endorsing: float
    weight_others: float
    weight_unknown: float
    squared_endorsing: float
    squared_others: float

    @property
    def kind(self) -> Kind:
        return self.sector, self.ministry

    @property
    def asked(self) -> int:
        return self.assessed + self.not_established

    @property
    def weight_assessed(self) -> float:
        return self.weight_endorsing + self.weight_others

    @property
    def weight(self) -> float:
        """Of all that were asked."""
        return self.weight_assessed + self.weight_unknown

    @property
    def sums_endorsing(self) -> stats.Sums:
        return stats.Sums(self.endorsing, self.weight_endorsing, self.squared_endorsing)

    @property
    def sums_others(self) -> stats.Sums:
        return stats.Sums(self.assessed - self.endorsing, self.weight_others, self.squared_others)


class Counts(NamedTuple):
    """Companies whose level was established, those of them that endorse, and those without a level."""

    assessed: int
    endorsing: int
    not_established: int


def counts(cells: Iterable[Cell]) -> Counts:
    """The sum of some cells."""
    cells = list(cells)
    return Counts(*(sum(getattr(cell, name) for cell in cells) for name in Counts._fields))


def weighed(cells: pd.DataFrame, waves: Collection[str]) -> pd.DataFrame:
    """The cells of queries/survey_cells.sql with weights in every wave: one a company in all but these waves."""
    counts = {"weight": "companies", "weight_squared": "companies"} | {
        f"step_{step}_{what}_weight": f"step_{step}_{what}" for step in STEPS for what in ("found", "known")
    }
    has_own = cells["wave"].isin(waves)
    return cells.assign(
        **{weight: cells[weight].where(has_own, cells[count]) for weight, count in counts.items()}
    )


def counted(cells: pd.DataFrame, waves: Iterable[str]) -> dict[str, tuple[Cell, ...]]:
    """By wave the cells of `weighed`, those of all levels of companies that are alike in one."""
    is_assessed = cells["level"] != NOT_ESTABLISHED
    endorses = cells["level"].isin(ENDORSING)
    numbers = cells[["wave", *Cell._fields[:4]]].assign(
        assessed=cells["companies"].where(is_assessed, 0),
        endorsing=cells["companies"].where(endorses, 0),
        not_established=cells["companies"].where(~is_assessed, 0),
        weight_endorsing=cells["weight"].where(endorses, 0.0),
        weight_others=cells["weight"].where(is_assessed & ~endorses, 0.0),
        weight_unknown=cells["weight"].where(~is_assessed, 0.0),
        squared_endorsing=cells["weight_squared"].where(endorses, 0.0),
        squared_others=cells["weight_squared"].where(is_assessed & ~endorses, 0.0),
    )
    found: dict[str, list[Cell]] = {wave: [] for wave in waves}
    summed = numbers.groupby(["wave", *Cell._fields[:4]], as_index=False).sum()
    for wave, *row in summed.itertuples(index=False, name=None):
        found[wave].append(Cell(*row))
    return {wave: tuple(rows) for wave, rows in found.items()}

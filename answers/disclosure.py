"""Which groups of companies may be shown: none so small that it says something about one of them.

A group is what a reader can ask for: companies of some sectors and ministries in a wave, also split by size
class or by membership of an agreement. A group is shown when at least `threshold()` of its companies were
assessed; what such a group answered is then shown in full. To keep small groups from being found by
subtraction, kinds of company (a sector under a ministry) that are too few are joined with the nearest others
into blocks, and every group that is shown is a union of whole blocks: whatever is added and subtracted, only
blocks come out. Method: suppression by partition, Hundepool et al. 2012, Statistical Disclosure Control, 4-5.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass

import pandas as pd

from translations import UserError

VARIABLE = "MONITOR_DISCLOSURE_THRESHOLD"
DEFAULT = 5
NOT_ESTABLISHED = 9
# Groups are asked for whole, or split by one of these.
SPLITS = ("size_class", "in_agreement")

# A sector and the ministry its companies fall under, "" where none is assigned.
Kind = tuple[str, str]
Block = frozenset[Kind]


def threshold() -> int:
    """The least number of assessed companies that is shown. Raises UserError when the setting is no number."""
    given = os.environ.get(VARIABLE, str(DEFAULT))
    if not given.isdecimal() or int(given) < 1:
        raise UserError("disclosure-threshold-wrong", variable=VARIABLE, value=given)
    return int(given)


@dataclass(frozen=True)
class Guard:
    """What of one wave, or of one pair of waves, may be shown. `blocks` by split; None is the whole group."""

    least: int
    blocks: dict[str | None, tuple[Block, ...]]

    def shows(self, kinds: Iterable[Kind], split: str | None = None) -> bool:
        """Whether a group of these kinds may be shown, whole or split. A group without companies may."""
        asked = frozenset(kinds)
        return all(block <= asked or not block & asked for block in self.blocks[split])


def guard(cells: pd.DataFrame, least: int) -> Guard:
    """The guard of one wave, from its cells: sector, ministry, level, companies and the columns of SPLITS."""
    assessed = cells[cells["level"] != NOT_ESTABLISHED]
    whole = _blocks(_counts(cells, assessed, []), least, _kinds(cells))
    return Guard(
        least,
        {None: whole} | {split: _blocks(_counts(cells, assessed, [split]), least, whole) for split in SPLITS},
    )


def guard_of_pair(before: Guard, after: Guard, both: pd.DataFrame) -> Guard:
    """The guard of a pair of waves: open in both, and enough companies assessed in `both` of them.

    `both` has the columns sector, ministry and companies.
    """
    blocks = [set(block) for block in (*before.blocks[None], *after.blocks[None])]
    joined: list[set[Kind]] = []
    for block in blocks:
        touching = [other for other in joined if other & block]
        joined = [other for other in joined if not other & block]
        joined.append(block.union(*touching))
    counts = {
        (row.sector, row.ministry): [row.companies]
        for row in both.groupby(["sector", "ministry"], as_index=False)["companies"].sum().itertuples()
    }
    return Guard(after.least, {None: _blocks(counts, after.least, [frozenset(block) for block in joined])})


def _kinds(cells: pd.DataFrame) -> list[Block]:
    pairs = cells[["sector", "ministry"]].drop_duplicates().itertuples(index=False, name=None)
    return [frozenset([pair]) for pair in sorted(pairs)]


def _counts(cells: pd.DataFrame, assessed: pd.DataFrame, split: list[str]) -> dict[Kind, list[int]]:
    """Assessed companies of each kind, one number for each value of the split."""
    rows = assessed.groupby(["sector", "ministry", *split])["companies"].sum()
    if split:
        rows = rows.unstack(split, fill_value=0)
        return {kind: list(counts) for kind, counts in zip(rows.index, rows.to_numpy(), strict=True)}
    return {kind: [count] for kind, count in rows.items()}


def _blocks(counts: dict[Kind, list[int]], least: int, start: Iterable[Block]) -> tuple[Block, ...]:
    """The blocks of `start`, joined until each has in every column no companies or at least `least`.

    A block is joined with the smallest of those that share a ministry with it, else a sector, else of all:
    that leaves most ministries whole. What is still too small when one block is left stays in it, and that
    block holds nothing that may be shown: it gets a kind that nobody can ask for.
    """
    width = max(map(len, counts.values()), default=1)

    def count(block: Block) -> list[int]:
        columns = [counts.get(kind, [0] * width) for kind in block]
        return [sum(column) for column in zip(*columns, strict=True)]

    def is_open(block: Block) -> bool:
        return all(number == 0 or number >= least for number in count(block))

    def order(block: Block) -> tuple:
        return sum(count(block)), sorted(block)

    blocks = sorted(start, key=order)
    while closed := [block for block in blocks if not is_open(block)]:
        block = closed[0]
        others = [other for other in blocks if other is not block]
        if not others:
            return (block | {("", "")},)
        near = [other for other in others if {m for _, m in other} & {m for _, m in block}]
        near = near or [other for other in others if {s for s, _ in other} & {s for s, _ in block}]
        # Small ones find each other first: together they may be enough.
        partner = min(near or others, key=order)
        blocks = sorted([b for b in others if b is not partner] + [block | partner], key=order)
    return tuple(blocks)

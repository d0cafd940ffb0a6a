"""Which groups of companies may be shown: none so small that it says something about one of them.

A group is what a reader can ask for: companies of some sectors and ministries in a wave, also split by size
class or by membership of an agreement. A group is shown when at least `threshold()` of its companies were
assessed; what such a group answered is then shown in full. To keep small groups from being found by
subtraction, kinds of company (a sector under a ministry) that are too few are joined with the nearest others
into blocks, and every group that is shown is a union of whole blocks: whatever is added and subtracted, only
blocks come out. Method: suppression by partition, Hundepool et al. 2012, Statistical Disclosure Control, 4-5.
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from translations import UserError

VARIABLE = "MONITOR_DISCLOSURE_THRESHOLD"
DEFAULT = 5
# Groups are asked for whole, or split by one of these.
SPLITS = ("size_class", "in_agreement")
# Tables of the reading copy that are about single companies: no page or route gives them as they are.
WITHHELD = ("survey_responses",)

# A sector and the ministry its companies fall under, "" where none is assigned.
Kind = tuple[str, str]
Block = frozenset[Kind]


class Counted(Protocol):
    """Companies of one kind: how many of them were assessed, and the columns of SPLITS."""

    sector: str
    ministry: str
    size_class: str
    in_agreement: bool
    assessed: int


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


def guard(companies: Iterable[Counted], least: int) -> Guard:
    """The guard of one wave, from its companies counted by kind and split."""
    companies = list(companies)
    kinds = sorted({(each.sector, each.ministry) for each in companies})
    whole = _blocks(_counts(companies, None), least, [frozenset([kind]) for kind in kinds])
    return Guard(
        least, {None: whole} | {split: _blocks(_counts(companies, split), least, whole) for split in SPLITS}
    )


def guard_of_pair(before: Guard, after: Guard, both: Mapping[Kind, int]) -> Guard:
    """The guard of a pair of waves: open in both, and enough companies of each kind assessed in `both`."""
    joined: list[set[Kind]] = []
    for block in (*before.blocks[None], *after.blocks[None]):
        touching = [other for other in joined if other & block]
        joined = [other for other in joined if not other & block]
        joined.append(set(block).union(*touching))
    counts = {kind: [count] for kind, count in both.items()}
    return Guard(after.least, {None: _blocks(counts, after.least, [frozenset(block) for block in joined])})


def _counts(companies: list[Counted], split: str | None) -> dict[Kind, list[int]]:
    """Assessed companies of each kind, one number for each value of the split."""
    values = sorted({getattr(each, split) for each in companies}) if split else [None]
    counts: dict[Kind, list[int]] = {}
    for each in companies:
        own = counts.setdefault((each.sector, each.ministry), [0] * len(values))
        own[values.index(getattr(each, split) if split else None)] += each.assessed
    return counts


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

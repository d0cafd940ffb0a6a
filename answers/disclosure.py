"""Which groups of companies may be shown: none so small that it says something about one of them.

A group is what a reader can ask for: companies of some sectors and ministries in a wave, also split by size
class or by membership of an agreement. A group is shown when at least `threshold()` of its companies were
assessed; the share of it that endorses is then shown as it is. How many of it were not established, and how
many went from one state to another between two waves, are counts of companies with a threshold of their own:
none of them, or at least `threshold()`. To keep small numbers from being found by subtraction, kinds of company
(a sector under a ministry) that are too few are joined with the nearest others into blocks, for each of these
counts, and every group whose count is shown is a union of whole blocks: whatever is added and subtracted, only
blocks come out. Every estimate is computed from counts of whole blocks (`strata`), so no other computation gives
less either. docs/disclosure.md says from whom this protects, what it costs and what it does not cover. Method:
suppression by partition, Hundepool et al. 2012, Statistical Disclosure Control, 4-5.
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from translations import UserError

VARIABLE = "MONITOR_DISCLOSURE_THRESHOLD"
DEFAULT = 5
# Groups are asked for whole, or split by one of these.
SPLITS = ("size_class", "in_agreement")
# Tables of the reading copy that are about single companies, or about sectors that may be hidden.
WITHHELD = ("survey_responses", "survey_strata")

# A sector and the ministry its companies fall under, "" where none is assigned.
Kind = tuple[str, str]
NOBODY: Kind = ("", "")
Block = frozenset[Kind]
T = TypeVar("T")


class Counted(Protocol):
    """Companies of one kind: how many were assessed, how many not established, and the columns of SPLITS."""

    @property
    def sector(self) -> str: ...
    @property
    def ministry(self) -> str: ...
    @property
    def size_class(self) -> str: ...
    @property
    def in_agreement(self) -> bool: ...
    @property
    def assessed(self) -> int: ...
    @property
    def not_established(self) -> int: ...


def shows_rows(table: str, may_publish: bool = False, has_chosen: bool = False) -> bool:
    """Whether the rows of a table are given as they are: on a page, by a route, in a file.

    Those of single companies only to who may publish and has chosen to see them.
    """
    return table not in WITHHELD or (may_publish and has_chosen)


def shows_files(table: str, may_publish: bool = False, has_chosen: bool = False) -> bool:
    """Whether the files that a table was uploaded with are given, and the lines that were left out of it.

    Only to who may publish: a file may hold more than the columns that were read.
    """
    return may_publish and shows_rows(table, may_publish, has_chosen)


def hides_older(table: str, before: int, differing: int) -> bool:
    """Whether older versions stop showing a wave once this is published, if its names may not be shown.

    before: rows that the wave has now; differing: those that a publication adds, changes and takes away.
    """
    return table == "survey_responses" and before > 0 and differing > 0


def threshold() -> int:
    """The least number of assessed companies that is shown. Raises UserError when the setting is no number."""
    given = os.environ.get(VARIABLE, str(DEFAULT))
    if not given.isdecimal() or int(given) < 1:
        raise UserError("disclosure-threshold-wrong", variable=VARIABLE, value=given)
    return int(given)


@dataclass(frozen=True)
class Guard:
    """What of one wave may be shown: `blocks` of assessed companies and of `unknown` ones, those not established.

    By split; None is the whole group.
    """

    blocks: dict[str | None, tuple[Block, ...]]
    unknown: dict[str | None, tuple[Block, ...]]

    def shows(self, kinds: Iterable[Kind], split: str | None = None) -> bool:
        """Whether a group of these kinds may be shown, whole or split. A group without companies may."""
        return is_union(kinds, self.blocks[split])

    def shows_unknown(self, kinds: Iterable[Kind], split: str | None = None) -> bool:
        """Whether it may also be shown how many of the group were not established."""
        return is_union(kinds, self.unknown[split])

    def strata(self, split: str | None = None) -> dict[str, str]:
        """By sector the stratum in which it may be estimated, whole or split."""
        return strata(self.blocks[split])

    def unknown_sectors(self, split: str | None = None) -> list[set[str]]:
        """The sectors of each block in which those not established may be counted."""
        return [sectors(block) for block in self.unknown[split]]


def strata(blocks: Iterable[Block]) -> dict[str, str]:
    """By sector the name of the smallest stratum of whole sectors and whole blocks that it is in.

    An estimate that tells no finer strata apart is computed from counts of blocks alone.
    """
    joined = joined_groups(map(sectors, blocks))
    return {sector: "+".join(sorted(group)) for group in joined for sector in group}


def sectors(block: Block) -> set[str]:
    """The sectors of which companies are in a block."""
    return {sector for sector, _ in block if sector}


def is_union(kinds: Iterable[Kind], blocks: Iterable[Block]) -> bool:
    """Whether these kinds are whole blocks: only then may be shown what is counted of them."""
    asked = frozenset(kinds)
    return all(block <= asked or not block & asked for block in blocks)


def closed(kinds: Iterable[Kind]) -> Guard:
    """The guard of a wave of which nothing may be shown: one block with a kind that nobody can ask for."""
    block = (frozenset([*kinds, NOBODY]),)
    return Guard(dict.fromkeys((None, *SPLITS), block), dict.fromkeys((None, *SPLITS), block))


def guard(companies: Iterable[Counted], least: int) -> Guard:
    """The guard of one wave, from its companies counted by kind and split."""
    companies = list(companies)
    kinds = sorted({(each.sector, each.ministry) for each in companies})

    def count(what: str, split: str | None, start: Iterable[Block]) -> tuple[Block, ...]:
        return _blocks(_counts(companies, split, what), least, start)

    # Which kinds there are is known: a block with one company of each would tell all of its counts.
    whole = _blocks(_counts(companies, None, "assessed"), least, [frozenset([kind]) for kind in kinds], True)
    blocks: dict[str | None, tuple[Block, ...]] = {None: whole}
    blocks |= {split: count("assessed", split, whole) for split in SPLITS}
    unknown: dict[str | None, tuple[Block, ...]] = {None: count("not_established", None, whole)}
    unknown |= {
        split: count("not_established", split, joined_groups([*blocks[split], *unknown[None]]))
        for split in SPLITS
    }
    return Guard(blocks, unknown)


def blocks_of_pair(
    before: Guard, after: Guard, flows: Mapping[Kind, list[int]], moved: Iterable[Block], least: int
) -> tuple[Block, ...]:
    """The blocks of a pair of waves: unions of blocks of both waves, in which each of the flows is no company or
    at least `least`.

    flows: of each kind the companies that went from each state to each other; moved: the kinds that companies
    went between, which are never told apart, so that the flows of a block add up to what its waves show.
    """
    return _blocks(flows, least, joined_groups([*before.blocks[None], *after.blocks[None], *moved]))


def joined_groups(groups: Iterable[Iterable[T]]) -> list[frozenset[T]]:
    """The smallest groups, none touching another, of which every one that is given is a part."""
    joined: list[frozenset[T]] = []
    for block in map(frozenset, groups):
        touching = [other for other in joined if other & block]
        joined = [*(other for other in joined if not other & block), block.union(*touching)]
    return joined


def _counts(companies: list[Counted], split: str | None, what: str) -> dict[Kind, list[int]]:
    """Companies of each kind that were assessed, or not established; one number for each value of the split."""
    values = sorted({getattr(each, split) for each in companies}) if split else [None]
    counts: dict[Kind, list[int]] = {}
    for each in companies:
        own = counts.setdefault((each.sector, each.ministry), [0] * len(values))
        own[values.index(getattr(each, split) if split else None)] += getattr(each, what)
    return counts


def _blocks(
    counts: Mapping[Kind, list[int]], least: int, start: Iterable[Block], more_than_kinds: bool = False
) -> tuple[Block, ...]:
    """The blocks of `start`, joined until each has in every column no companies or at least `least`, and
    `more_than_kinds` that are joined in it where that is asked.

    A block is joined with the smallest of those that share a ministry with it, else a sector, else of all:
    that leaves most ministries whole. What is still too small when one block is left stays in it, and that
    block holds nothing that may be shown: it gets a kind that nobody can ask for.
    """
    width = max(map(len, counts.values()), default=1)

    def count(block: Block) -> list[int]:
        columns = [counts.get(kind, [0] * width) for kind in block]
        return [sum(column) for column in zip(*columns, strict=True)]

    def is_open(block: Block) -> bool:
        enough = max(least, len(block) + 1) if more_than_kinds and len(block) > 1 else least
        return all(number == 0 or number >= enough for number in count(block))

    def order(block: Block) -> tuple:
        return sum(count(block)), sorted(block)

    blocks = sorted(start, key=order)
    while closed := [block for block in blocks if not is_open(block)]:
        block = closed[0]
        others = [other for other in blocks if other is not block]
        if not others:
            return (block | {NOBODY},)
        near = [other for other in others if {m for _, m in other} & {m for _, m in block}]
        near = near or [other for other in others if {s for s, _ in other} & {s for s, _ in block}]
        # Small ones find each other first: together they may be enough.
        partner = min(near or others, key=order)
        blocks = sorted([b for b in others if b is not partner] + [block | partner], key=order)
    return tuple(blocks)

"""Which waves and measurements may be compared: those of one group, and of two groups that a decision joined."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import queries
from answers.answer import Answer
from translations import Words


class Override(NamedTuple):
    """A decision that waves and measurements of two groups may be compared: a row of
    queries/comparability_overrides.sql.
    """

    comparability_group: str
    compared_with: str
    reason_nl: str
    reason_en: str
    author: str
    decided_on: str

    def said(self, words: Words) -> str:
        """The decision in a sentence: the groups, who, when and why."""
        return words(
            "override-said",
            one=words("survey-comparability-group", group=self.comparability_group),
            other=words("survey-comparability-group", group=self.compared_with),
            author=self.author,
            date=words.date(self.decided_on),
            reason=words.of(self._asdict(), "reason"),
        )


class Bridge(NamedTuple):
    """Two places in a row of groups that are compared with each other by a decision."""

    before: int
    after: int
    override: Override


@dataclass(frozen=True)
class Comparability:
    """The decisions on record. None reaches further than its two groups: A with B and B with C is not A with C."""

    overrides: tuple[Override, ...] = ()

    def between(self, one: str, other: str) -> Override | None:
        """The decision that joins two groups; None where there is none, and for one and the same group."""
        if one == other:
            return None
        named = {one, other}
        return next((each for each in self.overrides if named == set(each[:2])), None)

    def may_compare(self, one: str, other: str) -> bool:
        return one == other or self.between(one, other) is not None

    def bridges(self, groups: Sequence[str]) -> list[Bridge]:
        """Of groups in the order of time: where each joins the last one before it that it may be compared with,
        if it does so by a decision. store/cells.py pairs waves in the same way.
        """
        found = []
        for after, group in enumerate(groups):
            earlier = [n for n in range(after) if self.may_compare(groups[n], group)]
            if earlier and (override := self.between(groups[earlier[-1]], group)):
                found.append(Bridge(earlier[-1], after, override))
        return found

    def breaks(self, groups: Sequence[str]) -> list[int]:
        """Of groups in the order of time: the places that may not be compared with the place just before."""
        return [n for n in range(1, len(groups)) if not self.may_compare(groups[n - 1], groups[n])]

    def in_words(self, group: str, compared_with: str, words: Words) -> str:
        """The name of a group, and whether it may be compared with another."""
        how = (
            "same"
            if group == compared_with
            else "override"
            if self.between(group, compared_with)
            else "apart"
        )
        return words(
            "comparability-in-words", how=how, group=words("survey-comparability-group", group=group)
        )


def comparability(connection: queries.Connection) -> Comparability:
    """The decisions of a version."""
    rows = queries.run(connection, "comparability_overrides")
    return Comparability(tuple(Override(*row) for row in rows.itertuples(index=False, name=None)))


ANSWERS = (
    Answer(
        "comparability",
        page="endorsement",
        key=("comparability_group", "compared_with"),
        query="comparability_overrides",
        described_by=("comparability_overrides",),
    ),
)

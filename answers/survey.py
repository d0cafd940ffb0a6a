"""The survey of a version: its waves, its companies as cells, and what of them may be shown."""

from collections.abc import Callable, Hashable, Mapping
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any, TypeVar

import pandas as pd

import queries
import stats
from answers import disclosure, kept
from answers.comparability import Comparability, Override, comparability
from answers.disclosure import Block, Guard, Kind
from answers.endorsement import INDICATOR
from answers.selection import Selection, linked_ministries
from answers.survey_cells import Cell, Counts, counted, counts, weighed
from answers.target import Target, targets
from translations import Words

T = TypeVar("T")

# Estimates and pairs of waves kept of one survey.
MOST = 5000


@dataclass(frozen=True)
class Survey:
    """The chosen waves, oldest first, and the cells of all companies in them; the selection is applied later.

    waves: queries/survey_waves.sql; strata, cells, transitions: the queries of those names, a missing ministry
    written as ""; targets: those of the endorsement as they stand, the one that leads first; names: per "sector"
    and "ministry" the rows with name_nl and name_en by code; corrected: by wave the later version that counts it
    otherwise, where its names may not be shown.
    """

    waves: pd.DataFrame
    strata: pd.DataFrame
    cells: pd.DataFrame
    transitions: pd.DataFrame
    targets: tuple[Target, ...]
    names: dict[str, dict[str, dict]]
    selection: Selection
    least: int
    comparability: Comparability
    corrected: Mapping[str, int] = field(default_factory=dict)
    _made: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)
    answered: dict[Hashable, Any] = field(default_factory=dict, init=False, repr=False, compare=False)

    def selected(self, selection: Selection) -> "Survey":
        """The same companies for another selection: what was computed of them is shared."""
        _ = self.guards  # before the copy, so that every selection has them
        other = copy(self)
        object.__setattr__(other, "selection", selection)
        object.__setattr__(other, "answered", {})
        return other

    def made(self, what: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, made once; nothing in it may depend on the selection but by way of `what`."""
        if what not in self._made:
            if len(self._made) >= MOST:
                self._made.clear()
            self._made[what] = make()
        return self._made[what]

    @cached_property
    def current(self) -> pd.Series:
        """The newest of the chosen waves."""
        return self.waves.iloc[-1]

    @cached_property
    def target(self) -> Target | None:
        """The first of those that can judge a share: open or closed, and a share that must at least be reached."""
        return next(
            (
                target
                for target in self.targets
                if target.has_verdict and target.direction > 0 and 0 <= target.value <= 1
            ),
            None,
        )

    @property
    def target_share(self) -> float | None:
        return None if self.target is None else self.target.value

    @property
    def target_year(self) -> int | None:
        return None if self.target is None else self.target.year

    @property
    def unjudged(self) -> str:
        """Why there is no target to judge by: `withdrawn`, `without_year` or `no_target`."""
        states = [each.state for each in self.targets if not each.has_verdict]
        return states[0] if states else "no_target"

    def verdict(self, interval: stats.ShareInterval) -> stats.Verdict | None:
        """Of a share that is compared with no other group; None without a target."""
        return None if self.target is None else stats.verdict(interval, self.target_share)

    @property
    def is_synthetic(self) -> bool:
        return bool(self.waves["synthetic"].any())

    @cached_property
    def weighted(self) -> frozenset[str]:
        """The chosen waves in which every company has a weight of the survey's own."""
        sums = self.cells.groupby("wave")[["weighted", "companies"]].sum()
        return frozenset(sums.index[sums["weighted"] == sums["companies"]])

    @cached_property
    def weighed(self) -> pd.DataFrame:
        """The cells with weights in every wave: one for each company of a wave that has none of its own."""
        return weighed(self.cells, self.weighted)

    @cached_property
    def counted(self) -> dict[str, tuple[Cell, ...]]:
        """All companies of each chosen wave, whatever is selected."""
        return counted(self.weighed, list(self.waves["wave"]))

    @cached_property
    def guards(self) -> dict[str, Guard]:
        """What may be shown of each wave: nothing of a corrected one, which its newest version shows."""
        return {
            wave: disclosure.closed(self.present(wave))
            if wave in self.corrected
            else disclosure.guard(cells, self.least)
            for wave, cells in self.counted.items()
        }

    @cached_property
    def sizes(self) -> dict[str, dict[str, int]]:
        """Of each chosen wave the companies of the population by sector, where known."""
        found: dict[str, dict[str, int]] = {wave: {} for wave in self.waves["wave"]}
        for wave, sector, size in self.strata.itertuples(index=False, name=None):
            found.get(wave, {})[sector] = int(size)
        return found

    @cached_property
    def sectors(self) -> dict[str, dict[str, Counts]]:
        """Of each chosen wave the counts of whole sectors."""
        return {
            wave: {
                sector: counts(cell for cell in cells if cell.sector == sector)
                for sector in sorted({cell.sector for cell in cells})
            }
            for wave, cells in self.counted.items()
        }

    @cached_property
    def _by_code(self) -> dict[str, pd.Series]:
        return {row["wave"]: row for _, row in self.waves.iterrows()}

    def wave(self, code: str) -> pd.Series:
        return self._by_code[code]

    def present(self, wave: str) -> Block:
        """All kinds of company in a wave."""
        return frozenset((cell.sector, cell.ministry) for cell in self.counted[wave])

    def hidden_kinds(self, wave: str) -> list[Kind]:
        """The kinds of company in a wave that are not shown by themselves."""
        return sorted(kind for kind in self.present(wave) if not self.guards[wave].shows([kind]))

    @cached_property
    def ledger(self) -> pd.DataFrame:
        """The chosen waves with what of their counts may be shown: None where the guard keeps it."""

        def shown(row: pd.Series) -> pd.Series:
            wave = row["wave"]
            guard, everybody = self.guards[wave], self.present(wave)
            hidden = [] if guard.shows(everybody) else ["companies", "assessed", "endorsing"]
            if not guard.shows_unknown(everybody):
                hidden += ["companies", "not_established"]
            return row.where(~row.index.isin(hidden), None)

        whole = dict.fromkeys(("companies", "assessed", "endorsing", "not_established"), "Int64")
        return self.waves.apply(shown, axis=1).astype(whole)

    def kinds(self, wave: str) -> Block:
        """The kinds of company in a wave that the selected sectors and ministries leave."""
        chosen = self.selection
        return frozenset(
            (sector, ministry)
            for sector, ministry in self.present(wave)
            if (not chosen.sector or sector in chosen.sector)
            and (not chosen.ministry or ministry in chosen.ministry)
        )

    def group(self, wave: str) -> str:
        """The comparability group of a wave."""
        return str(self.wave(wave)["comparability_group"])

    def override(self, before: str, after: str) -> Override | None:
        """The decision by which two waves may be compared; None where they are of one group, or may not be."""
        return self.comparability.between(self.group(before), self.group(after))

    def comparable(self) -> pd.DataFrame:
        """The chosen waves that may be compared with the current one."""
        own, groups = self.current["comparability_group"], self.waves["comparability_group"]
        return self.made(
            Survey.comparable,
            lambda: self.waves[[self.comparability.may_compare(own, group) for group in groups]],
        )

    @cached_property
    def overrides(self) -> tuple[Override, ...]:
        """The decisions by which chosen waves are compared with the current one."""
        own = self.current["comparability_group"]
        found = (self.comparability.between(own, group) for group in self.waves["comparability_group"])
        return tuple(dict.fromkeys(each for each in found if each))

    def name(self, by: str, code: str, words: Words) -> str:
        """The name of a sector or ministry; a company may have no ministry."""
        if not code:
            return words("survey-no-ministry")
        row = self.names[by].get(code)
        return words.of(row, "name") if row else code

    def short_name(self, by: str, code: str, words: Words) -> str:
        """A name that fits beside a chart: a ministry by its abbreviation."""
        if by == "ministry":
            return code or words("survey-no-ministry-short")
        name = self.name(by, code, words)
        return name if len(name) <= 24 else name[:23] + "…"

    def wave_name(self, code: str, words: Words) -> str:
        """Year of a wave; made-up ones say so, and waves of one year are told apart by their code."""
        return words(
            "survey-wave-name",
            year=self.wave_label(code),
            code="none",
            synthetic=str(bool(self.wave(code)["synthetic"])).lower(),
        )

    def wave_label(self, code: str) -> str:
        """The same for where a chart has said already that it is made up."""
        year = self.wave(code)["reference_year"]
        is_alone = (self.waves["reference_year"] == year).sum() == 1
        return str(year) if is_alone else f"{year} · {code}"


def survey(connection: queries.Connection, selection: Selection, today: date) -> Survey | None:
    """The survey of a version, None when it holds no waves.

    Without a choice of waves all real ones are taken, and made-up ones only where there are no real ones:
    they are never mixed unasked.
    """
    waves = queries.run(connection, "survey_waves")
    if waves.empty:
        return None
    is_chosen = waves["wave"].isin(selection.wave) if selection.wave else ~waves["synthetic"].astype(bool)
    chosen = waves[is_chosen] if is_chosen.any() else waves
    least = disclosure.threshold()
    asked = (survey, tuple(chosen["wave"]), today, least)

    def selected() -> Survey:
        whole = kept.result(connection, asked, lambda: _survey(connection, chosen, today, least))
        return whole.selected(replace(selection, ministry=linked_ministries(connection, selection)))

    return kept.result(connection, (*asked, selection), selected)


def _survey(connection: queries.Connection, chosen: pd.DataFrame, today: date, least: int) -> Survey:
    """The chosen waves with nothing selected."""
    cells = queries.run(connection, "survey_cells")
    transitions = queries.run(connection, "survey_transitions")
    names = {
        name: {row[name]: row for row in queries.run(connection, table).to_dict("records")}
        for name, table in (("sector", "sectors"), ("ministry", "ministries"))
    }
    ministries = ["ministry_before", "ministry_after"]
    return Survey(
        waves=chosen.reset_index(drop=True),
        strata=queries.run(connection, "survey_strata"),
        cells=cells[cells["wave"].isin(chosen["wave"])].fillna({"ministry": ""}),
        # A company that is not in a wave has no sector in it; one that is may have no ministry.
        transitions=transitions.fillna(dict.fromkeys(ministries, "")),
        targets=targets(connection, today, INDICATOR).get((INDICATOR, "NL"), ()),
        names=names,
        selection=Selection(),
        least=least,
        comparability=comparability(connection),
        corrected=_corrected(connection, chosen),
    )


def _corrected(connection: queries.Connection, waves: pd.DataFrame) -> dict[str, int]:
    withheld = waves["wave"][~waves["names_may_be_shown"].astype(bool)]
    rows = queries.run(connection, "survey_corrections")
    return {
        wave: int(later)
        for wave, later in rows[["wave", "later"]].itertuples(index=False)
        if wave in set(withheld)
    }

"""The agreements (covenants): which ran when, who took part, and which risk sectors have none?"""

from dataclasses import dataclass, replace
from datetime import date

import pandas as pd

import queries
from answers import kept
from answers.answer import Answer
from answers.recency import full_years
from answers.selection import Selection, linked_ministries
from translations import Words


@dataclass(frozen=True)
class Agreements:
    """agreements, counts and targets: the rows of the queries of those names, for the selected agreements.

    coverage: the selected sectors of queries/risk_sectors.sql.
    """

    agreements: pd.DataFrame
    counts: pd.DataFrame
    targets: pd.DataFrame
    coverage: pd.DataFrame

    @property
    def concluded(self) -> pd.DataFrame:
        """The agreements of which a source confirms that they were concluded."""
        rows = self.agreements
        return rows[rows["verified"] & (rows["status"] != "not_concluded")]

    @property
    def dated(self) -> pd.DataFrame:
        """The agreements that can be placed on a time axis."""
        return self.concluded[self.concluded["signed_on"].notna()]

    def with_status(self, status: str) -> int:
        return int((self.concluded["status"] == status).sum())

    def sectors(self, coverage: str) -> pd.DataFrame:
        return self.coverage[self.coverage["coverage"] == coverage]

    def headline(self, words: Words) -> str:
        return words(
            "agreements-headline",
            concluded=len(self.concluded),
            running=self.with_status("running"),
            ended=self.with_status("ended"),
            unknown=self.with_status("unknown"),
        )

    def in_short(self, words: Words) -> str:
        """How many of the agreements surely still run."""
        return words(
            "agreements-in-short", concluded=len(self.concluded), running=self.with_status("running")
        )

    def coverage_sentence(self, words: Words) -> str:
        """How many risk sectors have no agreement of their own, and which."""
        none = self.sectors("none")
        return words(
            "coverage-sentence",
            none=len(none),
            count=len(self.coverage),
            sectors=words.listed(none[f"name_{words.language}"]),
        )

    def enabling_rights(self) -> dict[str, int]:
        """How many agreements give priority to the enabling rights: yes, no, unknown."""
        counts = self.concluded["enabling_rights_priority"].value_counts()
        return {answer: int(counts.get(answer, 0)) for answer in ("yes", "no", "unknown")}


@kept.once
def agreements(connection: queries.Connection, selection: Selection) -> Agreements:
    """The agreements of the selected sectors, of the sectors of the selected ministries, linked to the goals."""
    rows = queries.run(connection, "agreements")
    coverage = queries.run(connection, "risk_sectors")
    if selection.sector:
        rows, coverage = (frame[frame["sector"].isin(selection.sector)] for frame in (rows, coverage))
    if selection.ministry:
        linked = linked_ministries(connection, selection)
        rows, coverage = (frame[frame["ministry"].isin(linked)] for frame in (rows, coverage))
    if selection.goal:
        rows = rows.loc[[bool(set(goals) & set(selection.goal)) for goals in rows["goals"]]]
    kept = rows["agreement"]
    counts, targets = (queries.run(connection, name) for name in ("agreement_counts", "agreement_targets"))
    return Agreements(
        rows.reset_index(drop=True),
        counts[counts["agreement"].isin(kept)],
        targets[targets["agreement"].isin(kept)],
        coverage.reset_index(drop=True),
    )


@dataclass(frozen=True)
class Risks:
    """The risk analyses and what is known of the sectors at risk.

    analyses: queries/risk_analyses.sql; themes: queries/risk_themes.sql; agreements: the agreements and the
    coverage of the selected sectors; named: queries/sector_risks.sql, of those sectors; age: full years since the
    newest full analysis, None without one.
    """

    analyses: pd.DataFrame
    themes: pd.DataFrame
    agreements: Agreements
    named: pd.DataFrame
    age: int | None

    @property
    def last_full(self) -> pd.Series | None:
        full = self.analyses[self.analyses["scope"] == "full"]
        return None if full.empty else full.iloc[0]

    def headline(self, words: Words) -> str:
        if self.last_full is None:
            return words("risks-headline-none")
        return words("risks-headline", age=self.age, date=words.date(self.last_full["analysed_on"]))

    def sentence(self, words: Words) -> str:
        """Which risks the summary names for every selected sector, and which for a single one only."""
        sectors = self.named.groupby(f"risk_{words.language}", sort=False)["sector"].nunique()
        everywhere = sectors.index[sectors == len(self.agreements.coverage)]
        return words(
            "risks-sentence",
            count=len(sectors),
            sectors=len(self.agreements.coverage),
            everywhere=words.listed(everywhere) if len(everywhere) else "none",
        )


@kept.once
def risks(connection: queries.Connection, selection: Selection, today: date) -> Risks:
    """How old the last full risk analysis is, and which risk sectors have an agreement.

    The goals selected change nothing: the analysis knows none.
    """
    analyses = queries.run(connection, "risk_analyses")
    full = analyses.loc[analyses["scope"] == "full", "analysed_on"]
    found, named = (
        agreements(connection, replace(selection, goal=())),
        queries.run(connection, "sector_risks"),
    )
    return Risks(
        analyses,
        queries.run(connection, "risk_themes"),
        found,
        named[named["sector"].isin(found.coverage["sector"])],
        None if full.empty else full_years(full.iloc[0], today),
    )


LINKED = ("sector", "ministry", "goal")

ANSWERS = (
    Answer(
        "agreements",
        page="agreements",
        key=("agreement",),
        query="agreements",
        ask=agreements,
        rows=lambda answer: answer.agreements.assign(
            goals=[" ".join(str(goal) for goal in goals) for goals in answer.agreements["goals"]]
        ),
        adds=queries.columns(
            "goals (string): Goals to which the agreement can contribute, separated by blanks; an editorial choice."
        ),
        described_by=("agreements", "sectors"),
        filters=LINKED,
        headline=Agreements.headline,
    ),
    Answer(
        "agreements/counts",
        page="agreements",
        key=("agreement", "counted_on", "unit", "source"),
        query="agreement_counts",
        ask=agreements,
        rows=lambda answer: answer.counts,
        described_by=("agreement_counts",),
        filters=LINKED,
    ),
    Answer(
        "agreements/targets",
        page="agreements",
        key=("agreement", "target_year", "source"),
        query="agreement_targets",
        ask=agreements,
        rows=lambda answer: answer.targets,
        described_by=("agreement_targets",),
        filters=LINKED,
    ),
    Answer(
        "risks",
        page="risks",
        key=("sector",),
        query="risk_sectors",
        ask=risks,
        rows=lambda answer: answer.agreements.coverage,
        described_by=("sectors",),
        filters=("sector", "ministry"),
        headline=Risks.headline,
    ),
    Answer(
        "risks/analyses",
        page="risks",
        key=("analysis",),
        query="risk_analyses",
        described_by=("risk_analyses",),
    ),
    Answer("risks/themes", page="risks", key=("theme",), query="risk_themes", described_by=("risk_themes",)),
)

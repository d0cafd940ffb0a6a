"""Newer figures of every indicator that has them: fetched, compared with what is there, and published together."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

import pandas as pd
import pyarrow as pa

import queries
from answers.changes import HEADLINE, Change, changes, names
from answers.recency import ROUND, may_be_newer
from intake import Came, Reading, Wanted, bundle, fetch_all, service_of
from store import Store, Version, affected
from translations import Words

# What became of a series. Only `new` and `revised` have something to publish.
STATES = ("new", "revised", "unchanged", "waits", "refused", "failed", "unknown")
FIGURES = ["indicator", "geo", "year"]


@dataclass(frozen=True)
class Due:
    """What is due: an indicator a row (indicator, name_nl, name_en, publisher, publisher_code, last_year, service,
    dataset); no service where the monitor cannot ask the publisher."""

    rows: pd.DataFrame

    @property
    def wanted(self) -> list[Wanted]:
        """Every dataset once, with the indicators that it has."""
        known = self.rows[self.rows["service"].notna()]
        return [
            Wanted(service, dataset, tuple(own["indicator"]))
            for (service, dataset), own in known.groupby(["service", "dataset"])
        ]


def due(connection: queries.Connection, today: date) -> Due:
    """The indicators of which newer figures may be out, by their publisher's rhythm; none that is archived."""
    rows = queries.run(connection, "indicators")
    rows = rows[rows["successor"].isna() & rows["last_year"].notna() & rows["publisher_code"].notna()]
    ripe = [
        may_be_newer(*each, today) for each in zip(rows["publication_rhythm"], rows["last_year"], strict=True)
    ]
    # Without rows an empty list would choose no columns.
    rows = rows[pd.Series(ripe, index=rows.index, dtype=bool)].reset_index(drop=True)
    found = [_place(*each) for each in zip(rows["publisher"], rows["publisher_code"], strict=True)]
    rows = rows.assign(service=[name for name, _ in found], dataset=[dataset for _, dataset in found])
    # Nobody can say of a report that came once, and that the monitor cannot ask for, that it is due.
    rows = rows[rows["service"].notna() | rows["publication_rhythm"].isin(ROUND)].reset_index(drop=True)
    return Due(
        rows[
            [
                "indicator",
                "name_nl",
                "name_en",
                "publisher",
                "publisher_code",
                "last_year",
                "service",
                "dataset",
            ]
        ]
    )


def _place(publisher: str, code: str) -> tuple[str | None, str | None]:
    service = service_of(publisher)
    dataset = service.dataset(code) if service else None
    return (service.name, dataset) if service and dataset else (None, None)


@dataclass(frozen=True)
class Update:
    """What was fetched, on the version `on_version`: a row a due indicator, with its `state`, `why` it is not
    published (by language), and how many figures are `added`, `changed` and `gone`."""

    on_version: int
    today: date
    rows: pd.DataFrame
    came: Mapping[tuple[str, str], Came]

    def of(self, *states: str) -> pd.DataFrame:
        return self.rows[self.rows["state"].isin(states)]

    @cached_property
    def counts(self) -> dict[str, int]:
        found = self.rows["state"].value_counts()
        return {state: int(found.get(state, 0)) for state in STATES}

    def with_again(self, again: "Update") -> "Update":
        """This update with what was asked again in the place of what failed."""
        kept = self.rows[~self.rows["indicator"].isin(set(again.rows["indicator"]))]
        rows = pd.concat([kept, again.rows], ignore_index=True)
        return replace(self, rows=rows, came={**self.came, **again.came}, on_version=again.on_version)

    def reading(self, indicators: Collection[str]) -> tuple[Reading, bytes]:
        """The figures of these indicators as one reading, and the files that they came in. Of one at least."""
        chosen = self.rows[self.rows["indicator"].isin(set(indicators))]
        files = [
            self.came[key] for key in dict.fromkeys(zip(chosen["service"], chosen["dataset"], strict=True))
        ]
        wanted = pa.array(list(chosen["indicator"]), pa.string())
        rows = [
            each.reading.accepted.filter(pa.compute.is_in(each.reading.accepted["indicator"], wanted))
            for each in files
        ]
        return bundle(files, rows, f"update-{self.today}.zip")


def collect(
    store: Store,
    today: date,
    progress: Callable[[int, int], object] = lambda done, total: None,
    only: Collection[str] | None = None,
) -> Update:
    """Fetch what is due, or of it `only` these indicators, and compare it with the newest version."""
    copy = store.reading_copy(store.newest())
    found = due(copy.connection, today)
    if only is not None:
        found = Due(found.rows[found.rows["indicator"].isin(set(only))].reset_index(drop=True))
    every = fetch_all(found.wanted, store.tables, copy.connection, today, progress)
    came = {(each.wanted.service, each.wanted.dataset): each for each in every}
    now = queries.run(copy.connection, "observations", indicator=None)
    now = now[now["is_newest_edition"].astype(bool)]
    by_indicator, nothing = dict(iter(now.groupby("indicator"))), now.iloc[:0]
    judged = [
        _judged(row, came.get((row.service, row.dataset)), by_indicator.get(row.indicator, nothing))
        for row in found.rows.itertuples()
    ]
    columns = ["state", "why", "added", "changed", "gone"]
    return Update(copy.version, today, found.rows.join(pd.DataFrame(judged, columns=columns)), came)


def _judged(row, came: Came | None, now: pd.DataFrame) -> tuple:
    """The state of an indicator, why it is not published, and the figures that come, change and go; `now` are its
    figures as they are."""
    nothing = (0, 0, 0)
    if came is None:
        return "unknown", None, *nothing
    if came.error is not None:
        return "failed", came.error.text, *nothing
    reading = came.reading
    new = reading.accepted.to_pandas()
    new = new[new["indicator"] == row.indicator]
    if reading.errors or new.empty:
        problems = reading.errors or reading.questions
        return "refused", problems[0].text if problems else None, *nothing
    both = new.merge(now, on=FIGURES, how="outer", suffixes=("", "_now"))
    both = both[both["geo"].isin(new["geo"])]
    counts = (
        int(both["value_now"].isna().sum()),
        int(((both["value"] - both["value_now"]).abs() > 1e-9).sum()),
        int(both["value"].isna().sum()),
    )
    if not any(counts):
        return "unchanged", None, *counts
    own = [problem for problem in reading.warnings if _is_about(problem, row.indicator, reading)]
    if own:
        return "waits", own[0].text, *counts
    return "revised" if counts[1] or counts[2] else "new", None, *counts


def _is_about(problem, indicator: str, reading: Reading) -> bool:
    """Whether a warning is about this indicator: one of a row about the row's, one of the header about all."""
    rows = reading.accepted_rows.to_pylist()
    if problem.row not in rows:
        return True
    own = {
        reading.accepted["indicator"][place].as_py() for place, row in enumerate(rows) if row == problem.row
    }
    return indicator in own


@dataclass(frozen=True)
class Preview:
    """What publishing would change: `first` are the headlines and verdicts, `others` counts what else differs."""

    first: tuple[Change, ...]
    others: int
    names: Mapping


def preview(store: Store, reading: Reading, today: date) -> Preview:
    """Every difference on the pages that publishing a reading would make. Raises NotPublished without rows."""
    candidate = store.candidate(reading)
    now = store.reading_copy(candidate.version - 1)
    found = changes(now.connection, candidate.connection, today, affected([reading.table]))
    known = names(candidate.connection, today)
    candidate.connection.close()
    first = tuple(each for each in found if each.column == HEADLINE or each.column in each.answer.verdicts)
    return Preview(first, len(found) - len(first), known)


def reason(publishers: Sequence[str], today: date, say: Words) -> dict[str, str]:
    """Why the figures of each publisher are published, where nobody wrote another reason."""
    return {each: say("update-reason", date=say.date(today)) for each in publishers}


def publish(
    store: Store, update: Update, indicators: Collection[str], author: str, reasons: Mapping[str, str]
) -> Version:
    """Publish the figures of these indicators as one version, all or nothing, with a reason for each publisher.

    Raises UserError without author or reason, and NotPublished when somebody published since they were compared.
    """
    reading, content = update.reading(indicators)
    note = "; ".join(f"{publisher}: {why.strip()}" for publisher, why in reasons.items() if why.strip())
    return store.publish(reading, content, author, note, on_version=update.on_version, accept_warnings=True)

"""What can be found by a search: everything that has a name, with what there is to say of it."""

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

import pandas as pd

import queries
from answers import target_words
from answers.agreements import agreements
from answers.endorsement import endorsement
from answers.indicators import each
from answers.recommendations import recommendations
from answers.selection import Selection, named, selected_goals
from translations import LANGUAGES, words

_PAGES = (
    "endorsement",
    "goals",
    "indicators",
    "ministries",
    "agreements",
    "recommendations",
    "risks",
    "partners",
    "sources",
)


@dataclass(frozen=True)
class Entry:
    """Something that can be found: its names and what it says, by language, and the address where it stands."""

    kind: str
    code: str
    page: str
    parameter: str
    names: Mapping[str, str]
    texts: Mapping[str, str]
    answers: Mapping[str, str]
    weight: float = 1.0


def entries(connection: queries.Connection, today: date) -> Iterator[Entry]:
    """Everything that can be found, the pages first."""
    yield from _pages(connection, today)
    names = {}
    for goal in selected_goals(connection, Selection()).to_dict("records"):
        names[goal["goal"]] = goal
        label = {
            code: words(code)("goal-name", goal=str(goal["goal"]), name=goal[f"name_{code}"])
            for code in LANGUAGES
        }
        yield _entry("goal", str(goal["goal"]), "goals", "goal", {c: f"SDG {label[c]}" for c in LANGUAGES})
    for row in queries.run(connection, "ministries").to_dict("records"):
        called = {code: f"{row['ministry']}: {named(row, words(code))}" for code in LANGUAGES}
        weight = 1.0 if pd.isna(row["valid_to"]) else 0.9
        yield _entry("ministry", row["ministry"], "ministries", "ministry", called, weight=weight)
    yield from _indicators(connection, today)
    for row in agreements(connection, Selection()).agreements.to_dict("records"):
        status = row["status"] if row["verified"] else "not_confirmed"
        said = {code: words(code)("agreement-status", status=status) for code in LANGUAGES}
        texts = {code: str(row[f"sector_{code}"] or "") for code in LANGUAGES}
        yield _entry("agreement", row["agreement"], "agreements", "", _named(row, "name"), texts, said)
    for row in queries.run(connection, "sectors").to_dict("records"):
        yield _entry("sector", row["sector"], "risks", "sector", _named(row, "name"))
    for row in recommendations(connection, today).rows.to_dict("records"):
        said = {code: words(code)("commitment-status", status=row["standing"]) for code in LANGUAGES}
        yield _entry(
            "recommendation",
            row["commitment"],
            "recommendations",
            "",
            _named(row, "recommendation"),
            None,
            said,
        )
    for row in queries.run(connection, "events").to_dict("records"):
        said = {code: words(code).date(row["happened_on"]) for code in LANGUAGES}
        yield _entry("event", row["event"], "endorsement", "", _named(row, "name"), None, said)
    for row in queries.run(connection, "sources").to_dict("records"):
        publisher = row["publisher"] if isinstance(row["publisher"], str) else ""
        both = dict.fromkeys(LANGUAGES, publisher)
        yield _entry(
            "source", row["source"], "sources", "", dict.fromkeys(LANGUAGES, row["title"]), both, both
        )


def _pages(connection: queries.Connection, today: date) -> Iterator[Entry]:
    measured = endorsement(connection, today)
    for page in _PAGES:
        called = {code: words(code)(f"page-{page}") for code in LANGUAGES}
        known = {code: words(code)("search-words", page=page) for code in LANGUAGES}
        said = {code: measured.headline(words(code)) if page == "endorsement" else "" for code in LANGUAGES}
        yield _entry("page", page, page, "", called, known, said)


def _indicators(connection: queries.Connection, today: date) -> Iterator[Entry]:
    for found in each(connection, today):
        about = found.about
        if found.netherlands.empty:
            continue
        said = {}
        for code in LANGUAGES:
            say = words(code)
            written = functools.partial(found.written, say)
            aims = [target_words.sentence(target, say, written) for target in found.targets[:1]]
            said[code] = " ".join([f"{found.headline(say)}.", *aims])
        texts = {code: f"{about[f'definition_{code}'] or ''} {about['publisher']}" for code in LANGUAGES}
        # One that stands in front at its goal before the others, one that a newer took the place of after them.
        weight = 0.8 if pd.notna(about["successor"]) else 1.0 if pd.notna(about["headline_rank"]) else 0.97
        yield _entry(
            "indicator",
            about["indicator"],
            "indicators",
            "indicator",
            _named(about, "name"),
            texts,
            said,
            weight,
        )


def _named(row: Mapping, column: str) -> dict[str, str]:
    return {code: str(row[f"{column}_{code}"]) for code in LANGUAGES}


def _entry(
    kind: str,
    code: str,
    page: str,
    parameter: str,
    names: Mapping[str, str],
    texts: Mapping[str, str] | None = None,
    said: Mapping[str, str] | None = None,
    weight: float = 1.0,
) -> Entry:
    nothing = dict.fromkeys(LANGUAGES, "")
    return Entry(kind, code, page, parameter, names, texts or nothing, said or nothing, weight)

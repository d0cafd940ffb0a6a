"""What is there about a word? Pages, goals, ministries, indicators, agreements, sectors, advice and events."""

import csv
import functools
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

import queries
from answers import kept
from answers.answer import Answer, Option
from answers.search_entries import Entry, entries
from translations import LANGUAGES

SYNONYMS = Path(__file__).with_name("synonyms.csv")
MOST = 30

# How well a word of the query is found: as a word, as the begin of one, inside one (Dutch writes words together),
# with a slip of the keyboard, as a part of the word that is looked for, or only in a longer text about it.
_WORD, _BEGIN, _INSIDE, _SLIP, _PART, _TEXT = 1.0, 0.85, 0.7, 0.6, 0.5, 0.35
_SYNONYM = 0.97
# What is looked for most comes first where words are found equally well.
_KINDS = {
    "page": 1.0,
    "goal": 0.99,
    "ministry": 0.96,
    "agreement": 0.97,
    "indicator": 0.95,
    "sector": 0.94,
    "recommendation": 0.9,
    "event": 0.85,
    "source": 0.8,
}


@dataclass(frozen=True)
class Found:
    """The entries about a query, the best first, each with how well it fits."""

    query: str
    entries: tuple[tuple[Entry, float], ...]

    def rows(self) -> pd.DataFrame:
        return pd.DataFrame(
            [
                {"kind": entry.kind, "code": entry.code, "page": entry.page, "parameter": entry.parameter}
                | {f"name_{code}": entry.names[code] for code in LANGUAGES}
                | {f"answer_{code}": entry.answers[code] for code in LANGUAGES}
                | {"score": round(score, 3)}
                for entry, score in self.entries
            ],
            columns=[column.name for column in COLUMNS],
        )


def search(connection: queries.Connection, today: date, q: str = "") -> Found:
    """What is there about the words of `q`, in either language, the best first and at most MOST."""
    wanted = _tokens(q)
    if not wanted:
        return Found(q, ())
    every = kept.result(connection, ("search", today), lambda: tuple(entries(connection, today)))
    scored = [(entry, score) for entry in every if (score := _score(entry, wanted)) > 0]
    scored.sort(key=lambda pair: (-pair[1], len(min(pair[0].names.values(), key=len)), pair[0].code))
    return Found(q, tuple(scored[:MOST]))


def _score(entry: Entry, wanted: list[str]) -> float:
    """How well an entry fits: the mean over the words of the query, nothing when one of them is not found."""
    best = 0.0
    for language in LANGUAGES:
        name, text = _tokens(f"{entry.names[language]} {entry.code}"), _tokens(entry.texts[language])
        # A page is known by more words than those of the menu.
        name += text if entry.kind == "page" else []
        each_word = [_fit(word, name, text) for word in _phrases(wanted)]
        if all(each_word):
            # A name of which more is asked for fits better.
            covered = 1.0 if entry.kind == "page" else min(len(wanted) / max(len(name), 1), 1)
            best = max(best, sum(each_word) / len(each_word) * (0.9 + 0.1 * covered))
    return best * _KINDS[entry.kind] * entry.weight


def _phrases(wanted: list[str]) -> list[tuple[str, ...]]:
    """The words of a query, those that have synonyms together as one."""
    whole = " ".join(wanted)
    return (
        [(whole, *_synonyms().get(whole, ()))]
        if whole in _synonyms()
        else [(word, *_synonyms().get(word, ())) for word in wanted]
    )


def _fit(ways: tuple[str, ...], name: list[str], text: list[str]) -> float:
    own, *others = ways
    found = [_fit_all(own, name, text)]
    found += [_SYNONYM * _fit_all(other, name, text) for other in others]
    return max(found)


def _fit_all(phrase: str, name: list[str], text: list[str]) -> float:
    """How well all words of a phrase are found."""
    fits = [max((_alike(word, other) for other in name), default=0) for word in phrase.split()]
    if all(fits):
        return sum(fits) / len(fits)
    return _TEXT if all(any(other.startswith(word) for other in text) for word in phrase.split()) else 0.0


def _alike(word: str, other: str) -> float:
    if word == other:
        return _WORD
    if len(word) > 2 and other.startswith(word):
        return _BEGIN
    if len(other) > 4 and word.startswith(other) and len(word) - len(other) <= 2:
        return _BEGIN
    if len(word) > 3 and word in other:
        return _INSIDE
    if len(other) > 4 and other in word:
        return _PART
    slips = 2 if len(word) >= 9 else 1 if len(word) >= 4 else 0
    return _SLIP if slips and abs(len(word) - len(other)) <= slips and _distance(word, other, slips) else 0.0


def _distance(one: str, other: str, most: int) -> bool:
    """Whether one word becomes the other with at most so many letters changed, added, left out or swapped."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        last, before, row = before, row, [place]
        for number, letter_of_other in enumerate(other, 1):
            cost = before[number - 1] + (letter != letter_of_other)
            step = min(cost, before[number] + 1, row[number - 1] + 1)
            if last and number > 1 and letter == other[number - 2] and one[place - 2] == letter_of_other:
                step = min(step, last[number - 2] + 1)
            row.append(step)
        if min(row) > most:
            return False
    return row[-1] <= most


@functools.lru_cache(maxsize=20_000)
def _tokens_of(text: str) -> tuple[str, ...]:
    plain = unicodedata.normalize("NFKD", text.casefold().replace("’", "").replace("'", ""))
    return tuple(re.findall(r"[a-z0-9]+", "".join(sign for sign in plain if not unicodedata.combining(sign))))


def _tokens(text: str) -> list[str]:
    """The words of a text, without case and accents."""
    return list(_tokens_of(text))


@functools.cache
def _synonyms() -> dict[str, tuple[str, ...]]:
    """By word or words what else is meant by them: synonyms.csv."""
    found: dict[str, list[str]] = {}
    with SYNONYMS.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(" ".join(_tokens(row["term"])), []).append(" ".join(_tokens(row["means"])))
    return {term: tuple(means) for term, means in found.items()}


COLUMNS = queries.columns("""
    kind (string): What was found: page, goal, ministry, indicator, agreement, sector, recommendation, event or
        source.
    code (string): Its code.
    page (string): The page on which it stands.
    parameter (string): The parameter that selects it there, with the code as its value; empty where none does.
    name_nl (string): Its name in Dutch.
    name_en (string): Its name in English.
    answer_nl (string): What there is to say of it in a sentence, in Dutch; empty where there is nothing.
    answer_en (string): The same in English.
    score (number): How well it fits, 0 to 1.
""")

ANSWERS = (
    Answer(
        "search",
        page="sources",
        key=("kind", "code"),
        question="What is there about these words, the best first?",
        ask=search,
        rows=Found.rows,
        adds=COLUMNS,
        options={"q": Option("The words looked for, in Dutch or English.")},
    ),
)

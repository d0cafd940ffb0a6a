"""What differs between two versions: the rows of every answer, compared by their key."""

import itertools
import weakref
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import pandas as pd

import answers
import queries
from answers import kept, target_words
from answers.answer import Answer
from answers.selection import Selection
from translations import LANGUAGES, words

HEADLINE = "headline"


@dataclass(frozen=True)
class Change:
    """What differs in an answer: a cell, a whole row, or the headline.

    key: the columns of the answer's key with their values. column: the column that differs, `headline` for the
    sentence of the page (then before and after hold it by language), or None for a row that comes or goes, whose
    cells `after` or `before` holds by column.
    """

    answer: Answer
    key: dict[str, Any]
    column: str | None
    before: Any
    after: Any

    @property
    def rank(self) -> int:
        """How much it matters to a reader: headlines first, then verdicts, rows, and other cells."""
        if self.column == HEADLINE:
            return 0
        if self.column in self.answer.verdicts:
            return 1
        return 2 if self.column is None else 3

    @property
    def difference(self) -> float | None:
        """After less before; None for what is no number before and after."""
        numbers = (self.before, self.after)
        if any(isinstance(value, bool) or not isinstance(value, int | float) for value in numbers):
            return None
        return self.after - self.before


def changes(
    before: queries.Connection,
    after: queries.Connection,
    today: date,
    tables: Collection[str] | None = None,
    only: Collection[str] | None = None,
) -> tuple[Change, ...]:
    """Every difference between the answers of two reading copies, what matters most first within each answer.

    tables: those that may differ between the copies, all when not given; answers that read none of them are asked
    once. only: the names of the answers to compare, all when not given. Answers are compared for the whole: without
    filters and with every wave. What was compared is kept with `after`.
    """
    compared = [each for name, each in answers.ANSWERS.items() if only is None or name in only]

    def compare() -> tuple[Change, ...]:
        every = (changes_of(each, before, after, today, tables) for each in compared)
        return tuple(itertools.chain.from_iterable(every))

    may_differ = None if tables is None else frozenset(tables)
    asked = (changes, weakref.ref(before), today, may_differ, *(each.name for each in compared))
    return kept.result(after, asked, compare)


def of_page(
    page: str, before: queries.Connection, after: queries.Connection, today: date, tables: Collection[str]
) -> list[Change]:
    """The differences in the answers that a page shows, headlines first."""
    own = frozenset(name for name, answer in answers.ANSWERS.items() if answer.page == page)
    return sorted(changes(before, after, today, tables, own), key=lambda change: change.rank)


def changes_of(
    answer: Answer,
    before: queries.Connection,
    after: queries.Connection,
    today: date,
    tables: Collection[str] | None = None,
) -> list[Change]:
    """The differences of one answer, what matters most first."""
    with queries.reading() as questions:
        old = _asked(answer, before, today)
    if tables is not None and not queries.read_by(questions) & set(tables):
        return []
    new = _asked(answer, after, today)
    return sorted(_of_answer(answer, old, new), key=lambda change: change.rank)


def _asked(answer: Answer, copy: queries.Connection, today: date) -> tuple[Any, Any]:
    """The result as a reader opens the page, and the one for every wave."""
    waves = tuple(queries.run(copy, "survey_waves")["wave"]) if "wave" in answer.filters else ()
    return tuple(answer.result(copy, chosen, today) for chosen in (Selection(), Selection(wave=waves)))


def _of_answer(answer: Answer, old: tuple[Any, Any], new: tuple[Any, Any]) -> Iterator[Change]:
    if answer.headline is not None:
        said = [
            {language: answer.headline(plain, words(language)) for language in LANGUAGES}
            for plain, _ in (old, new)
        ]
        if said[0] != said[1]:
            yield Change(answer, {}, HEADLINE, *said)
    yield from _of_rows(answer, *(_keyed(answer, whole) for _, whole in (old, new)))


def _keyed(answer: Answer, result: Any) -> pd.DataFrame:
    """The rows with the key as their index; a single row without a key has one of its own."""
    rows = answer.rows(result)[list(answer.columns)]
    return rows.set_index(list(answer.key)) if answer.key else rows.reset_index(drop=True)


def _of_rows(answer: Answer, old: pd.DataFrame, new: pd.DataFrame) -> Iterator[Change]:
    for code in new.index.difference(old.index, sort=False):
        yield Change(answer, _key(answer, code), None, None, _plain(new.loc[code]))
    for code in old.index.difference(new.index, sort=False):
        yield Change(answer, _key(answer, code), None, _plain(old.loc[code]), None)
    both = new.index.intersection(old.index, sort=False)
    old, new = old.loc[both], new.loc[both]
    for column in new.columns:
        for place in np.flatnonzero(_differs(old[column], new[column])):
            cells = (_cell(frame[column].iloc[place]) for frame in (old, new))
            yield Change(answer, _key(answer, both[place]), column, *cells)


def _differs(old: pd.Series, new: pd.Series) -> np.ndarray:
    """Where two columns differ; the last digit of a sum is no difference."""
    if pd.api.types.is_float_dtype(old) and pd.api.types.is_float_dtype(new):
        return ~np.isclose(
            old.to_numpy(float, na_value=np.nan),
            new.to_numpy(float, na_value=np.nan),
            1e-12,
            0,
            equal_nan=True,
        )
    before, after = (each.astype(object).where(each.notna(), None).to_numpy(object) for each in (old, new))
    return np.array([a != b for a, b in zip(before, after, strict=True)], dtype=bool)


def _key(answer: Answer, code: Any) -> dict[str, Any]:
    if not answer.key:
        return {}
    values = code if isinstance(code, tuple) else (code,)
    return dict(zip(answer.key, map(_cell, values), strict=True))


def _plain(row: pd.Series) -> dict[str, Any]:
    return {column: _cell(value) for column, value in row.items()}


def _cell(value: Any) -> Any:
    """A cell as plain Python has it; None where it is missing."""
    if pd.isna(value):
        return None
    return value.item() if isinstance(value, np.generic) else value


def names(copy: queries.Connection, today: date) -> Mapping[str, Mapping[Any, dict]]:
    """The rows that hold the names of codes (name_nl, name_en), by the column of the code and the code."""
    found: dict[str, dict[Any, dict]] = {}
    for answer in answers.ANSWERS.values():
        if f"name_{LANGUAGES[0]}" in answer.columns:
            rows = answer.rows(answer.result(copy, Selection(), today))
            known = found.setdefault(answer.key[0], {})
            known |= dict(zip(rows[answer.key[0]].map(_cell), rows.to_dict("records"), strict=True))
    found["target"] = {
        row["target"]: {
            f"name_{each}": target_words.name(row, found["indicator"][row["indicator"]], words(each))
            for each in LANGUAGES
        }
        for row in queries.run(copy, "targets", indicator=None).to_dict("records")
        if row["indicator"] in found["indicator"]
    }
    return found

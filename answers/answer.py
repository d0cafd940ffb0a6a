"""What an answer is: a question, how it is asked, its rows and their key."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from inspect import signature
from typing import Any

import pandas as pd

import queries
from answers import kept
from answers.selection import Selection, UnknownCode, UnknownCodesError
from queries import Column, Connection
from translations import UserError, Words

# The largest number that an option takes: beyond some thousand digits Python itself refuses to read one.
LARGEST = 999_999_999


@dataclass(frozen=True)
class Option:
    """What a reader may choose beside the filters.

    codes: those it takes, the first one the default; `codes_of` gives them where they depend on the version, and
    then there is no default. An option without codes takes any text, or a whole number from 0 to LARGEST when
    `is_number`.
    """

    meaning: str
    codes: tuple[str, ...] = ()
    codes_of: Callable[[Connection], Iterable[str]] | None = None
    is_number: bool = False

    def known(self, connection: Connection) -> tuple[str, ...]:
        """The codes that it takes in a version; none when it takes any text or number."""
        return tuple(self.codes_of(connection)) if self.codes_of else self.codes

    def read(self, name: str, given: str, connection: Connection) -> str | int:
        """The value that an address gives. Raises UnknownCodesError or UserError when it is none."""
        codes = self.known(connection)
        if codes and given not in codes:
            raise UnknownCodesError([UnknownCode(name, given, codes)])
        if not self.is_number:
            return given
        if not (given.isascii() and given.isdecimal()) or len(given) > len(str(LARGEST)):
            raise UserError("number-wrong", name=name, given=given[:20], most=LARGEST)
        return int(given)


@dataclass(frozen=True)
class Answer:
    """A question that the monitor answers. Routes, previews and what a page says of filters follow from it.

    name: its name in addresses, with the options that are part of the address in braces.
    page: the page that shows it.
    key: the columns that together tell its rows apart.
    query: the question in queries/ whose contract names the first columns; it is asked as it is when there is no
    `ask`.
    ask: gives the result; it is called with the connection and with what its parameters name of `selection`,
    `today` and the options.
    rows: the result as a frame that has `columns` and is unique by `key`.
    question: what is answered, where that is not the sentence of the query.
    adds: the columns that come with `rows`. described_by: the tables of data/ that describe the other columns, the
    first that has one.
    filters: those that change the answer. verdicts: the columns that judge.
    headline: the sentence that a page makes of the result.
    """

    name: str
    page: str
    key: tuple[str, ...]
    query: str | None = None
    ask: Callable[..., Any] | None = None
    rows: Callable[[Any], pd.DataFrame] = lambda result: result
    question: str = ""
    adds: tuple[Column, ...] = ()
    described_by: tuple[str, ...] = ()
    filters: tuple[str, ...] = ()
    options: Mapping[str, Option] = field(default_factory=dict)
    verdicts: tuple[str, ...] = ()
    headline: Callable[[Any, Words], str] | None = None

    def result(self, connection: Connection, selection: Selection, today: date, **options: str | int) -> Any:
        """The result, shared by all who ask the same of the same copy: nobody may change it.

        Raises UserError for what the reader can mend.
        """
        if self.ask is None:
            return kept.result(connection, (self.query,), lambda: queries.run(connection, self.query))
        wanted = signature(self.ask).parameters
        known = {"selection": selection, "today": today, **options}
        given = {name: value for name, value in known.items() if name in wanted}
        return kept.once(self.ask)(connection, **given)

    def read_options(self, given: Mapping[str, str], connection: Connection) -> dict[str, str | int]:
        """The options that an address gives. Raises UnknownCodesError or UserError for a value that is none."""
        return {
            name: option.read(name, given[name], connection)
            for name, option in self.options.items()
            if name in given
        }

    @property
    def summary(self) -> str:
        """What is answered, in a line."""
        return self.question or queries.load(self.query).answers

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the rows, in their order."""
        contract = queries.load(self.query).columns if self.query else ()
        return tuple(dict.fromkeys((*contract, *(column.name for column in self.adds))))

    def described(self, name: str) -> Column | None:
        """The description of a column that is in no table of data/; None where one of `described_by` has it."""
        own = (*self.adds, *(queries.load(self.query).described if self.query else ()))
        return next((column for column in own if column.name == name), None)

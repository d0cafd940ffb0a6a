"""What a route is: its answer, its parameters, and where its columns are described."""

from collections.abc import Callable
from dataclasses import dataclass

import pandas as pd
from starlette.requests import Request

import queries
from answers import selection

Answer = Callable[[queries.Connection, selection.Selection, Request], pd.DataFrame]


@dataclass(frozen=True)
class Question:
    """A route's answer, and where to read what it is.

    page: the page whose twin it is. query: the question in queries/ that is asked, and whose contract names the
    first columns; `answer` asks more than it, and `adds` are the columns that come with that.
    described_by: the tables of data/ or the groups of columns.json that describe the columns, the first that
    has one; filters and options are the parameters that change the answer.
    """

    page: str
    query: str | None = None
    answer: Answer | None = None
    adds: tuple[str, ...] = ()
    described_by: tuple[str, ...] = ()
    filters: tuple[str, ...] = ()
    options: tuple[str, ...] = ()

    def ask(
        self, connection: queries.Connection, chosen: selection.Selection, request: Request
    ) -> pd.DataFrame:
        """The rows. Raises UserError or UnknownCodesError for what the reader can mend."""
        if self.answer is None:
            return queries.run(connection, self.query)
        return self.answer(connection, chosen, request)

    @property
    def summary(self) -> str:
        """What is answered, in a line."""
        if self.answer is None:
            return queries.load(self.query).answers
        return self.answer.__doc__.partition("\n")[0]

    @property
    def columns(self) -> tuple[str, ...]:
        return (*(queries.load(self.query).columns if self.query else ()), *self.adds)


class UnknownCodesError(Exception):
    """Codes that name nothing."""

    def __init__(self, codes: list[selection.UnknownCode]) -> None:
        super().__init__(codes)
        self.codes = codes

"""What a figure is that can be taken along: a name, the answer that it draws, and how."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pandas as pd
from markupsafe import Markup

import answers as registry
from answers.answer import Answer, Connection, Option
from answers.selection import Selection
from charts import source as sources
from charts.chart import Chart
from translations import Words


@dataclass(frozen=True)
class Asked:
    """For whom it is drawn: the words of a language, a version of the data, the filters, the day, the choices."""

    words: Words
    connection: Connection
    version: int
    selection: Selection
    today: date
    options: Mapping[str, Any] = field(default_factory=dict)

    def result(self, name: str) -> Any:
        """What an answer gives under these filters and choices."""
        answer = registry.ANSWERS[name]
        own = {key: value for key, value in self.options.items() if key in answer.options}
        return answer.result(self.connection, self.selection, self.today, **own)

    def source(self, title: str | None, edition: str | Sequence[str] = (), link: str | None = None) -> Markup:
        """The line that says whose data it is: `charts.source.line`."""
        return sources.line(self.words, self.version, title, edition, link)


@dataclass(frozen=True)
class Drawing:
    """A figure. Its address, its files, and its place in documents and on pages without scripts follow from this.

    name: its address, with the option that is a part of it in braces.
    answer: the name of the answer that it draws; that one's page, filters and options are those of the figure.
    draw: gives its chart, None where there is nothing to draw.
    rests_on: the rows whose `source_title`, and `edition` where there is one, say what the figure rests on.
    adds: what a reader may choose beside what the answer knows.
    part: the part of its page that shows it, where a reader opens one of several.
    """

    name: str
    answer: str
    draw: Callable[[Asked], Chart | None]
    rests_on: Callable[[Asked], pd.DataFrame] = lambda asked: pd.DataFrame({"source_title": []})
    adds: Mapping[str, Option] = field(default_factory=dict)
    part: str | None = None

    @property
    def answered(self) -> Answer:
        """The answer that it draws."""
        return registry.ANSWERS[self.answer]

    @property
    def options(self) -> dict[str, Option]:
        """Everything that a reader may choose beside the filters."""
        return {**self.answered.options, **self.adds}

    def chosen(self, given: Mapping[str, str], connection: Connection) -> dict[str, Any]:
        """The choices in an address. Raises UnknownCodesError or UserError for one that is none."""
        return {
            name: option.read(name, given[name], connection)
            for name, option in self.options.items()
            if name in given
        }

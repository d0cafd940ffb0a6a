"""What a page that is written down is made of, and who writes it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from answers.selection import Selection
from charts.drawing import Asked
from charts.figures import FIGURES
from reports.about import About
from store import ReadingCopy
from translations import Words


@dataclass(frozen=True)
class Part:
    """A part of a page: a heading, sentences, a figure with its table, a table of its own, and ways on.

    links: words and the address under /p/ that each leads to.
    """

    heading: str = ""
    sentences: tuple[str, ...] = ()
    figure: About | None = None
    table: pd.DataFrame | None = None
    links: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Page:
    """A page as it is written down; `app` is the address of the same page in the monitor, with its filters."""

    title: str
    lead: str
    parts: tuple[Part, ...]
    app: str


@dataclass(frozen=True)
class Writer:
    """Who writes a page: a version of the data, and for whom."""

    asked: Asked
    copy: ReadingCopy
    base: str = ""

    @property
    def words(self) -> Words:
        return self.asked.words

    def figure(self, name: str, selection: Selection | None = None, **options: Any) -> Part:
        """A figure under its title; an empty part where there is nothing to draw."""
        chosen = self.asked.selection if selection is None else selection
        asked = replace(self.asked, selection=chosen, options=options)
        chart = FIGURES[name].draw(asked)
        if chart is None:
            return Part()
        return Part(chart.title, (chart.unit,), About(FIGURES[name], asked, self.copy, chart, self.base))

    def address(self, page: str, **options: str) -> str:
        """The address of a page of the monitor, in this version and language."""
        fixed = {**options, "version": str(self.asked.version), "lang": self.words.language}
        query = "&".join(f"{name}={value}" for name, value in fixed.items())
        return f"{self.base}/{'' if page == 'overview' else page}?{query}"


Write = Callable[[Writer, str], Page]


@dataclass(frozen=True)
class Written:
    """A kind of page: how it is written, and the codes that can stand behind its name."""

    write: Write
    codes: Callable[[Any], Iterable[str]] = lambda connection: ()

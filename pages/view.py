"""What every page gets: the reader's view, which shows what the page gives it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import pandas as pd
import streamlit as st
from markupsafe import Markup

from answers.selection import Selection
from charts import source as sources
from charts.chart import Chart
from pages import address, components, downloads, drawing, plain, tables
from pages.matrix import matrix
from store import ReadingCopy
from translations import Words


@dataclass(frozen=True)
class View:
    """One reader's view: the words of a language, a version of the data, the filters, and where links can lead.

    today: the day on which the view is asked for; of a version that the address names, the day of its publication.
    headings: the levels and the words of the headings shown so far.
    """

    words: Words
    copy: ReadingCopy
    selection: Selection
    pages: dict[str, st.Page]
    today: date
    headings: list[tuple[int, str]] = field(default_factory=list)

    @property
    def level(self) -> int:
        """The level of a heading under the last one, so that no level is skipped."""
        return self.headings[-1][0] + 1

    def source(self, title: str | None, edition: str | Sequence[str] = (), link: str | None = None) -> Markup:
        """The line under a figure: whose data, which edition or editions, which version of the monitor.

        The title leads to the source at the address `link`; where none is known, to the page of sources.
        """
        href = link if isinstance(link, str) else f"sources?{address.query()}"
        return sources.line(self.words, self.copy.version, title, edition, href)

    def link(self, page: str, label: str, strong: str = "", **changed) -> None:
        """A link to a page that keeps the reader's view, but for those named; `strong` opens it in bold."""
        bold = f"**{plain.markdown(strong)}** " if strong else ""
        st.page_link(
            self.pages[page],
            label=bold + plain.markdown(label),
            query_params=address.parameters(**changed),
        )

    def title(self, sentence: str, lead: str = "") -> None:
        """The page's answer as its heading, and a line below it."""
        plain.title(sentence, anchor=False)
        self.headings.append((1, sentence))
        if lead:
            st.html(components.paragraph(lead, "lead"))

    def heading(self, sentence: str, lead: str = "") -> None:
        plain.header(sentence, anchor=False)
        self.headings.append((2, sentence))
        if lead:
            st.html(components.paragraph(lead, "intro"))

    def note(self, text: str) -> None:
        """Something a reader must know beside a figure."""
        st.html(components.paragraph(text, "note"))

    def cite(self, source: Markup) -> None:
        """A line that `source` wrote, under what it is the source of."""
        st.html(components.paragraph(source, "source"))

    def figures(self, *figures: tuple[str, str] | tuple[str, str, str], falls_short: bool = False) -> None:
        """A row of large numbers, each with what it is and, where a chart draws it, the colour it has there.

        With `falls_short` the last one is red.
        """
        st.html(components.figures(figures, falls_short))

    def facts(self, *pairs: tuple[str, str]) -> None:
        """Short facts under each other, for a narrow column; a pair without text is left out."""
        st.html(components.pairs(pairs, "facts"))

    def definitions(self, *pairs: tuple[str, str]) -> None:
        """Terms and what they mean; a pair without text is left out."""
        st.html(components.pairs(pairs, "definitions"))

    def draw(self, chart: Chart, on_point: Callable[[int], None] | None = None) -> None:
        """A chart with its title, unit, alternative text and source.

        With `on_point` a click on a point calls it with the point's place in its trace. A chart cannot be clicked
        with a keyboard: the page offers links to the same.
        """
        st.html(components.drawn_heading(self.level, chart.title, chart.unit, anchor=f"chart-{chart.name}"))
        drawing.draw(chart, self.words.language, on_point)
        self.cite(chart.source)

    def take_along(self, chart: Chart, figure: str, **options: str | int) -> None:
        """Files, address and citation of a chart, which is the figure of this name with these choices."""
        about = downloads.of_chart(
            self.words, self.copy, self.selection, self.today, options, chart, figure, address.base()
        )
        downloads.menu(about)

    def table_of(self, chart: Chart, figure: str, **options: str | int) -> None:
        """The table of a chart one click away, and what can be taken along of it: `take_along`."""

        table = tables.of_chart(chart, self.words)
        self.take_along(chart, figure, **options)
        self.folded(self.words("chart-table"), f"table-{chart.name}", lambda: st.html(table))
        # Who prints the page cannot unfold it any more.
        st.html(components.only_on_paper(table))

    def deeper(self, chart: Chart, figure: str, note: str, **options: str | int) -> None:
        """A chart one click away, behind the message that is its title; on paper it is drawn."""

        def opened() -> None:
            self.draw(chart)
            self.note(note)
            self.take_along(chart, figure, **options)
            self.table(chart.table, label=chart.title)

        self.folded(chart.title, f"deeper-{chart.name}", opened)
        paper = components.drawn_heading(self.level, chart.title, chart.unit)
        paper += Markup(drawing.on_paper(chart, self.words.language))
        st.html(components.only_on_paper(paper + components.paragraph(chart.source, "source")))

    @st.fragment
    def folded(self, label: str, key: str, show: Callable[[], None]) -> None:
        """A part under a label, made when a reader unfolds it; the rest of the page stays as it is."""
        part = st.expander(label, key=key, on_change="rerun")
        if part.open:
            with part:
                show()

    def table(
        self, table: pd.DataFrame, links: Mapping[str, Iterable] | None = None, label: str = ""
    ) -> None:
        """A table, its numbers written in the reader's language; on a phone a wide one is a card per row.

        links: of a column the address that each of its cells leads to; what is no address leads nowhere.
        label: what the table is, for who does not see it; when not given, the last heading.
        """
        st.html(tables.written(table, label or self.headings[-1][1], self.words, links))

    def legend(self, entries: Sequence[tuple[str, str]]) -> None:
        """Colours and their words; nothing where there are none."""
        if entries:
            st.html(components.legend(entries))

    def cards(self, entries: Iterable[dict]) -> None:
        """A list of cards under the last heading: `components.cards`."""
        st.html(components.cards(entries, self.level))

    def matrix(self, signs: pd.DataFrame, caption: str) -> None:
        """A table of signs with headings on both sides: `pages.matrix`."""
        st.html(matrix(signs, caption))

    def downloads(self, table: pd.DataFrame | Callable[[], pd.DataFrame], name: str) -> None:
        """The table as files: `downloads.offer`."""
        downloads.offer(self.words, table, name, self.copy.version)

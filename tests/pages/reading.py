"""The tables of a page without a browser, as a reader sees them."""

from dataclasses import dataclass, field
from html.parser import HTMLParser

import pandas as pd
from streamlit.testing.v1 import AppTest


@dataclass
class Cell:
    """A cell or a heading: its text, its attributes, and those of the elements inside it."""

    attributes: dict[str, str]
    text: str = ""
    inside: list[tuple[str, dict[str, str]]] = field(default_factory=list)


class _Reader(HTMLParser):
    """Collects the rows of every table with the class `table`."""

    def __init__(self) -> None:
        super().__init__()
        self.tables: list[list[list[Cell]]] = []
        self._is_table = self._is_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        if tag == "table":
            self._is_table = "table" in attributes.get("class", "").split()
            self.tables += [[]] if self._is_table else []
        elif self._is_table and tag == "tr":
            self.tables[-1].append([])
        elif self._is_table and tag in ("th", "td"):
            self.tables[-1][-1].append(Cell(attributes))
            self._is_cell = True
        elif self._is_cell:
            self.tables[-1][-1][-1].inside.append((tag, attributes))

    def handle_endtag(self, tag: str) -> None:
        self._is_cell = self._is_cell and tag not in ("th", "td")
        self._is_table = self._is_table and tag != "table"

    def handle_data(self, data: str) -> None:
        if self._is_cell:
            self.tables[-1][-1][-1].text += data


def unfold(app: AppTest) -> AppTest:
    """The page with every part unfolded that is made only then."""
    for part in app.expander:
        if part.proto.id:
            app.session_state[part.proto.id.split("-", 2)[-1]] = True
    return app.run()


def cells_of(html: str) -> list[list[list[Cell]]]:
    """Of each table in a piece of HTML its rows, the headings first."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.tables


def cells_on(app: AppTest) -> list[list[list[Cell]]]:
    """Of each table on a page its rows, the headings first."""
    return [rows for element in app.get("html") for rows in cells_of(element.proto.body)]


def tables_on(app: AppTest) -> list[pd.DataFrame]:
    """Every table on a page, all texts."""
    texts = [[[cell.text for cell in row] for row in rows] for rows in cells_on(app)]
    return [pd.DataFrame(rows, columns=heads) for heads, *rows in texts]

"""A table as HTML, for who sees it, who hears it, and who has a phone: there each row of a wide one is a card."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from html import escape

import pandas as pd
from markupsafe import Markup

from charts.chart import Chart
from charts.once import once
from pages import components
from translations import Words
from translations.spoken import other_language

# A table of more columns and more characters across does not fit a phone.
_COLUMNS_ON_A_PHONE, _CHARACTERS_ON_A_PHONE = 2, 46
# A column with a text of more characters keeps some width for it; a word of more is broken.
_SHORT_TEXT, _SHORT_WORD = 40, 30
# What leads somewhere: an address on the web, and one of a page of ours.
_WEB = re.compile(r"https?://[^\s/]", re.IGNORECASE)
_OURS = re.compile(r"(?!\Z)/?[a-z]*(\?|\Z)")


@once
def of_chart(chart: Chart, words: Words, columns: Sequence[str] = ()) -> Markup:
    """The table of a chart, or these columns of it, its numbers written in the reader's language."""
    table = chart.table[list(columns)] if columns else chart.table
    return Markup(written(table, chart.title, words))


def written(
    table: pd.DataFrame, label: str, words: Words, links: Mapping[str, Iterable] | None = None
) -> str:
    """A table as `drawn`, its numbers written in the reader's language."""
    numbers = table.select_dtypes("number").columns
    texts = table.assign(**{name: table[name].map(lambda n: words.number(n, 2)) for name in numbers})
    return drawn(texts.fillna("").astype(str), label, numbers, links, words.language)


def drawn(
    table: pd.DataFrame,
    label: str,
    numbers: Collection[str] = (),
    links: Mapping[str, Iterable] | None = None,
    language: str = "",
) -> str:
    """A table of texts, each shown as it is. label says what it is, numbers are the columns to stand on the right.

    links: of a column the address that each of its cells leads to; what is no address leads nowhere.
    language: of the page; a title that leads somewhere and is in another says so.
    """
    addresses, nowhere = links or {}, [None] * len(table)
    columns = [
        _column(name, list(texts), addresses.get(name, nowhere), name in numbers, language)
        for name, texts in table.items()
    ]
    heads = "".join(head for head, _ in columns)
    rows = "".join(
        f'<tr role="row">{"".join(row)}</tr>' for row in zip(*(cells for _, cells in columns), strict=True)
    )
    is_wide = not _fits_a_phone(table)
    # Laid out as cards, browsers forget that it is a table unless its roles say so.
    shown = (
        f'<table class="table{" wide" if is_wide else ""}" role="table" aria-label="{escape(label)}">'
        f'<thead role="rowgroup"><tr role="row">{heads}</tr></thead><tbody role="rowgroup">{rows}</tbody></table>'
    )
    return components.scrolling(Markup(shown), label) if is_wide else shown


def _column(
    name: str, texts: list[str], addresses: Iterable, is_number: bool, language: str
) -> tuple[str, list[str]]:
    """The heading of a column and its cells."""
    heading, kind = escape(name), _kind(texts, is_number)
    look = f' class="{kind}"' if kind else ""
    contents = (_linked(*cell, language) for cell in zip(texts, addresses, strict=True))
    if kind.startswith("text"):
        # In a table of full width only what is inside a cell keeps the length of its lines.
        contents = (content and f"<div>{content}</div>" for content in contents)
    return f'<th scope="col" role="columnheader"{look}>{heading}</th>', [
        f'<td role="cell" data-heading="{heading}"{look}>{content}</td>' for content in contents
    ]


def _kind(texts: list[str], is_number: bool) -> str:
    if is_number:
        return "number"
    if max(map(len, texts), default=0) <= _SHORT_TEXT:
        return ""
    longest_word = max((len(word) for text in texts for word in text.split()), default=0)
    return "text" if longest_word <= _SHORT_WORD else "text long"


def _linked(text: str, address: object, language: str) -> str:
    """The text of a cell, as a link where it leads somewhere; what is not ours opens beside the monitor."""
    if text and isinstance(address, str):
        if _WEB.match(address):
            spoken = other_language(text, language) if language else None
            attributes = 'target="_blank" rel="noopener noreferrer"' + (f' lang="{spoken}"' if spoken else "")
            return f'<a href="{escape(address)}" {attributes}>{escape(text)}</a>'
        if _OURS.match(address):
            return f'<a href="{escape(address)}">{escape(text)}</a>'
    return escape(text)


def _fits_a_phone(table: pd.DataFrame) -> bool:
    longest_cells = sum(max(map(len, (name, *texts))) for name, texts in table.items())
    return len(table.columns) <= _COLUMNS_ON_A_PHONE or longest_cells <= _CHARACTERS_ON_A_PHONE

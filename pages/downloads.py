"""What a reader takes along: a figure with its files, its address and its citation, or a table as files."""

from collections.abc import Callable
from datetime import date

import pandas as pd
import streamlit as st
from markupsafe import Markup

import store
from answers.selection import Selection
from answers.tables import csv_text, workbook
from charts.chart import Chart
from charts.drawing import Asked
from charts.figures import FIGURES
from charts.once import once
from pages import permission, taking
from reports import short
from reports.about import About
from store import ReadingCopy, links
from translations import Words


def offer(words: Words, table: pd.DataFrame | Callable[[], pd.DataFrame], name: str, version: int) -> None:
    """Behind one word the table in each form; a function gives one that is made when somebody downloads it."""
    made = table if callable(table) else lambda: table
    file_name = f"{name}-v{version}"
    with st.popover(words("take-table"), key=f"take-{name}"):
        for decimal, key in ((",", "comma"), (".", "point")):
            st.download_button(
                words(f"download-csv-{key}"),
                # The mark at the front tells spreadsheets that the text is UTF-8.
                lambda decimal=decimal: ("\N{BYTE ORDER MARK}" + csv_text(made(), decimal)).encode(),
                file_name=f"{file_name}.csv",
                mime="text/csv",
                key=f"download-{name}-{key}",
                on_click="ignore",
            )
        st.download_button(
            words("download-xlsx"),
            lambda: workbook(made()),
            file_name=f"{file_name}.xlsx",
            key=f"download-{name}-xlsx",
            on_click="ignore",
        )


def menu(about: About) -> None:
    """Behind one word all that can be taken along of a figure."""
    code = links.kept(store.here(), short.view(about))
    st.html(_menu(about, code, permission.may_publish()))


@once
def of_chart(
    words: Words,
    copy: ReadingCopy,
    selection: Selection,
    today: date,
    options: dict[str, str | int],
    chart: Chart,
    name: str,
    base: str,
) -> About:
    """What can be said of the figure of charts.figures.FIGURES with this name, drawn as `chart`."""
    asked = Asked(words, copy.connection, copy.version, selection, today, options)
    return About(FIGURES[name], asked, copy, chart, base)


@once
def _menu(about: About, code: str | None, may_shorten: bool) -> Markup:
    """The menu of a figure: `code` is that of its short link, where one is kept; else one can be asked for."""
    words = about.words
    files = [
        (words("take-picture"), [("PNG", about.file("png")), ("SVG", about.file("svg"))]),
        (
            words("take-data"),
            [
                (words("download-csv-comma"), about.file("csv") + "&decimal=comma"),
                (words("download-csv-point"), about.file("csv")),
                (words("download-xlsx"), about.file("xlsx")),
                ("JSON", about.file("json")),
            ],
        ),
        (
            words("take-document"),
            [(words("document-docx"), about.document("docx")), ("PDF", about.document("pdf"))],
        ),
        (words("take-recompute"), [(words("take-recompute-zip"), about.file("zip"))]),
    ]
    texts = [
        (words("take-link"), about.address),
        *((words(f"take-cite-{form}"), said) for form, said in about.citations().items()),
        (words("take-embed"), about.embed),
    ]
    asked = []
    if code:
        texts.insert(1, (words("take-short"), about.short(code)))
    elif may_shorten:
        asked = [(words("take-short"), words("take-short-make"), about.to_shorten)]
    return taking.menu(words("take-along"), files, texts, asked)

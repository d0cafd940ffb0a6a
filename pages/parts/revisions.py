"""A part of the history page: what became of one number."""

import pandas as pd
import streamlit as st

import store
from answers.endorsement import endorsement
from answers.indicators import indicators
from answers.selection import Selection
from charts.revisions import timeline
from pages.view import View
from translations import Words


def one_number(view: View) -> None:
    """The revisions of one number: every edition and correction of it, the oldest first."""
    words = view.words
    view.heading(words("history-number"), words("history-number-lead"))
    every = indicators(view.copy.connection, Selection(), view.today).rows.drop_duplicates("indicator")
    rows = every.dropna(subset="last_year").set_index("indicator")
    measured = endorsement(view.copy.connection, view.today).measurements.set_index("measurement")
    with st.container(horizontal=True):
        code = st.selectbox(
            words("number"),
            [*measured.index, *rows.index],
            index=None,
            format_func=lambda code: (
                _measured(measured.loc[code], words)
                if code in measured.index
                else words.of(rows.loc[code], "name")
            ),
            placeholder=words("history-choose"),
        )
        if code is None:
            return
        if code in measured.index:
            _draw(view, _measured(measured.loc[code], words), words("endorsement-unit"), *_shares(view, code))
            return
        row = rows.loc[code]
        year = st.selectbox(words("year"), list(range(int(row["last_year"]), int(row["first_year"]) - 1, -1)))
    found = store.shared().revisions("observations", {"indicator": code, "geo": "NL", "year": year})
    named = words("history-number-in-year", name=words.of(row, "name"), year=str(year))
    _draw(view, named, words.of(row, "unit"), found, found["value"].map(lambda value: words.number(value, 2)))


def _measured(row: pd.Series, words: Words) -> str:
    return words("history-measurement", year=str(row["placed_year"]), group=row["comparability_group"])


def _shares(view: View, measurement: str) -> tuple[pd.DataFrame, pd.Series]:
    found = store.shared().revisions("measurements", {"measurement": measurement})
    found = found.assign(edition="", value=100 * found["share"])
    return found, found["share"].map(lambda share: view.words.share(share, 1))


def _draw(view: View, named: str, unit: str, found: pd.DataFrame, spoken: pd.Series) -> None:
    words = view.words
    if found.empty:
        view.note(words("history-number-none", name=named))
        return
    found = found.assign(
        spoken=spoken.where(found["value"].notna(), ""),
        note=found["note"].fillna(words("history-shipped")),
    )
    title = words("history-number-title", name=named, count=len(found))
    chart = timeline(found, words, title, unit, view.source(words("history-number-source")))
    if len(found) > 1:
        view.draw(chart)
    else:
        view.note(title)
    view.table(chart.table)

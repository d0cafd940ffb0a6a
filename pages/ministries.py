"""Ministries: who is responsible for which goal, and who names its contribution and the link with IMVO?"""

import streamlit as st

from answers.ministries import Ministries, ministries
from answers.progress import progress
from answers.selection import Selection
from pages import pictures
from pages.matrix import matrix
from pages.parts import common, glances
from pages.parts.ministries import responsibilities
from pages.view import View
from reports import tables


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, ministries(view.copy.connection, view.selection, view.today)
    if answer.governments.empty:
        view.title(words("page-ministries"))
        common.nothing_left(view)
        return
    view.title(answer.headline(words), answer.cabinet_sentence(words))
    known, count = answer.known("names_sdg_contribution"), len(answer.today)
    st.html(pictures.dots(glances.split(known, count, "glance-named", words)))
    view.note(words("ministries-asked"))
    _cabinet(view, answer)
    if not answer.links.empty:
        view.heading(words("ministries-matrix-heading"), words("ministries-matrix-lead"))
        goals = progress(view.copy.connection, Selection(), view.today).goals.set_index("goal")
        st.html(
            matrix(
                responsibilities(answer, words),
                words("ministries-matrix-heading"),
                {
                    goal: (row["colour"], words.of(row, "name"))
                    for goal, row in goals.to_dict("index").items()
                },
            )
        )
        common.cite_each(view, answer.links)
        view.note(words("ministries-matrix-signs"))
    if not answer.current.empty:
        view.heading(words("ministries-each-heading"), words("ministries-each-lead"))
        table = tables.ministries_of_today(answer, words)
        view.table(table, links={words("document"): answer.current["address"]})
        view.downloads(table, "ministries")
    if not answer.former.empty:
        view.heading(words("ministries-former-heading"))
        view.table(
            tables.former_ministries(answer, words),
            links={words("heading-source"): answer.former["source_address"]},
        )


def _cabinet(view: View, answer: Ministries) -> None:
    words, rows = view.words, answer.cabinet.iloc[::-1]
    if rows.empty:
        return
    view.heading(words("ministries-cabinet-heading"), words("ministries-cabinet-lead"))
    stated = tables.statements(rows, words)
    table = stated[[words("document"), *stated.columns.drop(words("document"))]]
    view.table(table, links={words("document"): rows["source_address"].fillna(rows["address"])})
    view.downloads(table, "statements")

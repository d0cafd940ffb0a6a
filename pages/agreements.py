"""Agreements: which covenants ran when, who took part, and which risk sectors have none?"""

import pandas as pd
import streamlit as st

from answers.agreements import Agreements, agreements
from charts.agreements import agreements_table, timeline
from pages import pictures
from pages.parts import common, glances
from pages.parts.took_part import counted
from pages.view import View
from reports import tables


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, agreements(view.copy.connection, view.selection)
    if answer.agreements.empty:
        view.title(words("page-agreements"), answer.coverage_sentence(words) if len(answer.coverage) else "")
        common.nothing_left(view)
        return
    view.title(answer.headline(words), answer.coverage_sentence(words))
    if not answer.dated.empty:
        chart = timeline(answer, words, view.source(words("agreements-source")), view.today)
        view.draw(chart)
        view.take_along(chart, "agreements")
    _every(view, answer)
    view.note(words("agreements-editorial"))
    _coverage(view, answer)
    _counts(view, answer)
    _targets(view, answer)


def _every(view: View, answer: Agreements) -> None:
    words, table = view.words, agreements_table(answer, view.words)
    links = {words("heading-source"): answer.agreements["source_address"]}

    def opened() -> None:
        view.table(table, links=links, label=words("page-agreements"))
        view.downloads(table, "agreements")

    view.folded(words("agreements-all", count=len(table)), "table-agreements", opened)


def _coverage(view: View, answer: Agreements) -> None:
    words = view.words
    view.heading(words("coverage-heading"))
    st.html(pictures.dots(glances.covered(answer, words)))
    view.folded(words("chart-table"), "table-coverage", lambda: common.coverage_table(view, answer.coverage))


def _names(view: View, answer: Agreements) -> pd.Series:
    return answer.agreements.set_index("agreement")[f"name_{view.words.language}"]


def _counts(view: View, answer: Agreements) -> None:
    words, counts = view.words, answer.counts
    view.heading(words("counts-heading"), words("counts-lead"))
    if counts.empty:
        view.note(words("counts-none"))
        return
    st.html(pictures.counted(counted(answer, words), view.level))
    table = pd.DataFrame(
        {
            words("agreement"): counts["agreement"].map(_names(view, answer)),
            words("heading-happened_on"): counts["counted_on"].map(words.date),
            words("counts-value"): [tables.count(row, words) for row in counts.to_dict("records")],
            words("remark"): counts[f"note_{words.language}"].fillna(""),
            words("heading-source"): counts["source_title"],
        }
    )
    links = {words("heading-source"): counts["source_address"]}
    view.folded(
        words("counts-all", count=len(table)),
        "table-counts",
        lambda: view.table(table, links=links, label=words("counts-heading")),
    )


def _targets(view: View, answer: Agreements) -> None:
    words, targets = view.words, answer.targets
    if targets.empty:
        return
    view.heading(words("agreement-targets-heading"), words("agreement-targets-lead"))
    view.table(
        pd.DataFrame(
            {
                words("agreement"): targets["agreement"].map(_names(view, answer)),
                words("progress-target-year"): targets["target_year"].astype(str),
                words("target"): targets["share"].map(words.share),
                words("remark"): targets[f"note_{words.language}"].fillna(""),
                words("heading-source"): targets["source_title"],
            }
        ),
        links={words("heading-source"): targets["source_address"]},
    )

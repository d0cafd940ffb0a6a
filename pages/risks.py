"""Risk analysis: when were the risks last analysed, and which risk sectors have no agreement?"""

import pandas as pd

from answers.agreements import Risks, risks
from pages import plain
from pages.parts import common
from pages.parts.risks import sectors_by_risk
from pages.view import View
from reports import tables


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, risks(view.copy.connection, view.selection, view.today)
    coverage = answer.agreements.coverage
    view.title(answer.headline(words), answer.agreements.coverage_sentence(words) if len(coverage) else "")
    if coverage.empty:
        common.nothing_left(view)
    else:
        _grid(view, answer)
    _enabling_rights(view, answer)
    _analyses(view, answer)


def _grid(view: View, answer: Risks) -> None:
    """The sectors by the risks that the summary names for them, and whether they have an agreement."""
    words, coverage = view.words, answer.agreements.coverage
    view.heading(answer.sentence(words), words("risks-sectors-lead"))
    view.matrix(sectors_by_risk(answer, words), words("risks-sectors-heading"))
    plain.caption(words("risks-signs"))
    common.cite_each(view, coverage)
    view.folded(
        words("chart-table"),
        "table-risk-sectors",
        lambda: common.coverage_table(view, coverage, with_risks=True),
    )


def _enabling_rights(view: View, answer: Risks) -> None:
    words, counts = view.words, answer.agreements.enabling_rights()
    view.heading(
        words("enabling-heading", known=counts["yes"] + counts["no"], **counts), words("enabling-lead")
    )
    known = tables.enabling(answer, words)
    if len(known):
        view.table(known)
    view.note(words("enabling-no-figure"))


def _analyses(view: View, answer: Risks) -> None:
    words, rows = view.words, answer.analyses
    view.heading(words("analyses-heading"))
    view.cards(
        [
            {
                "title": words.of(row, "name"),
                "badge": words.date(row["analysed_on"]),
                "tone": "other",
                "lines": [
                    (
                        words("analysis-by"),
                        words("unknown") if pd.isna(row["performed_by"]) else row["performed_by"],
                    ),
                    (words("analysis-for"), words.of(row, "commissioned_by") or words("unknown")),
                    (words("remark"), words.of(row, "note")),
                ],
                "sources": [view.source(row["source_title"], link=row["source_address"])],
            }
            for row in rows.to_dict("records")
        ]
    )
    view.heading(words("themes-heading"), words("themes-lead"))
    view.folded(
        words("themes-table"),
        "table-themes",
        lambda: view.table(tables.themes(answer, words), label=words("themes-heading")),
    )

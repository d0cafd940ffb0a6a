"""Ministries: who is responsible for which goal, and who names its contribution and the link with IMVO?"""

import pandas as pd

from answers.ministries import Ministries, ministries
from pages.parts import common
from pages.view import View, html
from translations import Words


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, ministries(view.copy.connection, view.selection, view.today)
    if answer.governments.empty:
        view.title(words("page-ministries"))
        common.nothing_left(view)
        return
    view.title(answer.headline(words), words("ministries-lead"))
    view.heading(words("ministries-matrix-heading"), words("ministries-matrix-lead"))
    common.matrix(_matrix(view, answer), words("ministries-matrix-heading"))
    common.cite_each(view, answer.links)
    view.note(words("ministries-matrix-signs"))
    view.heading(words("ministries-each-heading"), words("ministries-each-lead"))
    table = _each(view, answer)
    view.table(table)
    view.downloads(table, "ministries")


def _matrix(view: View, answer: Ministries) -> pd.DataFrame:
    """Ministry by goal: a sign for the role, with its words; a question mark where no source confirms it."""
    words = view.words
    signs = []
    for row in answer.links.itertuples():
        meaning = html(words("role-in-words", role=row.role, verified=str(row.verified).lower()))
        sign = ("●" if row.role == "primary" else "○") + ("" if row.verified else "?")
        signs.append(f'<span aria-hidden="true">{sign}</span><span class="spoken">{meaning}</span>')
    links = answer.links.assign(sign=signs)
    return links.pivot(index="ministry", columns="goal", values="sign").fillna("")


def _each(view: View, answer: Ministries) -> pd.DataFrame:
    words, rows = view.words, answer.governments
    return pd.DataFrame(
        {
            words("filter-ministry"): [_name(row, words) for row in rows.to_dict("records")],
            words("ministries-goals"): rows["goals"],
            words("movement", movement="toward"): rows["reached"] + rows["toward"],
            words("movement", movement="away"): rows["away"],
            words("names-sdg"): [
                words("yes-no-unknown", answer=code) for code in rows["names_sdg_contribution"]
            ],
            words("names-link"): [words("yes-no-unknown", answer=code) for code in rows["names_imvo_link"]],
            words("document"): rows["document"].fillna(""),
            words("heading-happened_on"): [
                words.date(day) if isinstance(day, str) else "" for day in rows["statement_on"]
            ],
        }
    )


def _name(row: dict, words: Words) -> str:
    """A ministry's name; of one that is no more also until when, and what came after it."""
    name = words.of(row, "name")
    if not row["verified"]:
        return words("ministry-unverified", name=name)
    if row["is_valid"] or not isinstance(row["successors"], str):
        return name
    return words("ministry-until", name=name, date=words.date(row["valid_to"]), heirs=row["successors"])

"""Ministries: who is responsible for which goal, and who names its contribution and the link with IMVO?"""

from answers.ministries import Ministries, ministries
from pages.parts import common
from pages.parts.ministries import former, of_today, responsibilities, statements
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, ministries(view.copy.connection, view.selection, view.today)
    if answer.governments.empty:
        view.title(words("page-ministries"))
        common.nothing_left(view)
        return
    view.title(answer.headline(words), answer.cabinet_sentence(words))
    view.note(words("ministries-asked"))
    _cabinet(view, answer)
    if not answer.links.empty:
        view.heading(words("ministries-matrix-heading"), words("ministries-matrix-lead"))
        view.matrix(responsibilities(answer, words), words("ministries-matrix-heading"))
        common.cite_each(view, answer.links)
        view.note(words("ministries-matrix-signs"))
    if not answer.current.empty:
        view.heading(words("ministries-each-heading"), words("ministries-each-lead"))
        table = of_today(answer, words)
        view.table(table, links={words("document"): answer.current["address"]})
        view.downloads(table, "ministries")
    if not answer.former.empty:
        view.heading(words("ministries-former-heading"))
        view.table(former(answer, words), links={words("heading-source"): answer.former["source_address"]})


def _cabinet(view: View, answer: Ministries) -> None:
    words, rows = view.words, answer.cabinet.iloc[::-1]
    if rows.empty:
        return
    view.heading(words("ministries-cabinet-heading"), words("ministries-cabinet-lead"))
    stated = statements(rows, words)
    table = stated[[words("document"), *stated.columns.drop(words("document"))]]
    view.table(table, links={words("document"): rows["source_address"].fillna(rows["address"])})
    view.downloads(table, "statements")

"""Partners: what do companies, governments, unions, trade associations and NGOs do together?"""

from answers.partners import partners
from pages import plain
from pages.view import View
from reports import tables


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, partners(view.copy.connection, view.selection)
    view.title(answer.headline(words), words("partners-lead"))
    rows = answer.actions
    if rows.empty:
        plain.info(words("partners-none"))
        return
    table = tables.partner_actions(answer, words)
    view.table(table, links={words("heading-source"): rows["source_address"]})
    view.downloads(table, "partners")

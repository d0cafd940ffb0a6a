"""Partners: what do companies, governments, unions, trade associations and NGOs do together?"""

import pandas as pd

from answers.partners import partners
from pages import plain
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, partners(view.copy.connection, view.selection)
    view.title(answer.headline(words), words("partners-lead"))
    rows = answer.actions
    if rows.empty:
        plain.info(words("partners-none"))
        return
    table = pd.DataFrame(
        {
            words("partner-kind"): [words("partner-kind-name", kind=kind) for kind in rows["partner_kind"]],
            words("partner"): rows["partner"],
            words("heading-name"): rows[f"name_{words.language}"],
            words("heading-happened_on"): rows["started_on"].map(words.date),
            words("goal"): rows["goal"],
            words("heading-source"): rows["source_title"],
        }
    )
    view.table(table, links={words("heading-source"): rows["source_address"]})
    view.downloads(table, "partners")

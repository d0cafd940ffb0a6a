"""A part of the page of sources: how far the figures of each publisher and edition reach."""

import pandas as pd

from answers.sources import freshness, publisher
from pages.parts import common
from pages.view import View


def show(view: View) -> None:
    """The last years of each publisher and edition, in a table."""
    words, rows = view.words, freshness(view.copy.connection)
    view.heading(words("freshness-heading"), words("freshness-lead"))
    table = pd.DataFrame(
        {
            words("publisher"): [publisher(name, words) for name in rows["publisher"]],
            words("edition"): [common.edition(edition, words) for edition in rows["edition"]],
            words("freshness-indicators"): rows["indicators"],
            words("freshness-last-year"): [
                words("span", first=str(row.oldest_last_year), last=str(row.newest_last_year))
                if row.oldest_last_year != row.newest_last_year
                else str(row.newest_last_year)
                for row in rows.itertuples()
            ],
        }
    )
    view.folded(
        words("freshness-all"), "table-freshness", lambda: view.table(table, label=words("freshness-heading"))
    )

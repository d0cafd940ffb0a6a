"""Recommendations: what the SER advised, what the cabinet answered, and what became of it."""

from datetime import date

import queries
from pages.parts import common
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, rows = view.words, queries.run(view.copy.connection, "commitments")
    with_target = int(rows["target"].notna().sum())
    view.title(
        words("commitments-heading", with_target=with_target, count=len(rows)), words("commitments-lead")
    )
    if not view.selection.is_empty:
        view.note(words("commitments-no-split"))
    view.note(words("commitments-only-one"))
    common.commitment_cards(view, rows, in_full=True, today=date.today())
    view.downloads(rows, "commitments")

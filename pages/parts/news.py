"""Parts of the page that fetches newer figures: what is due, and what came."""

import pandas as pd

from answers.sources import publisher
from pages.view import View
from reports.update import Due, Update

SHOWN = ("new", "revised", "waits", "refused", "failed", "unknown")


def waiting(view: View, ripe: Due) -> None:
    """The indicators that are due, with their publisher and last year."""
    words, rows = view.words, ripe.rows
    view.heading(words("update-due-heading"), words("update-due-lead"))
    table = pd.DataFrame(
        {
            words("indicator"): rows[f"name_{words.language}"],
            words("publisher"): [publisher(name, words) for name in rows["publisher"]],
            words("label-last_year"): rows["last_year"].astype(int).astype(str),
            words("update-can-be-asked"): [
                words("yes") if known else words("no") for known in rows["service"].notna()
            ],
        }
    )
    label = words("update-due-all", count=len(rows))
    view.folded(label, "update-due", lambda: view.table(table, label=label))


def came(view: View, update: Update) -> None:
    """How many are new, revised, unchanged and so on, and of each but the unchanged what came and why not."""
    words = view.words
    view.heading(words("update-came-heading"))
    view.note(words("update-counts", **update.counts))
    for state in SHOWN:
        rows = update.of(state)
        if rows.empty:
            continue
        label = f"{words(f'update-{state}')} ({len(rows)})"
        table = _told(view, rows)
        view.folded(label, f"update-{state}", lambda table=table, label=label: view.table(table, label=label))


def _told(view: View, rows: pd.DataFrame) -> pd.DataFrame:
    words = view.words
    return pd.DataFrame(
        {
            words("indicator"): rows[f"name_{words.language}"],
            words("publisher"): [publisher(name, words) for name in rows["publisher"]],
            words("update-added"): rows["added"],
            words("update-changed"): rows["changed"],
            words("update-gone"): rows["gone"],
            words("update-why"): [why(words.language) if why else "" for why in rows["why"]],
        }
    )

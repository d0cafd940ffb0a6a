"""Parts that more than one page shows."""

import pandas as pd

from charts.figures import listed_sources
from pages import plain
from pages.view import View
from reports import tables
from translations import Words


def no_split(view: View) -> None:
    """Says that the published endorsement does not know the filters, where any is set."""
    if not view.selection.is_empty:
        view.note(view.words("endorsement-no-split"))


def goal_note(view: View) -> None:
    """Says through which links a ministry or a sector selects indicators."""
    if view.selection.ministry:
        view.note(view.words("ministry-selects-goals"))
    if view.selection.sector:
        view.note(view.words("sector-selects-goals"))


def nothing_left(view: View) -> None:
    """Says that the filters leave nothing, and how to widen them."""
    plain.info(view.words("nothing-left"))


def cite_each(view: View, rows: pd.DataFrame) -> None:
    """Under what rows with source_title and source_address tell: each of their sources once."""
    for source in rows.dropna(subset="source_title").drop_duplicates("source_title").to_dict("records"):
        view.cite(view.source(source["source_title"], link=source["source_address"]))


def responsible(goal: pd.Series, words: Words) -> str:
    """The ministries first responsible for a goal, and whether that is verified."""
    if pd.isna(goal["ministries"]):
        return words("unknown")
    return words(
        "responsible-unverified" if goal["has_unverified_ministry"] else "responsible-verified",
        ministries=goal["ministries"],
    )


def progress_source(view: View, rows: pd.DataFrame) -> str:
    """The source of what is computed from the figures of several publishers: all of them, with their editions."""
    return view.source(*listed_sources(rows, view.words))


def edition(code: str, words: Words) -> str:
    """The name of an edition; some publishers' cannot be told."""
    return words("unknown") if code == "unknown" else code


def coverage_table(view: View, rows: pd.DataFrame, with_risks: bool = False) -> None:
    """The risk sectors: is there an agreement, and on request which risks the public summary names."""
    table = tables.coverage(rows, view.words, with_risks)
    view.table(table, label=view.words("coverage-heading"))
    view.downloads(table, "risk-sectors" if with_risks else "coverage")

"""Parts that more than one page shows."""

import pandas as pd
import streamlit as st

from answers.endorsement import Endorsement
from pages.view import View, html
from translations import Words


def key_figures(view: View, answer: Endorsement) -> None:
    """The last share, the target and the distance between them."""
    words = view.words
    view.figures(
        (words.share(answer.last["share"]), words("last-figure", year=str(answer.last["placed_year"]))),
        (words.share(answer.target_share), words("target-figure", year=str(answer.target["year"]))),
        (words("points", number=words.number(100 * abs(answer.gap), 0)), words("gap-figure")),
    )


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
    st.info(view.words("nothing-left"))


def legend(entries: list[tuple[str, str]]) -> None:
    """Colours and their words."""
    items = "".join(
        f'<li><span style="background:{colour}" aria-hidden="true"></span>{html(word)}</li>'
        for colour, word in entries
    )
    st.html(f'<ul class="legend">{items}</ul>')


def cards(entries: list[dict]) -> None:
    """A list of cards: a title, a badge in words, lines of name and text, and a source."""
    items = "".join(
        f'<li><span class="badge {html(entry["tone"])}">{html(entry["badge"])}</span>'
        f"<h3>{html(entry['title'])}</h3><dl>"
        + "".join(f"<dt>{html(name)}</dt><dd>{html(text)}</dd>" for name, text in entry["lines"])
        + f'</dl><p class="source">{html(entry["source"])}</p></li>'
        for entry in entries
    )
    st.html(f'<ol class="cards">{items}</ol>')


def goal_colours(goals: pd.DataFrame) -> None:
    """Gives each goal's tile the stripe of its official colour."""
    rules = "".join(
        f".st-key-goal-on-{row.goal} a, .st-key-goal-off-{row.goal} a {{border-left-color: {row.colour}}}"
        for row in goals.itertuples()
    )
    st.html(f"<style>{rules}</style>")


def responsible(goal: pd.Series, words: Words) -> str:
    """The ministries first responsible for a goal, and whether that is verified."""
    if pd.isna(goal["ministries"]):
        return words("unknown")
    return words(
        "responsible-unverified" if goal["has_unverified_ministry"] else "responsible-verified",
        ministries=goal["ministries"],
    )


def edition(code: str, words: Words) -> str:
    """The name of an edition; some publishers' cannot be told."""
    return words("unknown") if code == "unknown" else code

"""Overview: how far from the 90 percent, how sure, how the goals go, and what else there is, in one screen."""

import streamlit as st

from answers.endorsement import Endorsement, endorsement
from answers.progress import progress
from pages import components, plain
from pages.parts import at_a_glance, common, goal_tiles
from pages.parts import endorsement as published
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, endorsement(view.copy.connection, view.today)
    view.title(answer.title(words))
    st.html(components.paragraph(words("overview-what"), "what"))
    with st.container(key="band"):
        figures, picture, strip = st.columns([10, 25, 21], gap="medium")
        with figures:
            published.key_figures(view, answer)
            at_a_glance.certainty(view, answer)
        chart = published.chart(view, answer, is_small=True)
        with picture:
            if chart is not None:
                view.draw(chart)
            view.link("endorsement", words("more-endorsement"))
        with strip:
            _goals(view)
    at_a_glance.cards(view)
    _notes(view, answer)
    if chart is not None:
        view.table_of(chart, "endorsement")


def _goals(view: View) -> None:
    words, connection = view.words, view.copy.connection
    moved = progress(connection, view.selection, view.today)
    view.heading(moved.headline(words))
    goal_tiles.show(view, moved.goals)
    plain.caption(words("glance-signs"))
    view.cite(common.progress_source(view, moved.recent))
    view.link("goals", words("more-goals"))


def _notes(view: View, answer: Endorsement) -> None:
    """What must be known beside the figures, below them."""
    published.other_targets(view, answer)
    common.no_split(view)
    common.goal_note(view)
    if not view.selection.is_empty and progress(view.copy.connection, view.selection, view.today).rows.empty:
        common.nothing_left(view)

"""SDG indicators: the 17 goals at a glance, and one indicator in detail."""

import streamlit as st

from answers.indicators import Indicators, indicators, is_listed
from answers.progress import progress
from pages import plain
from pages.parts import common, detail, goal_tiles
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, indicators(view.copy.connection, view.selection, view.today)
    chosen = answer.listed
    counted = progress(view.copy.connection, view.selection, view.today)
    view.title(counted.headline(words), words("indicators-lead"))
    common.goal_note(view)
    goal_tiles.show(view, answer.goals, page="indicators", across=True)
    if not answer.goals["is_selected"].any():
        common.nothing_left(view)
    elif chosen.empty:
        plain.info(words("goal-no-figures"))
    else:
        detail.show_indicator(view, answer, _choose(view, answer))


def _choose(view: View, answer: Indicators) -> str:
    """The indicator picked from those that the filters leave; an archived one has its address alone."""
    words, asked = view.words, st.session_state.get("indicator")
    rows = answer.selected.drop_duplicates("indicator").set_index("indicator")
    rows = rows[is_listed(rows) | (rows.index == asked)]
    if asked not in rows.index:
        if asked:
            plain.warning(words("indicator-not-here", code=asked))
        st.session_state["indicator"] = rows["last_year"].first_valid_index() or rows.index[0]
    return st.selectbox(
        words("indicator-choose"),
        list(rows.index),
        format_func=lambda code: words(
            "indicator-option", goal=str(rows.loc[code, "shown_goal"]), name=words.of(rows.loc[code], "name")
        ),
        key="indicator",
        persist_state="session",
    )

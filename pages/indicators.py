"""SDG indicators: the 17 goals at a glance, and one indicator in detail."""

import pandas as pd
import streamlit as st

from answers.indicators import indicators
from pages import plain
from pages.parts import common, detail
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, indicators(view.copy.connection, view.selection, view.today)
    chosen = answer.selected
    view.title(
        words(
            "indicators-title", indicators=chosen["indicator"].nunique(), goals=chosen["shown_goal"].nunique()
        ),
        words("indicators-lead"),
    )
    common.goal_note(view)
    common.goal_tiles(view, answer)
    if not answer.goals["is_selected"].any():
        common.nothing_left(view)
    elif chosen.empty:
        plain.info(words("goal-no-figures"))
    else:
        detail.show_indicator(view, answer, _choose(view, chosen))


def _choose(view: View, chosen: pd.DataFrame) -> str:
    """The indicator picked from those that the filters leave."""
    words = view.words
    rows = chosen.drop_duplicates("indicator").set_index("indicator")
    asked = st.session_state.get("indicator")
    if asked not in rows.index:
        if asked:
            plain.warning(words("indicator-not-here", code=asked))
        st.session_state["indicator"] = rows["last_year"].fillna(0).idxmax()
    return st.selectbox(
        words("indicator-choose"),
        list(rows.index),
        format_func=lambda code: words(
            "indicator-option", goal=str(rows.loc[code, "shown_goal"]), name=words.of(rows.loc[code], "name")
        ),
        key="indicator",
        persist_state="session",
    )

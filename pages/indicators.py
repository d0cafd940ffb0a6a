"""SDG indicators: the 17 goals at a glance, and one indicator in detail."""

import pandas as pd
import streamlit as st

from answers.endorsement import INDICATOR as ENDORSEMENT
from answers.indicators import Indicator, Indicators, indicator, indicators
from charts.indicators import series
from pages import parts
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, indicators(view.copy.connection, view.selection)
    chosen = answer.selected
    view.title(
        words(
            "indicators-title", indicators=chosen["indicator"].nunique(), goals=chosen["shown_goal"].nunique()
        ),
        words("indicators-lead"),
    )
    parts.goal_note(view)
    parts.goal_tiles(view, answer)
    if not answer.goals["is_selected"].any():
        parts.nothing_left(view)
    elif chosen.empty:
        st.info(words("goal-no-figures"))
    else:
        _detail(view, answer, _choose(view, chosen))


def _choose(view: View, chosen: pd.DataFrame) -> str:
    """The indicator picked from those that the filters leave."""
    words = view.words
    rows = chosen.drop_duplicates("indicator").set_index("indicator")
    asked = st.session_state.get("indicator")
    if asked not in rows.index:
        if asked:
            st.warning(words("indicator-not-here", code=asked))
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


def _detail(view: View, answers: Indicators, code: str) -> None:
    words = view.words
    if code == ENDORSEMENT:
        view.note(words("endorsement-is-elsewhere"))
        view.link("endorsement", words("more-endorsement"), indicator=None)
        return
    answer = indicator(view.copy.connection, code)
    if answer.is_stale:
        st.warning(words("indicator-stale", year=str(answer.last["year"])))
    picture, beside = st.columns([3, 2], gap="large")
    with picture:
        chart = series(answer, words, view.source(answer.about["source_title"], answer.last["edition"]))
        view.draw(chart)
        view.table_of(chart)
    with beside:
        _facts(view, answer, answers)


def _facts(view: View, answer: Indicator, answers: Indicators) -> None:
    words, about = view.words, answer.about
    goal = answers.goals.set_index("goal").loc[about["goal"]]
    view.facts(
        (words("goal"), words("goal-name", goal=str(about["goal"]), name=words.of(goal, "name"))),
        (words("direction"), words("direction-of-good", direction=int(about["direction"]))),
        (words("direction-basis-term"), words("direction-basis", basis=about["direction_basis"])),
        (words("target"), answer.target_sentence(words)),
        (words("progress-term"), answer.progress_sentence(words)),
        (words("definition"), words.of(about, "definition")),
        (
            words("publisher"),
            words("publisher-code", publisher=about["publisher"], code=about["publisher_code"]),
        ),
        (words("edition"), parts.edition(answer.last["edition"], words)),
        (words("earlier-editions"), ", ".join(answer.earlier_editions)),
        (words("licence"), about["source_licence"] or words("unknown")),
        (words("responsible-ministries"), parts.responsible(goal, words)),
        (words("signs"), words("signs-explained")),
    )

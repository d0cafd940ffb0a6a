"""Goals: on which SDGs does more move the right way than the wrong way, and who is responsible?"""

import pandas as pd
import streamlit as st

from answers.goals import Goals, goals
from answers.indicators import Indicator, indicator
from charts import progress as progress_chart
from charts.goals import ranking
from charts.indicators import areas, small
from pages import plain
from pages.parts import common
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, goals(view.copy.connection, view.selection, view.today)
    if answer.ranking.empty:
        view.title(words("page-goals"))
        common.nothing_left(view)
        return
    if answer.subjects.empty:
        view.title(answer.headline(words))
        plain.info(words("goal-no-figures"))
        return
    view.title(answer.headline(words), words("goals-lead"))
    common.goal_note(view)
    chart = ranking(answer, words, common.progress_source(view, answer.recent))
    view.draw(chart)
    view.legend(progress_chart.legend(words))
    view.note(words("goals-method"))
    view.table_of(chart)
    _one_goal(view, answer)
    if len(answer.older):
        view.heading(words("goals-older", count=len(answer.older)), words("goals-older-lead"))
        view.table(progress_chart.older_table(answer.older, words))


def _one_goal(view: View, answer: Goals) -> None:
    """The indicators of one goal as small multiples."""
    words = view.words
    rows = answer.ranking.set_index("goal")
    view.heading(words("one-goal-heading"))
    goal = st.selectbox(
        words("goal"),
        list(rows.index),
        format_func=lambda goal: words("goal-name", goal=str(goal), name=words.of(rows.loc[goal], "name")),
        key="shown-goal",
    )
    view.facts((words("responsible-ministries"), common.responsible(rows.loc[goal], words)))
    subjects = answer.subjects[answer.subjects["goal"] == goal]
    if subjects.empty:
        plain.info(words("goal-no-figures"))
        return
    view.legend(areas(words))
    with st.container(key="multiples"):
        is_headline = subjects["headline_rank"].notna()
        view.note(words("headlines-editorial"))
        _multiples(view, subjects[is_headline], goal)
        rest = subjects[~is_headline]
        if len(rest) and st.toggle(words("more-headlines", count=len(rest)), key="other-indicators"):
            _multiples(view, rest, goal)


def _multiples(view: View, subjects: pd.DataFrame, goal: int) -> None:
    # Row by row, so that neighbours stand level, and in the same order on a phone.
    for number, code in enumerate(subjects["indicator"]):
        if number % 3 == 0:
            columns = st.columns(3)
        with columns[number % 3]:
            _small(view, indicator(view.copy.connection, code, view.today), goal)


def _small(view: View, found: Indicator, goal: int) -> None:
    words, about = view.words, found.about
    source = view.source(about["source_title"], found.last["edition"], about["source_address"])
    if found.is_stale(view.today):
        source += " · " + words("stale-figure")
    view.draw(small(found, words, source))
    label = words("more-indicator", name=words.of(about, "name"))
    view.link("indicators", label, goal=goal, indicator=about["indicator"])

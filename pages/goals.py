"""Goals: on which SDGs is the least progress made, and who is responsible?"""

import streamlit as st

from answers.goals import Goals, goals
from answers.indicators import Indicator, indicator
from charts import progress as progress_chart
from charts.goals import ranking
from charts.indicators import areas, small
from pages.parts import common
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, goals(view.copy.connection, view.selection)
    if answer.ranking.empty:
        view.title(words("page-goals"))
        common.nothing_left(view)
        return
    view.title(
        answer.headline(words), words("goals-lead", stale=answer.only_stale, count=len(answer.ranking))
    )
    common.goal_note(view)
    chart = ranking(answer, words, view.source(words("progress-source")))
    view.draw(chart)
    common.legend(progress_chart.legend(words))
    view.note(words("goals-method"))
    view.table_of(chart)
    _one_goal(view, answer)


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
        st.info(words("goal-no-figures"))
        return
    common.legend(areas(words))
    columns = st.columns(3)
    for number, code in enumerate(subjects["indicator"]):
        with columns[number % 3]:
            found = indicator(view.copy.connection, code)
            view.draw(small(found, words, _source(view, found)))
            view.link("indicators", words("more-indicator"), goal=goal, indicator=code)


def _source(view: View, found: Indicator) -> str:
    source = view.source(found.about["source_title"], found.last["edition"])
    return f"{source} · {view.words('stale-figure')}" if found.is_stale else source

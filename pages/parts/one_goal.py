"""A part of the page of goals: one goal, who is responsible for it, and what is measured under it, a line each."""

import pandas as pd
import streamlit as st

from answers.goals import Goals
from pages.parts import common, lines
from pages.view import View


def show(view: View, answer: Goals, goal: pd.Series) -> None:
    """The headline indicators of a goal and, on request, the others; each leads to its own page."""
    words = view.words
    view.facts((words("responsible-ministries"), common.responsible(goal, words)))
    subjects = answer.subjects
    is_headline = subjects["headline_rank"].notna()
    first, rest = subjects[is_headline], subjects[~is_headline]
    view.heading(words("one-goal-indicators", count=len(subjects)), words("headlines-editorial"))
    lines.show(view, first if len(first) else rest)
    if (
        len(first)
        and len(rest)
        and st.toggle(words("more-headlines", count=len(rest)), key="other-indicators")
    ):
        lines.show(view, rest)
    view.link("goals", words("all-goals"), goal=None)

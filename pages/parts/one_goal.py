"""A part of the page of goals: one goal, who is responsible for it, and what is measured under it, a line each."""

import pandas as pd
import streamlit as st

from answers.goals import Goals
from answers.indicators import indicator
from charts.progress import SIGNS
from pages import address, components
from pages.parts import common
from pages.view import View


def show(view: View, answer: Goals, goal: pd.Series) -> None:
    """The headline indicators of a goal and, on request, the others; each leads to its own page."""
    words = view.words
    view.facts((words("responsible-ministries"), common.responsible(goal, words)))
    subjects = answer.subjects
    is_headline = subjects["headline_rank"].notna()
    first, rest = subjects[is_headline], subjects[~is_headline]
    view.heading(words("one-goal-indicators", count=len(subjects)), words("headlines-editorial"))
    _lines(view, first if len(first) else rest)
    if (
        len(first)
        and len(rest)
        and st.toggle(words("more-headlines", count=len(rest)), key="other-indicators")
    ):
        _lines(view, rest)
    view.link("goals", words("all-goals"), goal=None)


def _lines(view: View, subjects: pd.DataFrame) -> None:
    st.html(components.series([_line(view, row) for row in subjects.to_dict("records")]))


def _line(view: View, row: dict) -> dict:
    """An indicator in a line: name, course, last value, way, year and source."""
    words = view.words
    found = indicator(view.copy.connection, row["indicator"], view.today)
    about, last = found.about, found.last
    unit = words.of(about, "unit")
    value = words.rounded(last["value"])
    year = words("stale-year", year=str(last["year"]), stale=str(bool(row["is_stale"])).lower())
    return {
        "address": f"indicators?{address.query(goal=row['goal'], indicator=row['indicator'])}",
        "name": words.of(about, "name"),
        "values": list(found.netherlands["value"]),
        "value": words("value-with-unit", value=value, unit=unit, percent=str(unit.startswith("%")).lower()),
        "tone": row["movement"],
        "sign": SIGNS[row["movement"]],
        "way": words("movement", movement=row["movement"]),
        "year": year,
        "source": view.source(about["source_title"], last["edition"], about["source_address"]),
    }

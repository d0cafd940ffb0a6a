"""The seventeen goals as tiles: the way, the count and the newest year of each."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from answers.goals import goals
from pages import address, pictures
from pages.view import View

# As they are seen; the words beside them say the same.
SIGNS = {"forward": "▲", "back": "▼", "even": "=", "unknown": "?"}


def show(view: View, every: pd.DataFrame, page: str = "goals", across: bool = False) -> None:
    """The seventeen goals in their colours, each leading to itself on a page of the menu.

    every: the columns of queries/goals.sql. Goals that the sectors and ministries chosen leave out are pale, the
    goals chosen stand out. `across`: over the width of the page.
    """
    words, chosen = view.words, view.selection.goal
    wide = replace(view.selection, goal=())
    moved = goals(view.copy.connection, wide, view.today).ranking.set_index("goal")
    entries = []
    for goal in every.to_dict("records"):
        number = goal["goal"]
        name = words("goal-name", goal=str(number), name=words.of(goal, "name"))
        tile = {"number": number, "colour": goal["colour"], "name": name, "sign": "", "count": "", "year": ""}
        tile |= {
            "address": f"{page}?{address.query(goal=number, indicator=None)}",
            "tone": "out",
            "said": name,
        }
        if number in moved.index:
            tile |= _moved(view, moved.loc[number].to_dict(), name)
        if number in chosen:
            tile["tone"] += " chosen"
        entries.append(tile)
    st.html(pictures.numbered(entries, across))


def _moved(view: View, row: dict, name: str) -> dict:
    words, year = view.words, row["newest_year"]
    right, counted = row["reached"] + row["toward"], row["fresh"]
    newest = words("glance-no-year") if pd.isna(year) else str(year)
    return {
        "tone": row["way"],
        "sign": SIGNS[row["way"]],
        "count": words("glance-count", right=right, count=counted) if counted else "–",
        "year": newest,
        "said": words("glance-goal", name=name, way=row["way"], right=right, count=counted, year=newest),
    }

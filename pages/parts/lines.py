"""A part of the pages of goals and of the world: indicators, a line each, with course, value, way and source."""

import pandas as pd
import streamlit as st

from answers.indicators import indicator
from charts.progress import SIGNS
from pages import address, pictures
from pages.view import View


def show(view: View, rows: pd.DataFrame) -> None:
    """Each indicator leads to its own page; rows: indicator, goal, movement and is_stale."""
    st.html(pictures.series([_line(view, row) for row in rows.to_dict("records")]))


def _line(view: View, row: dict) -> dict:
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

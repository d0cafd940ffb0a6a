"""A part of the pages of goals and of the world: indicators, a line each, with course, value, way and source."""

from base64 import b64encode
from collections.abc import Iterable, Sequence

import pandas as pd
import streamlit as st
from markupsafe import Markup

from answers.indicators import indicator
from charts.progress import SIGNS
from pages import address
from pages.components import NOTHING
from pages.view import View


def show(view: View, rows: pd.DataFrame) -> None:
    """Each indicator leads to its own page; rows: indicator, goal, movement and is_stale."""
    st.html(series([_line(view, row) for row in rows.to_dict("records")]))


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


def series(entries: Iterable[dict]) -> Markup:
    """Series of figures, a line each, that lead to more of them.

    address, name, values (the course, drawn small), value, tone (a class), sign, way, year and source (as markup).
    """
    items = NOTHING.join(
        Markup(
            '<li><a href="{address}">{name}</a>'
            '<span class="spark" aria-hidden="true" style="--line: url({line})"></span>'
            '<b>{value}</b><span class="way {tone}"><i aria-hidden="true">{sign}</i> {way}</span>'
            '<small>{year}</small><p class="source">{source}</p></li>'
        ).format(line=_spark(entry["values"]), **entry)
        for entry in entries
    )
    return Markup('<ul class="series">{}</ul>').format(items)


def _spark(values: Sequence[float]) -> str:
    """A line through the values as a picture in an address, of which only the shape is used."""
    low, high = min(values), max(values)
    steps, span = max(len(values) - 1, 1), (high - low) or 1
    points = " ".join(
        f"{100 * place / steps:.1f},{22 - 20 * (value - low) / span:.1f}"
        for place, value in enumerate(values)
    )
    drawn = Markup(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 24" preserveAspectRatio="none">'
        '<polyline points="{}" fill="none" stroke="#000" stroke-width="2" '
        'vector-effect="non-scaling-stroke"/></svg>'
    ).format(points)
    return f"data:image/svg+xml;base64,{b64encode(drawn.encode()).decode()}"

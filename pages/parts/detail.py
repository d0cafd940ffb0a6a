"""A part of the indicator page: one indicator in detail."""

import pandas as pd
import streamlit as st

from answers.endorsement import INDICATOR as ENDORSEMENT
from answers.indicators import LARGE_REVISION, Indicator, Indicators, indicator
from charts.indicators import series
from pages import plain
from pages.parts import indicator_facts as facts
from pages.parts import methods
from pages.view import View

# A chart begins here where a series is longer, until a reader asks for all years.
DRAWN_SINCE = 2000


def show_indicator(view: View, answers: Indicators, code: str) -> None:
    """The chart of an indicator, what must be known of it, and what other methods say."""
    words = view.words
    if code == ENDORSEMENT:
        view.note(words("endorsement-is-elsewhere"))
        view.link("endorsement", words("more-endorsement"), indicator=None)
        return
    answer = indicator(view.copy.connection, code, view.today)
    about = answer.about
    if answer.netherlands.empty:
        plain.info(words("indicator-no-figures", name=words.of(about, "name")))
        facts.show(view, answer, answers)
        return
    _warn(view, answer, answers)
    picture, beside_it = st.columns([3, 2], gap="large")
    with picture:
        with_earlier = len(answer.earlier) > 0 and st.toggle(words("show-earlier"))
        source = view.source(about["source_title"], answer.last["edition"], about["source_address"])
        beside = _places(view, answer)
        since = _since(view, answer)
        chart = series(answer, words, source, with_earlier, beside, since)
        view.draw(chart)
        if rank := answer.rank(beside):
            year = str(rank.year)
            view.note(words("place-rank", place=rank.place, of=rank.of, year=year, order=rank.order))
        chosen = {"beside": " ".join(beside), "earlier": "yes" if with_earlier else "", "since": since}
        made = {name: choice for name, choice in chosen.items() if choice}
        view.table_of(chart, "indicators/{indicator}", indicator=code, **made)
    with beside_it:
        facts.show(view, answer, answers)
    methods.show_methods(view, answer)


def _places(view: View, answer: Indicator) -> list[str]:
    """The places that the reader lays beside the Netherlands; those without figures are named and left out."""
    words, asked = view.words, st.session_state.get("beside", [])
    known = [code for code in asked if code in answer.places]
    if missing := [code for code in asked if code not in known]:
        plain.warning(
            words("place-not-here", places=words.listed([answer.known.name(code, words) for code in missing]))
        )
    st.session_state["beside"] = known
    if not answer.places:
        return []
    return st.multiselect(
        words("places-beside"),
        answer.places,
        format_func=lambda code: answer.known.name(code, words),
        key="beside",
        placeholder=words("places-default"),
        persist_state="session",
        select_all=False,
    )


def _since(view: View, answer: Indicator) -> int | None:
    """The year in which the drawing begins, unless the reader wants all of them."""
    first = int(answer.netherlands["year"].min())
    if first >= DRAWN_SINCE or int(answer.last["year"]) < DRAWN_SINCE + 5:
        return None
    return None if st.toggle(view.words("show-all-years", first=str(first)), key="all-years") else DRAWN_SINCE


def _warn(view: View, answer: Indicator, answers: Indicators) -> None:
    words, year = view.words, str(answer.last["year"])
    if pd.notna(successor := answer.about["successor"]):
        name = words.of(answers.rows.set_index("indicator").loc[successor], "name")
        plain.info(words("indicator-archived", successor=name))
        view.link("indicators", words("more-indicator", name=name), goal=None, indicator=successor)
    elif answer.is_stale(view.today):
        plain.warning(words("indicator-stale", year=year))
    elif answer.is_due(view.today):
        plain.warning(words("indicator-due", year=year))
    if (revision := answer.revision) is not None:
        plain.warning(
            words(
                "indicator-revised",
                year=str(int(revision["year"])),
                before=words.number(revision["before"], 2),
                after=words.number(revision["after"], 2),
                bound=words.share(LARGE_REVISION),
            )
        )

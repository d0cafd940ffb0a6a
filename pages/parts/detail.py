"""A part of the indicator page: one indicator in detail."""

import pandas as pd
import streamlit as st

from answers.endorsement import INDICATOR as ENDORSEMENT
from answers.indicators import LARGE_REVISION, Indicator, Indicators, indicator
from answers.sources import publisher
from charts.indicators import series
from pages import plain
from pages.parts import common, methods
from pages.view import View
from translations import Words

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
        _facts(view, answer, answers)
        return
    _warn(view, answer, answers)
    picture, facts = st.columns([3, 2], gap="large")
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
    with facts:
        _facts(view, answer, answers)
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


def _edition(answer: Indicator, words: Words) -> str:
    """The edition of the last figure, empty where there is none."""
    return "" if answer.netherlands.empty else common.edition(answer.last["edition"], words)


def _facts(view: View, answer: Indicator, answers: Indicators) -> None:
    words, about = view.words, answer.about
    goal = answers.goals.set_index("goal").loc[about["goal"]]
    name = publisher(about["publisher"], words)
    direction = 0 if pd.isna(about["direction"]) else int(about["direction"])
    view.facts(
        (words("goal"), words("goal-name", goal=str(about["goal"]), name=words.of(goal, "name"))),
        (
            words("direction"),
            words("direction-of-good", direction=direction),
        ),
        (words("direction-basis-term"), words("direction-basis", basis=about["direction_basis"])),
        (words("target"), answer.target_sentence(words)),
        (words("progress-term"), answer.progress_sentence(words)),
        (words("definition"), words.of(about, "definition")),
        (
            words("publisher"),
            name
            if pd.isna(about["publisher_code"])
            else words("publisher-code", publisher=name, code=about["publisher_code"]),
        ),
        (words("edition"), _edition(answer, words)),
        (words("earlier-editions"), ", ".join(answer.earlier_editions)),
        (words("licence"), words("unknown") if pd.isna(about["source_licence"]) else about["source_licence"]),
        (words("responsible-ministries"), common.responsible(goal, words)),
        (words("signs"), words("signs-explained")),
    )

"""Endorsement: the measurements of who endorses the OECD Guidelines, against the target and the path to it."""

import pandas as pd
import streamlit as st

from answers.endorsement import Endorsement, endorsement, event_date
from pages import components
from pages.parts import common, survey
from pages.parts import endorsement as published
from pages.view import View
from translations import Words


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, endorsement(view.copy.connection, view.today)
    view.title(answer.headline(words), answer.pace(words))
    published.key_figures(view, answer)
    common.no_split(view)
    published.measurements(view, answer)
    survey.show(view, answer)
    if len(answer.measurements):
        _measurements(view, answer)
    _definitions(view)
    _events(view, answer)
    view.link("world", view.words("endorsement-to-world"))


def _measurements(view: View, answer: Endorsement) -> None:
    words = view.words
    cards = components.cards(
        (
            {
                "title": words(
                    "measurement-title",
                    share=words.share(row["share"]),
                    placed=_placed(row, words),
                ),
                "badge": words("measurement-status", status=row["status"]),
                "tone": row["status"],
                "lines": [
                    (words("heading-population_definition"), words.of(row, "population_definition")),
                    (words("heading-assessed"), words.number(row["assessed"], 0)),
                    (words("heading-method"), words.of(row, "method") or words("not-published")),
                    (words("remark"), words.of(row, "note")),
                ],
                "sources": [view.source(row["source_title"], link=row["source_address"])],
            }
            for row in answer.measurements.iloc[::-1].to_dict("records")
        ),
        view.level,
    )
    view.folded(words("measurements-details"), "measurements", lambda: st.html(cards))
    st.html(components.only_on_paper(cards))


def _placed(row: dict, words: Words) -> str:
    """The year of a measurement, or that of its publication, or that neither is published."""
    if pd.isna(row["placed_year"]):
        return words("not-published")
    year = str(row["placed_year"])
    return words("reference-year-unpublished", year=year) if pd.isna(row["reference_year"]) else year


def _definitions(view: View) -> None:
    words = view.words
    view.heading(words("definitions-heading"))
    view.definitions(
        (words("term-oecd-term"), words("term-oecd")),
        *(
            (words(f"definition-{name}-term"), words(f"definition-{name}"))
            for name in ("endorsing", "large", "not-the-same")
        ),
    )


def _events(view: View, answer: Endorsement) -> None:
    words, events = view.words, answer.events
    view.heading(words("events-heading"), words("events-lead"))
    table = pd.DataFrame(
        {
            words("heading-happened_on"): [event_date(event, words) for event in events.to_dict("records")],
            words("heading-event"): events[f"name_{words.language}"],
        }
    )
    links = {words("heading-event"): events["source_address"]}
    view.folded(
        words("events-all", count=len(events)),
        "table-events",
        lambda: view.table(table, links=links, label=words("events-heading")),
    )

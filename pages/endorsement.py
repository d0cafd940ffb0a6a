"""Endorsement: the measurements of who endorses the OECD Guidelines, against the target and the path to it."""

import pandas as pd
import streamlit as st

from answers.endorsement import Endorsement, endorsement, event_date
from charts.endorsement import against_target
from pages import plain
from pages.parts import common, survey
from pages.view import View


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, endorsement(view.copy.connection)
    view.title(answer.headline(words), answer.pace(words))
    common.key_figures(view, answer)
    common.no_split(view)
    source = view.source(answer.last["source_title"], link=answer.last["source_address"])
    chart = against_target(answer, words, source, with_events=True)
    picture, beside = st.columns([3, 2], gap="large")
    with picture:
        view.draw(chart)
    with beside:
        plain.subheader(words("measurements-heading"), anchor=False)
        view.table(
            chart.table[[words(f"heading-{name}") for name in ("reference_year", "published_on", "share")]]
        )
        view.downloads(chart.table, chart.name)
    if answer.verdict:
        view.note(words("endorsement-rule", rule=answer.verdict.rule))
    view.note(words("endorsement-comparability", overrides=len(answer.overrides)))
    for override in answer.overrides:
        view.note(override.said(words))
    survey.show(view, answer)
    _measurements(view, answer)
    _definitions(view)
    _events(view, answer)


def _measurements(view: View, answer: Endorsement) -> None:
    words = view.words
    view.heading(words("measurements-details"))
    common.cards(
        [
            {
                "title": words(
                    "measurement-title",
                    share=words.share(row["share"]),
                    placed=words("reference-year-unpublished", year=str(row["placed_year"]))
                    if pd.isna(row["reference_year"])
                    else str(row["placed_year"]),
                ),
                "badge": words("measurement-status", status=row["status"]),
                "tone": row["status"],
                "lines": [
                    (words("heading-population_definition"), words.of(row, "population_definition")),
                    (words("heading-assessed"), words.number(row["assessed"], 0)),
                    (words("heading-method"), words.of(row, "method") or words("not-published")),
                    (words("remark"), words.of(row, "note")),
                ],
                "source": view.source(row["source_title"], link=row["source_address"]),
            }
            for row in answer.measurements.iloc[::-1].to_dict("records")
        ]
    )


def _definitions(view: View) -> None:
    words = view.words
    view.heading(words("definitions-heading"))
    view.definitions(
        *(
            (words(f"definition-{name}-term"), words(f"definition-{name}"))
            for name in ("endorsing", "large", "not-the-same")
        )
    )


def _events(view: View, answer: Endorsement) -> None:
    words, events = view.words, answer.events
    view.heading(words("events-heading"), words("events-lead"))
    view.table(
        pd.DataFrame(
            {
                words("heading-happened_on"): [
                    event_date(event, words) for event in events.to_dict("records")
                ],
                words("heading-event"): events[f"name_{words.language}"],
            }
        ),
        links={words("heading-event"): events["source_address"]},
    )

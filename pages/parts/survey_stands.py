"""A part of the survey: the share, how sure it is, and what it would take."""

import streamlit as st

from answers.endorsement import Endorsement
from answers.survey import Survey
from answers.survey_standing import standing
from charts import survey as drawn
from pages import components
from pages.parts.survey_reading import source, why_hidden
from pages.view import View


def show(view: View, found: Survey, method: str, published: Endorsement) -> None:
    """The share of the newest wave with its interval, its course, and what must be known of it."""
    words, answer = view.words, standing(found, method)
    said = answer.headline(words)
    view.heading(words("survey-made-up", text=said) if found.is_synthetic else said)
    if found.is_synthetic:
        st.html(components.paragraph(words("survey-synthetic"), "banner", role="note"))
    if not answer.current.is_shown:
        why_hidden(view, found)
        return
    one = answer.current
    view.figures(
        (words.share(one.share), words("survey-figure-share", year=str(answer.year))),
        (
            words(
                "survey-figure-interval",
                lower=words.share(one.interval.lower),
                upper=words.share(one.interval.upper),
            ),
            words("survey-figure-sure", basis=one.basis),
        ),
        (
            words("survey-verdict", verdict=answer.category),
            words(
                "survey-figure-target",
                target=found.unjudged if found.target is None else words.share(found.target_share),
                year=str(found.target_year),
            ),
        ),
        falls_short=answer.category == "not_met",
    )
    chart = drawn.waves(answer, words, source(view, found), published.events)
    picture, beside = st.columns([3, 2], gap="large")
    with picture:
        view.draw(chart)
        view.legend(drawn.legend(found, words))
    with beside:
        view.facts(
            (words("survey-how-sure"), answer.certainty(words)),
            (words("override-term"), " ".join(each.said(words) for each in found.overrides)),
            (words("survey-needed"), answer.needed(words)),
        )
        with st.expander(words("survey-more")):
            view.facts(
                (words("survey-pace-term"), answer.pace_sentence(words)),
                (words("survey-outlook-term"), answer.outlook(words)),
                (words("survey-rule-term"), answer.rule(words)),
            )
    view.table_of(chart, "survey/waves", interval=method)
    if one.not_established is None:
        why_hidden(view, found)

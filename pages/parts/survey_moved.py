"""Who moved between two waves of the survey, and what the change is made of."""

import streamlit as st

from answers import survey_change
from answers.survey import Survey
from charts import survey_change as change_charts
from charts import survey_groups as group_charts
from pages.parts import common
from pages.parts.survey_reading import Reading, source, why_hidden
from pages.view import View


def moved(view: View, found: Survey, how: Reading) -> None:
    """Who moved between two waves, and what the change is made of."""
    words, pairs = view.words, survey_change.pairs(found)
    if not pairs:
        st.info(words("survey-no-pairs"))
        return
    before, after = st.selectbox(
        words("survey-pair"),
        pairs[::-1],
        format_func=lambda pair: words(
            "survey-pair-name",
            before=found.wave_label(pair[0]),
            after=found.wave_label(pair[1]),
        ),
    )
    answer = survey_change.change(found, before, after)
    if not answer.is_shown:
        why_hidden(view, found)
        return
    override = found.override(before, after)
    if override:
        view.note(override.said(words))
    chart = change_charts.moved(found, answer, words, source(view, found))
    view.draw(chart)
    common.legend(change_charts.legend(words))
    view.note(
        words(
            "survey-mcnemar",
            gained=answer.paired.gained,
            lost=answer.paired.lost,
            clear=str(answer.paired.p_value < 0.05).lower(),
            p=group_charts.p_value(answer.paired.p_value, words),
        )
    )
    view.table_of(chart)
    if answer.parts:
        chart = change_charts.made_of(found, answer, words, source(view, found))
        view.draw(chart)
        view.note(words("survey-made-of-note"))
        view.table_of(chart)

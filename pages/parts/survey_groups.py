"""The survey's groups beside each other: shares, levels, and kinds of company."""

from functools import partial

import streamlit as st

from answers import survey_groups
from answers.survey import Survey
from charts import survey as drawn
from charts import survey_groups as group_charts
from charts.survey_multiples import multiples
from pages.parts.survey_reading import Reading, source, why_hidden
from pages.view import View


def groups(view: View, found: Survey, how: Reading) -> None:
    """Sectors or ministries: ranked, in a funnel, and each over the waves."""
    words, wave, by = view.words, found.current["wave"], how.by
    answer = survey_groups.ranking(found, wave, by, how.method)
    has_names = by == "sector" and bool(found.current["names_may_be_shown"])
    if by == "ministry":
        view.note(words("survey-ministry-note"))
    if answer.shown:
        chart = group_charts.ranked(answer, words, source(view, found))
        if has_names:
            view.note(words("survey-click-sector"))
        view.draw(chart, on_point=partial(_open_companies, answer) if has_names else None)
        view.legend(group_charts.legend(answer, words))
        view.note(words("survey-ranked-note"))
        view.table_of(chart, "survey/groups", by=by, interval=how.method)
    if answer.hidden:
        why_hidden(view, found)
    if has_names:
        view.folded(words("survey-to-companies"), "to-companies", partial(_links, view, found, answer))
    if len(answer.shown) > 1:
        chart = group_charts.funnel(answer, words, source(view, found))
        note = words("survey-funnel-note")
        view.deeper(chart, "survey/funnel", note, by=by, interval=how.method)
    courses = survey_groups.per_wave(found, by, how.method)
    if not courses:
        return
    chart = multiples(found, by, courses, words, source(view, found))
    view.legend(drawn.override_legend(found, words))
    view.deeper(chart, "survey/each", words("survey-adjusted-note"), by=by, interval=how.method)


def _links(view: View, found: Survey, answer: survey_groups.Ranking) -> None:
    """A link to the companies of each sector."""
    words = view.words
    with st.container(horizontal=True):
        for one in answer.estimates:
            label = words(
                "survey-named-share",
                name=found.name("sector", one.code, words),
                share=words.share(one.share) if one.is_shown else words("survey-basis", basis=one.basis),
            )
            view.link("endorsement", label, part="companies", sector=[one.code])


def _open_companies(answer: survey_groups.Ranking, place: int) -> None:
    """Lead to the companies of the sector whose point was clicked."""
    st.session_state["part"], st.session_state["sector"] = "companies", [answer.shown[place].code]

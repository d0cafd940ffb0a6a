"""The survey's groups beside each other: shares, levels, and kinds of company."""

from functools import partial

import streamlit as st

from answers import survey_groups
from answers.survey import Survey
from charts import survey as drawn
from charts import survey_groups as group_charts
from charts import survey_levels as level_charts
from charts.survey_multiples import multiples
from charts.survey_parts import parts as kinds_chart
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


def levels(view: View, found: Survey, how: Reading) -> None:
    """How far companies go: levels by wave and by group, and the six steps."""
    words, wave, by = view.words, found.current["wave"], how.by
    whole = [
        (found.wave_label(code), profile)
        for code in found.waves["wave"][::-1]
        for profile in survey_groups.profiles(found, code, "total")
    ]
    each = [
        (found.short_name(by, profile.code, words), profile)
        for profile in survey_groups.profiles(found, wave, by)
    ]
    if not any(profile.levels for _, profile in whole):
        why_hidden(view, found)
        return
    each.sort(key=lambda row: -sum((row[1].levels or (0,) * 5)[3:]))
    chart = level_charts.levels(found, [*whole, *each], words, source(view, found))
    view.draw(chart)
    view.legend(level_charts.levels_legend(words))
    view.table_of(chart, "survey/levels", by=by)
    if any(profile.levels is None for _, profile in each):
        why_hidden(view, found)
    chart = level_charts.steps(found, whole, words, source(view, found))
    view.draw(chart)
    view.note(words("survey-steps-note"))
    view.table_of(chart, "survey/steps")


def kinds(view: View, found: Survey, how: Reading) -> None:
    """Members of an agreement and others; size classes."""
    for split in survey_groups.VALUES:
        answer = survey_groups.splits(found, split, how.method)
        if any(one.is_shown for ones in answer.values() for one in ones):
            chart = kinds_chart(found, split, answer, view.words, source(view, found))
            view.draw(chart)
            view.legend(drawn.override_legend(found, view.words))
            view.table_of(chart, f"survey/{split}", interval=how.method)
        if any(one.basis == "hidden" for ones in answer.values() for one in ones):
            why_hidden(view, found)
    view.note(view.words("survey-kinds-note"))

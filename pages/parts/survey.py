"""The survey beneath the published figures: where we stand, how sure we are, who moved, what it would take."""

import streamlit as st

from answers.endorsement import Endorsement
from answers.survey import Survey, survey
from answers.survey_estimates import METHODS
from answers.survey_groups import BY
from answers.survey_standing import standing
from charts import survey as drawn
from pages import components, plain
from pages.parts import survey_companies, survey_groups, survey_ledger, survey_moved
from pages.parts.survey_reading import Reading, choose, source, why_hidden
from pages.view import View

PARTS = {
    "groups": survey_groups.groups,
    "levels": survey_groups.levels,
    "moved": survey_moved.moved,
    "kinds": survey_groups.kinds,
    "comparable": survey_ledger.comparable,
    "companies": survey_companies.companies,
}
# Those that are read by sector or by ministry; the others tell of kinds of company, of waves and of companies.
BY_GROUP = ("groups", "levels", "moved")


def show(view: View, published: Endorsement) -> None:
    """The survey of this version, if it holds one."""
    found = survey(view.copy.connection, view.selection, view.today)
    if found is None:
        return
    # What is made up has a ground of its own, so that nobody quotes it.
    with st.container(key="made-up" if found.is_synthetic else "survey"):
        headline, chosen = st.container(), st.container()
        with chosen:
            part = choose(view, "part", tuple(PARTS))
            with st.container(horizontal=True):
                by = choose(view, "by", BY) if part in BY_GROUP else BY[0]
                method = choose(view, "interval", tuple(METHODS))
        with headline:
            _standing(view, found, method, published)
        for wave in found.waves["wave"]:
            if wave in found.corrected:
                later = str(found.corrected[wave])
                plain.warning(
                    view.words("survey-corrected", wave=found.wave_name(wave, view.words), later=later)
                )
        PARTS[part](view, found, Reading(by, method, published))


def _standing(view: View, found: Survey, method: str, published: Endorsement) -> None:
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
            (words("survey-pace-term"), answer.pace_sentence(words)),
            (words("override-term"), " ".join(each.said(words) for each in found.overrides)),
            (words("survey-needed"), answer.needed(words)),
            (words("survey-outlook-term"), answer.outlook(words)),
            (words("survey-rule-term"), answer.rule(words)),
            (words("survey-interval"), words("survey-interval-note")),
        )
    view.table_of(chart, "survey/waves", interval=method)
    if one.not_established is None:
        why_hidden(view, found)

"""The survey beneath the published figures: where we stand, how sure we are, who moved, what it would take."""

import streamlit as st

from answers.endorsement import Endorsement
from answers.survey import survey
from answers.survey_estimates import METHODS
from answers.survey_groups import BY
from pages import plain
from pages.parts import (
    survey_companies,
    survey_groups,
    survey_ledger,
    survey_levels,
    survey_moved,
    survey_stands,
)
from pages.parts.survey_reading import Reading, choose
from pages.view import View

PARTS = {
    "groups": survey_groups.groups,
    "levels": survey_levels.levels,
    "moved": survey_moved.moved,
    "kinds": survey_levels.kinds,
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
            by = choose(view, "by", BY) if part in BY_GROUP else BY[0]
            with st.expander(view.words("survey-interval")):
                method = choose(view, "interval", tuple(METHODS))
                plain.caption(view.words("survey-interval-note"))
        with headline:
            survey_stands.show(view, found, method, published)
        for wave in found.waves["wave"]:
            if wave in found.corrected:
                later = str(found.corrected[wave])
                plain.warning(
                    view.words("survey-corrected", wave=found.wave_name(wave, view.words), later=later)
                )
        PARTS[part](view, found, Reading(by, method, published))

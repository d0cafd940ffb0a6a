"""Parts of the overview: how sure its figure is, and a card for each other question."""

import streamlit as st

from answers.agreements import agreements
from answers.endorsement import Endorsement
from answers.ministries import ministries
from answers.recommendations import recommendations
from answers.selection import Selection
from answers.survey import survey
from answers.survey_groups import ranking
from answers.survey_standing import standing
from pages import address, components, pictures
from pages.parts import glances
from pages.view import View


def certainty(view: View, answer: Endorsement) -> None:
    """How sure the published figure is and, where there is a survey, its share with the interval."""
    words = view.words
    st.html(components.paragraph(answer.certainty(words), "certainty"))
    found = survey(view.copy.connection, Selection(), view.today)
    if found is None:
        return
    said = standing(found)
    if said.current.is_shown:
        one, sectors = said.current, ranking(found, found.current["wave"], "sector").shown
        behind = sectors[-1] if len(sectors) > 1 else None
        text = words(
            "glance-survey",
            synthetic=str(found.is_synthetic).lower(),
            year=str(said.year),
            share=words.share(one.share),
            lower=words.share(one.interval.lower),
            upper=words.share(one.interval.upper),
            sector="none" if behind is None else found.short_name("sector", behind.code, words),
            least="" if behind is None else words.share(behind.share),
        )
        st.html(components.paragraph(text, "certainty made-up" if found.is_synthetic else "certainty"))


def cards(view: View) -> None:
    """One sentence, one small picture and one link for each of the other questions."""
    words, connection = view.words, view.copy.connection
    found = agreements(connection, view.selection)
    named = ministries(connection, view.selection, view.today)
    advised = recommendations(connection, view.today)
    count, known = len(named.today), named.known("names_sdg_contribution")
    drawn = {
        "agreements": (glances.strip(found, view.today), found.in_short(words)),
        "risks": (
            pictures.dots(glances.covered(found, words)),
            words("glance-risks", none=len(found.sectors("none")), count=len(found.coverage)),
        ),
        "ministries": (
            pictures.dots(glances.split(known, count, "glance-named", words)),
            words("glance-ministries", known=known, count=count),
        ),
        "recommendations": (
            pictures.dots(glances.split(advised.with_target, len(advised.rows), "glance-target", words)),
            words("glance-recommendations", with_target=advised.with_target, count=len(advised.rows)),
        ),
    }
    st.html(
        pictures.panels(
            (
                {
                    "address": f"{page}?{address.query()}",
                    "title": words(f"glance-{page}-title"),
                    "picture": picture,
                    "sentence": sentence,
                }
                for page, (picture, sentence) in drawn.items()
            ),
            view.level,
        )
    )

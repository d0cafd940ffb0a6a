"""Who moved between two waves of the survey, and what the change is made of."""

import streamlit as st

from answers import survey_change
from answers.survey import Survey
from charts import survey_change as change_charts
from charts import survey_groups as group_charts
from charts.survey_change_groups import by_group, legend
from pages import address, plain
from pages.parts.survey_reading import Reading, source, why_hidden
from pages.view import View


def moved(view: View, found: Survey, how: Reading) -> None:
    """Who moved between two waves, and what the change is made of."""
    words, pairs = view.words, survey_change.pairs(found)
    if not pairs:
        plain.info(words("survey-no-pairs"))
        return
    before, after = _choose(view, found, pairs)
    answer = survey_change.change(found, before, after)
    override = found.override(before, after)
    if override:
        view.note(override.said(words))
    if answer.is_shown:
        _streams(view, found, answer)
    else:
        why_hidden(view, found)
    groups = survey_change.by_group(found, before, after, how.by)
    if any(one.difference for one in groups):
        chart = by_group(found, (before, after), how.by, groups, words, source(view, found))
        view.draw(chart)
        view.legend(legend(groups, words))
        view.note(words("survey-adjusted-note"))
        view.table_of(chart, "survey/changed", by=how.by, before=before, after=after)
        if any(one.paired is None for one in groups):
            why_hidden(view, found)
    if answer.parts:
        chart = change_charts.made_of(found, answer, words, source(view, found))
        note = words("survey-made-of-note")
        view.deeper(chart, "survey/made-of", note, before=before, after=after)


def _choose(view: View, found: Survey, pairs: list[tuple[str, str]]) -> tuple[str, str]:
    """The pair of waves that the address names, else the last; one that cannot be compared is said."""
    words, asked = view.words, (st.session_state.get("before"), st.session_state.get("after"))
    if asked not in pairs:
        if any(asked):
            plain.warning(words("survey-pair-unknown", before=asked[0] or "?", after=asked[1] or "?"))
        asked = pairs[-1]
    st.session_state["pair"], (st.session_state["before"], st.session_state["after"]) = asked, asked
    address.default(before=pairs[-1][0], after=pairs[-1][1])

    def keep() -> None:
        st.session_state["before"], st.session_state["after"] = st.session_state["pair"]

    return st.selectbox(
        words("survey-pair"),
        pairs[::-1],
        format_func=lambda pair: words(
            "survey-pair-name", before=found.wave_label(pair[0]), after=found.wave_label(pair[1])
        ),
        key="pair",
        on_change=keep,
    )


def _streams(view: View, found: Survey, answer: survey_change.Change) -> None:
    words = view.words
    chart = change_charts.moved(found, answer, words, source(view, found))
    view.draw(chart)
    view.legend(change_charts.legend(words))
    view.note(
        words(
            "survey-mcnemar",
            gained=answer.paired.gained,
            lost=answer.paired.lost,
            clear=str(answer.paired.p_value < 0.05).lower(),
            p=group_charts.p_value(answer.paired.p_value, words),
        )
    )
    view.note(answer.in_words(words))
    view.table_of(chart, "survey/moved", before=answer.before.wave, after=answer.after.wave)

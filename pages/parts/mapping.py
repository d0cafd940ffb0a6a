"""A part of the upload page: a file of the user's own shape, its columns mapped to those of a table."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

import intake
import store
from pages import plain
from pages.parts import columns, proposed, questions, state, waves
from pages.parts.given import State
from pages.view import View

SHOWN = 5  # rows of the file


def ask(view: View, at: State, unknown: intake.NotRecognised) -> None:
    """Ask which column is which; remembered for files with the same columns, but for what all rows have alike."""
    words, headers = view.words, unknown.headers
    if not headers:
        plain.error(unknown.text(words.language))
        return
    view.heading(words("map-heading"), words("map-lead"))
    if at.told.as_format is not None and st.button(words("map-recognise"), key="map-recognise"):
        state.say(as_format=None)
        st.rerun()
    ask_places(view, at, unknown.questions)
    head = pd.DataFrame(unknown.rows[:SHOWN]).reindex(columns=range(len(headers)))
    # Two columns of the same name are two columns here.
    names = [
        name if headers.count(name) == 1 else f"{name} ({place})" for place, name in enumerate(headers, 1)
    ]
    with st.expander(words("map-rows")):
        view.table(head.set_axis(names, axis=1))
    tables = {table.name: table for table in intake.tables(store.DATA)}
    known = at.told.draft or proposed.recalled(headers)
    likely = max(tables, key=lambda name: proposed.likelihood(tables[name], unknown))
    first = known.table if known and known.table in tables else likely
    name = st.selectbox(
        words("upload-template-table"),
        list(tables),
        index=list(tables).index(first),
        format_func=lambda code: words(f"table-{code}"),
        # Another sheet or row of names is another table.
        key=f"map-table-{at.file.id}-{intake.headers_key(headers)}",
    )
    table = tables[name]
    known = known if known and known.table == name else None
    has_wave = waves.is_of_a_wave(table) and "wave" not in proposed.places(table, unknown, known)
    wave = waves.choose(view, at, known and known.constants.get("wave")) if has_wave else None
    with st.form("map"):
        besides = waves.describe(view, at) if wave == waves.NEW else ()
        mapping = columns.ask(view, table, unknown, known, names, wave)
        if not st.form_submit_button(words("map-read"), type="primary"):
            return
    if has_wave:
        of_wave = besides[0].cells["wave"] if besides else wave
        mapping = intake.ColumnMapping(
            mapping.table, mapping.columns, {**mapping.constants, "wave": of_wave}, mapping.copies
        )
    proposed.remember(headers, mapping)
    state.say(as_format=None, mapping=mapping, draft=mapping, besides=besides)
    st.rerun()


def ask_places(view: View, at: State, asked: Sequence[intake.Question]) -> None:
    """Ask on which sheet the rows are and which row has the names; the file is read again on another answer."""
    chosen = {question.name: questions.answer(view, question, question.proposed) for question in asked}
    changed = {
        question.name: chosen[question.name]
        for question in asked
        if chosen[question.name] not in (None, question.proposed)
    }
    if changed:
        state.say(answers={**at.told.answers, **changed})
        st.rerun()


def back(view: View, at: State) -> None:
    """A way back to what was said of the columns and the wave, when that cannot be read."""
    if at.told.draft is not None and st.button(view.words("map-again"), key="map-back"):
        state.say(as_format="mapped", mapping=None, corrected=None)
        st.rerun()


def again(view: View, at: State) -> None:
    """A way back to the columns of a file as read."""
    reading = at.read.result
    if st.button(view.words("map-again"), key="map-again"):
        draft = at.told.mapping or intake.ColumnMapping(reading.table, dict(reading.mapping))
        state.say(as_format="mapped", mapping=None, draft=draft, corrected=None)
        st.rerun()

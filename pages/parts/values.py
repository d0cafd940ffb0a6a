"""A part of the upload page: what the values of coded columns mean, confirmed in one step and remembered."""

from collections.abc import Mapping

import streamlit as st

import intake
import store
from intake import guesses
from pages import components, plain
from pages.parts import naming, remembered, state
from pages.parts.given import State
from pages.view import View

REMEMBERED = "values"
REFUSED = None


def ask(view: View, at: State) -> bool:
    """Ask what each value that is no code means, and whether dropped zeros are put back.

    Gives whether something was guessed that is to be confirmed before anything else is said of the file.
    """
    words, reading = view.words, at.read.result
    zeros = next((question for question in reading.questions if question.name == intake.ZEROS), None)
    if not reading.coded and zeros is None:
        return False
    table = next(table for table in intake.tables(store.DATA) if table.name == reading.table)
    told = at.told.meanings is not None
    if not told:
        view.heading(words("values-heading"), words("values-lead"))
    box = st.expander(words("values-told" if told else "values-all"), expanded=not told)
    with box, st.form(f"values-{at.file.id}"):
        completes = zeros is not None and st.checkbox(
            plain.markdown(zeros.text(words.language)),
            value=not told or zeros.proposed == intake.COMPLETE,
            key=f"values-{at.file.id}-zeros",
        )
        meanings = {coded.column: _column(view, at, table, coded) for coded in reading.coded}
        if not st.form_submit_button(words("values-confirm"), type="primary"):
            guessed = any(value.code is not None for coded in reading.coded for value in coded.values)
            return not told and (guessed or zeros is not None)
    for column, chosen in meanings.items():
        known = remembered.recall(REMEMBERED).get(f"{table.name}.{column}", {})
        said = {guesses.bare(written): code for written, code in chosen.items() if code is not None}
        remembered.keep(REMEMBERED, {f"{table.name}.{column}": known | said})
    answers = dict(at.told.answers)
    if zeros is not None:
        answers[intake.ZEROS] = intake.COMPLETE if completes else intake.KEEP
    state.say(meanings={**(at.told.meanings or {}), **meanings}, answers=answers)
    st.rerun()
    return True


def _column(view: View, at: State, table: intake.Table, coded: intake.Coded) -> Mapping[str, str | None]:
    """The code that is chosen for each value of a column, None where its rows are refused."""
    words = view.words
    st.html(
        components.drawn_heading(view.level, naming.column(table, coded.column, words).removesuffix(" *"))
    )
    known = remembered.recall(REMEMBERED).get(f"{table.name}.{coded.column}", {})
    names = {code: named[words.language] or code for code, named in coded.codes.items()}
    options = [REFUSED, *names, *([intake.EMPTY] if coded.may_be_empty else [])]
    names |= {REFUSED: words("values-refused"), intake.EMPTY: words("values-empty")}
    chosen = {}
    for value in naming.in_pairs(coded.values):
        before = known.get(guesses.bare(value.written), value.code)
        proposed = value.code if at.told.meanings is not None else before
        chosen[value.written] = st.selectbox(
            plain.markdown(words("values-value", value=value.written, count=value.count)),
            options,
            index=options.index(proposed) if proposed in options else 0,
            format_func=lambda code: names.get(
                code, words("values-empty" if code == intake.EMPTY else "values-refused")
            ),
            key=f"values-{at.file.id}-{coded.column}-{value.written}",
        )
    return chosen

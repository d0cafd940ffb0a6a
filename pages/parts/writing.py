"""A part of the upload page: one row of a table, written on the page; it becomes a file like any other."""

import csv
import io
from collections.abc import Mapping

import streamlit as st

import intake
import store
from pages import plain
from pages.parts import naming, state
from pages.parts.given import Given, State, Written
from pages.view import View
from translations import Words


def offer(view: View, at: State) -> None:
    """A form for a row of any table, or for the row that was written and is not published yet."""
    words, tables = view.words, {table.name: table for table in intake.tables(store.DATA)}
    row = at.written
    with st.expander(words("write-heading"), expanded=row is not None):
        if row is not None:
            if st.button(words("write-stop")):
                state.keep(written=None)
                st.rerun()
            _form(view, tables[row.table], row.cells, row.file.id)
            return
        plain.write(words("write-lead"))
        name = st.selectbox(
            words("upload-template-table"),
            list(tables),
            format_func=lambda code: words(f"table-{code}"),
            key="write-table",
        )
        plain.write(words(f"table-{name}-description"))
        _form(view, tables[name], {}, "new")


def as_file(table: intake.Table, cells: Mapping[str, str], words: Words) -> Written:
    """A row that was written, as the file that it becomes."""
    file = io.StringIO(newline="")
    # With semicolons between the cells a number may have a comma or a point.
    csv.writer(file, delimiter=";").writerows([cells.keys(), cells.values()])
    name = words("write-name", table=words(f"table-{table.name}"))
    return Written(Given(name, file.getvalue().encode()), table.name, cells)


def offer_missing(view: View, reading: intake.Reading) -> None:
    """For each table of which the file names a code that the monitor does not have: a form to describe it."""
    for name, cells in _missing(reading).items():
        table = next(table for table in intake.tables(store.DATA) if table.name == name)
        title = view.words(f"table-{name}")
        with st.expander(view.words("write-missing", table=title, code=" ".join(cells.values()))):
            plain.write(view.words("write-missing-lead"))
            _form(view, table, cells, f"missing-{reading.file_hash}")


def _missing(reading: intake.Reading) -> dict[str, dict[str, str]]:
    """By table what is known of the first code of it that is missing."""
    found: dict[str, dict[str, str]] = {}
    for question in reading.questions:
        if question.name == "indicator" and question.proposed is None:
            found["indicators"] = {"publisher_code": question.values["series"]}
    table = next(table for table in intake.tables(store.DATA) if table.name == reading.table)
    parents = {", ".join(key.fields): key for key in table.foreign_keys if len(key.fields) == 1}
    for problem in reading.problems:
        if problem.rule == "reference" and problem.column in parents:
            key = parents[problem.column]
            found.setdefault(key.table, {key.references[0]: problem.value or ""})
    return found


def _form(view: View, table: intake.Table, cells: Mapping[str, str], key: str) -> None:
    words = view.words
    with st.form(f"write-{key}-{table.name}"):
        plain.caption(words("write-required"))
        filled = {
            field.name: naming.cell(
                table, field.name, cells.get(field.name, ""), f"write-{key}-{table.name}-{field.name}", words
            )
            for field in table.fields
        }
        if not st.form_submit_button(words("write-check")):
            return
    state.keep(written=as_file(table, filled, words))
    state.say(as_format=f"template_{table.name}")
    st.rerun()

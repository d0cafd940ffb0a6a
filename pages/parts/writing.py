"""A part of the upload page: one row of a table, written on the page; it becomes a file like any other."""

import csv
import io
from collections.abc import Mapping

import streamlit as st

import intake
import queries
import store
from pages import plain
from pages.parts import mapping, state
from pages.parts.state import Given, State, Written
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
            field.name: _cell(view, table, field, cells.get(field.name, ""), f"write-{key}-{table.name}")
            for field in table.fields
        }
        if not st.form_submit_button(words("write-check")):
            return
    file = io.StringIO(newline="")
    # With semicolons between the cells a number may have a comma or a point.
    csv.writer(file, delimiter=";").writerows([filled.keys(), filled.values()])
    written = Given(words("write-name", table=words(f"table-{table.name}")), file.getvalue().encode())
    state.keep(written=Written(written, table.name, filled))
    state.say(as_format=f"template_{table.name}")
    st.rerun()


def _cell(view: View, table: intake.Table, field: intake.Field, value: str, key: str) -> str:
    words = view.words
    needed = " *" if field.required or field.name in table.primary_key else ""
    label, key = mapping.meaning(table, field.name, words) + needed, f"{key}-{field.name}"
    choices = _choices(table, field, words)
    if choices is None:
        return st.text_input(label, value, key=key)
    codes = ["", *choices]
    return st.selectbox(
        label,
        codes,
        index=codes.index(value) if value in codes else 0,
        format_func=lambda code: choices.get(code, ""),
        key=key,
    )


def _choices(table: intake.Table, field: intake.Field, words: Words) -> dict[str, str] | None:
    """The codes that a cell may have, with their names; None where it may be anything."""
    if field.enum:
        return {code: code for code in field.enum}
    if field.type == "boolean":
        return {"true": words("yes"), "false": words("no")}
    parents = [key for key in table.foreign_keys if key.fields == (field.name,) and key.table != table.name]
    if not parents:
        return None
    now = store.shared().reading_copy(store.shared().newest())
    rows = queries.table(now.connection, parents[0].table)
    name = next((name for name in (f"name_{words.language}", "title") if name in rows), None)
    codes = rows[parents[0].references[0]].astype(str)
    return {
        code: code if name is None else f"{code}: {called}"
        for code, called in sorted(zip(codes, rows[name] if name else codes, strict=True))
    }

"""A part of the upload page: a file of the user's own shape, its columns mapped to those of a table."""

import json

import pandas as pd
import streamlit as st

import intake
import store
from intake.headers import columns_of
from pages import plain
from pages.parts import state
from pages.parts.state import State
from pages.view import View
from translations import UserError, Words

REMEMBERED = "mappings.json"
SHOWN = 5  # rows of the file


def ask(view: View, at: State, unknown: intake.NotRecognised) -> None:
    """Ask which column is which, and what is the same in every row; remembered for files with the same columns."""
    words = view.words
    if not unknown.headers:
        return
    view.heading(words("map-heading"), words("map-lead"))
    head = pd.DataFrame(unknown.rows[:SHOWN]).reindex(columns=range(len(unknown.headers)))
    # Two columns of the same name are two columns here.
    names = [
        name if unknown.headers.count(name) == 1 else f"{name} ({place})"
        for place, name in enumerate(unknown.headers, 1)
    ]
    view.table(head.set_axis(names, axis=1))
    remembered = _remembered().get(intake.headers_key(unknown.headers), {})
    tables = {table.name: table for table in intake.tables(store.DATA)}
    likely = max(tables, key=lambda name: sum(map(bool, columns_of(unknown.headers, tables[name]))))
    name = st.selectbox(
        words("upload-template-table"),
        list(tables),
        index=list(tables).index(remembered.get("table") if remembered.get("table") in tables else likely),
        format_func=lambda code: words(f"table-{code}"),
        key=f"map-table-{at.file.id}",
    )
    if remembered.get("table") != name:
        remembered = {}
    with st.form("map"):
        mapping = _columns(view, tables[name], unknown.headers, remembered)
        if not st.form_submit_button(words("map-read")):
            return
    _remember(unknown.headers, mapping)
    state.say(mapping=mapping)
    st.rerun()


def _columns(
    view: View, table: intake.Table, headers: tuple[str, ...], remembered: dict
) -> intake.ColumnMapping:
    words, fields = view.words, {field.name: field for field in table.fields}
    guessed = dict(zip(headers, columns_of(headers, table), strict=True)) | remembered.get("columns", {})
    picked = {
        header: st.selectbox(
            plain.markdown(words("map-column", header=header)),
            [None, *fields],
            index=[None, *fields].index(guessed[header]) if guessed[header] in fields else 0,
            format_func=lambda code: meaning(table, code, words) if code else words("map-leave-out"),
            key=f"map-{table.name}-{place}-{header}",
        )
        for place, header in enumerate(headers)
    }
    plain.write(words("map-constants"))
    needed = [name for name, field in fields.items() if field.required or name in table.primary_key]
    constants = {
        name: st.text_input(
            meaning(table, name, words),
            remembered.get("constants", {}).get(name, ""),
            key=f"map-{table.name}-constant-{name}",
        )
        for name in needed
    }
    columns = {header: column for header, column in picked.items() if column}
    return intake.ColumnMapping(
        table.name,
        columns,
        {name: value for name, value in constants.items() if value and name not in columns.values()},
    )


def meaning(table: intake.Table, column: str, words: Words) -> str:
    """A column's code and what it holds."""
    own = f"column-{table.name}-{column}"
    return words("map-meaning", column=column, meaning=words(own if own in words else f"column-{column}"))


def _remembered() -> dict:
    path = store.home() / REMEMBERED
    try:
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (OSError, ValueError):
        # What was remembered is a convenience: without it the columns are asked again.
        return {}


def _remember(headers: tuple[str, ...], mapping: intake.ColumnMapping) -> None:
    """Raises UserError when the store's folder cannot be written to."""
    chosen = {"table": mapping.table, "columns": mapping.columns, "constants": mapping.constants}
    known = _remembered() | {intake.headers_key(headers): chosen}
    try:
        (store.home() / REMEMBERED).write_text(
            json.dumps(known, ensure_ascii=False, indent=1), encoding="utf-8"
        )
    except OSError as error:
        raise UserError("store-write-failed", home=str(store.home()), reason=str(error)) from error

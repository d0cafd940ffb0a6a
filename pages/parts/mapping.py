"""A part of the upload page: a file of the user's own shape, its columns mapped to those of a table."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

import intake
import store
from intake import guesses
from pages import plain
from pages.parts import naming, remembered, state, waves
from pages.parts.state import State
from pages.view import View

REMEMBERED = "mappings"
SHOWN = 5  # rows of the file
SAMPLE = 3  # values of a column, so many characters at most
LONGEST = 24


def ask(view: View, at: State, unknown: intake.NotRecognised) -> None:
    """Ask which column is which; remembered for files with the same columns, but for what all rows have alike."""
    words, headers = view.words, unknown.headers
    if not headers:
        return
    view.heading(words("map-heading"), words("map-lead"))
    if len(unknown.sheets) > 1:
        ask_sheet(view, at, unknown.sheets, unknown.sheets[0])
    head = pd.DataFrame(unknown.rows[:SHOWN]).reindex(columns=range(len(headers)))
    # Two columns of the same name are two columns here.
    names = [
        name if headers.count(name) == 1 else f"{name} ({place})" for place, name in enumerate(headers, 1)
    ]
    with st.expander(words("map-rows")):
        view.table(head.set_axis(names, axis=1))
    tables = {table.name: table for table in intake.tables(store.DATA)}
    known = at.told.draft or _recalled(headers)
    likely = max(tables, key=lambda name: _likelihood(tables[name], unknown))
    proposed = known.table if known and known.table in tables else likely
    name = st.selectbox(
        words("upload-template-table"),
        list(tables),
        index=list(tables).index(proposed),
        format_func=lambda code: words(f"table-{code}"),
        key=f"map-table-{at.file.id}",
    )
    table = tables[name]
    known = known if known and known.table == name else None
    has_wave = waves.is_of_a_wave(table) and "wave" not in _guess(table, unknown, known)
    wave = waves.choose(view, at, known and known.constants.get("wave")) if has_wave else None
    with st.form("map"):
        besides = waves.describe(view, at) if wave == waves.NEW else ()
        mapping = _columns(view, table, unknown, known, names, wave)
        if not st.form_submit_button(words("map-read"), type="primary"):
            return
    if has_wave:
        of_wave = besides[0].cells["wave"] if besides else wave
        mapping = intake.ColumnMapping(
            mapping.table, mapping.columns, {**mapping.constants, "wave": of_wave}, mapping.copies
        )
    told = {"table": mapping.table, "columns": mapping.columns, "copies": mapping.copies}
    remembered.keep(REMEMBERED, {intake.headers_key(headers): told})
    state.say(as_format=None, mapping=mapping, draft=mapping, besides=besides)
    st.rerun()


def ask_sheet(view: View, at: State, sheets: Sequence[str], known: str | None) -> None:
    """Ask on which sheet the rows are; the file is read again when another one is chosen."""
    question = intake.Question(intake.SHEET, tuple(sheets), known)
    chosen = st.selectbox(
        question.text(view.words.language),
        sheets,
        index=None if known is None else list(sheets).index(known),
        placeholder=view.words("upload-answer"),
        key=f"sheet-{at.file.id}",
    )
    if chosen not in (None, known):
        state.say(answers={**at.told.answers, intake.SHEET: chosen})
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


def _likelihood(table: intake.Table, unknown: intake.NotRecognised) -> int:
    """How much of a table a file seems to have; what must be there counts most."""
    found = guesses.columns(unknown.headers, unknown.rows, table)
    needed = {field.name for field in table.fields if field.required} | {*table.primary_key}
    return 2 * len(found) + 3 * len(needed & found.keys()) - 2 * len(needed - found.keys())


def _recalled(headers: tuple[str, ...]) -> intake.ColumnMapping | None:
    told = remembered.recall(REMEMBERED).get(intake.headers_key(headers))
    if told is None:
        return None
    return intake.ColumnMapping(told["table"], told["columns"], {}, told.get("copies", {}))


def _guess(
    table: intake.Table, unknown: intake.NotRecognised, known: intake.ColumnMapping | None
) -> dict[str, int]:
    """By column of the table the place of the file's column: as told before, else the best guess."""
    headers = unknown.headers
    if known is not None:
        places = {column: headers.index(name) for name, column in known.columns.items() if name in headers}
        return places | {copy: places[origin] for copy, origin in known.copies.items() if origin in places}
    found = guesses.columns(headers, unknown.rows, table)
    number = found.get("kvk_number")
    # The number of a row is no code by which a company is known again; its KvK number is.
    if (
        number is not None
        and table.name == waves.COMPANIES
        and _is_running(unknown.rows, found.get("company"))
    ):
        found["company"] = number
    return found


def _is_running(rows: tuple[tuple[str, ...], ...], place: int | None) -> bool:
    """Whether a column counts the rows, or is not there."""
    if place is None:
        return True
    cells = [row[place] if place < len(row) else "" for row in rows]
    numbers = [int(cell) for cell in cells if cell.isdigit()]
    return len(numbers) == len(cells) and numbers == list(range(numbers[0], numbers[0] + len(numbers)))


def _columns(
    view: View,
    table: intake.Table,
    unknown: intake.NotRecognised,
    known: intake.ColumnMapping | None,
    names: list[str],
    wave: str | None,
) -> intake.ColumnMapping:
    words, guessed = view.words, _guess(table, unknown, known)
    samples = [_sample(unknown.rows, place) for place in range(len(names))]
    asked = [field.name for field in table.fields if not (field.name == "wave" and wave is not None)]
    needed = [name for name in asked if table.field(name).required or name in table.primary_key]
    places: dict[str, int | None] = {}

    def pick(column: str) -> None:
        options = [None, *range(len(names))]
        place = guessed.get(column)
        places[column] = st.selectbox(
            plain.markdown(naming.column(table, column, words)),
            options,
            index=0 if place is None else place + 1,
            format_func=lambda place: (
                words("map-leave-out")
                if place is None
                else words("map-option", name=names[place], sample=samples[place])
            ),
            help=naming.meaning(table, column, words),
            key=f"map-{table.name}-{column}",
        )

    plain.caption(words("map-required"))
    for column in naming.in_pairs(needed):
        pick(column)
    with st.expander(words("map-constants")):
        told = known.constants if known else {}
        constants = naming.cells(table, needed, told, f"map-{table.name}-constant", words)
    plain.caption(words("map-optional"))
    for column in naming.in_pairs(name for name in asked if name not in needed):
        pick(column)
    return _mapping(table, unknown.headers, places, constants)


def _mapping(
    table: intake.Table,
    headers: tuple[str, ...],
    places: dict[str, int | None],
    constants: dict[str, str],
) -> intake.ColumnMapping:
    """What was picked: the second column that is filled from the same one of the file copies the first."""
    columns: dict[str, str] = {}
    copies: dict[str, str] = {}
    # What has the narrowest form first: that is what a copy is completed by.
    order = sorted((name for name in places if places[name] is not None), key=lambda name: name == "company")
    for column in order:
        header = headers[places[column]]
        if header in columns:
            copies[column] = columns[header]
        else:
            columns[header] = column
    filled = {name: value for name, value in constants.items() if value and places.get(name) is None}
    return intake.ColumnMapping(table.name, columns, filled, copies)


def _sample(rows: tuple[tuple[str, ...], ...], place: int) -> str:
    """A few values of a column."""
    cells = dict.fromkeys(row[place] for row in rows if place < len(row) and row[place])
    shown = [cell if len(cell) <= LONGEST else cell[:LONGEST] + "…" for cell in [*cells][:SAMPLE]]
    return ", ".join(shown) or "–"

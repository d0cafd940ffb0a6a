"""A part of the form of a file of the user's own shape: for each column of a table the column of the file."""

import streamlit as st

import intake
from pages import plain
from pages.parts import naming, proposed
from pages.view import View


def ask(
    view: View,
    table: intake.Table,
    unknown: intake.NotRecognised,
    known: intake.ColumnMapping | None,
    names: list[str],
    wave: str | None,
) -> intake.ColumnMapping:
    """The columns as the reader chose them; the required ones come first, the best guess is filled in."""
    words, guessed = view.words, proposed.places(table, unknown, known)
    samples = [proposed.sample(unknown.rows, place) for place in range(len(names))]
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
    return proposed.mapping(table, unknown.headers, places, constants)

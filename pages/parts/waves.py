"""A part of the upload page: the wave that delivered companies are of, and how many companies its sectors have."""

import streamlit as st

import intake
import store
from pages import plain
from pages.parts import naming, new_wave, state, writing
from pages.parts.given import Given, State, Written
from pages.view import View

TABLE, SIZES, COMPANIES = new_wave.TABLE, "survey_strata", "survey_responses"
NEW = ""


def is_of_a_wave(table: intake.Table) -> bool:
    """Whether the rows of a table are of a wave."""
    return any(key.table == TABLE for key in table.foreign_keys)


def choose(view: View, at: State, known: str | None = None) -> str:
    """The wave of the file: one that there is, or NEW; the one whose year the file's name has is proposed."""
    words, waves = view.words, new_wave.waves()
    year = new_wave.year(view, at)
    of_year = [wave.wave for wave in waves.itertuples() if wave.reference_year == year]
    codes = [NEW, *waves["wave"]]
    proposed = known if known in codes else of_year[0] if of_year else NEW
    names = {wave.wave: f"{wave.wave} ({wave.reference_year})" for wave in waves.itertuples()}
    return st.selectbox(
        words("label-wave"),
        codes,
        index=codes.index(proposed),
        format_func=lambda code: names.get(code, words("wave-new")),
        help=words("wave-help"),
        key=f"wave-{at.file.id}",
    )


def describe(view: View, at: State, code: str = NEW) -> tuple[Written, ...]:
    """Inputs for a new wave and the sizes of its sectors; gives them as files that come with the companies."""
    words, key = view.words, f"wave-{at.file.id}-{code}"
    table = next(table for table in intake.tables(store.DATA) if table.name == TABLE)
    told = next((row.cells for row in at.told.besides if row.table == TABLE), None) or new_wave.prefilled(
        view, at, code
    )
    plain.write(words("wave-lead"))
    cells = naming.cells(table, new_wave.ASKED, told, key, words)
    sizes = st.file_uploader(words("wave-sizes"), key=f"{key}-sizes", help=words("wave-sizes-help"))
    with st.expander(words("wave-more")):
        others = [field.name for field in table.fields if field.name not in new_wave.ASKED]
        cells |= naming.cells(table, others, told, key, words)
        plain.caption(words("wave-code-help"))
    cells["wave"] = cells["wave"].strip() or new_wave.code(cells["reference_year"].strip())
    ordered = {field.name: cells[field.name] for field in table.fields}
    wave = writing.as_file(table, ordered, words)
    if sizes is None:
        return (wave, *(row for row in at.told.besides if row.table == SIZES))
    given = Given(sizes.name, sizes.getvalue(), sizes.file_id)
    return wave, Written(given, SIZES, {"wave": cells["wave"]})


def ask_missing(view: View, at: State, reading: intake.Reading) -> bool:
    """Ask for the first wave that the file names and the monitor does not have; whether there is one."""
    missing = [p.value for p in reading.problems if p.rule == "reference" and p.column == "wave"]
    if not missing:
        return False
    words = view.words
    view.heading(words("wave-missing", wave=missing[0]), words("wave-missing-lead"))
    with st.form(f"wave-{missing[0]}"):
        besides = describe(view, at, missing[0])
        if st.form_submit_button(words("wave-read"), type="primary"):
            others = tuple(row for row in at.told.besides if row.cells["wave"] != missing[0])
            state.say(besides=(*others, *besides))
            st.rerun()
    return True

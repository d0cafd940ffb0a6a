"""A part of the upload page: the wave that delivered companies are of, and how many companies its sectors have."""

import re
from collections.abc import Mapping
from pathlib import Path

import pandas as pd
import streamlit as st

import intake
import queries
import store
from pages import plain
from pages.parts import naming, state, writing
from pages.parts.state import Given, State, Written
from pages.view import View

TABLE, SIZES, COMPANIES = "survey_waves", "survey_strata", "survey_responses"
NEW = ""
YEAR = re.compile(r"(?<!\d)((?:19|20)\d{2})(?!\d)")
# What is asked of every wave; the rest is prefilled and behind one click.
ASKED = (
    "reference_year",
    "population_definition_nl",
    "population_definition_en",
    "population_size",
    "design",
    "mode",
    "names_may_be_shown",
)


def is_of_a_wave(table: intake.Table) -> bool:
    """Whether the rows of a table are of a wave."""
    return any(key.table == TABLE for key in table.foreign_keys)


def choose(view: View, at: State, known: str | None = None) -> str:
    """The wave of the file: one that there is, or NEW; the one whose year the file's name has is proposed."""
    words, waves = view.words, _waves()
    year = _year(view, at)
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
    told = next((row.cells for row in at.told.besides if row.table == TABLE), None) or _prefilled(
        view, at, code
    )
    plain.write(words("wave-lead"))
    cells = naming.cells(table, ASKED, told, key, words)
    sizes = st.file_uploader(words("wave-sizes"), key=f"{key}-sizes", help=words("wave-sizes-help"))
    with st.expander(words("wave-more")):
        others = [field.name for field in table.fields if field.name not in ASKED]
        cells |= naming.cells(table, others, told, key, words)
        plain.caption(words("wave-code-help"))
    cells["wave"] = cells["wave"].strip() or _code(cells["reference_year"].strip())
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


def _waves() -> pd.DataFrame:
    """The waves that there are, the newest first; made-up ones are no example for a real one."""
    copy = store.shared().reading_copy(store.shared().newest())
    return queries.table(copy.connection, TABLE).sort_values("reference_year", ascending=False)


def _year(view: View, at: State) -> int:
    """The year in the name of the file; without one, this year."""
    found = YEAR.findall(Path(at.file.name).stem)
    return int(found[-1]) if found else view.today.year


def _code(year: str) -> str:
    """A code for the wave of a year, like those of the waves before it."""
    for wave in _waves().itertuples():
        if not wave.synthetic and str(wave.reference_year) in wave.wave:
            return wave.wave.replace(str(wave.reference_year), year)
    return f"wave_{year}"


def _prefilled(view: View, at: State, code: str) -> Mapping[str, str]:
    """What the newest real wave says, and where there is none what the template has as an example."""
    table = next(table for table in intake.tables(store.DATA) if table.name == TABLE)
    cells = {field.name: (field.example or "") if field.required else "" for field in table.fields}
    waves = _waves()
    real = waves[~waves["synthetic"].astype(bool)]
    if not real.empty:
        before = real.iloc[0]
        cells |= {name: str(before[name]) for name in ASKED[1:] if pd.notna(before[name])}
        cells |= {
            name: str(before[name]) for name in ("coder", "comparability_group") if pd.notna(before[name])
        }
        cells["names_may_be_shown"] = str(bool(before["names_may_be_shown"])).lower()
        cells["population_size"] = ""
    of_code = YEAR.findall(code)
    year = of_code[-1] if of_code else str(_year(view, at))
    return cells | {"wave": code, "reference_year": year, "synthetic": "false"}

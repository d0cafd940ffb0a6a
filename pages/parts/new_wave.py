"""What the form of a new wave begins with: what the newest wave says, and the year that the file's name has."""

import re
from collections.abc import Mapping
from pathlib import Path

import pandas as pd

import intake
import queries
import store
from pages.parts.given import State
from pages.view import View

TABLE = "survey_waves"
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


def waves() -> pd.DataFrame:
    """The waves that there are, the newest first; made-up ones are no example for a real one."""
    copy = store.shared().reading_copy(store.shared().newest())
    return queries.table(copy.connection, TABLE).sort_values("reference_year", ascending=False)


def year(view: View, at: State) -> int:
    """The year in the name of the file; without one, this year."""
    found = YEAR.findall(Path(at.file.name).stem)
    return int(found[-1]) if found else view.today.year


def code(of_year: str) -> str:
    """A code for the wave of a year, like those of the waves before it."""
    for wave in waves().itertuples():
        if not wave.synthetic and str(wave.reference_year) in wave.wave:
            return wave.wave.replace(str(wave.reference_year), of_year)
    return f"wave_{of_year}"


def prefilled(view: View, at: State, wave: str) -> Mapping[str, str]:
    """What the newest real wave says, and where there is none what the template has as an example."""
    table = next(table for table in intake.tables(store.DATA) if table.name == TABLE)
    cells = {field.name: (field.example or "") if field.required else "" for field in table.fields}
    known = waves()
    real = known[~known["synthetic"].astype(bool)]
    if not real.empty:
        before = real.iloc[0]
        cells |= {name: str(before[name]) for name in ASKED[1:] if pd.notna(before[name])}
        cells |= {
            name: str(before[name]) for name in ("coder", "comparability_group") if pd.notna(before[name])
        }
        cells["names_may_be_shown"] = str(bool(before["names_may_be_shown"])).lower()
        cells["population_size"] = ""
    of_code = YEAR.findall(wave)
    of_wave = of_code[-1] if of_code else str(year(view, at))
    return cells | {"wave": wave, "reference_year": of_wave, "synthetic": "false"}

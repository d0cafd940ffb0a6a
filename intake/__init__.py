"""The door: nothing becomes a figure of the monitor before it was read strictly and checked.

Takes a file as it comes and the descriptions in data/datapackage.json, gives typed rows and every problem by
row; imports only translations and never opens the store. `opening/` makes rows of text of a file's bytes,
`publishers/` knows the files of statistical offices, `checks/` finds what is wrong, `read.py` puts them together.
"""

from importlib import import_module
from typing import Any

# Where each public name is defined. Its module is imported when the name is first used: the process that opens a
# file needs few of them, and importing DuckDB and pandas takes longer than reading most files.
_HOMES = {
    "checked": ("Format", "Reading"),
    "coded": ("COMPLETE", "EMPTY", "KEEP", "WORDS", "ZEROS", "Coded", "Meanings"),
    "earlier": ("EXISTING",),
    "fetching": ("Came", "Wanted", "bundle", "fetch_all"),
    "forms": ("formats",),
    "headers": ("ColumnMapping", "headers_key"),
    "mended": ("can_be_mended", "written_anew"),
    "opening.encoding": ("Limits",),
    "opening.places": ("SHEET", "NotRecognised", "SeveralSheets"),
    "problems": ("LeftOut", "Problem", "ProblemsFound", "Question", "causes", "rows_text"),
    "publishers.services": ("SERVICES", "Fetched", "fetch", "service_of"),
    "read": ("read_upload",),
    "schema": ("Field", "ForeignKey", "Table", "quoted", "tables"),
    "templates": ("template",),
    "together": ("check", "read_file", "read_part", "read_together", "with_readings"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOME_OF})

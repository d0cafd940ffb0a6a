"""A part of the upload page: the made-up survey, to load into the monitor and to take out again."""

from pathlib import Path

import streamlit as st

import intake
import queries
import store
from pages import permission, plain
from pages.parts import published
from pages.view import View

FOLDER = store.DATA / "example"
FILES = ("survey_waves.csv", "survey_strata.csv", "survey_responses.csv")
AUTHOR = "monitor"
NOTE = "Synthetisch voorbeeld / synthetic example"


def offer(view: View) -> None:
    """Load the example where no survey is, or take it out where it is the last that was published.

    Not where a publication takes two persons: it is nothing to propose.
    """
    if permission.proposes():
        return
    words = view.words
    loaded = _versions()
    has_survey = not queries.table(view.copy.connection, "survey_waves").empty
    if has_survey and not loaded:
        return
    with st.expander(words("example-heading")):
        plain.write(words("example-lead"))
        if loaded and st.button(words("example-remove")):
            for version in loaded:
                store.shared().undo(version, permission.author(AUTHOR), NOTE)
            published.after(store.shared().newest(), words("example-removed"))
        if not has_survey and st.button(words("example-load")):
            for name in FILES:
                _publish(FOLDER / name)
            published.after(store.shared().newest(), words("example-loaded"))


def _publish(path: Path) -> None:
    reference = store.shared().reading_copy().connection
    reading = intake.read_upload(path, path.name, intake.tables(store.DATA), reference=reference)
    store.shared().publish(reading, path, permission.author(AUTHOR), NOTE, accept_warnings=True)


def _versions() -> list[int]:
    """The versions that brought the example and were not undone, the newest first."""
    found = store.shared().versions()
    undone = {version.undoes for version in found}
    return [v.version for v in found if v.note == NOTE and v.undoes is None and v.version not in undone]

"""Parts of the history page: one version close up, and what became of one number."""

import pandas as pd
import streamlit as st

import store
from answers import disclosure
from answers.endorsement import endorsement
from answers.indicators import indicators
from answers.selection import Selection
from charts.revisions import timeline
from pages.parts import uploading
from pages.view import View
from translations import Words


def one_version(view: View, found: list[store.Version]) -> None:
    """What a version changed row by row, and the files it came from as they were."""
    words = view.words
    view.heading(words("history-one"))
    by_number = {version.version: version for version in found}
    version = by_number[st.selectbox(words("version"), list(by_number), key="one-version")]
    if version.withdrawn:
        view.note(store.withdrawn(version, words))
        return
    if version.lacks:
        view.note(store.lacking(version, words))
    changes = {changed.table: changed for changed in store.shared().changes(version.version)}
    for part in version.parts:
        changed = changes[part.table]
        with st.expander(words(f"table-{part.table}")):
            view.definitions(
                (words("history-file"), part.file or ""),
                (words("upload-hash"), part.file_hash or ""),
                (
                    words("history-changed"),
                    words(
                        "history-counts",
                        added=changed.added,
                        removed=changed.removed,
                        replaced=changed.replaced,
                    ),
                ),
                (words("history-refused"), str(part.refused) if part.refused else ""),
            )
            _closer(view, version, part, changed)


def _closer(view: View, version: store.Version, part: store.Part, changed: store.Changes) -> None:
    """The cells that a version replaced in a table and the file it came from, for who may see them."""
    words, may_publish = view.words, uploading.may_publish()
    key = f"{version.version}-{part.table}"
    has_chosen = (
        may_publish
        and not disclosure.shows_rows(part.table)
        and st.checkbox(words("history-single-companies"), key=f"companies-{key}")
    )
    if not disclosure.shows_rows(part.table, may_publish, has_chosen):
        view.note(words("survey-table-withheld"))
    elif len(changed.replaced_cells):
        view.table(changed.replaced_cells.head(50).astype(str))
    if part.file_hash and disclosure.shows_files(part.table, may_publish, has_chosen):
        st.download_button(
            words("history-original"),
            lambda: store.shared().original(version.version, part.table),
            file_name=(part.file or part.table).rsplit("/", 1)[-1],
            key=f"original-{key}",
            on_click="ignore",
        )
        if part.refused_hash:
            st.download_button(
                words("history-refused-lines"),
                lambda: store.shared().refused(version.version, part.table),
                file_name=f"{part.table}-v{version.version}-refused.csv",
                key=f"refused-{key}",
                on_click="ignore",
            )


def one_number(view: View) -> None:
    """The revisions of one number: every edition and correction of it, the oldest first."""
    words = view.words
    view.heading(words("history-number"), words("history-number-lead"))
    every = indicators(view.copy.connection, Selection(), view.today).rows.drop_duplicates("indicator")
    rows = every.dropna(subset="last_year").set_index("indicator")
    measured = endorsement(view.copy.connection, view.today).measurements.set_index("measurement")
    with st.container(horizontal=True):
        code = st.selectbox(
            words("number"),
            [*measured.index, *rows.index],
            index=None,
            format_func=lambda code: (
                _measured(measured.loc[code], words)
                if code in measured.index
                else words.of(rows.loc[code], "name")
            ),
            placeholder=words("history-choose"),
        )
        if code is None:
            return
        if code in measured.index:
            _draw(view, _measured(measured.loc[code], words), words("endorsement-unit"), *_shares(view, code))
            return
        row = rows.loc[code]
        year = st.selectbox(words("year"), list(range(int(row["last_year"]), int(row["first_year"]) - 1, -1)))
    found = store.shared().revisions("observations", {"indicator": code, "geo": "NL", "year": year})
    named = words("history-number-in-year", name=words.of(row, "name"), year=str(year))
    _draw(view, named, words.of(row, "unit"), found, found["value"].map(lambda value: words.number(value, 2)))


def _measured(row: pd.Series, words: Words) -> str:
    return words("history-measurement", year=str(row["placed_year"]), group=row["comparability_group"])


def _shares(view: View, measurement: str) -> tuple[pd.DataFrame, pd.Series]:
    found = store.shared().revisions("measurements", {"measurement": measurement})
    found = found.assign(edition="", value=100 * found["share"])
    return found, found["share"].map(lambda share: view.words.share(share, 1))


def _draw(view: View, named: str, unit: str, found: pd.DataFrame, spoken: pd.Series) -> None:
    words = view.words
    if found.empty:
        view.note(words("history-number-none", name=named))
        return
    found = found.assign(
        spoken=spoken.where(found["value"].notna(), ""),
        note=found["note"].fillna(words("history-shipped")),
    )
    title = words("history-number-title", name=named, count=len(found))
    chart = timeline(found, words, title, unit, view.source(words("history-number-source")))
    if len(found) > 1:
        view.draw(chart)
    else:
        view.note(title)
    view.table(chart.table)

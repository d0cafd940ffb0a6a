"""Parts of the history page: every version in a line, and one close up."""

import pandas as pd
import streamlit as st

import store
from answers import disclosure
from pages import permission
from pages.view import View
from translations import Words


def every(view: View, found: list[store.Version]) -> None:
    """Every version with who, when, why and what."""
    words = view.words
    view.table(
        pd.DataFrame(
            {
                words("version"): [str(version.version) for version in found],
                words("heading-happened_on"): [words.moment(version.published_at) for version in found],
                words("history-author"): [_author(version, words) for version in found],
                words("history-note"): [_note(version, words) for version in found],
                words("history-tables"): [_tables(version, words) for version in found],
                words("history-file"): [_files(version) for version in found],
                words("history-rows"): [version.rows for version in found],
            }
        )
    )


def _author(version: store.Version, words: Words) -> str:
    """Who, and of a proposal who approved it."""
    if version.approved_by is None:
        return version.author
    return words("history-approved", author=version.author, by=version.approved_by)


def _note(version: store.Version, words: Words) -> str:
    """Why, in the publisher's words; what came with the monitor says so, and what was withdrawn."""
    return " · ".join(
        filter(None, (version.note or words("history-shipped"), store.withdrawn(version, words)))
    )


def _tables(version: store.Version, words: Words) -> str:
    if len(version.tables) > 4:
        return words("history-many-tables", count=len(version.tables))
    return ", ".join(words(f"table-{table}") for table in version.tables)


def _files(version: store.Version) -> str:
    """The files that somebody uploaded; those that came with the monitor are named by its version alone."""
    return ", ".join(part.file for part in version.parts if part.file and not part.shipped)


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
    words, may_publish = view.words, permission.may_publish()
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

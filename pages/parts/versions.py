"""A part of the history page: one version close up."""

import streamlit as st

import store
from answers import disclosure
from pages import permission
from pages.view import View


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

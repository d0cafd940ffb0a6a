"""Parts of the history page: one version close up, and what became of one number."""

import pandas as pd
import streamlit as st

import queries
import store
from pages.view import View
from translations import Words


def one_version(view: View, found: list[store.Version]) -> None:
    """What a version changed row by row, and the files it came from as they were."""
    words = view.words
    view.heading(words("history-one"))
    by_number = {version.version: version for version in found}
    version = by_number[st.selectbox(words("version"), list(by_number), key="one-version")]
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
            if len(changed.replaced_cells):
                view.table(changed.replaced_cells.head(50).astype(str))
            if part.file_hash:
                st.download_button(
                    words("history-original"),
                    lambda part=part: store.shared().original(version.version, part.table),
                    file_name=(part.file or part.table).rsplit("/", 1)[-1],
                    key=f"original-{version.version}-{part.table}",
                    on_click="ignore",
                )


def one_number(view: View) -> None:
    """The revisions of one figure of an indicator: every edition and correction, oldest first."""
    words = view.words
    view.heading(words("history-number"), words("history-number-lead"))
    rows = queries.run(view.copy.connection, "indicators").dropna(subset="last_year").set_index("indicator")
    with st.container(horizontal=True):
        code = st.selectbox(
            words("indicator"),
            list(rows.index),
            index=None,
            format_func=lambda code: words.of(rows.loc[code], "name"),
            placeholder=words("history-choose"),
        )
        if code is None:
            return
        last, first = int(rows.loc[code, "last_year"]), int(rows.loc[code, "first_year"])
        year = st.selectbox(words("year"), list(range(last, first - 1, -1)))
    found = store.shared().revisions("observations", {"indicator": code, "geo": "NL", "year": year})
    view.table(
        pd.DataFrame(
            {
                words("version"): found["version"].astype(str),
                words("heading-happened_on"): found["published_at"].map(words.moment),
                words("history-author"): found["author"],
                words("edition"): found["edition"],
                words("problem-value"): found["value"],
                words("history-note"): found["note"].fillna(words("history-shipped")),
            }
        )
    )


def _counted(changed: store.Changes, words: Words) -> str:
    return words("history-counts", added=changed.added, removed=changed.removed, replaced=changed.replaced)

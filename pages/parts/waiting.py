"""A part of the upload page: the proposals that wait, and what became of the last ones."""

import pandas as pd
import streamlit as st

import store
from pages import permission, plain
from pages.parts import packed, state
from pages.view import View
from translations import UserError

# So many that were decided are still listed.
DECIDED = 10


def offer(view: View) -> None:
    """The proposals of this reader, and for who may publish those of all, with a way to open each that waits."""
    words, found = view.words, seen()
    waiting = [each for each in found if each.is_open]
    listed = waiting + [each for each in found if not each.is_open][:DECIDED]
    if not listed:
        return
    view.heading(words("proposals-heading", count=len(waiting)), words("proposals-lead"))
    view.table(
        pd.DataFrame(
            {
                words("proposal"): [str(each.number) for each in listed],
                words("history-author"): [each.author for each in listed],
                words("heading-happened_on"): [words.moment(each.proposed_at) for each in listed],
                words("upload-table"): [words(f"table-{each.table}") for each in listed],
                words("history-file"): [each.file for each in listed],
                words("history-rows"): [each.rows for each in listed],
                words("history-note"): [each.note for each in listed],
                words("proposal-state"): [
                    words(
                        "proposal-stands",
                        state=each.state,
                        by=each.decided_by or "",
                        reason=each.reason or "",
                        version=str(each.version or ""),
                    )
                    for each in listed
                ],
            }
        )
    )
    with st.container(horizontal=True):
        for each in waiting:
            if st.button(words("proposal-open", number=str(each.number)), key=f"proposal-{each.number}"):
                _open(view, each)


def seen() -> list[store.Proposal]:
    """The proposals that this reader may see, the newest first."""
    asker = permission.asker()
    return [
        each
        for each in store.shared().proposals.every()
        if permission.may_publish() or (asker.person is not None and each.is_of(asker))
    ]


def _open(view: View, proposal: store.Proposal) -> None:
    try:
        state.keep(reviewed=packed.reviewed(proposal), preview=None)
    except UserError as error:
        plain.error(error.text(view.words.language))
        return
    st.rerun()

"""A part of the upload page: the warnings to confirm."""

import streamlit as st

from intake import Problem
from pages import plain
from pages.parts.given import State
from pages.view import View

# So many are confirmed one by one, more of them kind by kind.
FEW = 10


def confirmed(view: View, at: State) -> bool:
    """Whether the reader confirmed every warning: all together or one by one, of many alike kind by kind."""
    words = view.words
    warnings = [problem for reading in at.read.readings for problem in reading.warnings]
    if not warnings:
        return True
    # Who has the file read in another way has other warnings to confirm.
    key = f"confirm-{at.file.id}-{hash(at.read.way)}"
    with st.container(key="confirm-all"):
        if st.checkbox(words("upload-confirm", count=len(warnings)), key=key):
            return True
    if len(warnings) == 1:
        return False
    kinds: dict[object, list[Problem]] = {}
    for number, problem in enumerate(warnings):
        kinds.setdefault(number if len(warnings) <= FEW else (problem.rule, problem.column), []).append(
            problem
        )
    with st.expander(words("upload-confirm-each")):
        # A list, not a generator: every box is drawn, also behind one that is empty.
        return all(
            [
                st.checkbox(
                    plain.markdown(
                        words("upload-confirm-kind", count=len(alike), first=alike[0].text(words.language))
                    ),
                    key=f"{key}-{kind}",
                )
                for kind, alike in kinds.items()
            ]
        )

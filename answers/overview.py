"""How far is the endorsement from its target, and how many subjects of the SDGs move where?"""

from dataclasses import dataclass
from datetime import date

import pandas as pd

import queries
from answers.answer import Answer
from answers.endorsement import SUMMARY, Endorsement, endorsement
from answers.progress import Progress, progress
from answers.selection import Selection
from translations import Words


@dataclass(frozen=True)
class Overview:
    """The two answers that the overview opens with."""

    endorsement: Endorsement
    progress: Progress

    def summary(self) -> dict:
        """Both in figures, for programs."""
        moved = {f"sdg_{movement}": count for movement, count in self.progress.count(stale=False).items()}
        return self.endorsement.summary() | moved | {"sdg_stale": self.progress.stale}

    def headline(self, words: Words) -> str:
        return self.endorsement.title(words)


def overview(connection: queries.Connection, selection: Selection, today: date) -> Overview:
    """The endorsement, which no filter changes, and the progress under the selected goals."""
    return Overview(endorsement(connection, today), progress(connection, selection, today))


ANSWERS = (
    Answer(
        "overview",
        page="overview",
        key=(),
        question="How far is the endorsement from its target, and how many subjects of the SDGs move where?",
        ask=overview,
        rows=lambda answer: pd.DataFrame([answer.summary()]),
        adds=(
            *SUMMARY,
            *queries.columns("""
                sdg_reached (integer): Subjects with recent figures that have reached their target.
                sdg_toward (integer): Subjects with recent figures that move in the direction of good.
                sdg_unchanged (integer): Subjects with recent figures that changed no more than their rounding.
                sdg_away (integer): Subjects with recent figures that move in the other direction.
                sdg_too_short (integer): Subjects with recent figures of fewer than three years.
                sdg_not_assessable (integer): Subjects with recent figures that cannot be assessed.
                sdg_stale (integer): Subjects whose last figure is no longer recent.
            """),
        ),
        verdicts=("verdict", "course"),
        filters=("sector", "ministry", "goal"),
        headline=Overview.headline,
    ),
)

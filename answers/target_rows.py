"""The targets as rows, for programs: what was wanted, and how it stands."""

import pandas as pd

import queries
from answers.answer import Answer
from answers.target import Found, targets


def _rows(found: Found) -> pd.DataFrame:
    """How each target stands, for programs."""
    made = [
        {
            **target.stated,
            "state": target.state,
            "verdict": target.verdict,
            "basis": target.basis,
            "course": target.course,
            "figure": target.figure and target.figure.value,
            "figure_year": target.figure and target.figure.year,
            "gap": target.gap,
            "pace_needed": target.needed,
            "pace_achieved": target.achieved,
            "leads": place == 0,
        }
        for ones in found.values()
        for place, target in enumerate(ones)
    ]
    columns = [*queries.load("targets").columns, *(column.name for column in STANDING)]
    numbers = ("final_value", "final_series_value", "figure", "gap", "pace_needed", "pace_achieved")
    return pd.DataFrame(made, columns=columns).astype(
        {"year": "Int64", "figure_year": "Int64", **dict.fromkeys(numbers, float)}
    )


STANDING = queries.columns("""
    state (string): open, closed (a figure judges it), withdrawn (before its year was over) or without_year.
    verdict (string): Of a closed target met, not_met or insufficient_data; else the state, for nothing is judged.
    basis (string): Which figure judges a closed target: own_year, the one of its own year; official, the final
        figure published for it, where the series counts something else; last_before, the last one before its year.
    course (string): Of an open target reached, on_pace, behind or unknown; on pace when a straight line from the
        first figure since 2015 through the last one reaches it in its year.
    figure (number): The figure held against the target, in the unit of its indicator: the one that judges a closed
        target, else the last one.
    figure_year (integer): Year of that figure.
    gap (number): How far it falls short, in the same unit; negative when it is beyond the target.
    pace_needed (number): The change a year that was needed to a closed target, or is needed to an open one from the
        last figure on.
    pace_achieved (number): The change a year to the figure held against the target: from the one known when a
        closed target was set, or else from the first since 2015.
    leads (boolean): Whether it is the one that pages lead with, of those of its indicator and area.
""")

ANSWERS = (
    Answer(
        "targets",
        page="indicators",
        key=("target",),
        query="targets",
        question="Which targets are set, as stated and in the unit of the figures, and how do they stand?",
        ask=targets,
        rows=_rows,
        adds=STANDING,
        described_by=("targets",),
        verdicts=("verdict", "course"),
    ),
)

"""A part of the upload page: what is wrong with a file, row by row."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

import intake
from intake import Problem
from pages import plain
from pages.view import View

# So many are shown; the filter finds the others, and the download has all.
LISTED = 20
# Up to here a list needs no filter.
FEW = 10


def problems(view: View, reading: intake.Reading) -> None:
    """Every problem with its row, and the row as it stands in the file to mend it by."""
    words = view.words
    if not reading.problems:
        plain.success(words("upload-no-problems"))
        return
    view.heading(words("upload-problems", errors=len(reading.errors), warnings=len(reading.warnings)))
    chosen = _filtered(view, reading) if len(reading.problems) > FEW else reading.problems
    causes = intake.causes(chosen)
    if len(causes) > LISTED:
        view.note(words("problems-listed", shown=LISTED, count=len(causes)))
    shown = _table(view, reading, causes[:LISTED])
    # On a phone the first cell of a row is the heading of what stands below it.
    shown[words("problem-row")] = [words("problem-row-name", row=row) for row in shown[words("problem-row")]]
    view.table(shown)
    view.downloads(lambda: _table(view, reading, [[problem] for problem in reading.problems]), "problems")


def _filtered(view: View, reading: intake.Reading) -> tuple[Problem, ...]:
    """The problems that the reader looks for: by severity, column and any text in the cell or the message."""
    words, names = view.words, _names(reading)
    columns = dict.fromkeys(problem.column or "" for problem in reading.problems)
    severities = dict.fromkeys(problem.severity for problem in reading.problems)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        severity = st.selectbox(
            words("problem-severity"),
            ["", *severities],
            format_func=lambda code: words("severity", severity=code) if code else words("problems-all"),
        )
        column = st.selectbox(
            words("column"),
            [None, *columns],
            format_func=lambda code: (
                words("problems-all") if code is None else names.get(code, code) or words("problem-row")
            ),
        )
        sought = st.text_input(words("problems-search")).strip().casefold()
    return tuple(
        problem
        for problem in reading.problems
        if severity in ("", problem.severity)
        and column in (None, problem.column or "")
        and (
            not sought
            or sought in f"{problem.row} {problem.value} {problem.reason(words.language)}".casefold()
        )
    )


def _table(view: View, reading: intake.Reading, causes: Sequence[Sequence[Problem]]) -> pd.DataFrame:
    """Causes as a reader's table, each with its rows; a column has the name that it has in the file."""
    words, names = view.words, _names(reading)
    firsts = [problems[0] for problems in causes]
    lines = reading.lines(problem.row for problem in firsts).fillna("").agg(" | ".join, axis=1)
    return pd.DataFrame(
        {
            words("problem-row"): [intake.rows_text(problems, words) for problems in causes],
            words("column"): [names.get(first.column, first.column or "") for first in firsts],
            words("problem-value"): [first.value or "" for first in firsts],
            words("problem-severity"): [words("severity", severity=first.severity) for first in firsts],
            words("problem-what"): [first.reason(words.language) for first in firsts],
            words("problem-original"): [lines.get(first.row, "") for first in firsts],
        }
    )


def _names(reading: intake.Reading) -> dict[str, str]:
    """The file's own name of each column of the table."""
    return {column: name for name, column in reading.mapping.items()}

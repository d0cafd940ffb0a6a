"""A part of the upload page: what is wrong with a file, row by row."""

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
    if len(chosen) > LISTED:
        view.note(words("problems-listed", shown=LISTED, count=len(chosen)))
    shown = _table(view, reading, chosen[:LISTED])
    # On a phone the first cell of a row is the heading of what stands below it.
    shown[words("problem-row")] = [words("problem-row-name", row=row) for row in shown[words("problem-row")]]
    view.table(shown)
    view.downloads(lambda: _table(view, reading, reading.problems), "problems")


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


def _table(view: View, reading: intake.Reading, chosen: tuple[Problem, ...]) -> pd.DataFrame:
    """Problems as a reader's table; a column has the name that it has in the file."""
    words, names = view.words, _names(reading)
    lines = reading.lines(problem.row for problem in chosen).fillna("").agg(" | ".join, axis=1)
    return pd.DataFrame(
        {
            words("problem-row"): [str(problem.row) for problem in chosen],
            words("column"): [names.get(problem.column, problem.column or "") for problem in chosen],
            words("problem-value"): [problem.value or "" for problem in chosen],
            words("problem-severity"): [words("severity", severity=problem.severity) for problem in chosen],
            words("problem-what"): [problem.reason(words.language) for problem in chosen],
            words("problem-original"): [lines.get(problem.row, "") for problem in chosen],
        }
    )


def _names(reading: intake.Reading) -> dict[str, str]:
    """The file's own name of each column of the table."""
    return {column: name for name, column in reading.mapping.items()}

"""Rows that are no rows of the table, and rows that may not be what they seem, as problems."""

from collections.abc import Iterable, Iterator

from intake.lines import fault_problem
from intake.opening.csv_rows import Fault
from intake.opening.detect import Understood
from intake.problems import Problem


def fault_problems(table: str, file: Understood, faults: Iterable[Fault]) -> Iterator[Problem]:
    """What is wrong with these rows, and what is to be confirmed of rows that were read."""
    for fault in faults:
        yield fault_problem(table, fault, len(file.header))
    for doubt in file.doubts:
        values = {"count": str(doubt.count), "text": doubt.text.partition("\n")[0]}
        yield Problem(table, doubt.row, None, None, doubt.rule, values, "warning")
    for row, rule, values in file.notes:
        if row > file.header_row:
            yield Problem(table, row, None, None, rule, values, "warning")

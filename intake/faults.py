"""Rows that are no rows of the table, and rows that may not be what they seem, as problems."""

from collections.abc import Iterable, Iterator

from intake.opening.csv_rows import Fault
from intake.opening.detect import Understood
from intake.problems import Problem
from intake.publishers.layouts import FOOTER


def fault_problems(table: str, file: Understood, faults: Iterable[Fault]) -> Iterator[Problem]:
    """What is wrong with these rows, and what is to be confirmed of rows that were read."""
    for fault in faults:
        if fault.rule == "cell_count" and FOOTER.match(fault.text):
            yield Problem(table, fault.row, None, fault.text, "footer_line")
        else:
            counts = {"count": str(fault.count), "expected": str(len(file.header))}
            yield Problem(
                table, fault.row, None, None, fault.rule, counts if fault.rule == "cell_count" else {}
            )
    for doubt in file.doubts:
        values = {"count": str(doubt.count), "text": doubt.text.partition("\n")[0]}
        yield Problem(table, doubt.row, None, None, doubt.rule, values, "warning")
    for row, rule, values in file.notes:
        if row > file.header_row:
            yield Problem(table, row, None, None, rule, values, "warning")

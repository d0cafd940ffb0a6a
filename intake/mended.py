"""A file written anew with corrected rows, as it was: its numbers, its signs, the places of its rows."""

import csv
import io
import re

import pandas as pd
import xlsxwriter

from intake.checked import Reading
from intake.numbers import COMMA

NUMBER = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d+)?")


def can_be_mended(reading: Reading) -> bool:
    """Whether a file can be written anew from its lines: all of them are here whole, and what stands above the
    names of its columns says nothing of the figures."""
    is_own = reading.format.startswith(("template_", "mapped"))
    return not reading.original.cut and (is_own or reading.original.numbers[0] == 2)


def written_anew(reading: Reading, corrected: pd.DataFrame) -> bytes:
    """The bytes of the file with these lines in place of those of the same row, as `Reading.lines` gives them."""
    before = reading.lines(reading.original.numbers).fillna("")
    lines = before.copy()
    lines.loc[corrected.index] = corrected.fillna("")
    changed = lines != before
    # Who did not touch a line that is no row of the table left it as it is.
    untouched = {row for row in reading.original.broken if not changed.loc[row].any()}
    return (_workbook if reading.delimiter is None else _text)(reading, lines, changed, untouched)


def _text(reading: Reading, lines: pd.DataFrame, changed: pd.DataFrame, untouched: set[int]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=reading.delimiter or "\t", lineterminator="\n")
    out.write("\n" * (reading.original.numbers[0] - 2))
    writer.writerow(reading.headers)
    for row, *cells in lines.itertuples():
        if row in untouched:
            out.write(cells[0] + "\n")
        else:
            writer.writerow(cells)
    return out.getvalue().encode()


def _workbook(reading: Reading, lines: pd.DataFrame, changed: pd.DataFrame, untouched: set[int]) -> bytes:
    """A number is a number again, unless somebody typed it as text."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_urls": False}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(reading.original.numbers[0] - 2, 0, reading.headers)
        for (row, *cells), (_, *is_new) in zip(lines.itertuples(), changed.itertuples(), strict=True):
            if row in untouched:
                cells, is_new = next(csv.reader([cells[0]], delimiter="\t"), []), [False] * len(cells)
            for place, (cell, new) in enumerate(zip(cells, is_new, strict=False)):
                is_typed = reading.decimal == COMMA if new else (row, place) in reading.original.typed
                if NUMBER.fullmatch(cell) and not is_typed:
                    sheet.write_number(row - 1, place, float(cell))
                elif cell:
                    sheet.write_string(row - 1, place, cell)
    return out.getvalue()

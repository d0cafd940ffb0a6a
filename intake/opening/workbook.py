"""A workbook as rows of text, one sheet of it."""

import datetime
import re
import zipfile
from dataclasses import dataclass, field
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, PasswordError, SheetVisibleEnum

from intake.opening.places import meant
from intake.opening.sheet import Marks, cell_name, column_name, marks
from intake.publishers.eurostat import sheets_together
from translations import LANGUAGES, UserError, words

# A text that somebody typed for a number: its signs say nothing by themselves, those of a number cell are known.
NUMBER_TYPED = re.compile(r"\s*[-+\u2212]?\d+([.,\s'][\d.,\s']*%?|%)\s*")
DATES_KEPT = 1000  # of a column; so many that became dates are a column of dates
Row = list


@dataclass
class Sheet:
    """What the text of a sheet does not tell any more. `sheets` are those with rows, the one that is read first.

    `typed` and `dates` have, by the place of a column in digits, the rows with a text in which somebody typed a
    number, and the rows with a date. `notes` are what is to be confirmed: row, rule and the values of its message.
    """

    sheets: list[str] = field(default_factory=list)
    typed: dict[str, list[int]] = field(default_factory=dict)
    dates: dict[str, list[int]] = field(default_factory=dict)
    notes: list[tuple[int, str, dict[str, str]]] = field(default_factory=list)


def write_rows(path: Path, target: Path, file_name: str, wanted: str | None) -> Sheet:
    """The rows of the sheet with figures, as tab-separated UTF-8; every cell in quotes.

    Sheets that a publisher made to be read together stand one below the other.
    Numbers, dates and yes or no are written as the templates write them, errors and formulas without a value as
    they are. The sheet of explanations of our own templates is passed over. Raises UserError when the workbook is
    broken or empty, has a password, or has several sheets that may be meant and none is `wanted`.
    """
    explanations = {words(language)("template-sheet-explanation") for language in LANGUAGES}
    try:
        with CalamineWorkbook.from_path(str(path)) as workbook:
            visible = [
                sheet.name for sheet in workbook.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible
            ]
            sheets = {name: workbook.get_sheet_by_name(name) for name in visible if name not in explanations}
            found = {name: sheet.to_python(skip_empty_area=False) for name, sheet in sheets.items()}
            marked = {name: marks(path, name) for name in found}
            for name, sheet in sheets.items():
                marked[name].merged += [
                    ((first[0] + 1, first[1]), (last[0] + 1, last[1]))
                    for first, last in sheet.merged_cell_ranges or []
                ]
    except PasswordError as error:
        raise UserError("upload-password", file=file_name) from error
    except (CalamineError, OSError, ValueError) as error:
        raise UserError("upload-broken-workbook", file=file_name) from error
    filled = {name: rows for name, rows in found.items() if _is_filled(rows) or marked[name].cells}
    filled = sheets_together(filled) or filled
    if not filled:
        raise UserError("upload-empty", file=file_name)
    names = meant(filled, wanted, file_name)
    name = names[0]
    seen = marked.get(name, Marks())  # none of sheets that were put together
    rows = _with_marks(filled[name], seen)
    width = max(n for row in rows for n, cell in enumerate(row, 1) if cell != "")
    rows = [row[:width] + [""] * (width - len(row)) for row in rows]
    with target.open("w", encoding="utf-8", newline="") as out:
        for row in rows:
            out.write("\t".join(_quoted(_text(cell)) for cell in row) + "\n")
    sheet = _sheet(rows, width, seen)
    sheet.sheets = names
    if not zipfile.is_zipfile(path):
        sheet.notes.append((len(rows), "old_workbook", {}))
    return sheet


def _is_filled(rows: list[Row]) -> bool:
    return any(cell != "" for row in rows for cell in row)


def _with_marks(rows: list[Row], marked: Marks) -> list[Row]:
    """The rows up to the last with a cell, with errors and formulas without a value in their cells."""
    for (number, place), text in marked.cells.items():
        rows += [[] for _ in range(number - len(rows))]
        row = rows[number - 1]
        row += [""] * (place + 1 - len(row))
        row[place] = text
    # A cell with nothing but blanks is one that somebody only formatted.
    last = max(n for n, row in enumerate(rows, 1) if any(cell != "" for cell in row))
    filled = [n for n, row in enumerate(rows, 1) if any(str(cell).strip() for cell in row)]
    return rows[: max(filled, default=last)]


def _sheet(rows: list[Row], width: int, marked: Marks) -> Sheet:
    sheet = Sheet()
    for number, row in enumerate(rows, 1):
        for place, cell in enumerate(row):
            if isinstance(cell, str):
                if NUMBER_TYPED.fullmatch(cell):
                    sheet.typed.setdefault(str(place), []).append(number)
            elif isinstance(cell, datetime.date):
                dates = sheet.dates.setdefault(str(place), [])
                if len(dates) < DATES_KEPT:
                    dates.append(number)
    for (top, left), (bottom, right) in marked.merged:
        if top <= len(rows) and left < width:
            cells = f"{cell_name(top, left)}:{cell_name(bottom, right)}"
            sheet.notes.append((min(bottom, len(rows)), "merged_cells", {"cells": cells}))
    hidden = [_range(first, last) for first, last in _joined(marked.hidden_rows) if first <= len(rows)]
    if hidden:
        sheet.notes.append((len(rows), "hidden_rows", {"rows": ", ".join(hidden)}))
    columns = [
        _range(column_name(first), column_name(min(last, width)))
        for first, last in marked.hidden_columns
        if first <= width
    ]
    if columns:
        sheet.notes.append((len(rows), "hidden_columns", {"columns": ", ".join(columns)}))
    return sheet


def _joined(ranges: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for first, last in ranges:
        if joined and joined[-1][1] == first - 1:
            first = joined.pop()[0]
        joined.append((first, last))
    return joined


def _range(first: int | str, last: int | str) -> str:
    return str(first) if first == last else f"{first}-{last}"


def _quoted(text: str) -> str:
    escaped = text.replace('"', '""')
    return f'"{escaped}"'


def _text(cell: object) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime.datetime) and cell.time() == datetime.time():
        return cell.date().isoformat()
    if isinstance(cell, (datetime.date, datetime.time)):
        return cell.isoformat()
    return str(cell).replace("\0", "\N{REPLACEMENT CHARACTER}")

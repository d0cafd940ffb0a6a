"""The files of a figure: its picture, its table as CSV, workbook and JSON, and all to compute it again."""

import io
import json
from datetime import date

import pandas as pd
import xlsxwriter

from answers.tables import csv_text
from charts.drawn import CARD, PICTURE, PRINT, svg
from reports import bundle, typeset
from reports.about import About

KINDS = {
    "svg": "image/svg+xml",
    "png": "image/png",
    "csv": "text/csv; charset=utf-8",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "json": "application/json",
    "zip": "application/zip",
}


# By the name that an address has for them.
SIZES = {"picture": PICTURE, "card": CARD, "print": PRINT}


def made(about: About, form: str, decimal: str = ".", size: str = "picture") -> bytes:
    """A file of a figure in one of the forms of KINDS. decimal: the sign in numbers of CSV; size: one of SIZES."""
    drawing = svg(about.chart, SIZES[size], about.words.language) if form in ("svg", "png") else ""
    match form:
        case "svg":
            return drawing.encode()
        case "png":
            return typeset.png(drawing, SIZES[size].width, 1 if size == "card" else 2)
        case "csv":
            return csv(about, decimal).encode()
        case "xlsx":
            return workbook([about])
        case "zip":
            return bundle.made(about, csv(about))
        case _:
            return as_json(about).encode()


def csv(about: About, decimal: str = ".") -> str:
    """The table under lines that begin with `#` and say what it is: R and pandas pass them with comment="#".

    The mark at the front tells spreadsheets that the text is UTF-8.
    """
    head = "".join(f"# {name}: {' '.join(text.split())}\r\n" for name, text in about.lines())
    return "\N{BYTE ORDER MARK}" + head + csv_text(about.chart.table, decimal)


def as_json(about: About) -> str:
    """The fields, the alternative text and the rows, a row an object by the headings of the table."""
    rows = about.chart.table.astype(object).where(about.chart.table.notna(), None).to_dict("records")
    body = {
        **about.fields,
        "version": about.copy.version,
        "figure": about.drawing.name,
        "language": about.words.language,
        "alternative_text": about.chart.alt,
        "citation": about.citations(),
        "embed": about.embed,
        "rows": [{name: _plain(cell) for name, cell in row.items()} for row in rows],
    }
    return json.dumps(body, ensure_ascii=False, allow_nan=False)


def workbook(abouts: list[About]) -> bytes:
    """A sheet with the table of each figure, and before them one that says what they are.

    The same figures of the same version give the same bytes.
    """
    file = io.BytesIO()
    options = {"strings_to_formulas": False, "strings_to_urls": False, "in_memory": True}
    book = xlsxwriter.Workbook(file, options)
    first = abouts[0]
    book.set_properties(
        {
            "title": first.chart.title if len(abouts) == 1 else first.words("monitor-title"),
            "author": first.words("monitor-title"),
            "created": first.copy.published_at.replace(tzinfo=None, microsecond=0),
        }
    )
    bold, wide = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    readme = book.add_worksheet(first.words("sheet-about"))
    readme.set_column(0, 0, 24, bold)
    readme.set_column(1, 1, 100, wide)
    names = _sheet_names(abouts)
    row = 0
    for name, about in zip(names, abouts, strict=True):
        for label, text in ((first.words("sheet"), name), *about.lines()):
            readme.write_string(row, 0, label)
            readme.write_string(row, 1, text)
            row += 1
        row += 1
        _sheet(book.add_worksheet(name), about.chart.table, bold)
    book.close()
    return file.getvalue()


def _sheet(sheet, table: pd.DataFrame, bold) -> None:
    for column, (name, cells) in enumerate(table.items()):
        sheet.write_string(0, column, str(name), bold)
        longest = max([len(str(name)), *(len(str(cell)) for cell in cells)])
        sheet.set_column(column, column, min(longest + 2, 60))
        for row, cell in enumerate(cells, 1):
            value = _plain(cell)
            if isinstance(value, bool | str):
                sheet.write_string(row, column, str(value))
            elif value is not None:
                sheet.write_number(row, column, value)
    sheet.freeze_panes(1, 0)


def _sheet_names(abouts: list[About]) -> list[str]:
    """A name for each sheet: at most 31 signs, none of those that are forbidden, each one once."""
    names: list[str] = []
    for about in abouts:
        options = {name: str(chosen) for name, chosen in about.asked.options.items()}
        stem = about.drawing.name.format(**options).replace("/", " ")
        name = stem[:31]
        while name.lower() in map(str.lower, names):
            name = f"{stem[:24]} {len(names)}"
        names.append(name)
    return names


def _plain(cell):
    """A cell as Python and JSON know it; None where it is missing."""
    if isinstance(cell, str | bool):
        return cell
    if pd.isna(cell):
        return None
    if hasattr(cell, "item"):
        cell = cell.item()
    return cell.isoformat() if isinstance(cell, date) else cell

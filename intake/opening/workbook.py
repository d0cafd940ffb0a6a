"""A workbook as rows of text, one sheet of it."""

import datetime
from pathlib import Path

from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

from intake.opening.places import meant
from intake.publishers.eurostat import sheets_together
from translations import LANGUAGES, UserError, words


def write_rows(path: Path, target: Path, file_name: str, wanted: str | None, names: list[str]) -> Path:
    """The rows of the sheet with figures, as tab-separated UTF-8; every cell in quotes.

    Sheets that a publisher made to be read together stand one below the other.
    Numbers, dates and yes or no are written as the templates write them. The sheet of explanations of our own
    templates is passed over. `names` gets the sheets with rows, the one that is written first. Raises UserError
    when the workbook is broken or empty, or has several sheets that may be meant and none is `wanted`.
    """
    explanations = {words(language)("template-sheet-explanation") for language in LANGUAGES}
    try:
        with CalamineWorkbook.from_path(str(path)) as workbook:
            visible = [
                sheet.name for sheet in workbook.sheets_metadata if sheet.visible == SheetVisibleEnum.Visible
            ]
            sheets = {
                name: workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)
                for name in visible
                if name not in explanations
            }
    except (CalamineError, OSError, ValueError) as error:
        raise UserError("upload-broken-workbook", file=file_name) from error
    filled = {name: rows for name, rows in sheets.items() if any(cell != "" for row in rows for cell in row)}
    filled = sheets_together(filled) or filled
    if not filled:
        raise UserError("upload-empty", file=file_name)
    names += meant(filled, wanted, file_name)
    rows = filled[names[0]]
    width = max(n for row in rows for n, cell in enumerate(row, 1) if cell != "")
    last = max(n for n, row in enumerate(rows, 1) if any(cell != "" for cell in row))
    with target.open("w", encoding="utf-8", newline="") as out:
        for row in rows[:last]:
            out.write("\t".join(_quoted(_text(cell)) for cell in row[:width]) + "\n")
    return target


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

"""Which sheet of a workbook is meant; a person can say otherwise."""

from collections.abc import Mapping, Sequence

from translations import UserError

SHEET, HEADER_ROW = "sheet", "header_row"  # the answers that say where the table of a file is
# A sheet is the only one that is meant when each of the others has less than this part of its cells.
NOTES = 0.2


class SeveralSheets(UserError):  # noqa: N818 - a finding about the file, like its base
    """A workbook with several sheets that may be meant: `sheets` are their names."""

    def __init__(self, sheets: Sequence[str], file: str) -> None:
        super().__init__("upload-several-sheets", file=file, sheets=", ".join(sheets))
        self.sheets = tuple(sheets)


def meant(filled: Mapping[str, Sequence[Sequence[object]]], wanted: str | None, file: str) -> list[str]:
    """The names of the sheets with rows, first the one that is meant: the wanted one, else the only large one.

    Raises SeveralSheets when that cannot be told.
    """
    if wanted not in filled:
        cells = {name: sum(cell != "" for row in rows for cell in row) for name, rows in filled.items()}
        wanted = max(cells, key=lambda name: cells[name])
        if any(count >= NOTES * cells[wanted] for name, count in cells.items() if name != wanted):
            raise SeveralSheets([*filled], file)
    return [wanted, *(name for name in filled if name != wanted)]

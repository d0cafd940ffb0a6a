"""Where the table of a file is: on which sheet, under which row of names. A person can say otherwise."""

from collections.abc import Mapping, Sequence

from intake.problems import Question
from translations import UserError

SHEET, HEADER_ROW = "sheet", "header_row"  # the answers that say where the table of a file is
# A sheet is the only one that is meant when each of the others has less than this part of its cells.
NOTES = 0.2


class SeveralSheets(UserError):  # noqa: N818 - a finding about the file, like its base
    """A workbook with several sheets that may be meant: `sheets` are their names."""

    def __init__(self, sheets: Sequence[str], file: str) -> None:
        super().__init__("upload-several-sheets", file=file, sheets=", ".join(sheets))
        self.sheets = tuple(sheets)

    @property
    def questions(self) -> tuple[Question, ...]:
        return (sheet_question(self.sheets, None),)


class NotRecognised(UserError):  # noqa: N818 - a finding about the file, like its base
    """A file of an unknown shape. `headers` and `rows` show its beginning, for a mapping of its columns; `offered`
    are the rows that may have the names of the columns, with their cells, and `sheets` those of a workbook with
    several, the one that was looked at first.
    """

    def __init__(
        self,
        headers: Sequence[str] = (),
        rows: Sequence[Sequence[str]] = (),
        offered: Sequence[tuple[int, str]] = (),
        **values,
    ) -> None:
        super().__init__("upload-not-recognised", **values)
        self.headers = tuple(headers)
        self.rows = tuple(tuple(row) for row in rows)
        self.offered = tuple((number, text) for number, text in offered)
        self.sheets: tuple[str, ...] = ()

    @property
    def questions(self) -> tuple[Question, ...]:
        return asked_of_places(self.sheets, self.offered, self.values.get("row", 1))


def answered(answers: Mapping[str, str]) -> tuple[str | None, int | None]:
    """The sheet and the row with the names that somebody said."""
    row = answers.get(HEADER_ROW, "")
    return answers.get(SHEET), int(row) if row.isdecimal() else None


def asked_of_places(
    sheets: Sequence[str], offered: Sequence[tuple[int, str]], header_row: int
) -> tuple[Question, ...]:
    """What is asked of where the table is: the first of the sheets and this row are taken for granted."""
    asked = (sheet_question(sheets, sheets[0]),) if len(sheets) > 1 else ()
    if not offered:
        return asked
    labels = {str(number): text for number, text in offered}
    return (*asked, Question(HEADER_ROW, tuple(labels), str(header_row), labels=labels))


def sheet_question(sheets: Sequence[str], known: str | None) -> Question:
    """On which sheet the rows are."""
    return Question(SHEET, tuple(sheets), known)


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

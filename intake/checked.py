"""What a file was understood to say: the words between intake, the upload page and the store."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import pandas as pd
import pyarrow as pa

from intake.coded import Coded
from intake.lines import Lines
from intake.numbers import NAMES
from intake.problems import LeftOut, Problem, Question, shortened
from translations import words


@dataclass(frozen=True)
class Format:
    """One way to recognise and read a file. `name` is a code; `table` is where its rows go."""

    name: str
    table: str

    def title(self, language: str) -> str:
        if self.name == f"template_{self.table}":
            return words(language)("format-template", table=words(language)(f"table-{self.table}"))
        return words(language)(f"format-{self.name}")


@dataclass(frozen=True)
class Reading:
    """A file as understood: everything to be shown before it is published.

    `rows` counts what the file says about the table and is always accepted plus refused; what it says about
    anything else is counted in `left_out`. A file with a column or a line for each year counts one row for
    each of its figures.
    """

    file: str  # its name, as given
    file_hash: str  # SHA-256 of its bytes, as hexadecimal digits
    format: str
    table: str
    encoding: str  # utf-8, utf-16, windows-1252, or xlsx for a workbook
    delimiter: str | None
    decimal: str | None  # "." or ","; None where no number has one
    rows: int
    accepted: pa.Table  # typed, with exactly the columns of the table's description, in order
    accepted_rows: pa.Array  # the spreadsheet row of each accepted row
    refused: int
    problems: tuple[Problem, ...]  # by row; an error refuses its row, a warning does not
    original: Lines  # every line as it came
    questions: tuple[Question, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    headers: tuple[str, ...] = ()  # the names of the file's own columns, for a mapping of columns
    mapping: Mapping[str, str] = field(default_factory=dict)  # the table's column for each column of the file
    coded: tuple[Coded, ...] = ()  # the columns that have values which are no codes
    decimal_seen: tuple[int, str] | None = None  # the spreadsheet row and text of the cell that told the sign
    adds: bool = False  # whether the other rows of what the table replaces as a whole, such as a wave, stay

    def lines(self, rows: Iterable[int]) -> pd.DataFrame:
        """The lines of these spreadsheet rows as they came, by row; a row that is not in the file is left out."""
        return self.original.of(rows).to_pandas().set_index("#")

    def decimal_text(self, language: str) -> str:
        """The sign before decimals, and the cell that told it; empty where no number has one."""
        if self.decimal is None:
            return ""
        row, cell = self.decimal_seen or ("none", "")
        return words(language)("decimal-sign", sign=NAMES[self.decimal], row=str(row), cell=shortened(cell))

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "error")

    @property
    def warnings(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "warning")

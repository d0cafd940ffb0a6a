"""A file as it comes becomes a Reading: recognised, read strictly, rewritten, checked and typed."""

import tempfile
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa

from intake import altered, coded, earlier, lines, mapped, values
from intake.checked import Reading
from intake.checks import constraints
from intake.checks.constraints import ROW
from intake.checks.judge import judge, none_accepted
from intake.checks.nearest import known
from intake.checks.series import doubts
from intake.faults import fault_problems
from intake.headers import ColumnMapping, columns_of, normal
from intake.opening.detect import MAPPED, Request, Understood, understand
from intake.opening.encoding import WORKBOOKS, Limits, check_size
from intake.opening.places import HEADER_ROW, answered, asked_of_places
from intake.opening.sandbox import understand_apart
from intake.problems import LeftOut, Problem, Question
from intake.progress import Progress
from intake.publishers.layouts import PUBLISHERS
from intake.publishers.observations import convert
from intake.publishers.places import Places, places
from intake.schema import BLANKS, Table, literal, quoted
from intake.upload import hash_of, room, size_of

SMALL = 10_000_000  # bytes


def read_upload(
    content: bytes | Path,
    file_name: str,
    tables: Iterable[Table],
    *,
    reference: duckdb.DuckDBPyConnection | None = None,
    as_format: str | None = None,
    answers: Mapping[str, str] | None = None,
    mapping: ColumnMapping | None = None,
    meanings: coded.Meanings | None = None,
    limits: Limits | None = None,
    apart: bool = True,
    today: str | None = None,
    progress: Callable[[str, float | None], None] | None = None,
) -> Reading:
    """Read and check one file; nothing is published.

    `reference` is an open reading copy, for codes, keys and previous values; without it only the file itself is
    checked. `answers` are by the name of the question; `meanings` has by column the code for each value that is
    none. With `apart` the file is opened in a process of its own, within `limits`. `today` is the edition of a
    file that names none (default: the date in UTC). `progress` is told, a few times a second, the stage (its words
    are the message `progress-<stage>`) and the part of the whole that is done, 0 to 1, or None where that cannot
    be known.

    Raises UserError for what cannot be read at all, NotRecognised (with the columns) when its shape is unknown.
    """
    tables = tuple(tables)
    limits = limits or Limits.from_environment()
    told = Progress(progress)
    told("open")
    with tempfile.TemporaryDirectory(prefix="intake-") as folder, room(file_name):
        path = Path(content) if not isinstance(content, bytes) else Path(folder) / "upload"
        if isinstance(content, bytes):
            path.write_bytes(content)
        size = size_of(path)
        check_size(size, file_name, limits)
        work = Path(folder) / "work"
        work.mkdir()
        request = Request(path, file_name, work, tables, as_format, mapping, *answered(answers or {}))
        scanned = partial(told, "structure")
        with ThreadPoolExecutor(1) as beside:
            file_hash = beside.submit(hash_of, path)
            understood = (
                understand_apart(request, limits, scanned, told.again)
                if apart
                else understand(request, scanned)
            )
        # Threads cost more than they bring in a small file.
        threads = {"threads": 1} if size < SMALL else {}
        database = duckdb.connect(config={"python_enable_replacements": False} | threads)
        database.execute("SET enable_progress_bar = false")  # it would stand between the answers
        # The lines stay open with the reading; what only this connection has, such as `cells`, ends with it.
        with database.cursor() as connection:
            asked = _Asked(
                tables,
                reference,
                answers or {},
                mapping,
                coded.Told(meanings or {}, answers or {}, mapping.copies if mapping else {}),
                today or f"{datetime.now(UTC):%Y-%m-%d}",
            )
            upload = _Upload(connection, understood, asked, file_name)
            return upload.reading(file_hash.result(), database, told)


@dataclass(frozen=True)
class _Asked:
    tables: tuple[Table, ...]
    reference: duckdb.DuckDBPyConnection | None
    answers: Mapping[str, str]
    mapping: ColumnMapping | None
    told: coded.Told
    today: str


class _Upload:
    """One file on its way, in a database of its own: `lines` as they came, `converted`, `cells`, `findings`."""

    def __init__(
        self, connection: duckdb.DuckDBPyConnection, understood: Understood, asked: _Asked, file_name: str
    ) -> None:
        self.connection, self.file, self.asked, self.file_name = connection, understood, asked, file_name
        self.table = next(table for table in asked.tables if table.name == understood.table)
        self.publisher = next((p for p in PUBLISHERS if p.name == understood.format), None)
        self.problems: list[Problem] = []
        self.left_out: list[LeftOut] = []
        self.questions: list[Question] = []
        self.columns: dict[int, str] = {}  # the table's column for the place of each column that is read
        faults = understood.faults
        if self.publisher and self.publisher.footer:
            kept = [fault for fault in faults if fault.rule != "empty_row"]
            faults = [fault for fault in kept if not self.publisher.footer.match(fault.text)]
            self.left_out += [LeftOut("footer", len(kept) - len(faults))] if len(faults) < len(kept) else []
        self.faults = faults

    def reading(self, file_hash: str, database: duckdb.DuckDBPyConnection, told: Progress) -> Reading:
        told("load")
        self.line_numbers = lines.load(self.connection, self.file)
        told("cells")
        numbers = self._convert()
        count, workbook, typed = len(numbers), self.file.encoding in WORKBOOKS, None
        if workbook and not self.publisher:
            typed = lines.typed(self.file, self.columns, self.line_numbers)
        in_codes = coded.Understood("converted")  # a publisher's words are codes already
        if not self.publisher:
            compared = self.table, "converted", self.asked.reference, self.asked.told
            in_codes = coded.understand(self.connection, *compared)
        self.questions += in_codes.questions
        # A publisher's form says itself where its names are.
        offered = [] if self.publisher and HEADER_ROW not in self.asked.answers else self.file.offered
        self.questions += asked_of_places(self.file.sheets, offered, self.file.header_row)
        delimiter = None if workbook else self.file.delimiter
        machine_written = bool(self.publisher and (self.publisher.machine_written or workbook))
        said = in_codes.source, delimiter, self.asked.answers, machine_written, typed
        written, questions, rewritten = values.write_cells(self.connection, self.table, *said)
        self.questions += questions
        self._unanswered()
        told("rules")
        accepted, kept = self._judged(numbers, rewritten)
        first = int(numbers[kept[0]]) if len(kept) else 0
        left = earlier.supplement(
            self.connection, self.table, self.asked.reference, accepted, first, self.asked.answers
        )
        self.questions += left.questions
        self.problems += left.problems
        if not count and not self.faults:
            self._add(self.file.header_row, None, None, "no_rows")
        self.problems += fault_problems(self.table.name, self.file, self.faults)
        rows = count + len(self.faults)
        told("rules", 1.0)
        return Reading(
            file=self.file_name,
            file_hash=file_hash,
            format=self.file.format,
            table=self.table.name,
            encoding=self.file.encoding,
            delimiter=delimiter,
            decimal=written.decimal or None,
            decimal_seen=written.seen and (int(numbers[written.seen[0]]), written.seen[1]),
            rows=rows,
            accepted=accepted,
            accepted_rows=pa.array(numbers[kept], pa.int64()),
            refused=rows - accepted.num_rows,
            problems=tuple(sorted(self.problems, key=lambda problem: problem.row)),
            original=lines.Lines(database, self.file, self.line_numbers),
            questions=tuple(self.questions),
            left_out=tuple(self.left_out),
            headers=tuple(self.file.header),
            mapping={self.file.header[place]: column for place, column in self.columns.items()},
            adds=left.adds,
            coded=in_codes.columns,
        )

    def _convert(self) -> np.ndarray:
        """Fill `converted`; gives the spreadsheet row of each of its rows."""
        asked, areas = self.asked, places(self.asked.reference)
        if self.publisher:
            self._told_of_lines()
            layout, indicators = lines.layout(self.file, self.file_name), known(asked.reference, "indicators")
            told = layout, indicators, areas, asked.answers, asked.today
            read = convert(self.connection, self.publisher, *told)
            self.left_out += read.left_out
            self.questions += read.questions
            is_open = any(question.proposed is None for question in self.questions)
            if read.lines and not (is_open or read.is_dated or asked.reference is None):
                self._warn("edition", asked.today, "edition_today")
            self.problems += doubts(self.connection, indicators, asked.reference, self.file.header_row)
            return self.line_numbers[np.array(read.lines, dtype=np.int64)]
        if self.file.format == MAPPED and self.table.name == mapped.FIGURES:
            rows = mapped.choose_rows(self.connection, self.file.header, asked.mapping, areas, asked.answers)
            self.questions += rows.questions
            self.left_out += rows.left_out
            self.line_numbers = self.line_numbers[rows.places]
        self._convert_columns(areas)
        return self.line_numbers

    def _told_of_lines(self) -> None:
        """What the publisher's own checks say of the lines, which are not all about our figures."""
        constraints.begin(self.connection)
        if not self.publisher.tidy:
            return
        names = [name.strip(BLANKS) for name in self.file.header]
        for name, written in zip(names, self.file.header, strict=True):
            if name != written:
                self._warn(name, written, "blanks_around")
        for name, first in lines.columns_again(self.connection, names):
            self._warn(name, first, "column_again")
        constraints.run(
            self.connection, [*lines.blanks_around(dict(enumerate(names))), lines.row_again(len(names))]
        )
        self.problems += constraints.problems(self.connection, self.table.name, self.line_numbers)

    def _convert_columns(self, areas: Places) -> None:
        header, table, mapping = self.file.header, self.table, self.asked.mapping
        if self.file.header_row > 1:
            self.left_out.append(LeftOut("above_header", self.file.header_row - 1))
        if self.file.format == MAPPED:
            named = {normal(name): column for name, column in mapping.columns.items()}
            found = [named.get(normal(name)) for name in header]
            constants = mapping.constants
        else:
            found, constants = columns_of(header, table), {}
            for name, column in zip(header, found, strict=True):
                if column is None:
                    self._warn(name.strip(), None, "column_unknown")
        columns = []
        for field in table.fields:
            times = found.count(field.name)
            if times > 1:
                self._add(self.file.header_row, field.name, None, "column_twice")
            if times:
                place = found.index(field.name)
                self.columns[place] = field.name
                cell = mapped.as_published(self.file.format, table, field.name, f"c{place}", areas)
                columns.append(f"{cell} AS {quoted(field.name)}")
            elif field.name in constants:
                columns.append(f"{literal(constants[field.name])} AS {quoted(field.name)}")
            else:
                copied = field.name in self.asked.told.copies
                if not copied and (field.required or field.name in table.primary_key):
                    self._add(self.file.header_row, field.name, None, "column_missing")
                columns.append(f"NULL::VARCHAR AS {quoted(field.name)}")
        self.connection.execute(
            f"CREATE TEMP VIEW converted AS SELECT rowid AS {quoted(ROW)}, {', '.join(columns)} FROM lines"
        )

    def _unanswered(self) -> None:
        for question in self.questions:
            if question.proposed is None:
                self._add(self.file.header_row, None, None, "unanswered", question=question.about)

    def _judged(self, numbers: np.ndarray, rewritten: set[str]) -> tuple[pa.Table, np.ndarray]:
        """The accepted rows and their positions. Behind a wrong header or an open question there are none."""
        wrong = {problem.rule for problem in self.problems if problem.severity == "error"}
        nothing = none_accepted(self.connection, self.table), np.array([], dtype=np.int64)
        if wrong & {"unanswered", "column_missing", "column_twice"}:
            return nothing
        notes = []
        if not self.publisher:
            # Only where cells were rewritten can blanks have gone; free text keeps them.
            coded = {name for name in rewritten if not values.is_free_text(self.table.field(name))}
            columns = {place: column for place, column in self.columns.items() if column in coded}
            cells = self.table, self.columns, self.line_numbers
            checks, problems = altered.checks(self.connection, self.file, *cells)
            self.problems += problems
            notes = [lines.header_again(self.file.header), *lines.blanks_around(columns), *checks]
        notes += earlier.companies(self.connection, self.table, self.asked.reference, self.asked.answers)
        judged = judge(self.connection, self.table, self.asked.reference, numbers, notes)
        self.problems += judged.problems
        return nothing if wrong else (judged.accepted, judged.positions)

    def _add(self, row: int, column: str | None, value: str | None, rule: str, **values: str) -> None:
        self.problems.append(Problem(self.table.name, row, column, value, rule, values))

    def _warn(self, column: str, value: str | None, rule: str, **values: str) -> None:
        row = self.file.header_row
        self.problems.append(Problem(self.table.name, row, column, value, rule, values, "warning"))

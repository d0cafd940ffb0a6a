"""The lines of a file as they came: loaded as text into the table `lines`, looked at, and given back."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import duckdb
import numpy as np
import pyarrow as pa

from intake.checks.constraints import ROW, Check
from intake.checks.rules import NO_ROW
from intake.opening.csv_rows import KEPT_TEXT, LONGEST, Fault
from intake.opening.detect import Understood
from intake.problems import Problem
from intake.publishers.form import FOOTER, Layout, file_stem
from intake.schema import BLANKS, quoted

AFTER_RULES = 3000  # the place of what is told of a cell only when no rule is broken


def load(connection: duckdb.DuckDBPyConnection, file: Understood) -> np.ndarray:
    """Fill `lines`, with the columns c0, c1, ...; gives the spreadsheet row of each of its rows."""
    columns = {f"c{place}": "VARCHAR" for place in range(len(file.header))}
    connection.execute(
        """
        CREATE TABLE lines AS
        FROM read_csv(
            $file, columns = $columns, delim = $delimiter, quote = '"', escape = '"', header = false,
            auto_detect = false, strict_mode = true, null_padding = false, ignore_errors = false,
            max_line_size = $longest, new_line = '\\n'
        )
        """.replace("$columns", str(columns)),
        {"file": file.rows_file, "delimiter": file.delimiter, "longest": 4 * LONGEST},
    )
    ((loaded,),) = connection.execute("SELECT count(*) FROM lines").fetchall()
    if loaded != file.rows:
        raise RuntimeError(f"scanned {file.rows} rows, loaded {loaded}")
    first = file.header_row + 1
    every = np.arange(first, first + file.rows + len(file.faults))
    return np.setdiff1d(every, [fault.row for fault in file.faults], assume_unique=True)


def places(numbers: np.ndarray, rows: Iterable[int]) -> list[int]:
    """The places of these spreadsheet rows among the lines, whose spreadsheet rows are `numbers`."""
    return np.flatnonzero(np.isin(numbers, list(rows))).tolist()


def typed(file: Understood, columns: Mapping[int, str], numbers: np.ndarray) -> dict[str, list[int]]:
    """Of a workbook, the places of the lines where a number was typed as text, by the name of each column."""
    return {name: places(numbers, file.typed.get(str(place), [])) for place, name in columns.items()}


def header_again(header: Sequence[str]) -> Check:
    """A line that says what the header says: two files under each other, or a header of two lines."""
    names = {f"c{place}": name for place, name in enumerate(header) if name}
    same = " AND ".join(f"{cell} = ${cell}" for cell in names)
    return Check(
        f"SELECT rowid, {NO_ROW}, NULL, NULL, 'header_again', NULL, 'error' FROM lines WHERE {same}", names
    )


def blanks_around(columns: Mapping[int, str]) -> Iterator[Check]:
    """Each cell with blanks around it that are not read, in the columns at these places, with their names."""
    for place, name in columns.items():
        yield Check(
            f"""
            SELECT rowid, {AFTER_RULES}, $name, c{place}, 'blanks_around', NULL, 'warning'
            FROM lines
            WHERE c{place} <> trim(c{place}, '{BLANKS}')
            """,
            {"name": name},
        )


def row_again(width: int) -> Check:
    """Each line that was there before, word for word, with the line that was first."""
    cells = ", ".join(f"c{place}" for place in range(width))
    return Check(
        f"""
        SELECT rowid, {AFTER_RULES}, NULL, NULL, 'row_again', first, 'warning'
        FROM (SELECT rowid, min(rowid) OVER (PARTITION BY {cells}) AS first FROM lines)
        WHERE rowid > first
        """
    )


def columns_again(connection: duckdb.DuckDBPyConnection, names: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each column with cells that says on every line what an earlier one says, and that earlier one."""
    asked = ", ".join(
        f"CASE WHEN count(c{place}) > 0 THEN bit_xor(hash(concat(rowid, ':', c{place}))) END"
        for place in range(len(names))
    )
    (said,) = connection.execute(f"SELECT {asked} FROM lines").fetchall()
    for place, name in enumerate(names):
        first = said.index(said[place])
        if said[place] is not None and first < place:
            yield name, names[first]


def layout(file: Understood, name: str) -> Layout:
    """Where the header of a publisher's file is, and what stands around its table."""
    return Layout(file.header, file.above, file_stem(name), tuple(fault.text for fault in file.faults))


def fault_problem(table: str, fault: Fault, width: int) -> Problem:
    """What is told of a line that is no row of a table with `width` columns."""
    if fault.rule == "cell_count" and FOOTER.match(fault.text):
        return Problem(table, fault.row, None, fault.text, "footer_line")
    counts = {"count": str(fault.count), "expected": str(width)} if fault.rule == "cell_count" else {}
    return Problem(table, fault.row, None, None, fault.rule, counts)


class Lines:
    """Every line of a file as it came, read from the table `lines` only when somebody asks for it.

    `numbers` are the spreadsheet rows of the lines, in the file's order.
    """

    def __init__(self, connection: duckdb.DuckDBPyConnection, file: Understood, loaded: np.ndarray) -> None:
        """`loaded` are the spreadsheet rows of `lines`; the connection stays open as long as this does."""
        names = _unique(file.header)
        self._connection, self._loaded = connection, loaded
        self._columns = ", ".join(f"c{place} AS {quoted(name)}" for place, name in enumerate(names))
        # Of a row that is no row of the table, its text stands in the first column.
        self._broken = {fault.row: {ROW: fault.row, names[0]: fault.text} for fault in file.faults}
        # Of these only the beginning is here, so nobody can write them anew.
        self.cut = frozenset(row for row, line in self._broken.items() if len(line[names[0]]) >= KEPT_TEXT)
        self.broken = frozenset(self._broken)  # lines that are no rows of the table
        # Of a workbook, the cells with a number that was typed as text: row and place.
        self.typed = frozenset((row, int(place)) for place, rows in file.typed.items() for row in rows)
        self.numbers = np.sort(np.concatenate([loaded, np.array([*self._broken], dtype=np.int64)]))

    def of(self, rows: Iterable[int]) -> pa.Table:
        """The lines of these spreadsheet rows, in order, after the column "#"; others are left out."""
        wanted = set(rows)
        places = np.flatnonzero(np.isin(self._loaded, np.array([*wanted], dtype=np.int64)))
        with self._connection.cursor() as cursor:
            cursor.register("wanted", pa.table({"place": places}))
            lines = cursor.execute(
                f"SELECT {self._columns} FROM lines WHERE rowid IN (FROM wanted) ORDER BY rowid"
            ).to_arrow_table()
        lines = lines.add_column(0, ROW, pa.array(self._loaded[places], pa.int64()))
        broken = [line for row, line in self._broken.items() if row in wanted]
        if not broken:
            return lines
        return pa.concat_tables([lines, pa.Table.from_pylist(broken, schema=lines.schema)]).sort_by(ROW)


def _unique(names: Sequence[str]) -> list[str]:
    """Names for columns: as in the file, with the place behind those that are empty, double or ours."""
    taken: set[str] = {ROW}
    unique = []
    for place, name in enumerate(names, 1):
        name = name if name and name.casefold() not in taken else f"{name} ({place})".strip()
        taken.add(name.casefold())
        unique.append(name)
    return unique

"""Any table, written in any dialect, comes back equal or is refused with a reason."""

import csv
import io

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from intake import Field, Table
from intake.opening.csv_rows import DELIMITERS, scan
from intake.opening.grammar import Grammar
from tests.intake.uploading import read
from translations import UserError

NAMES = ("alpha", "beta", "gamma")
TABLE = Table("any", "", "", "any.csv", tuple(Field(name, "string") for name in NAMES), ("alpha",))
CELL = st.text(st.characters(codec="utf-8"), max_size=8) | st.text('",;\t|\n\r =x', max_size=8)


@st.composite
def files(draw) -> tuple[list[list[str]], bytes]:
    """Rows with a key, and their bytes in some dialect of CSV."""
    rows = draw(st.lists(st.tuples(CELL, CELL), min_size=1, max_size=8))
    quoting = draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]))
    if quoting == csv.QUOTE_MINIMAL:
        # Python's writer leaves a carriage return bare, so that the file says something else than the table.
        rows = [[cell.replace("\r", "") for cell in row] for row in rows]
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]))
    if encoding == "cp1252":
        rows = [[cell.encode(encoding, "replace").decode(encoding) for cell in row] for row in rows]
    rows = [[f"k{number}", *cells] for number, cells in enumerate(rows)]
    order = draw(st.permutations(range(len(NAMES))))
    file = io.StringIO(newline="")
    writer = csv.writer(
        file,
        delimiter=draw(st.sampled_from(DELIMITERS)),
        quoting=quoting,
        lineterminator=draw(st.sampled_from(["\n", "\r\n"])),
    )
    writer.writerows([[row[place] for place in order] for row in [NAMES, *rows]])
    content = file.getvalue().encode(encoding)
    if encoding == "cp1252" and not content.isascii():
        # What happens to be UTF-8 as well is read as that: nobody can tell the two apart.
        assume("\N{REPLACEMENT CHARACTER}" in content.decode("utf-8", "replace"))
    return rows, content


@settings(max_examples=100, deadline=None)
@given(files())
def test_it_comes_back_equal_or_refused(file):
    rows, content = file
    try:
        reading = read(content, tables=[TABLE])
    except UserError as error:
        assert error.text("nl") and error.text("en")
        return
    assert reading.rows == reading.accepted.num_rows + reading.refused
    if reading.refused:
        assert any(problem.severity == "error" for problem in reading.problems)
    else:
        assert reading.rows == len(rows)
    for row in reading.accepted.to_pylist():
        said = rows[int(row["alpha"][1:])]
        assert [cell or "" for cell in row.values()] == said


PIECES = st.lists(
    st.sampled_from([b'"', b",", b"a", b"\n", b"\r", b"\r\n", b'""', b'","', b"\xc3\xa9"]), max_size=20
)


@settings(max_examples=500, deadline=None)
@given(PIECES, st.integers(1, 4))
def test_a_row_that_is_kept_is_read_alike_by_python(pieces, width):
    """The scan keeps only rows on which it and Python's strict reader agree, cell for cell."""
    content, kept = b"".join(pieces), []
    count, faults = scan(content, 0, 1, ",", width, kept.append)
    text = b"".join(kept).decode()
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))

    assert len(rows) == count and all(len(row) == width for row in rows)
    numbers = [fault.row for fault in faults]
    assert numbers == sorted(set(numbers))


@given(st.lists(CELL, min_size=1, max_size=5), st.sampled_from(DELIMITERS))
def test_cells_of_a_row_are_those_of_python(cells, delimiter):
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerow(cells)

    assert Grammar(delimiter).split(file.getvalue().removesuffix("\r\n").encode()) == cells

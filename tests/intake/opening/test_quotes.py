"""A stray quotation mark costs the row that it stands in, and no other row disappears behind it."""

import pytest

from intake import Field, Table
from intake.opening.csv_rows import KEPT_TEXT, LONGEST, records
from tests.intake.uploading import outcome, read
from translations import LANGUAGES

NAMES = ("code", "title", "place", "note")
TABLE = Table("t", "", "", "t.csv", tuple(Field(name, "string") for name in NAMES), ("code",))
DIALECTS = [(delimiter, end) for delimiter in ";,\t|" for end in ("\n", "\r\n")]


def content(count: int, delimiter: str = ";", end: str = "\n", **instead: str) -> str:
    """A table of so many rows; `instead` has another line for some, such as r9."""
    lines = [instead.get(f"r{n}", f"c{n};Title;Place;Note") for n in range(count)]
    return end.join([";".join(NAMES), *lines, ""]).replace(";", delimiter)


@pytest.mark.parametrize(("delimiter", "end"), DIALECTS)
@pytest.mark.parametrize("row", ['c;Title;Place;"Note', 'c;"Title;Place;Note', '"c;Title;Place;Note'])
def test_one_stray_quote_costs_one_row(delimiter, end, row):
    assert outcome(content(300, delimiter, end, r9=row), tables=[TABLE]) == (300, 299, [(11, None, "quote")])


def test_each_of_many_stray_quotes_costs_its_own_row():
    strays = {f"r{n}": f'c{n};"Title;Place;Note' for n in range(0, 90, 3)}

    rows, accepted, problems = outcome(content(90, **strays), tables=[TABLE])

    assert (rows, accepted) == (90, 60)
    assert problems == [(n + 2, None, "quote") for n in range(0, 90, 3)]


def test_a_quote_that_never_closes_costs_no_row_behind_it_in_small_blocks_either(monkeypatch):
    monkeypatch.setattr("intake.opening.csv_rows.BLOCK", 64)

    assert outcome(content(40, r5='c5;Title;Place;"'), tables=[TABLE])[:2] == (40, 39)


@pytest.mark.parametrize("rows", [[5], [5, 70_000], [0, 1, 2, 70_001]])
def test_a_quote_that_never_closes_costs_its_line_in_a_file_of_megabytes_too(rows):
    count = 3 * LONGEST // len("c00000;Title;Place;Note\n")
    strays = {f"r{row}": f'c{row};Title;"Place;Note' for row in rows}

    found = outcome(content(count, **strays), tables=[TABLE])

    assert found == (count, count - len(rows), [(row + 2, None, "quote") for row in rows])


@pytest.mark.parametrize(("delimiter", "end"), DIALECTS)
@pytest.mark.parametrize("last", [10, 11, 40])
def test_rows_between_two_stray_quotes_are_told(delimiter, end, last):
    strays = {"r9": 'c9;"Title;Place;Note', f"r{last}": f'c{last};Title";Place;Note'}

    reading = read(content(60, delimiter, end, **strays), tables=[TABLE])

    (problem,) = reading.problems
    assert (problem.row, problem.rule, problem.severity) == (11, "rows_in_cell", "warning")
    assert reading.rows == 60 - (last - 9)
    for language in LANGUAGES:
        assert f" {last - 9 + 1} " in problem.text(language)


@pytest.mark.parametrize("strays", [("Place", "Note"), ("Title", "Place")])
def test_rows_between_two_stray_quotes_in_other_columns_are_no_row(strays):
    first, last = ("c;Title;Place;Note".replace(name, f'"{name}') for name in strays)
    last = last.replace(f'"{strays[1]}', f'{strays[1]}"')

    rows, accepted, problems = outcome(content(60, r9=first, r40=last), tables=[TABLE])

    assert (rows, accepted) == (60, 58)
    assert problems == [(11, None, "quote"), (42, None, "quote")]


@pytest.mark.parametrize("cell", ["two\nlines", "a\n\nb", "; one ;\nand; two", "x\n"])
def test_a_cell_of_several_lines_is_read_without_a_word(cell):
    text = content(4, r1=f'c1;Title;Place;"{cell}"', r2='"c2\n";Title;Place;Note')

    assert outcome(text, tables=[TABLE]) == (4, 4, [])
    assert read(text, tables=[TABLE]).accepted["note"].to_pylist()[1] == cell


def test_the_head_of_a_file_is_read_on_behind_a_stray_quote():
    found = list(records(content(3, r0='c0;"Title;Place;Note').encode(), ";"))

    assert [cells and cells[0] for _, cells, _ in found] == ["code", None, "c1", "c2"]


def test_a_row_of_which_only_the_beginning_is_shown_says_so():
    reading = read(content(3, r1="c1;" + "x" * KEPT_TEXT, r2='c2;"x";y";z'), tables=[TABLE])

    assert {problem.row for problem in reading.errors} == {3, 4}
    assert reading.original.cut == {3}


@pytest.mark.parametrize("row", [";;;", '"";"";"";""', "", ";;"])
def test_rows_without_cells_at_the_end_are_none(row):
    assert outcome(content(3) + f"{row}\n" * 1000, tables=[TABLE]) == (3, 3, [])
    assert outcome(content(3, r1=row), tables=[TABLE]) == (3, 2, [(3, None, "empty_row")])


def test_a_carriage_return_too_many_ends_a_line_too():
    assert outcome(content(3, end="\r\r\n"), tables=[TABLE]) == (3, 3, [])

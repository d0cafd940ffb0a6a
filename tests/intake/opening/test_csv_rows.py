"""A file is read as it was written, or refused with the row as a spreadsheet counts it."""

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake import Field, Table
from intake.opening import csv_rows
from tests.intake.uploading import read

HEADER = "company,name,level,share,since,listed,size\n"
ROW = {
    "company": "abc",
    "name": "ABC",
    "level": 3,
    "share": 0.5,
    "since": None,
    "listed": True,
    "size": "large",
}


def test_a_file_is_read_by_the_names_of_its_columns(accepted):
    plain = accepted(HEADER + "abc,ABC,3,0.5,,true,large\n")
    reordered = accepted("size,name,level,share,since,listed,company\nlarge,ABC,3,0.5,,true,abc\n")

    assert plain == reordered == [ROW]


@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + HEADER.encode() + b"abc,ABC,3,0.5,,true,large\n",
        HEADER.encode() + b"abc,ABC,3,0.5,,true,large",
        HEADER.replace("\n", "\r\n").encode() + b"abc,ABC,3,0.5,,true,large\r\n",
        HEADER.replace("\n", "\r").encode() + b"abc,ABC,3,0.5,,true,large\r",
        ' Company ,"NAME",\uff4cevel,share,since,listed,size\nabc,"ABC",3,0.5,"",true,large\n'.encode(),
    ],
    ids=[
        "byte order mark",
        "no newline at the end",
        "Windows line ends",
        "old line ends",
        "header in other letters",
    ],
)
def test_the_usual_ways_to_write_the_same_file(accepted, content):
    assert accepted(content) == [ROW]


def test_a_field_too_many_is_found_though_it_is_empty(refused):
    assert refused(HEADER + "abc,ABC,3,0.5,,true,large,\n") == [(2, None, None, "cell_count")]


def test_rows_are_counted_as_a_spreadsheet_does(refused):
    text = HEADER + 'a,"two\nlines",1,,,,\n' + "b,B,x,,,,\n" + "\n" + "c,C\n"

    assert refused(text) == [
        (3, "level", "x", "type_integer"),
        (4, None, None, "empty_row"),
        (5, None, None, "cell_count"),
    ]


@pytest.mark.parametrize(
    "row",
    ['abc,A"B"C,3,,,,', 'abc,"A"BC,3,,,,', 'abc, "ABC",3,,,,', 'abc,"ABC,3,,,,'],
    ids=["inside an unquoted cell", "text after a quote", "blank before a quote", "never closed"],
)
def test_a_quote_in_the_wrong_place_is_refused(refused, row):
    assert (2, None, None, "quote") in refused(HEADER + row + "\n")


def test_after_a_broken_row_the_others_are_checked_too(refused):
    text = HEADER + 'a,A"A,1,,,,\n' + "b,B,9,,,,\n" + "c,,1,,,,\n"

    assert refused(text) == [
        (2, None, None, "quote"),
        (3, "level", "9", "maximum"),
        (4, "name", None, "required"),
    ]


def test_columns_that_are_not_read_and_double_columns_are_named(refused):
    header = "company,name,level,share,since,listed,listed,kleur\n"

    assert refused(header) == [(1, "kleur", None, "column_unknown"), (1, "listed", None, "column_twice")]


def test_a_file_with_its_header_only_has_no_rows(accepted):
    assert accepted(HEADER) == []


def test_more_rows_than_one_block_all_arrive(monkeypatch, accepted):
    monkeypatch.setattr("intake.opening.csv_rows.BLOCK", 24)

    rows = accepted(HEADER + "".join(f"c{number},N,,,,,\n" for number in range(10)))

    assert [row["company"] for row in rows] == [f"c{number}" for number in range(10)]


# Without control characters, which are refused, except the line feed.
SIGN = st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.just("\n")
CELL = st.text(SIGN, max_size=6)


@settings(max_examples=200, deadline=None)
@given(
    rows=st.lists(st.tuples(CELL, CELL, CELL), max_size=6),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_whatever_a_program_writes_properly_is_read_back_cell_for_cell(rows, quoting, end):
    table = Table("t", "", "", "t.csv", tuple(Field(name, "string") for name in "abc"), ("a",))
    file = io.StringIO(newline="")
    rows = [(f"k{key}", *cells) for key, *cells in rows]
    csv.writer(file, quoting=quoting, lineterminator=end).writerows([("a", "b", "c"), *rows])

    lines = read(file.getvalue(), tables=[table], as_format="template_t").original

    assert [tuple(row.values()) for row in lines.of(lines.numbers).to_pylist()] == [
        (number, *(cell or None for cell in row)) for number, row in enumerate(rows, start=2)
    ]


@settings(max_examples=1000)
@given(st.text('a;"\r\n\x01', max_size=40), st.integers(1, 3))
def test_a_block_seen_as_a_whole_gives_what_its_lines_give(text, width):
    def scanned() -> tuple:
        kept: list[bytes] = []
        return csv_rows.scan(text.encode(), 0, 2, ";", width, kept.append), b"".join(kept)

    as_a_whole = scanned()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(csv_rows._Scanner, "_plain", lambda self, block: None)
        assert scanned() == as_a_whole

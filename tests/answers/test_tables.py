"""A table as CSV opens in a spreadsheet as it is, and runs nothing there."""

import csv
import io

import pandas as pd
import pytest

from answers.tables import csv_text

TABLE = pd.DataFrame({"naam": ["a, b", 'c; "d"'], "waarde": [1234.5, None]})


def test_with_a_decimal_point():
    assert csv_text(TABLE) == 'naam,waarde\r\n"a, b",1234.5\r\n"c; ""d""",\r\n'


def test_with_a_decimal_comma_as_dutch_spreadsheets_expect():
    assert csv_text(TABLE, ",") == 'naam;waarde\r\na, b;1234,5\r\n"c; ""d""";\r\n'


@pytest.mark.parametrize("decimal", [".", ","])
@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"])
def test_no_text_becomes_a_formula(text, decimal):
    written = csv_text(pd.DataFrame({"a": [text, "b=1"]}), decimal)
    _, formula, plain = csv.reader(io.StringIO(written, newline=""), delimiter=";" if decimal == "," else ",")
    assert (formula, plain) == ([f"'{text}"], ["b=1"])


def test_a_negative_number_stays_a_number():
    assert csv_text(pd.DataFrame({"a": [-1.5]})) == "a\r\n-1.5\r\n"


@pytest.mark.parametrize(("decimal", "written"), [(".", "0.1"), (",", "0,1")])
def test_a_year_in_a_column_with_gaps_stays_a_whole_number(decimal, written):
    table = pd.DataFrame({"year": [2017, None], "value": [0.1, 1e-9]})
    separator = ";" if decimal == "," else ","
    rows = csv_text(table, decimal).splitlines()
    assert rows[1:] == [f"2017{separator}{written}", f"{separator}1e-09"]


def test_a_line_break_in_a_cell_starts_no_row():
    written = csv_text(pd.DataFrame({"a": ["one\r=1+1", "two\n=1+1"]}))
    assert written == 'a\r\n"one\r=1+1"\r\n"two\n=1+1"\r\n'

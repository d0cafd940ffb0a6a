"""Numbers, percentages, dates and yes or no as people write them; asked where the file does not tell."""

import datetime

import pytest

from intake import Field, Table
from tests.intake.uploading import read
from translations import LANGUAGES

TABLE = Table(
    "t",
    "",
    "",
    "t.csv",
    (
        Field("key", "string"),
        Field("share", "number", minimum="0", maximum="1"),
        Field("size", "number"),
        Field("count", "integer"),
        Field("since", "date"),
        Field("seen", "boolean"),
        Field("said", "string", enum=("yes", "no", "unknown")),
        Field("text", "string"),
    ),
    ("key",),
)


def column(name: str, *cells: str, delimiter: str = ";", **options):
    """What is read from a column, how it was asked, and what is wrong."""
    names = [field.name for field in TABLE.fields]
    rows = [
        [f"k{n}" if each == "key" else cell if each == name else "" for each in names]
        for n, cell in enumerate(cells)
    ]
    text = "\n".join(delimiter.join(row) for row in [names, *rows]) + "\n"
    reading = read(text, tables=[TABLE], **options)
    open_questions = [question.name for question in reading.questions if question.proposed is None]
    return reading.accepted[name].to_pylist(), open_questions, [problem.rule for problem in reading.problems]


@pytest.mark.parametrize(
    ("cells", "read"),
    [
        (["35,5", "1,25"], [35.5, 1.25]),
        (["35.5", "1.25"], [35.5, 1.25]),
        (["1.234,5", "12"], [1234.5, 12.0]),
        (["1,234.5", "12"], [1234.5, 12.0]),
        (["1.234.567", "1,5"], [1234567.0, 1.5]),
        (["1 234,5"], [1234.5]),
        (["1\u00a0234\u00a0567"], [1234567.0]),
        (["1'234.5"], [1234.5]),
        (["0,123"], [0.123]),
        (["0.123", "1.234"], [0.123, 1.234]),
        (["1.234,5", "1.234"], [1234.5, 1234.0]),
        (["-3,5", "\u22123,5"], [-3.5, -3.5]),
        (["2,5e3"], None),
        (["12", ""], [12.0, None]),
    ],
)
def test_the_decimal_sign_follows_from_the_file(cells, read):
    values, asked, wrong = column("size", *cells)

    if read is None:
        assert wrong == ["type_number"]
    else:
        assert (values, asked, wrong) == (read, [], [])


def test_where_it_can_be_both_it_is_asked():
    assert column("size", "1.234", "2.500") == ([], ["decimal"], ["unanswered"])
    assert column("size", "1.234", answers={"decimal": ","}) == ([1234.0], [], [])
    assert column("size", "1.234", answers={"decimal": "."}) == ([1.234], [], [])
    assert column("size", "1.234", delimiter=",") == ([1.234], [], [])


def test_signs_that_contradict_each_other_are_not_guessed():
    assert column("size", "1,5", "2.5", "1.234") == ([], ["decimal"], ["unanswered"])
    values, asked, wrong = column("size", "1,5", "2.5")
    assert (values, asked, wrong) == ([2.5], [], ["type_number"])


def test_in_a_whole_number_three_digits_behind_a_sign_are_thousands():
    assert column("count", "1.234", "12") == ([1234, 12], [], [])
    assert column("count", "1.23")[2] == ["type_integer"]
    assert column("count", "12,0", "3.00", "-4.0") == ([12, 3, -4], [], [])
    assert column("count", "3.50")[2] == ["type_integer"]


@pytest.mark.parametrize(
    ("cells", "read"),
    [
        (["35", "40,5"], [0.35, 0.405]),
        (["35%", "40,5 %"], [0.35, 0.405]),
        (["0,35", "0,4"], [0.35, 0.4]),
        (["0.35", "1"], [0.35, 1.0]),
        (["35", "1"], [0.35, 0.01]),
        (["35%", "0,4"], [0.35, 0.4]),
        (["0", "0"], [0.0, 0.0]),
        (["100%"], [1.0]),
    ],
)
def test_a_share_is_a_share_or_a_percentage(cells, read):
    assert column("share", *cells) == (read, [], [])


def test_a_share_that_can_be_both_is_asked():
    assert column("share", "35", "0,4") == ([], ["percent"], ["unanswered"])
    assert column("share", "1", "0") == ([], ["percent"], ["unanswered"])
    assert column("share", "1", "0", answers={"percent": "percent"}) == ([0.01, 0.0], [], [])
    assert column("share", "1", "0", answers={"percent": "share"}) == ([1.0, 0.0], [], [])
    assert column("share", "35", "0,4", answers={"percent": "share"})[2] == ["maximum"]
    assert column("share", "135")[2] == ["maximum"]


def test_yes_and_no_in_two_languages():
    written = ["ja", "Nee", "YES", "no", "waar", "onwaar", "1", "0", "j", "n", "true", ""]
    read = [True, False, True, False, True, False, True, False, True, False, True, None]

    assert column("seen", *written) == (read, [], [])
    assert column("seen", "8")[2] == ["type_boolean"]
    assert column("seen", "ja", "9", "Onbekend") == ([True, None, None], [], [])
    assert column("said", "ja", "Nee", "onbekend", "yes") == (["yes", "no", "unknown", "yes"], [], [])


def test_dates_are_dutch_or_iso():
    day = datetime.date(2020, 11, 4)

    assert column("since", "2020-11-04", "4-11-2020", "04-11-2020") == ([day] * 3, [], [])
    for wrong in ("11/04/2020", "31-02-2020", "2020-011-04", "4 november 2020", "44139"):
        assert column("since", wrong)[2] == ["type_date"], wrong


@pytest.mark.parametrize(
    ("name", "cells", "read"),
    [
        ("size", [" 12 ", "7"], [12.0, 7.0]),
        ("share", ["40 % ", "50%"], [0.4, 0.5]),
        ("since", ["2020-11-04", "\u00a04-11-2020"], [datetime.date(2020, 11, 4)] * 2),
        ("seen", ["\tja", "nee"], [True, False]),
        ("said", ["ja", "no  "], ["yes", "no"]),
        ("said", [" ", "no"], [None, "no"]),
    ],
)
def test_blanks_around_a_cell_do_not_count_and_are_told(name, cells, read):
    assert column(name, *cells) == (read, [], ["blanks_around"])


def test_of_a_wrong_cell_the_blanks_around_it_are_not_told_too():
    assert column("said", " misschien ")[2] == ["enum"]


def test_text_is_kept_as_it_is():
    written = [" met spaties ", "1.234", "NULL", "NA", "ja", "شركة", "\u00a0"]

    assert column("text", *written) == (written, [], [])


@pytest.mark.parametrize(
    ("name", "cells", "values"),
    [
        ("size", ["1,5", "x", "-"], [1.5, None, None]),
        ("size", ["...", "2.5", "N/A"], [None, 2.5, None]),
        ("count", ["..", "4", " c "], [None, 4, None]),
        ("share", [":", "0,35"], [None, 0.35]),
        ("since", ["NA", "2020-11-04"], [None, datetime.date(2020, 11, 4)]),
        ("said", ["yes", "n.b."], ["yes", None]),
    ],
)
def test_signs_of_a_missing_value_are_asked_once_with_their_count(name, cells, values):
    signs = [cell for cell, value in zip(cells, values, strict=True) if value is None]
    _, asked, wrong = column(name, *cells)

    assert (asked, len(wrong)) == ([], len(signs))
    assert column(name, *cells, answers={"missing": "missing"})[:2] == (values, [])

    names = [field.name for field in TABLE.fields]
    rows = [
        ";".join("k" if each == "key" else cell if each == name else "" for each in names) for cell in cells
    ]
    (question,) = [
        q for q in read("\n".join([";".join(names), *rows]), tables=[TABLE]).questions if q.name == "missing"
    ]
    for language in LANGUAGES:
        text = question.text(language)
        assert f"{len(signs)}×" in text and all(sign.strip() in text for sign in signs)


def test_an_x_is_no_missing_value_in_a_column_of_yes_and_no_or_of_text():
    assert column("seen", "x", answers={"missing": "missing"})[2] == ["type_boolean"]
    assert column("text", "x", "-", answers={"missing": "missing"}) == (["x", "-"], [], [])

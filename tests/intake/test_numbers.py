"""A number is never read a thousand times too large or too small: where the signs do not tell, it is asked."""

import io

import pytest
import xlsxwriter

from intake import Field, Table
from tests.intake.uploading import read
from translations import LANGUAGES

FIELDS = (
    Field("key", "string"),
    Field("weight", "number"),
    Field("size", "number"),
    Field("count", "integer"),
)
TABLE = Table("t", "", "", "t.csv", FIELDS, ("key",))
NAMES = [field.name for field in FIELDS]


def written(delimiter: str, **columns: list[str]) -> str:
    count = max(map(len, columns.values()))
    columns |= {"key": [f"k{n}" for n in range(count)]}
    rows = [[columns.get(name, [""] * count)[n] for name in NAMES] for n in range(count)]
    cells = [[f'"{cell}"' if delimiter in cell else cell for cell in row] for row in [NAMES, *rows]]
    return "\n".join(map(delimiter.join, cells)) + "\n"


def workbook(**columns: list[str | float]) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        columns = {"key": [f"k{n}" for n in range(max(map(len, columns.values())))]} | columns
        for place, (name, cells) in enumerate(columns.items()):
            sheet.write_string(0, place, name)
            for row, cell in enumerate(cells, 1):
                (sheet.write_string if isinstance(cell, str) else sheet.write_number)(row, place, cell)
    return file.getvalue()


def weights(content: str | bytes, column: str = "weight", **options):
    reading = read(content, tables=[TABLE], **options)
    asked = [question.name for question in reading.questions if question.proposed is None]
    return asked or reading.accepted[column].to_pylist()


@pytest.mark.parametrize("delimiter", [";", "\t", "|", ","])
@pytest.mark.parametrize(
    ("cells", "as_thousands", "as_decimals"),
    [
        (["0,5", "3,375", "1.125"], [0.5, 3.375, 1125.0], [0.5, 3.375, 1.125]),
        (["0.5", "3.375", "1,125"], [0.5, 3.375, 1125.0], [0.5, 3.375, 1.125]),
        (["0,123", "1.234"], [0.123, 1234.0], [0.123, 1.234]),
        (["-2,5", "-1.250"], [-2.5, -1250.0], [-2.5, -1.25]),
    ],
)
def test_a_lone_group_behind_the_other_sign_is_asked(delimiter, cells, as_thousands, as_decimals):
    content = written(delimiter, weight=cells)

    assert weights(content) == ["thousands"]
    assert weights(content, answers={"thousands": "thousands"}) == as_thousands
    assert weights(content, answers={"thousands": "decimals"}) == as_decimals


def test_a_lone_group_is_asked_in_a_column_without_decimals_too_unless_the_file_groups_by_thousands():
    assert weights(written(";", weight=["0,5", "1,5"], size=["1.234", "2.500"])) == ["thousands"]
    grouped = written(";", weight=["0,5", "1,5"], size=["1.234", "2.500"], count=["1.234", "12"])
    assert weights(grouped, "size") == [1234.0, 2500.0]
    assert weights(written(";", weight=["1.234.567,5", "1.125"])) == [1234567.5, 1125.0]


def test_what_is_asked_shows_the_cells():
    reading = read(written(";", weight=["0,5", "7.125", "8.250", "8.250"]), tables=[TABLE])

    (question,) = reading.questions
    assert all("7.125; 8.250" in question.text(language) for language in LANGUAGES)
    (question,) = read(written(";", size=["7,125", "8,250"]), tables=[TABLE]).questions
    assert all("7,125; 8,250" in question.text(language) for language in LANGUAGES)


def test_a_comma_in_quotes_between_commas_is_asked():
    content = written(",", weight=["1,125", "3,375"])

    assert weights(content) == ["decimal"]
    assert weights(content, answers={"decimal": ","}) == [1.125, 3.375]
    assert weights(content, answers={"decimal": "."}) == [1125.0, 3375.0]


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        ([1.125, 3.375, "0,5"], [1.125, 3.375, 0.5]),
        (["0,5", "3,375", 1.125], [0.5, 3.375, 1.125]),
        (["1.234,5", 2.001], [1234.5, 2.001]),
        (["0.5", 1.125], [0.5, 1.125]),
        ([1.125, 2.250], [1.125, 2.25]),
    ],
)
def test_a_number_cell_of_a_workbook_is_that_number(cells, values):
    assert weights(workbook(weight=cells)) == values


def test_a_text_in_a_workbook_whose_sign_tells_nothing_is_asked():
    assert weights(workbook(weight=[1.125, 3.375, "1,125"])) == ["decimal"]
    assert weights(workbook(weight=[1.125, "1,125"]), answers={"decimal": ","}) == [1.125, 1.125]
    assert weights(workbook(weight=["0,5", "1.125", 2.5])) == ["thousands"]


def test_numbers_of_a_workbook_are_right_in_columns_of_whole_numbers_and_of_text():
    content = workbook(count=[3, "4", "1.234"], weight=[0.5, 1.125, "2,5"])

    assert weights(content, "count") == [3, 4, 1234]
    assert weights(content) == [0.5, 1.125, 2.5]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (written(";", weight=["0,5", "1,125*"]), ("komma", "a comma")),
        (written(";", weight=["0.5", "1.125*"]), ("punt", "a point")),
        (written(";", weight=["5", "ca. 3"]), ("hetzelfde teken", "the same sign")),
        (workbook(weight=[0.5, "ca. 3"]), ("cel van de werkmap", "cell of the workbook")),
    ],
)
def test_the_remedy_names_the_sign_of_the_file(content, said):
    (problem,) = read(content, tables=[TABLE]).problems

    assert problem.rule == "type_number"
    assert [words in problem.text(language) for language, words in zip(("nl", "en"), said, strict=True)] == [
        True
    ] * 2


def test_the_remedy_followed_gives_the_number_that_was_meant():
    assert weights(written(";", weight=["0,5", "1,125"])) == [0.5, 1.125]


@pytest.mark.parametrize(
    ("content", "seen"),
    [
        (written(";", weight=["7", "1.234,5", "0,5"], size=["3", "", "0,25"]), (3, "1.234,5")),
        (written(";", weight=["7", "3"], size=["1,5", "2"]), (2, "1,5")),
        (written(",", weight=["1.5"]), (2, "1.5")),
        (workbook(weight=[1.5, "2,75", 3]), (3, "2,75")),
        (workbook(weight=[1.5, 2.75]), None),
        (written(";", weight=["7"]), None),
    ],
)
def test_the_cell_that_told_the_sign_is_named(content, seen):
    reading = read(content, tables=[TABLE])

    assert (reading.decimal_seen, reading.decimal is None) == (seen, seen is None)
    for language in LANGUAGES:
        told = reading.decimal_text(language)
        assert (seen[1] in told and str(seen[0]) in told) if seen else told == ""


def test_a_sign_that_was_answered_needs_no_cell():
    content = written(";", weight=["1,125"])
    assert read(content, tables=[TABLE]).decimal_seen is None
    answered = read(content, tables=[TABLE], answers={"decimal": ","})
    assert (answered.decimal_text("nl"), answered.decimal_seen) == ("komma", None)

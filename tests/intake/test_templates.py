"""Templates come back as what they are, in each language and kind; workbooks of others are read just so."""

import io

import pytest
import xlsxwriter

import intake
from intake.headers import known_names
from tests.intake.uploading import TABLES, outcome, read
from translations import LANGUAGES

TEMPLATES = [form.table for form in intake.formats() if form.name.startswith("template_")]


def workbook(*sheets: list[list]) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file) as book:
        for rows in sheets:
            sheet = book.add_worksheet()
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
    return file.getvalue()


HEAD = ["wave", "sector", "population_size"]


def test_every_table_has_a_template_whose_example_says_what_must_be_filled_in():
    assert [table.name for table in TABLES] == TEMPLATES
    for table in TABLES:
        needed = [field for field in table.fields if field.required or field.name in table.primary_key]
        assert [field.name for field in needed if field.example is None] == [], table.name


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_an_example_names_what_the_monitor_has(table, reference):
    """Or the example could not be tried; one that adds to a survey names its own wave."""
    reading = read(intake.template(table.name, "nl"), reference=reference)

    unknown = {problem.column for problem in reading.errors if problem.rule == "reference"}
    assert unknown <= {"wave"}


@pytest.mark.parametrize("kind", ["csv", "xlsx"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("table", TEMPLATES)
def test_a_template_comes_back_with_its_example(table, language, kind):
    reading = read(intake.template(table, language, kind))

    assert reading.format == f"template_{table}"
    assert (reading.rows, reading.refused) == (1, 0)
    assert [problem.rule for problem in reading.problems] == ["example_row"]
    english = read(intake.template(table, "en", "csv"))
    assert reading.accepted == english.accepted
    assert set(reading.mapping.values()) == set(english.accepted.column_names)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_no_name_of_a_column_means_two_columns(table):
    known = known_names(table)
    for field in table.fields:
        assert known[field.name] == field.name
    assert len(set(known.values())) == len(table.fields)


def test_a_workbook_keeps_numbers_and_text():
    assert outcome(workbook([HEAD, ["w1", "food", 42], ["w1", "textiles", "1.234"]])) == (2, 2, [])
    assert outcome(workbook([HEAD, ["w1", "food", 42.5]]))[2] == [(2, "population_size", "type_integer")]
    assert read(workbook([HEAD, ["w1", "food", 42]])).encoding == "xlsx"


def test_a_number_of_the_register_as_a_number_lost_its_nought():
    head = ["wave", "company", "kvk_number", "sector", "size_class", "level"]
    rows = [head, ["w1", "c1", 1234567, "food", "large", 0], ["w1", "c2", "01234567", "food", "large", 0]]

    assert outcome(workbook(rows)) == (2, 1, [(2, "kvk_number", "kvk_number")])


def test_a_workbook_with_two_tables_is_not_guessed():
    rows = [HEAD, ["w1", "food", 42]]

    assert outcome(workbook(rows, rows)) == "upload-several-sheets"
    assert outcome(workbook(rows, [])) == (1, 1, [])
    assert outcome(workbook([])) == "upload-empty"


def test_empty_rows_in_a_workbook_are_told():
    assert outcome(workbook([HEAD, ["w1", "food", 42], [], ["w1", "textiles", 1]])) == (
        3,
        2,
        [(3, None, "empty_row")],
    )


@pytest.mark.parametrize("apart", [False, True])
def test_a_sheet_of_notes_is_passed_over_and_another_sheet_can_be_chosen(apart):
    rows = [HEAD, *(["w1", "food", n] for n in range(1, 41))]
    notes = read(workbook([["Toelichting"], ["Zie het rapport"]], rows), apart=apart)
    (question,) = [each for each in notes.questions if each.name == "sheet"]
    assert (question.proposed, question.choices, notes.rows) == ("Sheet2", ("Sheet2", "Sheet1"), 40)
    for sheet, count in (("Sheet1", 2), ("Sheet2", 3)):
        asked = {"sheet": sheet}
        assert read(workbook(rows[:3], rows[:4]), answers=asked, apart=apart).rows == count
    with pytest.raises(intake.SeveralSheets) as several:
        read(workbook(rows[:3], rows[:4]), apart=apart)
    assert several.value.sheets == ("Sheet1", "Sheet2")
    with pytest.raises(intake.NotRecognised) as unknown:
        read(workbook([["a", "b"], [1, 2]] * 9, [["c"]]), apart=apart)
    assert unknown.value.sheets == ("Sheet1", "Sheet2") and unknown.value.headers == ("a", "b")

"""Corrected rows are put into a file that is read as it was: its signs, its numbers, the places of its rows."""

import io

import pytest
import xlsxwriter

from intake import can_be_mended, written_anew
from intake.opening.csv_rows import KEPT_TEXT
from tests.intake.delivering import HEADER, delivery, mapping, with_waves
from tests.intake.uploading import read

HEAD = ["wave", "company", "name", "sector", "size_class", "level", "weight"]


@pytest.fixture(scope="module")
def reference():
    return with_waves("w2026")


def workbook(rows: list[list], above: int = 0) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write(0, 0, "Oplevering")
        for number, row in enumerate([HEAD, *rows], above):
            sheet.write_row(number, 0, row)
    return file.getvalue()


def answered(level: object, weights: list, above: int = 0) -> bytes:
    """A workbook of companies with these weights, of which the first has this level."""
    rows = [
        ["w2026", f"c{place}", "Bedrijf", "retail", "large", 0 if place else level, weight]
        for place, weight in enumerate(weights)
    ]
    return workbook(rows, above)


@pytest.mark.parametrize("above", [0, 2])
def test_the_numbers_of_a_workbook_stay_numbers(reference, above):
    wrong = read(answered("zeven", [1.125, 2.375, 1000, 3], above), reference=reference)
    (error,) = wrong.errors
    corrected = wrong.lines([error.row])
    corrected.loc[:, "level"] = "2"

    mended = read(written_anew(wrong, corrected), reference=reference)

    assert mended.errors == ()
    assert [question.name for question in mended.questions] == []
    assert mended.accepted["weight"].to_pylist() == [1.125, 2.375, 1000.0, 3.0]
    assert mended.accepted["level"].to_pylist() == [2, 0, 0, 0]
    assert mended.accepted_rows.to_pylist() == [row + above for row in (2, 3, 4, 5)]


def test_what_was_typed_as_text_stays_text(reference):
    wrong = read(answered("zeven", [1.125, "1,5", "2,75"]), reference=reference)
    assert wrong.decimal == ","
    corrected = wrong.lines([2])
    corrected.loc[:, ["level", "weight"]] = ["2", "1,125"]

    mended = read(written_anew(wrong, corrected), reference=reference)

    assert mended.accepted["weight"].to_pylist() == [1.125, 1.5, 2.75]


def test_the_rows_above_the_names_keep_their_places(reference):
    text = "Oplevering;;;\n\n" + delivery().replace("Wim;Utrecht;113", "Wim;Utrecht;999999")
    said = {
        "mapping": mapping(),
        "answers": {"words": "as_read", "zeros": "complete"},
        "reference": reference,
    }
    wrong = read(text, **said)
    (error,) = wrong.errors
    assert (error.row, error.column) == (7, "sbi")
    corrected = wrong.lines([7])
    corrected.loc[:, "SBI"] = "111"

    mended = read(written_anew(wrong, corrected), **said)

    assert (mended.errors, mended.headers) == ((), HEADER)
    assert mended.accepted_rows.to_pylist() == [4, 5, 6, 7]
    assert mended.accepted["weight"].to_pylist() == [1.25] * 4


def test_a_line_that_is_no_row_stays_none_until_it_is_corrected(reference):
    text = (
        "event,happened_on,kind,name_nl,name_en,verified,source\ne1,2026-11-03,law,Wet,Law,false,eurostat\n"
    )
    wrong = read(text + 'e2,"2026-11-04,law,Wet,Law,false,eurostat\ne3,2026-31-11\n', reference=reference)
    faults = [(problem.row, problem.rule) for problem in wrong.errors]
    assert faults == [(3, "quote"), (4, "cell_count")]

    again = read(written_anew(wrong, wrong.lines([3, 4])), reference=reference)

    assert [(problem.row, problem.rule) for problem in again.errors] == faults
    corrected = wrong.lines([3])
    corrected.loc[3] = ["e2", "2026-11-04", "law", "Wet", "Law", "false", "eurostat"]
    assert [problem.row for problem in read(written_anew(wrong, corrected), reference=reference).errors] == [
        4
    ]


def test_a_row_that_is_shown_cut_off_is_not_offered():
    head = "event,happened_on,kind,name_nl,name_en,verified,source\n"
    assert not can_be_mended(read(head + "e1," + "x" * KEPT_TEXT + "\n"))
    assert can_be_mended(read(head + "e1,x\n"))

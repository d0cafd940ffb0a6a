"""A file of figures whose columns were mapped: publishers' forms are known in it, and its rows can be chosen."""

import pytest

from intake import ColumnMapping
from tests.intake.publishers.test_formats import figures, left_out
from tests.intake.uploading import read

MAPPING = ColumnMapping(
    "observations",
    {"Land": "geo", "Periode": "year", "Cijfer": "value", "Teken": "flags"},
    {"indicator": "wb_unemployment", "edition": "2026-01-01"},
)
FILE = "Land;Periode;Geslacht;Cijfer;Teken\n"
TOTAL = "NLD;2021JJ00;Totaal;4,2;\nNLD;2022**;Totaal;3,5;P\n"


def open_questions(reading) -> list[str]:
    return [question.name for question in reading.questions if question.proposed is None]


def mapped(text: str, reference, **answers):
    return read(text, reference=reference, mapping=MAPPING, answers=answers.pop("answers", {}))


def test_forms_of_publishers_are_known(reference):
    reading = mapped(FILE + TOTAL, reference, answers={"rows:Geslacht": ""})
    assert [(row[1], row[2], row[4], row[5]) for row in figures(reading)] == [
        ("NL", 2021, 4.2, None),
        ("NL", 2022, 3.5, "p"),
    ]


def test_which_sex_is_asked_and_chosen(reference):
    text = FILE + TOTAL + "NLD;2021JJ00;Vrouwen;4,4;\nNLD;2022JJ00;Vrouwen;4,0;\n"
    assert open_questions(mapped(text, reference)) == ["rows:Geslacht"]
    assert mapped(text, reference).accepted.num_rows == 0
    reading = mapped(text, reference, answers={"rows:Geslacht": "Vrouwen"})
    assert [row[4] for row in figures(reading)] == [4.4, 4.0]
    assert reading.accepted_rows.to_pylist() == [4, 5]
    assert left_out(reading) == {"not_chosen": 2}


@pytest.mark.parametrize("count", [1, 2])
def test_a_file_of_one_sex_is_asked_and_not_taken_for_everybody(reference, count):
    rows = ["NLD;2021JJ00;Vrouwen;4,4;\n", "NLD;2022JJ00;Vrouwen;4,0;\n"][:count]
    text = FILE + "".join(rows)
    assert open_questions(mapped(text, reference)) == ["rows:Geslacht"]
    assert mapped(text, reference).accepted.num_rows == 0
    assert mapped(text, reference, answers={"rows:Geslacht": "Vrouwen"}).accepted.num_rows == count
    assert not open_questions(mapped(text.replace("Vrouwen", "Totaal"), reference))


def test_other_areas_are_left_out_unless_they_are_chosen(reference):
    text = FILE + TOTAL + "AUT;2021;Totaal;4,8;\nBEL;2021;Totaal;6,3;\n"
    reading = mapped(text, reference)
    assert [row[1] for row in figures(reading)] == ["NL", "NL", "BE"]
    assert left_out(reading) == {"not_chosen": 1}
    one = mapped(text, reference, answers={"rows:Land": "BEL"})
    assert [row[1] for row in figures(one)] == ["BE"]
    every = mapped(text, reference, answers={"rows:Land": ""})
    assert [(p.row, p.column, p.rule) for p in every.problems] == [(4, "geo", "reference")]


@pytest.mark.parametrize("notes", [("eerste", "tweede"), ("", ""), ("bron", "bron")])
def test_a_column_that_tells_nothing_apart_is_not_asked(reference, notes):
    lines = TOTAL.splitlines()
    text = "Opmerking;" + FILE + "".join(f"{note};{line}\n" for note, line in zip(notes, lines, strict=True))
    assert not open_questions(mapped(text, reference))

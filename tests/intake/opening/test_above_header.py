"""What stands above the names of the columns is passed over where they are certain, and told."""

import io

import pytest
import xlsxwriter

from intake import ColumnMapping, NotRecognised
from tests.intake.uploading import outcome, read
from translations import LANGUAGES

LINES = {
    "survey_strata": ["ronde;sectorcode;populatie_omvang", "w1;food;42", "w1;textiles;7"],
    "survey_waves": [
        "wave;reference_year;population_definition_nl;population_definition_en;frame_date;population_size;mode;"
        "coder;comparability_group;design;synthetic;names_may_be_shown",
        "w1;2026;groep;group;2026-01;3;desk;J;survey;census;false;false",
    ],
}
ABOVE = {
    "a blank line": [""],
    "many blank lines": [""] * 9,
    "a title": ["Onderzoek 2026"],
    "a title as wide as the table": ["Onderzoek 2026;;", ";;", ";;"],
    "a title and remarks": ["Onderzoek 2026", "", "Versie 3, concept", "food;textiles"],
}


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("above", ABOVE.values(), ids=ABOVE)
@pytest.mark.parametrize("table", LINES)
def test_it_is_passed_over_and_counted(table, above, delimiter):
    text = "\n".join([*above, *LINES[table], ""]).replace(";", delimiter)

    reading = read(text)

    assert (reading.table, reading.rows, reading.refused) == (table, len(LINES[table]) - 1, 0)
    assert reading.accepted_rows.to_pylist()[0] == len(above) + 2
    told = [left_out for left_out in reading.left_out if left_out.reason == "above_header"]
    assert [left_out.count for left_out in told] == [len(above)]
    assert all(str(len(above)) in told[0].text(language) for language in LANGUAGES)


def test_a_row_of_data_is_never_taken_for_a_title():
    text = "wave;note\nw0;x\n" + "\n".join(LINES["survey_strata"])

    assert read(text).accepted.num_rows == 2
    assert outcome("food;42\n" * 3) == "upload-not-recognised"


@pytest.mark.parametrize("above", ABOVE.values(), ids=ABOVE)
def test_it_is_passed_over_in_a_workbook(above):
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for row, line in enumerate([*above, *LINES["survey_strata"]]):
            sheet.write_row(row, 0, line.split(";"))

    reading = read(file.getvalue())

    assert (reading.rows, reading.refused) == (2, 0)
    assert reading.accepted_rows.to_pylist() == [len(above) + 2, len(above) + 3]


def test_a_file_that_is_not_known_says_where_its_names_seem_to_be():
    with pytest.raises(NotRecognised) as caught:
        read("\nOnderzoek\nkleur;maat;prijs\nrood;4;5\nblauw;5;6\n")

    assert caught.value.headers == ("kleur", "maat", "prijs")
    assert caught.value.rows == (("rood", "4", "5"), ("blauw", "5", "6"))
    for language in LANGUAGES:
        assert "3" in caught.value.text(language) and "kleur, maat, prijs" in caught.value.text(language)


TWO = "Onderzoek;;\nBedrijf;;Uitkomst\nronde;sectorcode;populatie_omvang\nw1;food;42\nw1;textiles;7\n"


def test_another_row_is_said_to_have_the_names():
    with pytest.raises(NotRecognised) as caught:
        read(TWO, mapping=ColumnMapping("survey_strata", {"kleur": "sector"}))
    (asked,) = caught.value.questions
    assert (asked.name, asked.proposed, asked.choices) == ("header_row", "2", ("1", "2", "3", "4", "5"))
    assert asked.label("3", "nl") == "ronde, sectorcode, populatie_omvang"

    with pytest.raises(NotRecognised) as caught:
        read(TWO, mapping=ColumnMapping("survey_strata", {"kleur": "sector"}), answers={"header_row": "3"})
    assert caught.value.headers == ("ronde", "sectorcode", "populatie_omvang")

    mapping = ColumnMapping("survey_strata", {"sectorcode": "sector", "populatie_omvang": "population_size"})
    known = read(TWO, mapping=mapping, answers={"header_row": "3"})
    assert known.accepted_rows.to_pylist() == [] and known.rows == 2
    (asked,) = known.questions
    assert (asked.name, asked.proposed) == ("header_row", "3")


def test_a_row_that_is_said_goes_before_one_that_is_recognised():
    text = "ronde;sectorcode;populatie_omvang\nwave;sector;population_size\nw1;food;42\nw1;textiles;7\n"
    assert read(text).refused == 1 and read(text).questions == ()

    reading = read(text, answers={"header_row": "2"})

    assert (reading.rows, reading.refused, reading.headers[1]) == (2, 0, "sector")
    assert [question.proposed for question in reading.questions] == ["2"]
    # No row has the names there, so that the one that is recognised counts.
    assert read(text, answers={"header_row": "99"}).refused == 1

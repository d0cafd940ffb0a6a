"""A contractor's words: what each value means, zeros that a spreadsheet dropped, and columns by their names."""

import pytest

import intake
from intake import guesses
from tests.intake.delivering import COMPANIES, HEADER, delivery, mapping, with_waves
from tests.intake.uploading import TABLES, read

RESPONSES = next(table for table in TABLES if table.name == "survey_responses")
COMPLETE = {"zeros": "complete"}


@pytest.fixture(scope="module")
def published():
    return with_waves("w2026")


AS_READ = COMPLETE | {"words": "as_read"}


def test_words_are_codes_once_that_is_confirmed(published):
    proposed = read(delivery(), reference=published, mapping=mapping(), answers=COMPLETE)
    assert proposed.accepted.num_rows == 0 and {"enum", "reference"} <= {p.rule for p in proposed.errors}
    (sizes,) = [each for each in proposed.coded if each.column == "size_class"]
    told = [(value.written, value.count, value.code) for value in sizes.values]
    assert told == [
        ("500 t/m 999 werknemers", 2, "large"),
        ("1000 of meer werknemers", 1, "very_large"),
        ("onbekend", 1, "unknown"),
    ]
    reading = read(delivery(), reference=published, mapping=mapping(), answers=AS_READ)
    rows = reading.accepted.to_pydict()
    assert rows["sector"] == ["electronics", "chemicals", "retail", "agriculture"]
    assert rows["size_class"] == ["very_large", "large", "unknown", "large"]
    assert rows["level"] == [3, 0, 9, 2]
    assert rows["step_1"] == [True, False, None, False]
    assert rows["weight"] == [1.25] * 4


def test_what_a_person_says_goes_before_what_is_guessed(published):
    told = {"size_class": {"onbekend": "large"}, "level": {"Nee": "1", "Niet vast te stellen": None}}
    reading = read(delivery(), reference=published, mapping=mapping(), answers=AS_READ, meanings=told)
    assert reading.accepted["size_class"].to_pylist() == ["very_large", "large", "large"]
    assert reading.accepted["level"].to_pylist() == [3, 1, 2]
    assert [(p.row, p.column, p.rule) for p in reading.errors] == [(4, "level", "type_integer")]


def test_a_value_can_mean_that_it_is_not_known(published):
    odd = delivery().replace(";Ja;https", ";deels;https")
    (column,) = [
        each for each in read(odd, reference=published, mapping=mapping()).coded if each.column == "step_1"
    ]
    assert column.may_be_empty and column.values == (intake.coded.Value("deels", 1, None),)
    told = {"step_1": {"deels": intake.EMPTY}}
    reading = read(odd, reference=published, mapping=mapping(), answers=AS_READ, meanings=told)
    assert reading.accepted["step_1"].to_pylist()[0] is None and reading.errors == ()


def test_a_file_of_codes_asks_nothing(published):
    codes = (
        "wave,company,sector,size_class,level,step_1\nw2026,a,retail,large,0,nee\nw2026,b,food,unknown,3,9\n"
    )
    reading = read(codes, reference=published)
    assert (reading.coded, reading.questions) == ((), ())


def test_zeros_are_put_back_when_that_is_confirmed(published):
    asked = read(delivery(), reference=published, mapping=mapping())
    (question,) = [question for question in asked.questions if question.name == "zeros"]
    assert question.proposed == "keep" and "8228526 → 08228526 (1), 113 → 0113 (1)" in question.text("nl")
    assert (2, "kvk_number") in {(p.row, p.rule) for p in asked.errors}
    answered = read(delivery(), reference=published, mapping=mapping(), answers=AS_READ)
    assert answered.accepted["kvk_number"].to_pylist() == ["08228526", "18230492", "15179028", "46499711"]
    assert answered.accepted["sbi"].to_pylist() == ["2611", "2030", "4771", "0113"]
    # The code that says what the number says has its zeros too.
    assert answered.accepted["company"].to_pylist() == answered.accepted["kvk_number"].to_pylist()


@pytest.mark.parametrize("sbi", ["011", "01", "9999", "412"])
def test_a_number_that_may_be_whole_is_left_alone(published, sbi):
    rows = [(kvk.zfill(8), name, sbi, *rest) for kvk, name, _, *rest in COMPANIES]
    reading = read(delivery(rows), reference=published, mapping=mapping())
    assert "zeros" not in [question.name for question in reading.questions]


@pytest.mark.parametrize(
    ("column", "written", "code"),
    [
        ("sector", "Elektronica", "electronics"),
        ("sector", "ELECTRONICS", "electronics"),
        ("sector", "textiles: Textiel en kleding", "textiles"),
        ("sector", "Textiel", "textiles"),
        ("sector", "Wood and paper", "wood_paper"),
        ("sector", "Land & tuinbouw", "agriculture"),
        ("sector", "Ruimtevaart", None),
        ("size_class", "> 1000", "very_large"),
        ("size_class", "500-999", "large"),
        ("size_class", "50-249", None),
        ("level", "3 - Ja, in een openbaar document", "3"),
        ("level", "Niet vastgesteld", "9"),
        ("level", "zeven", None),
        ("level", "-1", None),
    ],
)
def test_a_value_is_guessed_by_name_in_both_languages_or_by_words_that_people_use(
    published, column, written, code
):
    codes = intake.coded._codes(RESPONSES, RESPONSES.field(column), published)
    names = {each: tuple(named.values()) for each, named in codes.items()}
    assert guesses.code(RESPONSES.field(column), written, names) == code


def test_the_columns_of_a_contractor_are_guessed():
    rows = [line.split(";") for line in delivery().splitlines()[1:]]
    found = guesses.columns(HEADER, rows, RESPONSES)
    expected = mapping(by_number=False).columns
    assert {HEADER[place]: column for column, place in found.items()} == expected


def test_a_column_is_guessed_by_what_its_cells_look_like():
    rows = [["12345678", "https://example.org"], ["1234567", "http://example.org/x"]]
    assert guesses.columns(("a", "b"), rows, RESPONSES) == {"kvk_number": 0, "evidence_url": 1}


def test_a_message_names_the_codes_with_their_meaning(published):
    codes = "wave,company,sector,size_class,level\nw2026,a,retail,large,7\n"
    (problem,) = read(codes, reference=published).errors
    assert "3 (expliciet in een openbaar document)" in problem.text("nl")
    assert "9 (not established)" in problem.text("en")

"""A file beside what was published before: a part of a wave, and companies under another code, number or name."""

import pytest

from tests.intake.delivering import COMPANIES, delivery, mapping, with_waves
from tests.intake.uploading import read

COMPLETE = {"zeros": "complete", "words": "as_read"}
NUMBERED = [(kvk.zfill(8), *rest) for kvk, *rest in COMPANIES]


@pytest.fixture(scope="module")
def published():
    """The wave of 2026 with four companies, by the contractor's numbers, and an empty one of 2027."""
    return with_waves(
        "w2026", "w2027", companies=delivery(NUMBERED), mapping=mapping(by_number=False), answers=COMPLETE
    )


def told(reading) -> list[tuple]:
    rules = ("number_other_code", "code_other_number", "name_changed", "rows_go")
    return [(p.row, p.rule, p.values.get("expected")) for p in reading.problems if p.rule in rules]


def test_the_same_companies_under_the_same_codes_are_nothing_new(published):
    file = delivery(NUMBERED)
    reading = read(file, reference=published, mapping=mapping("w2027", by_number=False), answers=COMPLETE)
    assert told(reading) == []
    spelled = file.replace("Aap B.V.", "AAP BV")
    reading = read(spelled, reference=published, mapping=mapping("w2027", by_number=False), answers=COMPLETE)
    assert told(reading) == []


def test_row_numbers_as_codes_are_seen_by_the_number_of_the_company(published):
    moved = delivery(NUMBERED[1:] + NUMBERED[:1])
    reading = read(moved, reference=published, mapping=mapping("w2027", by_number=False), answers=COMPLETE)
    assert reading.errors == ()
    assert told(reading) == [
        (2, "number_other_code", "2"),
        (2, "code_other_number", NUMBERED[0][0]),
        (3, "number_other_code", "3"),
        (3, "code_other_number", NUMBERED[1][0]),
        (4, "number_other_code", "4"),
        (4, "code_other_number", NUMBERED[2][0]),
        (5, "number_other_code", "1"),
        (5, "code_other_number", NUMBERED[3][0]),
    ]


def test_a_name_that_changed_is_listed(published):
    file = delivery(NUMBERED).replace("Mies", "Vuur")
    reading = read(file, reference=published, mapping=mapping("w2027", by_number=False), answers=COMPLETE)
    assert told(reading) == [(4, "name_changed", "Mies")]


def test_a_wave_that_is_replaced_is_not_compared_with_itself(published):
    moved = delivery(NUMBERED[1:] + NUMBERED[:1])
    reading = read(moved, reference=published, mapping=mapping("w2026", by_number=False), answers=COMPLETE)
    assert told(reading) == []


def test_a_part_of_a_wave_is_asked_about_and_warned_of(published):
    part = delivery(NUMBERED[:1], first=1)
    reading = read(part, reference=published, mapping=mapping(by_number=False), answers=COMPLETE)
    (question,) = [question for question in reading.questions if question.name == "existing"]
    assert (question.proposed, question.to_answer) == ("replace", True)
    assert "4" in question.text("nl") and "3" in question.text("en")
    assert told(reading) == [(2, "rows_go", None)] and not reading.adds
    (warning,) = [problem for problem in reading.warnings if problem.rule == "rows_go"]
    assert (warning.value, dict(warning.values)) == ("w2026", {"there": "4", "come": "1", "go": "3"})


def test_what_is_added_leaves_the_others_and_is_compared_with_them(published):
    late = delivery(NUMBERED[:1], first=91)
    answers = COMPLETE | {"existing": "add"}
    reading = read(late, reference=published, mapping=mapping(by_number=False), answers=answers)
    assert reading.adds and told(reading) == [(2, "number_other_code", "1")]


def test_a_whole_wave_is_replaced_without_a_question(published):
    reading = read(
        delivery(NUMBERED), reference=published, mapping=mapping(by_number=False), answers=COMPLETE
    )
    assert "existing" not in [question.name for question in reading.questions] and not reading.adds

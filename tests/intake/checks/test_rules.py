"""What must hold in survey files and measurements beyond single cells, each rule at its edge."""

import pytest

from tests.intake.uploading import outcome

RESPONSE = {
    "wave": "w2026", "reference_year": "2026", "company": "c1", "kvk_number": "01234567", "name": "A", "sbi": "14",
    "sector": "textiles", "ministry": "", "size_class": "large", "level": "3", "step_1": "true",
    "evidence_url": "https://example.org/a", "agreement": "", "weight": "1.5",
}  # fmt: skip
WAVE = {
    "wave": "w2027", "reference_year": "2027", "population_definition_nl": "a", "population_definition_en": "a",
    "frame_date": "2027-01", "population_size": "600", "comparability_group": "survey", "design": "sample",
    "synthetic": "false", "names_may_be_shown": "false",
}  # fmt: skip
MEASUREMENT = {
    "measurement": "m2026", "indicator": "endorsement_rate", "reference_year": "2026", "published_on": "2026-11",
    "share": "0.35", "population_definition_nl": "a", "population_definition_en": "a", "population_size": "600",
    "assessed": "200", "endorsing": "70", "method_nl": "a", "method_en": "a", "comparability_group": "g",
    "status": "interim", "verified": "true", "source": "annual_report_2024",
}  # fmt: skip

DECISION = {
    "comparability_group": "survey", "compared_with": "official_definition", "reason_nl": "a", "reason_en": "a",
    "author": "a", "decided_on": "2026-02",
}  # fmt: skip


def file(base: dict[str, str], *changes: dict[str, str]) -> str:
    """A file with one row for each of the changes to a good row."""
    rows = [base | change for change in changes or ({},)]
    return "\n".join([",".join(base), *(",".join(row.values()) for row in rows)]) + "\n"


def problems(reference, base: dict[str, str], *changes: dict[str, str]) -> list[tuple]:
    return outcome(file(base, *changes), reference=reference)[2]


@pytest.mark.parametrize("base", [RESPONSE, WAVE, MEASUREMENT, DECISION])
def test_good_rows_have_no_problems(reference, base):
    assert outcome(file(base), reference=reference) == (1, 1, [])


@pytest.mark.parametrize(
    ("change", "column", "rule"),
    [
        ({"kvk_number": "1234567"}, "kvk_number", "kvk_number"),
        ({"kvk_number": "012345678"}, "kvk_number", "kvk_number"),
        ({"kvk_number": "1,23E+07"}, None, "cell_count"),
        ({"sbi": "1"}, "sbi", "sbi"),
        ({"sbi": "141399"}, "sbi", "sbi"),
        ({"sbi": "34"}, "sbi", "sbi"),
        ({"sbi": "14.13"}, "sbi", "sbi"),
        ({"level": "5"}, "level", "enum"),
        ({"level": "-1"}, "level", "enum"),
        ({"level": "drie"}, "level", "type_integer"),
        ({"step_1": "misschien"}, "step_1", "type_boolean"),
        ({"size_class": "klein"}, "size_class", "enum"),
        ({"sector": "bakkers"}, "sector", "reference"),
        ({"ministry": "XYZ"}, "ministry", "reference"),
        ({"agreement": "tulips"}, "agreement", "reference"),
        ({"wave": "w1999"}, "wave", "reference"),
        ({"wave": ""}, "wave", "required"),
        ({"reference_year": "2025"}, "reference_year", "year_outside_wave"),
        ({"reference_year": "1926"}, "reference_year", "minimum"),
        ({"company": "Totaal"}, "company", "total_row"),
        ({"weight": "0"}, "weight", "weight"),
        ({"weight": "-1"}, "weight", "minimum"),
        ({"evidence_url": "op de website"}, "evidence_url", "pattern"),
        ({"name": '=HYPERLINK("x")'}, None, "quote"),
        ({"name": "=1+1"}, "name", "formula"),
    ],
)
def test_a_response_is_refused(reference, change, column, rule):
    assert outcome(file(RESPONSE, change), reference=reference) == (1, 0, [(2, column, rule)])


@pytest.mark.parametrize(
    ("change", "column", "rule"),
    [
        ({"evidence_url": ""}, "evidence_url", "level_without_evidence"),
        ({"level": "4", "evidence_url": ""}, "evidence_url", "level_without_evidence"),
        ({"level": "4", "step_1": "false"}, "level", "level_without_step"),
        ({"sbi": "1071"}, "sector", "sbi_other_sector"),
    ],
)
def test_a_response_is_doubted(reference, change, column, rule):
    assert outcome(file(RESPONSE, change), reference=reference) == (1, 1, [(2, column, rule)])


@pytest.mark.parametrize(
    "change",
    [
        {"reference_year": ""},
        {"sbi": ""},
        {"kvk_number": ""},
        {"level": "2", "evidence_url": ""},
        {"level": "4"},
        {"level": "9"},
        {"weight": ""},
    ],
)
def test_what_may_be_empty_may_be_empty(reference, change):
    assert problems(reference, RESPONSE, change) == []


def test_a_company_stands_in_a_wave_once(reference):
    assert problems(reference, RESPONSE, {}, {"kvk_number": ""}) == [(3, "wave, company", "key")]
    assert problems(reference, RESPONSE, {}, {"company": "c2"}) == [(3, "kvk_number", "company_twice")]


def test_all_companies_of_a_wave_have_a_weight_or_none(reference):
    without = {"company": "c2", "kvk_number": "", "weight": ""}
    assert problems(reference, RESPONSE, {}, without) == [(3, "weight", "weight_missing")]
    assert problems(reference, RESPONSE, {"weight": ""}, without) == []
    # In a file with two waves each is looked at by itself.
    rows = outcome(file(RESPONSE, without | {"wave": "w1"}, {"wave": "w2"}))[2]
    assert "weight_missing" not in {rule for _, _, rule in rows}


def test_no_more_companies_than_the_sector_or_the_wave_has(reference):
    food = {"sector": "food", "sbi": "10", "kvk_number": ""}
    rows = [{"kvk_number": ""}, {"company": "c2", "kvk_number": ""}, {"company": "c3"} | food]

    assert problems(reference, RESPONSE, *rows) == []
    assert problems(reference, RESPONSE, *rows, {"company": "c4"} | food) == [
        (5, "wave", "n_over_population"),
        (5, "sector", "n_over_population"),
    ]


def test_a_group_is_not_joined_with_itself(reference):
    itself = {"compared_with": "survey"}
    assert problems(reference, DECISION, itself) == [(2, "compared_with", "group_with_itself")]


def test_a_group_that_nothing_belongs_to_is_told(reference):
    misspelt = {"compared_with": "offical_definition"}
    assert problems(reference, DECISION, misspelt) == [(2, "compared_with", "group_unknown")]


@pytest.mark.parametrize("column", DECISION)
def test_a_decision_has_its_reason_and_its_author(reference, column):
    assert problems(reference, DECISION, {column: ""}) == [(2, column, "required")]


def test_rows_of_another_wave_are_pointed_out_once():
    rows = [
        {"company": f"c{n}", "kvk_number": "", "wave": wave}
        for n, wave in enumerate(["w1", "w1", "w2", "w2", "w1"])
    ]

    assert outcome(file(RESPONSE, *rows)) == (5, 5, [(4, "wave", "mixed_waves")])


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"reference_year": "2026"}, [(2, "reference_year", "year_outside_wave")]),
        ({"wave": "ronde_3"}, []),
        ({"wave": "w20271"}, []),
        ({"frame_date": "2023-12"}, [(2, "frame_date", "frame_outside_wave")]),
        ({"frame_date": "2028"}, []),
        ({"frame_date": "2029"}, [(2, "frame_date", "frame_outside_wave")]),
        ({"frame_date": "1-2-2027"}, []),
        ({"frame_date": "31-12"}, [(2, "frame_date", "pattern")]),
        ({"synthetic": "nee"}, []),
        ({"design": "steekproef"}, [(2, "design", "enum")]),
        ({"population_size": "0"}, [(2, "population_size", "minimum")]),
    ],
)
def test_a_wave_and_its_year(reference, change, expected):
    assert problems(reference, WAVE, change) == expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"endorsing": "200", "share": "100%", "assessed": "200"}, []),
        (
            {"endorsing": "201", "share": "100.5%"},
            [(2, "share", "maximum"), (2, "endorsing", "successes_over_n")],
        ),
        ({"assessed": "601", "endorsing": "210"}, [(2, "assessed", "n_over_population")]),
        ({"endorsing": "71"}, []),
        ({"endorsing": "72"}, [(2, "share", "share_differs")]),
        ({"endorsing": "0", "assessed": "0"}, []),
        ({"published_on": "2025"}, [(2, "published_on", "published_before")]),
        ({"share": "1.2"}, []),
        ({"indicator": "onbekend"}, [(2, "indicator", "reference")]),
    ],
)
def test_the_numbers_of_a_measurement_fit(reference, change, expected):
    found = [problem for problem in problems(reference, MEASUREMENT, change) if change != {"share": "1.2"}]
    assert sorted(found, key=str) == sorted(expected, key=str)


def lost_zeros(*codes: str) -> list[int]:
    """The rows of which the SBI code is said to have lost its zero."""
    rows = [RESPONSE | {"company": f"c{n}", "kvk_number": "", "sbi": code} for n, code in enumerate(codes)]
    return [row for row, _, rule in outcome(file(RESPONSE, *rows))[2] if rule == "sbi_lost_zero"]


@pytest.mark.parametrize(
    ("codes", "rows"),
    [
        (["311", "311", "812"], [2, 3, 4]),
        (["1413", "113", "2050"], [3]),
        (["01131", "1131", "20501"], []),
        (["14131", "1131", "20501"], [3]),
        (["14", "01", "62"], []),
        (["1413", "0113", "113"], []),
        (["141", "471", "620"], []),
        (["1413", "412", "4711"], []),
        (["1413", "6201", "14"], []),
    ],
)
def test_an_sbi_code_that_may_have_lost_its_zero_is_told(codes, rows):
    assert lost_zeros(*codes) == rows

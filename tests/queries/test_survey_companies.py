"""Single companies come out of the tables only for waves whose names may be shown."""

import pytest

import queries

EVERYTHING = {"sector": [], "ministry": [], "hidden": [], "search": "", "skip": 0, "most": 1000}


@pytest.mark.parametrize(
    ("wave", "count"), [("example_2018", 0), ("example_2020", 600), ("example_2023", 600)]
)
def test_a_wave_that_keeps_its_names_gives_none(survey, wave, count):
    rows = queries.run(survey, "survey_companies", wave=wave, **EVERYTHING)
    assert len(rows) == count
    assert set(rows["matches"]) == ({count} if count else set())


def test_a_company_is_followed_through_the_waves_that_show_it(survey):
    rows = queries.run(survey, "survey_company", company="example_0002", hidden=[])
    assert "example_2018" not in set(rows["wave"])
    assert list(rows["reference_year"]) == sorted(rows["reference_year"])
    assert set(rows["name"]) == {"Voorbeeld 0002"}


def test_a_search_reads_names_and_no_patterns(survey):
    found = queries.run(
        survey, "survey_companies", wave="example_2023", **(EVERYTHING | {"search": "BEELD 0002"})
    )
    assert list(found["name"]) == ["Voorbeeld 0002"]
    assert queries.run(
        survey, "survey_companies", wave="example_2023", **(EVERYTHING | {"search": "%"})
    ).empty


def test_a_page_is_a_part_of_the_list(survey):
    every = queries.run(survey, "survey_companies", wave="example_2023", **EVERYTHING)
    page = queries.run(
        survey, "survey_companies", wave="example_2023", **(EVERYTHING | {"skip": 30, "most": 10})
    )
    assert list(page["company"]) == list(every["company"][30:40])
    assert set(page["matches"]) == {600}

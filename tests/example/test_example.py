"""The example survey in data/example/ is what its generator makes, and says of itself that it is made up."""

import csv
import io
import itertools

import pytest

import intake
import store
from tests.example.generate import FOLDER, SECTORS, WAVES, example

TABLES = ("survey_waves", "survey_strata", "survey_responses")


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    return example()


@pytest.fixture(scope="module")
def rows(made) -> dict[str, list[dict[str, str]]]:
    return {table: list(csv.DictReader(io.StringIO(text))) for table, text in made.items()}


@pytest.mark.parametrize("table", TABLES)
def test_the_files_are_what_the_generator_makes_byte_for_byte(table, made):
    assert (FOLDER / f"{table}.csv").read_bytes() == made[table].encode("utf-8")


def test_another_seed_makes_another_survey(made):
    assert example(1)["survey_responses"] != made["survey_responses"]


def test_the_files_keep_to_the_descriptions_of_their_tables(made):
    contents = {table.name: intake.read_file(store.DATA / table.path) for table in intake.tables(store.DATA)}
    contents |= {table: text.encode("utf-8") for table, text in made.items()}
    checked = intake.check(contents, intake.tables(store.DATA))
    assert checked["survey_waves"].num_rows == len(WAVES)


def test_every_row_says_that_it_is_made_up(rows):
    assert {wave["synthetic"] for wave in rows["survey_waves"]} == {"true"}
    synthetic = {wave["wave"] for wave in rows["survey_waves"]}
    assert all(code.startswith("example_") for code in synthetic)
    assert {row["wave"] for table in TABLES for row in rows[table]} == synthetic
    for row in rows["survey_responses"]:
        assert row["company"].startswith("example_")
        assert row["name"].startswith("Voorbeeld ")
        assert row["evidence_url"] == "" or row["evidence_url"].startswith("https://example.org/")
        assert row["kvk_number"] == ""


def test_every_wave_has_about_six_hundred_companies_of_every_sector(rows):
    for wave in WAVES:
        own = [row for row in rows["survey_responses"] if row["wave"] == wave.code]
        assert 590 <= len(own) <= 610
        assert {row["sector"] for row in own} == SECTORS.keys()
        assert 0.03 < sum(row["level"] == "9" for row in own) / len(own) < 0.1


def test_most_companies_are_in_two_waves_and_some_come_and_go(rows):
    waves = [
        {row["company"] for row in rows["survey_responses"] if row["wave"] == wave.code} for wave in WAVES
    ]
    for before, after in itertools.pairwise(waves):
        assert len(before & after) > 400
        assert len(after - before) > 50
        assert len(before - after) > 50


def test_evidence_fits_the_level(rows):
    for row in rows["survey_responses"]:
        assert bool(row["evidence_url"]) == (row["level"] in ("3", "4"))
        assert (row["step_1"] == "") == (row["level"] == "9")
        assert row["level"] != "4" or row["step_1"] == "true"

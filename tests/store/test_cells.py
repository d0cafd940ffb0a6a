"""The cells of a reading copy, counted a second time in pandas from the files."""

import itertools

import duckdb
import pandas as pd
import pytest

import queries
import store
from store import cells
from tests.example.generate import FOLDER, WAVES

STEPS = [f"step_{number}" for number in range(1, 7)]


@pytest.fixture(scope="module")
def responses() -> pd.DataFrame:
    """The rows of the example, each with the ministry that counts."""
    rows = pd.read_csv(FOLDER / "survey_responses.csv", dtype={"agreement": "string"})
    own = pd.read_csv(store.DATA / "sectors.csv").set_index("sector")["ministry"]
    return rows.assign(
        ministry=rows["ministry"].fillna(rows["sector"].map(own)).fillna(""),
        agreement=rows["agreement"].fillna(""),
    )


def test_the_cells_are_the_rows_counted(survey, responses):
    keys = ["wave", "sector", "ministry", "size_class", "agreement", "level"]
    expected = responses.groupby(keys).size()
    found = queries.table(survey, "survey_cells").fillna({"ministry": "", "agreement": ""})
    assert found.set_index(keys)["companies"].sort_index().to_dict() == expected.to_dict()


@pytest.mark.parametrize("step", STEPS)
def test_a_step_is_counted_apart_where_it_was_found_and_where_it_was_looked_for(survey, responses, step):
    found = queries.run(survey, "survey_cells").groupby("wave")[[f"{step}_found", f"{step}_known"]].sum()
    expected = responses.groupby("wave")[step].agg([lambda cells: cells.eq(True).sum(), "count"])
    assert found.to_numpy().tolist() == expected.to_numpy().tolist()


def test_the_waves_carry_their_counts(survey, responses):
    waves = queries.run(survey, "survey_waves").set_index("wave")
    for wave, rows in responses.groupby("wave"):
        assert waves.loc[wave, "companies"] == len(rows)
        assert waves.loc[wave, "assessed"] == (rows["level"] != 9).sum()
        assert waves.loc[wave, "endorsing"] == rows["level"].isin([3, 4]).sum()
        assert waves.loc[wave, "not_established"] == (rows["level"] == 9).sum()


def test_transitions_are_the_companies_of_two_waves_side_by_side(survey, responses):
    found = queries.run(survey, "survey_transitions")
    assert len(found.drop_duplicates(["wave_before", "wave_after"])) == len(WAVES) - 1
    for before, after in itertools.pairwise(wave.code for wave in WAVES):
        both = responses[responses["wave"] == before].merge(
            responses[responses["wave"] == after], on="company", how="outer", suffixes=("_before", "_after")
        )
        keys = ["level_before", "level_after"]
        expected = both.fillna({key: -1 for key in keys}).groupby(keys).size()
        pair = found[(found["wave_before"] == before) & (found["wave_after"] == after)]
        counted = pair.fillna({key: -1 for key in keys}).groupby(keys)["companies"].sum()
        assert counted.to_dict() == expected.to_dict()
        assert pair["companies"].sum() == len(both)


@pytest.fixture
def uncounted():
    """A reading copy of two waves, made here, before its cells are."""
    copy = duckdb.connect()
    copy.execute("CREATE TABLE sectors AS SELECT 'food' AS sector, 'LNV' AS ministry")
    copy.execute(
        "CREATE TABLE survey_waves AS FROM (VALUES ('a', 2020, 'x'), ('b', 2020, 'x'), ('c', 2021, 'y'))"
        " AS waves (wave, reference_year, comparability_group)"
    )
    copy.execute("CREATE TABLE comparability_overrides (comparability_group VARCHAR, compared_with VARCHAR)")
    steps = ", ".join(f"NULL::BOOLEAN AS {step}" for step in STEPS)
    copy.execute(
        f"CREATE TABLE survey_responses AS SELECT *, {steps} FROM (VALUES"
        " ('a', 'c1', 'food', NULL, 'large', NULL, 3, 1.1), ('a', 'c2', 'food', 'BZ', 'large', NULL, 3, 2.2),"
        " ('a', 'c3', 'food', NULL, 'large', NULL, 3, NULL), ('b', 'c1', 'food', NULL, 'large', NULL, 9, 1),"
        " ('c', 'c1', 'food', NULL, 'large', NULL, 0, 1))"
        " AS rows (wave, company, sector, ministry, size_class, agreement, level, weight)"
    )
    return copy


@pytest.fixture
def small(uncounted):
    """The same with its cells."""
    cells.make(uncounted)
    return uncounted


def test_a_company_may_fall_under_another_ministry_than_its_sector(small):
    rows = small.execute("SELECT wave, ministry, companies FROM survey_cells ORDER BY ALL").fetchall()
    assert rows == [("a", "BZ", 1), ("a", "LNV", 2), ("b", "LNV", 1), ("c", "LNV", 1)]


def test_weights_are_summed_exactly_and_missing_ones_counted(small):
    cell = "FROM survey_cells WHERE wave = 'a' AND ministry = 'LNV'"
    assert [
        str(value) for value in small.execute(f"SELECT weighted, weight, weight_squared {cell}").fetchone()
    ] == [
        "1",
        "1.100000",
        "1.210000",
    ]


def test_waves_are_paired_within_their_comparability_group_only(small):
    pairs = small.execute("SELECT DISTINCT wave_before, wave_after FROM survey_transitions").fetchall()
    assert pairs == [("a", "b")]


@pytest.mark.parametrize("decision", ["('x', 'y')", "('y', 'x')"])
def test_a_decision_lets_a_wave_follow_one_of_another_group(uncounted, decision):
    uncounted.execute(f"INSERT INTO comparability_overrides VALUES {decision}")
    cells.make(uncounted)
    rows = uncounted.execute("SELECT wave_before, wave_after FROM survey_transitions ")
    assert {row[:2] for row in rows.fetchall()} == {("a", "b"), ("b", "c")}


def test_a_store_without_a_survey_has_no_cells(published):
    with pytest.raises(duckdb.CatalogException):
        queries.table(published.reading_copy().connection, "survey_cells")

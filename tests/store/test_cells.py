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
    followed = found[found["follows"]].drop_duplicates(["wave_before", "wave_after"])
    assert len(followed) == len(WAVES) - 1
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
        "0.500000000000",
        "0.250000000000",
    ]


@pytest.mark.parametrize("times", ["1e-9", "1e300"])
def test_weights_of_any_size_compare_as_they_did(uncounted, times):
    uncounted.execute("UPDATE survey_responses SET weight = coalesce(weight, 3.3)")
    uncounted.execute("ALTER TABLE survey_responses ALTER weight TYPE DOUBLE")
    cells.make(uncounted)
    sums = "SELECT sum(weight)::DOUBLE, sum(weight_squared)::DOUBLE FROM survey_cells WHERE wave = 'a'"
    before = uncounted.execute(sums).fetchone()
    for table in cells.TABLES:
        uncounted.execute(f"DROP TABLE {table}")
    uncounted.execute(f"UPDATE survey_responses SET weight = weight * {times}")
    cells.make(uncounted)
    assert uncounted.execute(sums).fetchone() == pytest.approx(before, abs=1e-11)
    assert before == pytest.approx((6.6 / 3.3, (1.1**2 + 2.2**2 + 3.3**2) / 3.3**2))


def test_a_step_is_weighed_where_it_was_found_and_where_it_was_looked_for(uncounted):
    uncounted.execute("UPDATE survey_responses SET step_1 = company = 'c1' WHERE company <> 'c3'")
    cells.make(uncounted)
    rows = uncounted.execute(
        "SELECT sum(step_1_found_weight)::DOUBLE, sum(step_1_known_weight)::DOUBLE, sum(step_2_known_weight)"
        " FROM survey_cells WHERE wave = 'a'"
    )
    assert rows.fetchone() == (0.5, 1.5, None)


def test_of_companies_in_both_waves_the_weights_and_their_products_are_summed(small):
    rows = small.execute(
        "SELECT companies, weight_before::DOUBLE, weight_after::DOUBLE, weight_product::DOUBLE"
        " FROM survey_transitions WHERE level_before IS NOT NULL AND level_after IS NOT NULL"
    )
    # The first company alone: half of the heaviest of its wave, and all of the next.
    assert rows.fetchall() == [(1, 0.5, 1.0, 0.5)]


def test_waves_are_paired_within_their_comparability_group_only(small):
    pairs = small.execute("SELECT DISTINCT wave_before, wave_after FROM survey_transitions").fetchall()
    assert pairs == [("a", "b")]


@pytest.mark.parametrize("decision", ["('x', 'y')", "('y', 'x')"])
def test_a_decision_lets_a_wave_follow_one_of_another_group(uncounted, decision):
    uncounted.execute(f"INSERT INTO comparability_overrides VALUES {decision}")
    cells.make(uncounted)
    pairs = "SELECT DISTINCT wave_before, wave_after, follows FROM survey_transitions ORDER BY ALL"
    assert uncounted.execute(pairs).fetchall() == [("a", "b", True), ("a", "c", False), ("b", "c", True)]
    # Of waves that do not follow each other only who is in both is counted.
    skipped = "FROM survey_transitions WHERE NOT follows AND (level_before IS NULL OR level_after IS NULL)"
    assert uncounted.execute(f"SELECT count(*) {skipped}").fetchone() == (0,)


def test_a_store_without_a_survey_has_no_cells(published):
    with pytest.raises(duckdb.CatalogException):
        queries.table(published.reading_copy().connection, "survey_cells")

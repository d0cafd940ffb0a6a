"""No cell changes unseen: the comparison of all answers tells it, or no answer reads it and UNREAD says why."""

from datetime import date

import duckdb
import pytest

import intake
from answers import ANSWERS
from answers.changes import changes_of
from store import DATA, cells, copies

TODAY = date(2026, 11, 26)
TABLES = {table.name: table for table in intake.tables(DATA)}
# What no answer shows, and why.
UNREAD = {
    ("ministries", "tooi_code"): "a key for other registers",
    ("sectors", "sbi"): "used when a file is checked",
    ("sectors", "basis"): "always an editorial choice",
    ("sectors", "note_nl"): "explains the SBI codes",
    ("sectors", "note_en"): "explains the SBI codes",
    ("indicators", "lower_bound"): "used when a file is checked",
    ("indicators", "owner"): "who maintains the description",
    ("goal_indicators", "source"): "the page says whether the link is official",
    ("places", "un_code"): "used when a file is read",
    ("places", "world_bank_code"): "used when a file is read",
    ("places", "written_as"): "used when a file is read",
    ("measurements", "verified"): "every measurement that is shown has its source beside it",
    ("agreement_goals", "basis"): "always an editorial choice",
    ("agreement_goals", "verified"): "always an editorial choice",
    ("risk_themes", "source"): "all are of one analysis, which the page names",
    ("sector_risks", "risk"): "a code",
    ("sector_risks", "risk_group"): "groups of a selection are not counted",
    ("sector_risks", "theme"): "an editorial link that is not drawn",
    ("survey_responses", "reference_year"): "checked against the wave",
    ("survey_responses", "kvk_number"): "never shown",
    ("survey_responses", "sbi"): "checked against the sector",
    # The list of companies is shown a page at a time; the preview counts the rows that change.
    ("survey_responses", "name"): "listed a page at a time",
    ("survey_responses", "evidence_url"): "listed a page at a time",
    ("survey_responses", "agreement"): "which agreement is listed a page at a time",
}

CELLS = [(table.name, field.name) for table in TABLES.values() for field in table.fields]


def other(field: intake.Field, value: object) -> object:
    """Another value of the same kind."""
    if field.enum:
        return next(code for code in field.enum if code != str(value))
    if field.type == "boolean":
        return not value
    if field.type == "date":
        return date(1999, 1, 1)
    if field.type in ("integer", "number"):
        # So far that no other row has it: keys stay keys.
        return (value or 0) + 1000
    return "1999" if field.pattern and "d{4}" in field.pattern else f"{value or ''}x"


@pytest.fixture(scope="module")
def full(survey) -> duckdb.DuckDBPyConnection:
    """A version with rows in every table."""
    copy = duckdb.connect()
    with survey.cursor() as cursor:
        for (table,) in cursor.execute("SHOW TABLES").fetchall():
            copy.register("rows", cursor.table(table).to_arrow_table())
            copy.execute(f"CREATE TABLE {table} AS FROM rows")
    copy.execute(
        "INSERT INTO comparability_overrides BY NAME"
        " SELECT 'a' AS comparability_group, 'b' AS compared_with, 'x' AS reason_nl, 'x' AS reason_en,"
        " 'x' AS author, '2026-01-01' AS decided_on"
    )
    copy.execute(
        "INSERT INTO partner_actions BY NAME SELECT 'a' AS action, 'union' AS partner_kind, 'x' AS partner,"
        " 'x' AS name_nl, 'x' AS name_en, '2026' AS started_on, 8 AS goal, (SELECT min(source) FROM sources)"
        " AS source"
    )
    copy.execute(
        "INSERT INTO ministry_statements BY NAME SELECT 'BZ' AS ministry, '2024' AS statement_on, 'yes'"
        " AS names_sdg_contribution, 'yes' AS names_imvo_link, 'x' AS document, 'https://example.org' AS address"
    )
    # Weights count in a wave where every company has one.
    weighted = "UPDATE survey_responses SET weight = 1 WHERE wave = 'example_2023'"
    return copies.changed(copy, lambda changed: changed.execute(weighted))


@pytest.fixture(scope="module")
def copied(full) -> duckdb.DuckDBPyConnection:
    """The same version, of which one cell at a time is changed and put back."""
    return copies.changed(full, lambda copy: None)


def is_told(full, after, table: str) -> bool:
    """Whether any answer differs, those about the table asked first: most cells are told by one of them."""
    near_first = sorted(ANSWERS.values(), key=lambda answer: table not in answer.described_by[:1])
    tables = cells.affected([table])
    return any(changes_of(answer, full, after, TODAY, tables) for answer in near_first)


def told(full, copied, table: str, column: str, row: int, value: object) -> bool:
    """Whether the comparison tells another value in one cell."""
    statement = f"UPDATE {table} SET {column} = $value WHERE rowid = {row}"
    if cells.affected([table]) != {table}:
        after = copies.changed(full, lambda copy: copy.execute(statement, {"value": value}))
        return is_told(full, after, table)
    # What was asked of a connection is kept with it, so each cell gets one of its own.
    with copied.cursor() as after:
        ((was,),) = after.execute(f"SELECT {column} FROM {table} WHERE rowid = {row}").fetchall()
        after.execute(statement, {"value": value})
        try:
            return is_told(full, after, table)
        finally:
            after.execute(statement, {"value": was})


@pytest.mark.parametrize(("table", "column"), [cell for cell in CELLS if cell not in UNREAD])
def test_a_changed_cell_is_told(full, copied, table, column):
    field = next(each for each in TABLES[table].fields if each.name == column)
    rows = full.sql(
        f"SELECT rowid, {column} FROM {table} WHERE {column} IS NOT NULL ORDER BY rowid"
    ).fetchall()
    rows = rows or full.sql(f"SELECT rowid, {column} FROM {table} ORDER BY rowid").fetchall()
    # Some rows are of no consequence, such as an unverified target; one of these shows it.
    tried = rows[:: max(1, len(rows) // 4)]
    assert any(told(full, copied, table, column, row, other(field, value)) for row, value in tried)


def test_what_is_unread_is_there():
    assert set(UNREAD) <= set(CELLS)

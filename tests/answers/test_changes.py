"""What differs between two versions: every answer's rows, and nothing that no answer shows."""

import math
from datetime import date

import pytest

from answers import change_words
from answers.changes import HEADLINE, changes, names
from translations import LANGUAGES, words

TODAY = date(2026, 11, 26)


def cells(found) -> dict[tuple, tuple]:
    """From what to what, by answer, key and column."""
    return {(c.answer.name, *c.key.values(), c.column): (c.before, c.after) for c in found}


def test_the_same_version_changes_nothing(connection):
    assert changes(connection, connection, TODAY) == ()


def test_a_measurement_changes_the_headline_the_gap_and_its_own_row(connection, changed):
    after = changed("UPDATE measurements SET share = 0.5 WHERE measurement = 'official_2023'")
    found = cells(changes(connection, after, TODAY))
    assert found["measurements", "official_2023", "share"] == (0.41, 0.5)
    assert found["endorsement", "gap"] == (pytest.approx(0.49), pytest.approx(0.4))
    before, now = found["endorsement", HEADLINE]
    assert before.keys() == now.keys() == set(LANGUAGES)
    assert "41%" in before["en"]
    assert "50%" in now["en"]


def test_the_verdict_stands_before_the_values(connection, changed):
    after = changed("UPDATE measurements SET share = 0.93 WHERE measurement = 'official_2023'")
    found = [c for c in changes(connection, after, TODAY) if c.answer.name == "endorsement"]
    assert [c.rank for c in found] == sorted(c.rank for c in found)
    assert ("verdict", "not_met", "met") in [(c.column, c.before, c.after) for c in found if c.rank < 2]


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (
            "UPDATE agreement_counts SET value = 9999"
            " WHERE agreement = 'textiles' AND counted_on = '2016-07-04'",
            {"agreements/counts"},
        ),
        (
            "UPDATE commitments SET evidence_nl = 'nieuw'",
            {"commitments"},
        ),
        (
            "UPDATE observations SET value = 1.1 * value WHERE geo = 'EU27_2020'",
            {"indicators/{indicator}", "targets"},
        ),
    ],
)
def test_what_a_page_shows_beside_its_headline_counts_too(connection, changed, statement, expected):
    found = changes(connection, changed(statement), TODAY)
    assert {change.answer.name for change in found} == expected


def test_rows_that_come_and_go_are_given_whole(connection, changed):
    before = changed("DELETE FROM measurements WHERE measurement = 'vbdo_2016'")
    (came,) = [c for c in changes(before, connection, TODAY) if c.answer.name == "measurements"]
    assert (came.key, came.column, came.before) == ({"measurement": "vbdo_2016"}, None, None)
    assert came.after["assessed"] == 60
    (gone,) = [c for c in changes(connection, before, TODAY) if c.answer.name == "measurements"]
    assert (gone.before, gone.after) == (came.after, None)


def test_the_last_digit_of_a_sum_is_no_change(connection, changed):
    after = changed("UPDATE agreement_targets SET share = share * (1 + 1e-14)")
    assert changes(connection, after, TODAY) == ()


def test_a_number_has_a_difference_and_a_code_has_none(connection, changed):
    after = changed("UPDATE agreements SET status = 'running' WHERE agreement = 'textiles'")
    found = {c.column: c for c in changes(connection, after, TODAY) if c.answer.name == "agreements"}
    assert (found["status"].after, found["status"].difference) == ("running", None)
    after = changed("UPDATE agreement_targets SET share = share + 0.05")
    shares = [c.difference for c in changes(connection, after, TODAY) if c.column == "share"]
    assert shares
    assert all(math.isclose(difference, 0.05) for difference in shares)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_year_is_a_whole_number(connection, changed, language):
    say = words(language)
    after = changed("DELETE FROM observations WHERE indicator = 'eurostat_sdg_07_40' AND year > 2020")
    known = names(connection, TODAY)
    years = [c for c in changes(connection, after, TODAY) if (c.column or "").endswith("year")]
    assert "2020" in [change_words.after(change, known, say) for change in years]
    assert all(change_words.before(change, known, say).isdigit() for change in years)


def test_every_wave_of_a_survey_is_compared(connection, survey):
    found = cells(changes(connection, survey, TODAY))
    for wave in ("example_2018", "example_2020", "example_2023"):
        before, after = found["survey", wave, "total", "", None]
        assert before is None
        assert after["basis"] == "strata"


def test_a_group_of_a_wave_is_called_by_its_name(connection, survey):
    found = [c for c in changes(connection, survey, TODAY) if c.answer.name == "survey" and c.column is None]
    known, say = names(survey, TODAY), words("nl")
    called = {change_words.what(change, known, say) for change in found}
    assert "example_2023, totaal" in called
    assert "example_2023, per sector, Detailhandel" in called
    assert "example_2023, per deelname aan een convenant, ja" in called


def test_an_answer_that_reads_none_of_the_tables_is_not_asked_again(connection, changed):
    after = changed("UPDATE agreement_counts SET value = value + 1", "DROP TABLE survey_cells")
    found = changes(connection, after, TODAY, ["agreement_counts"])
    assert "agreements/counts" in {change.answer.name for change in found}


def test_codes_have_their_names(connection):
    known = names(connection, TODAY)
    assert known["indicator"]["eurostat_sdg_07_40"]["name_nl"]
    assert known["agreement"]["textiles"]["name_en"]
    assert known["goal"][7]["name_nl"]


def test_a_target_is_told_by_its_indicator_value_and_year(connection):
    known = names(connection, TODAY)["target"]
    assert known["endorsement_2023"]["name_nl"].endswith(": 90% van de grote bedrijven in 2023")
    assert known["oda_no_year"]["name_en"].endswith(": 0.7% of gross national income")

"""What became of the recommendations, and what their page may claim of it."""

import re
from datetime import date

import pytest

from answers.recency import full_years
from answers.recommendations import recommendations
from tests.conftest import TODAY
from translations import LANGUAGES, words


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline_claims_no_more_than_what_was_found(connection, changed, language):
    say = words(language)
    headline = recommendations(connection, TODAY).headline(say)
    assert sorted(int(number) for number in re.findall(r"\d+", headline)) == [1, 7]
    # That no source names a target is not that none was set.
    assert {"nl": "voor zover bekend", "en": "as far as is known"}[language] in headline
    without = recommendations(changed("UPDATE commitments SET target = NULL"), TODAY).headline(say)
    for change in ("year = NULL", "verified = false"):
        unclear = changed(f"UPDATE targets SET {change} WHERE target = 'endorsement_2023'")
        assert recommendations(unclear, TODAY).headline(say) == without
    assert without == say("commitments-heading", with_target=0, count=7) != headline


def test_the_target_of_a_recommendation_is_that_of_the_table_of_targets(changed):
    ours = changed("UPDATE targets SET value = 75, year = 2027 WHERE target = 'endorsement_2023'")
    row = recommendations(ours, TODAY).rows.set_index("commitment").loc["r1"]
    assert (row["stated_value"], row["target_year"]) == (75, 2027)
    assert row["evidence_source_title"].startswith("Jaarverslag 2024")


@pytest.mark.parametrize(
    ("change", "standing"),
    [
        ("UPDATE targets SET value = 41 WHERE target = 'endorsement_2023'", "met"),
        ("UPDATE targets SET year = 2030 WHERE target = 'endorsement_2023'", "open"),
        ("UPDATE targets SET verified = false WHERE target = 'endorsement_2023'", "unknown"),
        ("SELECT 1", "not_met"),
    ],
)
def test_a_recommendation_stands_as_its_target_does(changed, change, standing):
    rows = recommendations(changed(change), TODAY).rows.set_index("commitment")
    assert (rows.loc["r1", "standing"], rows.loc["r2", "standing"]) == (standing, "no_target_known")


def test_december_is_not_a_year_ago_in_january():
    assert full_years("2025-12-31", date(2026, 1, 1)) == 0
    assert full_years("2025", date(2026, 6, 1)) == 0

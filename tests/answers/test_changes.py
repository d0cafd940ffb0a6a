"""What differs between two versions, number by number."""

from datetime import date

import pytest

from answers.changes import changes, published
from translations import LANGUAGES, words

TODAY = date(2026, 11, 23)


@pytest.fixture
def found(connection, changed):
    """A version in which the final measurement, one observation and one agreement are different."""
    after = changed(
        "UPDATE measurements SET share = 0.5 WHERE measurement = 'official_2023'",
        "UPDATE observations SET value = 20 WHERE indicator = 'eurostat_sdg_07_40' AND geo = 'NL' AND year = 2022",
        "UPDATE agreements SET status = 'running' WHERE agreement = 'textiles'",
    )
    return {change.number.key: change for change in changes(connection, after, TODAY)}


def test_the_same_version_changes_nothing(connection):
    assert changes(connection, connection, TODAY) == ()


def test_only_what_differs_is_told(found):
    assert set(found) == {
        "last_share",
        "gap",
        "measurement/official_2023",
        "value/eurostat_sdg_07_40",
        "agreements_running",
    }


def test_from_what_to_what_and_by_how_much(found):
    share = found["last_share"]
    assert (share.before.value, share.after.value) == (0.41, 0.5)
    assert share.difference == pytest.approx(0.09)
    assert found["gap"].difference == pytest.approx(-0.09)
    assert (found["agreements_running"].before.value, found["agreements_running"].after.value) == (1, 2)
    assert found["value/eurostat_sdg_07_40"].after.value == 20


def test_the_verdict_is_told_when_it_turns(connection, changed):
    after = changed("UPDATE measurements SET share = 0.93 WHERE measurement = 'official_2023'")
    verdict = next(c for c in changes(connection, after, TODAY) if c.number.figure == "verdict")
    assert (verdict.before.value, verdict.after.value) == ("not_met", "met")
    assert verdict.spoken(words("en")) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_number_has_words(connection, language):
    say = words(language)
    for number in published(connection, TODAY):
        assert number.named(say)
        assert number.spoken(say)


def test_a_new_number_has_no_before(connection, changed):
    before = changed("DELETE FROM measurements WHERE measurement = 'vbdo_2016'")
    (change,) = changes(before, connection, TODAY)
    assert (change.before, change.after.key, change.difference) == (None, "measurement/vbdo_2016", None)


def test_a_survey_brings_the_share_of_each_wave_and_its_verdict(connection, survey):
    found = {change.number.key: change for change in changes(connection, survey, TODAY)}
    assert {key for key in found if key.startswith("wave/")} == {
        "wave/example_2018",
        "wave/example_2020",
        "wave/example_2023",
    }
    assert "verzonnen voorbeeld" in found["wave/example_2018"].number.named(words("nl"))
    assert found["wave_verdict"].after.value == "not_met"
    assert found["wave_verdict"].number.named(words("en")).endswith("survey of 2023 (made-up example)")

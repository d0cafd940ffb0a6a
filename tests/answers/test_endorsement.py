"""The endorsement of the OECD Guidelines, computed a second time from the files."""

from datetime import date

import pytest

from answers.endorsement import endorsement, event_date
from tests.conftest import TODAY, WITHOUT_FINAL
from translations import LANGUAGES, words


@pytest.fixture
def answer(connection):
    return endorsement(connection, TODAY)


@pytest.fixture
def official(tables):
    """The shares of the official measurements by the year that they are about."""
    found = tables["measurements"].query("comparability_group == 'official_definition'")
    return found.set_index(found["reference_year"].astype(int))["share"].sort_index()


@pytest.fixture
def target(tables):
    (found,) = tables["targets"].query("indicator == 'endorsement_rate'").to_dict("records")
    return found


def test_the_gap_is_the_target_less_the_last_share(answer, official, target):
    assert answer.target.gap == pytest.approx(target["value"] / 100 - official.iloc[-1])
    assert answer.target.gap == pytest.approx(0.49)


def test_the_paces_run_from_the_first_measurement(answer, official, target):
    first_year, last_year = official.index[0], official.index[-1]
    rise = official.iloc[-1] - official.iloc[0]
    needed = target["value"] / 100 - official.iloc[0]
    assert answer.pace_achieved == pytest.approx(rise / (last_year - first_year))
    assert answer.target.needed == pytest.approx(needed / (target["year"] - first_year))


def test_the_closed_target_is_missed_by_its_final_figure(answer, official, target):
    assert official.iloc[-1] < target["value"] / 100
    assert (answer.category, answer.target.rule) == ("not_met", "final_published_figure")


def test_only_the_official_measurements_are_compared(answer, official, tables):
    assert list(answer.official["share"]) == list(official)
    # Its source does not say that the measurement of 2020 is about large companies.
    assert 0.35 not in set(official)
    assert len(answer.measurements) == len(tables["measurements"])


def test_years_without_a_figure_are_those_that_no_measurement_can_be_about(answer):
    # The measurement published in 2020 may be about 2018, 2019 or 2020.
    assert answer.years_without_figure == (2021, 2022)


def test_with_every_year_known_all_years_between_are_without_a_figure(changed):
    known = changed("UPDATE measurements SET reference_year = 2020 WHERE measurement = 'official_2020'")
    assert endorsement(known, TODAY).years_without_figure == (2018, 2019, 2021, 2022)


def test_the_summary_says_the_same_in_figures(answer):
    assert answer.summary() == {
        "share": 0.41,
        "year": 2023,
        "target": 0.9,
        "target_year": 2023,
        "state": "closed",
        "figure": 0.41,
        "figure_year": 2023,
        "gap": pytest.approx(0.49),
        "verdict": "not_met",
        "rule": "final_published_figure",
        "basis": "own_year",
        "course": None,
        "pace_needed": pytest.approx(0.1),
        "pace_achieved": pytest.approx(0.11 / 6),
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_the_baseline_alone_it_judges_the_target_once_the_year_is_over_and_there_is_no_pace(
    published_versions, language
):
    say, copy = words(language), published_versions.reading_copy(WITHOUT_FINAL)
    before, after = (endorsement(copy.connection, day) for day in (date(2023, 12, 31), date(2024, 1, 1)))
    assert (before.last["share"], before.category, before.target.course) == (0.30, "open", "unknown")
    assert (after.category, after.target.rule) == ("not_met", "last_published_figure")
    assert after.headline(say) != before.headline(say)
    assert (after.pace_achieved, after.summary()["pace_achieved"]) == (None, None)
    assert after.pace(say) == say("endorsement-pace-unknown")
    assert after.years_without_figure == ()


def test_a_final_figure_at_the_target_meets_it(changed):
    answer = endorsement(changed("UPDATE measurements SET share = 0.9 WHERE status = 'final'"), TODAY)
    assert (answer.category, answer.target.gap) == ("met", 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_carry_the_figures(answer, language):
    say = words(language)
    assert [part in answer.headline(say) for part in ("41%", "49", "90%", "2023")] == [True] * 4
    decimal = {"nl": "1,8", "en": "1.8"}[language]
    assert [part in answer.pace(say) for part in ("2017", "2023", "10", decimal)] == [True] * 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_that_no_source_confirms_says_so(answer, tables, language):
    say = words(language)
    assert sorted(answer.events["event"]) == sorted(tables["events"]["event"])
    assert answer.events["happened_on"].is_monotonic_increasing
    for event in answer.events.to_dict("records"):
        plain = say.date(event["happened_on"])
        assert (event_date(event, say) == plain) == bool(event["verified"])
        assert event_date(event, say).startswith(plain)

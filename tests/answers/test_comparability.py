"""Decisions that join comparability groups: whom they join, and that whatever crosses one says so."""

import pytest

from answers.comparability import Comparability, Override
from answers.endorsement import OFFICIAL, endorsement
from answers.selection import Selection
from answers.survey import survey as asked
from answers.survey_change import pairs
from answers.survey_standing import standing
from tests.conftest import TODAY
from tests.example.small import NOTHING_DECIDED, companies, small
from translations import LANGUAGES, words

DECISION = Override("old", "new", "Zelfde bedrijven", "Same companies", "A. Jansen", "2024-02-01")
JOINED = Comparability((DECISION,))


def rounds(decided: Comparability = NOTHING_DECIDED, **groups: str):
    """One wave a group, two years apart, the share rising by twenty points each time."""
    rows, years = [], {}
    for number, wave in enumerate(groups):
        years[wave] = 2018 + 2 * number
        endorsing = 20 + 20 * number
        rows += companies(wave, "food", "LNV", "3" * endorsing + "0" * (100 - endorsing))
    return small(rows, {(wave, "food"): 500 for wave in groups}, years=years, groups=groups, decided=decided)


def test_a_decision_joins_its_two_groups_in_both_directions():
    assert JOINED.between("old", "new") == JOINED.between("new", "old") == DECISION
    assert JOINED.between("old", "old") is None and JOINED.may_compare("old", "old")
    assert not JOINED.may_compare("old", "other")


def test_decisions_do_not_add_up():
    both = Comparability((DECISION, DECISION._replace(comparability_group="new", compared_with="newest")))
    assert both.may_compare("new", "newest") and not both.may_compare("old", "newest")


@pytest.mark.parametrize(
    ("groups", "bridges", "breaks"),
    [
        (["old", "new"], [(0, 1)], []),
        (["old", "old", "new", "new"], [(1, 2)], []),
        (["old", "new", "old"], [(0, 1), (1, 2)], []),
        (["old", "other", "new"], [(0, 2)], [1, 2]),
        (["old", "other", "old"], [], [1, 2]),
        (["old"], [], []),
    ],
)
def test_a_bridge_leads_from_the_last_one_that_may_be_compared(groups, bridges, breaks):
    assert [bridge[:2] for bridge in JOINED.bridges(groups)] == bridges
    assert JOINED.breaks(groups) == breaks


def test_waves_of_joined_groups_are_compared_everywhere():
    apart, joined = (rounds(decided, a="old", b="old", c="new") for decided in (NOTHING_DECIDED, JOINED))
    assert list(apart.comparable()["wave"]) == ["c"]
    assert list(joined.comparable()["wave"]) == ["a", "b", "c"]
    assert (pairs(apart), pairs(joined)) == ([("a", "b")], [("a", "b"), ("b", "c")])
    assert (standing(apart).pace_achieved, standing(apart).trend) == (None, None)
    assert standing(joined).pace_achieved == pytest.approx(0.4 / 4)
    assert standing(joined).trend.first_year == 2018


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_over_a_decision_say_so(language):
    say = words(language)
    mark = say("override-sentence", text="").strip()
    joined, same = (standing(rounds(decided, a="old", b="old", c=last)) for decided, last in (
        (JOINED, "new"), (NOTHING_DECIDED, "old"),
    ))  # fmt: skip
    for sentence in ("pace_sentence", "outlook"):
        assert mark in getattr(joined, sentence)(say)
        assert getattr(same, sentence)(say) and mark not in getattr(same, sentence)(say)
    (decision,) = joined.survey.overrides
    reason = {"nl": "Zelfde bedrijven", "en": "Same companies"}[language]
    assert all(part in decision.said(say) for part in ("A. Jansen", say.date("2024-02-01"), reason))


def test_a_decision_of_the_store_reaches_survey_and_measurements(changed):
    joining = changed(
        "INSERT INTO comparability_overrides BY NAME SELECT 'official_definition' AS comparability_group,"
        " 'vbdo_2016' AS compared_with, 'Omdat' AS reason_nl, 'Because' AS reason_en,"
        " 'A. Jansen' AS author, '2024' AS decided_on"
    )
    answer = endorsement(joining, TODAY)
    assert [each.author for each in answer.overrides] == ["A. Jansen"]
    # The target is about the official definition: no decision moves its figures.
    assert set(answer.official["comparability_group"]) == {OFFICIAL}
    assert asked(joining, Selection(), TODAY) is None


def test_without_decisions_nothing_is_joined(connection, survey):
    assert endorsement(connection, TODAY).overrides == ()
    assert asked(survey, Selection(), TODAY).overrides == ()

"""What cannot be withdrawn, and why; then the store is as it was."""

from functools import partial

import pytest

from store import NotPublished
from translations import LANGUAGES

ANSWERS = "wave,company,level\n"


@pytest.fixture
def refusal(refusal_of):
    return partial(refusal_of, "withdraw")


def test_what_came_with_the_monitor_is_not_withdrawn(published, refusal):
    assert refusal(1).key == "store-withdraw-shipped"


def test_an_undo_and_a_withdrawal_have_nothing_to_withdraw(published, upload, refusal):
    upload("goals", "goal,name_nl,colour\n8,Een,\n")
    published.undo(2, "official", "why")
    error = refusal(3)
    assert (error.key, error.values) == ("store-withdraw-no-rows", {"version": "3", "other": "2"})
    published.withdraw(2, "official", "why")
    assert refusal(4).values == {"version": "4", "other": "2"}


def test_what_was_withdrawn_is_not_withdrawn_or_undone_again(published, upload, refusal):
    upload("goals", "goal,name_nl,colour\n8,Een,\n")
    published.undo(2, "official", "why")
    published.withdraw(2, "official", "why")

    error = refusal(2)

    assert (error.key, error.values) == ("store-withdrawn-already", {"version": "2", "withdrawal": "4"})
    for version, key in ((2, "withdrawn"), (3, "nothing"), (4, "withdrawal")):
        with pytest.raises(NotPublished) as caught:
            published.undo(version, "official", "why")
        assert caught.value.key == f"store-undo-{key}"
        assert all(caught.value.text(language) for language in LANGUAGES)


def test_a_wave_that_later_answers_name_is_withdrawn_after_them(surveyed, upload, refusal, rows):
    upload("survey_waves", "wave,mode\n2024,web\n")
    upload("survey_responses", ANSWERS + "2024,a,1\n")
    surveyed.undo(3, "official", "why")

    error = refusal(2)

    assert (error.key, error.values) == (
        "store-withdraw-needed",
        {"version": "2", "later": "3", "table": "survey_waves", "value": "2024", "child": "survey_responses"},
    )
    surveyed.withdraw(3, "official", "why")
    surveyed.withdraw(2, "official", "why")
    assert rows(surveyed, "survey_waves", version=4) == {("2022", "web"), ("2023", "web")}


def test_an_unknown_version_and_an_empty_note_are_refused(published, upload, refusal):
    upload("goals", "goal,name_nl,colour\n8,Een,\n")
    assert refusal(9).key == "store-unknown-version"
    assert refusal(2, note=" ").key == "store-note-missing"
    assert refusal(2, author="").key == "store-author-missing"

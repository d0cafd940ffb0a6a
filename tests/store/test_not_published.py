"""What is asked before an upload is published, and what keeps it from being published."""

import csv
import dataclasses

import pytest

from store import NotPublished
from tests.store.reading import read
from translations import LANGUAGES, UserError

GOALS = "goal,name_nl,colour\n8,Verbeterd,#000000\n13,Klimaat,\n"


@pytest.fixture
def refusal(opened, package):
    """Why an upload was not published, in every language; the store is as it was."""

    def refused(
        table: str, text: str, refuse=(), warn=(), author="official", note="why", **asked
    ) -> UserError:
        before = opened.newest()
        reading = read(package, table, text, refuse, warn)
        with pytest.raises(UserError) as caught:
            opened.publish(reading, text.encode(), author, note, **asked)
        assert opened.newest() == before
        assert all(caught.value.text(language) for language in LANGUAGES)
        return caught.value

    return refused


def test_a_file_that_changed_since_it_was_read_is_not_published(published, package):
    with pytest.raises(NotPublished) as caught:
        published.publish(read(package, "goals", GOALS), GOALS.encode() + b"\n", "official", "why")
    assert caught.value.key == "store-file-differs"


@pytest.mark.parametrize("words", [{"author": " "}, {"note": ""}, {"note": " \n"}])
def test_who_and_why_are_asked(published, refusal, words):
    assert refusal("goals", GOALS, **words).key in ("store-author-missing", "store-note-missing")


def test_warnings_are_to_be_confirmed(published, upload, package, refusal):
    error = refusal("goals", GOALS, warn=(2, 3))
    assert (error.key, error.values["count"]) == ("store-warnings", 2)

    reading = read(package, "goals", GOALS, warn=(2, 3))
    assert published.publish(reading, GOALS.encode(), "official", "why", accept_warnings=True).rows == 2


def test_refused_rows_are_left_out_knowingly_and_kept(published, package, refusal, rows):
    text = GOALS + "99,Bestaat niet,#0\n17,Samen,\n"
    error = refusal("goals", text, refuse=(4,))
    assert (error.key, error.values["count"]) == ("store-rows-refused", 1)

    reading = read(package, "goals", text, refuse=(4,))
    version = published.publish(reading, text.encode(), "official", "why", leave_out_refused=True)

    assert {goal for goal, *_ in rows(published, "goals")} == {1, 8, 12, 13, 17}
    assert (version.parts[0].rows, version.parts[0].refused) == (3, 1)
    kept = list(csv.reader(published.refused(2, "goals").decode().splitlines()))
    assert kept == [["#", "rules", "goal", "name_nl", "colour"], ["4", "enum", "99", "Bestaat niet", "#0"]]
    assert published.refused(1, "goals") is None
    assert published.verify() == []


def test_a_file_without_an_accepted_row_is_not_published(published, refusal):
    error = refusal("goals", GOALS, refuse=(2, 3), leave_out_refused=True)
    assert error.key == "store-nothing-accepted"


def test_the_same_file_twice_is_recognised_unless_it_would_change_something(published, upload, refusal, rows):
    assert upload("goals", GOALS) == 2
    error = refusal("goals", GOALS)
    assert (error.key, error.values["version"]) == ("store-file-twice", "2")

    upload("goals", "goal,name_nl,colour\n13,Het klimaat,\n")
    assert upload("goals", GOALS) == 4

    assert (13, "Klimaat", None, 4) in rows(published, "goals", brought=True)
    assert refusal("goals", GOALS).values["version"] == "4"


def test_the_same_file_is_recognised_when_it_would_only_bring_back_what_a_wave_had(surveyed, upload, refusal):
    first = "wave,company,level\n2022,a,1\n"
    upload("survey_responses", first)
    upload("survey_responses", "wave,company,level\n2022,a,1\n2022,b,3\n")

    assert upload("survey_responses", first) == 4
    assert refusal("survey_responses", first).key == "store-file-twice"


def test_a_file_that_came_with_the_monitor_is_recognised_too(published, package, refusal):
    error = refusal("goals", (package / "goals.csv").read_text())
    assert (error.key, error.values["version"]) == ("store-file-twice", "1")


def test_whoever_saw_an_older_version_is_asked_to_look_again(published, upload, refusal):
    upload("goals", GOALS, on_version=1)

    error = refusal("indicators", "indicator,goal,direction\nclimate,13,1\n", on_version=1)

    assert (error.key, error.values) == ("store-published-meanwhile", {"seen": "1", "newest": "2"})
    assert upload("indicators", "indicator,goal,direction\nclimate,13,1\n", on_version=2) == 3


def test_a_file_checked_against_an_older_version_must_not_replace_what_changed_since(
    surveyed, upload, refusal
):
    upload("survey_responses", "wave,company,level\n2022,a,1\n", checked_on=1)

    error = refusal("survey_responses", "wave,company,level\n2022,b,1\n", checked_on=1)

    assert (error.key, error.values["version"]) == ("store-rows-changed-meanwhile", "2")
    assert upload("survey_responses", "wave,company,level\n2023,b,1\n", checked_on=1) == 3
    assert upload("survey_responses", "wave,company,level\n2022,b,1\n", checked_on=2) == 4


def test_a_version_that_does_not_exist_was_seen_by_nobody(published, refusal):
    assert refusal("goals", GOALS, on_version=7).key == "store-unknown-version"


def test_a_code_that_the_store_does_not_have_is_found_in_the_transaction(published, refusal):
    error = refusal("indicators", "indicator,goal,direction\nclimate,13,1\n")
    assert error.key == "store-reference-gone"
    assert error.values == {"table": "indicators", "value": "13", "parent": "goals"}


def test_a_double_key_is_found_in_the_transaction(published, package):
    reading = read(package, "goals", GOALS)
    twice = dataclasses.replace(reading, accepted=reading.accepted.take([0, 1, 0]))

    with pytest.raises(UserError) as caught:
        published.publish(twice, GOALS.encode(), "official", "why")

    assert (caught.value.key, caught.value.values) == ("store-key-twice", {"table": "goals", "value": "8"})
    assert published.newest() == 1


def test_a_store_whose_table_has_other_columns_says_what_to_do(published, package):
    reading = read(package, "goals", GOALS)
    other = dataclasses.replace(reading, accepted=reading.accepted.rename_columns(["goal", "name", "colour"]))
    for act in (
        lambda: published.publish(other, GOALS.encode(), "a", "why"),
        lambda: published.candidate(other),
    ):
        with pytest.raises(UserError) as caught:
            act()
        assert caught.value.key == "store-other-columns"


def test_an_empty_store_asks_for_the_published_figures_first(opened, package):
    with pytest.raises(UserError, match="nog niets gepubliceerd"):
        opened.publish(read(package, "goals", GOALS), GOALS.encode(), "official", "why")

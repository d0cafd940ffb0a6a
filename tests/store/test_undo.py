"""A publication taken back: exactly what it replaced, or a reason why not."""

from functools import partial

import pytest

from store import NotPublished

ANSWERS = "wave,company,level\n"


@pytest.fixture
def refusal(refusal_of):
    return partial(refusal_of, "undo")


def test_replaced_rows_come_back_as_they_were_and_added_ones_go(published, upload, rows):
    before = rows(published, "goals", brought=True)
    upload("goals", "goal,name_nl,colour\n8,Verbeterd,#000000\n13,Klimaat,\n")

    version = published.undo(2, "J. Jansen", "verkeerde kolom")

    assert (version.version, version.author, version.note, version.undoes) == (
        3,
        "J. Jansen",
        "verkeerde kolom",
        2,
    )
    ((part),) = version.parts
    assert (part.table, part.file, part.file_hash, part.rows, part.shipped) == ("goals", None, None, 2, False)
    assert rows(published, "goals", brought=True) == before
    assert (13, "Klimaat", None) in rows(published, "goals", version=2)
    assert published.verify() == []


def test_a_whole_wave_comes_back(surveyed, upload, rows):
    upload("survey_responses", ANSWERS + "2022,a,1\n2022,b,3\n2023,a,4\n")
    upload("survey_responses", ANSWERS + "2022,b,3\n2022,c,0\n")

    assert surveyed.undo(3, "official", "why").rows == 3

    assert rows(surveyed, "survey_responses", brought=True) == {
        ("2022", "a", 1, 2),
        ("2022", "b", 3, 2),
        ("2023", "a", 4, 2),
    }


def test_versions_can_be_undone_in_turn_and_an_undo_too(surveyed, upload, rows):
    upload("survey_responses", ANSWERS + "2022,a,1\n")
    upload("survey_responses", ANSWERS + "2022,a,3\n")
    surveyed.undo(3, "official", "why")
    surveyed.undo(2, "official", "why")
    assert rows(surveyed, "survey_responses") == set()

    surveyed.undo(5, "official", "toch wel")
    assert rows(surveyed, "survey_responses", brought=True) == {("2022", "a", 1, 2)}

    surveyed.undo(4, "official", "toch wel")
    assert rows(surveyed, "survey_responses", brought=True) == {("2022", "a", 3, 3)}


def test_a_version_whose_rows_were_changed_later_is_not_undone_and_the_later_one_is_named(
    surveyed, upload, refusal, rows
):
    upload("survey_responses", ANSWERS + "2022,a,1\n2023,a,1\n")
    upload("survey_responses", ANSWERS + "2023,b,3\n")

    error = refusal(2)

    assert (error.key, error.values) == ("store-undo-changed", {"version": "2", "later": "3"})
    surveyed.undo(3, "official", "why")
    surveyed.undo(2, "official", "why")
    assert rows(surveyed, "survey_responses") == set()


def test_the_same_rows_brought_again_count_as_changed(surveyed, upload, refusal):
    upload("survey_responses", ANSWERS + "2022,a,1\n")
    upload("survey_responses", ANSWERS + "2022,a,1\n2022,b,1\n")
    upload("survey_responses", ANSWERS + "2022,a,1\n2022,b,1\n".replace("\n", "\r\n"))
    assert refusal(2).values["later"] == "4"


def test_later_versions_of_other_rows_do_not_hinder(published, upload, rows):
    upload("goals", "goal,name_nl,colour\n8,Verbeterd,\n")
    upload("goals", "goal,name_nl,colour\n12,Verbeterd,\n")
    upload("indicators", "indicator,goal,direction\npoverty,1,1\n")

    published.undo(2, "official", "why")

    assert {(goal, brought) for goal, *_, brought in rows(published, "goals", brought=True)} == {
        (1, 1),
        (8, 1),
        (12, 3),
    }


def test_an_upload_over_which_the_shipped_row_came_is_not_undone(published, package, upload, edit, refusal):
    upload("goals", "goal,name_nl,colour\n12,Van een ander,\n")
    edit("goals", remove=("12,Verantwoorde consumptie,",), add=("12,Consumptie,",))
    published.publish_published(package, "tester")

    assert refusal(2).values == {"version": "2", "later": "3"}


def test_what_was_undone_is_not_undone_again(published, upload, refusal):
    upload("goals", "goal,name_nl,colour\n8,Verbeterd,\n")
    published.undo(2, "official", "why")

    error = refusal(2)

    assert (error.key, error.values) == ("store-undone-already", {"version": "2", "later": "3"})


def test_what_came_with_the_monitor_is_not_undone(published, package, edit, refusal):
    edit("goals", add=("17,Samen,",))
    published.publish_published(package, "tester")
    assert refusal(1).key == refusal(2).key == "store-undo-shipped"


def test_a_wave_that_has_answers_stays_and_answers_without_their_wave_do_not_come_back(
    surveyed, upload, refusal, rows
):
    upload("survey_waves", "wave,mode\n2024,web\n")
    upload("survey_responses", ANSWERS + "2024,a,1\n")
    error = refusal(2)
    assert (error.key, error.values["value"], error.values["child"]) == (
        "store-still-needed",
        "2024",
        "survey_responses",
    )

    surveyed.undo(3, "official", "why")
    surveyed.undo(2, "official", "why")

    assert refusal(4).key == "store-reference-gone"
    assert rows(surveyed, "survey_waves") == {("2022", "web"), ("2023", "web")}


def test_after_an_undo_the_same_file_can_be_published_again(published, upload, rows):
    text = "goal,name_nl,colour\n13,Klimaat,\n"
    upload("goals", text)
    published.undo(2, "official", "why")

    assert upload("goals", text) == 4
    assert (13, "Klimaat", None, 4) in rows(published, "goals", brought=True)


def test_a_refresh_leaves_what_was_undone_undone(published, package, upload, edit, rows):
    upload("goals", "goal,name_nl,colour\n13,Klimaat,\n")
    published.undo(2, "official", "why")
    assert published.publish_published(package, "tester") == []
    edit("goals", add=("17,Samen,",))
    published.publish_published(package, "tester")
    assert {goal for goal, *_ in rows(published, "goals")} == {1, 8, 12, 17}


@pytest.mark.parametrize(
    ("asked", "key"), [({"note": " "}, "store-note-missing"), ({"author": ""}, "store-author-missing")]
)
def test_who_and_why_are_asked(published, upload, refusal, asked, key):
    upload("goals", "goal,name_nl,colour\n13,Klimaat,\n")
    assert refusal(2, **asked).key == key


def test_an_unknown_version_is_not_undone(published, refusal):
    assert refusal(9).key == "store-unknown-version"
    assert not isinstance(refusal(9), NotPublished)

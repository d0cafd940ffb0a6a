"""A publication withdrawn: nothing of it can be read in any version, and no byte of it is left in the store."""

import secrets
import threading

import pytest

import store
from store import NotPublished, Withdrawn, manifest
from store.lake import Lake
from store.manifest import Part
from store.place import embedded
from tests.store.reading import read, traces
from translations import UserError

ANSWERS = "wave,company,level\n"


@pytest.fixture
def names() -> list[str]:
    """Names that nothing else in a store contains."""
    return [f"Bakkerij {secrets.token_hex(8)}" for _ in range(3)]


def test_nothing_is_left_of_names_that_were_published_undone_and_withdrawn(
    surveyed, home, package, names, rows
):
    """As article 17 of the GDPR asks: also of the lines that were left out, and after an undo."""
    text = ANSWERS + f"2022,{names[0]},3\n2022,{names[1]},4\n2022,{names[2]},nee\n"
    reading = read(package, "survey_responses", text, refuse=(4,))
    surveyed.publish(reading, text.encode(), "official", "opened by mistake", leave_out_refused=True)
    surveyed.undo(2, "official", "closed again")
    assert traces(home, names).keys() >= {f"originals/{reading.file_hash}"}
    assert rows(surveyed, "survey_responses", version=2)

    withdrawal = surveyed.withdraw(2, "privacy officer", "names of companies")

    assert traces(home, names) == {}
    assert (withdrawal.version, withdrawal.same_keys) == (surveyed.version(4), ())
    assert rows(surveyed, "survey_responses") == rows(surveyed, "survey_responses", version=3) == set()
    assert not list((home / "originals").iterdir())
    assert surveyed.verify() == store.Store(home, package).verify() == []


def test_its_place_in_the_history_stays_and_says_who_withdrew_it_when_and_why(surveyed, upload):
    upload("survey_responses", ANSWERS + "2022,a,1\n")
    before = surveyed.version(2)

    surveyed.withdraw(2, "privacy officer", "names of companies")

    newest, withdrawn, first = surveyed.versions()
    assert (newest.version, newest.author, newest.note, newest.withdraws) == (
        3,
        "privacy officer",
        "names of companies",
        2,
    )
    assert (newest.tables, newest.rows) == (("survey_responses",), 1)
    assert withdrawn.withdrawn == newest
    assert (withdrawn.author, withdrawn.note, withdrawn.published_at) == (
        before.author,
        before.note,
        before.published_at,
    )
    (part,) = withdrawn.parts
    assert (part.rows, part.file, part.file_hash) == (1, "survey_responses.csv", None)
    assert first.withdrawn is None
    with pytest.raises(Withdrawn) as caught:
        surveyed.reading_copy(2)
    assert "privacy officer: names of companies" in caught.value.text("en")
    for ask in (surveyed.changes, lambda number: surveyed.original(number, "survey_responses")):
        with pytest.raises(Withdrawn):
            ask(2)
    with pytest.raises(Withdrawn):
        surveyed.refused(2, "survey_responses")


def test_what_it_had_replaced_is_put_back_where_nothing_replaced_the_withdrawn_rows(surveyed, upload, rows):
    upload("survey_responses", ANSWERS + "2022,a,1\n2023,a,2\n")
    upload("survey_responses", ANSWERS + "2022,b,3\n2023,b,3\n")
    upload("survey_responses", ANSWERS + "2023,c,4\n")

    withdrawal = surveyed.withdraw(3, "official", "why")

    first = {("2022", "a", 1, 2), ("2023", "a", 2, 2)}
    later = {("2022", "a", 1, 2), ("2023", "c", 4, 4)}
    assert rows(surveyed, "survey_responses", version=2, brought=True) == first
    for version in (4, 5):
        assert rows(surveyed, "survey_responses", version=version, brought=True) == later
    assert withdrawal.same_keys == ()
    assert [version.lacks for version in surveyed.versions()] == [(), (3,), (), (), ()]
    (changed,) = surveyed.changes(4)
    assert (changed.added, changed.removed, changed.replaced) == (1, 1, 0)
    assert [(each.added, each.removed, each.replaced) for each in surveyed.changes(5)] == [(0, 0, 0)]


def test_what_was_seen_of_a_later_version_before_is_not_shown_again(surveyed, upload):
    upload("survey_responses", ANSWERS + "2022,a,1\n")
    upload("survey_responses", ANSWERS + "2022,a,2\n")
    (seen,) = surveyed.changes(3)
    assert (seen.replaced, list(seen.replaced_cells["before"])) == (1, ["1"])

    surveyed.withdraw(2, "privacy officer", "names of companies")

    (now,) = surveyed.changes(3)
    assert (now.added, now.replaced) == (1, 0)


def test_an_undo_of_an_undo_does_not_bring_withdrawn_rows_back(surveyed, upload, rows):
    upload("survey_responses", ANSWERS + "2022,a,1\n")
    upload("survey_responses", ANSWERS + "2022,b,3\n")
    surveyed.undo(3, "official", "no")
    surveyed.undo(4, "official", "yes after all")
    assert rows(surveyed, "survey_responses") == {("2022", "b", 3)}

    surveyed.withdraw(3, "official", "why")

    for version in (4, 5, 6):
        assert rows(surveyed, "survey_responses", version=version) == {("2022", "a", 1)}


def test_uploads_before_and_after_are_as_they_were_and_can_be_undone(published, home, upload, rows):
    upload("goals", "goal,name_nl,colour\n8,Een,\n")
    upload("goals", "goal,name_nl,colour\n8,Twee,\n13,Klimaat,\n")
    last = upload("indicators", "indicator,goal,direction\npoverty,1,1\n")
    text = published.original(2, "goals")
    unchanged = rows(published, "indicators", brought=True)

    published.withdraw(3, "official", "why")

    assert published.original(2, "goals") == text
    assert {row[:2] for row in rows(published, "goals")} == {
        (1, "Geen armoede"),
        (8, "Een"),
        (12, "Verantwoorde consumptie"),
    }
    assert rows(published, "indicators", brought=True) == unchanged
    published.undo(last, "official", "why")
    published.undo(2, "official", "why")
    for table in ("goals", "indicators"):
        assert rows(published, table) == rows(published, table, version=1)
    assert published.verify() == []


def test_a_publication_of_several_tables_is_withdrawn_whole(published, home, names, rows):
    """Uploads have one table today; the store does not count on it."""
    with Lake(home).writing() as connection:
        for table, values in (
            ("goals", f"(13, '{names[0]}', NULL, 2)"),
            ("ministries", f"('{names[1]}', 2)"),
        ):
            columns = len(connection.execute(f"FROM lake.main.{table}").description)
            connection.execute(f"INSERT INTO lake.main.{table} VALUES {padded(values, columns)}")
        parts = [Part("goals", "a.csv", "00", 1), Part("ministries", "b.csv", "11", 1)]
        manifest.seal(connection, embedded(home).data, 2, "official", "two", parts)
    assert len(traces(home, names)) >= 2

    published.withdraw(2, "official", "why")

    assert traces(home, names) == {}
    assert published.version(3).tables == ("goals", "ministries")
    for table in ("goals", "ministries"):
        assert rows(published, table) == rows(published, table, version=1)
    assert published.verify() == []


def padded(values: str, columns: int) -> str:
    first, rest = values[1:-1].split(", ", 1)
    given = [first, *rest.split(", ")]
    return f"({', '.join([*given[:-1], *['NULL'] * (columns - len(given)), given[-1]])})"


def test_uploads_with_the_same_keys_are_named(surveyed, upload):
    text = ANSWERS + "2022,a,1\n"
    upload("survey_responses", text)
    upload("survey_responses", ANSWERS + "2022,a,2\n2022,b,1\n")
    upload("survey_responses", ANSWERS + "2023,a,2\n")
    upload("survey_responses", text)

    assert surveyed.withdraw(3, "official", "why").same_keys == (2, 5)
    assert surveyed.original(2, "survey_responses") == surveyed.original(5, "survey_responses")
    surveyed.withdraw(2, "official", "why")
    assert surveyed.original(5, "survey_responses") == text.encode()


def test_a_row_is_not_put_back_where_what_it_names_is_gone(published, upload, rows):
    upload("goals", "goal,name_nl,colour\n13,Klimaat,\n")
    upload("indicators", "indicator,goal,direction\nwarmth,13,1\n")
    upload("indicators", "indicator,goal,direction\nwarmth,8,1\n")
    published.undo(2, "official", "why")

    published.withdraw(4, "official", "why")

    warmth = [
        {goal for indicator, goal, *_ in rows(published, "indicators", version) if indicator == "warmth"}
        for version in (3, 5, 6)
    ]
    assert warmth == [{13}, set(), set()]


def test_a_row_that_data_no_longer_has_is_not_put_back(published, package, upload, edit, rows):
    upload("goals", "goal,name_nl,colour\n12,Van een ander,\n")
    edit("goals", remove=("12,Verantwoorde consumptie,",))
    published.publish_published(package, "tester")

    published.withdraw(2, "official", "why")

    assert {goal for goal, *_ in rows(published, "goals")} == {1, 8}


def test_tables_of_older_versions_keep_the_columns_that_they_had(published, package, home, upload, rows):
    upload("goals", "goal,name_nl,colour\n13,Klimaat,\n")
    upload("goals", "goal,name_nl,colour\n14,Water,\n")
    described = package / "datapackage.json"
    described.write_text(
        described.read_text().replace('"name": "colour"', '"name": "tint"', 1), encoding="utf-8"
    )
    goals = package / "goals.csv"
    goals.write_text(goals.read_text().replace("colour", "tint"))
    published.publish_published(package, "tester")

    published.withdraw(2, "official", "why")

    def columns(version: int) -> list[str]:
        return Lake(home).read(
            lambda cursor: [name for name, _ in store.rows.columns_as_of(cursor, "goals", version)]
        )

    assert columns(3)[2] == "colour"
    assert columns(5)[2] == "tint"
    assert {goal for goal, *_ in rows(published, "goals", version=4)} == {1, 8, 12, 14}
    assert published.verify() == []


def test_a_file_checked_before_a_withdrawal_is_looked_at_again(surveyed, package, upload):
    upload("survey_responses", ANSWERS + "2022,a,1\n")
    surveyed.withdraw(2, "official", "why")
    text = ANSWERS + "2023,a,1\n"

    with pytest.raises(NotPublished) as caught:
        surveyed.publish(
            read(package, "survey_responses", text), text.encode(), "official", "why", checked_on=2
        )

    assert (caught.value.key, caught.value.values["version"]) == ("store-rows-changed-meanwhile", "3")


def test_what_somebody_still_reads_is_deleted_when_the_store_is_next_opened(
    surveyed, home, package, upload, names, monkeypatch
):
    """It is withdrawn all the same: nobody who begins to read finds it."""
    upload("survey_responses", ANSWERS + f"2022,{names[0]},1\n")
    monkeypatch.setattr("store.rebuild.READERS_SECONDS", 0.2)
    reads, begun, go = [], threading.Event(), threading.Event()

    def read_long(cursor) -> None:
        reads.append(cursor.execute("SELECT count(*) FROM lake.main.survey_responses").fetchone())
        begun.set()
        assert go.wait(60)

    reader = threading.Thread(target=Lake(home).read, args=(read_long,))
    reader.start()
    assert begun.wait(60)
    with pytest.raises(UserError) as caught:
        surveyed.withdraw(2, "official", "why")

    assert caught.value.key == "store-withdrawn-still-read"
    assert surveyed.version(2).withdrawn == surveyed.version(3)
    assert traces(home, names).keys() == {"catalog.sqlite"}
    go.set()
    reader.join()
    assert reads == [(1,), (0,)]
    assert store.Store(home, package).newest() == 3
    assert traces(home, names) == {}

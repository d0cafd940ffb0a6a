"""A delivery is one version: a wave with its companies, taken back as one, and companies that are added to it."""

import pytest

import intake
import store
from tests.example.stores import published
from tests.intake.delivering import COMPANIES, WAVE_HEAD, delivery, mapping
from tests.intake.uploading import TABLES, read

RESPONSES = next(table for table in TABLES if table.name == "survey_responses")
NUMBERED = [(kvk.zfill(8), *rest) for kvk, *rest in COMPANIES]
WAVE = (WAVE_HEAD + "w2026,2026,groep,group,own,sample,false,false\n").encode()
COMPLETE = {"zeros": "complete", "words": "as_read"}


@pytest.fixture
def opened(tmp_path):
    """A store of this test with the tables of data/."""
    return store.Store(published(tmp_path / "home"))


def companies(opened: store.Store, rows=NUMBERED, besides=(), **answers):
    """The reading of companies on the newest version and what comes with it, and its bytes."""
    content = delivery(rows)
    known = opened.reading_copy().connection
    reference = intake.with_readings(known, [reading for reading, _ in besides], RESPONSES, TABLES)
    return read(content, reference=reference, mapping=mapping(), answers=COMPLETE | answers), content.encode()


def publish(opened: store.Store, reading, content: bytes, besides=(), **options) -> int:
    signed = ("tester", "levering")
    return opened.publish(reading, content, *signed, accept_warnings=True, besides=besides, **options).version


def counts(opened: store.Store) -> tuple[int, int]:
    with opened.reading_copy().connection.cursor() as cursor:
        tables = ("survey_waves", "survey_responses")
        return tuple(cursor.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables)


def with_wave(opened: store.Store) -> int:
    """Publish the wave with its companies."""
    wave = read(WAVE, reference=opened.reading_copy().connection)
    besides = [(wave, WAVE)]
    return publish(opened, *companies(opened, besides=besides), besides=besides)


def test_a_wave_and_its_companies_are_one_version(opened):
    wave = read(WAVE, reference=opened.reading_copy().connection)
    reading, content = companies(opened, besides=[(wave, WAVE)])
    candidate = opened.candidate(reading, besides=[(wave, WAVE)])
    with candidate.connection.cursor() as cursor:
        assert cursor.execute("SELECT count(*) FROM survey_responses").fetchone() == (4,)
    assert publish(opened, reading, content, besides=[(wave, WAVE)]) == 2
    assert counts(opened) == (1, 4)
    assert opened.version(2).tables == ("survey_responses", "survey_waves")
    assert opened.original(2, "survey_waves") == WAVE and opened.original(2, "survey_responses") == content


def test_a_delivery_is_undone_and_withdrawn_as_one(opened):
    with_wave(opened)
    opened.undo(2, "tester", "terug")
    assert counts(opened) == (0, 0)
    opened.undo(3, "tester", "toch")
    assert counts(opened) == (1, 4)
    opened.withdraw(2, "tester", "weg")
    assert counts(opened) == (0, 0) and opened.verify() == []


def test_nothing_is_published_when_a_part_of_the_delivery_is_not_right(opened):
    wave = read(WAVE, reference=opened.reading_copy().connection)
    reading, content = companies(opened, besides=[(wave, WAVE)])
    with pytest.raises(store.NotPublished) as refused:
        publish(opened, reading, content, besides=[(wave, WAVE + b"\n")])
    assert refused.value.key == "store-file-differs"
    assert opened.newest() == 1 and counts(opened) == (0, 0)


def test_added_companies_leave_the_others_and_can_be_taken_back(opened):
    with_wave(opened)
    late = [("00000091", "Laat", *NUMBERED[0][2:]), ("00000092", "Later", *NUMBERED[1][2:])]
    reading, content = companies(opened, late, existing="add")
    assert opened.effect(reading) == store.Effect(added=2, changed=0, removed=0, same=4)
    with opened.candidate(reading).connection.cursor() as cursor:
        assert cursor.execute("SELECT count(*) FROM survey_responses").fetchone() == (6,)
    assert publish(opened, reading, content) == 3
    assert counts(opened) == (1, 6)
    opened.undo(3, "tester", "terug")
    assert counts(opened) == (1, 4)


def test_withdrawing_what_was_added_leaves_the_others(opened):
    with_wave(opened)
    # One company is new, one replaces what was there.
    late = [("00000091", "Laat", *NUMBERED[0][2:]), (NUMBERED[1][0], "Noot 2", *NUMBERED[1][2:])]
    reading, content = companies(opened, late, existing="add")
    publish(opened, reading, content)
    opened.withdraw(3, "tester", "weg")
    with opened.reading_copy().connection.cursor() as cursor:
        names = cursor.execute("SELECT name FROM survey_responses ORDER BY name").fetchall()
    assert names == [("Aap B.V.",), ("Mies",), ("Noot",), ("Wim",)]


def test_a_part_of_a_wave_replaces_it_when_that_is_answered(opened):
    with_wave(opened)
    reading, content = companies(opened, NUMBERED[:1], existing="replace")
    assert opened.effect(reading) == store.Effect(added=0, changed=0, removed=3, same=1)
    with pytest.raises(store.NotPublished, match="waarschuwing"):
        opened.publish(reading, content, "tester", "levering")
    publish(opened, reading, content)
    assert counts(opened) == (1, 1)

"""Two states of a wave are never shown beside each other: nobody learns an answer by subtraction."""

import shutil

import pandas as pd
import pytest

import answers
import intake
import store
from answers.selection import Selection
from answers.survey import survey
from tests.conftest import TODAY
from tests.example.generate import FOLDER

WITHHELD, NAMED = "example_2018", "example_2023"


@pytest.fixture
def opened(survey_home, tmp_path) -> store.Store:
    return store.Store(shutil.copytree(survey_home, tmp_path / "home"))


def publish(opened: store.Store, table: str, text: str) -> int:
    reading = intake.read_upload(
        text.encode(),
        f"{table}.csv",
        intake.tables(store.DATA),
        reference=opened.reading_copy().connection,
        apart=False,
    )
    return opened.publish(reading, text.encode(), "tester", "again", accept_warnings=True).version


def responses(wave: str) -> list[str]:
    header, *rows = (FOLDER / "survey_responses.csv").read_text(encoding="utf-8").splitlines()
    return [header, *(row for row in rows if row.startswith(f"{wave},"))]


def corrected(wave: str, column: str, value: str, rows: int = 1) -> str:
    """The wave with another value in a column of its first rows."""
    header, *lines = responses(wave)
    place = header.split(",").index(column)
    cells = [line.split(",") for line in lines]
    for row in cells[:rows]:
        row[place] = value
    return "\n".join([header, *map(",".join, cells)]) + "\n"


def seen(opened: store.Store, version: int | None, wave: str):
    found = survey(opened.reading_copy(version).connection, Selection(wave=(wave,)), TODAY)
    shown = found.ledger.iloc[0]["assessed"]
    return found, bool(pd.notna(shown))


@pytest.mark.parametrize(
    ("column", "value"), [("level", "9"), ("size_class", "large"), ("sector", "finance")]
)
def test_one_other_answer_hides_the_wave_in_every_older_version(opened, column, value):
    before = opened.newest()
    assert seen(opened, before, WITHHELD)[1]
    assert opened.reading_copy(before) is opened.reading_copy(before)
    version = publish(opened, "survey_responses", corrected(WITHHELD, column, value))
    found, is_shown = seen(opened, before, WITHHELD)
    assert not is_shown and found.corrected == {WITHHELD: version}
    assert seen(opened, None, WITHHELD)[1] and seen(opened, version, WITHHELD)[1]


def test_no_answer_tells_anything_of_the_wave_in_the_older_version(opened):
    before = opened.newest()
    publish(opened, "survey_responses", corrected(WITHHELD, "level", "9"))
    connection = opened.reading_copy(before).connection
    for answer in answers.ANSWERS.values():
        if "wave" not in answer.filters:
            continue
        rows = answer.rows(answer.result(connection, Selection(wave=(WITHHELD,)), TODAY))
        numbers = rows.select_dtypes("number").drop(columns=answer.key, errors="ignore")
        for name in set(numbers) & {"assessed", "endorsing", "share", "lower", "upper", "companies"}:
            assert numbers[name].isna().all(), (answer.name, name)


def test_what_is_undone_is_shown_again_and_the_undone_version_hides_it(opened):
    before = opened.newest()
    version = publish(opened, "survey_responses", corrected(WITHHELD, "level", "9"))
    opened.undo(version, "tester", "wrong")
    assert seen(opened, before, WITHHELD)[1]
    assert not seen(opened, version, WITHHELD)[1]


def test_a_wave_with_names_and_a_wave_that_stays_are_shown_in_older_versions(opened):
    before = opened.newest()
    publish(opened, "survey_responses", corrected(NAMED, "level", "9"))
    assert seen(opened, before, NAMED)[1] and seen(opened, before, WITHHELD)[1]


def test_the_same_answers_in_another_order_hide_nothing(opened):
    before = opened.newest()
    header, *lines = responses(WITHHELD)
    assert publish(opened, "survey_responses", "\n".join([header, *reversed(lines)]) + "\n") > before
    assert seen(opened, before, WITHHELD)[1]


def test_another_process_sees_the_correction(opened, tmp_path):
    before, other = opened.newest(), store.Store(tmp_path / "home")
    assert seen(other, before, WITHHELD)[1]
    publish(opened, "survey_responses", corrected(WITHHELD, "level", "9"))
    assert not seen(other, before, WITHHELD)[1]


def test_another_ministry_of_a_sector_hides_the_wave_too(opened):
    before = opened.newest()
    with opened.reading_copy().connection.cursor() as cursor:
        sector = cursor.execute("SELECT * EXCLUDE publication FROM sectors WHERE sector = 'textiles'").df()
    publish(opened, "sectors", sector.assign(ministry="FIN").to_csv(index=False))
    assert not seen(opened, before, WITHHELD)[1]

"""Uploads: what they replace, what is kept, and the copy that shows beforehand what they would be."""

import dataclasses
import hashlib
import shutil

import pytest

import intake
import store
from store import NotPublished
from store.bookkeeping import BESIDE_VERSIONS, FORMAT
from store.lake import Lake
from tests.store.reading import read
from translations import UserError

GOALS = "goal,name_nl,colour\n8,Verbeterd,#000000\n13,Klimaat,\n"


def test_rows_with_the_same_key_are_replaced_and_others_stay(published, upload, rows):
    assert upload("goals", GOALS) == 2

    assert rows(published, "goals", brought=True) == {
        (1, "Geen armoede", "#E5243B", 1),
        (8, "Verbeterd", "#000000", 2),
        (12, "Verantwoorde consumptie", None, 1),
        (13, "Klimaat", None, 2),
    }
    assert rows(published, "goals", version=1) == {
        (1, "Geen armoede", "#E5243B"),
        (8, "Eerlijk werk, economische groei", "#A21942"),
        (12, "Verantwoorde consumptie", None),
    }


def test_of_observations_the_indicator_and_edition_are_replaced_as_a_whole(published, upload, rows):
    upload("observations", "indicator,year,edition,value\nemployment,2021,2024,77\npoverty,2021,2025,13\n")

    assert rows(published, "observations", brought=True) == {
        ("employment", 2021, "2024", 77.0, 2),
        ("employment", 2020, "2025", 76.25, 1),
        ("poverty", 2019, "2024", 13.2, 1),
        ("poverty", 2020, "2024", None, 1),
        ("poverty", 2021, "2025", 13.0, 2),
    }


def test_of_a_survey_the_whole_wave_is_replaced_and_other_waves_stay(surveyed, upload, rows):
    upload("survey_responses", "wave,company,level\n2022,a,1\n2022,b,3\n2023,a,4\n")
    upload("survey_responses", "wave,company,level\n2022,b,3\n2022,c,0\n")

    assert rows(surveyed, "survey_responses", brought=True) == {
        ("2022", "b", 3, 3),
        ("2022", "c", 0, 3),
        ("2023", "a", 4, 2),
    }


def test_an_upload_says_who_why_which_file_and_how_it_was_read(published, package):
    version = published.publish(read(package, "goals", GOALS), GOALS.encode(), "J. Jansen", "klimaat erbij")

    assert (version.version, version.author, version.note, version.rows) == (
        2,
        "J. Jansen",
        "klimaat erbij",
        2,
    )
    assert version.parts == (
        store.Part(
            table="goals",
            file="goals.csv",
            file_hash=hashlib.sha256(GOALS.encode()).hexdigest(),
            rows=2,
            format="template_goals",
        ),
    )
    assert (version.undoes, version.shipped) == (None, False)
    assert published.versions()[1].shipped


def test_the_original_is_kept_byte_for_byte(published, package, tmp_path):
    content = "\ufeffgoal;name_nl\r\n13;“Klimaat”\r\n".encode() + bytes(range(128, 256))
    path = tmp_path / "upload"
    path.write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    reading = dataclasses.replace(read(package, "goals", GOALS), file_hash=digest)

    published.publish(reading, path, "official", "why")

    assert published.original(2, "goals") == content
    assert (published._lake.place.data.root / "originals" / digest).read_bytes() == content
    assert published.original(1, "goals") == (package / "goals.csv").read_bytes()
    assert published.verify() == []


def test_a_version_has_no_file_for_another_table(published):
    with pytest.raises(UserError) as caught:
        published.original(1, "sectors")
    assert caught.value.key == "store-no-file"


def test_a_damaged_original_is_found_and_not_handed_out(published, upload, home):
    upload("goals", GOALS)
    (kept,) = (home / "originals").iterdir()
    kept.write_bytes(b"goal,name_nl\n")

    (fault,) = published.verify()
    assert (fault.key, fault.values["version"], fault.values["table"]) == ("store-file-changed", "2", "goals")
    with pytest.raises(UserError, match="anders dan bij de publicatie"):
        published.original(2, "goals")


def test_a_table_may_refer_to_its_own_new_rows(published, upload, rows):
    header = "ministry,kind,valid_from,verified,predecessor\n"
    text = f"{header}KGG,ministry,2024-07-02,true,NIEUW\nNIEUW,ministry,,true,\n"
    upload("ministries", text)
    assert {"KGG", "NIEUW"} <= {ministry for ministry, *_ in rows(published, "ministries")}


@pytest.mark.parametrize(
    ("table", "text"),
    [
        ("goals", GOALS),
        ("observations", "indicator,year,edition,value\nemployment,2021,2024,77\n"),
        ("survey_responses", "wave,company,level\n2022,b,3\n2022,c,0\n"),
    ],
)
def test_the_candidate_is_what_the_publication_then_is(surveyed, package, upload, table, text):
    upload("survey_responses", "wave,company,level\n2022,a,1\n2022,b,3\n2023,a,4\n")
    candidate = surveyed.candidate(read(package, table, text))
    assert surveyed.newest() == 2

    version = surveyed.publish(read(package, table, text), text.encode(), "official", "why", on_version=2)

    copy = surveyed.reading_copy()
    assert candidate.version == copy.version == version.version == 3
    for name in [described.name for described in surveyed.tables]:
        both = [each.connection.cursor().execute(f"FROM {name}").fetchall() for each in (candidate, copy)]
        assert both[0] == both[1], name


def test_the_candidate_leaves_out_refused_rows_only_when_told(published, package):
    reading = read(package, "goals", GOALS, refuse=(3,))
    with pytest.raises(NotPublished):
        published.candidate(reading)

    cursor = published.candidate(reading, leave_out_refused=True).connection.cursor()

    assert cursor.execute("SELECT goal FROM goals WHERE publication = 2").fetchall() == [(8,)]


def test_a_store_of_the_first_format_is_brought_up_to_date_by_its_first_reader(published, home, package):
    with Lake(home).writing() as lake:
        for column in ("format", "refused", "refused_hash", "undoes", "withdraws", "approved_by"):
            lake.execute(f"ALTER TABLE lake.monitor.publications DROP COLUMN {column}")
        for table in BESIDE_VERSIONS:
            lake.execute(f"DROP TABLE lake.monitor.{table}")
        lake.execute("UPDATE lake.monitor.head SET format = 1")

    reopened = store.Store(home, package)

    assert [version.version for version in reopened.versions()] == [1]
    assert reopened.reading_copy().version == 1
    assert reopened.publish(read(package, "goals", GOALS), GOALS.encode(), "official", "why").version == 2
    head = Lake(home).read(lambda cursor: cursor.execute("SELECT format FROM lake.monitor.head").fetchone())
    assert head == (FORMAT,)
    assert [entry.version for entry in reopened.log.entries()] == [2] and reopened.verify() == []


def test_a_real_file_goes_from_the_gate_to_a_reading_copy(survey_home, tmp_path):
    """Intake reads it against the newest version; the cells count its companies."""
    opened = store.Store(shutil.copytree(survey_home, tmp_path / "home"))
    text = "wave;company;name;sector;size_class;level\n" + "".join(
        f"example_2020;{company};Naam;{sector};large;1\n"
        for company, sector in (("c1", "textiles"), ("c2", "food"))
    )
    reading = intake.read_upload(
        text.encode(), "ronde.csv", opened.tables, reference=opened.reading_copy().connection, apart=False
    )
    assert (reading.table, reading.errors) == ("survey_responses", ())

    asked = {"accept_warnings": True}
    candidate = opened.candidate(reading)
    opened.publish(reading, text.encode(), "official", "why", **asked)

    cells = "FROM survey_cells WHERE wave = 'example_2020' ORDER BY ALL"
    for copy in (candidate, opened.reading_copy()):
        assert len(copy.connection.cursor().execute(cells).fetchall()) == 2

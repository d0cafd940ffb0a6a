"""A reading copy is one whole version, shared, and closed to everything else."""

import csv
import datetime
from pathlib import Path

import duckdb
import pytest

import intake
import store
from store import shelf
from translations import UserError

DATA = Path(__file__).parents[2] / "data"


def test_the_newest_version_is_read_unless_another_is_asked_for(published, package, edit):
    edit("goals", add=("17,Samen,",))
    published.publish_published(package, "tester", note="erbij")

    newest, first = published.reading_copy(), published.reading_copy(1)

    assert (newest.version, newest.note, first.version, first.note) == (2, "erbij", 1, None)
    assert first.published_at < newest.published_at
    assert newest.published_at.tzinfo is datetime.UTC


def test_a_copy_holds_the_published_tables_with_their_types(published):
    with published.reading_copy().connection.cursor() as cursor:
        tables = {name for (name,) in cursor.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
        described = cursor.execute("DESCRIBE ministries").fetchall()

    assert tables == {"goals", "ministries", "indicators", "observations"}
    assert [(name, kind) for name, kind, *_ in described] == [
        ("ministry", "VARCHAR"),
        ("kind", "VARCHAR"),
        ("valid_from", "DATE"),
        ("verified", "BOOLEAN"),
        ("predecessor", "VARCHAR"),
        ("publication", "BIGINT"),
    ]


def test_all_who_ask_for_a_version_share_one_copy_and_a_few_are_kept(published, package, edit, monkeypatch):
    monkeypatch.setattr(shelf, "COPIES_KEPT", 2)
    first = published.reading_copy(1)
    assert published.reading_copy() is first

    for goal in (2, 3):
        edit("goals", add=(f"{goal},Nog een,",))
        published.publish_published(package, "tester")
        assert published.reading_copy() is published.reading_copy(goal)

    assert published.reading_copy(1) is not first
    assert first.connection.cursor().execute("SELECT count(*) FROM goals").fetchone() == (3,)


def test_a_new_version_is_seen_at_once_also_by_who_read_before(published, package, edit, home):
    other = store.Store(home)
    assert other.reading_copy().version == 1
    edit("goals", add=("17,Samen,",))
    published.publish_published(package, "tester")

    assert (other.newest(), other.reading_copy().version) == (2, 2)


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM read_text('/etc/hostname')",
        "COPY goals TO '/tmp/monitor-leak.csv'",
        "ATTACH '/tmp/monitor-leak.db' AS leak",
        "INSTALL httpfs",
        "SET enable_external_access = true",
        "SET memory_limit = '1GB'",
        "SELECT * FROM copies",
    ],
)
def test_a_copy_reaches_nothing_outside_itself(published, sql):
    copies = published.reading_copy().connection.cursor().execute("FROM goals").to_arrow_table()
    assert copies.num_rows == 3

    with pytest.raises(duckdb.Error):
        published.reading_copy().connection.cursor().execute(sql)


def test_the_copy_that_files_are_compared_with_holds_what_they_refer_to_and_no_answers(surveyed, upload):
    upload("survey_responses", "wave,company,level\n2022,a,1\n")

    reference = surveyed.reference()

    tables = {name for (name,) in reference.connection.execute("SHOW TABLES").fetchall()}
    assert reference.version == 2
    assert tables == {"goals", "ministries", "indicators", "observations", "survey_waves"}
    assert reference.connection.execute("SELECT wave FROM survey_waves ORDER BY wave").fetchall() == [
        ("2022",),
        ("2023",),
    ]


@pytest.mark.parametrize("version", [0, -1, 2, 99])
def test_an_unknown_version_names_the_newest(published, version):
    with pytest.raises(UserError) as caught:
        published.reading_copy(version)

    assert caught.value.key == "store-unknown-version"
    assert caught.value.values == {"version": str(version), "newest": "1"}


def test_an_empty_store_has_no_versions_and_says_what_to_do(opened, home):
    assert (opened.newest(), opened.versions(), opened.verify()) == (None, [], [])
    with pytest.raises(UserError, match="nog niets gepubliceerd"):
        opened.reading_copy()
    assert not home.exists()


def test_the_environment_names_the_folder_at_the_time_of_asking(monkeypatch, tmp_path):
    monkeypatch.setenv("MONITOR_HOME", str(tmp_path / "elders"))
    assert store.home() == tmp_path / "elders"
    monkeypatch.delenv("MONITOR_HOME")
    assert store.home() == DATA.parent / ".monitor"


def written(value) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return str(value).lower()
    return str(value)


def test_the_published_figures_of_the_monitor_are_read_cell_for_cell(tmp_path):
    """Every cell of every file in data/, read a second time with Python alone."""
    opened = store.Store(tmp_path / "home")
    opened.publish_published(DATA, "tester")
    cursor = opened.reading_copy().connection.cursor()

    for table in intake.tables(DATA):
        with (DATA / table.path).open(encoding="utf-8", newline="") as file:
            plain = list(csv.DictReader(file))
        columns = [field.name for field in table.fields]
        numbers = {field.name for field in table.fields if field.type == "number"}
        rows = cursor.execute(f"SELECT {', '.join(columns)} FROM {table.name}").fetchall()
        read = [dict(zip(columns, row, strict=True)) for row in rows]
        assert len(read) == len(plain), table.name
        for mine, theirs in zip(read, plain, strict=True):
            for column in columns:
                if column in numbers and theirs[column]:
                    assert mine[column] == float(theirs[column]), (table.name, column, theirs)
                else:
                    assert written(mine[column]) == theirs[column], (table.name, column, theirs)

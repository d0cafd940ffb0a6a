"""The files of data/ go through the door of an upload: the same rows, the same refusals in the same words."""

import duckdb
import pytest

import intake
from intake.__main__ import main
from tests.intake.uploading import DATA, TABLES, read
from translations import LANGUAGES

CONTENTS = {table.name: intake.read_file(DATA / table.path) for table in TABLES}
# A row that breaks a rule beyond its description, for a table of data/.
WRONG = {
    "measurements": "too_many,endorsement_rate,2024,2024,0.5,x,x,100,60,70,,x,x,g,interim,true,,,sdsn_2019",
    "observations": "eurostat_sdg_07_40,NL,2099,2099,1497.2,",
    "events": "swapped,2026-23-11,policy,x,x,true,sdsn_2019",
    "ministries": "Total,x,x,ministry,,,NOWHERE,,,true,,",
}


@pytest.fixture(scope="module")
def together():
    with duckdb.connect() as connection:
        rows, problems = intake.read_together(CONTENTS, TABLES, connection)
        assert problems == []
        yield connection, rows


@pytest.mark.parametrize(
    "table", [table for table in TABLES if CONTENTS[table.name].count(b"\n") > 1], ids=lambda t: t.name
)
def test_a_published_file_is_read_as_an_upload_is(table, together):
    reading = read(DATA / table.path, table.path, reference=together[0])

    assert (reading.table, reading.errors) == (table.name, ())
    assert reading.accepted.equals(together[1][table.name])


@pytest.mark.parametrize("name", WRONG)
def test_a_row_that_a_rule_refuses_is_refused_in_the_words_of_the_check(name, tmp_path, capsys):
    content = CONTENTS[name] + WRONG[name].encode() + b"\n"
    (tmp_path / f"{name}.csv").write_bytes(content)

    with pytest.raises(intake.ProblemsFound) as caught:
        intake.check(CONTENTS | {name: content}, TABLES)

    for language in LANGUAGES:
        assert main(["check", str(tmp_path / f"{name}.csv"), "--lang", language]) == 1
        said = capsys.readouterr().out.splitlines()
        assert set(caught.value.text(language).splitlines()[1:]) <= set(said)


def test_a_warning_refuses_nothing_for_nobody_is_asked():
    rounded = b"rounded,endorsement_rate,2024,2024,0.5,x,x,100,60,40,,x,x,g,interim,true,,,sdsn_2019\n"
    content = CONTENTS["measurements"] + rounded

    assert intake.check(CONTENTS | {"measurements": content}, TABLES)["measurements"].num_rows == (
        content.count(b"\n") - 1
    )


def test_a_column_that_is_not_read_refuses_the_file():
    content = CONTENTS["events"].replace(b"verified", b"verifiedd", 1)

    with pytest.raises(intake.ProblemsFound) as caught:
        intake.check(CONTENTS | {"events": content}, TABLES)

    assert {problem.rule for problem in caught.value.problems} == {"column_missing", "column_unknown"}

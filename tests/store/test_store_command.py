"""`python -m store`: what it prints, in both languages and as JSON, and its exit codes."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

import intake
from store.__main__ import main
from store.lake import Lake
from translations import words

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def monitor_home(home, monkeypatch):
    monkeypatch.setenv("MONITOR_HOME", str(home))


@pytest.fixture
def run(capsys):
    """Exit code, standard output and standard error of a command."""

    def command(*arguments: str) -> tuple[int, str, str]:
        try:
            code = main(list(arguments))
        except SystemExit as stopped:
            code = stopped.code
        return (code, *capsys.readouterr())

    return command


def test_versions_are_listed_newest_first(published, package, edit, run):
    edit("goals", add=("17,Samen,",))
    published.publish_published(package, "tester", note="erbij")

    code, out, err = run("versions")

    today = published.versions()[0].published_at
    assert (code, err) == (0, "")
    first, note, second = out.splitlines()
    assert first.startswith("Versie 2, ") and first.endswith(f"{today.year}, tester: 1 tabel, 4 rijen.")
    assert note == "Toelichting: erbij"
    assert second.endswith("tester: 4 tabellen, 13 rijen.")


def test_versions_as_json(published, run):
    code, out, _ = run("versions", "--json")

    (version,) = json.loads(out)["versions"]
    assert code == 0
    assert version == {
        "version": 1,
        "author": "tester",
        "note": None,
        "published_at": published.versions()[0].published_at.isoformat(timespec="seconds"),
        "tables": ["goals", "indicators", "ministries", "observations"],
        "rows": 13,
        "undoes": None,
        "withdraws": None,
        "approved_by": None,
        "withdrawn": None,
        "lacks": [],
    }


def test_an_empty_store_has_no_versions(run):
    assert run("versions") == (0, "Er zijn nog geen versies.\n", "")
    assert run("versions", "--json") == (0, '{"versions": []}\n', "")
    assert run("verify", "--lang", "en") == (0, "There are no versions yet.\n", "")


def test_show_names_the_files_of_a_version(published, run):
    code, out, _ = run("show", "1", "--lang", "en")

    assert code == 0
    assert "goals: 3 rows from package/goals.csv (SHA-256 dbd4cded" in out
    parts = json.loads(run("show", "1", "--json")[1])["tables"]
    assert [(part["table"], part["rows"], part["shipped"]) for part in parts] == [
        ("goals", 3, True),
        ("indicators", 2, True),
        ("ministries", 3, True),
        ("observations", 5, True),
    ]


def test_a_withdrawal_is_told_by_every_command(published, upload, tmp_path, run):
    upload("goals", "goal,name_nl,colour\n8,Een,\n")
    upload("goals", "goal,name_nl,colour\n8,Twee,\n")
    upload("goals", "goal,name_nl,colour\n12,Drie,\n")

    code, out, err = run("withdraw", "3", "--author", "B. Bakker", "--note", "fout", "--json")

    assert (code, err) == (0, "")
    assert json.loads(out) == {"version": 5, "rows": 1, "withdraws": 3, "same_keys": [2]}
    today = published.versions()[0].published_at
    withdrawal = {
        "version": 5,
        "author": "B. Bakker",
        "note": "fout",
        "published_at": today.isoformat(timespec="seconds"),
    }
    listed = json.loads(run("versions", "--json")[1])["versions"]
    assert [version["withdrawn"] for version in listed] == [None, None, withdrawal, None, None]
    assert [version["withdraws"] for version in listed] == [3, None, None, None, None]
    assert [version["lacks"] for version in listed] == [[], [3], [], [], []]
    on = f"Ingetrokken op {words('nl').date(today.date())} door B. Bakker: fout"
    assert on in run("show", "3")[1].splitlines()
    assert "goals: 1 rij uit goals.csv, ingetrokken" in run("show", "3")[1]
    assert "Zonder de rijen van versie 3, die later is ingetrokken." in run("show", "4")[1]
    assert "Trekt versie 3 in." in run("show", "5")[1]
    code, out, err = run("export", "goals", "--version", "3", "--out", str(tmp_path / "doelen.csv"))
    assert (code, out) == (2, "")
    assert err.startswith("Versie 3 is op ") and "ingetrokken door B. Bakker: fout" in err
    assert not (tmp_path / "doelen.csv").exists()


def test_a_withdrawal_says_that_backups_and_the_same_rows_elsewhere_are_left(published, upload, run):
    upload("goals", "goal,name_nl,colour\n8,Een,\n")
    upload("goals", "goal,name_nl,colour\n8,Twee,\n")

    code, out, _ = run("withdraw", "3", "--author", "B. Bakker", "--note", "wrong", "--lang", "en")

    assert code == 0
    done, same = out.splitlines()
    assert done.startswith("Version 3 was withdrawn, as version 4: 1 row can be read in no version any more")
    assert "Backups" in done and same.startswith("Rows with the same keys also came with version 2")


def test_what_is_not_withdrawn_exits_with_one(published, upload, run):
    upload("goals", "goal,name_nl,colour\n8,Een,\n")
    signed = ("--author", "B. Bakker", "--note", "fout")
    assert run("withdraw", "2", *signed)[0] == 0

    for version, said in (
        ("1", "kwam met de monitor mee"),
        ("2", "is al ingetrokken"),
        ("3", "nam versie 2"),
    ):
        code, out, err = run("withdraw", version, *signed, "--json")
        assert (code, json.loads(out)["error"] + "\n") == (1, err)
        assert said in err
    assert run("withdraw", "9", *signed)[0] == run("withdraw", "2")[0] == 2


def test_an_unknown_version_cannot_be_shown(published, run):
    message = "Versie 7 bestaat niet. De nieuwste versie is 1; kies een versie van 1 tot en met 1."

    assert run("show", "7") == (2, "", message + "\n")
    code, out, _ = run("show", "7", "--json")
    assert (code, json.loads(out)) == (2, {"error": message})


def test_verify_finds_a_whole_store_whole(published, run):
    assert run("verify") == (0, "De ene versie is heel.\n", "")
    assert json.loads(run("verify", "--json")[1]) == {"versions": 1, "faults": []}


def test_verify_names_faults_and_exits_with_one(published, home, run):
    with Lake(home).writing() as lake:
        lake.execute("DELETE FROM lake.monitor.received")

    code, out, _ = run("verify", "--lang", "en")

    assert code == 1
    assert len(out.splitlines()) == 4
    assert "Version 1 of the table goals is no longer right" in out


def test_an_exported_table_is_read_back_as_the_same_rows(published, package, tmp_path, run):
    for table in intake.tables(package):
        out = tmp_path / f"{table.name}.csv"
        code, printed, _ = run("export", table.name, "--out", str(out))

        assert code == 0
        assert printed.endswith(f"geschreven naar {out}.\n")
        exported, shipped = (
            intake.check({table.name: path.read_bytes()}, [table])[table.name].to_pylist()
            for path in (out, package / table.path)
        )
        assert sorted(map(str, exported)) == sorted(map(str, shipped))


def test_an_older_version_can_be_exported(published, package, edit, tmp_path, run):
    edit("goals", remove=('8,"Eerlijk werk, economische groei",#A21942',), add=("8,Werk,",))
    published.publish_published(package, "tester")

    code, out, _ = run("export", "goals", "--version", "1", "--out", str(tmp_path / "oud.csv"), "--json")

    assert code == 0
    assert json.loads(out)["version"] == 1
    assert '8,"Eerlijk werk, economische groei",#A21942' in (tmp_path / "oud.csv").read_text()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["export", "doelen", "--out", "x.csv"], "De tabel doelen bestaat niet. Kies uit: goals, indicators"),
        (["export", "goals", "--out", "/nergens/x.csv"], "Het bestand /nergens/x.csv is niet te schrijven."),
        (["export", "goals"], "Deze opdracht is niet goed ingevuld"),
        (["show", "een"], "Deze opdracht is niet goed ingevuld"),
        (["publiceer"], "Deze opdracht is niet goed ingevuld"),
        ([], "Deze opdracht is niet goed ingevuld"),
        (["versions", "--lang", "fr"], "Deze opdracht is niet goed ingevuld"),
        (["show", "een", "--lang", "en"], "This command was not filled in correctly"),
    ],
)
def test_wrong_use_says_how_and_exits_with_two(published, run, arguments, words):
    code, out, err = run(*arguments)

    assert (code, out) == (2, "")
    assert words in err


def test_a_store_that_cannot_be_read_exits_with_two(home, run):
    home.parent.mkdir(parents=True)
    home.write_text("geen map")

    code, _, err = run("versions")

    assert code == 2
    assert "is geen map" in err


@pytest.mark.parametrize(
    ("language", "words"), [("nl", "één tabel als CSV schrijven"), ("en", "write one table as CSV")]
)
def test_help_is_in_the_language_of_the_reader(run, language, words):
    code, out, _ = run("--help", "--lang", language)

    assert code == 0
    assert words in out


def test_it_runs_as_a_module(published):
    done = subprocess.run(
        [sys.executable, "-m", "store", "versions", "--lang", "en"], cwd=ROOT, capture_output=True, text=True
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("tester: 4 tables, 13 rows.\n")

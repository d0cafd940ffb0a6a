"""`python -m store publish` and `undo`: a real file, its problems, and exit codes; beside a running server."""

import json
import shutil
from pathlib import Path

import pytest

import store
from store.__main__ import main
from tests.example.generate import FOLDER

HEADER, *_, LAST = (FOLDER / "survey_waves.csv").read_text(encoding="utf-8").splitlines()
ANSWERS = "wave;company;name;sector;size_class;level\n"
SIGNED = ("--author", "A. Ambtenaar", "--note", "nieuwe ronde")


def wave(year: int) -> str:
    """A file with one wave."""
    return f"{HEADER}\n{LAST.replace('example_2023', f'w{year}').replace('2023', str(year))}\n"


@pytest.fixture
def monitor_home(tmp_path, published_home, monkeypatch) -> Path:
    """A store with data/ as version 2, which the command then finds."""
    home = Path(shutil.copytree(published_home, tmp_path / "home"))
    monkeypatch.setenv("MONITOR_HOME", str(home))
    return home


@pytest.fixture(scope="session")
def home_with_wave(tmp_path_factory, published_home) -> Path:
    """The folder of that store with a wave as version 3, to copy."""
    folder = tmp_path_factory.mktemp("wave")
    home = Path(shutil.copytree(published_home, folder / "home"))
    path = folder / "ronde.csv"
    path.write_text(wave(2021), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MONITOR_HOME", str(home))
        assert main(["publish", str(path), *SIGNED]) == 0
    return home


@pytest.fixture
def with_wave(home_with_wave, monitor_home) -> int:
    """The version that brought the wave w2021."""
    shutil.rmtree(monitor_home)
    shutil.copytree(home_with_wave, monitor_home)
    return 3


@pytest.fixture
def run(capsys, monitor_home):
    """Exit code, standard output and standard error of a command."""

    def command(*arguments: object) -> tuple[int, str, str]:
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stopped:
            code = stopped.code
        return (code, *capsys.readouterr())

    return command


@pytest.fixture
def file(tmp_path):
    def write(text: str, name: str = "ronde.csv") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_server_that_runs_shows_what_the_command_publishes_and_undoes(monitor_home, with_wave, run, file):
    server = store.Store(monitor_home)
    assert server.reading_copy().version == with_wave
    content = ANSWERS + "w2021;c1;Een;textiles;large;1\nw2021;c2;Twee;food;large;0\n"

    code, out, err = run("publish", file(content), *SIGNED)

    assert (code, err) == (0, "")
    assert out == "Versie 4 is gepubliceerd: 2 rijen in de tabel survey_responses.\n"
    cells = server.reading_copy().connection.cursor().execute("SELECT sum(companies) FROM survey_cells")
    assert cells.fetchone() == (2,)
    assert server.original(4, "survey_responses") == content.encode()
    assert server.version(4).author == "A. Ambtenaar"

    code, out, _ = run("undo", 4, *SIGNED, "--json", "--lang", "en")
    assert (code, json.loads(out)) == (0, {"version": 5, "rows": 2, "undoes": 4})
    assert "Undoes version 4." in run("versions", "--lang", "en")[1]
    assert "survey_responses: 2 rijen teruggedraaid" in run("show", 5)[1]
    code, out, err = run("undo", 4, *SIGNED)
    assert (code, out) == (1, "") and "al teruggedraaid" in err


def test_refused_rows_and_warnings_publish_nothing_until_they_are_settled(with_wave, run, file):
    wrong = (
        ANSWERS + "w2021;c1;Een;textiles;large;1\nw2021;c2;Twee;food;large;7\nw2021;c3;Drie;food;large;3\n"
    )
    path = file(wrong)

    code, out, err = run("publish", path, *SIGNED)
    assert code == 1 and "rij 3, kolom level" in out and "één rij is geweigerd" in err

    code, out, err = run("publish", path, *SIGNED, "--leave-out-refused", "--json", "--lang", "en")
    assert code == 1
    answer = json.loads(out)
    assert "one warning" in answer["error"] and answer["error"] == err.strip()
    assert [(p["row"], p["column"], p["rule"]) for p in answer["problems"]] == [
        (3, "level", "enum"),
        (4, "evidence_url", "level_without_evidence"),
    ]

    code, out, _ = run("publish", path, *SIGNED, "--leave-out-refused", "--accept-warnings", "--json")
    assert (code, json.loads(out)) == (0, {"version": 4, "rows": 2})
    assert "Weggelaten: 1 rij (SHA-256 " in run("show", 4)[1]

    code, out, _ = run("refused", 4, "--out", path, "--json")
    assert (code, json.loads(out)["rows"]) == (0, 1)
    assert path.read_text().splitlines()[1:] == ["3,enum,w2021,c2,Twee,food,large,7"]
    code, out, err = run("refused", 3, "--out", path)
    assert (code, out) == (2, "") and "is niets weggelaten" in err


def test_the_wave_of_a_file_that_does_not_name_it_is_given(with_wave, run, file):
    short = file(ANSWERS.removeprefix("wave;") + "c1;Een;textiles;large;1\n", "zonder.csv")
    assert run("publish", short, *SIGNED)[0] == 1

    code, out, _ = run("publish", short, *SIGNED, "--wave", "w2021", "--json")
    assert (code, json.loads(out)) == (0, {"version": 4, "rows": 1})

    wider = file("company;sector;size_class;level;werknemers\nc1;textiles;large;1;600\n", "breder.csv")
    code, out, _ = run("publish", wider, *SIGNED, "--wave", "w2021")
    assert code == 1 and "rij 1, kolom werknemers: deze kolom hoort niet in de tabel" in out
    assert run("publish", wider, *SIGNED, "--wave", "w2021", "--accept-warnings")[0] == 0

    named = file(ANSWERS + "w2021;c1;Een;textiles;large;0\n", "met.csv")
    code, _, err = run("publish", named, *SIGNED, "--wave", "w2020")
    assert code == 2 and "gaat over w2021, niet over w2020" in err
    assert run("publish", named, *SIGNED, "--wave", "w2021")[0] == 0


def test_whoever_saw_another_version_is_asked_to_look_again(with_wave, run, file):
    other = file(wave(2022))
    code, out, err = run("publish", other, *SIGNED, "--on-version", 2)
    assert (code, out) == (1, "") and "Bekijk het voorbeeld opnieuw" in err
    assert run("publish", other, *SIGNED, "--on-version", 3)[0] == 0


def test_a_file_that_cannot_be_read_and_wrong_use_exit_with_two(monitor_home, run, file):
    unreadable = file("\x00\x01", "plaatje.csv")
    assert run("publish", unreadable, *SIGNED)[0] == 2
    assert run("publish", "nergens.csv", *SIGNED)[0] == 2
    assert run("publish", unreadable, "--author", "A")[0] == 2
    assert run("publish", file(wave(2021)), "--author", "A", "--note", " ")[0] == 2
    assert run("undo", 9, *SIGNED)[0] == 2
    assert store.Store(monitor_home).newest() == 2


def test_the_first_publication_of_an_empty_store_follows_the_published_figures(
    run, file, tmp_path, monkeypatch
):
    monkeypatch.setenv("MONITOR_HOME", str(tmp_path / "empty"))

    code, out, _ = run("publish", file(wave(2021)), *SIGNED, "--json")

    assert (code, json.loads(out)) == (0, {"version": 2, "rows": 1})
    assert store.Store(tmp_path / "empty").version(1).shipped


def test_several_series_of_a_file_become_one_version(run, tmp_path):
    path = tmp_path / "arbeid.csv"
    path.write_text("Year,Sex,Value\n2031,,9\n2031,Female,4.4\n2031,Male,4.0\n", encoding="utf-8")
    answers = ["geo=NL", "edition=2032-01-01", "series=female", "series=male"]
    answers += ["indicator:female=wb_sl_emp_vuln_fe_zs", "indicator:male=wb_sl_emp_vuln_ma_zs"]
    given = [part for answer in answers for part in ("--set", answer)]
    code, out, _ = run("publish", path, *SIGNED, *given, "--accept-warnings", "--json")
    done = json.loads(out)
    assert (code, done["rows"]) == (0, 2)
    target = tmp_path / "cijfers.csv"
    run("export", "observations", "--out", target)
    new = [
        line.split(",") for line in target.read_text(encoding="utf-8").splitlines() if "2032-01-01" in line
    ]
    assert [(row[0], float(row[4])) for row in new] == [
        ("wb_sl_emp_vuln_fe_zs", 4.4),
        ("wb_sl_emp_vuln_ma_zs", 4.0),
    ]


def test_a_question_that_is_open_is_asked_and_publishes_nothing(run, tmp_path):
    path = tmp_path / "arbeid.csv"
    path.write_text("Year,Sex,Value\n2031,Female,4.4\n2031,Male,4.0\n", encoding="utf-8")
    code, out, _ = run("publish", path, *SIGNED, "--set", "geo=NL", "--json")
    asked = {question["name"]: question["choices"] for question in json.loads(out)["questions"]}
    assert code == 1
    assert asked["series"] == ["female", "male"]

"""`python -m intake`: exit codes, JSON and words."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from intake.__main__ import main

ROOT = Path(__file__).parents[2]
HEAD = "wave,sector,population_size\n"


@pytest.fixture
def run(capsys, tmp_path):
    """Exit code, standard output and standard error of a command; `FILE` is a file with the text given."""

    def answer(*arguments: str, text: str = "") -> tuple[int, str, str]:
        path = tmp_path / "aantallen.csv"
        path.write_bytes(text.encode())
        try:
            code = main([str(path) if argument == "FILE" else argument for argument in arguments])
        except SystemExit as stop:
            code = stop.code
        out, err = capsys.readouterr()
        return code, out, err

    return answer


def test_a_good_file_exits_with_nought(run):
    code, out, _ = run("check", "FILE", "--json", text=HEAD + "w1,food,42\n")

    assert code == 0
    assert json.loads(out) == {
        "format": "template_survey_strata",
        "table": "survey_strata",
        "encoding": "utf-8",
        "delimiter": ",",
        "decimal": None,
        "rows": 1,
        "accepted": 1,
        "questions": [],
        "problems": [],
    }


def test_problems_exit_with_one_and_are_told_by_row(run):
    code, out, _ = run("check", "FILE", "--json", "--lang", "en", text=HEAD + "w1,food,42\nw1,bakers,many\n")

    found = json.loads(out)
    assert (code, found["rows"], found["accepted"]) == (1, 2, 1)
    assert [(p["row"], p["column"], p["value"], p["rule"]) for p in found["problems"]] == [
        (3, "population_size", "many", "type_integer"),
        (3, "sector", "bakers", "reference"),
    ]
    assert (
        "row 3, column sector: “bakers” does not occur in the table “Sectors”."
        in found["problems"][1]["message"]
    )


def test_a_file_that_cannot_be_read_exits_with_two(run):
    code, out, err = run("check", "FILE", text="%PDF-1.7")
    assert (code, out) == (2, "")
    assert "is geen CSV, maar PDF" in err

    code, out, _ = run("check", "FILE", "--json", "--lang", "en", text="%PDF-1.7")
    assert code == 2
    assert "not CSV but PDF" in json.loads(out)["error"]


def test_a_missing_file_exits_with_two(run):
    code, _, err = run("check", "/nergens/bestand.csv")

    assert code == 2
    assert "bestaat niet" in err


def test_words_without_json(run):
    code, out, _ = run("check", "FILE", text=HEAD + "w1,food,42\nw1,Totaal,42\n")

    assert code == 1
    assert "2 rijen gelezen: 1 goed, 1 geweigerd." in out
    assert "rij 3, kolom sector: “Totaal” is een totaal" in out


def test_a_form_can_be_chosen(run):
    assert run("check", "FILE", "--as", "template_survey_strata", text=HEAD + "w1,food,42\n")[0] == 0
    code, _, err = run("check", "FILE", "--as", "owid", text=HEAD + "w1,food,42\n")
    assert code == 2
    assert "heeft niet de vorm owid" in err


@pytest.mark.parametrize(
    ("language", "title"), [("nl", "Sjabloon: Metingen"), ("en", "Template: Measurements")]
)
def test_formats_are_listed(run, language, title):
    code, out, _ = run("formats", "--lang", language)

    assert code == 0
    assert title in out
    names = [each["format"] for each in json.loads(run("formats", "--json")[1])["formats"]]
    assert {"template_survey_responses", "eurostat_sdmx_csv", "mapped"} <= set(names)


OPENSDG = "Year,Sex,Value\n2021,Female,4.4\n2021,Male,4.0\n"
FEMALE, MALE = "wb_sl_emp_vuln_fe_zs", "wb_sl_emp_vuln_ma_zs"
ANSWERED = ("--set", "geo=NL", "--set", "series=female", "--set", f"indicator={FEMALE}")


def test_questions_are_asked_with_their_answers(run):
    code, out, _ = run("check", "FILE", "--lang", "en", text=OPENSDG)

    assert code == 1
    assert (
        "Which area are the figures in this file about? Answer with --set geo=…:\n  BE: Belgium\n  DE: Germany\n"
        in out
    )
    assert "--set series=…:\n  female: Sex: Female\n  male: Sex: Male\n" in out
    found = json.loads(run("check", "FILE", "--json", text=OPENSDG)[1])["questions"]
    assert [question["name"] for question in found] == ["geo", "series", "indicator", "edition"]
    assert found[1]["choices"] == ["female", "male"]
    assert FEMALE in found[2]["choices"]


def test_answers_are_taken(run):
    code, out, _ = run("check", "FILE", *ANSWERED, "--json", text=OPENSDG)
    found = json.loads(out)
    assert (found["rows"], found["accepted"]) == (1, 1)
    assert code == int(bool(found["problems"]))


def test_several_series_are_chosen_by_saying_so_again(run):
    both = ("--set", "geo=NL", "--set", "series=female", "--set", "series=male")
    as_what = ("--set", f"indicator:female={FEMALE}", "--set", f"indicator:male={MALE}")
    found = json.loads(run("check", "FILE", *both, *as_what, "--json", text=OPENSDG)[1])
    assert (found["rows"], found["accepted"]) == (2, 2)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (("--set", "geo"), "“geo” is no answer"),
        (("--set", "area=NL"), "does not ask for “area”. It asks for: geo, series, indicator, edition"),
        (("--set", "geo=AT"), "“AT” is no possible answer to geo. Possible are: BE, DE,"),
        (
            ("--set", "series=children"),
            "“children” is no possible answer to series. Possible are: female, male",
        ),
        ((*ANSWERED, "--set", "indicator=nothing"), "is no possible answer to indicator"),
    ],
)
def test_an_answer_that_is_none_is_wrong_use(run, answers, told):
    code, out, err = run("check", "FILE", *answers, "--lang", "en", text=OPENSDG)
    assert (code, out) == (2, "")
    assert told in err


@pytest.mark.parametrize(
    "arguments", [[], ["lees"], ["check"], ["check", "FILE", "--as", "word"], ["formats", "--lang", "fr"]]
)
def test_wrong_use_exits_with_two(run, arguments):
    code, out, err = run(*arguments)

    assert (code, out) == (2, "")
    assert "Deze opdracht is niet goed ingevuld" in err


def test_it_runs_as_a_module(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(HEAD + "w1,food,42\n")
    done = subprocess.run(
        [sys.executable, "-m", "intake", "check", str(path), "--lang", "en"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )

    assert (done.returncode, done.stderr) == (0, "")
    assert "1 row read: 1 good, 0 refused." in done.stdout


def test_the_row_with_the_names_is_asked_and_said(run):
    text = "Onderzoek;;\nBedrijf;;Uitkomst\nronde;sectorcode;opmerking\nw1;food;klein\n"

    code, out, err = run("check", "FILE", text=text)
    assert code == 2 and "rij 2: Bedrijf, , Uitkomst" in err
    assert "Aangenomen: Bedrijf, Uitkomst (anders: --set header_row=…)" in out

    code, out, _ = run("check", "FILE", "--json", text=text)
    (asked,) = json.loads(out)["questions"]
    assert (code, asked) == (2, {"name": "header_row", "choices": ["1", "2", "3", "4"]})

    code, out, _ = run("check", "FILE", "--set", "header_row=3", "--as", "template_survey_strata", text=text)
    assert code == 1 and "kolom population_size" in out


def test_the_same_fault_is_told_once_with_its_rows_and_the_nearest_codes(run):
    rows = "".join(f"w{row},Textile,42\n" for row in range(5)) + "w9,tulpen,1\n"

    _, out, _ = run("check", "FILE", "--lang", "en", text=HEAD + rows)

    told = [line for line in out.splitlines() if "“Textile”" in line]
    assert len(told) == 1
    assert (
        "rows 2, 3, 4 and 2 more, column sector: “Textile” does not occur in the table “Sectors”." in told[0]
    )
    assert "Do you mean textiles (Textiles" in told[0]
    (other,) = [line for line in out.splitlines() if "“tulpen”" in line]
    assert "row 7, column sector" in other and "Do you mean" not in other
    _, out, _ = run("check", "FILE", text=HEAD + rows)
    assert "komt niet voor in de tabel “Sectoren”. Bedoelt u textiles (Textiel" in out

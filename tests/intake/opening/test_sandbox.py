"""A file is opened in a process of its own, within limits; what comes back is the same as without."""

import subprocess
import sys
import time

import pytest

import intake
from intake import ColumnMapping, Limits, NotRecognised
from intake.opening import sandbox
from intake.progress import STAGES
from tests.intake.uploading import TABLES, outcome, read, said
from translations import LANGUAGES, UserError, words

GOOD = "wave,sector,population_size\nw1,textiles,42\n"


def test_the_child_reads_as_this_process_does():
    apart, here = read(GOOD, apart=True), read(GOOD)

    assert said(apart) == said(here)


def test_the_child_loads_only_what_it_needs():
    """What takes longer to load than most files to read stays in this process."""
    script = "import sys, intake.opening.__main__; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=sandbox.PROJECT, capture_output=True, text=True)

    assert "intake.opening.detect" in done.stdout.split()
    assert not {"duckdb", "numpy", "pandas", "pyarrow", "requests"} & set(done.stdout.split())


def test_what_is_wrong_in_the_child_is_told_here():
    assert outcome(b"%PDF-1.7", apart=True) == "upload-other-kind"
    assert outcome(GOOD + "a,b\n", apart=True) == outcome(GOOD + "a,b\n")
    with pytest.raises(NotRecognised) as caught:
        read("soort,aantal\nA,1\n", apart=True)
    assert caught.value.headers == ("soort", "aantal")
    assert caught.value.rows == (("A", "1"),)


def test_a_file_may_not_take_too_long():
    assert outcome(GOOD, apart=True, limits=Limits(seconds=0.01)) == "upload-too-slow"


@pytest.mark.parametrize("apart", [True, False])
def test_how_far_it_is_is_told_and_changes_nothing(apart, monkeypatch):
    monkeypatch.setattr("intake.progress.BETWEEN", 0)
    table = "wave,sector,population_size\n" + "".join(f"w1,s{n},42\n" for n in range(300_000))
    told: list[tuple[str, float | None]] = []

    reading = read(table, apart=apart, progress=lambda *report: told.append(report))

    fractions = [fraction for stage, fraction in told if stage != "open"]
    assert told[0] == ("open", None)
    assert list(dict.fromkeys(stage for stage, _ in told)) == list(STAGES)
    assert fractions == sorted(fractions) and fractions[-1] == 1.0
    assert len({fraction for stage, fraction in told if stage == "structure"}) > 3
    assert said(reading) == said(read(table))


def test_a_stage_is_told_a_few_times_a_second(monkeypatch):
    monkeypatch.setattr(sandbox, "CHILD", child("for n in range(100_000): print(n / 100_000, flush=True)"))
    told: list[tuple[str, float | None]] = []

    with pytest.raises(RuntimeError):
        read(GOOD, apart=True, progress=lambda *report: told.append(report))

    assert told[:2] == [("open", None), ("structure", 0.0)]
    assert len(told) < 50


def test_who_leaves_while_the_child_is_silent_ends_it(monkeypatch):
    monkeypatch.setattr(sandbox, "CHILD", child("import time; time.sleep(600)"))
    monkeypatch.setattr(sandbox, "SILENCE", 0.01)
    told: list[str] = []

    def leave(stage: str, part: float | None) -> None:
        told.append(stage)
        if len(told) == 3:
            raise KeyboardInterrupt

    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        read(GOOD, apart=True, progress=leave)

    assert told == ["open"] * 3
    assert time.monotonic() - began < 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stage_has_its_words(language):
    assert all(f"progress-{stage}" in words(language) for stage in STAGES)


def child(script: str) -> list[str]:
    """A child that does something else than reading the file."""
    return [sys.executable, "-c", script]


@pytest.mark.parametrize(
    ("script", "becomes"),
    [
        ("while True: print('x' * 10_000)", "upload-too-slow"),
        ("while True: print(0.5)", "upload-too-slow"),
        ("import time; time.sleep(60)", "upload-too-slow"),
        ("import sys, time; sys.stdout.close(); time.sleep(60)", "upload-too-slow"),
        ("import os; print(0.5, flush=True); os.kill(os.getpid(), 9)", "upload-too-much-memory"),
        ("raise MemoryError", "upload-too-much-memory"),
    ],
)
def test_a_child_that_floods_hangs_or_dies_is_stopped(monkeypatch, script, becomes):
    monkeypatch.setattr(sandbox, "CHILD", child(script))

    assert outcome(GOOD, apart=True, limits=Limits(seconds=1)) == becomes


def test_what_breaks_in_the_child_is_in_the_log(monkeypatch):
    monkeypatch.setattr(sandbox, "CHILD", child("raise OSError('no disk')"))

    with pytest.raises(RuntimeError, match="no disk"):
        read(GOOD, apart=True)


def test_who_listens_may_break_off(monkeypatch):
    monkeypatch.setattr(sandbox, "CHILD", child("import time; print(0.5, flush=True); time.sleep(60)"))

    def stop(stage: str, fraction: float | None) -> None:
        if fraction:
            raise KeyboardInterrupt

    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        read(GOOD, apart=True, progress=stop)
    assert time.monotonic() - began < 30


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on the memory of a process")
def test_a_file_may_not_take_too_much_memory():
    head, row, limits = (
        b"wave,sector,population_size\n",
        b"\xe9,textiles,42\n",
        Limits(memory_bytes=100_000_000),
    )
    assert outcome(head + row * 1_000, apart=True, limits=limits) != "upload-too-much-memory"
    assert outcome(head + row * 8_000_000, apart=True, limits=limits) == "upload-too-much-memory"


def test_a_file_may_not_be_too_large(monkeypatch):
    with pytest.raises(UserError) as caught:
        read(GOOD * 100_000, limits=Limits(file_bytes=1_000_000))
    assert caught.value.key == "upload-too-large"
    assert "5 MB" in caught.value.text("nl") and "1 MB" in caught.value.text("nl")

    monkeypatch.setenv("MONITOR_FILE_MB", "2")
    assert outcome(GOOD * 100_000) == "upload-too-large"


def test_a_path_is_read_as_bytes_are(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(GOOD)

    assert said(intake.read_upload(path, "a.csv", TABLES)) == said(read(GOOD, "a.csv"))
    with pytest.raises(UserError, match="bestaat niet"):
        intake.read_upload(tmp_path / "none.csv", "none.csv", TABLES)


def test_the_same_bytes_have_the_same_hash():
    assert read(GOOD).file_hash == read(GOOD, "other.csv").file_hash != read(GOOD + "\n").file_hash


def test_the_original_has_every_line_as_it_came():
    text = "wave,sector,population_size,Sector\n w1 ,textiles,1.234,\nte kort\nw2,Totaal,,\n"
    original = read(text).original

    every = original.of(original.numbers)
    assert every.column_names == ["#", "wave", "sector", "population_size", "Sector (4)"]
    assert every.to_pylist()[0] == {
        "#": 2, "wave": " w1 ", "sector": "textiles", "population_size": "1.234", "Sector (4)": None,
    }  # fmt: skip
    assert every["#"].to_pylist() == original.numbers.tolist() == [2, 3, 4]
    assert every.to_pylist()[1]["wave"] == "te kort"
    assert original.of([4, 3, 99]).to_pylist() == every.to_pylist()[1:]
    assert original.of([]).num_rows == 0


OWN = "Bedrijfstak;Aantal bedrijven;Opmerking\ntextiles;1.234;ruim\nfood;12;\n"
MAPPING = ColumnMapping(
    "survey_strata", {"bedrijfstak": "sector", "Aantal bedrijven": "population_size"}, {"wave": "w1"}
)


def test_a_file_of_another_shape_is_read_by_a_mapping():
    assert outcome(OWN) == "upload-not-recognised"
    reading = read(OWN, mapping=MAPPING)

    assert (reading.format, reading.table) == ("mapped", "survey_strata")
    assert reading.accepted.to_pylist() == [
        {"wave": "w1", "sector": "textiles", "population_size": 1234},
        {"wave": "w1", "sector": "food", "population_size": 12},
    ]
    assert reading.mapping == {"Bedrijfstak": "sector", "Aantal bedrijven": "population_size"}


def test_a_mapping_that_does_not_fit_the_file_is_told():
    assert outcome(GOOD, mapping=MAPPING) == "upload-not-recognised"
    assert outcome(GOOD, as_format="mapped") == "upload-not-recognised"


def test_a_mapping_is_remembered_by_the_names_of_the_columns():
    assert (
        intake.headers_key(["A b", "c"]) == intake.headers_key(["C ", "a_B"]) != intake.headers_key(["a_b"])
    )

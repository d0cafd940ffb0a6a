"""A figure computed again from its zip alone, by its own script, where Python has nothing but DuckDB."""

import csv
import hashlib
import io
import shutil
import subprocess
import sys
import sysconfig
import zipfile
from functools import cache
from pathlib import Path

import pytest

import queries
from answers.disclosure import WITHHELD
from answers.selection import Selection
from charts.drawing import Asked
from charts.figures import FIGURES
from reports import files
from reports.about import About
from reports.recomputed import RULES
from store import ReadingCopy, Store, cells
from tests.conftest import TODAY
from translations import words

INDICATOR = "eurostat_sdg_07_40"
FIGURE = ("tables/observations", (INDICATOR, "NL", "2024"), "value", "15.1")
# Of each kind of figure what it is asked for, and a cell that it rests on: its file, what stands in its row, its
# column, and another value.
PUBLISHED = {
    "endorsement": ({}, "tables/measurements", ("official_2023",), "share", "0.9"),
    "progress": ({"method": "un"}, *FIGURE),
    "goals": ({}, *FIGURE),
    "indicators/{indicator}": ({"indicator": INDICATOR}, *FIGURE),
    "agreements": ({}, "tables/agreement_counts", ("textiles",), "value", "1"),
}
SURVEYED = {
    "survey/waves": ({}, "shown/survey_intervals", ("sector",), "share", "0.123"),
    "survey/groups": ({"interval": "wilson"}, "shown/survey_verdicts", ("total",), "lower", "0.95"),
    "survey/levels": ({}, "shown/survey_levels", ("total",), "level_0", "0.5"),
    "survey/moved": ({}, "shown/survey_moved", ("does_not", "endorses"), "companies", "1"),
    "survey/changed": ({}, "shown/survey_changed", ("sector",), "share_after", "0.123"),
    "survey/made-of": ({}, "shown/survey_made_of", (), "mix", "0.123"),
}
OTHER_METHODS = ("open_sdg", "eurostat")

# Runs the script of every folder as `python recompute.py` does there, and says with which exit code each ended.
RUN_EACH = """
import runpy, sys
sys.path.append(sys.argv[1])
for folder in sys.argv[2:]:
    sys.argv[0] = folder + "/recompute.py"
    try:
        runpy.run_path(sys.argv[0], run_name="__main__")
    except SystemExit as ended:
        print("ended", ended.code)
"""


@cache
def opened(home: Path) -> ReadingCopy:
    return Store(home).reading_copy()


def zipped(copy: ReadingCopy, name: str, options: dict, language: str = "nl") -> bytes:
    asked = Asked(words(language), copy.connection, copy.version, Selection(), TODAY, options)
    chart = FIGURES[name].draw(asked)
    return files.made(About(FIGURES[name], asked, copy, chart, "https://monitor.example"), "zip")


@pytest.fixture(scope="module")
def bare(tmp_path_factory) -> Path:
    """A folder of packages in which there is only DuckDB."""
    folder = tmp_path_factory.mktemp("bare")
    installed = Path(sysconfig.get_path("platlib"))
    for part in (
        *installed.glob("duckdb"),
        *installed.glob("_duckdb.*"),
        *installed.glob("duckdb-*.dist-info"),
    ):
        (folder / part.name).symlink_to(part)
    return folder


@pytest.fixture(scope="module")
def unpacked(published_home, survey_home, tmp_path_factory) -> dict[str, Path]:
    """The folder of each figure, as its zip unpacks."""
    found = {}
    asked = [(published_home, name, options) for name, (options, *_) in PUBLISHED.items()]
    asked += [(published_home, "progress", {"method": method}) for method in OTHER_METHODS]
    asked += [(survey_home, name, options) for name, (options, *_) in SURVEYED.items()]
    for home, name, options in asked:
        known = name if name not in found else f"{name} {options}"
        found[known] = tmp_path_factory.mktemp("figure")
        with zipfile.ZipFile(io.BytesIO(zipped(opened(home), name, options))) as archive:
            archive.extractall(found[known])
    return found


def run(bare: Path, folders: list[Path]) -> list[list[str]]:
    """What the script of each folder says, with its exit code in the last line."""
    command = [sys.executable, "-I", "-S", "-c", RUN_EACH, str(bare), *map(str, folders)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    said: list[list[str]] = [[]]
    for line in done.stdout.splitlines():
        said[-1].append(line)
        if line.startswith("ended"):
            said.append([])
    return said[:-1]


def change(file: Path, stands: tuple[str, ...], column: str, value: str) -> None:
    """Put another value in the last row that has these cells and a value in the column."""
    with file.open(encoding="utf-8", newline="") as opened:
        head, *rows = csv.reader(opened)
    place = head.index(column)
    row = next(row for row in reversed(rows) if row[place] and set(stands) <= set(row))
    assert row[place] != value
    row[place] = value
    with file.open("w", encoding="utf-8", newline="") as opened:
        csv.writer(opened).writerows([head, *rows])


def test_every_kind_of_figure_comes_out_the_same(bare, unpacked):
    """And so do all methods that judge progress: the rules are SQL of their own, beside the monitor's Python."""
    for name, said in zip(unpacked, run(bare, list(unpacked.values())), strict=True):
        assert said[-2:] == ["gelijk", "ended 0"], (name, said)
        assert len(said) > 4 and not any(line.startswith("ongelijk") for line in said)


def test_every_figure_and_every_rule_is_among_those_tried(unpacked):
    assert {drawing.answer for drawing in FIGURES.values()} == RULES.keys()
    assert {FIGURES[name].answer for name in PUBLISHED | SURVEYED} == RULES.keys()
    asked = {path.stem for folder in unpacked.values() for path in (folder / "questions").iterdir()}
    assert {path.stem for path in (queries.FOLDER / "rules").iterdir()} <= asked


def test_one_changed_cell_is_seen(bare, unpacked, tmp_path):
    asked = PUBLISHED | SURVEYED
    folders = []
    for number, (name, (_, file, *cell)) in enumerate(asked.items()):
        folders.append(tmp_path / str(number))
        shutil.copytree(unpacked[name], folders[-1])
        change(folders[-1] / f"{file}.csv", *cell)
    for name, said in zip(asked, run(bare, folders), strict=True):
        assert said[-2:] == ["ongelijk", "ended 1"], (name, said)


def test_the_zip_says_what_it_is_and_what_it_is_made_of(unpacked):
    """Its checksums fit, and its words are those of the reader."""
    folder = unpacked["goals"]
    sums = dict(line.split("  ")[::-1] for line in (folder / "SHA256SUMS").read_text().splitlines())
    every = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    assert sums.keys() == every.keys() - {"SHA256SUMS"}
    assert all(hashlib.sha256(every[name].read_bytes()).hexdigest() == known for name, known in sums.items())
    readme = (folder / "README.txt").read_text(encoding="utf-8")
    assert "pip install duckdb" in readme and "CC-BY-4.0" in readme and "wordt overgenomen" in readme
    assert "Eurostat" in (folder / "datapackage.json").read_text(encoding="utf-8")


def test_the_same_version_gives_the_same_bytes(published_home):
    copies = opened(published_home), Store(published_home).reading_copy()
    first, again = (zipped(copy, "endorsement", {}, "en") for copy in copies)
    assert first == again
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert "How to recompute it" in archive.read("README.txt").decode()


def test_what_a_survey_withholds_stays_where_it_is(unpacked, survey):
    """No table of companies, of sizes of sectors or of counts, and no name of a company in any file."""
    with survey.cursor() as cursor:
        names = {name for (name,) in cursor.execute("select name from survey_responses").fetchall() if name}
    assert len(names) > 500
    for name in SURVEYED:
        folder = unpacked[name]
        assert not {path.stem for path in folder.rglob("*.csv")} & {*WITHHELD, *cells.TABLES}
        assert "afzonderlijke bedrijven" in (folder / "README.txt").read_text(encoding="utf-8")
        said = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.*"))
        assert not [company for company in names if company in said]

"""From a file of survey rows to a published version: `python -m bench.publish [ROWS]` (default 1,000,000).

Compared with what DuckDB alone needs, on the same file in the same run, to read the CSV as text and write it as
Parquet. A second wave of as many rows follows, and its undo. Memory is the peak of a command's processes together.
The ratios say more than the seconds, which differ from machine to machine.
"""

import csv
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import duckdb

import store
from tests.example.generate import FOLDER

ROOT = Path(__file__).parents[1]
ALONE = """
import sys, time, duckdb
began = time.monotonic()
duckdb.execute("COPY (FROM read_csv($file, all_varchar = true)) TO '{0}' (FORMAT parquet)", {{"file": sys.argv[1]}})
print(time.monotonic() - began)
"""
IN_A_PROCESS = """
import sys, time, intake, store
from pathlib import Path
opened = store.Store(store.home())
copy = opened.reading_copy()
began = time.monotonic()
path = Path(sys.argv[1])
reading = intake.read_upload(path, path.name, opened.tables, reference=copy.connection)
read = time.monotonic()
made = opened.publish(reading, path, "bench", "bench", checked_on=copy.version, accept_warnings=True)
published = time.monotonic()
opened.reading_copy(made.version)
print(read - began, published - read, time.monotonic() - published)
"""
SIGNED = ("--author", "bench", "--note", "bench", "--accept-warnings")


@dataclass(frozen=True)
class Run:
    """A command that ended: its seconds, its last printed line, and the peak memory of its processes in MB."""

    seconds: float
    printed: str
    megabytes: float


def run(home: Path, *command: object) -> Run:
    """Run a Python command and watch its memory. Raises RuntimeError with its words when it fails."""
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, *map(str, command)],
        cwd=ROOT,
        env=os.environ | {"MONITOR_HOME": str(home), "MONITOR_FILE_MB": "4000"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    peak, ended = [0.0], threading.Event()
    watcher = threading.Thread(target=watch, args=(process.pid, peak, ended))
    watcher.start()
    out, err = process.communicate()
    seconds = time.monotonic() - began
    ended.set()
    watcher.join()
    if process.returncode:
        raise RuntimeError(err[-2000:])
    return Run(seconds, out.splitlines()[-1], peak[0])


def watch(pid: int, peak: list[float], ended: threading.Event) -> None:
    while not ended.wait(0.02):
        peak[0] = max(peak[0], _resident(pid) / 1e6)


def _resident(pid: int) -> int:
    """Bytes in memory of a process and its children."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    except (FileNotFoundError, ProcessLookupError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") + sum(_resident(int(child)) for child in children)


def write_wave(path: Path, rows: int, wave: str) -> None:
    """A survey file with every column filled as in a real one."""
    duckdb.execute(
        f"""
        COPY (
            SELECT
                '{wave}' AS wave, 'c' || n AS company, lpad((10000000 + n)::VARCHAR, 8, '0') AS kvk_number,
                'Bedrijf ' || n AS name, '4711' AS sbi, 'retail' AS sector, NULL AS ministry,
                list_extract(['large', 'very_large', 'unknown'], 1 + (n % 3)::INT) AS size_class,
                list_extract([0, 1, 2, 3, 4, 9], 1 + (hash(n) % 6)::INT) AS level,
                {", ".join(f"(hash(n + {step}) % 2 = 0)::VARCHAR AS step_{step}" for step in range(1, 7))},
                'https://example.org/' || n AS evidence_url, NULL AS agreement, 1 + (n % 10) / 10 AS weight
            FROM range({rows}) AS made (n)
        ) TO '{path}' (FORMAT csv, HEADER)
        """
    )


def write_waves(path: Path, rows: int) -> None:
    """The waves of the example, with so many companies in them."""
    with (FOLDER / "survey_waves.csv").open(encoding="utf-8", newline="") as file:
        waves = [wave | {"population_size": rows} for wave in csv.DictReader(file)]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, waves[0])
        writer.writeheader()
        writer.writerows(waves)


def prepared(folder: Path, rows: int) -> tuple[Path, Path, float]:
    """A store that knows the waves, a file of answers, and the seconds that DuckDB alone needs for the file."""
    home, path = folder / "home", folder / "answers.csv"
    store.Store(home).publish_published(store.DATA, "bench")
    write_waves(folder / "waves.csv", rows)
    run(home, "-m", "store", "publish", folder / "waves.csv", *SIGNED)
    write_wave(path, rows, "example_2020")
    alone = ALONE.format(folder / "alone.parquet")
    return home, path, sorted(float(run(home, "-c", alone, path).printed) for _ in range(3))[1]


def main(rows: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        home, path, baseline = prepared(Path(folder), rows)
        opened = run(home, "-c", IN_A_PROCESS, path)
        read, published, shown = map(float, opened.printed.split())
        other = Path(folder) / "other.csv"
        write_wave(other, rows, "example_2023")
        command = run(home, "-m", "store", "publish", other, *SIGNED, "--json")
        version = json.loads(command.printed)
        assert version["rows"] == rows
        undone = run(home, "-m", "store", "undo", version["version"], *SIGNED[:4])
        megabytes = path.stat().st_size / 1e6
    table = (
        (f"{rows:,} rows, a file of {megabytes:.0f} MB; DuckDB alone", baseline, None),
        ("read and checked", read, None),
        ("published", published, None),
        ("file to published, in a running process", read + published, opened.megabytes),
        ("reading copy with its cells", shown, None),
        ("the whole command `publish`, of a second wave", command.seconds, command.megabytes),
        ("the whole command `undo` of it", undone.seconds, undone.megabytes),
    )
    for name, seconds, memory in table:
        peak = "" if memory is None else f"{memory:8.0f} MB"
        print(f"{name:<52}{seconds:8.2f} s{seconds / baseline:7.2f} x{peak}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000)

"""A small package, and readings of small files for it, as intake gives them."""

import csv
import hashlib
import json
from pathlib import Path

import duckdb
import numpy as np
import pyarrow as pa

import intake
from intake import Problem, Reading
from intake.lines import Lines
from intake.opening.detect import Understood
from store import DATA

PACKAGE = Path(__file__).parents[1] / "intake" / "package"
# The tables of the survey, and their columns that the files of the tests have.
SURVEY = {"survey_waves": "wave, mode", "survey_responses": "wave, company, level"}


def add_survey(package: Path) -> Path:
    """Two tables of a survey with the columns of data/, of which only those of the key must be filled."""
    path = package / "datapackage.json"
    described = json.loads(path.read_text())
    resources = json.loads((DATA / "datapackage.json").read_text())["resources"]
    for survey in (resource for resource in resources if resource["name"] in SURVEY):
        schema = survey["schema"]
        keys = [key for key in schema.get("foreignKeys", ()) if key["reference"]["resource"] in SURVEY]
        fields = [{"name": field["name"], "type": field["type"]} for field in schema["fields"]]
        schema |= {"fields": fields, "foreignKeys": keys}
        described["resources"].append(survey)
    path.write_text(json.dumps(described))
    (package / "survey_waves.csv").write_text("wave,mode\n2022,web\n2023,web\n")
    (package / "survey_responses.csv").write_text("wave,company,level\n")
    return package


def read(
    package: Path, table: str, text: str, refuse: tuple[int, ...] = (), warn: tuple[int, ...] = ()
) -> Reading:
    """The reading of a CSV for a table of the package.

    Every row is accepted, but for the spreadsheet rows in `refuse`; those in `warn` have a warning.
    """
    described = next(each for each in intake.tables(package) if each.name == table)
    lines = text.splitlines(keepends=True)
    kept = "".join(line for number, line in enumerate(lines, 1) if number not in refuse)
    accepted = intake.check({table: kept.encode()}, [described])[table]
    numbers = range(2, len(lines) + 1)
    header, *cells = csv.reader(lines)
    return Reading(
        file=f"{table}.csv",
        file_hash=hashlib.sha256(text.encode()).hexdigest(),
        format=f"template_{table}",
        table=table,
        encoding="utf-8",
        delimiter=",",
        decimal=None,
        rows=len(numbers),
        accepted=accepted,
        accepted_rows=pa.array([number for number in numbers if number not in refuse], pa.int64()),
        refused=len(refuse),
        problems=tuple(
            Problem(table, number, header[0], None, rule, severity=severity)
            for number, rule, severity in sorted(
                [(number, "enum", "error") for number in refuse]
                + [(number, "jump", "warning") for number in warn]
            )
        ),
        original=_lines(header, cells),
    )


def traces(home: Path, texts: list[str]) -> dict[str, list[str]]:
    """Which files hold which of the texts: as bytes, or as what a Parquet file says when it is unpacked."""
    found = {}
    for path in (path for path in home.rglob("*") if path.is_file()):
        content = path.read_bytes()
        if path.suffix == ".parquet":
            with duckdb.connect() as connection:
                for row in connection.execute("FROM read_parquet($path)", {"path": str(path)}).fetchall():
                    content += repr(row).encode()
        held = [text for text in texts if text.encode() in content or text.encode("utf-16-le") in content]
        if held:
            found[path.relative_to(home).as_posix()] = held
    return found


def _lines(header: list[str], cells: list[list[str]]) -> Lines:
    columns = {f"c{place}": [row[place] for row in cells] for place in range(len(header))}
    connection = duckdb.connect()
    connection.register("rows", pa.table(columns))
    connection.execute("CREATE TABLE lines AS FROM rows")
    file = Understood("", "", "utf-8", ",", header, 1, [], "", len(cells))
    return Lines(connection, file, np.arange(2, 2 + len(cells)))

"""Files for the tests of uploads, and what became of one in few words."""

from pathlib import Path

import intake
from translations import LANGUAGES, UserError

DATA = Path(__file__).parents[2] / "data"
TABLES = intake.tables(DATA)
TODAY = "2026-11-23"


def read(content: bytes | str | Path, name: str = "bestand.csv", **options) -> intake.Reading:
    """The reading of a file, in this process and on a fixed day."""
    content = content.encode() if isinstance(content, str) else content
    options = {"tables": TABLES, "apart": False, "today": TODAY} | options
    return intake.read_upload(content, name, options.pop("tables"), **options)


def said(reading: intake.Reading) -> dict:
    """Everything that a reading says, its lines written out, to compare one with another."""
    return vars(reading) | {"original": reading.original.of(reading.original.numbers)}


def outcome(content: bytes | str | Path, **options):
    """The key of the error that refuses a file whole, or its rows, accepted rows and (row, column, rule)s.

    Whatever is said is said in every language, and no row is lost.
    """
    try:
        reading = read(content, **options)
    except UserError as error:
        assert all(error.text(language) for language in LANGUAGES)
        return error.key
    assert all(problem.text(language) for problem in reading.problems for language in LANGUAGES)
    assert all(left_out.text(language) for left_out in reading.left_out for language in LANGUAGES)
    assert all(question.text(language) for question in reading.questions for language in LANGUAGES)
    assert reading.rows == reading.accepted.num_rows + reading.refused
    assert len(reading.accepted_rows) == reading.accepted.num_rows
    table = next(table for table in options.get("tables", TABLES) if table.name == reading.table)
    assert reading.accepted.column_names == [field.name for field in table.fields]
    problems = [(problem.row, problem.column, problem.rule) for problem in reading.problems]
    return reading.rows, reading.accepted.num_rows, problems

"""The gate: nothing becomes a figure of the monitor before it was read strictly and checked.

Takes a file as it comes and the descriptions in data/datapackage.json, gives typed rows and every problem by
row; imports only translations and never opens the store.
"""

from pathlib import Path

from intake.checks import quoted
from intake.columns import ColumnMapping, headers_key
from intake.content import Limits
from intake.descriptions import Field, ForeignKey, Table, tables
from intake.fetch import SERVICES, Fetched, fetch
from intake.gate import check, read_file, read_table
from intake.problems import Problem, ProblemsFound
from intake.reading import Format, LeftOut, Question, Reading
from intake.templates import template as _template
from intake.understanding import NotRecognised
from intake.upload import formats as _formats
from intake.upload import read_upload

DESCRIBED = Path(__file__).parent.parent / "data"

__all__ = [
    "SERVICES",
    "ColumnMapping",
    "Fetched",
    "Field",
    "ForeignKey",
    "Format",
    "LeftOut",
    "Limits",
    "NotRecognised",
    "Problem",
    "ProblemsFound",
    "Question",
    "Reading",
    "Table",
    "check",
    "fetch",
    "formats",
    "headers_key",
    "quoted",
    "read_file",
    "read_table",
    "read_upload",
    "tables",
    "template",
]


def formats() -> tuple[Format, ...]:
    """Every way in which a file is recognised: a template for each table that has an example, each publisher's
    own form, and `mapped`."""
    return _formats(tables(DESCRIBED))


def template(table: str, language: str, kind: str = "csv") -> bytes:
    """The template of a table with a filled example row; `kind` is csv or xlsx."""
    return _template(next(each for each in tables(DESCRIBED) if each.name == table), language, kind)

"""The gate: nothing becomes a figure of the monitor before it was read strictly and checked.

Takes a file as it comes and the descriptions in data/datapackage.json, gives typed rows or every problem by
row; imports only translations and never opens the store.
"""

from intake.checks import quoted
from intake.descriptions import Field, ForeignKey, Table, tables
from intake.gate import check, read_file, read_table
from intake.problems import Problem, ProblemsFound
from intake.reading import Format, LeftOut, Question, Reading

__all__ = [
    "Field",
    "ForeignKey",
    "Format",
    "LeftOut",
    "Problem",
    "ProblemsFound",
    "Question",
    "Reading",
    "Table",
    "check",
    "quoted",
    "read_file",
    "read_table",
    "tables",
]

"""Templates to fill in: a table's columns with a filled example row, as CSV or as a workbook with explanations."""

import csv
import io

import xlsxwriter

from intake.headers import dutch
from intake.schema import Field, Table, tables
from intake.values import ANSWERS, WORDS
from translations import Words, words

KINDS = ("csv", "xlsx")


def template(name: str, language: str, kind: str = "csv") -> bytes:
    """The template of a table in a language, with a filled example row. `kind` is csv or xlsx.

    The CSV is written as a spreadsheet in that language expects it: Dutch with semicolons and a decimal comma.
    """
    table = next(each for each in tables() if each.name == name)
    headers = [dutch(field.name) if language == "nl" else field.name for field in table.fields]
    example = [_written(field, language) for field in table.fields]
    if kind == "csv":
        file = io.StringIO(newline="")
        csv.writer(file, delimiter=";" if language == "nl" else ",").writerows([headers, example])
        return file.getvalue().encode("utf-8-sig")
    return _workbook(table, words(language), headers, example)


def _written(field: Field, language: str) -> str:
    """The example of a column as it is written in a language; a column without one is left empty."""
    example = field.example or ""
    if language != "nl":
        return example
    if field.type == "number":
        return example.replace(".", ",")
    spoken = WORDS if field.type == "boolean" else ANSWERS if {"yes", "no"} <= set(field.enum) else {}
    return spoken[example][1] if example in spoken else example


def _workbook(table: Table, say: Words, headers: list[str], example: list[str]) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as workbook:
        bold = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
        # As text, or the spreadsheet drops the noughts before a number.
        text = workbook.add_format({"num_format": "@"})
        rows = workbook.add_worksheet(table.name[:31])
        for place, (field, header, cell) in enumerate(zip(table.fields, headers, example, strict=True)):
            rows.write_string(0, place, header, bold)
            if field.type in ("integer", "number") and field.example:
                rows.set_column(place, place, max(12, len(header) + 2))
                rows.write_number(1, place, float(field.example))
            else:
                rows.set_column(place, place, max(12, len(header) + 2), text)
                rows.write_string(1, place, cell)
        rows.freeze_panes(1, 0)
        _explain(workbook.add_worksheet(say("template-sheet-explanation")), table, say, headers, bold)
    return file.getvalue()


def _explain(sheet, table: Table, say: Words, headers: list[str], bold) -> None:
    sheet.set_column(0, 0, 30)
    sheet.set_column(1, 3, 14)
    sheet.set_column(4, 4, 90)
    sheet.write_string(0, 0, say("template-example-note"))
    titles = [say(key) for key in ("column", "type", "template-required", "template-codes", "meaning")]
    sheet.write_row(2, 0, titles, bold)
    for place, (field, header) in enumerate(zip(table.fields, headers, strict=True), 3):
        own = f"column-{table.name}-{field.name}"
        meaning = say(own if own in say else f"column-{field.name}")
        required = say("yes") if field.required or field.name in table.primary_key else say("no")
        cells = [header, say(f"type-{field.type}"), required, ", ".join(field.enum), meaning]
        sheet.write_row(place, 0, cells)

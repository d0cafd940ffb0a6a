"""What a workbook says beside its values is told: errors, formulas without a value, merged and hidden cells."""

import base64
import io
import zipfile
import zlib

import pytest
import xlsxwriter

from intake import Field, Table
from intake.spreadsheet import ERRORS, error_code
from tests.intake.uploading import read
from translations import LANGUAGES

FIELDS = (
    Field("code", "string"),
    Field("name", "string"),
    Field("weight", "number"),
    Field("level", "integer"),
    Field("seen", "boolean"),
    Field("since", "date"),
)
TABLE = Table("t", "", "", "t.csv", FIELDS, ("code",))
NAMES = [field.name for field in FIELDS]
ROWS = [["c1", "Jansen", 1.125, 3], ["c2", "De Vries", 0.5, 0], ["c3", "Bakker", 2, 1]]


def workbook(change=lambda book, sheet: None, title: int = 0) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Blad 1")
        for number, row in enumerate([NAMES, *ROWS], title):
            sheet.write_row(number, 0, row)
        change(book, sheet)
    return file.getvalue()


def found(content: bytes) -> list[tuple]:
    reading = read(content, tables=[TABLE])
    assert reading.rows == reading.accepted.num_rows + reading.refused
    for problem in reading.problems:
        assert all(problem.text(language) for language in LANGUAGES)
    return [(p.row, p.column, p.severity) for p in reading.problems]


@pytest.mark.parametrize("column", NAMES)
@pytest.mark.parametrize("error", ["#DIV/0!", "#N/A", "#REF!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!"])
def test_an_error_refuses_its_row_and_is_named(error, column):
    place = NAMES.index(column)

    content = workbook(lambda book, sheet: sheet.write_formula(2, place, "=1/0", None, error))

    assert found(content) == [(3, column, "error")]
    (problem,) = read(content, tables=[TABLE]).problems
    dutch = ERRORS[error_code(error)][1]
    assert error in problem.text("en") and dutch in problem.text("nl")


@pytest.mark.parametrize(
    "error", [each for known in ERRORS.values() for each in known] + ["Err:502", " #n/b "]
)
@pytest.mark.parametrize("column", NAMES)
def test_an_error_as_text_refuses_its_row_too(column, error):
    row = {"code": "c2"} | {column: error}
    text = ";".join(NAMES) + "\nc1;;;;;\n" + ";".join(row.get(name, "") for name in NAMES) + "\n"

    assert found(text.encode()) == [(3, column, "error")]


@pytest.mark.parametrize("column", NAMES)
def test_a_formula_without_a_value_refuses_its_row(column):
    place = NAMES.index(column)
    content = workbook(lambda book, sheet: sheet.write_formula(2, place, "=9/8", None, ""))
    content = rewritten(content, b"<f>9/8</f><v></v>", b"<f>9/8</f>")

    assert found(content) == [(3, column, "error")]
    (problem,) = read(content, tables=[TABLE]).problems
    assert (problem.rule, problem.value) == ("formula", "=9/8")


def rewritten(content: bytes, old: bytes, new: bytes) -> bytes:
    """A workbook with other bytes in its sheets."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as before, zipfile.ZipFile(file, "w") as after:
        for name in before.namelist():
            data = before.read(name)
            if "worksheets" in name:
                assert old in data
                data = data.replace(old, new)
            after.writestr(name, data)
    return file.getvalue()


def test_a_formula_whose_value_is_there_or_is_an_empty_text_is_read():
    def change(book, sheet):
        sheet.write_formula(1, 2, "=9/8", None, 1.125)
        sheet.write_formula(2, 1, '=""', None, "")

    content = rewritten(
        workbook(change), b'<c r="B3"><f>""</f><v></v>', b'<c r="B3" t="str"><f>""</f><v></v>'
    )

    reading = read(content, tables=[TABLE])
    assert reading.problems == ()
    assert reading.accepted["weight"].to_pylist() == [1.125, 0.5, 2.0]
    assert reading.accepted["name"].to_pylist() == ["Jansen", None, "Bakker"]


def test_an_error_in_the_last_row_or_column_is_not_cut_off():
    content = workbook(lambda book, sheet: sheet.write_formula(5, 5, "=1/0", None, "#DIV/0!"))

    assert (6, "since", "error") in found(content)


def test_merged_cells_are_told_with_their_names():
    content = workbook(lambda book, sheet: sheet.merge_range(1, 1, 3, 1, "Jansen"))

    (problem,) = read(content, tables=[TABLE]).problems
    assert (problem.row, problem.rule, problem.severity) == (4, "merged_cells", "warning")
    assert all("B2:B4" in problem.text(language) for language in LANGUAGES)


def test_a_merged_title_is_not_told():
    content = workbook(lambda book, sheet: sheet.merge_range(0, 0, 0, 3, "Onderzoek"), title=2)

    assert found(content) == []


def test_hidden_rows_and_columns_are_told_and_read():
    def change(book, sheet):
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_row(3, None, None, {"hidden": True})
        sheet.set_column(1, 2, None, None, {"hidden": True})
        sheet.set_column(20, 16383, None, None, {"hidden": True})

    reading = read(workbook(change), tables=[TABLE])

    assert reading.accepted.num_rows == 3
    assert {problem.rule for problem in reading.problems} == {"hidden_rows", "hidden_columns"}
    told = " ".join(problem.text("nl") for problem in reading.problems)
    assert "(3-4)" in told and "(B-C)" in told


def test_rows_that_are_only_formatted_are_none():
    def change(book, sheet):
        bold = book.add_format({"bold": True})
        for row in range(4, 1000):
            for place in range(6):
                sheet.write_blank(row, place, None, bold)
            sheet.write_string(row, 1, " ")

    assert found(workbook(change)) == []


OFFICE = "urn:oasis:names:tc:opendocument:xmlns"
MIME = "application/vnd.oasis.opendocument.spreadsheet"


def open_document(*rows: str) -> bytes:
    """A workbook of LibreOffice with these rows of cells, as XML."""
    spaces = (
        "".join(f' xmlns:{name}="{OFFICE}:{name}:1.0"' for name in ("office", "table", "text"))
        + ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
    )
    body = "".join(rows)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("mimetype", MIME)
        archive.writestr(
            "META-INF/manifest.xml",
            f'<manifest:manifest xmlns:manifest="{OFFICE}:manifest:1.0"><manifest:file-entry '
            f'manifest:full-path="/" manifest:media-type="{MIME}"/></manifest:manifest>',
        )
        archive.writestr(
            "content.xml",
            f'<office:document-content{spaces}><office:body><office:spreadsheet><table:table table:name="Blad1">'
            f"{body}</table:table></office:spreadsheet></office:body></office:document-content>",
        )
    return file.getvalue()


def row(*cells: str, hidden: bool = False) -> str:
    visibility = ' table:visibility="collapse"' if hidden else ""
    return f"<table:table-row{visibility}>{''.join(cells)}</table:table-row>"


def text(said: str, more: str = "") -> str:
    return f'<table:table-cell office:value-type="string"{more}><text:p>{said}</text:p></table:table-cell>'


def figure(value: float) -> str:
    return (
        f'<table:table-cell office:value-type="float" office:value="{value}"><text:p>{value}</text:p>'
        "</table:table-cell>"
    )


HEADER = row(*map(text, ["code", "name", "weight"]))
DAY = (
    '<table:table-cell office:value-type="date" office:date-value="2026-03-14"><text:p>14 mrt</text:p>'
    "</table:table-cell>"
)


def test_a_workbook_of_libreoffice_is_read():
    reading = read(open_document(HEADER, row(text("c1"), text("Zoë"), figure(1.125))), tables=[TABLE])

    assert (reading.encoding, reading.problems) == ("ods", ())
    assert reading.accepted.to_pylist()[0]["weight"] == 1.125


def test_what_a_workbook_of_libreoffice_says_beside_its_values_is_told():
    error = text("#DEEL/0!", ' table:formula="of:=1/0" calcext:value-type="error"')
    never = '<table:table-cell table:formula="of:=9/8"/>'
    merged = text("Jansen", ' table:number-rows-spanned="2"')
    content = open_document(
        HEADER,
        row(text("c1"), text("Zoë"), error),
        row(text("c2"), text("Zoë"), never, hidden=True),
        row(text("c3"), merged, figure(1)),
        row(text("c4"), "<table:covered-table-cell/>", figure(1)),
        row(text("c5"), DAY, figure(1)),
    )

    told = {(p.row, p.column, p.rule) for p in read(content, tables=[TABLE]).problems}

    assert told == {
        (2, "weight", "type_number"),
        (3, "weight", "formula"),
        (5, None, "merged_cells"),
        (6, None, "hidden_rows"),
        (6, "name", "became_date"),
    }


# What Excel 97 saves for: wave, sector, population_size; w1, textiles, 42; w1, food, 7. Packed.
OLD = (
    "eNrtWE1oE0EU/maTND80fzUVWiGEglVrL8GLl7q2oD1ZqhdFhJo2K4SGbEii1R60WnMUBE+Kl0Iveqh68Qc96M2DUNGDIAiJ4smT"
    "oNBDm/XN201NNEgDWlTmW+bNmzfz7czOm3m7sy+Xo5WFe71V/IB9cKFm+dHRYBOU/PVCBFRvWVKt5z5KlsI/Bb+PHNnhwePgC6/0"
    "ofR3FRruup+RBN5TOoE8xsyckdhEjPAYUkKOYYikwE2yhNDDo+piOcVyC8s73PIJy/1sucJyiNpWxHEs62MDe51VfEzr47oQ5H0f"
    "MOctW5LoxnO5ii9cFXZbD4YLmVT276yIuzuxCPLbqJEzCqlsBTFy4CK+WgngS32nPk0o++baBci+0mz3trBf09zAHKyTvMDLCOKj"
    "S9Z4MJJNpZOrGJbO5T1JDWdSZwxSi8ZUySyEgbyZP51NlTJmbqKYmTVo/c4kKQSXjLOlTNYoEuOUaaYDMmjzJo80bfIgL/5OkmmE"
    "WY/yFohQGF+99fnVoclxfYItcxzY7fC/XY4YFi5KBpFDXONalwPM2M3yEt91G+u9LGP0ZJT3j3c7ysF5bnOZa/upnz2M1/qOBn0n"
    "6eVPhx/Gyx/0XaQvjVZnY0tv9AX00esoTXx5zWNQDIob1yUe6fVcOKHiHcuen8KGT4s4Y7ecd1wYawiwGmVpl+TsiPWS5syVZIsW"
    "bMFsl9NeMFvO23lNliT7tsPWWrC1JrbtGY/D1pgdly9orQv3ZVMKd98RgIKCgoKCgoKCgsIvIPhz1v54d/PRwz4eeJ3/OmuUauo3"
    "yX+LIzDpKtHB9ABylBdwrq31sxUeUb+X2CCn/r9Q4ij1XsA0Jnkc022vXzreicbn2TAx8vu2ULv919oZ5x/u/xskxtLw"
)


def test_an_old_workbook_is_read_and_says_that_it_hides_errors():
    reading = read(zlib.decompress(base64.b64decode(OLD)))

    assert (reading.encoding, reading.table) == ("xls", "survey_strata")
    assert reading.accepted["population_size"].to_pylist() == [42, 7]
    (problem,) = reading.problems
    assert (problem.rule, problem.severity) == ("old_workbook", "warning")
    assert all("XLSX" in problem.text(language) for language in LANGUAGES)

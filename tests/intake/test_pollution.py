"""A seeded table is spoilt in one place at a time: what is read is what it says, or the row is refused.

The same kinds of pollution as the Pollock benchmark (Vitagliano et al., PVLDB 2023): delimiters, quotes, line
ends, encodings, cells and header names too many or too few, at every row and column.
"""

import csv
import random
from collections.abc import Iterator

import pytest

from intake import Field, Table
from tests.intake.uploading import read
from translations import UserError

COLUMNS = ("name", "town", "note", "amount")
TABLE = Table("spoilt", "", "", "spoilt.csv", tuple(Field(name, "string") for name in COLUMNS), ("name",))
WORDS = ["Jansen", "De Vries, zonen", "Café", 'de "Ster"', "Ünal", "", "12", "3,5", "Łódź", "a;b", " twee  "]


def table(seed: int, rows: int = 3) -> list[list[str]]:
    draw = random.Random(seed)
    return [[f"r{row}", *(draw.choice(WORDS) for _ in COLUMNS[1:])] for row in range(rows)]


def written(rows: list[list[str]], delimiter: str = ",", end: str = "\n") -> list[str]:
    """The lines of a file in which everything that must be quoted is."""

    def cell(text: str) -> str:
        quoted = any(sign in text for sign in (delimiter, '"', "\n", "\r"))
        return '"' + text.replace('"', '""') + '"' if quoted else text

    return [delimiter.join(map(cell, row)) + end for row in [list(COLUMNS), *rows]]


def spoilt(rows: list[list[str]]) -> Iterator[tuple[str, str]]:
    """Each pollution by its name, with the text of the file."""
    lines = written(rows)
    for delimiter in ",;\t|":
        for end in ("\n", "\r\n", "\r"):
            yield f"delimiter {delimiter!r}, end {end!r}", "".join(written(rows, delimiter, end))
    yield "no end", "".join(lines).rstrip("\n")
    yield "two ends", "".join(lines) + "\n\n"
    yield "no header", "".join(lines[1:])
    yield "two headers", lines[0] + "".join(lines)
    yield "a line above", "spoilt 2026\n" + "".join(lines)
    yield "an empty line above", "\n" + "".join(lines)
    for row, line in enumerate(lines):
        before, after = "".join(lines[:row]), "".join(lines[row + 1 :])
        bare = line.rstrip("\n")
        for name, other in {
            "extra delimiter": bare + ",\n",
            "extra cell": bare + ",x\n",
            "cell missing": bare.rpartition(",")[0] + "\n",
            "other delimiter": ";".join(["r", "s", "t", "u"]) + "\n",
            "line missing": "",
            "empty line": "\n" + line,
            "line twice": line + line,
            "cut in two": bare[: len(bare) // 2] + "\n" + bare[len(bare) // 2 :] + "\n",
            "joined": bare,
            "carriage return": bare + "\r\n",
            "open quote": '"' + line,
            "quote at the end": bare + '"\n',
            "blank at the end": bare + " \n",
            "control sign": bare + "\x1a\n",
        }.items():
            yield f"{name} in line {row + 1}", before + other + after
        for column in range(len(COLUMNS)):
            cells = ([list(COLUMNS), *rows])[row]
            for name, text in {
                "quote inside": 'a"b',
                "quote around half": '"a"b',
                "quotes of another kind": "'a,b'",
                "unquoted line end": "a\nb",
                "backslash": 'a\\"b',
            }.items():
                raw = [*(f'"{c.replace(chr(34), chr(34) * 2)}"' for c in cells)]
                raw[column] = text
                yield f"{name} in cell {row + 1}.{column + 1}", before + ",".join(raw) + "\n" + after
    for column in range(len(COLUMNS)):
        for name in ("", "x", COLUMNS[column - 1], f" {COLUMNS[column].upper()} "):
            header = list(COLUMNS)
            header[column] = name
            yield f"header {column + 1} is {name!r}", ",".join(header) + "\n" + "".join(lines[1:])


def rows_one_by_one(text: str, delimiter: str) -> Iterator[list[str]]:
    """The rows as Python's strict reader takes them; behind a malformed one it begins again at the next line."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").splitlines(keepends=True)
    place, end = 0, 1
    while place < len(lines):
        try:
            (row,) = csv.reader(lines[place:end], delimiter=delimiter, strict=True)
        except csv.Error as error:
            if "unexpected end" in str(error) and end < len(lines):
                end += 1
                continue
            end = place + 1
        else:
            yield row
        place, end = end, end + 1


def rows_as_said(text: str) -> list[list[str]] | None:
    """The rows by the header's names, without a cell where one is missing; None where more are missing or none is
    the key's."""
    for delimiter in ",;\t|":
        rows = list(rows_one_by_one(text, delimiter))
        # A line may stand above the header.
        for place, names in enumerate(rows[:2]):
            header = [name.strip().lower() for name in names]
            if header.count("name") == 1 and len(set(header) & set(COLUMNS)) >= len(COLUMNS) - 1:
                return [
                    [row[header.index(name)] if name in header else "" for name in COLUMNS]
                    for row in rows[place + 1 :]
                    if len(row) == len(header)
                ]
    return None


@pytest.mark.parametrize("seed", range(2))
def test_no_row_is_ever_read_differently_from_what_it_says(seed):
    rows = table(seed)
    refused_whole = refused_rows = whole = 0
    for name, text in spoilt(rows):
        try:
            reading = read(text, tables=[TABLE])
        except UserError:
            refused_whole += 1
            continue
        assert reading.rows == reading.accepted.num_rows + reading.refused, name
        said = rows_as_said(text) or []
        accepted = [
            ["" if cell is None else cell for cell in row.values()] for row in reading.accepted.to_pylist()
        ]
        # In order, and each of them a row that the file holds word for word.
        rest = iter(said)
        assert all(row in rest for row in accepted), name
        if reading.refused:
            refused_rows += 1
            assert any(problem.severity == "error" for problem in reading.problems), name
        else:
            whole += 1
            assert accepted == [row for row in said if row], name
            told = {problem.column for problem in reading.problems if problem.rule == "column_unknown"}
            assert set(reading.mapping.values()) == set(COLUMNS) or told, name
    assert min(refused_whole, refused_rows, whole) > 10


def test_a_byte_order_mark_before_the_first_row_is_kept():
    reading = read("name,town,note,amount\n\ufeffr1,a,b,1\n\ufeffr2,a,b,1\n", tables=[TABLE])

    assert reading.accepted["name"].to_pylist() == ["\ufeffr1", "\ufeffr2"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("seed", range(3))
def test_every_unicode_encoding_says_the_same(seed, encoding):
    rows = table(seed)
    reading = read("".join(written(rows)).encode(encoding), tables=[TABLE])

    assert [["" if c is None else c for c in row.values()] for row in reading.accepted.to_pylist()] == rows
    assert reading.encoding == ("utf-16" if "16" in encoding else "utf-8")


def test_windows_1252_and_latin_1_are_shown():
    for encoding in ("cp1252", "latin-1"):
        reading = read("name,town,note,amount\nr1,Café,naïef,1\n".encode(encoding), tables=[TABLE])

        assert reading.encoding == "windows-1252"
        assert reading.accepted["town"].to_pylist() == ["Café"]


@pytest.mark.parametrize("byte", [0x80, 0x81, 0x85, 0x8D, 0xA0, 0xBF, 0xC3, 0xE2, 0xF0, 0xFF])
def test_a_stray_byte_in_utf8_does_not_turn_its_letters_into_others(byte):
    content = "name,town,note,amount\nr1,Łódź,a,1\n".encode() + bytes([byte]) + b",b,c,2\n"
    with pytest.raises(UserError) as caught:
        read(content, tables=[TABLE])

    assert caught.value.key == "upload-encoding-mixed" and caught.value.values["row"] == 3

"""Files as nobody should make them, each with exactly what becomes of it: read, read in part, or refused.

An outcome is the key of the error that refuses the file whole, or (rows, accepted, problems).
"""

import gzip
import io
import zipfile

import pytest

from intake import Limits
from tests.intake.uploading import outcome
from translations import LANGUAGES, words

HEAD = "wave,sector,population_size\n"
ROW = "w1,textiles,42\n"
GOOD = HEAD + ROW
ONE = (1, 1, [])
SIZE = "population_size"


def zipped(**files: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return file.getvalue()


def refused(rule: str, row: int = 2, column: str | None = None, rows: int = 1) -> tuple:
    """One row is refused for one reason."""
    return rows, rows - 1, [(row, column, rule)]


def unread(*problems: tuple, rows: int = 1) -> tuple:
    """No row is accepted."""
    return rows, 0, list(problems)


TWO_WIDE = [(2, None, "cell_count"), (3, None, "cell_count")]
NASTY = [
    # Files that are no text.
    ("nothing", b"", "upload-empty"),
    ("blanks only", b" \n\n\t\n", "upload-empty"),
    ("byte order mark only", b"\xef\xbb\xbf", "upload-empty"),
    ("a PNG called .csv", b"\x89PNG\r\n\x1a\n" + bytes(50), "upload-other-kind"),
    ("a JPEG", b"\xff\xd8\xff\xe0" + bytes(50), "upload-other-kind"),
    ("a PDF", b"%PDF-1.7\n" + GOOD.encode(), "upload-other-kind"),
    ("gzip", gzip.compress(GOOD.encode()), "upload-other-kind"),
    ("a zip with a CSV", zipped(**{"a.csv": GOOD}), "upload-other-kind"),
    ("an empty zip", zipped(), "upload-other-kind"),
    ("half a zip", zipped(**{"a.csv": GOOD})[:40], "upload-other-kind"),
    ("a broken workbook", zipped(**{"xl/workbook.xml": "<workbook"}), "upload-broken-workbook"),
    ("a workbook with a password", b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"), "upload-password"),
    ("an old XLS", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(50), "upload-other-kind"),
    ("Parquet", b"PAR1" + bytes(50), "upload-other-kind"),
    ("SQLite", b"SQLite format 3\0" + bytes(50), "upload-other-kind"),
    ("7-Zip", b"7z\xbc\xaf\x27\x1c" + bytes(50), "upload-other-kind"),
    ("a web page", b"<!DOCTYPE html><html><body>Log in</body></html>", "upload-other-kind"),
    ("XML", b'<?xml version="1.0"?><rows/>', "upload-other-kind"),
    ("JSON", b'{"wave": "w1"}', "upload-other-kind"),
    ("RTF", b"{\\rtf1 wave}", "upload-other-kind"),
    ("random bytes", bytes(range(128, 256)) * 3, "upload-encoding"),
    ("a NUL in a cell", GOOD.encode().replace(b"tex", b"t\0x"), "upload-nul"),
    ("a NUL at the end", GOOD.encode() + b"\0", "upload-nul"),
    ("UTF-32", GOOD.encode("utf-32"), "upload-encoding"),
    ("half a UTF-16 character", GOOD.encode("utf-16") + b"a", "upload-encoding"),
    ("bytes that no encoding has", GOOD.encode() + b"w2,caf\x81,1\n", "upload-encoding"),
    ("UTF-8 and Windows-1252", GOOD.encode() + "w2,café,1\n".encode() + b"w3,caf\xe9,1\n", "upload-encoding-mixed"),
    ("a byte order mark that lies", b"\xef\xbb\xbf" + GOOD.encode() + b"w2,caf\xe9,1\n", "upload-encoding"),
    # Other ways to write the same table.
    ("as it should be", GOOD, ONE),
    ("UTF-8 with byte order mark", GOOD.encode("utf-8-sig"), ONE),
    ("UTF-16 little endian", GOOD.encode("utf-16"), ONE),
    ("UTF-16 big endian", b"\xfe\xff" + GOOD.encode("utf-16-be"), ONE),
    ("UTF-16 that does not say so", GOOD.encode("utf-16-le"), ONE),
    ("semicolons", GOOD.replace(",", ";"), ONE),
    ("tabs", GOOD.replace(",", "\t"), ONE),
    ("bars", GOOD.replace(",", "|"), ONE),
    ("a line for Excel", "sep=;\n" + GOOD.replace(",", ";"), ONE),
    ("a quoted line for Excel", '"sep=|"\r\n' + GOOD.replace(",", "|"), ONE),
    ("a line for Excel with another sign", "sep=;\n" + GOOD, "upload-not-recognised"),
    ("carriage returns only", GOOD.replace("\n", "\r"), ONE),
    ("Windows line ends", GOOD.replace("\n", "\r\n"), ONE),
    ("mixed line ends", HEAD.replace("\n", "\r\n") + ROW, ONE),
    ("no line end at the end", GOOD.rstrip(), ONE),
    ("empty lines at the end", GOOD + "\n\r\n\n", ONE),
    ("every cell in quotes", '"wave","sector","population_size"\n"w1","textiles","42"\n', ONE),
    ("columns in another order", "population_size,wave,sector\n42,w1,textiles\n", ONE),
    ("column names in capitals, with blanks", " WAVE , Sector,Population size\nw1,textiles,42\n", ONE),
    ("column names in full-width letters", GOOD.replace("wave", "\uff57\uff41\uff56\uff45"), ONE),
    ("Dutch column names", GOOD.replace(HEAD, "ronde;sectorcode;populatie_omvang\n").replace(",", ";"), ONE),
    (
        "blanks around codes", HEAD + " w1 ,\u00a0textiles,42\n",
        (1, 1, [(2, "wave", "blanks_around"), (2, "sector", "blanks_around")]),
    ),
    ("thousands with a point", HEAD + "w1,textiles,1.234\n", ONE),
    ("thousands with a comma", HEAD + 'w1,textiles,"1,234,567"\n', ONE),
    ("thousands with a blank", HEAD + "w1,textiles,1 234\n", ONE),
    ("a line break in quotes", HEAD + '"w1","tex\ntiles",42\n', refused("pattern", 2, "sector")),
    # Headers.
    ("header only", HEAD, (0, 0, [(1, None, "no_rows")])),
    ("no header", ROW, "upload-not-recognised"),
    ("one word", "hallo\n", "upload-not-recognised"),
    ("prose", "Beste collega, hierbij de cijfers.\nGroeten, Jan\n", "upload-not-recognised"),
    ("10,000 columns", ",".join(f"c{n}" for n in range(10_000)) + "\n", "upload-not-recognised"),
    ("10,000 columns beside ours", HEAD.rstrip() + ",x" * 10_000 + "\n", "upload-not-recognised"),
    ("a column twice", HEAD.replace("\n", ",sector\n") + "w1,oil,2,food\n", unread((1, "sector", "column_twice"))),
    ("a column twice under two names", "ronde," + HEAD + "w1,w2,food,4\n", unread((1, "wave", "column_twice"))),
    ("a column missing", "wave,sector\nw1,textiles\n", unread((1, "population_size", "column_missing"))),
    ("a column too many", HEAD.replace("\n", ",x\n") + "w1,food,42,1\n", (1, 1, [(1, "x", "column_unknown")])),
    ("a column without a name", HEAD.replace("\n", ",\n") + "w1,food,42,\n", (1, 1, [(1, "", "column_unknown")])),
    ("a second header row", HEAD + HEAD + ROW, refused("header_again", rows=2)),
    ("an empty line before the header", "\n" + GOOD, ONE),
    ("a title before the header", "Aantallen per sector\n" + GOOD, ONE),
    ("a title before half a header", "Aantallen per sector\nwave,sector\nw1,food\n", "upload-not-recognised"),
    ("a quote before the header", '"' + GOOD, "upload-header-quote"),
    ("two byte order marks", b"\xef\xbb\xbf" + GOOD.encode("utf-8-sig"), ONE),
    # Rows.
    ("a cell too few", HEAD + "w1,textiles\n" + ROW, refused("cell_count", rows=2)),
    ("a cell too many", HEAD + "w2,food,1,2\n" + ROW, refused("cell_count", rows=2)),
    ("an empty cell too many", HEAD + "w2,food,1,\n" + ROW, refused("cell_count", rows=2)),
    ("a blank cell behind every row", HEAD + "w1,textiles,42,\nw1,food,1,\n", (2, 2, [(1, "", "column_unknown")])),
    ("a number before every row", HEAD + "1,w1,textiles,42\n2,w1,food,1\n", (2, 2, [(1, "", "column_unknown")])),
    ("a cell before every row", HEAD + "x,w1,textiles,4\ny,w1,food,1\n", unread(*TWO_WIDE, rows=2)),
    ("every row too long", HEAD + "w1,textiles,42,\n", refused("cell_count")),
    ("an empty line between", HEAD + "\n" + ROW, refused("empty_row", rows=2)),
    ("a row of delimiters", HEAD + ",,\n" + ROW, refused("empty_row", rows=2)),
    ("a row of empty quotes", HEAD + '"","",""\n' + ROW, refused("empty_row", rows=2)),
    ("another delimiter in one row", HEAD + "w2;food;1\n" + ROW, refused("cell_count", rows=2)),
    ("a quote inside a cell", HEAD + 'w2,fo"od,1\n' + ROW, refused("quote", rows=2)),
    ("text behind a quote", HEAD + 'w2,"food"x,1\n' + ROW, refused("quote", rows=2)),
    ("a blank before a quote", HEAD + 'w2, "food",1\n' + ROW, refused("quote", rows=2)),
    ("a quote that is not doubled", HEAD + 'w2,"fo"od",1\n' + ROW, refused("quote", rows=2)),
    ("a quote that never closes", HEAD + ROW + 'w2,"food,1\nw3,food,1\n', refused("quote", 3, rows=3)),
    ("a quote that closes rows later", HEAD + 'w2,"food,1\nw3,"food",1\n' + ROW, refused("quote", rows=3)),
    ("a bare carriage return", HEAD + "w2,fo\rod,1\n" + ROW, refused("line_end", rows=2)),
    ("0x1A at the end", GOOD + "\x1a", (2, 1, [(3, None, "control_character")])),
    ("a bell in a cell", HEAD + "w2,fo\x07od,1\n" + ROW, refused("control_character", rows=2)),
    ("the same key twice", GOOD + ROW, refused("key", 3, "wave, sector", rows=2)),
    # Cells.
    ("an empty cell", HEAD + "w1,,42\n", refused("required", 2, "sector")),
    ("a decimal for a whole number", HEAD + "w1,food,12.7\n", refused("type_integer", 2, SIZE)),
    ("a Dutch decimal for a whole number", HEAD + 'w1,food,"12,7"\n', refused("type_integer", 2, SIZE)),
    ("underscores in a number", HEAD + "w1,food,1_000\n", refused("type_integer", 2, SIZE)),
    ("Excel's power of ten", HEAD + "w1,food,1.2E+03\n", refused("type_integer", 2, SIZE)),
    ("a number in Arabic digits", HEAD + "w1,food,٤٢\n", refused("type_integer", 2, SIZE)),
    ("a number that fits nowhere", HEAD + "w1,food," + "9" * 30 + "\n", refused("type_integer", 2, SIZE)),
    ("a nought before a number", HEAD + "w1,food,042\n", refused("type_integer", 2, SIZE)),
    ("less than one", HEAD + "w1,food,0\n", refused("minimum", 2, SIZE)),
    ("an error of Excel", HEAD + "w1,food,#N/B\n", refused("type_integer", 2, SIZE)),
    ("a command", HEAD + "w1,=cmd|' /C calc'!A0,1\n", refused("formula", 2, "sector")),
    ("a formula for a number", HEAD + "w1,food,=1+1\n", refused("formula", 2, SIZE)),
    ("a formula with a sign", HEAD + "w1,+SUM(A1),1\n", refused("formula", 2, "sector")),
    ("a formula with an at sign", HEAD + "w1,@SUM(A1),1\n", refused("formula", 2, "sector")),
    ("an invisible mark that turns text", HEAD + "w1,foo\u202ed,1\n", refused("pattern", 2, "sector")),
    ("a letter that looks like another", HEAD + "w1,f\u043eod,1\n", refused("pattern", 2, "sector")),
    ("a whole number with decimals", HEAD + "w1,food,12.0\n", ONE),
    ("a total", GOOD + "w1,Totaal,42\n", refused("total_row", 3, "sector", rows=2)),
    ("a footer", GOOD + "Bron: CBS\n", refused("footer_line", 3, rows=2)),
    ("a footer as wide as the table", GOOD + "Bron: CBS,,\n", (2, 1, [(3, "wave", "footer_line")])),
]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "expected"), [case[1:] for case in NASTY], ids=[case[0] for case in NASTY]
)
def test_what_becomes_of_it(content, expected):
    assert outcome(content) == expected


@pytest.mark.parametrize(
    ("start", "block"),
    [
        (HEAD + "w1,", "x" * 1_000_000),
        (HEAD + 'w1,"', "x\n" * 500_000),
        ("", "wave," * 200_000),
    ],
    ids=["without an end", "whose quote never closes", "of names"],
)
def test_a_line_of_200_mb_is_refused_at_once(tmp_path, start, block):
    path = tmp_path / "lang.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write(start)
        for _ in range(200):
            file.write(block)

    # The libraries take 600 MB of the address space, the file itself 200.
    limits = Limits(memory_bytes=900_000_000, seconds=5)
    assert outcome(path, apart=True, limits=limits) == "upload-row-too-long"


def test_there_are_many():
    assert len(NASTY) >= 80 and len({name for name, *_ in NASTY}) == len(NASTY)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_command_is_named_with_its_remedy(language):
    value = "=cmd|' /C calc'!A0"
    assert value in words(language)("problem-formula", value=value)

"""Letters of another encoding and codes that became dates are refused where that is certain, else asked."""

import datetime
import io

import pytest
import xlsxwriter

from intake import Field, Table
from tests.intake.uploading import read
from translations import LANGUAGES

ISO = r"^\d{4}(-\d{2}(-\d{2})?)?$"
FIELDS = (
    Field("code", "string", pattern="^[A-Za-z0-9][A-Za-z0-9_.-]*$"),
    Field("name", "string"),
    Field("since", "string", pattern=ISO),
    Field("edition", "string", example="2025-01-31"),
    Field("day", "date"),
)
TABLE = Table("t", "", "", "t.csv", FIELDS, ("code",))
NAMES = [field.name for field in FIELDS]


def found(content: bytes) -> list[tuple]:
    reading = read(content, tables=[TABLE])
    for problem in reading.problems:
        assert all(problem.text(language) for language in LANGUAGES)
    return [(p.row, p.column, p.rule, p.severity) for p in reading.problems]


def written(*names: str, delimiter: str = ";", encoding: str = "utf-8") -> bytes:
    rows = [["code", "name"], *([f"c{n}", name] for n, name in enumerate(names))]
    return "".join(delimiter.join(row) + "\n" for row in rows).encode(encoding)


DUTCH = ["Café Zoë", "Groep België", "Coöperatie Één", "Föhn & Söhne", "Señor", "Hôtel Privé"]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("through", ["cp1252", "latin-1", "mac_roman", "cp850"])
@pytest.mark.parametrize("name", ["Café Zoë", "België", "Één", "Müller", "façade"])
def test_utf_8_that_was_read_as_another_encoding_is_refused(through, name, delimiter):
    twice = name.encode().decode(through)

    assert found(written("Jansen", twice, delimiter=delimiter)) == [(3, "name", "wrong_letters", "error")]


def test_a_lost_letter_is_refused_with_its_cell():
    assert found(written("Zoë", "Caf\ufffd")) == [(3, "name", "lost_letter", "error")]


def test_a_control_character_of_another_encoding_is_refused():
    assert found(written("Zoë", "Jan\u0092s")) == [(3, "name", "wrong_letters", "error")]


@pytest.mark.parametrize(
    "name", [*DUTCH, "Łódź", "“Å”", "‘Ça va’", "Straße – Süd", "Ünal", "Þór", "Čapek", "北京"]
)
def test_right_letters_in_utf_8_are_read_without_a_word(name):
    assert found(written("Jansen", name)) == []


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850", "cp437"])
@pytest.mark.parametrize(
    "names", [["Café", "Zoë BV", "Jansen"], ["Jansen", "Groep België", "Één"], ["Coöperatie"]]
)
def test_another_encoding_is_refused_or_its_words_are_shown(encoding, names):
    content = written(*names, encoding=encoding)
    try:
        reading = read(content, tables=[TABLE])
    except Exception as error:
        assert error.key == "upload-encoding"
        return
    rules = {problem.rule for problem in reading.problems}
    assert rules in ({"wrong_letters"}, {"letters_guessed"})
    if rules == {"wrong_letters"}:
        # One encoding is behind every cell that is not ASCII.
        strange = [n for n, name in enumerate(names, 2) if not name.isascii()]
        assert [problem.row for problem in reading.problems] == strange


@pytest.mark.parametrize(
    "name", ["Café Zoë", "Groep Één", "Föhn & Söhne", "’t Hoen – “groß” © 2 €", "foto’s"]
)
def test_letters_that_every_western_encoding_of_windows_has_are_read_without_a_word(name):
    assert found(written("Jansen", name, encoding="cp1252")) == []


@pytest.mark.parametrize("name", ["Dvořák", "Kučera", "Wałęsa", "Škoda Plzeň", "Łódź"])
def test_letters_of_central_europe_are_never_others_without_a_word(name):
    assert found(written("Jansen", name, encoding="cp1250")) != []


def test_uncertain_letters_are_shown_in_three_words():
    content = written("Jansen", "naïef en crème", "à la carte", "Ångström", encoding="cp1252")

    (problem,) = read(content, tables=[TABLE]).problems
    assert (problem.row, problem.rule, problem.severity) == (1, "letters_guessed", "warning")
    for language in LANGUAGES:
        text = problem.text(language)
        assert "naïef" in text and "crème" in text and "à" in text and "Ångström" not in text


@pytest.mark.parametrize(
    "cell", ["1-mrt", "2-Mar", "feb-50", "5 jan", "12-sept-26", "Dec-09", "3-mei-2026", "01/okt"]
)
@pytest.mark.parametrize("column", ["code", "name"])
def test_what_looks_like_a_date_among_codes_or_names_is_asked(column, cell):
    row = {"code": "c1", "name": "Jansen"} | {column: cell}
    rules = found(f"code;name\n{row['code']};{row['name']}\n".encode())

    wrong = column == "code" and not cell.replace("-", "").isalnum()
    assert rules == [(2, column, "pattern" if wrong else "became_date", "error" if wrong else "warning")]


@pytest.mark.parametrize("cell", ["mrt1", "1-3-a", "Jansen", "5-janssen", "mar", "12-34", "decor-26x"])
def test_what_looks_like_no_date_is_read_without_a_word(cell):
    assert found(f"code;name\nc1;{cell}\n".encode()) == []


def workbook(**cells) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet, date = book.add_worksheet(), book.add_format({"num_format": "d-mmm"})
        for place, (name, cell) in enumerate(({"code": "c1"} | cells).items()):
            sheet.write_string(0, place, name)
            if isinstance(cell, datetime.date):
                sheet.write_datetime(1, place, cell, date)
            else:
                sheet.write_string(1, place, cell)
    return file.getvalue()


MARCH, LATER = datetime.date(2026, 3, 1), datetime.date(2026, 3, 14)


@pytest.mark.parametrize("column", ["code", "name"])
def test_a_date_in_a_column_of_a_workbook_without_dates_is_asked(column):
    assert found(workbook(**{column: LATER})) == [(2, column, "became_date", "warning")]


def test_a_date_where_dates_stand_is_read():
    assert found(workbook(day=LATER, since=LATER, edition=LATER)) == []
    assert found(workbook(day=MARCH)) == []


def test_a_month_that_became_its_first_day_is_asked():
    assert found(workbook(since=MARCH)) == [(2, "since", "month_became_day", "warning")]
    assert found(workbook(since="2026-03")) == []

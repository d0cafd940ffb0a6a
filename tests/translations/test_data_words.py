"""Every table and column of data/ has words for readers, in every language, and no words are left over."""

import csv

import pytest

import intake
from answers import ANSWERS
from answers.progress import MOVEMENTS
from answers.sources import publisher
from store import DATA
from tests.translations.test_messages import KNOWN
from translations import DEFAULT, LANGUAGES, words

TABLES = intake.tables(DATA)


def meaning(table: str, column: str, known: set[str]) -> str:
    """The message that tells what a column means: its own, else the one for every table that has it."""
    own = f"column-{table}-{column}"
    return own if own in known else f"column-{column}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_data_are_those_of_its_tables_and_columns(language):
    known = {name for name in KNOWN[language] if name.startswith(("table-", "column-"))}
    titles = {f"table-{table.name}" for table in TABLES}
    meanings = {meaning(table.name, field.name, known) for table in TABLES for field in table.fields}
    assert known == titles | {f"{title}-description" for title in titles} | meanings


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_data_has_a_column_in_every_language(language):
    texts = [
        (table.name, field.name.removesuffix(f"_{DEFAULT}"), {each.name for each in table.fields})
        for table in TABLES
        for field in table.fields
        if field.name.endswith(f"_{DEFAULT}")
    ]
    assert [
        f"{table}.{name}_{language}" for table, name, own in texts if f"{name}_{language}" not in own
    ] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_type_of_column_has_a_name(language):
    assert {f"type-{field.type}" for table in TABLES for field in table.fields} <= KNOWN[language].keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_column_of_an_answer_has_a_short_name_and_no_name_is_left_over(language):
    endings = tuple(f"_{code}" for code in LANGUAGES)
    columns = {column for answer in ANSWERS.values() for column in answer.columns}
    bare = {column[: -len(endings[0])] if column.endswith(endings) else column for column in columns}
    known = {name for name in KNOWN[language] if name.startswith("label-")}
    assert known == {f"label-{column}" for column in bare}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_that_an_answer_shows_has_words(language):
    shown = {
        (table, column)
        for answer in ANSWERS.values()
        for table in answer.described_by
        for column in answer.columns
    }
    codes = {
        code
        for table in TABLES
        for field in table.fields
        if field.type == "string" and (table.name, field.name) in shown
        for code in field.enum
    }
    known = KNOWN[language]["coded"].variants
    assert codes - known == set()
    assert set(MOVEMENTS) | set(MOVEMENTS.values()) <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_of_a_publisher_is_one_of_the_data_and_none_stays_in_another_language(language):
    said = words(language)
    names = {
        part
        for table in ("indicators", "sources")
        for row in csv.DictReader((DATA / f"{table}.csv").open(encoding="utf-8"))
        for part in row["publisher"].split(" via ")
    }
    shown = {publisher(name, said) for name in names}
    written = {name: said(name) for name in KNOWN[language] if name.startswith("published-by-")}
    assert set(written.values()) <= shown
    assert [name for name in shown if language == "nl" and name in ("World Bank", "UN")] == []
    assert publisher("World Bank via UNDP", said) == f"{written['published-by-world-bank']} via UNDP"

"""Every table and column of data/ has words for readers, in every language, and no words are left over."""

import pytest

import intake
from store import DATA
from tests.translations.test_messages import KNOWN
from translations import LANGUAGES

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
def test_every_type_of_column_has_a_name(language):
    assert {f"type-{field.type}" for table in TABLES for field in table.fields} <= KNOWN[language].keys()

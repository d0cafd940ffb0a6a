"""Titles of sources and texts of the data are taken for what they are in, or for nothing."""

import csv

import pytest

from store import DATA
from translations import LANGUAGES
from translations.spoken import other_language

ENGLISH = {
    "csddd_postponed_2025",
    "eurostat",
    "imvo_banking_about",
    "imvo_metals_report",
    "imvo_news",
    "imvo_renewable_about",
    "imvo_trustone_about",
    "imvo_trustone_news",
    "omnibus_2025",
    "owid",
    "sdsn_2019",
    "undp_hdr",
    "wdi",
    "wivo_2024",
    "world_bank",
}


def rows(table: str) -> list[dict[str, str]]:
    with (DATA / f"{table}.csv").open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_title_of_a_source_is_taken_for_another_language_and_hardly_any_is_not_told(language):
    told = {row["source"]: other_language(row["title"], language) for row in rows("sources")}
    other = ENGLISH if language == "nl" else told.keys() - ENGLISH
    found = {source for source, code in told.items() if code is not None}
    assert found <= other
    assert len(found) >= 0.8 * len(other)


def test_what_has_no_word_of_a_language_is_of_none():
    assert other_language("VBDO 2016, 26 485", "nl") is None
    assert other_language("", "en") is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_data_say_of_an_indicator_is_in_the_language_of_its_column(language):
    other = next(code for code in LANGUAGES if code != language)
    texts = [row[f"definition_{language}"] for row in rows("indicators")]
    taken = [text for text in texts if other_language(text, language) == other]
    # A definition that hardly says more than who measured it may have more words of names than of its own.
    assert len(taken) <= len(texts) // 50

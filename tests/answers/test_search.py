"""The search: for words that readers use, the first result is the one that they mean."""

import csv
from pathlib import Path

import pytest

from answers.search import COLUMNS, SYNONYMS, search
from tests.conftest import TODAY

QUERIES = list(csv.DictReader(Path(__file__).with_name("searched.csv").open(encoding="utf-8")))


@pytest.mark.parametrize("row", QUERIES, ids=lambda row: row["query"])
def test_the_first_result_is_the_one_that_is_meant(connection, row):
    entries = search(connection, TODAY, row["query"]).entries
    assert entries
    first = entries[0][0]
    assert (first.kind, first.code) == (row["kind"], row["code"]), [e.names["nl"] for e, _ in entries[:4]]


def test_there_are_enough_queries():
    assert len({row["query"] for row in QUERIES}) >= 60


def test_the_answer_stands_in_the_result(connection):
    (first, _), *_ = search(connection, TODAY, "renewable energy share").entries
    assert "20.2%" in first.answers["en"] and "20,2%" in first.answers["nl"]
    (page, _), *_ = search(connection, TODAY, "IMVO").entries
    assert "41%" in page.answers["nl"] and "90%" in page.answers["nl"]


@pytest.mark.parametrize("query", ["", "   ", "xyzzy", "?!", "\x00", "a" * 5000, "'; drop table goals"])
def test_what_is_not_there_is_not_found(connection, query):
    found = search(connection, TODAY, query)
    assert found.entries == ()
    assert list(found.rows().columns) == [column.name for column in COLUMNS]


def test_case_and_accents_do_not_matter(connection):
    def codes(query: str) -> list[str]:
        return [entry.code for entry, _ in search(connection, TODAY, query).entries]

    assert codes("financiële sector") == codes("FINANCIELE SECTOR") != []


def test_a_result_is_there_once_and_the_best_comes_first(connection):
    entries = search(connection, TODAY, "energie").entries
    keys = [(entry.kind, entry.code) for entry, _ in entries]
    scores = [score for _, score in entries]
    assert len(keys) == len(set(keys)) > 3
    assert scores == sorted(scores, reverse=True) and max(scores) <= 1


def test_synonyms_are_told_once():
    rows = [(row["term"], row["means"]) for row in csv.DictReader(SYNONYMS.open(encoding="utf-8"))]
    assert len(rows) == len(set(rows)) > 50
    assert all(term != means for term, means in rows)

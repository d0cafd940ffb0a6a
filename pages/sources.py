"""Sources and methods: where every figure comes from, what every table holds, how progress is judged."""

from functools import partial

import pandas as pd

import intake
import queries
import store
from answers import disclosure
from answers.sources import Sources, sources
from pages import plain
from pages.parts import freshness
from pages.view import View
from reports import tables
from translations import Words


def show(view: View) -> None:
    """The page."""
    words, answer = view.words, sources(view.copy.connection)
    view.title(answer.headline(words), words("sources-lead"))
    _methods(view)
    freshness.show(view)
    _sources(view, answer)
    _tables(view)


def _methods(view: View) -> None:
    words = view.words
    view.heading(words("methods-heading"))
    view.definitions(*tables.methods(words))


def _sources(view: View, answer: Sources) -> None:
    words, rows = view.words, answer.rows
    view.heading(words("sources-heading"))
    table = tables.sources(answer, words)
    links = {words("heading-title"): rows["address"]}
    view.folded(
        words("sources-all", count=len(rows)),
        "table-every-source",
        lambda: view.table(table, links=links, label=words("sources-heading")),
    )


def _tables(view: View) -> None:
    words = view.words
    view.heading(words("tables-heading"), words("tables-lead"))
    for table in intake.tables(store.DATA):
        view.folded(words(f"table-{table.name}"), f"table-{table.name}", partial(_table, view, table))


def _table(view: View, table: intake.Table) -> None:
    """What a table holds, column by column, and its rows to take along."""
    words = view.words
    plain.write(words(f"table-{table.name}-description"))
    view.table(
        pd.DataFrame(
            {
                words("column"): [field.name for field in table.fields],
                words("meaning"): [_meaning(table.name, field.name, words) for field in table.fields],
                words("type"): [words(f"type-{field.type}") for field in table.fields],
            }
        ),
        label=words(f"table-{table.name}"),
    )
    if disclosure.shows_rows(table.name):
        view.downloads(lambda: queries.table(view.copy.connection, table.name), table.name)
    else:
        view.note(words("survey-table-withheld"))


def _meaning(table: str, column: str, words: Words) -> str:
    """What a column means: in this table, or in every table that has it."""
    own, general = f"column-{table}-{column}", f"column-{column}"
    return words(own if own in words else general)

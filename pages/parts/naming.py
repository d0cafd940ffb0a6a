"""Parts of the upload page: what columns and codes are called there, and the input for one cell."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

import streamlit as st

import intake
import queries
import store
from intake.problems import code_name
from translations import Words

T = TypeVar("T")


def column(table: intake.Table, name: str, words: Words) -> str:
    """What a column is called; one that must be filled in has a mark."""
    field = table.field(name)
    needed = " *" if field.required or name in table.primary_key else ""
    base, _, language = name.rpartition("_")
    for message in (f"name-{name}", f"label-{name}"):
        if message in words:
            return words(message) + needed
    if f"label-{base}" in words and language in ("nl", "en"):
        return words("name-in-language", name=words(f"label-{base}"), language=language) + needed
    return name + needed


def meaning(table: intake.Table, name: str, words: Words) -> str:
    """What a column holds, in a sentence."""
    own = f"column-{table.name}-{name}"
    return words(own if own in words else f"column-{name}")


def codes(table: intake.Table, field: intake.Field, words: Words) -> dict[str, str] | None:
    """The codes that a cell may have, with their names; None where it may be anything."""
    if field.enum:
        return {code: code_name(field.name, code, words) or code for code in field.enum}
    if field.type == "boolean":
        return {"true": words("yes"), "false": words("no")}
    parents = [key for key in table.foreign_keys if key.fields == (field.name,) and key.table != table.name]
    if not parents:
        return None
    now = store.shared().reading_copy(store.shared().newest())
    rows = queries.table(now.connection, parents[0].table)
    name = next((name for name in (f"name_{words.language}", "title") if name in rows), None)
    known = rows[parents[0].references[0]].astype(str)
    return {
        code: code if name is None else f"{code}: {called}"
        for code, called in sorted(zip(known, rows[name] if name else known, strict=True))
    }


def cell(
    table: intake.Table,
    name: str,
    value: str,
    key: str,
    words: Words,
    choices: Mapping[str, str] | None = None,
) -> str:
    """An input for a cell of a column: a choice where only codes may stand there, else any text."""
    field = table.field(name)
    label, help_text = column(table, name, words), meaning(table, name, words)
    choices = codes(table, field, words) if choices is None else choices
    if choices is None:
        return st.text_input(label, value, key=key, help=help_text)
    known = ["", *choices]
    return st.selectbox(
        label,
        known,
        index=known.index(value) if value in known else 0,
        format_func=lambda code: choices.get(code, ""),
        key=key,
        help=help_text,
    )


def cells(
    table: intake.Table, names: Iterable[str], told: Mapping[str, str], key: str, words: Words
) -> dict[str, str]:
    """Inputs for several cells, and what stands in each."""
    return {name: cell(table, name, told.get(name, ""), f"{key}-{name}", words) for name in in_pairs(names)}


def in_pairs(things: Iterable[T]) -> Iterator[T]:
    """The things one by one, each shown beside the one before it where there is room."""
    for number, thing in enumerate(things):
        if number % 2 == 0:
            places = st.columns(2)
        with places[number % 2]:
            yield thing

"""Of a code that is not known the codes that somebody may have meant, with their names."""

import difflib
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

import duckdb
import pyarrow as pa

from intake.problems import Problem
from intake.schema import ForeignKey, Table, quoted
from translations import LANGUAGES

RULES = ("reference", "pattern")
SHOWN = 3
ALIKE = 0.6  # of two texts, from 0 to 1
MOST = 200  # values that codes are looked for


def known(
    reference: duckdb.DuckDBPyConnection | None, table: str, column: str = "", values: Collection[str] = ()
) -> pa.Table | None:
    """The rows of a table of the reading copy, or of them those with these values in a column; None without a
    copy, or when it has no such table."""
    if reference is None:
        return None
    only, bound = (f"WHERE {quoted(column)} IN $values", {"values": list(values)}) if column else ("", {})
    with reference.cursor() as cursor:
        try:
            return cursor.execute(f"FROM {quoted(table)} {only}", bound).to_arrow_table()
        except duckdb.CatalogException:
            return None


def with_nearest(
    problems: Iterable[Problem], table: Table, reference: duckdb.DuckDBPyConnection | None
) -> list[Problem]:
    """The problems; those of a cell that is none of the codes of another table with that `table` and with
    `nearest_<language>`, up to three codes with their names."""
    keys = {", ".join(key.fields): key for key in table.foreign_keys}
    codes: dict[str, Mapping[str, Mapping[str, str]]] = {}
    found: dict[tuple[str, str], Mapping[str, str]] = {}

    def suggested(problem: Problem) -> Problem:
        key = keys.get(problem.column or "")
        if problem.rule not in RULES or key is None or len(key.fields) > 1 or not problem.value:
            return problem
        if key.table not in codes:
            codes[key.table] = _named(key, reference)
        if not codes[key.table]:
            return problem
        at = key.table, problem.value
        if at not in found and len(found) < MOST:
            found[at] = _nearest(problem.value, codes[key.table])
        return replace(problem, values={**problem.values, "table": key.table, **found.get(at, {})})

    return [suggested(problem) for problem in problems]


def _named(key: ForeignKey, reference: duckdb.DuckDBPyConnection | None) -> Mapping[str, Mapping[str, str]]:
    """By code its name in each language, or its title; empty where it has none."""
    rows = known(reference, key.table)
    return {
        str(row[key.references[0]]): {
            language: str(row.get(f"name_{language}") or row.get("title") or "") for language in LANGUAGES
        }
        for row in (rows.to_pylist() if rows is not None else ())
    }


def _nearest(written: str, codes: Mapping[str, Mapping[str, str]]) -> Mapping[str, str]:
    called: dict[str, dict[str, None]] = {}  # the codes of each text that stands for them
    for code, names in codes.items():
        for text in (code, *names.values()):
            if text:
                called.setdefault(text.casefold(), {})[code] = None
    # Several texts may stand for the same code.
    alike = difflib.get_close_matches(written.casefold(), called, SHOWN * (1 + len(LANGUAGES)), ALIKE)
    nearest = [*dict.fromkeys(code for text in alike for code in called[text])][:SHOWN]
    return {
        f"nearest_{language}": ", ".join(
            f"{code} ({name})" if (name := codes[code][language]) else code for code in nearest
        )
        for language in LANGUAGES
        if nearest
    }

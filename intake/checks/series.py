"""Is the series of a file the one of its indicator: breakdown, unit and price base, beside the publisher's code?

A code names the parts of a series, such as `sdg_07_11/I05`. What a file says beyond it is told, unless it is a
total or the figures of an edition before say that it is the same series.
"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import duckdb
import pyarrow as pa

from intake.problems import Problem

# What names no part: the whole population, and one figure a year.
WHOLE = {
    *(
        "",
        "a",
        "annual",
        "t",
        "_t",
        "tot",
        "total",
        "totaal",
        "all",
        "allage",
        "allarea",
        "bothsex",
        "both sexes",
    ),
    *("g", "global", "_z", "_x", "n_a", "y_ge0"),
}
WHOLE_WORDS = ("total ", "totaal ", "all ", "alle ", "both sexes ", "no breakdown")
# Years of prices, or those that an index begins with, in the codes of units: CLV10_EUR_HAB, I90.
BASE = re.compile(r"(?:clv|i|cp)_?(\d{2})(?:_.*)?")
# Which unit a code means, and how the description of an indicator would have to say it.
UNITS = (
    (re.compile(r"pc(_.*)?|percent(age)?"), re.compile(r"%|percent|ratio")),
    (re.compile(r"mio_.*"), re.compile(r"million")),
    (re.compile(r"ths|ths_.*"), re.compile(r"thousand|1,000")),
    (re.compile(r".*_hab"), re.compile(r"capita|inhabitant|person")),
)
SAME = 0.5  # of the figures in years of both: from this part on two editions are of the same series
FEW = 3


def doubts(
    connection: duckdb.DuckDBPyConnection,
    indicators: pa.Table | None,
    previous: duckdb.DuckDBPyConnection | None,
    row: int,
) -> Iterator[Problem]:
    """What is to be confirmed of the table `figures` (dimensions, indicator, geo, year, value, reason).

    indicators: the rows of the indicators known; previous: a reading copy, for the figures there are; row: where
    in the file it is said, such as the header.
    """
    described = {} if indicators is None else {row["indicator"]: row for row in indicators.to_pylist()}
    pairs = connection.execute(
        """
        SELECT DISTINCT dimensions, indicator
        FROM figures
        WHERE reason IS NULL AND indicator IS NOT NULL
        ORDER BY ALL
        """
    ).fetchall()
    for dimensions, indicator in pairs:
        about = described.get(indicator)
        code = about["publisher_code"] if about else None
        named_by = {each["code"]: each["name"] for each in dimensions}
        found = _doubt(connection, named_by, indicator, code, about["unit_en"], previous) if code else None
        if found:
            rule, value, expected = found
            yield Problem("observations", row, "indicator", value, rule, {"expected": expected}, "warning")


def _doubt(
    connection: duckdb.DuckDBPyConnection,
    named_by: Mapping[str, str],
    indicator: str,
    code: str,
    unit: str,
    previous: duckdb.DuckDBPyConnection | None,
) -> tuple[str, str, str] | None:
    """The rule, what the file says and what the indicator says. `named_by` has for each part of the series, in
    small letters, the dimension that it is of."""
    named, series = code.lower().split("/"), [*named_by]
    if not any(series):  # a file without any code, such as the headline of Open SDG
        return None
    if not {*named} <= {*series}:
        # A title is no code: files and the monitor write it in their own ways, and the figures tell.
        is_same = " " in code and _is_same(connection, indicator, previous)
        other = [part for part in series if part and part not in named and not is_whole(part)]
        lacking = [part for part in named if part not in series]
        return None if is_same else ("series_differs", _said(other or series, named_by), _said(lacking, {}))
    units = {part: _is_in(part, unit.lower()) for part in series}
    other_unit = next((part for part, fits in units.items() if fits is False), None)
    if other_unit:
        return "unit_differs", _said([other_unit], named_by), unit
    rest = [part for part in unnamed(series, named) if units[part] is None and not says(unit, part)]
    if rest and not _is_same(connection, indicator, previous):
        return "series_unnamed", _said(rest, named_by), code
    return None


def _said(parts: Iterable[str], named_by: Mapping[str, str]) -> str:
    """Parts of a series with the names of their dimensions, such as `incgrp: B_MD60`; codes in capitals."""
    codes = {part: part if " " in part else part.upper() for part in parts if part}
    return ", ".join(
        f"{name}: {code}" if (name := named_by.get(part)) else code for part, code in codes.items()
    )


def unnamed(series: Sequence[str], named: Collection[str]) -> list[str]:
    """The parts of a series, in small letters, that no part of a code names and that are no total."""
    return [
        part
        for part in series
        if not is_whole(part) and not any(f"_{part}_" in f"_{name}_" for name in named)
    ]


def is_whole(part: str) -> bool:
    """Whether a part of a series, in small letters, says that no group is meant."""
    return part in WHOLE or part.startswith(WHOLE_WORDS)


def says(description: str, part: str) -> bool:
    """Whether a description has the numbers of a part of a series, such as the ages 15-24."""
    numbers = re.findall(r"\d+", part)
    return bool(numbers) and {*numbers} <= {*re.findall(r"\d+", description)}


def _is_in(part: str, unit: str) -> bool | None:
    """Whether a part of a series says the same as the description of the unit; None where it says nothing of it."""
    base = BASE.fullmatch(part)
    years = re.findall(r"(?:19|20)(\d{2})", unit)
    if base and years:
        return base[1] in years
    said = [words for code, words in UNITS if code.fullmatch(part)]
    return all(words.search(unit) for words in said) if said else None


def _is_same(
    connection: duckdb.DuckDBPyConnection, indicator: str, previous: duckdb.DuckDBPyConnection | None
) -> bool:
    """Whether the figures of a file are mostly those of an edition that is there."""
    if previous is None:
        return False
    new = connection.execute(
        """
        SELECT geo, year::INTEGER, TRY_CAST(value AS DOUBLE)
        FROM figures
        WHERE reason IS NULL AND indicator = $indicator
        """,
        {"indicator": indicator},
    ).fetchall()
    with previous.cursor() as cursor:
        try:
            rows = cursor.execute(
                "SELECT edition, geo, year, value FROM observations WHERE indicator = $indicator",
                {"indicator": indicator},
            ).fetchall()
        except duckdb.CatalogException:
            return False
    values = {(geo, year): value for geo, year, value in new if value is not None}
    editions: dict[str, list[bool]] = {}
    for edition, geo, year, value in rows:
        if (geo, year) in values:
            editions.setdefault(edition, []).append(
                abs(values[geo, year] - value) <= 1e-6 * max(1.0, abs(value))
            )
    return any(len(same) >= FEW and sum(same) >= SAME * len(same) for same in editions.values())

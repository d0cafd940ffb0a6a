"""Figures as publishers write them become rows of `observations`: which area, which year, which indicator."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from intake.problems import LeftOut, Question, shortened
from intake.publishers.flags import letters
from intake.publishers.form import Figures, Layout, Publisher
from intake.publishers.places import Places
from intake.publishers.series import choose, known_indicators, named
from intake.schema import literal

NO_VALUE = (
    *("", ":", ".", "..", "...", "…", "-", "–", "n", "na", "nan", "n/a", "#n/a", "null", "none", "x", "c"),
)
# A whole year: 2022, 2022* and 2022** (provisional), 2022JJ00 (CBS).
PERIOD = r"^[12]\d{3}(JJ00)?\*{0,2}$"
DIMENSIONS = pa.list_(pa.struct([("name", pa.string()), ("code", pa.string())]))  # of a series
PIECES = re.compile(r"\n| - | \| ")  # what stands between the pieces of a compound title
TOLD = 12  # places that are named of those that the monitor does not know
LEFT_OUT = ("other_area", "no_value", "not_annual", "row_again", "other_series")


@dataclass(frozen=True)
class Read:
    """What was made of a publisher's file: `converted` is filled; `lines` holds the line of each of its rows."""

    lines: list[int]
    questions: tuple[Question, ...]
    left_out: tuple[LeftOut, ...]
    is_dated: bool  # whether the file, or an answer, says of which day its figures are


def convert(
    connection: duckdb.DuckDBPyConnection,
    publisher: Publisher,
    layout: Layout,
    indicators: pa.Table | None,
    places: Places,
    answers: Mapping[str, str],
    today: str,
) -> Read:
    """Fill the table `converted` (position, the columns of observations as text) from the table `lines`, without
    the lines that `findings` says are there again.

    `indicators` are the rows of the indicators known (None: not known), `places` the places; `today` is the edition
    of a file that does not say when it was updated.
    """
    figures = publisher.figures(layout)
    sql, values = statement(figures, places)
    if "$geo" in sql:
        values["geo"] = answers.get("geo", "?")
    connection.execute(f"CREATE TEMP TABLE figures AS {sql}", values)
    _mark(connection, figures)
    connection.execute(
        f"""
        ALTER TABLE figures ADD COLUMN reason VARCHAR;
        UPDATE figures SET reason = CASE
            WHEN geo IS NULL THEN 'other_area'
            WHEN lower(value) IN ({", ".join(f"'{sign}'" for sign in NO_VALUE)}) THEN 'no_value'
            WHEN year IS NULL THEN 'not_annual'
            WHEN line IN (SELECT row FROM findings WHERE rule = 'row_again') THEN 'row_again'
        END
        """
    )
    questions = []
    if "geo" in publisher.asks:
        named_by = {place.geo: place.names for place in places}
        questions.append(Question("geo", tuple(named_by), answers.get("geo"), labels=named_by))
        if "geo" not in answers:
            connection.execute("UPDATE figures SET reason = NULL, geo = NULL WHERE reason = 'other_area'")
    dated = answers.get("edition") or _updated(connection)
    edition = dated or today
    questions += [*_assign(connection, figures, indicators, answers), Question("edition", (), edition)]
    connection.execute(
        """
        CREATE TEMP TABLE converted AS
        SELECT row_number() OVER (ORDER BY line, year, indicator) - 1 AS "#", line, indicator, geo, year,
            $edition AS edition, value, nullif(flags, '') AS flags
        FROM figures
        WHERE reason IS NULL
        """,
        {"edition": edition},
    )
    lines = [n for (n,) in connection.execute('SELECT line FROM converted ORDER BY "#"').fetchall()]
    counted = dict(connection.execute("SELECT reason, count(*) FROM figures GROUP BY reason").fetchall())
    left_out = tuple(
        LeftOut(reason, counted[reason], _elsewhere(connection) if reason == "other_area" else {})
        for reason in LEFT_OUT
        if reason in counted
    )
    return Read(lines, tuple(questions), left_out, is_dated=dated is not None)


def statement(figures: Figures, places: Places) -> tuple[str, dict]:
    """The SQL of the figures of a file, with its parameters: line, series and labels (lists, of each part its code
    in small letters and its words), place (as written), geo, year, value, said (what
    stands beside the value), flags, updated."""
    codes = [f"trim(coalesce({part.code}, ''))" for part in figures.parts]
    labels = [
        f"coalesce(nullif(trim({part.label}::VARCHAR), ''), {code})"
        for part, code in zip(figures.parts, codes, strict=True)
    ]
    said = ", ".join(f"lower(trim(coalesce({cell}::VARCHAR, '')))" for _, cell in figures.flags)
    sql = f"""
        SELECT
            line,
            [{", ".join(f"lower({code})" for code in codes)}]::VARCHAR[] AS series,
            [{", ".join(labels)}]::VARCHAR[] AS labels,
            trim({figures.geo})::VARCHAR AS place,
            {area(figures.geo, places)} AS geo,
            {year(figures.period)} AS year,
            trim(coalesce({figures.value}, '')) AS value,
            [{said}]::VARCHAR[] AS said,
            CASE WHEN contains({figures.period}, '*') THEN 'p' ELSE '' END AS flags,
            {figures.updated}::VARCHAR AS updated
        FROM {figures.source}
        WHERE {figures.where}
        ORDER BY line
    """
    return sql, dict(figures.values)


def area(cell: str, places: Places) -> str:
    """The SQL of a place's code for a cell that has one of its codes or names; NULL for any other."""
    cases = []
    for place in places:
        listed = ", ".join(map(literal, sorted(place.written)))
        cases.append(f"WHEN upper(trim({cell})) IN ({listed}) THEN {literal(place.geo)}")
    return f"CASE {' '.join(cases)} END"


def year(cell: str) -> str:
    """The SQL of the year of a cell that names a whole year; NULL for any other."""
    return f"CASE WHEN regexp_matches(trim({cell}), '{PERIOD}', 'i') THEN trim({cell})[:4] END"


def _mark(connection: duckdb.DuckDBPyConnection, figures: Figures) -> None:
    """Give the figures the letters of what is said beside them; where that is that there is no value, none."""
    meanings = [meaning for meaning, _ in figures.flags]
    found = connection.execute("SELECT DISTINCT said FROM figures").fetchall() if meanings else []
    marks = {tuple(cells): letters(meanings, cells) for (cells,) in found}
    marks = {cells: said for cells, said in marks.items() if said != ""}
    if not marks:
        return
    table = pa.table(
        {
            "said": pa.array([list(cells) for cells in marks], pa.list_(pa.string())),
            "letters": pa.array(list(marks.values()), pa.string()),
        }
    )
    connection.register("marks", table)
    connection.execute(
        """
        UPDATE figures SET
            flags = CASE WHEN contains(letters, flags) THEN letters ELSE coalesce(letters, '') || flags END,
            value = CASE WHEN letters IS NULL THEN '' ELSE value END
        FROM marks WHERE figures.said = marks.said
        """
    )


def _elsewhere(connection: duckdb.DuckDBPyConnection) -> dict[str, str | int]:
    """The places that the monitor does not know: how many, and the first of them with their numbers of figures."""
    found = connection.execute(
        """
        SELECT place, count(*)
        FROM figures
        WHERE reason = 'other_area' AND place <> ''
        GROUP BY place
        ORDER BY 2 DESC, 1
        """
    ).fetchall()
    told = ", ".join(f"{shortened(place)} ({count})" for place, count in found[:TOLD])
    return {"places": len(found), "told": told, "rest": max(0, len(found) - TOLD)} if found else {}


def _updated(connection: duckdb.DuckDBPyConnection) -> str | None:
    """The newest date of update in the file."""
    ((updated,),) = connection.execute("SELECT max(updated) FROM figures").fetchall()
    return updated


def _assign(
    connection: duckdb.DuckDBPyConnection,
    figures: Figures,
    indicators: pa.Table | None,
    answers: Mapping[str, str],
) -> tuple[Question, ...]:
    """Give every figure its indicator; those of other series get the reason `other_series`."""
    found = connection.execute(
        "SELECT series, any_value(labels) FROM figures WHERE reason IS NULL GROUP BY series ORDER BY series"
    ).fetchall()
    chosen = choose(named(figures.parts, found), figures.parts, known_indicators(indicators), answers)
    # Only what tells series apart is compared with an indicator, and of a compound title each piece.
    kept = [(place, part.name) for place, part in enumerate(figures.parts) if not part.unit]
    dimensions = [
        [
            {"name": name, "code": piece.strip()}
            for place, name in kept
            for piece in PIECES.split(codes[place])
        ]
        for codes in chosen.indicators
    ]
    assigned = pa.table(
        {
            "series": pa.array([list(codes) for codes in chosen.indicators], pa.list_(pa.string())),
            "indicator": pa.array(list(chosen.indicators.values()), pa.string()),
            "dimensions": pa.array(dimensions, DIMENSIONS),
        }
    )
    connection.register("assigned", assigned)
    connection.execute(
        """
        CREATE OR REPLACE TEMP TABLE figures AS
        SELECT figures.* REPLACE (
                CASE WHEN reason IS NULL AND assigned.series IS NULL THEN 'other_series' ELSE reason END AS reason
            ),
            assigned.indicator, assigned.dimensions
        FROM figures
        LEFT JOIN assigned ON figures.series = assigned.series
        """
    )
    return chosen.questions

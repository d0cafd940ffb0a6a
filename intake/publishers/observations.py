"""Figures as publishers write them become rows of `observations`: which area, which year, which indicator."""

from collections.abc import Mapping
from dataclasses import dataclass

import duckdb
import pyarrow as pa

from intake.checks.series import unnamed
from intake.problems import LeftOut, Question
from intake.publishers.layouts import Layout, Publisher

# How each area of the monitor is written, in capitals: its codes of Eurostat, ISO and the UN, and its names.
AREAS = {
    "NL": ("NL", "NLD", "528", "NL00", "NL01", "NETHERLANDS", "THE NETHERLANDS", "NEDERLAND", "PAYS-BAS"),
    "EU27_2020": (
        "EU27_2020",
        "EUU",
        "OWID_EU27",
        "EUROPEAN UNION - 27 COUNTRIES (FROM 2020)",
        "EUROPEAN UNION (27)",
        "EUROPESE UNIE - 27 LANDEN (VANAF 2020)",
        "EUROPEAN UNION - 27 COUNTRIES",
    ),
    "BE": ("BE", "BEL", "056", "56", "BELGIUM", "BELGIË", "BELGIE", "BELGIQUE"),
    "DE": (
        "DE",
        "DEU",
        "276",
        "GERMANY",
        "GERMANY (UNTIL 1990 FORMER TERRITORY OF THE FRG)",
        "DUITSLAND",
        "DEUTSCHLAND",
        "ALLEMAGNE",
    ),
    "DK": ("DK", "DNK", "208", "DENMARK", "DENEMARKEN", "DANMARK", "DANEMARK"),
}
NO_VALUE = ("", ":", ".", "..", "-", "n", "nan", "n/a", "null")
# A whole year: 2022, 2022* and 2022** (provisional), 2022JJ00 (CBS).
PERIOD = r"^[12]\d{3}(JJ00)?\*{0,2}$"
LEFT_OUT = ("other_area", "no_value", "not_annual", "row_again", "other_series")
MOST_CHOICES = 500


@dataclass(frozen=True)
class Figures:
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
    answers: Mapping[str, str],
    today: str,
) -> Figures:
    """Fill the table `converted` (position, the columns of observations as text) from the table `lines`, without
    the lines that `findings` says are there again.

    `indicators` are the rows of the indicators known (None: not known); `today` is the edition of a file that
    does not say when it was updated.
    """
    sql, values = publisher.figures(layout)
    if "$geo" in sql:
        values["geo"] = answers.get("geo", "?")
    connection.execute(
        f"""
        CREATE TEMP TABLE figures AS
        SELECT
            line,
            list_transform(series, lambda part: lower(trim(part))) AS series,
            CASE {_areas()} END AS geo,
            CASE WHEN regexp_matches(trim(period), '{PERIOD}') THEN trim(period)[:4] END AS year,
            trim(coalesce(value, '')) AS value,
            lower(trim(coalesce(flags::VARCHAR, ''))) || CASE WHEN contains(period, '*') THEN 'p' ELSE '' END
                AS flags,
            updated::VARCHAR AS updated
        FROM ({sql})
        ORDER BY line
        """,
        values,
    )
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
        questions.append(Question("geo", tuple(AREAS), answers.get("geo")))
        if "geo" not in answers:
            connection.execute("UPDATE figures SET reason = NULL, geo = NULL WHERE reason = 'other_area'")
    dated = answers.get("edition") or _updated(connection)
    edition = dated or today
    questions += [*_assign(connection, indicators, answers), Question("edition", (), edition)]
    connection.execute(
        """
        CREATE TEMP TABLE converted AS
        SELECT row_number() OVER (ORDER BY line, year) - 1 AS "#", line, indicator, geo, year,
            $edition AS edition, value, nullif(flags, '') AS flags
        FROM figures
        WHERE reason IS NULL
        """,
        {"edition": edition},
    )
    lines = [n for (n,) in connection.execute('SELECT line FROM converted ORDER BY "#"').fetchall()]
    counted = dict(connection.execute("SELECT reason, count(*) FROM figures GROUP BY reason").fetchall())
    left_out = tuple(LeftOut(reason, counted[reason]) for reason in LEFT_OUT if reason in counted)
    return Figures(lines, tuple(questions), left_out, is_dated=dated is not None)


def _areas() -> str:
    cases = []
    for code, names in AREAS.items():
        listed = ", ".join(f"'{name}'" for name in names)
        cases.append(f"WHEN upper(trim(geo)) IN ({listed}) THEN '{code}'")
    return " ".join(cases)


def _updated(connection: duckdb.DuckDBPyConnection) -> str | None:
    """The newest date of update in the file; Eurostat writes dd/mm/yy."""
    ((updated,),) = connection.execute(
        r"""
        SELECT max(coalesce(
            CAST(try_strptime(updated[:10], '%Y-%m-%d') AS DATE),
            CAST(try_strptime(updated[:8], '%d/%m/%y') AS DATE)
        ))::VARCHAR
        FROM figures
        """
    ).fetchall()
    return updated


def _assign(
    connection: duckdb.DuckDBPyConnection, indicators: pa.Table | None, answers: Mapping[str, str]
) -> list[Question]:
    """Give every figure its indicator; those of other series get the reason `other_series`.

    A series belongs to the indicator whose publisher code names the most of its parts. What no code or more
    than one series claims is asked: the series, and the indicator it is of.
    """
    series = [
        tuple(parts)
        for (parts,) in connection.execute(
            "SELECT DISTINCT series FROM figures WHERE reason IS NULL ORDER BY len(series), series"
        ).fetchall()
    ]
    codes = _codes(indicators)
    claimed = {parts: _claims(parts, codes) for parts in series}
    sure = _plainest({parts: claims[0] for parts, claims in claimed.items() if len(claims) == 1}, codes)
    told = len(set(sure.values())) == len(sure) > 0
    questions: list[Question] = []
    if series and (not told or "indicator" in answers or "series" in answers):
        names = {"/".join(parts): parts for parts in series}
        headline = "" if "" in names else None
        only = next(iter(names)) if len(names) == 1 else headline
        chosen = answers.get("series", only)
        if len(names) > 1:
            questions.append(Question("series", tuple(names)[:MOST_CHOICES], chosen))
        claims = claimed.get(names.get(chosen, ()), [])
        indicator = answers.get("indicator", claims[0] if len(claims) == 1 else None)
        known = () if indicators is None else tuple(indicators["indicator"].to_pylist())
        questions.append(Question("indicator", known, indicator, {"series": chosen or ""}))
        sure = {names[chosen]: indicator} if chosen in names else {}
        if chosen is None:
            sure = dict.fromkeys(series)
    assigned = pa.table(
        {
            "series": pa.array([list(parts) for parts in sure], pa.list_(pa.string())),
            "indicator": pa.array(list(sure.values()), pa.string()),
        }
    )
    connection.register("assigned", assigned)
    connection.execute(
        """
        ALTER TABLE figures ADD COLUMN indicator VARCHAR;
        UPDATE figures SET indicator = assigned.indicator FROM assigned WHERE figures.series = assigned.series;
        UPDATE figures SET reason = 'other_series'
        WHERE reason IS NULL AND series NOT IN (SELECT series FROM assigned)
        """
    )
    return questions


def _plainest(
    claimed: Mapping[tuple[str, ...], str], codes: Mapping[str, tuple[str, ...]]
) -> dict[tuple[str, ...], str]:
    """Of the series that one indicator claims in a file, the one about the whole, if that can be told."""
    kept = dict(claimed)
    for indicator in set(claimed.values()):
        parts = {
            s: len(unnamed(s, codes[indicator])) for s, claimant in claimed.items() if claimant == indicator
        }
        fewest = min(parts.values())
        if list(parts.values()).count(fewest) == 1:
            kept = {s: claimant for s, claimant in kept.items() if parts.get(s, fewest) == fewest}
    return kept


def _codes(indicators: pa.Table | None) -> dict[str, tuple[str, ...]]:
    if indicators is None:
        return {}
    pairs = zip(indicators["indicator"].to_pylist(), indicators["publisher_code"].to_pylist(), strict=True)
    return {indicator: tuple(code.lower().split("/")) for indicator, code in pairs if code}


def _claims(series: tuple[str, ...], codes: Mapping[str, tuple[str, ...]]) -> list[str]:
    """The indicators whose code is about this series, of those the ones that say most about it."""
    fits = {indicator: code for indicator, code in codes.items() if set(code) <= set(series)}
    most = max(map(len, fits.values()), default=0)
    return [indicator for indicator, code in fits.items() if len(code) == most]

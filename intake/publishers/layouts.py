"""How statistical offices write their files: how each is recognised, and its figures as SQL.

A figure is a row of: line (rowid of `lines`), series (list of the codes or labels that tell what it is), geo,
period, value, flags, updated. `lines` holds the file's rows as text columns c0, c1, ...
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from intake.schema import BLANKS, literal

Head = Sequence[Sequence[str]]

SDMX_TIME, SDMX_VALUE = "time_period", "obs_value"
# Columns of SDMX files that say something about the file or the figure, not what the figure is of.
SDMX_ATTRIBUTES = {
    *("structure", "structure_id", "structure_name", "dataflow", "last update", "geo"),
    *("", "obs_flag", "obs_status", "conf_status"),
}
# Columns of Open SDG files that say something about the figure, not which part of the population it is about.
OPENSDG_ATTRIBUTES = {
    "geocode", "observation status", "progress", "unit measure", "unit multiplier", "units", "comments",
}  # fmt: skip
WORLD_BANK_CODES = {"indicator code", "series code"}
UN_ATTRIBUTES = {"[units]", "[nature]", "[reporting type]", "[observation status]"}
YEAR = re.compile(r"\d{4}")
PERIODS = ("perioden", "periods")
REGIONS = ("regios", "regions")
CBS_FILE = re.compile(r"\d{5}[a-z]{3}_")
# Columns of the observations of CBS's OData v4 that are no part of a series.
CBS_ATTRIBUTES = ("id", "valueattribute", "value", "stringvalue")
MEASURE = re.compile(r".+_\d+")
FOOTER = re.compile(r"\s*\"?\s*(©|\(c\)|bron\b|source\b)", re.IGNORECASE)


@dataclass(frozen=True)
class Layout:
    """Where the header is and what stands above it. `file` is the file's name without folder and ending."""

    header: Sequence[str]
    above: Head
    file: str


@dataclass(frozen=True)
class Publisher:
    """One publisher's way to write figures.

    `find` gives the index of the header among a file's first rows, or None; `figures` the SQL of a layout with
    its parameters. In a `machine_written` file a number has a point, or it is none. In a `tidy` one the publisher
    allows no blanks around cells and no row twice; in others blanks are the form.
    """

    name: str
    find: Callable[[Head], int | None]
    figures: Callable[[Layout], tuple[str, dict]]
    machine_written: bool = True
    tidy: bool = False
    asks: tuple[str, ...] = field(default=())


def file_stem(file_name: str) -> str:
    return PurePath(file_name).name.split(".")[0].lower().removeprefix("estat_")


def _lower(cells: Sequence[str]) -> list[str]:
    return [cell.strip().lower() for cell in cells]


def _first(holds: Callable[[list[str]], bool]) -> Callable[[Head], int | None]:
    """The header is the first row of the file, and `holds` for its names in small letters."""
    return lambda head: 0 if head and head[0] and holds(_lower(head[0])) else None


def _wide(lead: str, columns: Sequence[int], labels: Sequence[str]) -> tuple[str, dict]:
    """A row for each of the columns, with its label as `label` and its cell as `cell`."""
    cells = ", ".join(f"c{place}" for place in columns)
    sql = f"(SELECT rowid AS line, {lead}, unnest([{cells}]) AS cell, unnest($labels) AS label FROM lines)"
    return sql, {"labels": list(labels)}


def _sdmx(layout: Layout) -> tuple[str, dict]:
    names = _lower(layout.header)
    time, value = names.index(SDMX_TIME), names.index(SDMX_VALUE)
    structure = next(names.index(name) for name in ("structure_id", "dataflow", "structure") if name in names)
    updated = f"c{names.index('last update')}" if "last update" in names else "NULL"
    dimensions = [p for p, name in enumerate(names) if name not in SDMX_ATTRIBUTES and p not in (time, value)]
    # In one variant the column of flags has no name.
    flags = next((place for place, name in enumerate(names) if name in ("", "obs_flag")), None)
    dataset = f"regexp_extract(c{structure}, '^(?:[^:]*:)?([^(]*)', 1)"
    series = ", ".join([dataset, *(f"coalesce(c{place}, '')" for place in dimensions)])
    return (
        f"SELECT rowid AS line, [{series}] AS series, c{names.index('geo')} AS geo, c{time} AS period,"
        f" c{value} AS value, {'NULL' if flags is None else f'c{flags}'} AS flags, {updated} AS updated FROM lines",
        {},
    )


def _tsv(layout: Layout) -> tuple[str, dict]:
    periods = range(1, len(layout.header))
    figures, values = _wide("string_split(c0, ',') AS keys", periods, [layout.header[p] for p in periods])
    return (
        "SELECT line, list_concat([$file], keys[:-2]) AS series, keys[-1] AS geo, label AS period,"
        " string_split(trim(cell), ' ')[1] AS value, string_split(trim(cell), ' ')[2] AS flags,"
        f" NULL AS updated FROM {figures}",
        {**values, "file": layout.file},
    )


def _cbs_odata(layout: Layout) -> tuple[str, dict]:
    names = _lower(layout.header)
    measures = [place for place, name in enumerate(names) if MEASURE.fullmatch(name)]
    period = next(place for place, name in enumerate(names) if name in PERIODS)
    region = next((place for place, name in enumerate(names) if name in REGIONS), None)
    places = set(range(1, len(names))) - {period, region, *measures}
    dimensions = ", ".join(f"trim(c{place})" for place in sorted(places))
    geo = "'NL'" if region is None else f"c{region}"
    figures, values = _wide(
        f"[{dimensions}]::VARCHAR[] AS keys, {geo} AS geo, c{period} AS period",
        measures,
        [layout.header[place] for place in measures],
    )
    return (
        "SELECT line, list_prepend(label, keys) AS series, geo, period, cell AS value, NULL AS flags,"
        f" NULL AS updated FROM {figures}",
        values,
    )


def _cbs_observations(layout: Layout) -> tuple[str, dict]:
    names = _lower(layout.header)
    period = next(place for place, name in enumerate(names) if name in PERIODS)
    region = next((place for place, name in enumerate(names) if name in REGIONS), None)
    others = {names.index(name) for name in CBS_ATTRIBUTES if name in names} | {period, region}
    # CBS names its files after the table, which the codes of the monitor begin with.
    table = [literal(layout.file.split("_")[0])] if CBS_FILE.match(layout.file) else []
    keys = ", ".join([*table, *(f"trim(c{place})" for place in range(len(names)) if place not in others)])
    geo = "'NL'" if region is None else f"c{region}"
    return (
        f"SELECT rowid AS line, [{keys}]::VARCHAR[] AS series, {geo} AS geo, c{period} AS period,"
        f" c{names.index('value')} AS value, NULL AS flags, NULL AS updated FROM lines",
        {},
    )


def _find_cbs_screen(head: Head) -> int | None:
    if len(head) < 3 or len(head[0]) != 1:
        return None
    return next((n for n, row in enumerate(head) if len(row) > 1 and _lower(row)[0] in PERIODS), None)


def _cbs_screen(layout: Layout) -> tuple[str, dict]:
    places = range(1, len(layout.header))
    titles = [row for row in layout.above if len(row) == len(layout.header)]
    labels = [" | ".join(dict.fromkeys([*(row[p] for row in titles), layout.header[p]])) for p in places]
    figures, values = _wide("c0 AS period", places, labels)
    return (
        "SELECT line, [label] AS series, 'NL' AS geo, period, cell AS value, NULL AS flags, NULL AS updated"
        f" FROM {figures}",
        values,
    )


def _opensdg(layout: Layout) -> tuple[str, dict]:
    names = _lower(layout.header)
    dimensions = [
        p for p, name in enumerate(names) if 0 < p < len(names) - 1 and name not in OPENSDG_ATTRIBUTES
    ]
    # A row with every disaggregation empty is the headline.
    cells = ", ".join(f"trim(c{place}, '{BLANKS}')" for place in dimensions)
    return (
        f"SELECT rowid AS line, list_filter([{cells}]::VARCHAR[], lambda cell: cell <> '') AS series, $geo AS geo,"
        f" trim(c0, '{BLANKS}') AS period, c{len(names) - 1} AS value, NULL AS flags, NULL AS updated FROM lines",
        {},
    )


def _owid(layout: Layout) -> tuple[str, dict]:
    places = range(3, len(layout.header))
    lead = "coalesce(c1, c0) AS geo, c2 AS period"
    figures, values = _wide(lead, places, [layout.header[p] for p in places])
    return (
        "SELECT line, list_prepend(label, string_split(label, ' - ')) AS series, geo, period, cell AS value,"
        f" NULL AS flags, NULL AS updated FROM {figures}",
        values,
    )


def _un(layout: Layout) -> tuple[str, dict]:
    names = _lower(layout.header)
    at = {name: f"c{place}" for place, name in enumerate(names)}
    breakdown = [
        f"trim(c{p})" for p, name in enumerate(names) if name[:1] == "[" and name not in UN_ATTRIBUTES
    ]
    series = ", ".join([at["seriescode"], *breakdown])
    return (
        f"SELECT rowid AS line, list_filter([{series}], lambda cell: cell <> '') AS series,"
        f" {at['geoareacode']} AS geo, {at['timeperiod']} AS period, {at['value']} AS value,"
        " NULL AS flags, NULL AS updated FROM lines",
        {},
    )


def _find_world_bank(head: Head) -> int | None:
    def is_header(names: list[str]) -> bool:
        has_code = bool(WORLD_BANK_CODES & {*names})
        return names[:2] == ["country name", "country code"] and has_code and any(map(YEAR.match, names))

    return next((n for n, row in enumerate(head[:12]) if is_header(_lower(row))), None)


def _world_bank(layout: Layout) -> tuple[str, dict]:
    names = _lower(layout.header)
    code = next(place for place, name in enumerate(names) if name in WORLD_BANK_CODES)
    years = [place for place, name in enumerate(names) if YEAR.match(name)]
    figures, values = _wide(f"c1 AS geo, c{code} AS series", years, [names[p][:4] for p in years])
    updated = next(
        (row[1] for row in layout.above if len(row) > 1 and row[0].lower().startswith("last updated")), None
    )
    return (
        "SELECT line, [series] AS series, geo, label AS period, cell AS value, NULL AS flags,"
        f" $updated::VARCHAR AS updated FROM {figures}",
        {**values, "updated": updated},
    )


PUBLISHERS = (
    Publisher(
        "eurostat_sdmx_csv",
        _first(lambda n: n[0] in ("dataflow", "structure") and {SDMX_TIME, SDMX_VALUE, "geo"} <= set(n)),
        _sdmx,
    ),
    Publisher("eurostat_tsv", _first(lambda n: re.search(r"geo\\time(_period)?$", n[0]) is not None), _tsv),
    Publisher(
        "cbs_odata",
        _first(lambda n: n[0] == "id" and bool({*PERIODS} & {*n}) and any(map(MEASURE.fullmatch, n))),
        _cbs_odata,
    ),
    Publisher(
        "cbs_observations",
        _first(lambda n: {"id", "measure", "value"} <= {*n} and bool({*PERIODS} & {*n})),
        _cbs_observations,
    ),
    Publisher("cbs_screen", _find_cbs_screen, _cbs_screen, machine_written=False),
    Publisher(
        "un_sdg", _first(lambda n: {"seriescode", "geoareacode", "timeperiod", "value"} <= set(n)), _un
    ),
    Publisher("world_bank", _find_world_bank, _world_bank),
    Publisher("owid", _first(lambda n: len(n) > 3 and n[:3] == ["entity", "code", "year"]), _owid),
    Publisher(
        "opensdg",
        _first(lambda n: n[0] == "year" and n[-1] == "value" and "indicator" not in n),
        _opensdg,
        tidy=True,
        asks=("geo",),
    ),
)  # fmt: skip

"""Eurostat's own files: a column for each period, as TSV, as CSV, or as a spreadsheet of its Data Browser."""

import re
from collections.abc import Mapping

from intake.publishers import flags
from intake.publishers.form import (
    HEADER_WITHIN,
    YEAR,
    Figures,
    Head,
    Layout,
    Part,
    Publisher,
    dated,
    first,
    lower,
    wide,
)
from intake.publishers.form import (
    text as trimmed,
)
from intake.publishers.sdmx import DATES, sex
from intake.schema import literal

ACROSS = re.compile(r"([a-z_0-9]+)\\time(_period)?")
STATED = "data extracted on"
AXIS = r"\((labels|codes)\)\s*$"  # ends the name of what the lines of a sheet are
# Lines of a sheet that are no figures: what its lines are, and below them what its signs mean.
SIGNS = re.compile(
    r"\"?(special value|available flags|data extracted on|:?\"?[,;\t]|[a-z]{1,4}\"?[,;\t]"
    r"|[^,;\t]*\((labels|codes)\))",
    re.IGNORECASE,
)


def _marked(cell: str) -> tuple[str, str]:
    """The value and the flags of a cell such as `15.0 bp`."""
    return f"string_split(trim({cell}), ' ')[1]", f"string_split(trim({cell}), ' ')[2]"


def _tsv(layout: Layout) -> Figures:
    """The codes of a series in the first column, and a column for each period."""
    keys = lower(layout.header[0].split("\\")[0].split(","))
    area = keys.index("geo")
    periods = range(1, len(layout.header))
    source, values = wide(periods, [layout.header[place] for place in periods])
    return _across(
        layout, source, values, keys, area, [f"string_split(c0, ',')[{n}]" for n, _ in enumerate(keys, 1)]
    )


def _across(
    layout: Layout, source: str, values: dict, keys: list[str], area: int, cells: list[str]
) -> Figures:
    value, marks = _marked("cell")
    parts = [
        Part(key, trimmed(cell), sex(cell) if key == "sex" else "NULL")
        for place, (key, cell) in enumerate(zip(keys, cells, strict=True))
        if place != area
    ]
    return Figures(
        parts=(Part("", literal(layout.file)), *parts),
        geo=cells[area],
        period="label",
        value=value,
        flags=((flags.status, marks),),
        source=source,
        values=values,
    )


def _is_tsv(names: list[str]) -> bool:
    keys, _, time = names[0].partition("\\")
    return time in ("time", "time_period") and "geo" in lower(keys.split(","))


def _axis(names: list[str]) -> int | None:
    """The place of a column such as `geo\\time_period`, where other dimensions have columns of their own."""
    return next((place for place, each in enumerate(names) if ACROSS.fullmatch(each)), None)


def _is_wide(names: list[str]) -> bool:
    place = _axis(names)
    if place is None or not any(map(YEAR.match, names)):
        return False
    return "geo" in [each.split("\\")[0] for each in names if not YEAR.match(each)]


def _wide_csv(layout: Layout) -> Figures:
    """A column for each dimension, the last also naming the time, and one for each period."""
    names = lower(layout.header)
    periods = [place for place, each in enumerate(names) if YEAR.match(each)]
    rest = [place for place in range(len(names)) if place not in periods and names[place]]
    keys = [names[place].split("\\")[0] for place in rest]
    source, values = wide(periods, [layout.header[place] for place in periods])
    return _across(layout, source, values, keys, keys.index("geo"), [f"c{place}" for place in rest])


def _find_spreadsheet(head: Head) -> int | None:
    if not head or not head[0] or not head[0][0].strip().lower().startswith(STATED):
        return None
    return next(
        (
            place
            for place, row in enumerate(head[:HEADER_WITHIN])
            if len(row) > 1 and row[0].strip().lower() == "time" and any(map(YEAR.match, row[1:]))
        ),
        None,
    )


def sheets_together(sheets: Mapping[str, list[list]]) -> dict[str, list[list]]:
    """The sheets with figures of a workbook of the Data Browser as one, below one another; of any other workbook
    nothing."""
    tables = {
        name: rows
        for name, rows in sheets.items()
        if _find_spreadsheet([[*map(str, row)] for row in rows]) is not None
    }
    width = max((len(row) for rows in tables.values() for row in rows), default=0)
    together = [[*row, *[""] * width][:width] for rows in tables.values() for row in rows]
    return {"figures": together} if together else {}


def _spreadsheet(layout: Layout) -> Figures:
    """Tables of the Data Browser, one below the other as their sheets come: above each its dataset, its date and
    what is the same in all of it, then the years, and behind each year a column of flags without a name."""
    width = len(layout.header)
    blank = [""] * width
    above = [[*row, *blank][:width] for row in (*layout.above, layout.header)]
    rows = ", ".join(
        f"({n - len(above)}, {', '.join(literal(cell) for cell in row)})" for n, row in enumerate(above)
    )
    cells = ", ".join(f"c{place}" for place in range(width))
    later = ", ".join(f"coalesce(c{place}, '')" for place in range(1, width)) or "''"
    # Of a block the rows above its years hold `Dataset:`, `Last updated:` and each dimension with its only value.
    source = f"""(
        WITH rows AS (
            FROM (VALUES {rows}) AS above(line, {cells})
            UNION ALL SELECT rowid, {cells} FROM lines
        ),
        blocks AS (
            SELECT *, count(*) FILTER (WHERE lower(trim(c0)) LIKE '{STATED}%') OVER (ORDER BY line) AS block,
                list_filter([{later}], lambda cell: trim(cell) <> '') AS others
            FROM rows
        ),
        times AS (
            SELECT block, min(line) AS time_line, arg_min([{cells}], line) AS years
            FROM blocks WHERE lower(trim(c0)) = 'time' GROUP BY block
        ),
        ends AS (
            SELECT block, min(line) AS end_line FROM blocks
            WHERE regexp_matches(lower(trim(c0)), '^(special value|available flags)') GROUP BY block
        ),
        stated AS (
            SELECT block,
                max(others[1]) FILTER (WHERE lower(c0) LIKE 'dataset%') AS dataset,
                max(others[1]) FILTER (WHERE lower(c0) LIKE 'last updated%') AS updated,
                max(others[1]) FILTER (WHERE lower(c0) LIKE 'geopolitical%') AS place,
                string_agg(others[1], ' | ' ORDER BY line) FILTER (
                    WHERE len(others) = 1 AND NOT regexp_matches(lower(c0), '^(dataset|last updated|geopolitical)')
                ) AS fixed
            FROM blocks JOIN times USING (block) WHERE line < time_line GROUP BY block
        ),
        axes AS (
            SELECT block, arg_min(lower(trim(c0)), line) AS axis
            FROM blocks JOIN times USING (block)
            WHERE line > time_line AND regexp_matches(lower(c0), '{AXIS}') GROUP BY block
        )
        SELECT line, c0, dataset, updated, place, fixed, axis, unnest([{cells}][2:]) AS cell,
            unnest([{later}, ''][2:]) AS mark, unnest(years[2:]) AS label
        FROM blocks JOIN times USING (block) LEFT JOIN ends USING (block)
            LEFT JOIN stated USING (block) LEFT JOIN axes USING (block)
        WHERE line > time_line AND line < coalesce(end_line, line + 1) AND trim(coalesce(c0, '')) <> ''
            AND NOT regexp_matches(lower(c0), '{AXIS}') AND line >= 0
    )"""
    # Where that line has too few cells to be a row, it stands among the lines that are none.
    named = next(
        (line.strip('"').lower() for line in layout.below if re.search(AXIS, line.strip('",;\t '), re.I)),
        "geo",
    )
    by_area = f"starts_with(coalesce(axis, {literal(named)}), 'geo')"
    return Figures(
        parts=(
            Part("", "regexp_extract(dataset, '\\[([^\\[\\]]+?)(?:__custom_\\d+)?\\]\\s*$', 1)", "dataset"),
            Part("", trimmed("fixed")),
            Part("", f"CASE WHEN {by_area} THEN '' ELSE {trimmed('c0')} END"),
        ),
        geo=f"CASE WHEN {by_area} THEN c0 ELSE place END",
        period="label",
        value="cell",
        flags=((flags.status, "CASE WHEN regexp_matches(mark, '^[a-z]{1,4}$') THEN mark ELSE '' END"),),
        updated=dated("updated", *DATES),
        source=source,
        where=f"regexp_matches(label, '{YEAR.pattern}')",
    )


FORMS = (
    Publisher("eurostat_tsv", first(_is_tsv), _tsv),
    Publisher("eurostat_wide_csv", first(_is_wide), _wide_csv),
    Publisher("eurostat_spreadsheet", _find_spreadsheet, _spreadsheet, machine_written=False, footer=SIGNS),
)

"""Files of the United Nations, the World Bank, Our World in Data and the sites that run on Open SDG."""

import re

from intake.publishers import flags
from intake.publishers.form import (
    FOOTER,
    YEAR,
    Figures,
    Layout,
    Part,
    Publisher,
    anywhere,
    dated,
    first,
    lower,
    text,
    wide,
    words_of,
)
from intake.schema import BLANKS, literal

# Columns of UN files that name or explain what another column says.
UN_NOTES = {
    *("goal", "target", "geoareaname", "seriesdescription", "time_detail", "timecoverage", "upperbound"),
    *("lowerbound", "source", "geoinfourl", "footnote", "nature", "observation status", ""),
}
UN_UNITS = {"indicator", "baseperiod", "units"}
# Columns of Open SDG files that say something about the figure, not which part of the population it is about.
OPENSDG_NOTES = {
    "observation status",
    "progress",
    "comments",
    "comment",
    "footnote",
    "footnotes",
    "source",
    "",
}
OPENSDG_UNITS = {"unit measure", "unit multiplier", "units", "unit", "base period"}
FOREIGN = {"geo", "gebied", "edition", "entity", "country code", "geoareacode", "obs_value", "wave"}
BANK = {
    "geo": ("country code", "country name"),
    "series": ("series code", "indicator code", "series name", "indicator name"),
    "period": ("time code", "time", "year"),
}
BANK_WORDS = {"country name", "series name", "indicator name", "time"}
BANK_UNITS = {"scale (precision)", "unit", "special notes", "version name", "version code"}
CODED = re.compile(r"(.*\S)\s*\[([^\[\]]+)\]")  # `2021 [YR2021]`, `Unemployment [SL.UEM.TOTL.ZS]`
UPDATED = re.compile(r"\s*\"?\s*last updated( date)?[\s:,;\"]*([\d/-]+)", re.IGNORECASE)


def _un_names(header) -> list[str]:
    return [cell.strip("[]") for cell in lower(header)]


def _is_un(names: list[str]) -> bool:
    return {"seriescode", "geoareacode", "timeperiod", "value"} <= {*_un_names(names)}


def _un(layout: Layout) -> Figures:
    """Every column that names no area, time, value or note tells what a figure is of; its name may stand in
    brackets."""
    names = _un_names(layout.header)
    at = {name: f"c{place}" for place, name in reversed([*enumerate(names)])}
    known = {"seriescode", "geoareacode", "timeperiod", "value"} | UN_NOTES
    series = Part("", text(at["seriescode"]), at.get("seriesdescription", "NULL"))
    parts = [
        Part(
            words_of(place, layout.header),
            text(f"c{place}"),
            unit=name in UN_UNITS,
            group=name not in UN_UNITS,
        )
        for place, name in enumerate(names)
        if name not in known
    ]
    marks = []
    if "observation status" in at:
        marks.append((flags.status, at["observation status"]))
    if "nature" in at:
        marks.append((flags.nature, at["nature"]))
    return Figures(
        parts=(series, *parts),
        geo=at["geoareacode"],
        period=f"regexp_replace({at['timeperiod']}, '\\.0$', '')",
        value=at["value"],
        flags=tuple(marks),
    )


def _bank_axis(names: list[str], axis: str) -> int | None:
    return next((names.index(name) for name in BANK[axis] if name in names), None)


def _bank_columns(header) -> tuple[str, list[int]] | None:
    """What the columns with figures stand for (geo, series or period), and these columns."""
    names = lower(header)
    places = {axis: _bank_axis(names, axis) for axis in BANK}
    missing = [axis for axis, place in places.items() if place is None]
    if missing == ["period"]:
        columns = [place for place, name in enumerate(names) if YEAR.match(name)]
    elif missing in (["geo"], ["series"]):
        columns = [place for place, cell in enumerate(header) if CODED.fullmatch(cell.strip())]
    else:
        return None
    return (missing[0], columns) if columns else None


def _is_bank(names: list[str]) -> bool:
    return (
        bool({"country name", "country code", "series code"} & {*names}) and _bank_columns(names) is not None
    )


def _bank(layout: Layout) -> Figures:
    """Countries, series and years, of which one has a column for each and the others stand on the lines."""
    names = lower(layout.header)
    across, columns = _bank_columns(layout.header)
    titles = [layout.header[place].strip() for place in columns]
    coded = [CODED.fullmatch(title) for title in titles]
    codes = [
        title[:4] if across == "period" else found[2] for title, found in zip(titles, coded, strict=True)
    ]
    source, values = wide(columns, codes)
    words = {found[2]: found[1] for found in coded if found}
    at = {axis: "label" if axis == across else f"c{_bank_axis(names, axis)}" for axis in BANK}
    known = {name for those in BANK.values() for name in those} | {""}
    named = next((name for name in ("series name", "indicator name") if name in names), None)
    label = f"c{names.index(named)}" if named else "NULL"
    if across == "series":
        label = (
            "CASE label "
            + " ".join(f"WHEN {literal(c)} THEN {literal(w)}" for c, w in words.items())
            + " END"
        )
    others = [
        Part(words_of(place, layout.header), text(f"c{place}"), unit=name in BANK_UNITS)
        for place, name in enumerate(names)
        if name not in known and place not in columns
    ]
    said = [",".join(row) for row in layout.above] + [*layout.below]
    stated = [found[2] for line in said if (found := UPDATED.match(line))]
    below = (
        "(SELECT max(regexp_extract(c0, '(?i)^last updated:? *([0-9/-]+)', 1)) FROM lines"
        " WHERE c0 ILIKE 'last updated%')"
    )
    first_cell = at["geo"] if across != "geo" else at["series"]
    return Figures(
        parts=(Part("", text(at["series"]), label), *others),
        geo=at["geo"],
        period=f"regexp_replace({at['period']}, '^YR', '', 'i')",
        value="cell",
        updated=dated(f"coalesce({below}, {literal(stated[0] if stated else None)})", "%Y-%m-%d", "%m/%d/%Y"),
        source=source,
        # Below the table stand empty lines, and lines that say where it is from.
        where=f"{text(first_cell)} <> ''",
        values=values,
    )


def _is_owid(names: list[str]) -> bool:
    return "entity" in names and bool({"year", "day"} & {*names}) and len({*names} - {"code"}) > 2


def _owid(layout: Layout) -> Figures:
    names = lower(layout.header)
    time = names.index("year" if "year" in names else "day")
    known = {names.index("entity"), time}
    area = f"c{names.index('entity')}"
    if "code" in names:
        known.add(names.index("code"))
        area = f"coalesce(nullif(trim(c{names.index('code')}), ''), {area})"
    columns = [place for place in range(len(names)) if place not in known and names[place]]
    source, values = wide(columns, [layout.header[place] for place in columns])
    return Figures(
        parts=(Part("", "label"),),
        geo=area,
        period=f"c{time}",
        value="cell",
        source=source,
        values=values,
    )


def _is_opensdg(names: list[str]) -> bool:
    if not {"year", "value"} <= {*names} or FOREIGN & {*names}:
        return False
    return names[0] == "year" or names[-1] == "value"


def _opensdg(layout: Layout) -> Figures:
    """A row with every disaggregation empty is the headline."""
    names = lower(layout.header)
    year, value = names.index("year"), names.index("value")
    known = {*OPENSDG_NOTES, "geocode"}
    rest = [p for p, name in enumerate(names) if p not in (year, value) and name not in known]
    cells = {place: f"trim(coalesce(c{place}, ''), '{BLANKS}')" for place in rest}
    parts = [
        Part(words_of(place, layout.header), cells[place], unit=names[place] in OPENSDG_UNITS, group=True)
        for place in rest
    ]
    if "geocode" in names:
        # The code of a place that another column names; only where none does it tells series apart.
        code = f"trim(coalesce(c{names.index('geocode')}, ''), '{BLANKS}')"
        others = [cells[place] for place in rest if names[place] not in OPENSDG_UNITS]
        alone = f"concat({', '.join(others)}) = ''" if others else "true"
        name = words_of(names.index("geocode"), layout.header)
        parts.append(Part(name, f"CASE WHEN {alone} THEN {code} ELSE '' END", group=True))
    status = "observation status"
    return Figures(
        parts=tuple(parts),
        geo="$geo",
        period=f"trim(c{year}, '{BLANKS}')",
        value=f"c{value}",
        flags=((flags.status, f"c{names.index(status)}"),) if status in names else (),
    )


FORMS = (
    Publisher("un_sdg", anywhere(_is_un), _un),
    Publisher("world_bank", anywhere(_is_bank), _bank, footer=FOOTER),
    Publisher("owid", first(_is_owid), _owid),
    Publisher("opensdg", first(_is_opensdg), _opensdg, tidy=True, asks=("geo",)),
)

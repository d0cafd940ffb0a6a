"""Files of Statistics Netherlands: its open data, old and new, and the tables of its website."""

import re

from intake.publishers import flags
from intake.publishers.form import (
    FOOTER,
    HEADER_WITHIN,
    Figures,
    Head,
    Layout,
    Part,
    Publisher,
    first,
    lower,
    text,
    wide,
    words_of,
)
from intake.schema import literal

PERIODS = ("perioden", "periods")
REGIONS = re.compile(r"regio.*|region.*|wijkenenbuurten|wijken en buurten|gemeenten|landen")
TABLE = re.compile(r"\d{5}[a-z]{3}")  # the number of a table, such as 83841ned
MEASURE = re.compile(r".+_\d+")  # 3.0: the topic and its place
UNIT = re.compile(r".*\S\s*\(.*\)")  # a topic with its unit, such as `Inflatie (%)`
WHOLE_PERIOD = re.compile(r"[12]\d{3}(jj00)?\*{0,2}")


def _table(layout: Layout) -> tuple[Part, ...]:
    """The number of the table, where the name of the file has it."""
    found = TABLE.search(layout.file)
    return (Part("", literal(found[0])),) if found else ()


def _region(names: list[str]) -> int | None:
    return next((place for place, name in enumerate(names) if REGIONS.fullmatch(name)), None)


def _period(names: list[str]) -> int:
    return next(place for place, name in enumerate(names) if name in PERIODS)


def _odata(layout: Layout) -> Figures:
    """OData 3, as codes or with their words: a column for each topic."""
    names = lower(layout.header)
    period, region = _period(names), _region(names)
    measures = [place for place, name in enumerate(names) if MEASURE.fullmatch(name)]
    other = {names.index("id"), period, region, *measures}
    source, values = wide(measures, [layout.header[place] for place in measures])
    rest = [place for place, name in enumerate(names) if place not in other and name]
    return Figures(
        parts=(
            *_table(layout),
            Part("", "label"),
            *(Part(words_of(place, layout.header), text(f"c{place}")) for place in rest),
        ),
        geo="'NL'" if region is None else f"c{region}",
        period=f"c{period}",
        value="cell",
        source=source,
        values=values,
    )


def _odata4(layout: Layout) -> Figures:
    """OData 4, Observations.csv: a line for each figure, with the code of its topic."""
    names = lower(layout.header)
    period, region = _period(names), _region(names)
    known = {"id", "measure", "valueattribute", "value", "stringvalue", "", names[period]}
    rest = [place for place, name in enumerate(names) if name not in known and place != region]
    marks = ["valueattribute"] if "valueattribute" in names else []
    cell = {name: f"c{place}" for place, name in reversed([*enumerate(names)])}
    return Figures(
        parts=(
            *_table(layout),
            Part(words_of(names.index("measure"), layout.header), text(cell["measure"])),
            *(Part(words_of(place, layout.header), text(f"c{place}")) for place in rest),
        ),
        geo="'NL'" if region is None else f"c{region}",
        period=f"c{period}",
        value=cell["value"],
        flags=tuple((flags.status, cell[name]) for name in marks),
    )


def _find_screen(head: Head) -> int | None:
    """Today the header is the first row; before, a title stood above it, and rows with the groups of the topics."""
    for place, row in enumerate(head[:HEADER_WITHIN]):
        names = lower(row)
        if len(names) < 2 or not {*PERIODS} & {*names}:
            continue
        titled = place > 0 and len(head[0]) >= 1 and not any(cell.strip() for cell in head[0][1:])
        if (titled or place == 0) and not {"id", "measure"} & {*names} and _topics(names, titled):
            return place
    return None


def _topics(names: list[str], titled: bool) -> list[int]:
    """The columns with figures: the ones with a unit, else all behind the periods."""
    period = _period(names)
    behind = [place for place in range(period + 1, len(names)) if names[place]]
    if titled:
        return behind
    with_unit = [place for place, name in enumerate(names) if UNIT.fullmatch(name) and name not in PERIODS]
    return with_unit or behind


def _screen(layout: Layout) -> Figures:
    """A table of the website: its groups in columns before the periods, its topics in the columns behind them;
    or the periods in columns and the topics on the lines."""
    header, names = layout.header, lower(layout.header)
    titles = [row for row in layout.above if len(row) == len(header)]
    titled = bool(layout.above)
    period, region = _period(names), _region(names)
    columns = _topics(names, titled)
    across = all(WHOLE_PERIOD.fullmatch(names[place]) for place in columns)
    labels = [
        header[place]
        if across
        else " | ".join(dict.fromkeys([*(row[place] for row in titles), header[place]]))
        for place in columns
    ]
    source, values = wide(columns, [label.strip() for label in labels])
    rest = [
        place
        for place in range(len(names))
        if place not in {*columns, region} and (place != period or across)
    ]
    groups = [
        Part("" if place == period else words_of(place, header), text(f"c{place}"))
        for place in rest
        if names[place]
    ]
    return Figures(
        parts=(*_table(layout), *(() if across else (Part("", "label"),)), *groups),
        geo="'NL'" if region is None else f"c{region}",
        period="label" if across else f"c{period}",
        value="cell",
        source=source,
        values=values,
    )


def _is_odata(names: list[str]) -> bool:
    return "id" in names and bool({*PERIODS} & {*names}) and any(map(MEASURE.fullmatch, names))


def _is_odata4(names: list[str]) -> bool:
    return {"id", "measure", "value"} <= {*names} and bool({*PERIODS} & {*names})


FORMS = (
    Publisher("cbs_odata", first(_is_odata), _odata, since=2014),
    Publisher("cbs_observations", first(_is_odata4), _odata4, since=2022),
    Publisher("cbs_screen", _find_screen, _screen, machine_written=False, footer=FOOTER),
)

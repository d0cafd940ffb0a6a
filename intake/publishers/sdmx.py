"""Files of Eurostat, OECD and others that speak SDMX: a figure on each line, or a column for each period."""

import re

from intake.publishers import flags
from intake.publishers.form import (
    Figures,
    Layout,
    Part,
    Publisher,
    dated,
    first,
    text,
    words_of,
)

TIME, VALUE = "time_period", "obs_value"
STRUCTURES = ("structure_id", "dataflow", "structure")  # which holds the name of the dataset, the best first
AREAS = ("geo", "ref_area", "country", "location")
STATUSES = ("obs_flag", "obs_status", "status")
# What says something of the file or of the figure, not what the figure is of.
NOTES = {
    *("structure", "structure_id", "structure_name", "dataflow", "action", "last update", "decimals"),
    *("", "comment", "comments", "obs_comment", "note", "footnote", "source", "data_source", "collection"),
    *("decimals_displayed", "precision", "conf_status", *STATUSES),
}
# The unit of a figure: it tells series apart where a file has several.
UNITS = {
    "unit_mult",
    "price_base",
    "base_per",
    "currency",
    "scale",
    "unit_multiplier",
    "base_period",
    "powercode",
}
SEXES = {"F": "Female", "M": "Male", "T": "Total", "_T": "Total"}
DATES = ("%Y-%m-%d", "%d/%m/%Y", "%d/%m/%y")


def name(cell: str) -> str:
    """A column's code: `geo: Geopolitical entity` is geo, `STRUCTURE[;]` is structure."""
    return re.sub(r"\[.*\]$", "", cell.split(": ")[0].strip().lower())


def _names(header) -> list[str]:
    return [name(cell) for cell in header]


def is_sdmx(*areas: str):
    def holds(header: list[str]) -> bool:
        names = {*_names(header)}
        return {TIME, VALUE} <= names and bool(names & {*STRUCTURES}) and bool(names & {*areas})

    return holds


def sex(cell: str) -> str:
    """The words of a code of a sex."""
    return (
        f"CASE upper(trim({cell})) "
        + " ".join(f"WHEN '{code}' THEN '{word}'" for code, word in SEXES.items())
        + " END"
    )


def _labels(names: list[str]) -> dict[int, int]:
    """For each column the one with its words, in a file in which they stand behind one another."""
    start = next((place for place, each in enumerate(names) if each == "structure_name"), None)
    if start is None:
        return {}
    start += 1 + (names[start + 1 : start + 2] == ["action"])
    pairs = {place: place + 1 for place in range(start, len(names) - 1, 2)}
    known = {place for place, each in enumerate(names) if each in {TIME, VALUE, *AREAS, *STATUSES}}
    paired = (len(names) - start) % 2 == 0 and known <= pairs.keys()
    return pairs if paired else {}


def sdmx(layout: Layout) -> Figures:
    """A line for each figure. In one variant the column of flags has no name, in another a label stands in the
    cell behind its code, and in a third in a column of its own."""
    names = _names(layout.header)
    place_of = {each: place for place, each in reversed([*enumerate(names)])}
    labels = _labels(names)
    both = {place for place, cell in enumerate(layout.header) if ": " in cell}

    def code(place: int) -> str:
        return f"split_part(c{place}, ': ', 1)" if place in both else f"c{place}"

    def label(place: int) -> str:
        if place in labels:
            return f"c{labels[place]}"
        return f"split_part(c{place}, ': ', 2)" if place in both else "NULL"

    structure = place_of[next(each for each in STRUCTURES if each in place_of)]
    area = place_of[next(each for each in AREAS if each in place_of)]
    dataset = Part("", f"regexp_extract(c{structure}, '^(?:[^:]*:)?([^(]*)', 1)")
    used = {place_of[TIME], place_of[VALUE], area, *labels.values()}
    rest = [place for place, each in enumerate(names) if each not in NOTES and place not in used]
    parts = [
        Part(
            words_of(labels.get(place, place), layout.header),
            text(code(place)),
            label(place) if names[place] != "sex" or label(place) != "NULL" else sex(code(place)),
            unit=names[place] in UNITS,
        )
        for place in rest
    ]
    stated = [place_of[each] for each in STATUSES if each in place_of]
    if not stated and "" in place_of and not labels:
        stated = [place_of[""]]
    marks = [(flags.status, code(place)) for place in stated]
    if "conf_status" in place_of:
        marks.append((flags.confidential, code(place_of["conf_status"])))
    return Figures(
        parts=(dataset, *parts),
        geo=code(area),
        period=code(place_of[TIME]),
        value=f"c{place_of[VALUE]}",
        flags=tuple(marks),
        updated=dated(f"c{place_of['last update']}", *DATES) if "last update" in place_of else "NULL",
        # A line that takes a figure back is none.
        where=f"upper({text(code(place_of['action']))}) NOT IN ('D', 'DELETE')"
        if "action" in place_of
        else "true",
    )


FORMS = (
    Publisher("eurostat_sdmx_csv", first(is_sdmx("geo")), sdmx),
    Publisher("oecd_sdmx_csv", first(is_sdmx(*AREAS[1:])), sdmx),
)

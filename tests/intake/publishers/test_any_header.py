"""No header makes a recogniser fail: what it takes for its own, shuffled or renamed, it can read."""

import random

import duckdb
import pytest

from intake.publishers.form import Layout
from intake.publishers.layouts import PUBLISHERS
from intake.publishers.observations import statement
from intake.publishers.places import shipped
from tests.intake.publishers import test_cbs as cbs
from tests.intake.publishers import test_formats as formats
from tests.intake.publishers import test_sdmx as sdmx
from tests.intake.publishers import test_series as series

HEADS = {
    name: [line.split(delimiter) for line in text.replace('"', "").splitlines()[:8]]
    for name, text, delimiter in (
        ("sdmx", formats.EUROSTAT, ","),
        ("structure", formats.STRUCTURE, ","),
        ("labels", formats.LABELS, ";"),
        ("tsv", formats.TSV, "\t"),
        ("odata", formats.CBS_ODATA, ";"),
        ("screen", formats.CBS_SCREEN.replace("; ", " "), ";"),
        ("owid", formats.OWID, ","),
        ("un", formats.UN, ","),
        ("world bank", formats.WORLD_BANK, ","),
        ("open sdg", "Year,Sex,Units,GeoCode,Observation status,Value\n2020,,%,,,1\n", ","),
        ("wide", "freq,unit,geo\\TIME_PERIOD,2021,2022\nA,RT,NL,4.1,4.2 p\n", ","),
        ("oecd", sdmx.OECD, ","),
        ("odata 4", cbs.ODATA4, ";"),
        ("screen of today", cbs.SCREEN, ";"),
        ("un without brackets", series.BARE + series.NEET.format(2022, 5, "C", "A", "BOTHSEX"), ","),
        (
            "databank",
            "Time,Time Code,Country Name,Country Code,U [SL.UEM.TOTL.ZS]\n2021,YR2021,N,NLD,4.2\n",
            ",",
        ),
        ("days", "Entity,Day,Unemployment\nNetherlands,2020-01-01,4.9\n", ","),
        (
            "spreadsheet",
            "\n".join(",".join([*row, *[""] * 5][:5]) for row in sdmx.sheet("sdg_10_41", "Total", "4.1")),
            ",",
        ),
    )
}


HEADER_ROW = {"screen": 3, "world bank": 4, "spreadsheet": 7}


def variants(head: list[list[str]], place: int):
    """The same head with the columns of its header in another order, in other letters, doubled or left out."""
    chance = random.Random(1)
    for _ in range(12):
        names = list(head[place])
        chance.shuffle(names)
        yield [*head[:place], names, *head[place + 1 :]]
        yield [*head[:place], [chance.choice((str.upper, str.lower, str.title))(name) for name in names]]
        yield [*head[:place], [*names, chance.choice(names)], *head[place + 1 :]]
        yield [*head[:place], chance.sample(names, chance.randint(1, len(names))), *head[place + 1 :]]
    for letters in (str.upper, str.lower, str.title):
        yield [*head[:place], [letters(name) for name in head[place]], *head[place + 1 :]]


@pytest.fixture(scope="module")
def alone():
    """A database with nothing in it."""
    with duckdb.connect() as connection:
        yield connection


@pytest.mark.parametrize("name", HEADS)
def test_whoever_takes_a_header_reads_it(name, alone):
    taken = set()
    for head in variants(HEADS[name], HEADER_ROW.get(name, 0)):
        for publisher in PUBLISHERS:
            found = publisher.find(head)
            if found is None:
                continue
            header = head[found]
            taken.add((publisher.name, tuple(header), tuple(map(tuple, head[:found]))))
    assert taken
    forms = {publisher.name: publisher for publisher in PUBLISHERS}
    for form, header, above in sorted(taken):
        sql, values = statement(forms[form].figures(Layout(header, above, "sdg_07_40")), shipped())
        columns = ", ".join(f"'x' AS c{place}" for place in range(len(header)))
        alone.execute(f"CREATE OR REPLACE TABLE lines AS SELECT {columns}")
        given = {key: value for key, value in {**values, "geo": "NL"}.items() if f"${key}" in sql}
        assert alone.execute(sql, given).description


@pytest.mark.parametrize("name", HEADS)
def test_every_form_is_known_in_other_letters_and_in_another_order(name):
    """A form whose header is known by its columns and not by their place keeps its name."""
    place = HEADER_ROW.get(name, 0)
    known = {publisher.name for publisher in PUBLISHERS if publisher.find(HEADS[name]) is not None}
    for letters in (str.upper, str.lower):
        head = [
            *HEADS[name][:place],
            [letters(cell) for cell in HEADS[name][place]],
            *HEADS[name][place + 1 :],
        ]
        assert known <= {publisher.name for publisher in PUBLISHERS if publisher.find(head) is not None}

"""No header makes a recogniser fail: what it takes for its own, shuffled or renamed, it can read."""

import random

import duckdb
import pytest

from intake.publishers.layouts import PUBLISHERS, Layout
from tests.intake.publishers import test_formats as formats

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
        ("open sdg", "Year,Sex,Units,GeoCode,Value\n2020,,%,,1\n", ","),
    )
}


HEADER_ROW = {"screen": 3, "world bank": 4}


def variants(head: list[list[str]], place: int):
    """The same head with the columns of its header in another order, in other letters, doubled or left out."""
    chance = random.Random(1)
    for _ in range(60):
        names = list(head[place])
        chance.shuffle(names)
        yield [*head[:place], names, *head[place + 1 :]]
        yield [*head[:place], [chance.choice((str.upper, str.lower, str.title))(name) for name in names]]
        yield [*head[:place], [*names, chance.choice(names)], *head[place + 1 :]]
        yield [*head[:place], chance.sample(names, chance.randint(1, len(names))), *head[place + 1 :]]
    for letters in (str.upper, str.lower, str.title):
        yield [*head[:place], [letters(name) for name in head[place]], *head[place + 1 :]]


@pytest.mark.parametrize("name", HEADS)
def test_whoever_takes_a_header_reads_it(name):
    taken = 0
    for head in variants(HEADS[name], HEADER_ROW.get(name, 0)):
        for publisher in PUBLISHERS:
            found = publisher.find(head)
            if found is None:
                continue
            taken += 1
            header = head[found]
            sql, values = publisher.figures(Layout(header, head[:found], "sdg_07_40"))
            with duckdb.connect() as alone:
                columns = ", ".join(f"'x' AS c{place}" for place in range(len(header)))
                alone.execute(f"CREATE TABLE lines AS SELECT {columns}")
                given = {key: value for key, value in {**values, "geo": "NL"}.items() if f"${key}" in sql}
                assert alone.execute(sql, given).description
    assert taken

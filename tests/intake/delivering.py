"""Files as a contractor delivers them, of a few companies, and what they are compared with."""

from pathlib import Path

import duckdb

import intake
from tests.intake.uploading import DATA, TABLES, read

WAVE_HEAD = (
    "wave,reference_year,population_definition_nl,population_definition_en,comparability_group,design,"
    "synthetic,names_may_be_shown\n"
)
HEADER = (
    "Volgnr",
    "KvK nr.",
    "Naam onderneming",
    "Plaats",
    "SBI",
    "Branche",
    "Omvang bedrijf",
    "Onderschrijving",
    "1. Beleid",
    "Vindplaats",
    "Weegfactor",
)
# Of each company: its number in the KvK, name, SBI, sector, size, level, step and address, in a contractor's words.
COMPANIES = (
    (
        "8228526",
        "Aap B.V.",
        "2611",
        "Elektronica",
        "1000 of meer werknemers",
        "Ja, in een openbaar document",
        "Ja",
    ),
    ("18230492", "Noot", "2030", "chemie", "500 t/m 999 werknemers", "Nee", "Nee"),
    ("15179028", "Mies", "4771", "Detailhandel", "onbekend", "Niet vast te stellen", "Onbekend"),
    (
        "46499711",
        "Wim",
        "113",
        "Land- en tuinbouw",
        "500 t/m 999 werknemers",
        "Genoemd, niet onderschreven",
        "Nee",
    ),
)


def delivery(companies=COMPANIES, first: int = 1, weight: str = "1,25") -> str:
    """A contractor's CSV: semicolons, a decimal comma, and numbers without their zeros."""
    lines = [";".join(HEADER)]
    for number, (kvk, name, sbi, sector, size, level, step) in enumerate(companies, first):
        url = "https://example.org/verslag" if level.startswith("Ja") else ""
        lines.append(
            ";".join([str(number), kvk, name, "Utrecht", sbi, sector, size, level, step, url, weight])
        )
    return "\n".join(lines) + "\n"


def mapping(wave: str = "w2026", by_number: bool = True) -> intake.ColumnMapping:
    """Which column is which, as the form proposes."""
    columns = dict(
        zip(
            HEADER,
            (
                "company",
                "kvk_number",
                "name",
                None,
                "sbi",
                "sector",
                "size_class",
                "level",
                "step_1",
                "evidence_url",
                "weight",
            ),
            strict=True,
        )
    )
    if by_number:
        columns["Volgnr"] = None
    named = {header: column for header, column in columns.items() if column}
    copies = {"company": "kvk_number"} if by_number else {}
    return intake.ColumnMapping("survey_responses", named, {"wave": wave}, copies)


def with_waves(*waves: str, companies: str | None = None, **options) -> duckdb.DuckDBPyConnection:
    """What is published: the tables of data/, the waves w<year>, and a file of companies."""
    reference = duckdb.connect()
    intake.read_together(
        {table.name: (Path(DATA) / table.path).read_bytes() for table in TABLES}, TABLES, reference
    )
    table = next(table for table in TABLES if table.name == "survey_responses")
    rows = "".join(f"{wave},{wave[1:]},groep,group,own,sample,false,false\n" for wave in waves)
    known = [read(WAVE_HEAD + rows, reference=reference)]
    there = intake.with_readings(reference, known, table, TABLES)
    if companies is None:
        return there
    known.append(read(companies, reference=there, **options))
    assert known[-1].errors == ()
    return intake.with_readings(reference, known, table, TABLES)

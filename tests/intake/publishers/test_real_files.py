"""Files as statistical offices publish them; MONITOR_SAMPLES names the folder they lie in."""

import os
from pathlib import Path

import pytest

from tests.intake.uploading import read

# format, encoding, rows, accepted, left out, open questions
FILES = {
    "eurostat_sdg_07_40_sdmxcsv.csv": ("eurostat_sdmx_csv", "utf-8", 95, 95, {"other_area": 577}, []),
    "eurostat_sdg_07_11_sdmxcsv.csv": ("eurostat_sdmx_csv", "utf-8", 345, 345, {"other_area": 2169}, []),
    "eurostat_sdg_10_41_labels.csv": ("eurostat_sdmx_csv", "utf-8", 99, 99, {"other_area": 521}, []),
    "eurostat_nama_10r_3gdp_sample.tsv": ("eurostat_tsv", "utf-8", 0, 0, {"other_area": 50}, []),
    "eurostat_weekly_deaths_flags_mock.tsv": (
        "eurostat_tsv", "utf-8", 0, 0, {"other_area": 6, "no_value": 1, "not_annual": 2}, [],
    ),
    "cbs_statline_37296ned_multiheader_utf8.csv": (
        "cbs_screen", "utf-8", 35, 0, {"footer": 1}, ["series", "indicator"],
    ),
    "derived_cbs_statline_37296ned_latin1.csv": (
        "cbs_screen", "windows-1252", 35, 0, {"footer": 1}, ["series", "indicator"],
    ),
    "opensdg_canada_indicator_1-2-1.csv": (
        "opensdg", "utf-8", 9, 0, {"other_series": 2153}, ["geo", "indicator"],
    ),
    "opensdg_canada_indicator_5-5-1.csv": ("opensdg", "utf-8", 262, 0, {}, ["geo", "series", "indicator"]),
    "opensdg_uk_indicator_1-2-1.csv": ("opensdg", "utf-8", 14, 0, {"other_series": 280}, ["geo", "indicator"]),
    "opensdg_uk_indicator_12-5-1.csv": ("opensdg", "utf-8", 11, 0, {"other_series": 44}, ["geo", "indicator"]),
    **{
        f"opensdg_problem_{fault}.csv": ("opensdg", "utf-8", 2, 0, {"other_series": 4}, ["geo", "indicator"])
        for fault in (
            "duplicates", "leading-space-in-cell", "leading-space-in-header", "trailing-space-in-cell",
            "trailing-space-in-header",
        )
    },
    "owid_renewable_share_energy.csv": ("owid", "utf-8", 300, 300, {"other_area": 6079}, []),
    "owid_un_sdg_8_6_1_neet.csv": ("owid", "utf-8", 92, 92, {"other_area": 2112}, []),
}  # fmt: skip


@pytest.fixture(scope="module")
def samples() -> Path:
    folder = os.environ.get("MONITOR_SAMPLES")
    if folder is None:
        pytest.skip("MONITOR_SAMPLES does not name the folder with real files")
    return Path(folder)


@pytest.mark.parametrize("name", FILES)
def test_a_real_file_is_understood(samples, reference, name):
    form, encoding, rows, accepted, left_out, questions = FILES[name]

    reading = read((samples / name).read_bytes(), name, reference=reference)

    assert (reading.format, reading.encoding) == (form, encoding)
    assert (reading.rows, reading.accepted.num_rows) == (rows, accepted)
    assert {each.reason: each.count for each in reading.left_out} == left_out
    assert [question.name for question in reading.questions if question.proposed is None] == questions


FAULTS = {
    "duplicates": (1, "duplicate", "column_again"),
    "leading-space-in-cell": (4, "SEX", "blanks_around"),
    "leading-space-in-header": (1, "SEX", "blanks_around"),
    "trailing-space-in-cell": (4, "SEX", "blanks_around"),
    "trailing-space-in-header": (1, "SEX", "blanks_around"),
}


@pytest.mark.parametrize("name", [name for name in FILES if name.startswith("opensdg")])
def test_only_the_faults_of_open_sdg_files_are_told(samples, reference, name):
    reading = read((samples / name).read_bytes(), name, reference=reference)

    fault = FAULTS.get(name.removeprefix("opensdg_problem_").removesuffix(".csv"))
    assert [(p.row, p.column, p.rule) for p in reading.warnings] == ([fault] if fault else [])


def test_every_sample_is_among_them(samples):
    assert {path.name for path in samples.iterdir()} - {"README.md"} == set(FILES)


@pytest.mark.parametrize(
    "name",
    ["eurostat_sdg_07_40_sdmxcsv.csv", "eurostat_sdg_07_11_sdmxcsv.csv", "eurostat_sdg_10_41_labels.csv"],
)
def test_the_published_figures_of_eurostat_are_those_of_its_files(samples, reference, name):
    reading = read((samples / name).read_bytes(), name, reference=reference)
    uploaded = {tuple(row.values())[:3]: row["value"] for row in reading.accepted.to_pylist()}

    own = "FROM observations SELECT indicator, geo, year, value WHERE edition IN ('Eurostat-2024', 'Eurostat-2025')"
    published = {
        tuple(row[:3]): row[3]
        for row in reference.execute(own).fetchall()
        if row[0] in set(reading.accepted["indicator"].to_pylist())
    }

    # Belgium, Germany and Denmark came in with later editions.
    assert {key: value for key, value in uploaded.items() if key[1] in ("NL", "EU27_2020")} == published

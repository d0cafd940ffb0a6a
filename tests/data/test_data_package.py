"""data/datapackage.json describes every table of data/, and every table keeps to it."""

import re

import frictionless
import pytest

CODE = "^[a-z0-9_]+$"
# A ministry is written as it is officially abbreviated, a place as Eurostat does.
SPELT = {"ministry", "geo"}


def fields(package):
    for resource in package["resources"]:
        for field in resource["schema"]["fields"]:
            yield resource["name"], field


def test_the_package_is_valid(folder):
    report = frictionless.Package(str(folder / "datapackage.json")).validate()
    assert report.flatten(["name", "rowNumber", "fieldName", "message"]) == []
    assert report.valid


def test_every_csv_has_a_resource_and_every_resource_a_csv(folder, package):
    paths = [resource["path"] for resource in package["resources"]]
    assert sorted(paths) == sorted(path.name for path in folder.glob("*.csv"))
    assert [path.removesuffix(".csv") for path in paths] == [r["name"] for r in package["resources"]]


def test_headers_are_the_fields_in_their_order(package, texts):
    for resource in package["resources"]:
        described = [field["name"] for field in resource["schema"]["fields"]]
        assert list(texts[resource["name"]].columns) == described, resource["name"]


def test_every_table_and_every_column_is_described_in_sentences(package):
    for resource in package["resources"]:
        assert resource["title"], resource["name"]
        assert len(resource["description"]) > 40, resource["name"]
        assert resource["description"].endswith("."), resource["name"]
    for table, field in fields(package):
        assert field["description"].endswith("."), (table, field["name"])
        assert field["type"] in {"string", "integer", "number", "boolean", "date"}, (table, field["name"])


def test_every_table_has_a_key_and_only_the_empty_cell_is_missing(package):
    for resource in package["resources"]:
        schema = resource["schema"]
        assert schema["missingValues"] == [""], resource["name"]
        required = {f["name"] for f in schema["fields"] if f.get("constraints", {}).get("required")}
        assert schema["primaryKey"] and set(schema["primaryKey"]) <= required, resource["name"]


def test_rows_are_unique_and_ordered_by_their_key(package, texts):
    for resource in package["resources"]:
        typed = {field["name"]: field["type"] for field in resource["schema"]["fields"]}
        columns = resource["schema"]["primaryKey"]
        rows = texts[resource["name"]][columns].itertuples(index=False)
        keys = [
            tuple(int(v) if typed[c] == "integer" else v for c, v in zip(columns, row, strict=True))
            for row in rows
        ]
        assert keys == sorted(set(keys)), resource["name"]


def test_every_foreign_key_holds(package, texts):
    for resource in package["resources"]:
        for link in resource["schema"].get("foreignKeys", []):
            target = link["reference"]["resource"] or resource["name"]
            used = set(texts[resource["name"]][link["fields"]]) - {""}
            known = set(texts[target][link["reference"]["fields"]])
            assert used <= known, (resource["name"], link["fields"])


def test_every_column_that_names_a_row_elsewhere_is_a_foreign_key(package):
    keys = {}
    for resource in package["resources"]:
        if len(resource["schema"]["primaryKey"]) == 1:
            # A table that says more about the rows of another has that one's key.
            keys.setdefault(resource["schema"]["primaryKey"][0], resource["name"])
    for resource in package["resources"]:
        linked = {link["fields"] for link in resource["schema"].get("foreignKeys", [])}
        names = {field["name"] for field in resource["schema"]["fields"]}
        elsewhere = {name for name in names if keys.get(name, resource["name"]) != resource["name"]}
        assert elsewhere <= linked, resource["name"]


def test_codes_are_written_as_codes(package, texts):
    single = {
        r["schema"]["primaryKey"][0] for r in package["resources"] if len(r["schema"]["primaryKey"]) == 1
    }
    coded = single | {"risk", "same_as", "comparability_group"}
    for table, field in fields(package):
        if field["name"] not in coded or field["name"] in SPELT or field["type"] != "string":
            continue
        assert field["constraints"]["pattern"] in {CODE, "^r\\d+$"}, (table, field["name"])
        cells = set(texts[table][field["name"]]) - {""}
        assert [cell for cell in cells if not re.fullmatch(CODE, cell)] == [], (table, field["name"])


def test_ministries_carry_their_official_abbreviation(texts):
    abbreviations = set(texts["ministries"]["ministry"])
    assert {"BZ", "EZK", "IenW", "LNV", "OCW", "SZW", "VWS"} <= abbreviations


def test_what_is_said_in_dutch_is_said_in_english(texts):
    for name, table in texts.items():
        for column in table.columns:
            if column.endswith("_nl"):
                assert ((table[column] == "") == (table[column[:-2] + "en"] == "")).all(), (name, column)
            if column.endswith("_en"):
                assert column[:-2] + "nl" in table.columns, (name, column)


def test_cells_are_clean(texts):
    for name, table in texts.items():
        for column in table.columns:
            cells = table[column]
            assert (cells == cells.str.strip()).all(), (name, column)
            assert not cells.str.contains("…|\n|  ").any(), (name, column)


NOBODY_YET = [
    "comparability_overrides",
    "partner_actions",
    "survey_waves",
    "survey_strata",
    "survey_responses",
]


@pytest.mark.parametrize("name", NOBODY_YET)
def test_what_nobody_collected_yet_is_an_empty_table(texts, name):
    assert len(texts[name]) == 0


def test_files_are_utf8_with_plain_line_ends(folder):
    for path in folder.glob("*.csv"):
        raw = path.read_bytes()
        assert raw.decode("utf-8") and b"\r" not in raw and not raw.startswith(b"\xef\xbb\xbf"), path.name
        assert raw.endswith(b"\n"), path.name

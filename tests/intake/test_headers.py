"""Tables as people have them: their column names are recognised, and what is not read is told."""

from tests.intake.uploading import outcome, read

ANSWERS = (
    "bedrijf_id;bedrijf;kvk_nummer;sbi;sector;meetjaar;niveau;bewijs_url;stap1;stap2;stap3;stap4;stap5;stap6;"
    "convenant;werknemers;omzet_meur;balans_meur;internationaal"
)
COMPANY = "c1;Een BV;01234567;1413;textiles;2026;4;https://example.org/a;1;0;0;0;0;0;textiles;600;80;43;j"
MEASUREMENT = (
    "meting_id;meetjaar;publicatiejaar;populatie_definitie;populatie_n;steekproef_n;aantal_onderschreven;"
    "percentage;sector_schema;sector_code;bron;status;eenheid"
)
FIGURE = (
    "m2026;2026;2026;Bedrijven met meer dan 500 werknemers;600;200;70;35,0;;;annual_report_2024;interim;%"
)
NOT_READ = [
    (1, name, "column_unknown") for name in ("werknemers", "omzet_meur", "balans_meur", "internationaal")
]


def test_answers_of_companies_are_read_without_the_columns_that_the_table_does_not_have(reference):
    text = f"ronde;grootteklasse;{ANSWERS}\nw2026;large;{COMPANY}\n"
    reading = read(text, reference=reference)

    assert outcome(text, reference=reference) == (1, 1, NOT_READ)
    assert {problem.severity for problem in reading.problems} == {"warning"}
    (row,) = reading.accepted.to_pylist()
    assert row | {"weight": None, "ministry": None} == {
        "wave": "w2026", "reference_year": 2026, "company": "c1", "kvk_number": "01234567", "name": "Een BV",
        "sbi": "1413", "sector": "textiles", "ministry": None, "size_class": "large", "level": 4,
        "step_1": True, "step_2": False, "step_3": False, "step_4": False, "step_5": False, "step_6": False,
        "evidence_url": "https://example.org/a", "agreement": "textiles", "weight": None,
    }  # fmt: skip


def test_answers_without_a_column_that_is_needed_are_not_read(reference):
    rows, accepted, found = outcome(f"{ANSWERS}\n{COMPANY}\n", reference=reference)

    assert (rows, accepted) == (1, 0)
    assert set(found) == {(1, "wave", "column_missing"), (1, "size_class", "column_missing"), *NOT_READ}


def test_a_measurement_is_recognised_by_its_columns(reference):
    others = "indicator;populatie_definitie_en;methode_nl;methode_en;vergelijkbaarheidsgroep;bevestigd"
    cells = "endorsement_rate;Companies;Gelezen;Read;g;nee"
    reading = read(f"{MEASUREMENT};{others}\n{FIGURE};{cells}\n", reference=reference)

    assert reading.table == "measurements"
    assert [(p.column, p.rule) for p in reading.problems] == [
        (name, "column_unknown") for name in ("sector_schema", "sector_code", "eenheid")
    ]
    (row,) = reading.accepted.to_pylist()
    told = (
        "measurement",
        "reference_year",
        "published_on",
        "population_size",
        "assessed",
        "endorsing",
        "share",
    )
    assert [row[name] for name in told] == ["m2026", 2026, "2026", 600, 200, 70, 0.35]
    missing = {p.column for p in read(f"{MEASUREMENT}\n{FIGURE}\n").problems if p.rule == "column_missing"}
    assert missing == {
        "indicator", "population_definition_en", "method_nl", "method_en", "comparability_group", "verified",
    }  # fmt: skip

"""Each publisher's form is recognised without asking, and its figures become rows of observations."""

import duckdb
import pytest

import intake
from intake.publishers.places import shipped
from tests.intake.uploading import TODAY, outcome, read

EUROSTAT = """DATAFLOW,LAST UPDATE,freq,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
ESTAT:SDG_07_11(1.0),18/04/24 23:00:00,A,I05,AT,2021,99.1,
ESTAT:SDG_07_11(1.0),18/04/24 23:00:00,A,I05,NL,2021,91.5,
ESTAT:SDG_07_11(1.0),18/04/24 23:00:00,A,I05,NL,2022,84.9,bep
ESTAT:SDG_07_11(1.0),18/04/24 23:00:00,A,MTOE,NL,2022,43.1,
ESTAT:SDG_07_11(1.0),18/04/24 23:00:00,A,GWH,NL,2022,501,
ESTAT:SDG_07_11(1.0),18/04/24 23:00:00,A,I05,NL,2023,:,
"""
STRUCTURE = """STRUCTURE,STRUCTURE_ID,freq,nrg_bal,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG
dataflow,ESTAT:SDG_07_40(1.0),A,REN,PC,EU27_2020,2022,23.1,
dataflow,ESTAT:SDG_07_40(1.0),A,REN_TRA,PC,NL,2022,10.5,
dataflow,ESTAT:SDG_07_40(1.0),A,REN,PC,NL,2022,15.0,
"""
LABELS = """DATAFLOW;LAST UPDATE;freq;age;unit;geo;TIME_PERIOD;OBS_VALUE;OBS_FLAG;CONF_STATUS
ESTAT:SDG_10_41(1.0);2025-10-30;Annual;Total;Ratio;Netherlands;2023;3.8;b;
ESTAT:SDG_10_41(1.0);2025-10-30;Annual;Total;Ratio;European Union - 27 countries (from 2020);2023;4.7;;
"""
TSV = "freq,nrg_bal,unit,geo\\TIME_PERIOD\t2021 \t2022 \nA,REN,PC,FR\t13.0 \t13.8 \nA,REN,PC,NL\t: \t15.0 p\n"
CBS_ODATA = (
    '"ID";"Perioden";"NietActief_1";"Actief_2"\r\n'
    '"0";"2021JJ00";"     4.2";"       ."\r\n'
    '"1";"2021KW04";"     4.3";"      71"\r\n'
    '"2";"2022JJ00*";"     3.9";"      72"\r\n'
)
CBS_SCREEN = (
    '"Arbeidsdeelname; kerncijfers"\r\n'
    '"Onderwerpen";"Werkloos";"Werkloos"\r\n'
    '"Onderwerpen";"Mannen";"Vrouwen"\r\n'
    '"Perioden";"%";"%"\r\n'
    '"2021";"4,0";"4,4"\r\n'
    '"2022*";"3,4";"3,7"\r\n'
    '"© Centraal Bureau voor de Statistiek, Den Haag/Heerlen 10-10-2023"\r\n'
)
OWID = (
    "Entity,Code,Year,Renewables (% equivalent primary energy)\n"
    "Africa,,2022,9.1\nNetherlands,NLD,2022,17.5\nEuropean Union (27),,2022,20.1\n"
)
UN = (
    "Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Source,[Sex],[Units]\n"
    '8,8.6,8.6.1,SL_TLF_NEET,"Youth, NEET",528,Netherlands,2021,3.1,ILO,BOTHSEX,PERCENT\n'
    '8,8.6,8.6.1,SL_TLF_NEET,"Youth, NEET",40,Austria,2021,8.5,ILO,BOTHSEX,PERCENT\n'
    '8,8.6,8.6.1,SL_TLF_NEET,"Youth, NEET",528,Netherlands,2022,N,ILO,BOTHSEX,PERCENT\n'
)
WORLD_BANK = (
    '"Data Source","World Development Indicators",\n\n"Last Updated Date","2026-02-24",\n\n'
    '"Country Name","Country Code","Indicator Name","Indicator Code","2021","2022",\n'
    '"Netherlands","NLD","Unemployment","SL.UEM.TOTL.ZS","4.2","",\n'
    '"Aruba","ABW","Unemployment","SL.UEM.TOTL.ZS","","",\n'
)


def figures(reading: intake.Reading) -> list[tuple]:
    return [tuple(row.values()) for row in reading.accepted.to_pylist()]


def left_out(reading: intake.Reading) -> dict[str, int]:
    return {each.reason: each.count for each in reading.left_out}


def test_sdmx_gives_each_series_its_indicator_and_the_date_of_update_as_edition(reference):
    reading = read(EUROSTAT, reference=reference)

    assert (reading.format, reading.table, reading.delimiter) == ("eurostat_sdmx_csv", "observations", ",")
    assert figures(reading) == [
        ("eurostat_sdg_07_11_i05", "NL", 2021, "2024-04-18", 91.5, None),
        ("eurostat_sdg_07_11_i05", "NL", 2022, "2024-04-18", 84.9, "bep"),
        ("eurostat_sdg_07_11_mtoe", "NL", 2022, "2024-04-18", 43.1, None),
    ]
    assert reading.accepted_rows.to_pylist() == [3, 4, 5]
    assert left_out(reading) == {"other_area": 1, "no_value": 1, "other_series": 1}


def test_sdmx_whose_column_of_flags_has_no_name(reference):
    assert figures(read(EUROSTAT.replace("OBS_FLAG", ""), reference=reference))[1][-1] == "bep"


def test_sdmx_of_the_other_header_has_the_day_as_edition(reference):
    reading = read(STRUCTURE, reference=reference)

    assert figures(reading) == [
        ("eurostat_sdg_07_40", "EU27_2020", 2022, TODAY, 23.1, None),
        ("eurostat_sdg_07_40", "NL", 2022, TODAY, 15.0, None),
    ]


def test_sdmx_with_labels_and_semicolons(reference):
    assert figures(read(LABELS, reference=reference)) == [
        ("eurostat_sdg_10_41", "NL", 2023, "2025-10-30", 3.8, "b"),
        ("eurostat_sdg_10_41", "EU27_2020", 2023, "2025-10-30", 4.7, None),
    ]


def test_tsv_takes_the_series_from_its_name_and_dimensions(reference):
    reading = read(TSV, "estat_sdg_07_40.tsv", reference=reference)

    assert (reading.format, reading.delimiter) == ("eurostat_tsv", "\t")
    assert figures(reading) == [("eurostat_sdg_07_40", "NL", 2022, TODAY, 15.0, "p")]
    assert left_out(reading) == {"other_area": 2, "no_value": 1}


@pytest.mark.parametrize(("code", "area"), [("BE", "BE"), ("DEU", "DE"), ("208", "DK"), ("Denemarken", "DK")])
def test_a_place_is_known_by_its_codes_and_its_names(reference, code, area):
    reading = read(TSV.replace("FR", code), "estat_sdg_07_40.tsv", reference=reference)

    assert [row[1:3] for row in figures(reading)] == [(area, 2021), (area, 2022), ("NL", 2022)]
    assert left_out(reading) == {"no_value": 1}


def test_no_name_is_of_two_places():
    written = [name for place in shipped() for name in place.written]
    assert sorted(written) == sorted(set(written))


def test_places_that_the_monitor_does_not_know_are_counted_and_named(reference):
    unknown = read(TSV, "estat_sdg_07_40.tsv", reference=reference).left_out[0]
    assert (unknown.reason, unknown.count) == ("other_area", 2)
    assert "FR (2)" in unknown.text("nl") and "1 gebied " in unknown.text("nl")


def test_a_place_that_the_table_gains_is_read_and_named(reference):
    with duckdb.connect() as copy:
        for name in ("indicators", "observations", "places"):
            copy.register("rows", reference.execute(f"FROM {name}").to_arrow_table())
            copy.execute(f"CREATE TABLE {name} AS FROM rows")
        copy.execute(
            "INSERT INTO places (geo, name_nl, name_en, kind, iso_alpha3)"
            " VALUES ('FR', 'Frankrijk', 'France', 'country', 'FRA')"
        )
        for written in ("FR", "FRA", "Frankrijk", "france"):
            reading = read(TSV.replace("FR", written), "estat_sdg_07_40.tsv", reference=copy)
            assert {row[1] for row in figures(reading)} == {"FR", "NL"}


def test_odata_of_cbs_asks_which_series_and_which_indicator(reference):
    assert outcome(CBS_ODATA, reference=reference) == (
        3,
        0,
        [(1, None, "unanswered"), (1, None, "unanswered")],
    )
    asked = {question.name: question for question in read(CBS_ODATA, reference=reference).questions}
    assert asked["series"].choices == ("actief_2", "nietactief_1")

    reading = read(
        CBS_ODATA, reference=reference, answers={"series": "nietactief_1", "indicator": "wb_unemployment"}
    )

    assert reading.format == "cbs_odata"
    assert figures(reading) == [
        ("wb_unemployment", "NL", 2021, TODAY, 4.2, None),
        ("wb_unemployment", "NL", 2022, TODAY, 3.9, "p"),
    ]
    assert left_out(reading) == {"no_value": 1, "not_annual": 2, "other_series": 1}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_the_screen_of_cbs_has_its_titles_units_and_footer(reference, encoding):
    answers = {"series": "werkloos | vrouwen | %", "indicator": "wb_unemployment"}
    reading = read(CBS_SCREEN.encode(encoding), reference=reference, answers=answers)

    assert (reading.format, reading.decimal) == ("cbs_screen", ",")
    assert figures(reading) == [
        ("wb_unemployment", "NL", 2021, TODAY, 4.4, None),
        ("wb_unemployment", "NL", 2022, TODAY, 3.7, "p"),
    ]
    assert reading.accepted_rows.to_pylist() == [5, 6]
    assert left_out(reading) == {"other_series": 2, "footer": 1}


def test_where_padding_is_the_form_it_is_not_told(reference):
    answers = {"edition": TODAY, "series": "nietactief_1", "indicator": "wb_unemployment"}
    for content, name in ((TSV, "estat_sdg_07_40.tsv"), (CBS_ODATA, "bestand.csv")):
        problems = outcome(content, name=name, reference=reference, answers=answers)[2]
        assert not {"blanks_around", "row_again", "column_again"} & {rule for _, _, rule in problems}


def test_our_world_in_data_is_known_by_the_title_of_its_column(reference):
    reading = read(OWID, reference=reference)

    assert reading.format == "owid"
    assert [row[:2] for row in figures(reading)] == [
        ("owid_renewables_share", "NL"),
        ("owid_renewables_share", "EU27_2020"),
    ]


def test_the_un_database_is_known_by_its_code(reference):
    reading = read(UN, reference=reference)

    assert reading.format == "un_sdg"
    assert figures(reading) == [("un_8_6_1_neet", "NL", 2021, TODAY, 3.1, None)]
    assert left_out(reading) == {"other_area": 1, "no_value": 1}


def test_the_world_bank_has_lines_above_and_a_comma_behind(reference):
    reading = read(WORLD_BANK, reference=reference)

    assert reading.format == "world_bank"
    assert figures(reading) == [("wb_unemployment", "NL", 2021, "2026-02-24", 4.2, None)]
    assert reading.accepted_rows.to_pylist() == [6]


def test_a_figure_that_is_no_number_is_refused_not_left_out(reference):
    for written in ("<2.5", '"17,5"'):
        rows, accepted, problems = outcome(OWID.replace("17.5", written), reference=reference)
        assert (rows, accepted) == (2, 1)
        assert (3, "value", "type_number") in problems


def test_without_a_figure_of_ours_there_is_nothing_to_publish(reference):
    assert outcome(OWID.replace("NLD", "NLX").replace("(27)", "(28)"), reference=reference) == (
        0,
        0,
        [(1, None, "no_rows")],
    )


def test_the_form_can_be_chosen_and_must_fit(reference):
    assert read(OWID, reference=reference, as_format="owid").format == "owid"
    assert outcome(OWID, as_format="eurostat_tsv") == "upload-other-format"


def test_an_edition_can_be_given(reference):
    reading = read(OWID, reference=reference, answers={"edition": "2026-01-01"})

    assert set(reading.accepted["edition"].to_pylist()) == {"2026-01-01"}


def test_without_a_reading_copy_the_indicator_is_asked_in_plain_text():
    assert outcome(OWID) == (2, 0, [(1, None, "unanswered")])
    assert outcome(OWID, answers={"indicator": "owid_renewables_share"}) == (2, 2, [])


def test_a_jump_against_the_previous_edition_is_pointed_out(reference):
    ((before,),) = reference.execute(
        "SELECT value FROM observations WHERE indicator = 'eurostat_sdg_07_40' AND geo = 'NL' AND year = 2022"
        " AND edition = 'Eurostat-undated-2026-05-28'"
    ).fetchall()
    for written, found in (
        (str(before), []),
        ("0.15", [(4, "value", "jump")]),
        ("150", [(4, "value", "maximum")]),
    ):
        problems = outcome(STRUCTURE.replace("15.0", written), reference=reference)[2]
        assert [problem for problem in problems if problem[1] == "value"] == found


def test_of_two_indicators_the_one_that_says_most_about_a_series_takes_it(reference):
    indicators = reference.execute("FROM indicators").to_arrow_table()
    with duckdb.connect() as other:
        other.register("known", indicators)
        other.execute(
            """
            CREATE TABLE indicators AS
            FROM known
            UNION ALL
            SELECT * REPLACE ('whole_dataset' AS indicator, 'sdg_07_40' AS publisher_code)
            FROM known
            WHERE indicator = 'eurostat_sdg_07_40'
            """
        )
        both = read(STRUCTURE, reference=other)

    # The series of the other energy, which no indicator names, is now the whole dataset's.
    assert [row[:3] for row in figures(both)] == [
        ("eurostat_sdg_07_40", "EU27_2020", 2022),
        ("whole_dataset", "NL", 2022),
        ("eurostat_sdg_07_40", "NL", 2022),
    ]

"""Several series in one file are asked, chosen by name and read together; what is said of a figure is kept."""

import pytest

from tests.intake.publishers.test_formats import figures, left_out
from tests.intake.uploading import TODAY, outcome, read

HEAD = (
    "Goal,Target,Indicator,SeriesCode,SeriesDescription,GeoAreaCode,GeoAreaName,TimePeriod,Value,Time_Detail,"
    "UpperBound,Source,FootNote,{}Age{},{}Nature{},{}Observation Status{},{}Reporting Type{},{}Sex{},{}Units{}\n"
)
BARE, BRACKETS = HEAD.replace("{}", ""), HEAD.format(*"[]" * 6)
NEET = "8,8.6,8.6.1,SL_TLF_NEET,Youth,528,Netherlands,{},{},2022,,ILO,,15-24,{},{},G,{},PERCENT\n"
OPENSDG = "Year,Sex,Units,Value\n"
UNEMPLOYMENT = {"geo": "NL", "indicator": "wb_unemployment"}


def neet(*rows: tuple) -> str:
    """A UN file: year, value, nature, status and sex of each figure."""
    return BARE + "".join(NEET.format(*row) for row in rows)


BOTH = (("2022", "5.0", "C", "A", "BOTHSEX"), ("2023", "5.2", "E", "P", "BOTHSEX"))
GIRLS = (("2022", "4.1", "C", "A", "FEMALE"), ("2023", "4.3", "M", "A", "FEMALE"))


def asked(reading) -> dict:
    return {question.name: question for question in reading.questions}


@pytest.mark.parametrize("head", [BARE, BRACKETS, BARE.upper()])
def test_groups_of_the_un_are_series_of_their_own(reference, head):
    text = neet(*BOTH, *GIRLS).replace(BARE, head)
    reading = read(text, reference=reference)

    assert (reading.format, reading.accepted.num_rows, reading.refused) == ("un_sdg", 0, 4)
    question = asked(reading)["series"]
    assert question.proposed is None
    assert [question.label(choice, "en").split(": ")[1] for choice in question.choices] == [
        "BOTHSEX",
        "FEMALE",
    ]
    assert asked(reading)["indicator"].proposed == "un_8_6_1_neet"

    girls = read(text, reference=reference, answers={"series": question.choices[1]})
    assert figures(girls) == [
        ("un_8_6_1_neet", "NL", 2022, TODAY, 4.1, None),
        ("un_8_6_1_neet", "NL", 2023, TODAY, 4.3, "m"),
    ]
    assert left_out(girls) == {"other_series": 2}


def test_two_halves_never_make_one_series(reference):
    halves = (("2022", "4.9", "C", "A", "MALE"), ("2023", "3.1", "C", "A", "FEMALE"))
    assert outcome(neet(*halves), reference=reference) == (2, 0, [(1, None, "unanswered")])


def test_nature_and_status_of_the_un_become_flags(reference):
    said = [
        ("C", "A"),
        ("E", "A"),
        ("M", "A"),
        ("G", "P"),
        ("CA", "E"),
        ("E", "E"),
        ("N", "M"),
        ("Estimated", "Break"),
    ]
    rows = [(str(2010 + n), "5.0", nature, status, "BOTHSEX") for n, (nature, status) in enumerate(said)]
    reading = read(neet(*rows), reference=reference)
    assert [row[-1] for row in figures(reading)] == [None, "e", "m", "p", "ea", "e", "be"]
    assert left_out(reading) == {"no_value": 1}  # a status of M says that there is none


def test_one_group_only_is_asked(reference):
    assert outcome(neet(*BOTH), reference=reference)[:2] == (2, 2)
    assert outcome(neet(*GIRLS), reference=reference) == (2, 0, [(1, None, "unanswered")])
    chosen = read(neet(*GIRLS), reference=reference, answers={"series": "sl_tlf_neet/female"})
    assert [row[4] for row in figures(chosen)] == [4.1, 4.3]


def test_an_age_that_the_indicator_names_is_its_whole_and_another_is_not(reference):
    assert outcome(neet(*BOTH), reference=reference)[1] == 2
    assert outcome(neet(*BOTH).replace("15-24", "15-19"), reference=reference)[1] == 0


@pytest.mark.parametrize("column", ["Sex", "Location", "Anything at all"])
def test_a_column_that_nobody_knows_tells_series_apart(reference, column):
    text = neet(*BOTH, *GIRLS).replace("Sex", column)
    assert outcome(text, reference=reference) == (4, 0, [(1, None, "unanswered")])


def test_units_of_open_sdg_are_series_and_no_duplicates(reference):
    text = OPENSDG + "2021,,%,4.2\n2021,,Number,42000\n2022,,%,3.9\n2022,,Number,39000\n2022,Female,%,4\n"
    assert outcome(text, reference=reference, answers=UNEMPLOYMENT) == (5, 0, [(1, None, "unanswered")])

    question = asked(read(text, reference=reference, answers=UNEMPLOYMENT))["series"]
    assert question.choices == ("%", "number", "female/%")
    reading = read(text, reference=reference, answers=UNEMPLOYMENT | {"series": "%"})
    assert [row[4] for row in figures(reading)] == [4.2, 3.9]


@pytest.mark.parametrize("column", ["Units", "Unit measure", "Unit multiplier"])
def test_one_unit_is_no_choice(reference, column):
    text = OPENSDG.replace("Units", column) + "2021,,Units,4.2\n2021,Female,Units,4.4\n"
    assert outcome(text, reference=reference, answers=UNEMPLOYMENT)[:2] == (1, 1)


def test_open_sdg_with_one_group_only_has_no_headline(reference):
    text = OPENSDG + "2021,Female,%,4.2\n2022,Female,%,3.9\n"
    assert outcome(text, reference=reference, answers=UNEMPLOYMENT) == (2, 0, [(1, None, "unanswered")])
    assert outcome(text, reference=reference, answers=UNEMPLOYMENT | {"series": "female"})[:2] == (2, 2)


def test_open_sdg_keeps_its_status_and_finds_its_value_anywhere(reference):
    text = (
        "Year,Value,Sex,Observation status\n2020,4.1,,Normal value\n2021,4.2,,Estimated value\n"
        "2022,3.9,,Provisional value\n2023,,,Missing value\n"
    )
    reading = read(text, reference=reference, answers=UNEMPLOYMENT)
    assert reading.format == "opensdg"
    assert [(row[2], row[-1]) for row in figures(reading)] == [(2020, None), (2021, "e"), (2022, "p")]


def test_a_column_indicator_of_open_sdg_holds_many_series(reference):
    text = "Year,Indicator,Value\n2021,8-5-2,4.2\n2021,1-2-1,6.1\n"
    question = asked(read(text, reference=reference, answers={"geo": "NL"}))["series"]
    assert question.choices == ("1-2-1", "8-5-2")


def test_the_same_word_in_two_columns_is_not_one_series(reference):
    text = "Year,Home,Work,Value\n2021,city,,1\n2022,,city,2\n"
    question = asked(read(text, reference=reference, answers={"geo": "NL"}))["series"]
    assert question.choices == ("home=city", "work=city") or set(question.choices) == {
        "home=city",
        "work=city",
    }


def test_several_series_are_read_together_each_as_its_own_indicator(reference):
    text = OPENSDG + "2021,,%,4.2\n2021,Female,%,4.4\n2021,Male,%,4.0\n"
    answers = {"geo": "NL", "series": "female\nmale"}
    half = read(text, reference=reference, answers=answers)
    assert [question.name for question in half.questions if question.proposed is None] == [
        "indicator:female",
        "indicator:male",
    ]
    assert half.accepted.num_rows == 0
    done = answers | {"indicator:female": "wb_sl_emp_vuln_fe_zs", "indicator:male": "wb_sl_emp_vuln_ma_zs"}
    reading = read(text, reference=reference, answers=done)
    assert {row[0]: row[4] for row in figures(reading)} == {
        "wb_sl_emp_vuln_fe_zs": 4.4,
        "wb_sl_emp_vuln_ma_zs": 4.0,
    }
    assert left_out(reading) == {"other_series": 1}


def test_two_series_are_never_the_same_indicator(reference):
    text = OPENSDG + "2021,Female,%,4.4\n2022,Male,%,4.0\n"
    answers = {"geo": "NL", "series": "female\nmale", "indicator:female": "wb_unemployment"}
    reading = read(text, reference=reference, answers=answers | {"indicator:male": "wb_unemployment"})
    assert reading.accepted.num_rows == 0
    assert asked(reading)["indicator:male"].proposed is None


def test_known_series_are_read_at_once_and_others_can_be_added(reference):
    head = "Country Name,Country Code,Indicator Name,Indicator Code,2021\n"
    rows = "Netherlands,NLD,{},{},{}\n"
    text = head + "".join(
        rows.format(*row)
        for row in (
            ("Unemployment", "SL.UEM.TOTL.ZS", 4.2),
            ("Forest", "AG.LND.FRST.ZS", 11),
            ("New", "NE.W", 1),
        )
    )
    reading = read(text, reference=reference)
    assert [row[0] for row in figures(reading)] == ["wb_unemployment", "wb_ag_lnd_frst_zs"]
    question = asked(reading)["series"]
    assert question.proposed.split("\n") == ["ag.lnd.frst.zs", "sl.uem.totl.zs"]
    assert [question.label(choice, "en") for choice in question.choices] == ["Forest", "New", "Unemployment"]

    chosen = {"series": "new\nUnemployment", "indicator:ne.w": "wb_sp_ado_tfrt"}
    more = read(text, reference=reference, answers=chosen)
    assert sorted(row[0] for row in figures(more)) == ["wb_sp_ado_tfrt", "wb_unemployment"]


def test_thousands_of_series_are_all_there_to_choose(reference):
    text = OPENSDG + "".join(f"2021,group {n},%,{n / 100}\n" for n in range(2000))
    reading = read(text, reference=reference, answers=UNEMPLOYMENT | {"series": "group 1999"})
    assert [row[4] for row in figures(reading)] == [19.99]
    assert len(asked(reading)["series"].choices) == 2000


def test_an_indicator_is_offered_by_its_name(reference):
    question = asked(read(OPENSDG + "2021,,%,4.2\n", reference=reference, answers={"geo": "NL"}))["indicator"]
    assert (
        question.label("wb_unemployment", "nl")
        != question.label("wb_unemployment", "en")
        != "wb_unemployment"
    )

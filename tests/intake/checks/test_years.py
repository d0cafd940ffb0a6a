"""New years beside the last years of a series, and a new edition beside the one before, each at its edge."""

import duckdb
import pytest

from tests.intake.uploading import DATA, outcome, read

# A percentage that moves a little, and an amount per inhabitant; both with an edition before.
PERCENT, AMOUNT = "eurostat_sdg_01_20_pc", "eurostat_sdg_10_20_pps_hab"
LAST_YEARS = {
    PERCENT: [13.2, 13.4, 13.3, 13.1, 13.6, 14.4, 14.5, 13.0],
    AMOUNT: [27000, 27600, 28100, 28900, 29400, 30100, 31800, 33600],
}
FIRST = 2016


def past(shift: float = 1.0, geo: str = "NL", edition: str = "2024-06-01") -> list[str]:
    return [
        f"{indicator},{geo},{FIRST + n},{edition},{value * shift},"
        for indicator, values in LAST_YEARS.items()
        for n, value in enumerate(values)
    ]


@pytest.fixture(scope="module")
def before(reference):
    """The published tables, but with these two series only."""
    with duckdb.connect() as connection:
        for (name,) in reference.execute("SHOW TABLES").fetchall():
            connection.register("rows", reference.table(name).to_arrow_table())
            connection.execute(f"CREATE TABLE {name} AS FROM rows")
        connection.execute("DELETE FROM observations")
        connection.register("rows", read("\n".join([HEADER, *past()]), reference=reference).accepted)
        connection.execute("INSERT INTO observations FROM rows")
        yield connection


HEADER = "indicator,geo,year,edition,value,flags"


def rules(before, *rows: str) -> list[tuple]:
    """What is found in these rows, of which many have a part of the years only."""
    found = outcome("\n".join([HEADER, *rows]) + "\n", reference=before)[2]
    return [problem for problem in found if problem[2] != "years_vanish"]


def new(value: str, indicator: str = PERCENT, year: int = 2024, flags: str = "", geo: str = "NL") -> str:
    return f"{indicator},{geo},{year},2025-06-01,{value},{flags}"


@pytest.mark.parametrize(
    ("value", "indicator", "found"),
    [
        ("13.5", PERCENT, []),
        ("17.4", PERCENT, []),  # two ranges above the highest, 14.5, and a little less
        ("17.6", PERCENT, ["unlike_last_years"]),
        ("0.13", PERCENT, ["unlike_last_years"]),
        ("0.038", PERCENT, ["unlike_last_years"]),
        ("99", PERCENT, ["unlike_last_years"]),
        ("-9", PERCENT, ["minimum"]),
        ("9999", PERCENT, ["maximum"]),
        ("35500", AMOUNT, []),
        ("35.5", AMOUNT, ["unlike_last_years"]),
        ("355", AMOUNT, ["unlike_last_years"]),
        ("355000", AMOUNT, ["unlike_last_years"]),
        ("9999", AMOUNT, ["missing_code"]),
        ("-9", AMOUNT, ["minimum"]),
        ("0", AMOUNT, ["unlike_last_years"]),
    ],
)
def test_a_new_year_is_compared_with_the_last_years(before, value, indicator, found):
    assert [rule for _, _, rule in rules(before, new(value, indicator))] == found


def test_a_missing_code_is_known_where_a_unit_has_no_bounds(before):
    problems = rules(before, new("-9", "eurostat_sdg_05_20_pc"), new("-999", "eurostat_sdg_05_30_emp"))
    assert problems == [(2, "value", "missing_code"), (3, "value", "missing_code")]


def test_a_break_that_the_publisher_names_excuses_a_step_but_no_other_unit(before):
    assert rules(before, new("17.6", flags="b")) == []
    assert rules(before, new("0.13", flags="b")) == [(2, "value", "unlike_last_years")]


def test_the_years_of_the_file_itself_count_too(before):
    rows = [new(value, AMOUNT, year) for value, year in (("36000", 2024), ("36.2", 2025))]
    assert rules(before, *rows) == [(3, "value", "unlike_last_years")]
    # A place that is not there yet has only the file's own years; from one on a factor can be told.
    rows = [new("50880", AMOUNT, 2024, geo="BE"), new("51.2", AMOUNT, 2025, geo="BE")]
    assert rules(before, *rows) == [(3, "value", "unlike_last_years")]


def test_the_message_names_the_last_years(before):
    found = read(f"{HEADER}\n{new('0.13')}\n", reference=before).problems
    (problem,) = (each for each in found if each.rule == "unlike_last_years")
    assert "13–14.5" in problem.text("nl") and "13–14.5" in problem.text("en")
    assert problem.severity == "warning"


def test_an_edition_that_ends_earlier_is_told_and_an_older_one_is_not(before):
    shorter = [row for row in past(edition="2025-06-01") if ",2023," not in row]
    assert rules(before, *shorter) == [(8, "year", "ends_earlier"), (15, "year", "ends_earlier")]
    assert rules(before, *(row.replace("2025-06-01", "2023-06-01") for row in shorter)) == []


def test_years_that_an_edition_no_longer_has_are_told_and_named(before):
    def without(*gone: int) -> list[str]:
        return [row for row in past(edition="2025-06-01") if not any(f",{year}," in row for year in gone)]

    for gone, named in (
        ((2017, 2018), "2017–2018"),
        ((2020,), "2020"),
        ((2017, 2020, 2021), "2017, 2020–2021"),
    ):
        content = "\n".join([HEADER, *without(*gone)]) + "\n"
        found = [p for p in read(content, reference=before).problems if p.rule == "years_vanish"]
        assert [(p.severity, p.value, p.values["expected"]) for p in found] == [("warning", "NL", named)] * 2
        assert all(named in problem.text(language) for problem in found for language in ("nl", "en"))
    older = [row.replace("2025-06-01", "2023-06-01") for row in without(2017)]
    assert not read("\n".join([HEADER, *older]) + "\n", reference=before).problems


@pytest.mark.parametrize(("shift", "found"), [(1.0, 0), (1.04, 0), (1.06, 2), (0.94, 2)])
def test_a_whole_series_that_shifts_is_told_once(before, shift, found):
    problems = rules(before, *past(shift, edition="2025-06-01"))
    assert [rule for _, _, rule in problems] == ["shifted"] * found


def test_a_true_figure_is_seldom_doubted(reference):
    """Every shipped figure judged as the newest: how often is a true one doubted? docs/checks.md says it."""
    with duckdb.connect() as empty:
        for (name,) in reference.execute("SHOW TABLES").fetchall():
            empty.register("rows", reference.table(name).to_arrow_table())
            empty.execute(f"CREATE TABLE {name} AS FROM rows LIMIT {0 if name == 'observations' else 10**9}")
        reading = read((DATA / "observations.csv").read_bytes(), "observations.csv", reference=empty)
    doubted = [problem.row for problem in reading.problems if problem.rule == "unlike_last_years"]
    assert {problem.rule for problem in reading.problems} == {"unlike_last_years"}
    assert 0 < len(doubted) <= 0.007 * reading.rows
    assert reading.refused == 0


def eurostat(series: str, *figures: tuple[int, float], dataset: str = "SDG_08_10") -> str:
    rows = [
        f"ESTAT:{dataset}(1.0),20/11/26 11:00:00,A,{series},NL,{year},{value}," for year, value in figures
    ]
    return "\n".join(["DATAFLOW,LAST UPDATE,freq,part,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG", *rows]) + "\n"


def told(content: str, reference, **answers: str) -> set[str]:
    found = read(content, reference=reference, answers=answers).problems
    assert all(problem.text(language) for problem in found for language in ("nl", "en"))
    return {problem.rule for problem in found if problem.column == "indicator"}


def shipped(reference, indicator: str) -> list[tuple[int, float]]:
    return reference.execute(
        "SELECT year, value FROM observations WHERE indicator = $1 AND geo = 'NL' AND edition ="
        " (SELECT max(edition) FROM observations WHERE indicator = $1) ORDER BY year",
        [indicator],
    ).fetchall()


def test_a_series_in_other_prices_is_told_even_where_the_indicator_was_chosen(reference):
    figures = shipped(reference, "eurostat_sdg_08_10")
    assert told(eurostat("B1GQ,CLV20_EUR_HAB", *figures), reference) == set()
    other = eurostat("B1GQ,CLV10_EUR_HAB", *((year, value * 0.9) for year, value in figures))
    assert {"series_differs", "unit_differs"} & told(other, reference, indicator="eurostat_sdg_08_10")


def test_another_breakdown_is_told(reference):
    figures = shipped(reference, "eurostat_ilc_mdes07")
    for group in ("TOTAL", "B_MD60", "A_MD60"):
        content = eurostat(f"{group},PC", *figures, dataset="ILC_MDES07")
        found = told(content, reference, indicator="eurostat_ilc_mdes07")
        assert found == (set() if group == "TOTAL" else {"series_differs"})


def test_what_no_code_names_is_told_unless_its_own_figures_say_it_is_the_same(reference):
    figures = shipped(reference, "eurostat_sdg_10_50")
    assert told(eurostat("QU1,PC", *figures, dataset="SDG_10_50"), reference) == set()
    other = eurostat("QU1,PC", *((year, value + 0.5) for year, value in figures), dataset="SDG_10_50")
    assert told(other, reference) == {"series_unnamed"}
    whole = other.replace("QU1", "TOTAL")
    assert told(whole, reference) == set()


def test_of_several_series_that_a_code_names_the_whole_is_taken(reference):
    rows = [("Y15-29", 3.0), ("TOTAL", 4.0), ("Y30-64", 5.0)]
    content = eurostat("TOTAL,PC", (2023, 4.0), dataset="SDG_10_50")
    for group, value in rows:
        content += f"ESTAT:SDG_10_50(1.0),20/11/26 11:00:00,A,{group},PC,NL,2024,{value},\n"
    reading = read(content, reference=reference)
    assert [(row["year"], row["value"]) for row in reading.accepted.to_pylist()] == [(2023, 4.0), (2024, 4.0)]
    assert {each.reason: each.count for each in reading.left_out} == {"other_series": 2}


def test_a_unit_that_contradicts_the_indicator_is_told(reference):
    # The code names no unit, the description does: a percentage.
    content = eurostat("TOTAL,MIO_EUR", (2024, 4.0), dataset="SDG_10_50")
    assert told(content, reference) == {"unit_differs"}


def test_a_file_without_a_date_has_its_day_confirmed(reference):
    content = eurostat("TOTAL,PC", (2024, 4.0), dataset="ILC_MDES07").replace("20/11/26 11:00:00", "")
    (doubt,) = (p for p in read(content, reference=reference).problems if p.column == "edition")
    assert (doubt.rule, doubt.severity) == ("edition_today", "warning")
    assert not [
        p
        for p in read(content, reference=reference, answers={"edition": "2026-11-20"}).problems
        if p.column == "edition"
    ]

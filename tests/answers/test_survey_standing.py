"""Where we stand: the verdict, what it would take, the pace, the outlook, and the sentences that say so."""

import duckdb
import pytest

import stats
from answers.selection import Selection
from answers.survey import survey as asked
from answers.survey_standing import Standing, standing
from tests.conftest import TODAY
from tests.example.small import companies, small
from translations import LANGUAGES, words

NL = words("nl")


@pytest.fixture(scope="module")
def example(survey) -> Standing:
    return standing(asked(survey, Selection(), TODAY))


def rounds(*levels: str, first=2018, step=2, sizes=None, **more) -> Standing:
    """One wave a text of levels, of one sector, every two years."""
    rows, years = [], {}
    for number, text in enumerate(levels):
        years[f"w{number}"] = first + step * number
        rows += companies(f"w{number}", "food", "LNV", text)
    known = {(wave, "food"): sizes for wave in years} if sizes else None
    return standing(small(rows, known, years=years, **more))


def share(endorsing: int, of: int) -> str:
    return "3" * endorsing + "0" * (of - endorsing)


def test_a_closed_target_reads_as_missed(example):
    assert example.is_closed
    assert example.verdict.category == "not_met"
    assert example.headline(NL) == (
        "In 2023 onderschreef 46% van de grote bedrijven de OESO-richtlijnen: "
        "het doel van 90% in 2023 is gemist"
    )


def test_an_earlier_wave_is_not_the_measurement_of_the_target(survey):
    found = standing(asked(survey, Selection(wave=("example_2018", "example_2020")), TODAY))
    assert found.is_closed
    assert "dat was nog onder het doel van 90% in 2023" in found.headline(NL)


def test_a_target_ahead_is_not_missed_yet():
    found = rounds(share(40, 100), share(50, 100), sizes=400)
    assert not found.is_closed
    assert "dat is nog onder het doel" in found.headline(NL)
    assert f"vanaf {found.year}" in found.pace_sentence(NL)
    assert (found.pace_needed, found.pace_achieved) == (pytest.approx(0.4 / 3), pytest.approx(0.1 / 2))


@pytest.mark.parametrize(
    ("endorsing", "category"),
    [(280, "met"), (270, "not_distinguishable"), (255, "not_met")],
)
def test_the_verdict_is_that_of_the_interval(endorsing, category):
    found = rounds(share(endorsing, 300), sizes=700)
    assert found.verdict.category == category
    assert found.verdict.rule == "two_sided_interval"


def test_what_it_would_take_is_counted_in_companies_and_in_sample(example):
    count, fewest, most = example.companies_needed
    size = example.current.population_size
    assert fewest < count < most
    assert (count + example.current.share * size) / size == pytest.approx(0.9, abs=2 / size)
    undecided = rounds(share(88, 100), sizes=1000)
    assert undecided.sample_needed == stats.sample_to_settle(0.88, 0.9, 1000) > 100
    assert "geven pas ongeveer" in undecided.needed(NL)
    assert "genoeg bedrijven onderzocht" in example.needed(NL)


def test_weights_that_differ_make_the_sample_that_is_needed_larger():
    rows = companies("w", "food", "LNV", share(88, 100))
    even, uneven = (
        standing(small([row | {"weight": weights[number % 2]} for number, row in enumerate(rows)]))
        for weights in ((1.0, 1.0), (0.5, 1.5))
    )
    assert uneven.sample_needed == pytest.approx(1.25 * even.sample_needed, rel=0.2)
    assert uneven.sample_needed > even.sample_needed


def test_who_was_not_established_may_turn_the_verdict():
    found = rounds(share(80, 100) + "9" * 60, sizes=200, first=2023)
    assert found.verdict.category == "not_met"
    assert not found.turns_on_unknown
    census = rounds(share(85, 100) + "9" * 60, design="census", first=2023)
    assert census.turns_on_unknown
    assert "hangt dus van die bedrijven af" in census.certainty(NL)
    assert "geen steekproeffout" in census.certainty(NL)


def test_the_pace_is_from_the_first_comparable_wave(example):
    first, last = example.series[0].share, example.series[-1].share
    assert example.pace_needed == pytest.approx((0.9 - first) / 5)
    assert example.pace_achieved == pytest.approx((last - first) / 5)


def test_waves_of_another_group_are_not_compared():
    found = rounds(share(30, 100), share(40, 100), share(50, 100), groups={"w0": "other"}, sizes=500)
    assert [one.wave for one in found.comparable] == ["w1", "w2"]
    assert found.no_trend == "too_few"


def test_nothing_is_needed_for_a_target_ahead_that_is_met_already():
    found = rounds(share(80, 100), share(88, 100), share(97, 100), sizes=500, first=2020)
    assert (found.category, found.is_closed, found.pace_needed) == ("met", False, None)
    assert "nodig" not in found.pace_sentence(NL)
    assert "bereikt" not in found.outlook(NL)


@pytest.mark.parametrize(
    ("levels", "why"),
    [
        ([share(30, 100), share(40, 100)], "minstens drie vergelijkbare rondes"),
        ([share(30, 100), share(0, 100), share(40, 100)], "geen foutmarge"),
        ([share(40, 100), share(41, 100), share(40, 100)], "geen duidelijke stijging of daling"),
    ],
)
def test_without_ground_the_outlook_declines(levels, why):
    assert why in rounds(*levels, sizes=500).outlook(NL)


def test_the_outlook_is_a_range_and_hedges(example):
    said = example.outlook(NL)
    trend = example.trend.at(2030)
    assert NL.share(trend.lower) in said and NL.share(trend.upper) in said
    assert "in 2030" in said and "geen voorspelling" in said
    assert "ver van één lijn" in said
    falling = rounds(share(60, 100), share(40, 100), share(25, 100), sizes=500)
    assert "De lijn daalt" in falling.outlook(NL)
    late = rounds(share(60, 100), share(70, 100), share(80, 100), sizes=500, first=2030)
    assert "geen later jaar" in late.outlook(NL)


def test_a_wave_alone_has_no_change():
    found = rounds(share(30, 100), sizes=500)
    assert found.change is None
    assert (found.pace_achieved, found.pace_needed) == (None, None)
    assert found.pace_sentence(NL) == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sector", ["textiles", "food"])
def test_every_sentence_is_there_in_every_language(survey, language, sector):
    found = standing(asked(survey, Selection(sector=(sector,)), TODAY))
    say = words(language)
    assert found.headline(say)
    assert found.outlook(say)
    is_shown = sector == "food"
    assert all(
        bool(text) == is_shown for text in (found.certainty(say), found.needed(say), found.pace_sentence(say))
    )


def test_made_up_waves_are_not_mixed_with_real_ones_unasked(survey):
    real = duckdb.connect()
    with survey.cursor() as cursor:
        for (table,) in cursor.execute("SHOW TABLES").fetchall():
            real.register("rows", cursor.table(table).to_arrow_table())
            real.execute(f"CREATE TABLE {table} AS FROM rows")
    real.execute("UPDATE survey_waves SET synthetic = false WHERE wave = 'example_2020'")
    assert list(asked(real, Selection(), TODAY).waves["wave"]) == ["example_2020"]
    every = ("example_2018", "example_2020", "example_2023")
    assert tuple(asked(real, Selection(wave=every), TODAY).waves["wave"]) == every
    assert asked(survey, Selection(), TODAY).is_synthetic


def test_a_version_without_waves_has_no_survey(connection):
    assert asked(connection, Selection(), TODAY) is None

"""The chart of one indicator, read back from what is drawn."""

import pandas as pd
import pytest

from answers.indicators import indicator
from charts import style
from charts.indicators import flags_in_words, series
from store import DATA
from tests.charts.checking import validated
from tests.conftest import TODAY
from translations import words

RENEWABLES = "eurostat_sdg_07_40"
# The share of the poorest 40 percent: breaks in 2005 and 2016.
BROKEN = "eurostat_sdg_10_41"
PLACES = pd.read_csv(DATA / "places.csv", index_col="geo")


@pytest.fixture
def draw(say):
    def drawn(connection, code: str):
        return series(indicator(connection, code, TODAY), say, "a source")

    return drawn


def named(geo: str, say) -> str:
    """What a place is called, by the file."""
    return PLACES.loc[geo, f"name_{say.language}"]


def trace(chart, name: str):
    (found,) = (trace for trace in validated(chart).data if trace.name == name)
    return found


def dutch_series(tables, code: str) -> dict[int, float]:
    rows = tables["observations"].query("indicator == @code and geo == 'NL'").sort_values("year")
    return dict(zip(rows["year"], rows["value"], strict=True))


def test_a_break_cuts_the_line(connection, tables, draw, lines, say, written):
    chart = draw(connection, BROKEN)
    values = dutch_series(tables, BROKEN)
    before = {year: value for year, value in values.items() if year < 2016}
    after = {year: value for year, value in values.items() if year >= 2016}
    assert before in lines(validated(chart))
    assert after in lines(validated(chart))
    assert 2015.5 in written(validated(chart))[say("break-label")]
    assert 2015.5 in {shape.x0 for shape in validated(chart).layout.shapes}


def test_a_missing_year_cuts_the_line(changed, tables, draw, lines):
    chart = draw(
        changed(f"DELETE FROM observations WHERE indicator = '{RENEWABLES}' AND year = 2010"), RENEWABLES
    )
    values = dutch_series(tables, RENEWABLES)
    assert {year: value for year, value in values.items() if year < 2010} in lines(validated(chart))
    assert {year: value for year, value in values.items() if year > 2010} in lines(validated(chart))


def test_a_series_of_every_second_year_is_one_line(connection, tables, draw, lines):
    code = "eurostat_sdg_12_51_tot_kg_hab"
    values = dutch_series(tables, code)
    assert set(pd.Series(values).index.diff().dropna()) == {2}
    assert values in lines(validated(draw(connection, code)))


def test_the_points_are_the_published_figures(connection, tables, draw, say):
    drawn = trace(draw(connection, RENEWABLES), named("NL", say))
    assert dict(zip(drawn.x, drawn.y, strict=True)) == dutch_series(tables, RENEWABLES)


@pytest.mark.parametrize(("flags", "is_open"), [("p", True), ("e", True), ("bep", True), ("b", False)])
def test_provisional_and_estimated_values_are_open(changed, flags, is_open):
    say = words("nl")
    flagged = f"UPDATE observations SET flags = '{flags}' WHERE indicator = '{RENEWABLES}' AND year = 2020"
    chart = series(indicator(changed(flagged), RENEWABLES, TODAY), say, "a source")
    drawn = trace(chart, named("NL", say))
    colours = dict(zip(drawn.x, drawn.marker.color, strict=True))
    assert colours.pop(2020) == (style.PAPER if is_open else style.NETHERLANDS)
    assert set(colours.values()) == {style.NETHERLANDS}


def test_only_targets_that_a_source_confirms_are_drawn(connection, changed, draw):
    targets = ["renewables_2020", "renewables_2023", "renewables_2030"]
    chart = draw(connection, RENEWABLES)
    assert [trace(chart, name).y[0] for name in targets] == [14, 16, 27]

    chart = draw(changed("UPDATE targets SET verified = false WHERE target = 'renewables_2023'"), RENEWABLES)
    assert "renewables_2023" not in {trace.name for trace in validated(chart).data}
    assert "renewables_eu_2030" not in {trace.name for trace in validated(chart).data}


def test_a_replaced_target_is_drawn_open(connection, draw):
    chart = draw(connection, "eurostat_sdg_13_10_excl_lulucf_index")
    symbols = {
        trace.name: trace.marker.symbol for trace in validated(chart).data if "ghg" in (trace.name or "")
    }
    assert symbols == {"ghg_2020": "diamond", "ghg_2030_49": "diamond-open", "ghg_2030_55": "diamond"}
    assert trace(chart, "ghg_2030_55").y[0] == 45


def test_the_european_union_has_a_line_of_its_own(connection, tables, draw, say):
    rows = tables["observations"].query("indicator == @RENEWABLES and geo == 'EU27_2020'")
    drawn = trace(draw(connection, RENEWABLES), named("EU27_2020", say))
    assert dict(zip(drawn.x, drawn.y, strict=True)) == dict(zip(rows["year"], rows["value"], strict=True))
    assert drawn.marker.line.color == style.EUROPE != style.NETHERLANDS


def test_the_words_name_the_last_figure(connection, tables, draw, say):
    chart = draw(connection, RENEWABLES)
    values = dutch_series(tables, RENEWABLES)
    last = max(values)
    for text, written in ((chart.title, say.rounded(values[last])), (chart.alt, say.number(values[last], 2))):
        assert written in text
        assert str(last) in text
    assert chart.unit == tables["indicators"].set_index("indicator").loc[RENEWABLES, f"unit_{say.language}"]


def test_a_title_tells_how_the_series_moved_and_a_long_one_begins_later(connection, say):
    answer = indicator(connection, RENEWABLES, TODAY)
    chart = series(answer, say, "a source", since=2015)
    assert answer.course.kind == "times"
    assert say.number(answer.course.size, answer.course.digits) in chart.title and "2015" in chart.title
    assert min(trace(chart, named("NL", say)).x) == 2015
    assert len(chart.table) > 15


def test_the_table_has_every_year_the_newest_first(connection, tables, draw, say):
    table = draw(connection, RENEWABLES).table
    values = dutch_series(tables, RENEWABLES)
    dutch = dict(zip(table[say("year")].astype(int), table[named("NL", say)], strict=True))
    assert {year: dutch[year] for year in values} == values
    assert list(table[say("year")]) == sorted(table[say("year")], reverse=True)


def test_flags_in_words():
    say = words("nl")
    assert flags_in_words("bep", say) == "anders gemeten dan ervoor, geschat, voorlopig"
    assert flags_in_words("z", say) == "z"
    assert flags_in_words(None, say) == ""


def test_earlier_editions_lie_under_the_newest_when_asked(changed, say):
    newer = f"""
        INSERT INTO observations BY NAME
        SELECT '{RENEWABLES}' AS indicator, 'NL' AS geo, unnest([2022, 2023]) AS year,
            'Eurostat-2027-02-01' AS edition, unnest([18.5, 19.5]) AS value
    """
    answer = indicator(changed(newer), RENEWABLES, TODAY)
    names = {trace.name for trace in validated(series(answer, say, "a source")).data}
    assert "Eurostat-2024" not in names
    chart = series(answer, say, "a source", with_earlier=True)
    drawn = trace(chart, "Eurostat-2024")
    earlier = answer.earlier.query("edition == 'Eurostat-2024'")
    assert {year: value for year, value in zip(drawn.x, drawn.y, strict=True) if value is not None} == dict(
        zip(earlier["year"], earlier["value"], strict=True)
    )
    assert drawn.line.dash == "dash"
    newest = trace(chart, named("NL", say))
    assert dict(zip(newest.x, newest.y, strict=True)) == {2022: 18.5, 2023: 19.5}


def test_countries_lie_beside_the_netherlands_each_in_its_own_colour(connection, say):
    answer = indicator(connection, RENEWABLES, TODAY)
    two, three = (
        series(answer, say, "a source", beside=beside) for beside in (["DK", "BE"], ["BE", "DE", "DK"])
    )
    colour = {
        (number, geo): trace(chart, named(geo, say)).marker.line.color
        for number, chart in ((2, two), (3, three))
        for geo in ("BE", "DK", "NL")
    }
    assert len({colour[3, geo] for geo in ("BE", "DK", "NL")}) == 3
    assert all(colour[2, geo] == colour[3, geo] for geo in ("BE", "DK", "NL"))
    assert named("EU27_2020", say) not in {line.name for line in validated(three).data}
    assert named("DE", say) in three.alt and named("DE", say) not in two.alt
    assert list(three.table.columns[1:5]) == [named(geo, say) for geo in ("NL", "BE", "DE", "DK")]

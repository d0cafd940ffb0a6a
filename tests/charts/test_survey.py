"""The charts of the survey, read back: what is joined, what is hidden, and that made-up figures say so."""

import itertools
import re
from dataclasses import replace

import pytest

from answers import survey_change, survey_groups, survey_pair
from answers.comparability import Comparability, Override
from answers.endorsement import endorsement
from answers.selection import Selection
from answers.survey import Survey
from answers.survey import survey as asked
from answers.survey_standing import standing
from charts import style
from charts import survey_change as change_charts
from charts import survey_groups as group_charts
from charts import survey_levels as level_charts
from charts.chart import Chart
from charts.survey import legend, waves
from charts.survey_change_groups import by_group
from charts.survey_multiples import multiples
from charts.survey_parts import parts
from tests.charts.checking import validated
from tests.conftest import TODAY
from tests.example.small import companies, small
from translations import LANGUAGES, Words, words

WAVE = "example_2023"


@pytest.fixture(scope="module")
def example(survey) -> Survey:
    return asked(survey, Selection(), TODAY)


def drawn(found: Survey, events, say: Words) -> dict[str, Chart]:
    """Every chart of the survey, by name."""
    wave, source = found.current["wave"], "the source"
    total = [
        (found.wave_label(code), row)
        for code in found.waves["wave"]
        for row in survey_groups.profiles(found, code, "total")
    ]
    charts = [waves(standing(found), say, source, events)]
    for by in survey_groups.BY:
        ranking = survey_groups.ranking(found, wave, by)
        charts += [
            group_charts.ranked(ranking, say, source),
            group_charts.funnel(ranking, say, source),
            multiples(found, by, survey_groups.per_wave(found, by), say, source),
        ]
    charts += [
        parts(found, split, survey_groups.splits(found, split), say, source) for split in survey_groups.VALUES
    ]
    pair = survey_change.pairs(found)[-1]
    charts += [
        by_group(found, pair, by, survey_change.by_group(found, *pair, by), say, source)
        for by in survey_groups.BY
    ]
    change = survey_change.change(found, *pair)
    charts += [
        level_charts.levels(found, total, say, source),
        level_charts.steps(found, total, say, source),
        change_charts.moved(found, change, say, source),
        change_charts.made_of(found, change, say, source),
    ]
    return {chart.name: chart for chart in charts}


@pytest.fixture(scope="module")
def every(survey, example) -> dict[str, dict[str, Chart]]:
    events = endorsement(survey, TODAY).events
    return {language: drawn(example, events, words(language)) for language in LANGUAGES}


def written(chart: Chart) -> str:
    """Everything in a figure, as it goes to the browser."""
    return validated(chart).to_json()


@pytest.mark.parametrize("language", LANGUAGES)
def test_made_up_companies_are_called_so_in_every_chart(every, language):
    mark = words(language)("survey-watermark")
    assert len(every[language]) == 15
    for chart in every[language].values():
        assert mark in chart.title
        assert mark in chart.alt
        assert mark in [note.text for note in validated(chart).layout.annotations]


def test_real_companies_are_not(survey, example):
    real = replace(example, waves=example.waves.assign(synthetic=False))
    for chart in drawn(real, endorsement(survey, TODAY).events, words("nl")).values():
        assert "verzonnen" not in chart.title + chart.alt + written(chart)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_hidden_group_is_hidden_in_the_chart_and_in_its_table(every, example, language):
    say = words(language)
    chart = every[language]["survey-sectors"]
    for code in ("oil_gas", "textiles"):
        name = example.name("sector", code, say)
        (row,) = chart.table[chart.table[say("survey-heading-group")] == name].to_dict("records")
        assert row.pop(say("survey-heading-basis")) == say("survey-basis", basis="hidden")
        shown = {key: value for key, value in row.items() if isinstance(value, float) and value == value}
        assert shown == {}
        assert f"{name}<br>{2023}" not in written(chart)
    assert len(validated(chart).data[1].x) == 12


def test_each_wave_stands_with_its_interval_and_the_target(every, example):
    chart = every["nl"]["survey-waves"]
    found = standing(example)
    line = next(trace for trace in validated(chart).data if trace.name == "example")
    assert list(line.x) == [2018, 2020, 2023]
    assert list(line.y) == [one.share for one in found.series]
    for place, one in enumerate(found.series):
        assert line.y[place] + line.error_y.array[place] == pytest.approx(one.interval.upper)
        assert line.y[place] - line.error_y.arrayminus[place] == pytest.approx(one.interval.lower)
    (target,) = (trace for trace in validated(chart).data if trace.name == "endorsement_2023")
    assert (list(target.x), list(target.y)) == ([2023], [0.9])
    assert chart.title == "Het aandeel steeg van 29% in 2018 naar 46% in 2023 (verzonnen voorbeeld)"


def test_waves_of_different_groups_are_not_joined(survey):
    rows = [row for wave in "abc" for row in companies(wave, "food", "LNV", "3300330000")]
    years = {"a": 2018, "b": 2020, "c": 2022}
    found = small(rows, years=years, groups={"a": "old", "b": "new", "c": "new"})
    chart = waves(standing(found), words("nl"), "the source", endorsement(survey, TODAY).events)
    lines = {trace.name: list(trace.x) for trace in validated(chart).data if trace.name in ("old", "new")}
    assert lines == {"old": [2018], "new": [2020, 2022]}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_across_groups_is_drawn_as_decided_and_says_so(survey, language):
    rows = [row for wave in "abc" for row in companies(wave, "food", "LNV", "3300330000")]
    years, groups = {"a": 2018, "b": 2020, "c": 2022}, {"a": "old", "b": "new", "c": "new"}
    say, events = words(language), endorsement(survey, TODAY).events
    decided = Comparability((Override("new", "old", "Omdat", "Because", "A. Jansen", "2024"),))
    apart = waves(standing(small(rows, years=years, groups=groups)), say, "the source", events)
    found = small(rows, years=years, groups=groups, decided=decided)
    joined = waves(standing(found), say, "the source", events)
    ends = {trace.name: list(trace.x) for trace in validated(joined).data}
    assert (ends["old"], ends["new"], ends["override"]) == ([2018], [2020, 2022], [2018, 2020])
    (line,) = [trace.line for trace in validated(joined).data if trace.name == "override"]
    assert line.dash != next(trace.line.dash for trace in validated(joined).data if trace.name == "new")
    mark = say("override-title", text="").strip()
    assert mark in joined.title and mark in joined.alt and mark not in apart.title + apart.alt
    on_joined, on_apart = (
        [note.text.replace("<br>", "\n") for note in validated(chart).layout.annotations]
        for chart in (joined, apart)
    )
    assert say("override-label") in on_joined and say("comparability-break") not in on_joined
    assert say("comparability-break") in on_apart and say("override-label") not in on_apart
    assert (style.OVERRIDE, say("override-legend")) in legend(found, say)
    column = joined.table[say("heading-comparability")]
    assert [how in cell for cell, how in zip(column, (mark, "new", "new"), strict=True)] == [True] * 3
    assert say("comparability-in-words", how="apart", group="old") in list(
        apart.table[say("heading-comparability")]
    )
    small_ones = multiples(found, "sector", survey_groups.per_wave(found, "sector"), say, "the source")
    assert "override" in {trace.name for trace in validated(small_ones).data}
    change = survey_change.change(found, "a", "b")
    for drawn_change in (change_charts.moved, change_charts.made_of):
        assert mark in drawn_change(found, change, say, "the source").title


def test_without_a_direction_no_line_is_drawn_on(survey):
    rows = [row for wave in "abc" for row in companies(wave, "food", "LNV", "3300330000")]
    found = small(rows, years={"a": 2018, "b": 2020, "c": 2022})
    chart = waves(standing(found), words("nl"), "the source", endorsement(survey, TODAY).events)
    assert not [trace for trace in validated(chart).data if trace.fill]


def test_a_hatched_outlook_is_that_of_the_trend(every, example):
    (band,) = [trace for trace in validated(every["nl"]["survey-waves"]).data if trace.fill]
    ahead = standing(example).trend.at(2030)
    assert max(band.x) == 2030
    assert max(band.y) == pytest.approx(ahead.upper)


@pytest.mark.parametrize("by", survey_groups.BY)
def test_the_ranking_is_drawn_in_its_order(every, example, by):
    found = survey_groups.ranking(example, WAVE, by)
    trace = validated(every["nl"][f"survey-{by}s" if by == "sector" else "survey-ministrys"]).data[1]
    assert list(trace.x) == [one.share for one in found.shown]


def test_levels_of_a_row_add_up_and_count_from_left_to_right(every):
    bars = validated(every["nl"]["survey-levels"]).data
    assert [bar.name for bar in bars] == ["0", "1", "2", "3", "4"]
    for row in zip(*(bar.x for bar in bars), strict=True):
        assert sum(row) == pytest.approx(1)


def test_the_streams_are_the_flows(every, example):
    chart = every["nl"]["survey-moved"]
    found = survey_change.change(example, *survey_change.pairs(example)[-1])
    (streams,) = validated(chart).data
    assert sum(streams.link.value) == found.flows["companies"].sum()
    for side, states in (("before", streams.link.source), ("after", streams.link.target)):
        for state, total in found.flows.groupby(side)["companies"].sum().items():
            (node,) = {node for node, name in zip(states, found.flows[side], strict=True) if name == state}
            assert streams.node.label[node].endswith(f"({total})")


def test_numbers_of_a_group_that_are_too_few_are_in_neither_picture_nor_table(every, example):
    say, chart = words("nl"), every["nl"]["survey-change-ministry"]
    found = survey_change.by_group(example, *survey_change.pairs(example)[-1], "ministry")
    silent = {"", *(say("survey-change-hidden", course=course) for course in ("same", "hidden"))}
    told = [re.search("px'>(.*)</span>", name)[1] not in silent for name in validated(chart).data[0].y]
    assert told == [one.paired is not None for one in found]
    assert list(chart.table[say("survey-change-gained")].notna()) == told
    assert list(validated(chart).data[1].x) == pytest.approx([100 * one.difference.estimate for one in found])


def test_the_steps_of_the_waterfall_lead_from_the_first_share_to_the_last(every):
    (bars,) = validated(every["nl"]["survey-made-of"]).data
    assert sum(bars.y[:-1]) == pytest.approx(bars.y[-1])
    assert list(bars.measure) == ["absolute", "relative", "relative", "relative", "total"]


def test_every_move_has_a_name():
    moves = {change_charts.move(a, b) for a, b in itertools.product(survey_pair.STATES, repeat=2)}
    assert moves == {
        "kept",
        "gained",
        "lost",
        "still_not",
        "entered",
        "left",
    }
    assert change_charts.move("does_not", "endorses") == "gained"
    assert change_charts.move("endorses", "does_not") == "lost"
    assert change_charts.move("endorses", "not_measured") == "left"


def test_one_wave_says_nothing_of_a_rise():
    kinds = (("food", "LNV"), ("retail", "EZK"))
    rows = [row for sector, ministry in kinds for row in companies("a", sector, ministry, "3300330000")]
    found = small(rows, years={"a": 2026})
    for language in LANGUAGES:
        say = words(language)
        chart = multiples(found, "sector", survey_groups.per_wave(found, "sector"), say, "the source")
        assert "2026" in chart.title and not re.search(r"\b[0-9]\b", chart.title)

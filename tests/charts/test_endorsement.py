"""The chart of the endorsement, read back from what is drawn."""

import pytest

from answers.endorsement import OFFICIAL, endorsement
from charts import style
from charts.endorsement import STORY, against_target
from tests.charts.checking import validated
from tests.conftest import TODAY, WITHOUT_FINAL


@pytest.fixture
def answer(connection):
    return endorsement(connection, TODAY)


@pytest.fixture
def chart(answer, say):
    return against_target(answer, say, "a source")


def trace(chart, name: str):
    (found,) = (trace for trace in validated(chart).data if trace.name == name)
    return found


def test_the_official_measurements_are_joined_and_nothing_else_is_joined_to_them(chart, lines):
    assert {2017: 0.30, 2023: 0.41} in lines(validated(chart))


def test_another_group_and_a_group_that_the_source_does_not_name_stand_in_no_line(chart, lines):
    other = trace(chart, "other")
    assert (list(other.x), list(other.y), other.mode) == ([2016, 2020], [0.30, 0.35], "markers+text")
    assert all(not {2016, 2020} & set(stretch) for stretch in lines(validated(chart)))


def test_a_study_that_a_decision_joins_is_joined_in_its_own_way(changed, say, written):
    joining = changed(
        "INSERT INTO comparability_overrides BY NAME SELECT 'vbdo_2016' AS comparability_group,"
        " 'official_definition' AS compared_with, 'Omdat' AS reason_nl, 'Because' AS reason_en,"
        " 'A. Jansen' AS author, '2024' AS decided_on"
    )
    chart = against_target(endorsement(joining, TODAY), say, "a source")
    line = trace(chart, "override")
    assert (list(line.x), list(line.y)) == ([2016, 2017], [0.30, 0.30])
    assert line.line.dash != trace(chart, OFFICIAL).line.dash
    assert say("override-label") in written(validated(chart))
    assert say("endorsement-other-label", group="vbdo_2016", joined="true") in written(validated(chart))
    assert list(trace(chart, OFFICIAL).x) == [2017, 2023]
    column = chart.table[say("heading-comparability")]
    assert [say("override-title", text="").strip() in cell for cell in column] == [True, False, False, False]


def test_a_study_of_another_group_says_that_it_is_not_comparable(chart, say, written):
    texts = written(validated(chart))
    assert texts[say("endorsement-other-label", group="vbdo_2016", joined="false")] == [2016]
    assert texts[say("endorsement-other-label", group="second_measurement", joined="false")] == [2020]


def test_a_measurement_placed_by_its_publication_is_open_and_says_so(changed, say):
    unpublished = "UPDATE measurements SET reference_year = NULL WHERE measurement = 'official_2023'"
    answer = endorsement(changed(unpublished), TODAY)
    official = trace(against_target(answer, say, "a source", is_small=True), OFFICIAL)
    assert list(official.marker.color) == [style.NETHERLANDS, style.PAPER]
    known, unknown = say("endorsement-reference-known"), say("endorsement-reference-unknown")
    assert list(official.customdata) == [known, unknown]


def test_the_needed_path_leads_from_the_first_measurement_to_the_target(chart, lines):
    assert lines(validated(chart)).count({2017: 0.30, 2023: 0.90}) == 1


def test_years_without_a_figure_say_so(chart, say, written):
    assert written(validated(chart))[say("no-figure")] == [2021, 2022]


def test_target_pace_and_gap_are_written_on_the_chart(chart, say, written):
    texts = written(validated(chart))
    assert texts[say("target-label", target=say.share(0.9), year="2023", outcome="not_met")] == [2023]
    assert texts[say("endorsement-gap-label", gap="49")] == [2023]
    assert say("endorsement-path-label", state="closed", pace="10") in texts


def test_a_target_that_is_reached_has_no_gap(changed, say, lines, written):
    answer = endorsement(changed("UPDATE measurements SET share = 0.95 WHERE status = 'final'"), TODAY)
    chart = against_target(answer, say, "a source", is_small=True)
    label = say("target-label", target=say.share(0.9), year="2023", outcome="met")
    assert label in written(validated(chart))
    assert say("endorsement-gap-label", gap="5") not in written(validated(chart))
    assert all(set(stretch) != {2023} for stretch in lines(validated(chart)))
    assert say("figure-of-year", figure="95%", year="2023", dated="true", provisional="false") in chart.alt


@pytest.mark.parametrize("is_small", [True, False])
def test_the_events_that_tell_the_story_stand_on_the_axis_under_their_names(answer, say, written, is_small):
    drawn = validated(against_target(answer, say, "a source", is_small=is_small))
    (events,) = (trace for trace in drawn.data if trace.name == "story")
    told = answer.events[answer.events["event"].isin(STORY)]
    assert len(events.x) == len(told) == 3
    assert [name for _, name in events.customdata] == list(told[f"name_{say.language}"])
    for event, place in zip(told["event"], events.x, strict=True):
        assert written(drawn)[say("event-label", event=event)] == [place]


def test_an_event_outside_the_years_drawn_is_not_drawn(changed, say):
    later = endorsement(changed("UPDATE events SET happened_on = '2031' WHERE event = 'target_set'"), TODAY)
    assert len(trace(against_target(later, say, "a source"), "story").x) == 2


def test_the_alternative_text_tells_the_events_and_the_years_without_a_figure(chart, answer, say):
    told = answer.events[answer.events["event"].isin(STORY)]
    assert all(name in chart.alt for name in told[f"name_{say.language}"])
    assert say.listed(["2021", "2022"]) in chart.alt


def test_the_axis_shows_the_whole_scale(chart):
    assert tuple(validated(chart).layout.yaxis.range) == (0, 1)


def test_the_alternative_text_carries_the_same_figures(chart, say):
    points = (
        (0.30, 2016, "vbdo_2016"),
        (0.30, 2017, OFFICIAL),
        (0.35, 2020, "second_measurement"),
        (0.41, 2023, OFFICIAL),
    )
    for share, year, group in points:
        assert say("endorsement-point", share=say.share(share), year=str(year), group=group) in chart.alt
    assert say.share(0.9) in chart.alt


def test_the_table_holds_every_measurement(chart, answer, say):
    assert list(chart.table[say("heading-share")]) == pytest.approx([30, 30, 35, 41])
    assert list(chart.table[say("heading-reference_year")]) == ["2016", "2017", say("not-published"), "2023"]
    assert len(chart.table) == len(answer.measurements)


def test_an_older_version_is_drawn_with_what_it_has(published_versions, say, lines):
    answer = endorsement(published_versions.reading_copy(WITHOUT_FINAL).connection, TODAY)
    chart = against_target(answer, say, "a source")
    assert list(trace(chart, "other").x) == [2016, 2020]
    assert "41" not in chart.alt and "41" not in chart.title
    assert chart.title.count("2017") == 1

"""The agreements on a time axis, read back from what is drawn."""

from datetime import date
from itertools import chain

import pytest

from answers.agreements import agreements
from answers.selection import Selection
from charts.agreements import COLOURS, agreements_table, timeline
from tests.charts.checking import validated

TODAY = date(2026, 1, 15)


@pytest.fixture
def chart(connection, say):
    return timeline(agreements(connection, Selection()), say, "a source", TODAY)


def drawn(chart) -> list:
    """The bars, without the rows that only say that nothing is known."""
    return [bar for bar in validated(chart).data if bar.mode != "text"]


def test_a_bar_from_signing_to_the_end(chart, tables):
    dated = tables["agreements"].dropna(subset="signed_on").set_index("agreement")
    bars = {bar.name: list(bar.x) for bar in drawn(chart)}
    assert set(bars) == set(dated.index)
    for agreement, row in dated.dropna(subset="ended_on").iterrows():
        assert bars[agreement] == [row["signed_on"], row["ended_on"]]
    assert bars["renewable_energy"] == ["2023-03-06", TODAY.isoformat()]


def test_an_end_that_is_not_confirmed_is_not_drawn_but_said(chart, tables, say):
    dated = tables["agreements"].dropna(subset="signed_on")
    unconfirmed = dated[dated["ended_on"].isna() & (dated["status"] != "running")]
    bars = {bar.name: bar.x for bar in drawn(chart)}
    assert all(bars[agreement][0] == bars[agreement][1] for agreement in unconfirmed["agreement"])
    said = [annotation.text.replace("<br>", " ") for annotation in validated(chart).layout.annotations]
    assert sorted(said) == sorted(say("agreement-end-unknown", status=code) for code in unconfirmed["status"])
    # One that ended on an unknown day is not said to go on.
    assert say("agreement-end-unknown", status="ended") in said


def test_the_colour_tells_the_status(chart, tables):
    statuses = tables["agreements"].set_index("agreement")["status"]
    assert all(bar.line.color == COLOURS[statuses[bar.name]] for bar in drawn(chart))


def test_an_agreement_without_dates_has_a_row_that_says_so(chart, connection, say):
    concluded = agreements(connection, Selection()).concluded
    undated = concluded[concluded["signed_on"].isna()]
    rows = [row for row in validated(chart).data if row.mode == "text"]
    assert len(undated) and {row.name for row in rows} == set(undated["agreement"])
    assert {*chain.from_iterable(row.text for row in rows)} == {say("agreement-dates-unknown")}
    told = {
        say(
            "agreement-spoken", name=say.of(row, "name"), signed="none", status=row["status"], ended="unknown"
        )
        for row in undated.to_dict("records")
    }
    assert all(each in chart.alt for each in told)


def test_the_table_says_what_no_source_confirms(connection, say):
    answer = agreements(connection, Selection())
    rows = agreements_table(answer, say).set_index(answer.agreements["agreement"])
    status = rows[say("agreement-status-heading")]
    assert status["plant_proteins"] == say("agreement-status", status="not_confirmed")
    # What was not concluded has no days that could be known.
    assert rows.loc["agriculture", [say("agreement-signed"), say("agreement-ended")]].tolist() == ["", ""]


def test_the_words_are_those_of_the_language(chart, tables, say):
    names = tables["agreements"].set_index("agreement")[f"name_{say.language}"]
    assert names["textiles"] in chart.alt
    assert say.date("2016-07-04") in chart.alt
    assert names["renewable_energy"] in chart.title
    assert set(chart.table[say("agreement")]) == set(names)

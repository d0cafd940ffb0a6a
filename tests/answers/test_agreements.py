"""Agreements, risk sectors and risk analyses, counted a second time from the files."""

from datetime import date

import pandas as pd
import pytest

from answers.agreements import agreements, risks
from answers.selection import Selection
from translations import LANGUAGES, words

TODAY = date(2026, 1, 1)


def coverage_of(tables, sector: str) -> str:
    """Whether a sector has an agreement, from the states of its agreements: "ended" is said of all of them."""
    own = tables["agreements"].query("sector == @sector and verified and status != 'not_concluded'")
    return next((state for state in ("running", "unknown", "ended") if state in set(own["status"])), "none")


def test_every_agreement_by_its_state(connection, tables):
    answer, rows = agreements(connection, Selection()), tables["agreements"]
    assert len(answer.agreements) == len(rows)
    concluded = rows[rows["verified"] & (rows["status"] != "not_concluded")]
    assert set(answer.concluded["agreement"]) == set(concluded["agreement"])
    counts = {status: answer.with_status(status) for status in ("running", "ended", "unknown")}
    assert counts == concluded["status"].value_counts().to_dict()
    # As many as the SER names.
    assert sum(counts.values()) == 11
    dated = concluded[concluded["signed_on"].notna()]
    assert set(answer.dated["agreement"]) == set(dated["agreement"])
    assert list(answer.dated["signed_on"]) == sorted(answer.dated["signed_on"])


def test_the_goals_of_each_agreement(connection, tables):
    links = tables["agreement_goals"].groupby("agreement")["goal"].apply(sorted).to_dict()
    for row in agreements(connection, Selection()).agreements.itertuples():
        assert list(row.goals) == links.get(row.agreement, [])


def test_the_coverage_of_the_risk_sectors(connection, tables):
    answer = agreements(connection, Selection())
    sectors = set(tables["sectors"]["sector"]) - {"other"}
    found = answer.coverage.set_index("sector")["coverage"].to_dict()
    assert found == {sector: coverage_of(tables, sector) for sector in sectors}
    assert len(answer.sectors("none")) == sum(coverage_of(tables, s) == "none" for s in sectors) == 5


def test_a_running_agreement_outweighs_an_ended_one(changed):
    running = changed("UPDATE agreements SET status = 'running' WHERE agreement = 'insurance'")
    found = agreements(running, Selection()).coverage.set_index("sector")["coverage"]
    assert found["finance"] == "running"


def test_a_sector_is_not_said_to_be_done_while_the_end_of_one_agreement_is_unknown(connection):
    found = agreements(connection, Selection()).coverage.set_index("sector")["coverage"]
    assert (found["finance"], found["metal"]) == ("unknown", "unknown")


@pytest.mark.parametrize(
    ("left_out", "sector"),
    [("floriculture", "agriculture"), ("food", "food")],
    ids=["never concluded", "not confirmed"],
)
def test_an_agreement_that_was_never_concluded_or_is_not_confirmed_covers_nothing(changed, left_out, sector):
    ours = changed(f"DELETE FROM agreements WHERE agreement = '{left_out}'")
    answer = agreements(ours, Selection())
    assert answer.coverage.set_index("sector").loc[sector, "coverage"] == "none"
    assert len(answer.agreements.query("sector == @sector")) == 1


def test_the_risks_that_the_summary_names_for_each_sector(connection, tables):
    rows, sources = tables["sector_risks"], tables["sources"].set_index("source")
    for row in agreements(connection, Selection()).coverage.itertuples():
        own = rows[rows["sector"] == row.sector]
        named = row.risks_nl.split("; ") if isinstance(row.risks_nl, str) else []
        assert named == sorted(own["risk_nl"])
        assert row.source_address == sources.loc[own["source"].iloc[0], "address"]


def test_nothing_is_counted_in_a_selection(connection):
    """The summary says "among others": a number of risks, or none, would say more than it does."""
    coverage = agreements(connection, Selection()).coverage
    assert coverage.select_dtypes("number").empty


def test_counts_keep_their_unit_and_sources_that_contradict_each_other(connection, tables):
    found, rows = agreements(connection, Selection()).counts, tables["agreement_counts"]
    keys = ["agreement", "counted_on", "unit", "value", "qualifier"]
    assert sorted(found[keys].itertuples(index=False)) == sorted(rows[keys].itertuples(index=False))
    banks = found.query("agreement == 'banking' and unit == 'banks'")
    assert sorted(banks["value"]) == [11, 13]


def test_a_target_that_moved_has_a_row_for_each_year(connection):
    found = agreements(connection, Selection()).targets.query("agreement == 'textiles'")
    assert list(zip(found["target_year"], found["share"], strict=True)) == [
        (2018, 0.5),
        (2020, 0.8),
        (2021, 0.8),
    ]


@pytest.mark.parametrize(
    "selection",
    [
        Selection(sector=("finance",)),
        Selection(ministry=("BZK",)),
        Selection(goal=(5,)),
        Selection(sector=("textiles", "food"), goal=(5,)),
        Selection(sector=("chemicals",)),
        Selection(sector=("oil_gas",), goal=(14,)),
    ],
    ids=str,
)
def test_a_selection(connection, tables, selection):
    answer = agreements(connection, selection)
    sectors = tables["sectors"].set_index("sector")
    links = tables["agreement_goals"].groupby("agreement")["goal"].apply(set)
    left = {
        row.agreement
        for row in tables["agreements"].itertuples()
        if (not selection.sector or row.sector in selection.sector)
        and (not selection.ministry or sectors.loc[row.sector, "ministry"] in selection.ministry)
        and (not selection.goal or links.get(row.agreement, set()) & set(selection.goal))
    }
    assert set(answer.agreements["agreement"]) == left
    assert set(answer.counts["agreement"]) | set(answer.targets["agreement"]) <= left
    covered = {
        code
        for code in sectors.index.difference(["other"])
        if (not selection.sector or code in selection.sector)
        and (not selection.ministry or sectors.loc[code, "ministry"] in selection.ministry)
    }
    assert set(answer.coverage["sector"]) == covered


def test_the_enabling_rights(connection, changed, tables):
    concluded = tables["agreements"].query("verified and status != 'not_concluded'")
    found = agreements(connection, Selection()).enabling_rights()
    counts = concluded["enabling_rights_priority"].value_counts()
    assert found == {answer: int(counts.get(answer, 0)) for answer in ("yes", "no", "unknown")}
    assert found == {"yes": 0, "no": 0, "unknown": 11}
    ours = changed(
        "UPDATE agreements SET enabling_rights_priority = 'yes' WHERE agreement IN ('gold', 'agriculture')",
        "UPDATE agreements SET enabling_rights_priority = 'no' WHERE agreement = 'food'",
    )
    # The one of agriculture was never concluded.
    assert agreements(ours, Selection()).enabling_rights() == {"yes": 1, "no": 1, "unknown": 9}


@pytest.mark.parametrize(
    ("analysed_on", "today", "age"),
    [
        ("2014-09", date(2014, 9, 1), 0),
        ("2014-09", date(2015, 9, 30), 0),
        ("2014-09", date(2015, 10, 1), 1),
        ("2014-09", date(2024, 9, 30), 9),
        ("2014-09", date(2026, 1, 1), 11),
        ("2014", date(2014, 6, 1), 0),
        ("2014", date(2015, 12, 31), 0),
        ("2014", date(2016, 1, 1), 1),
        ("2014-09-04", date(2015, 9, 3), 0),
        ("2014-09-04", date(2015, 9, 4), 1),
        ("2014-02-29", date(2020, 2, 28), 5),
    ],
)
def test_the_age_of_the_last_full_analysis(changed, analysed_on, today, age):
    ours = changed(f"UPDATE risk_analyses SET analysed_on = '{analysed_on}'")
    assert risks(ours, Selection(), today).age == age


def test_only_a_full_analysis_counts(connection, changed):
    assert risks(connection, Selection(), TODAY).last_full["analysis"] == "kpmg_2014"
    newer = """
        INSERT INTO risk_analyses BY NAME
        SELECT 'newer' AS analysis, 'Nieuw' AS name_nl, 'New' AS name_en, '2025' AS analysed_on,
            '{}' AS scope, 'unknown' AS enabling_rights_priority
    """
    partial = risks(changed(newer.format("partial")), Selection(), TODAY)
    assert (partial.last_full["analysis"], len(partial.analyses)) == ("kpmg_2014", 2)
    full = risks(changed(newer.format("full")), Selection(), TODAY)
    assert (full.last_full["analysis"], full.age) == ("newer", 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headlines(connection, changed, language):
    say = words(language)
    answer = risks(connection, Selection(), TODAY)
    assert answer.headline(say) == say("risks-headline", age=11, date=say.date("2014-09"))
    none = risks(changed("DELETE FROM risk_analyses"), Selection(), TODAY)
    assert (none.age, none.headline(say)) == (None, say("risks-headline-none"))
    sentence = answer.agreements.coverage_sentence(say)
    for name in answer.agreements.sectors("none")[f"name_{language}"]:
        assert name in sentence
    assert str(len(answer.agreements.coverage)) in sentence
    headline = answer.agreements.headline(say)
    for number in (11, *(answer.agreements.with_status(s) for s in ("running", "ended", "unknown"))):
        assert str(number) in headline


def test_the_enabling_rights_come_first_among_the_themes(connection, tables):
    themes = risks(connection, Selection(), TODAY).themes
    assert themes["theme"].iloc[0] == "freedom_of_association"
    expected = tables["risk_themes"].set_index("theme")["enabling_right"].to_dict()
    assert themes.set_index("theme")["enabling_right"].to_dict() == expected
    assert pd.Series(expected).sum() == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_headline_has_no_zeros_and_claims_nothing_of_what_is_not_confirmed(changed, language):
    say = words(language)
    ended = agreements(changed(), Selection(sector=("textiles",)))
    for sentence in (ended.headline(say), ended.coverage_sentence(say)):
        assert "0" not in sentence
    unconfirmed = changed("UPDATE agreements SET verified = false WHERE sector = 'textiles'")
    answer = agreements(unconfirmed, Selection(sector=("textiles",)))
    assert not any(character.isdigit() for character in answer.headline(say))
    assert answer.sectors("none")["sector"].tolist() == ["textiles"]

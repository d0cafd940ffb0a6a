"""The agreements, the sectors they cover and the age of the risk analysis, counted a second time."""

from datetime import date

import pytest

from answers.agreements import agreements, risks
from answers.selection import Selection

TODAY = date(2026, 1, 15)


def test_the_agreements_by_status(connection, tables):
    answer = agreements(connection, Selection())
    counts = tables["agreements"]["status"].value_counts()
    for status in ("running", "ended", "unknown"):
        assert answer.with_status(status) == counts[status]
    assert len(answer.concluded) == len(answer.agreements) - counts["not_concluded"]
    assert len(answer.dated) == tables["agreements"]["signed_on"].notna().sum()
    assert answer.agreements["agreement"].is_unique


def test_every_risk_sector_is_covered_by_its_best_agreement(connection, tables):
    concluded = tables["agreements"].query("status != 'not_concluded'")
    coverage = agreements(connection, Selection()).coverage.set_index("sector")
    assert set(coverage.index) == set(tables["sectors"]["sector"]) - {"other"}
    for sector, row in coverage.iterrows():
        statuses = set(concluded.loc[concluded["sector"] == sector, "status"])
        best = next((status for status in ("running", "ended", "unknown") if status in statuses), "none")
        assert row["coverage"] == best
        own = tables["sector_risks"].query("sector == @sector")
        for group in ("environment", "labour", "human_rights"):
            assert row[group] == (own["risk_group"] == group).sum()


def test_the_goals_of_each_agreement(connection, tables):
    found = agreements(connection, Selection()).agreements.set_index("agreement")["goals"]
    links = tables["agreement_goals"]
    for agreement, goals in found.items():
        assert list(goals) == sorted(links.loc[links["agreement"] == agreement, "goal"])


def test_priority_for_the_enabling_rights_is_unknown_everywhere(connection, tables):
    answer = agreements(connection, Selection())
    concluded = tables["agreements"].query("status != 'not_concluded'")
    assert answer.enabling_rights() == {"yes": 0, "no": 0, "unknown": len(concluded)}


@pytest.mark.parametrize(
    ("selection", "kept"),
    [
        (Selection(sector=("textiles",)), {"textiles"}),
        (Selection(goal=(7,)), {"renewable_energy"}),
        (Selection(sector=("textiles", "finance"), goal=(10,)), {"banking"}),
        (Selection(sector=("oil_gas",)), set()),
        (Selection(sector=("oil_gas",), goal=(14,)), set()),
    ],
    ids=str,
)
def test_a_selection_keeps_its_agreements_with_their_counts(connection, tables, selection, kept):
    answer = agreements(connection, selection)
    assert set(answer.agreements["agreement"]) == kept
    counts = tables["agreement_counts"]
    assert len(answer.counts) == counts["agreement"].isin(kept).sum()
    assert set(answer.targets["agreement"]) <= kept


def test_a_ministry_keeps_the_agreements_of_its_sectors(connection, tables):
    both = tables["agreements"].merge(tables["sectors"], on="sector")
    expected = both.loc[both["ministry"] == "FIN", "agreement"]
    assert set(agreements(connection, Selection(ministry=("FIN",))).agreements["agreement"]) == set(expected)
    assert len(expected)


@pytest.mark.parametrize(
    ("today", "age"), [(date(2026, 1, 15), 11), (date(2026, 9, 30), 11), (date(2026, 10, 1), 12)]
)
def test_the_age_of_the_last_full_risk_analysis(connection, today, age):
    answer = risks(connection, Selection(), today)
    assert answer.last_full["analysed_on"] == "2014-09"
    assert answer.age == age


def test_without_a_full_analysis_there_is_no_age(changed):
    answer = risks(changed("UPDATE risk_analyses SET scope = 'partial'"), Selection(), TODAY)
    assert (answer.last_full, answer.age) == (None, None)

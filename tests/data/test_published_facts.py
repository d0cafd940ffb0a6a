"""The published facts: goals, targets, agreements, recommendations and risks, as their sources state them."""

import pandas as pd

GOALS = [
    ("Geen armoede", "No poverty"),
    ("Geen honger", "Zero hunger"),
    ("Goede gezondheid en welzijn", "Good health and well-being"),
    ("Kwaliteitsonderwijs", "Quality education"),
    ("Gendergelijkheid", "Gender equality"),
    ("Schoon water en sanitair", "Clean water and sanitation"),
    ("Betaalbare en duurzame energie", "Affordable and clean energy"),
    ("Waardig werk en economische groei", "Decent work and economic growth"),
    ("Industrie, innovatie en infrastructuur", "Industry, innovation and infrastructure"),
    ("Ongelijkheid verminderen", "Reduced inequalities"),
    ("Duurzame steden en gemeenschappen", "Sustainable cities and communities"),
    ("Verantwoorde consumptie en productie", "Responsible consumption and production"),
    ("Klimaatactie", "Climate action"),
    ("Leven in het water", "Life below water"),
    ("Leven op het land", "Life on land"),
    ("Vrede, justitie en sterke publieke diensten", "Peace, justice and strong institutions"),
    ("Partnerschap om doelstellingen te bereiken", "Partnerships for the goals"),
]
# target: (value as stated, in the unit of the figures, year)
TARGETS = {
    "endorsement_2023": (90, 0.9, 2023),
    "ghg_2020": (-25, 75, 2020),
    "ghg_2030_49": (-49, 51, 2030),
    "ghg_2030_55": (-55, 45, 2030),
    "oda_no_year": (0.7, 0.7, None),
    "rd_2020": (2.5, 2.5, 2020),
    "rd_no_year": (3, 3, None),
    "renewables_2020": (14, 14, 2020),
    "renewables_2023": (16, 16, 2023),
    "renewables_2030": (27, 27, 2030),
    "renewables_eu_2030": (42.5, 42.5, 2030),
}
# Which sectors the public summary of the risk analysis of 2014 names for a risk; some risks it names for all.
RISKS = {
    "water_soil_pollution": {"chemicals", "metal", "agriculture", "oil_gas"},
    "water_scarcity": {"textiles", "food", "agriculture"},
    "child_labour": {"electronics", "textiles", "food"},
    "womens_rights": {"electronics", "metal", "textiles", "food", "agriculture"},
    "land_grabbing": {"chemicals", "wood_paper", "food"},
    "living_environment": {"construction", "metal", "oil_gas"},
    "resource_depletion": {"energy", "oil_gas"},
}
IN_ALL = ("emissions", "unsafe_work")
CONVERSIONS = {
    "none": lambda value: value,
    "percent_to_share": lambda value: value / 100,
    "reduction_to_index": lambda value: 100 - abs(value),
}


def test_goals_carry_their_official_names(tables):
    goals = tables["goals"]
    assert list(zip(goals["name_nl"], goals["name_en"], strict=True)) == GOALS
    assert goals["goal"].tolist() == list(range(1, 18))
    assert goals["colour"].is_unique


def test_targets_as_stated_and_as_drawn(tables):
    """Those that TARGETS names; a new row needs no change here, but may get its line."""
    targets = tables["targets"].set_index("target")
    stated = {
        name: (row["value"], CONVERSIONS[row["unit_conversion"]](row["value"]), row["year"])
        for name, row in targets.astype({"year": object}).where(targets.notna(), None).iterrows()
    }
    assert {name: stated[name] for name in TARGETS} == TARGETS


def test_what_is_probable_says_so_in_both_languages(tables):
    """A target without a source that states it is never drawn; its note says that it is probable."""
    probable = tables["targets"].query("not verified")
    assert "renewables_2030_38" in set(probable["target"])
    assert probable["note_nl"].str.contains("waarschijnlijk", case=False).all()
    assert probable["note_en"].str.contains("probably", case=False).all()


def test_a_target_points_the_way_its_indicator_does(tables):
    both = tables["targets"].merge(tables["indicators"], on="indicator", suffixes=("", "_indicator"))
    assert (both["direction"] == both["direction_indicator"]).all()


def test_at_most_one_target_stands_for_an_indicator_area_and_year(tables):
    standing = tables["targets"].query("verified and valid_to.isna() and year.notna()")
    assert not standing.duplicated(["indicator", "geo", "year"]).any()


def test_targets_that_no_longer_hold_say_until_when_a_source_states_them(tables):
    targets = tables["targets"].set_index("target")
    assert targets.loc["ghg_2030_49", "valid_to"] == "2021-10"
    # It moved; the new number was not found.
    assert targets.loc["renewables_2030", ["valid_from", "valid_to"]].tolist() == ["2019", "2023-10"]
    withdrawn = targets.dropna(subset="valid_to")
    assert withdrawn["note_nl"].notna().all() and withdrawn["note_en"].notna().all()


def test_the_target_of_the_european_union_is_not_the_netherlands(tables):
    geo = tables["targets"].set_index("target")["geo"]
    assert geo[geo != "NL"].to_dict() == {"renewables_eu_2030": "EU27_2020"}


def test_a_target_on_another_definition_is_only_similar(tables):
    targets = tables["targets"]
    similar = targets[targets["series_match"] == "similar"]
    assert set(similar["unit_conversion"]) == {"reduction_to_index"}
    assert similar["note_nl"].notna().all()


def test_ministries_follow_the_announcements_of_two_cabinets(tables):
    """2 July 2024: three new ones, two renamed. 23 February 2026: those three merged, and EZ renamed back."""
    ministries = tables["ministries"].set_index("ministry")
    split, merger = "2024-07-02", "2026-02-23"
    assert set(ministries.index[ministries["valid_from"] == split]) == {"AenM", "EZ", "KGG", "LVVN", "VRO"}
    assert set(ministries.index[ministries["valid_to"] == split]) == {"LNV"}
    ended = ministries[ministries["valid_to"] == merger]
    assert ended["successor"].to_dict() == {"AenM": "JenV", "EZ": "EZK", "KGG": "EZK", "VRO": "BZK"}
    assert ministries.index[ministries["valid_from"] == merger].tolist() == ["EZK"]
    came = ministries["predecessor"].dropna().to_dict()
    assert came == {"AenM": "JenV", "EZ": "EZK", "KGG": "EZK", "LVVN": "LNV", "VRO": "BZK"}


def test_every_ministry_and_every_end_of_one_has_a_source(tables):
    ministries = tables["ministries"]
    assert (ministries["source"].notna() == ministries["verified"]).all()
    assert (ministries["ended_source"].notna() == ministries["valid_to"].notna()).all()


def test_a_successor_leaves_no_gap(tables):
    """What is taken over begins on the day on which the other ends, or exists already."""
    ministries = tables["ministries"].set_index("ministry")
    for row in ministries.dropna(subset="successor").itertuples():
        assert ministries.loc[row.successor, "valid_from"] in (row.valid_to, None) or pd.isna(
            ministries.loc[row.successor, "valid_from"]
        )


def test_the_cabinet_reported_on_the_goals_every_year(tables):
    statements = tables["ministry_statements"].query("ministry == 'cabinet'")
    years = statements["statement_on"].str[:4].astype(int).tolist()
    assert years == list(range(2017, max(years) + 1)) and max(years) >= 2025
    assert set(statements["names_sdg_contribution"]) == {"yes"}
    # Whether they name the link with responsible business conduct was not visible.
    assert set(statements["names_imvo_link"]) == {"unknown"}
    assert statements["source"].notna().all() and statements["address"].notna().all()


def test_links_of_ministries_are_verified_only_where_a_source_states_them(tables):
    links = tables["goal_ministries"]
    assert set(links.loc[links["verified"], "goal"]) == {2, 5, 7, 12}
    assert set(links["goal"]) == set(range(1, 18))
    assert (links["source"].notna() == links["verified"]).all()


def test_every_division_of_sbi_belongs_to_one_sector(tables):
    sectors = tables["sectors"]
    divisions = sectors["sbi"].str.split().explode()
    # The sections of SBI 2008; in the Netherlands there is no division 05 or 07.
    sections = [
        (1, 3), (6, 6), (8, 33), (35, 39), (41, 43), (45, 47), (49, 53), (55, 56), (58, 66), (68, 75), (77, 82),
        (84, 88), (90, 99),
    ]  # fmt: skip
    assert sorted(divisions) == [f"{n:02}" for first, last in sections for n in range(first, last + 1)]
    assert sectors.loc[sectors["ministry"].isna(), "sector"].tolist() == ["other"]


def test_agreements_count_in_their_own_units(tables):
    counts = tables["agreement_counts"]
    textiles = counts[(counts["agreement"] == "textiles") & (counts["counted_on"] == "2019-12")]
    assert sorted(textiles.loc[textiles["unit"] == "companies", "value"]) == [57, 67]
    assert textiles.loc[textiles["unit"] == "brands", "value"].tolist() == [92]
    banks = counts[counts["agreement"] == "banking"]
    assert sorted(banks["value"]) == [11, 13]


def test_agreements_with_unconfirmed_dates_have_none(tables):
    agreements = tables["agreements"].set_index("agreement")
    for agreement in ("gold", "insurance", "plant_proteins", "agriculture"):
        assert agreements.loc[agreement, ["signed_on", "in_force_on", "ended_on"]].isna().all(), agreement
    assert set(agreements["enabling_rights_priority"]) == {"unknown"}
    assert agreements.index[agreements["status"] == "running"].tolist() == ["renewable_energy"]


def test_goals_of_agreements_are_editorial(tables):
    links = tables["agreement_goals"]
    assert set(links["basis"]) == {"editorial"} and not links["verified"].any()


def test_a_target_that_moved_has_a_row_for_each_year(tables):
    moved = tables["agreement_targets"].query("agreement == 'textiles' and share == 0.8")
    assert moved["target_year"].tolist() == [2020, 2021]


def test_only_one_recommendation_got_a_target(tables):
    commitments = tables["commitments"].set_index("commitment")
    assert commitments.index.tolist() == ["r1", "r2", "r3", "r4", "r5", "r6", "r7"]
    assert commitments["target"].dropna().to_dict() == {"r1": "endorsement_2023"}
    assert commitments["status"].tolist() == ["target_missed"] + ["no_target_known"] * 6


def test_what_is_known_of_a_recommendation_has_a_source_of_its_own_and_a_date(tables):
    """The source of the recommendation is of 2019 or 2020 and knows nothing of what came after."""
    commitments = tables["commitments"].set_index("commitment")
    assert (commitments["evidence_source"].notna() == commitments["last_news_on"].notna()).all()
    assert commitments.index[commitments["evidence_source"].isna()].tolist() == ["r2"]
    assert not (commitments["evidence_source"] == commitments["source"]).any()


def test_themes_of_risk_by_group(tables):
    themes = tables["risk_themes"]
    groups = themes["theme_group"].value_counts().to_dict()
    assert groups == {"labour": 7, "environment": 6, "human_rights": 6, "fair_business": 3}
    assert themes.loc[themes["enabling_right"], "theme"].tolist() == ["freedom_of_association"]


def test_the_risks_that_the_public_summary_names(tables):
    risks = tables["sector_risks"].groupby("risk")["sector"].agg(set).to_dict()
    assert risks == RISKS | dict.fromkeys(IN_ALL, set(tables["sectors"]["sector"]) - {"other"})


def test_what_is_told_of_the_summary_says_that_it_is_a_selection(tables):
    (analysis,) = tables["risk_analyses"].query("analysis == 'kpmg_2014'").to_dict("records")
    assert "selectie" in analysis["note_nl"] and "selection" in analysis["note_en"]


def test_the_last_full_risk_analysis_is_of_2014(tables):
    analyses = tables["risk_analyses"]
    assert analyses[["analysis", "analysed_on", "scope"]].values.tolist() == [
        ["kpmg_2014", "2014-09", "full"]
    ]


def test_only_the_date_of_the_omnibus_agreement_is_not_confirmed(tables):
    """Its number and day in the Official Journal were not seen. When a source gives them, take it out here."""
    events = tables["events"]
    assert events.loc[~events["verified"], "event"].tolist() == ["omnibus_agreement"]


def test_what_ended_or_began_with_a_ministry_or_a_statement_is_an_event(tables):
    days = set(tables["events"]["happened_on"])
    assert set(tables["ministries"][["valid_from", "valid_to"]].stack().dropna()) <= days
    assert set(tables["ministry_statements"]["statement_on"]) <= days
    signed = tables["agreements"]["signed_on"].dropna()
    assert set(signed) <= days


def test_nothing_in_the_tables_is_dated_after_the_day_it_was_written_down(tables):
    """The call that closes on 30 September 2026 is the latest day that a text names."""
    for name, column in (("events", "happened_on"), ("ministry_statements", "statement_on"), ("sources", "published_on")):
        assert tables[name][column].dropna().max() <= "2026-11-26", name

"""The published figures: every series whole, and a handful of values counted again."""

import pytest

from tests.data.delivered import accepted, counted

# Years and values at both ends for the Netherlands, as the publishers print them.
ENDS = [
    ("eurostat_sdg_07_40", 2004, 2.03, 2024, 20.18),
    ("sdsn_sdg7_eurenew", 2004, 2.048, 2017, 6.604),
    ("eurostat_sdg_13_10_excl_lulucf_index", 1990, 100.0, 2022, 71.7),
    ("eurostat_sdg_08_10", 2000, 40430.0, 2024, 50880.0),
    ("eurostat_sdg_10_41", 2005, 3.99, 2024, 3.72),
    ("eurostat_ilc_mdes01", 2005, 3.1, 2023, 7.1),
    ("un_8_6_1_neet", 2000, 4.23, 2022, 3.26),
    ("wb_unemployment", 1991, 7.285, 2025, 3.874),
    ("owid_total_ghg", 1850, 15762111.0, 2023, 153143840.0),
    ("sdsn_sdg17_euoda", 2005, 0.82, 2018, 0.61),
    ("sdsn_sdg9_eurd", 2000, 1.79, 2017, 1.99),
    ("sdsn_sdg6_shower", 2007, 0.0, 2018, 0.0),
]


def test_every_series_is_delivered_whole(tables):
    found, expected = counted(tables["observations"]), accepted()
    assert found.keys() == expected.keys(), "python -m tests.data.delivered"
    for edition, row in found.items():
        assert row == pytest.approx(expected[edition], rel=1e-9, abs=0.011), edition


def test_every_indicator_but_the_endorsement_rate_has_figures(tables):
    indicators = tables["indicators"]
    with_figures = set(tables["observations"].loc[lambda o: o["geo"] == "NL", "indicator"])
    assert set(indicators["indicator"]) - with_figures == {"endorsement_rate"}


@pytest.mark.parametrize(("indicator", "first", "first_value", "last", "last_value"), ENDS)
def test_both_ends_of_a_series(tables, indicator, first, first_value, last, last_value):
    table = tables["observations"]
    rows = table[(table["indicator"] == indicator) & (table["geo"] == "NL")].sort_values(["year", "edition"])
    series = rows.drop_duplicates("year", keep="last").set_index("year")["value"]
    assert (series.index.min(), series.index.max()) == (first, last)
    assert (series[first], series[last]) == (first_value, last_value)


def test_the_same_year_differs_between_publishers_and_both_are_kept(tables):
    table = tables["observations"]
    values = table[(table["geo"] == "NL") & (table["year"] == 2017)].groupby("indicator")["value"].agg(list)
    assert values["sdsn_sdg7_eurenew"] == [6.604]
    assert values["eurostat_sdg_07_40"] == [6.507, 6.507]


def test_flags_are_kept(tables):
    assert set("".join(tables["observations"]["flags"].dropna())) == set("bdeipu")
    broken = tables["observations"].query(
        "indicator == 'eurostat_sdg_10_41' and geo == 'NL' and flags == 'b'"
    )
    assert list(broken["year"]) == [2005, 2016]


def test_values_lie_within_their_natural_bounds(tables):
    both = tables["observations"].merge(tables["indicators"], on="indicator")
    outside = (both["value"] < both["lower_bound"]) | (both["value"] > both["upper_bound"])
    assert both.loc[outside, ["indicator", "year", "value"]].values.tolist() == []


def test_every_indicator_says_what_is_good(tables):
    indicators = tables["indicators"]
    assert set(indicators["direction"].dropna()) == {1, -1}
    assert set(indicators.loc[indicators["direction"].isna(), "direction_basis"]) == {"editorial"}
    direction = indicators.set_index("indicator")["direction"]
    assert direction["endorsement_rate"] == direction["eurostat_sdg_07_40"] == 1
    assert direction["wb_unemployment"] == direction["eurostat_sdg_13_10_excl_lulucf_index"] == -1


def test_a_share_has_the_bounds_of_a_percentage(tables):
    shares = tables["indicators"].query("kind == 'share'")
    assert (shares["lower_bound"] == 0).all() and (shares["upper_bound"] == 100).all()
    assert (shares["unit_nl"].str[0] == "%").all()


def test_series_of_the_same_thing_count_once(tables):
    indicators = tables["indicators"]
    groups = indicators.dropna(subset="same_as").groupby("same_as")
    assert (groups.size() > 1).all() and (groups["goal"].nunique() == 1).all()
    assert (groups["direction"].nunique() == 1).all()
    same = indicators.set_index("indicator")["same_as"]
    assert same["sdsn_sdg7_eurenew"] == same["eurostat_sdg_07_40"]
    assert same.isna()["un_8_6_1_neet"] and same.isna()["sdsn_sdg8_euyneet"]


def test_a_goal_opens_with_two_to_five_headline_indicators_of_recent_years(tables):
    """The endorsement opens goal 8; its measurements stand in a table of their own."""
    dutch = tables["observations"].query("geo == 'NL'").groupby("indicator")["year"].max()
    headlines = tables["indicators"].dropna(subset="headline_rank")
    assert headlines["successor"].isna().all()
    for goal, own in headlines.groupby("goal"):
        assert sorted(own["headline_rank"]) == list(range(1, len(own) + 1)), goal
        assert 2 <= len(own) <= 5, goal
        assert own["indicator"].map(dutch).dropna().min() >= 2022, goal
    assert set(headlines["goal"]) == set(range(1, 18))
    assert set(headlines["indicator"]) - set(dutch.index) == {"endorsement_rate"}


def test_what_took_the_place_of_a_series_is_not_archived_itself(tables):
    successor = tables["indicators"].set_index("indicator")["successor"].dropna()
    assert not set(successor) & set(successor.index)
    dutch = tables["observations"].query("geo == 'NL'").groupby("indicator")["year"].max()
    newer = successor.map(dutch) >= successor.index.map(dutch)
    assert newer.all()


def test_names_tell_indicators_apart(tables):
    indicators = tables["indicators"]
    assert indicators["name_nl"].is_unique and indicators["name_en"].is_unique


def test_the_official_measurements(tables):
    measurements = tables["measurements"].set_index("measurement")
    official = measurements[measurements["comparability_group"] == "official_definition"]
    assert official["share"].to_dict() == {"official_2017": 0.30, "official_2023": 0.41}
    assert official["status"].tolist() == ["baseline", "final"]
    unpublished = official[["population_size", "assessed", "endorsing", "measured_by"]]
    assert unpublished.isna().all(axis=None)


def test_the_measurement_of_2020_says_that_its_companies_and_year_are_not_known(tables):
    """Its source speaks of Dutch business and gives the percentage alone."""
    second = tables["measurements"].set_index("measurement").loc["official_2020"]
    assert (second["share"], second["published_on"]) == (0.35, "2020")
    unpublished = ["reference_year", "population_size", "assessed", "endorsing", "measured_by"]
    assert second[unpublished].isna().all()
    others = tables["measurements"].query("measurement != 'official_2020'")["comparability_group"]
    assert second["comparability_group"] not in set(others)
    assert "bedrijfsleven" in second["population_definition_nl"]
    assert "Dutch business" in second["population_definition_en"]


def test_the_study_of_2016_stands_apart(tables):
    study = tables["measurements"].set_index("measurement").loc["vbdo_2016"]
    assert study["comparability_group"] == "vbdo_2016" and study["status"] == "other_study"
    assert study["endorsing"] / study["assessed"] == study["share"] == 0.30

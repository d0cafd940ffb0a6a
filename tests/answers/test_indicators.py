"""Which indicators stand under which goals, and the figures of one, read a second time from the files."""

import pytest

from answers.indicators import Rank, each, indicator, indicators
from answers.selection import Selection
from answers.target_words import with_unit
from tests.conftest import TODAY
from translations import LANGUAGES, words

RENEWABLES = "eurostat_sdg_07_40"


def goals_of(tables, selection: Selection) -> set[int]:
    """The goals that every filter in use leaves."""
    left = set(range(1, 18))
    if selection.goal:
        left &= set(selection.goal)
    if selection.ministry:
        links = tables["goal_ministries"]
        left &= set(links.loc[links["ministry"].isin(selection.ministry), "goal"])
    if selection.sector:
        links = tables["agreement_goals"].merge(tables["agreements"], on="agreement")
        left &= set(links.loc[links["sector"].isin(selection.sector), "goal"])
    return left


@pytest.mark.parametrize(
    "selection",
    [
        Selection(),
        Selection(goal=(5, 7)),
        Selection(ministry=("BZ",)),
        Selection(ministry=("BZ", "FIN")),
        Selection(sector=("textiles",)),
        Selection(sector=("finance", "energy")),
        Selection(sector=("oil_gas",)),
        Selection(sector=("textiles",), ministry=("IenW",), goal=(6, 7, 12)),
    ],
    ids=str,
)
def test_a_selection_leaves_its_goals_and_their_indicators(connection, tables, selection):
    answer = indicators(connection, selection, TODAY)
    goals = goals_of(tables, selection)
    assert set(answer.goals.loc[answer.goals["is_selected"], "goal"]) == goals
    assert len(answer.goals) == 17

    own = tables["indicators"][["goal", "indicator"]]
    links = [
        *own.itertuples(index=False),
        *tables["goal_indicators"][["goal", "indicator"]].itertuples(index=False),
    ]
    expected = sorted((goal, code) for goal, code in links if goal in goals)
    assert sorted(zip(answer.selected["shown_goal"], answer.selected["indicator"], strict=True)) == expected


def test_the_ministries_first_responsible_for_a_goal(connection, tables):
    goals = indicators(connection, Selection(), TODAY).goals.set_index("goal")
    primary = tables["goal_ministries"].query("role == 'primary'")
    # Of the ministries that goals are linked to only this one is no more.
    arrows = {"LNV": "LNV (→ LVVN)"}
    for goal in range(1, 18):
        own = primary[primary["goal"] == goal]
        named = ", ".join(arrows.get(ministry, ministry) for ministry in sorted(own["ministry"])) or None
        assert (goals.loc[goal, "ministries"] or None) == named
        assert goals.loc[goal, "has_unverified_ministry"] == (~own["verified"]).any()


def test_an_indicator_of_every_publisher_shows_the_figures_of_the_file(connection, tables):
    observations = tables["observations"]
    editions = observations.groupby("indicator")["edition"].nunique()
    published = tables["indicators"][tables["indicators"]["indicator"].map(editions) == 1]
    for code in published.drop_duplicates("publisher")["indicator"]:
        answer = indicator(connection, code, TODAY)
        for geo, rows in observations[observations["indicator"] == code].groupby("geo"):
            found = answer.of(geo)
            assert list(zip(found["year"], found["value"], strict=True)) == sorted(
                zip(rows["year"], rows["value"], strict=True)
            )
        assert answer.earlier_editions == ()


def test_an_older_edition_is_named_but_not_shown(changed):
    newer = f"""
        INSERT INTO observations BY NAME
        SELECT '{RENEWABLES}' AS indicator, 'NL' AS geo, 2024 AS year, 'Eurostat-2027-02-01' AS edition,
            19.0 AS value
    """
    answer = indicator(changed(newer), RENEWABLES, TODAY)
    assert list(answer.netherlands["value"]) == [19]
    assert answer.earlier_editions == ("Eurostat-undated-2026-05-28", "Eurostat-2024")


def test_earlier_editions_are_named_the_newest_first_and_one_without_a_date_last(changed):
    more = f"""
        INSERT INTO observations BY NAME
        SELECT '{RENEWABLES}' AS indicator, 'NL' AS geo, 2024 AS year, 19.0 AS value,
            unnest(['unknown', 'Eurostat-2027-02-01', 'Eurostat-2027-11-01']) AS edition
    """
    answer = indicator(changed(more), RENEWABLES, TODAY)
    assert answer.earlier_editions == (
        "Eurostat-2027-02-01",
        "Eurostat-undated-2026-05-28",
        "Eurostat-2024",
        "unknown",
    )


def test_only_dutch_targets_that_a_source_confirms_are_told(changed):
    answer = indicator(
        changed("UPDATE targets SET verified = false WHERE target = 'renewables_2023'"), RENEWABLES, TODAY
    )
    assert [target.code for target in answer.targets] == ["renewables_2020", "renewables_2030"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_targets_in_words(connection, language):
    say = words(language)
    sentence = indicator(connection, "eurostat_tsc00001_total", TODAY).target_sentence(say)
    unit = {"nl": "% van het bruto binnenlands product", "en": "% of gross domestic product"}[language]
    assert with_unit(say, 2.5, unit) in sentence
    assert {"nl": "zonder jaartal", "en": "without a year"}[language] in sentence
    assert indicator(connection, "wb_unemployment", TODAY).target_sentence(say) == say("no-target")


def test_a_value_with_its_unit():
    say = words("nl")
    assert with_unit(say, 0.7, "% van het bni") == "0,7% van het bni"
    assert with_unit(say, 1234.5, "euro") == "1.234,5 euro"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_movement_in_words_warns_of_a_break(connection, language):
    say = words(language)
    broken = indicator(connection, "eurostat_sdg_10_41", TODAY)
    whole = indicator(connection, RENEWABLES, TODAY)
    warning = {"nl": "Let op", "en": "Note"}[language]
    assert warning in broken.progress_sentence(say)
    assert warning not in whole.progress_sentence(say)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_indicator_without_figures_says_so(changed, language):
    answer = indicator(
        changed("DELETE FROM observations WHERE indicator = 'wb_unemployment'"), "wb_unemployment", TODAY
    )
    assert answer.progress_sentence(words(language)) == words(language)("no-figures")


def test_an_unknown_indicator(connection):
    with pytest.raises(KeyError):
        indicator(connection, "nothing", TODAY)


RANKED = ["BE", "DE", "DK", "EU27_2020"]


def in_2020(changed, netherlands: float, **about):
    """The renewables with four figures of 2020 alone: 10, 20 and 30 for three countries, and ours."""
    values = {"NL": netherlands, "BE": 10, "DE": 20, "DK": 30, "EU27_2020": 99}
    settings = ", ".join(f"{name} = {value}" for name, value in about.items())
    rows = [
        f"INSERT INTO observations BY NAME SELECT '{RENEWABLES}' AS indicator, '{geo}' AS geo, 2020 AS year,"
        f" 'Test-2030' AS edition, {value} AS value"
        for geo, value in values.items()
    ]
    update = f"UPDATE indicators SET {settings} WHERE indicator = '{RENEWABLES}'"
    return indicator(
        changed(f"DELETE FROM observations WHERE indicator = '{RENEWABLES}'", update, *rows),
        RENEWABLES,
        TODAY,
    )


@pytest.mark.parametrize(
    ("netherlands", "about", "place", "order"),
    [
        (25, {"direction": 1}, 2, "up"),
        (20, {"direction": 1}, 2, "up"),
        (25, {"direction": -1}, 3, "down"),
        (5, {"direction": -1}, 1, "down"),
        (31, {"direction": 1, "optimum": 25}, 3, "optimum"),
        (26, {"direction": 1, "optimum": 25}, 1, "optimum"),
        (25, {"direction": "NULL"}, 2, "none"),
    ],
)
def test_the_rank_among_countries_is_of_what_is_good_and_leaves_the_union_out(
    changed, netherlands, about, place, order
):
    assert in_2020(changed, netherlands, **about).rank(RANKED) == Rank(place, 4, 2020, order)


def test_the_rank_is_of_the_last_year_that_all_countries_have(connection, changed):
    answer = indicator(connection, RENEWABLES, TODAY)
    assert answer.rank(["BE", "DE"]).year == 2024 and answer.rank(["BE"]).of == 2
    cut = changed(f"DELETE FROM observations WHERE indicator = '{RENEWABLES}' AND geo = 'BE' AND year > 2019")
    assert indicator(cut, RENEWABLES, TODAY).rank(["BE", "DE"]).year == 2019
    assert answer.rank([]) is None and answer.rank(["EU27_2020"]) is None


def test_the_union_stands_beside_the_netherlands_where_nothing_else_is_chosen(connection):
    answer = indicator(connection, RENEWABLES, TODAY)
    assert answer.places == ("EU27_2020", "BE", "DE", "DK")
    assert answer.shown() == answer.shown(["XX"]) == ("EU27_2020",)
    assert answer.shown(["DK", "XX", "BE"]) == ("BE", "DK")


def test_a_sum_of_countries_is_not_laid_beside_one_country_unasked(connection):
    answers = {answer.about["indicator"]: answer for answer in each(connection, TODAY)}
    for code, beside in (
        ("eurostat_sdg_17_20_oda_mio_eur21", ()),
        ("eurostat_sdg_07_11_mtoe", ()),
        ("eurostat_tran_sf_roadro_total", ()),
        ("eurostat_sdg_07_11_toe_hab", ("EU27_2020",)),
        ("eurostat_sdg_03_60_t", ("EU27_2020",)),  # ten times as many people, but a share
    ):
        assert answers[code].shown() == beside
        assert answers[code].shown(["EU27_2020"]) == ("EU27_2020",)

"""Which indicators stand under which goals, and the figures of one, read a second time from the files."""

import pytest

from answers.indicators import indicator, indicators
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


def test_the_reach_of_each_goal(connection, tables):
    answer = indicators(connection, Selection(), TODAY)
    listed = tables["indicators"].query("successor.isna()")
    dutch = tables["observations"].query("geo == 'NL'").merge(listed, on="indicator")
    for goal in range(1, 18):
        own = dutch[dutch["goal"] == goal]
        last = None if own.empty else own["year"].max()
        assert (answer.reach(goal).count, answer.reach(goal).last_year) == (own["indicator"].nunique(), last)


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

"""The Netherlands in the world: the series stand there as they are, computed a second time in plain pandas."""

import pandas as pd

from answers.world import TOPICS, world
from tests.conftest import TODAY
from translations import LANGUAGES, words


def test_every_series_is_there_with_its_last_dutch_figure(connection, tables):
    answer = world(connection, TODAY)
    assert list(answer.rows["indicator"]) == [code for codes in TOPICS.values() for code in codes]
    figures = tables["observations"].query("geo == 'NL'")
    for row in answer.rows.itertuples():
        own = figures[figures["indicator"] == row.indicator]
        newest = own[own["edition"] == row.edition].sort_values("year").iloc[-1]
        assert (row.current_year, row.current_value) == (newest["year"], newest["value"])


def test_the_headline_counts_what_moves(connection):
    answer = world(connection, TODAY)
    moves = answer.rows["movement"]
    for language in LANGUAGES:
        said = answer.headline(words(language))
        assert str(len(moves)) in said and str((moves == "away").sum()) in said
    assert {"toward", "away"} <= set(pd.unique(moves))


def test_an_archived_series_and_one_that_is_not_there_are_left_out(changed):
    first, second, *_ = TOPICS["footprint"]
    copy = changed(
        f"UPDATE indicators SET successor = '{second}' WHERE indicator = '{first}'",
        f"DELETE FROM indicators WHERE indicator = '{TOPICS['aid'][0]}'",
        f"DELETE FROM observations WHERE indicator = '{TOPICS['aid'][0]}'",
    )
    left = set(world(copy, TODAY).rows["indicator"])
    assert second in left and not {first, TOPICS["aid"][0]} & left

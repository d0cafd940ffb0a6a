"""No target is drawn, told or counted whose row is not verified."""

from functools import partial

import pytest

from answers.indicators import indicator
from answers.methods import methods
from answers.progress import METHODS, progress
from answers.selection import Selection
from answers.target_words import label
from charts.indicators import series
from charts.progress import movements
from tests.charts.checking import validated
from tests.conftest import TODAY


@pytest.fixture
def unverified(changed):
    """The figures with every target of an SDG series unconfirmed."""
    return changed("UPDATE targets SET verified = false WHERE indicator != 'endorsement_rate'")


@pytest.fixture(scope="module")
def with_targets(tables) -> set[str]:
    return set(tables["targets"]["indicator"]) - {"endorsement_rate"}


def test_none_is_drawn_or_told(connection, unverified, with_targets, tables, say):
    names = set(tables["targets"]["target"])
    for code in with_targets:
        confirmed, answer = indicator(connection, code, TODAY), indicator(unverified, code, TODAY)
        assert len(confirmed.targets) > 0
        assert answer.targets == ()
        assert answer.target_sentence(say) == say("no-target")
        chart = series(answer, say, "a source")
        assert not names & {trace.name for trace in validated(chart).data}
        drawn = {annotation.text for annotation in validated(chart).layout.annotations}
        for target in confirmed.targets:
            text = label(target, say, partial(confirmed.written, say))
            assert text in {a.text for a in validated(series(confirmed, say, "a source")).layout.annotations}
            assert text not in drawn


def test_none_is_counted(connection, unverified, with_targets, say):
    assert progress(connection, Selection(), TODAY).with_target > 0
    for method in METHODS:
        answer = progress(unverified, Selection(), TODAY, method)
        assert answer.with_target == 0
        assert answer.rows[["target", "target_value", "target_year"]].isna().all(axis=None)
    table = movements(progress(unverified, Selection(), TODAY), say, "a source").table
    assert table[say("target")].isna().all()


def test_no_method_judges_by_one(unverified, with_targets):
    for code in with_targets:
        found = methods(unverified, indicator(unverified, code, TODAY)).judgements
        assert not {"ratio", "way", "share"} & {judgement.meaning for judgement in found}
        assert "target_achieved" not in {judgement.category for judgement in found}


def test_in_data_only_verified_rows_stand_behind_a_target(tables, connection):
    verified = set(tables["targets"].query("verified")["target"])
    assert set(progress(connection, Selection(), TODAY).rows["target"].dropna()) <= verified

"""Every answer keeps what its declaration promises, for the published figures and with the example survey."""

import pkgutil
from datetime import date
from importlib import import_module
from inspect import signature

import pytest

import answers
from answers import ANSWERS
from answers.selection import Selection

TODAY = date(2026, 11, 26)


@pytest.fixture(params=["published", "survey"])
def copy(request, connection, survey):
    return {"published": connection, "survey": survey}[request.param]


@pytest.mark.parametrize("name", ANSWERS)
def test_the_rows_have_the_columns_declared_and_are_unique_by_the_key(name, copy):
    answer = ANSWERS[name]
    rows = answer.rows(answer.result(copy, Selection(), TODAY))
    assert set(answer.columns) <= set(rows.columns)
    assert set(answer.key) <= set(answer.columns)
    assert not rows.duplicated(list(answer.key)).any() if answer.key else len(rows) == 1


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_is_asked_with_what_it_declares(name):
    answer = ANSWERS[name]
    if answer.ask is not None:
        assert set(answer.options) <= set(signature(answer.ask).parameters)
    assert answer.summary.endswith(("?", "."))


def test_every_list_of_answers_is_in_the_registry():
    listed = [
        answer
        for module in pkgutil.iter_modules(answers.__path__)
        for answer in getattr(import_module(f"answers.{module.name}"), "ANSWERS", ())
    ]
    assert len(listed) == len(ANSWERS)
    assert all(ANSWERS[answer.name] is answer for answer in listed)

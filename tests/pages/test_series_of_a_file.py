"""The upload page asks which series of a publisher's file are read, by their names, several at once."""

import pytest

from pages import plain
from translations import words

say = words("nl")
FILE = "Year,Sex,Value\n2031,,9\n2031,Female,4.4\n2031,Male,4.0\n"


@pytest.fixture
def page(visit):
    app = visit("upload")
    app.file_uploader[0].set_value(("arbeid.csv", FILE.encode(), "text/csv"))
    return app.run()


def chosen(app, label: str):
    return next(box for box in app.selectbox if box.label.startswith(label))


def test_series_are_chosen_by_name_and_each_gets_its_indicator(page):
    (series,) = page.multiselect
    assert series.label == say("question-series")
    assert series.options == ["totaal", "Sex: Female", "Sex: Male"]
    assert series.value == [""]  # the headline, until something else is chosen

    page = series.set_value(["female", "male"]).run()
    asked = [box.label for box in page.selectbox if "Sex" in box.label]
    assert asked == [
        plain.markdown(say("question-indicator-of", name=name, series=code))
        for name, code in (("Sex: Female", "female"), ("Sex: Male", "male"))
    ]
    assert not page.exception


def test_an_indicator_is_called_by_its_name(page):
    box = chosen(page, say("question-indicator"))
    assert "wb_unemployment" not in box.options
    assert len(box.options) > 100

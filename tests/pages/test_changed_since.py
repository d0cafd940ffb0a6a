"""A view of an older version says what is different by now in the figures of its page."""

import pytest

from tests.conftest import NEWEST, WITHOUT_FINAL
from tests.pages.reading import tables_on, unfold
from translations import LANGUAGES, words

OLDER = {"version": str(WITHOUT_FINAL)}


def is_offered(app) -> bool:
    return words("nl")("changed-since") in [part.label for part in app.expander]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_headline_comes_first_with_what_it_was_and_is(visit, language):
    say = words(language)
    (table,) = [
        found
        for found in tables_on(unfold(visit("endorsement", lang=language, **OLDER)))
        if list(found.columns) == [say("number"), say("before"), say("after"), say("difference")]
    ]
    first = table.iloc[0]
    assert first[say("number")] == say("change-headline")
    assert "30%" in first[say("before")] and "41%" in first[say("after")]
    assert any("2023" in after for after in table[say("after")][1:])


def test_a_page_of_which_nothing_changed_says_so(visit, texts):
    app = visit("agreements", **OLDER)
    assert is_offered(app)
    assert words("nl")("changed-nothing") in "\n".join(texts(unfold(app)))


def test_what_changed_in_another_indicator_is_left_out(visit, texts):
    said = "\n".join(texts(unfold(visit("indicators", indicator="eurostat_sdg_07_40", **OLDER))))
    assert words("nl")("changed-nothing") in said


@pytest.mark.parametrize("parameters", [{}, {"version": str(NEWEST)}])
def test_the_newest_version_has_nothing_newer(visit, parameters):
    assert not is_offered(visit("endorsement", **parameters))


def test_a_page_without_figures_has_nothing_to_compare(visit):
    assert not is_offered(visit("terms", **OLDER))

"""Every indicator of data/ opens, in both languages: its chart, its words, and what each method says."""

from collections import Counter

import pandas as pd
import pytest

import store
from answers.endorsement import INDICATOR as ENDORSEMENT
from answers.indicators import Indicator, indicator
from answers.indicators import each as every
from answers.methods import Methods, methods
from charts.indicators import series
from pages import plain
from tests.conftest import TODAY
from translations import LANGUAGES, Words, words

CODES = list(pd.read_csv(store.DATA / "indicators.csv")["indicator"])
# One of each publisher, and one of which the figures stand on another page.
OPENED = [
    "eurostat_sdg_07_40",
    "eurostat_sdg_10_41",
    "owid_renewables_share",
    "sdsn_sdg5_wparl",
    "eurostat_sdg_10_60_frst",
    "cbs_83841ned_1050010_2_1050290_a028721",
    "undp_hdr_mf",
    "wb_unemployment",
    ENDORSEMENT,
]


def written(answer: Indicator, found: Methods, say: Words) -> list[str]:
    """Every sentence of the indicator's page that is made from its figures."""
    chart = series(answer, say, "a source", with_earlier=True)
    drawn = pd.concat([answer.of(geo) for geo in ("NL", *answer.shown())])
    assert len(chart.table) == drawn["year"].nunique()
    unknown = say("judged", category="not_available")
    for judgement in found.judgements:
        said = say("judged", category=judgement.category)
        assert (said == unknown) == (judgement.category == "not_available"), judgement.category
    return [
        *(chart.title, chart.unit, chart.alt, answer.target_sentence(say), answer.progress_sentence(say)),
        *(say(f"caution-{caution}") for caution in found.cautions),
        *(say(f"method-name-{judgement.method}") for judgement in found.judgements),
        *(say(f"method-how-{judgement.method.removesuffix('_earlier')}") for judgement in found.judgements),
    ]


@pytest.mark.parametrize("code", [code for code in CODES if code != ENDORSEMENT])
def test_an_indicator_is_drawn_told_and_judged_in_both_languages(code, connection):
    answer = indicator(connection, code, TODAY)
    found = methods(connection, answer)
    assert found.judgements
    texts = {language: written(answer, found, words(language)) for language in LANGUAGES}
    for sentences in texts.values():
        assert all(sentence.strip() for sentence in sentences)
        assert not [sentence for sentence in sentences if "nan" in sentence.split() or "None" in sentence]
    assert texts["nl"] != texts["en"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", OPENED)
def test_the_page_of_an_indicator_opens(visit, texts, tables, code, language):
    app = visit("indicators", lang=language, indicator=code)
    assert [error.value for error in (*app.exception, *app.error)] == []
    assert app.selectbox(key="indicator").value == code
    name = tables["indicators"].set_index("indicator").loc[code, f"name_{language}"]
    page = "\n".join(texts(app))
    assert name in page
    if code == ENDORSEMENT:
        assert words(language)("endorsement-is-elsewhere") in page
    else:
        assert words(language)("methods-explained") in page


def test_the_address_lays_places_beside_and_says_which_have_no_figures(visit, texts):
    say = words("nl")
    app = visit("indicators", indicator="eurostat_sdg_07_40", beside=["DE", "XX", "BE"])
    assert not app.exception
    assert set(app.multiselect(key="beside").value) == {"DE", "BE"}
    page = "\n".join(texts(app))
    assert say("place-not-here", places="XX") in page
    assert say("place-rank", place=2, of=3, year="2024", order="up") in page
    assert set(app.query_params["beside"]) == {"DE", "BE"}
    app.multiselect(key="beside").set_value([]).run()
    assert "beside" not in app.query_params


def test_an_archived_indicator_names_its_successor_and_is_listed_at_its_own_address_alone(
    visit, texts, tables
):
    say, about = words("nl"), tables["indicators"].set_index("indicator")
    successor = about.loc[about.loc["sdsn_sdg5_wparl", "successor"], "name_nl"]
    archived = visit("indicators", indicator="sdsn_sdg5_wparl")
    page = "\n".join(texts(archived))
    assert plain.markdown(say("indicator-archived", successor=successor)) in page
    assert plain.markdown(say("indicator-stale", year="2019")) not in page
    options = visit("indicators").selectbox(key="indicator").options
    assert len(options) == about["successor"].isna().sum()
    assert len(archived.selectbox(key="indicator").options) == len(options) + 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_indicators_say_the_same(connection, language):
    say = words(language)
    told = [each.headline(say) for each in every(connection, TODAY) if not each.netherlands.empty]
    assert len(told) > 150
    assert [sentence for sentence, count in Counter(told).items() if count > 1] == []

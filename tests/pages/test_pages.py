"""Every page in every language, as Streamlit runs it; and what filters, links and versions do to it."""

import re
from html.parser import HTMLParser

import pandas as pd
import pytest

from answers import ANSWERS
from answers.selection import FILTERS
from pages import NAMES
from pages.filters import heeded
from tests.conftest import NEWEST, WITHOUT_FINAL
from tests.pages.reading import tables_on
from tests.translations.test_messages import DUTCH
from translations import LANGUAGES, words


def only_in(language: str, tables) -> set[str]:
    """Whole messages and names from data/ that a page in another language must not show."""
    said = {
        other: {words(other)(key) for key, found in DUTCH.items() if not found.names} for other in LANGUAGES
    }
    for table in tables.values():
        for other in LANGUAGES:
            for column in table.columns[table.columns.str.endswith(f"_{other}")]:
                said[other] |= set(table[column].dropna())
    elsewhere = set().union(*(texts for other, texts in said.items() if other != language))
    # Shorter ones may be a part of another word, and some are a name in both languages.
    return {text for text in said[language] - elsewhere if len(text) > 12}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_page_opens_in_its_language_alone(visit, texts, tables, name, language):
    app = visit(name, lang=language)
    assert [error.value for error in (*app.exception, *app.error)] == []
    assert len(app.title) == 1
    page = "\n".join(texts(app))
    # Our own markup is never escaped with the texts inside it.
    assert r"\*\*" not in page
    # A source and its publisher keep the language they have.
    for own in sorted({*tables["sources"]["title"], *tables["sources"]["publisher"]}, key=len, reverse=True):
        page = page.replace(own, "")
    for other in LANGUAGES:
        if other != language:
            assert {text for text in only_in(other, tables) if text in page} == set()
    assert words(language)("footer-unofficial") in page


@pytest.mark.parametrize("name", NAMES)
def test_no_page_shows_its_markup(visit, name):
    shown, inside = [], []
    reader = HTMLParser()
    reader.handle_starttag = lambda tag, _: inside.append(tag) if tag == "code" else None
    reader.handle_endtag = lambda tag: inside.pop() if tag == "code" else None
    # What is to be copied as markup stands there as markup.
    reader.handle_data = lambda text: None if inside else shown.append(text)
    for element in visit(name).get("html"):
        reader.feed(element.proto.body)
    assert shown
    assert not re.search(r"</?[a-z]+[ >]", "\n".join(shown))


def test_a_language_that_the_monitor_does_not_speak_gives_dutch(visit, texts):
    assert any(words("nl")("footer-unofficial") in text for text in texts(visit(lang="xx")))


def test_a_filter_says_what_it_does_and_stands_in_the_address(visit, texts):
    app = visit(lang="nl")
    say = words("nl")
    explained = [say("endorsement-no-split"), say("sector-selects-goals")]
    before = texts(app)
    assert [any(note in text for text in before) for note in explained] == [False, False]

    app.multiselect(key="sector").set_value(["textiles"]).run()

    after = texts(app)
    assert [any(note in text for text in after) for note in explained] == [True, True]
    assert app.query_params["sector"] == "textiles"


WITH_SOURCES = {"ministries", "agreements", "recommendations", "risks"}
CHOSEN = {"sector": "textiles", "ministry": "VWS", "goal": "14"}
# The pages that show answers.
ANSWERING = [name for name in NAMES if name in {answer.page for answer in ANSWERS.values()}]


def figures_on(app) -> list:
    """What a page says as figures: its title, the cells of its tables, its tiles and its charts."""
    bodies = [element.proto.body for element in app.get("html")]
    tiles = [body for body in bodies if re.search('class="(numbered|matrix|dots|series)', body)]
    return [
        *(re.sub('href="[^"]*"', "", tile) for tile in tiles),
        *(title.value for title in app.title),
        *(table.to_numpy().tolist() for table in tables_on(app)),
        *(chart.proto.json for chart in app.get("bidi_component")),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ANSWERING)
def test_a_filter_that_changes_nothing_on_a_page_is_said_there(visit, texts, name, language):
    say = words(language)
    ignored = [filter for filter in CHOSEN if filter not in heeded(name)]
    app = visit(name, lang=language, **CHOSEN)
    listed = say.listed(say(f"filter-{filter}") for filter in ignored)
    said = say("filter-unheeded", filters=listed)
    assert any(said in text for text in texts(app)) == bool(ignored)
    alone = visit(name, lang=language, **{filter: CHOSEN[filter] for filter in ignored})
    assert figures_on(alone) == figures_on(visit(name, lang=language))


@pytest.mark.parametrize(
    ("name", "filter"),
    # The endorsement needs a survey and the partners need rows to change.
    [
        (name, code)
        for name in ANSWERING
        for code in sorted(heeded(name))
        if name not in ("endorsement", "partners")
    ],
)
def test_a_filter_that_is_heeded_changes_the_page(visit, name, filter):
    assert figures_on(visit(name, **{filter: CHOSEN[filter]})) != figures_on(visit(name))


@pytest.mark.parametrize("name", NAMES)
def test_every_source_is_one_click_away(visit, texts, tables, name):
    lines = [text for text in texts(visit(name, lang="nl", goal="7")) if 'class="source"' in text]
    cited = [line for text in lines for line in re.findall('class="source">(.*?)</p>', text)]
    addresses = set(tables["sources"]["address"].dropna())
    assert (len(cited) > 0) == (
        name in {"overview", "endorsement", "goals", "indicators", "world", *WITH_SOURCES}
    )
    for line in cited:
        links = re.findall('href="(.*?)"', line)
        assert links
        for href in links:
            assert href in addresses or href.startswith("sources?goal=7"), line


def test_every_point_of_the_measurements_names_its_own_source(visit, texts, tables):
    own = tables["measurements"].merge(tables["sources"][["source", "title"]], on="source")
    for name in ("overview", "endorsement"):
        (line,) = [
            cited
            for text in texts(visit(name))
            for cited in re.findall('class="source">(.*?)</p>', text)
            if "2016: <a" in cited
        ]
        for row in own.to_dict("records"):
            year = str(row["published_on"] if pd.isna(row["reference_year"]) else row["reference_year"])[:4]
            assert re.search(f"{year}: <a[^>]*>{re.escape(row['title'])}</a>", line), row["measurement"]


@pytest.mark.parametrize("name", NAMES)
def test_a_filter_is_offered_where_it_changes_something(visit, name):
    offered = {box.key for box in visit(name).multiselect if box.key in FILTERS}
    assert offered == heeded(name) - {"wave"}  # there is no survey here


def test_the_filters_are_cleared_with_one_button_and_said_to_who_listens(visit, texts):
    app = visit(sector="textiles", goal="12")
    said = words("nl")("filters-now", chosen="none")
    assert not any(said in text for text in texts(app))
    assert any('role="status"' in text and "SDG: " in text for text in texts(app))
    app.button(key="clear").click().run()
    assert app.multiselect(key="sector").value == app.multiselect(key="goal").value == []
    assert "sector" not in app.query_params
    assert any(said in text for text in texts(app))
    assert not app.get("button")


def test_a_filter_in_the_address_is_set_on_the_page(visit):
    app = visit(sector=["textiles", "food"], goal="12")
    assert app.multiselect(key="sector").value == ["textiles", "food"]
    assert app.multiselect(key="goal").value == ["12"]
    assert app.query_params["sector"] == ["textiles", "food"]


def test_filters_show_names_and_keep_codes(visit, tables):
    shown = visit(lang="en").multiselect(key="goal")
    assert shown.options == list(tables["goals"]["name_en"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_code_is_named_with_the_valid_ones_and_left_out(visit, language):
    app = visit(lang=language, sector=["textiles", "textiel"])
    (warning,) = app.warning
    assert "“textiel”" in warning.value
    assert "textiles" in warning.value
    assert words(language)("filter-sector") in warning.value
    assert app.multiselect(key="sector").value == ["textiles"]
    assert app.query_params["sector"] == "textiles"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("asked", ["newest", "99"])
def test_an_unknown_version_says_so_and_leads_to_the_newest(visit, texts, language, asked):
    app = visit(lang=language, version=asked, sector="textiles")
    (error,) = app.error
    assert asked in error.value
    assert not app.title
    (link,) = [text for text in texts(app) if words(language)("to-newest") in text]
    assert f'href="?sector=textiles&lang={language}"' in link


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_older_version_is_shown_as_it_was_under_a_banner(visit, texts, language):
    say = words(language)
    older = "\n".join(texts(visit("endorsement", lang=language, version=str(WITHOUT_FINAL))))
    assert "30%" in older
    assert "41%" not in older
    assert say("to-newest") in older

    newest = "\n".join(texts(visit("endorsement", lang=language, version=str(NEWEST))))
    assert "41%" in newest
    assert say("to-newest") not in newest


def test_the_version_stands_in_the_footer_and_beside_the_source(visit, texts):
    page = "\n".join(texts(visit("endorsement")))
    assert f"Versie {NEWEST} van de gegevens" in page
    assert words("nl")("version-line", version=str(NEWEST)) in page


def test_an_indicator_opens_by_its_code(visit):
    app = visit("indicators", lang="en", indicator="wb_unemployment")
    assert app.selectbox(key="indicator").value == "wb_unemployment"
    assert not app.warning


def test_an_indicator_that_does_not_exist_is_named_and_another_shown(visit):
    app = visit("indicators", indicator="nothing")
    assert "“nothing”" in app.warning[0].value
    assert app.selectbox(key="indicator").value != "nothing"


@pytest.mark.parametrize("name", NAMES)
def test_every_page_bears_filters_that_leave_nothing(visit, name):
    app = visit(name, sector="oil_gas", goal="14", ministry="FIN")
    assert [error.value for error in (*app.exception, *app.error)] == []


def test_filters_that_leave_nothing_say_so(visit):
    app = visit("indicators", goal="5", ministry="BZ")
    assert [info.value for info in app.info] == [words("nl")("nothing-left")]


def test_every_page_has_a_title_in_the_menu():
    for language in LANGUAGES:
        assert len({words(language)(f"page-{name}") for name in NAMES}) == len(NAMES)

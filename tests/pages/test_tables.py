"""A table as HTML: texts stay texts, links lead only where they may, and a phone gets what its cards need."""

import re
from html import escape

import pandas as pd
import pytest

import store
from charts.source import line
from pages.tables import drawn
from tests.pages.reading import Cell, cells_of, cells_on, unfold
from translations import LANGUAGES, words

MARKUP = [
    "<script>alert(1)</script>",
    "</td></tr></table>",
    "&lt;b&gt;",
    "[a](https://example.org)",
    "*x* and _y_ and `z`",
    "https://example.org",
    "\"quoted\" and 'quoted'",
    ":material/home: $x$ 1. #",
]
WEB = ["https://example.org/a?b=1&c=\"d'", "http://example.org", "HTTPS://EXAMPLE.ORG"]
OURS = ["sources?lang=nl", "?goal=7", "/indicators?goal=7", "/", "agreements"]
NOWHERE = [
    *("javascript:alert(1)", " javascript:alert(1)", "JavaScript:alert(1)", "java\nscript:alert(1)"),
    *("data:text/html,x", "mailto:a@example.org", "file:///etc/passwd", "//example.org", "/\\example.org"),
    *(
        "https:example.org",
        "https://",
        "https:///example.org",
        " https://example.org",
        "",
        None,
        7,
        float("nan"),
    ),
]


def one(table: pd.DataFrame, **asked) -> tuple[list[Cell], list[list[Cell]]]:
    """The headings and the rows of a table as it is drawn."""
    ((heads, *rows),) = cells_of(drawn(table, "Label", **asked))
    return heads, rows


def linked(text: str, address: object) -> list[tuple[str, dict[str, str]]]:
    """What stands inside a cell whose text leads to an address."""
    heads, rows = one(pd.DataFrame({"a": [text]}), links={"a": [address]})
    assert [rows[0][0].text, *(head.inside for head in heads)] == [text, []]
    return rows[0][0].inside


@pytest.mark.parametrize("text", MARKUP)
def test_what_looks_like_markup_is_text(text):
    html = drawn(pd.DataFrame({text: [text, "b"]}), text)
    ((heads, *rows),) = cells_of(html)
    assert [cell.text for cell in (*heads, *rows[0], *rows[1])] == [text, text, "b"]
    assert [cell.inside for cell in (*heads, *rows[0])] == [[], []]
    assert rows[0][0].attributes == {"role": "cell", "data-heading": text}


@pytest.mark.parametrize("address", WEB)
def test_a_link_into_the_web_opens_beside_the_monitor(address):
    beside = {"href": address, "target": "_blank", "rel": "noopener noreferrer"}
    assert linked("<a>", address) == [("a", beside)]


@pytest.mark.parametrize("address", OURS)
def test_a_link_to_a_page_of_ours_opens_in_its_place(address):
    assert linked("a", address) == [("a", {"href": address})]


@pytest.mark.parametrize("address", NOWHERE)
def test_what_is_no_address_of_a_page_leads_nowhere(address):
    assert linked("a", address) == []


def test_a_cell_without_text_is_empty_and_no_link():
    _, rows = one(pd.DataFrame({"a": [""]}), links={"a": ["https://example.org"]})
    assert (rows[0][0].text, rows[0][0].inside) == ("", [])
    assert "></td>" in drawn(pd.DataFrame({"a": [""]}), "Label")


def test_numbers_and_their_heading_stand_on_the_right():
    heads, (row,) = one(pd.DataFrame({"name": ["a"], "count": ["1"]}), numbers=["count"])
    looks = [cell.attributes.get("class") for cell in (*heads, *row)]
    assert looks == [None, "number", None, "number"]


def test_a_long_text_keeps_some_width_and_only_a_long_word_is_broken():
    texts = {"short": "a " * 20, "long": "a " * 21, "word": "a " * 21 + "b" * 31, "blank": " " * 41}
    heads, _ = one(pd.DataFrame(texts, index=[0]))
    assert [head.attributes.get("class") for head in heads] == [None, "text", "text long", "text"]


def test_a_cell_without_text_is_empty_also_beside_long_texts():
    _, (first, second) = one(pd.DataFrame({"a": ["a " * 21, ""]}))
    assert [first[0].inside, second[0].inside] == [[("div", {})], []]


def test_a_table_is_one_also_for_who_listens():
    html = drawn(pd.DataFrame({"a": ["1", "2"], "b": ["3", "4"]}), "Label")
    roles = {
        role: html.count(f'role="{role}"') for role in ("table", "rowgroup", "row", "columnheader", "cell")
    }
    assert roles == {"table": 1, "rowgroup": 2, "row": 3, "columnheader": 2, "cell": 4}
    assert html.count('scope="col"') == 2 and 'aria-label="Label"' in html


@pytest.mark.parametrize(
    ("columns", "characters", "is_wide"), [(2, 100, False), (3, 15, False), (3, 16, True), (5, 8, False)]
)
def test_a_table_that_does_not_fit_a_phone_is_wide_and_has_a_box_to_scroll_in(columns, characters, is_wide):
    html = drawn(pd.DataFrame({str(place): ["x" * characters] for place in range(columns)}), "<Label>")
    assert ('class="table wide"' in html) == is_wide
    box = '<div class="scroll" tabindex="0" role="region" aria-label="&lt;Label&gt;">'
    assert html.startswith(box) == is_wide


def test_a_table_without_rows_has_its_headings():
    assert one(pd.DataFrame({"a": [], "b": []}, dtype=str))[1] == []


def test_two_columns_of_one_name_are_two_columns():
    heads, (row,) = one(pd.DataFrame([["1", "2"]], columns=["a", "a"]))
    assert [cell.text for cell in (*heads, *row)] == ["a", "a", "1", "2"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_numbers_of_a_page_are_written_in_its_language_and_stand_on_the_right(visit, language):
    heads, *rows = cells_on(visit("history", lang=language))[0]
    numbers = [cell.text for cell in (*heads, *rows[-1]) if cell.attributes.get("class") == "number"]
    (rows_read,) = [version.rows for version in store.shared().versions() if version.version == 1]
    assert numbers == [words(language)("history-rows"), words(language).number(rows_read, 0)]


def test_a_table_is_called_by_its_heading_or_by_its_own_name(visit):
    say, bodies = words("nl"), [element.proto.body for element in unfold(visit("sources")).get("html")]
    called = [name for body in bodies for name in re.findall('<table[^>]* aria-label="(.*?)"', body)]
    own = [escape(say(f"table-{table.name}")) for table in store.shared().tables]
    assert called == [say("freshness-heading"), say("sources-heading"), *own]


@pytest.mark.parametrize(
    ("title", "spoken"), [("About the Renewable Energy Agreement", "en"), ("Stand van zaken convenanten", "")]
)
def test_a_title_that_leads_elsewhere_says_that_it_is_in_another_language(title, spoken):
    html = drawn(pd.DataFrame({"a": [title]}), "Label", links={"a": ["https://a.example"]}, language="nl")
    assert (f' lang="{spoken}"' in html) == bool(spoken)
    assert str(line(words("nl"), 1, title, link="https://a.example")).count(" lang=") == bool(spoken)

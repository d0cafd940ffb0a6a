"""The overview says little, every page speaks in short sentences, and none says too much."""

import re
from html import unescape

import pytest

from pages import NAMES
from translations import LANGUAGES, words

MOST_WORDS, LONGEST_SENTENCE = 250, 20
MOST_ON_A_PAGE = 1000
# What is folded, spoken or printed is not on the screen; lines of a program are no sentences.
HIDDEN = re.compile(
    r"<(details|table|style|pre)\b.*?</\1>"
    r'|<div class="on-paper">.*</div>|<(span|p) class="spoken".*?</\2>',
    re.DOTALL,
)
ELEMENT = re.compile(r"<[^>]+>")
WORD = re.compile(r"[^\W\d_]{2,}")
# Lines of sources are names, no sentences.
NOTES = re.compile(r'<p class="(note|source)">.*?</p>', re.DOTALL)


def said_on(app) -> list[str]:
    """What stands on a page but for its notes and sources, a text each."""
    pieces = []
    for element in app.get("html"):
        body = HIDDEN.sub(" ", element.proto.body)
        if NOTES.fullmatch(body) or "colophon" in body:
            continue
        pieces += re.split(r"</(?:p|li|h\d|dt|dd|a|strong|span)>", body)
    pieces += [title.value for title in (*app.title, *app.header)] + [
        caption.value for caption in app.caption
    ]
    return [text for piece in pieces if (text := unescape(ELEMENT.sub(" ", piece)).replace("\\", "").strip())]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_screen_of_the_overview_is_short(visit, language):
    said = said_on(visit(lang=language))
    assert words(language)("glance-signs") in said
    count = sum(len(WORD.findall(text)) for text in said)
    assert 100 < count < MOST_WORDS, count


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", NAMES)
def test_a_page_speaks_in_short_sentences_and_does_not_say_too_much(visit, tables, name, language):
    said = said_on(visit(name, lang=language))
    assert sum(len(WORD.findall(text)) for text in said) < MOST_ON_A_PAGE
    # What the data say is quoted as it is; tables hold no sentences.
    quoted = {
        text
        for table in tables.values()
        for column in table.columns[table.columns.str.endswith(f"_{language}")]
        for text in table[column].dropna()
    }
    ours = (text for text in said if text not in quoted)
    sentences = [sentence for text in ours for sentence in re.split(r"[.?!;:](?:\s|$)", text)]
    assert [text for text in sentences if len(WORD.findall(text)) > LONGEST_SENTENCE] == []

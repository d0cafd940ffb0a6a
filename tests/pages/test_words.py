"""The overview says little, and in short sentences."""

import re
from html import unescape

import pytest

from translations import LANGUAGES, words

MOST_WORDS, LONGEST_SENTENCE = 250, 20
# What is folded, spoken or printed is not on the screen.
HIDDEN = re.compile(
    r'<details.*?</details>|<div class="on-paper">.*</div>|<(span|p) class="spoken".*?</\1>|<style>.*?</style>',
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
        pieces += re.split(r"</(?:p|li|h\d|dt|dd|a|strong)>", body)
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
def test_no_sentence_of_the_overview_is_long(visit, language):
    sentences = [
        sentence for text in said_on(visit(lang=language)) for sentence in re.split(r"[.?!;:](?:\s|$)", text)
    ]
    assert [text for text in sentences if len(WORD.findall(text)) > LONGEST_SENTENCE] == []

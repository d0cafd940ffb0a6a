"""In which language a text is, so that a title in another language than its page is read aloud as what it is.

A source keeps the title that it has; nobody writes down in which language that is. The words of the monitor's own
messages tell it: those that only one language uses.
"""

import functools
import re

from translations import LANGUAGES, files

_WORD = re.compile(r"[^\W\d_]{2,}")
# What programs read in a file of messages: the names of messages, of values and of variants.
_NAMES = re.compile(r"^[\w-]+ =|\$\w+|^\s*\*?\[\w+\]", re.MULTILINE)


def other_language(text: str, language: str) -> str | None:
    """The language that a text is in where it is not `language`; None where it is, or where its words do not tell.

    It is the one of which the text has the most words that no other language has.
    """
    words = [word.lower() for word in _WORD.findall(text)]
    counts = {code: sum(word in own for word in words) for code, own in _own_words().items()}
    most = max(counts, key=counts.__getitem__)
    is_told = list(counts.values()).count(counts[most]) == 1
    return most if is_told and most != language else None


@functools.cache
def _own_words() -> dict[str, set[str]]:
    """Of each language the words that its messages alone use."""
    used = {
        language: {
            word.lower()
            for path in files(language)
            for word in _WORD.findall(_NAMES.sub(" ", path.read_text(encoding="utf-8")))
        }
        for language in LANGUAGES
    }
    return {
        language: words.difference(*(used[other] for other in LANGUAGES if other != language))
        for language, words in used.items()
    }

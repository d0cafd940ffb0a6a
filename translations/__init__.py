"""Words, numbers and dates in the reader's language.

Takes a Fluent message and values, gives a sentence; imports nothing of ours. Each language has a folder with a
file for each page, and for what pages share: everything a reader sees is written there or in a column of data/
that ends on _nl or _en.
"""

import functools
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path

from babel.dates import format_date, format_datetime, get_timezone
from babel.lists import format_list
from babel.numbers import format_decimal
from fluent.runtime import FluentBundle, FluentResource

FOLDER = Path(__file__).parent
LANGUAGES = tuple(
    sorted({path.parent.name for path in FOLDER.glob("*/*.ftl")}, key=lambda code: (code != "nl", code))
)
DEFAULT = LANGUAGES[0]

# Sentences and numbers that stay at hand, those asked for last: a page writes some five hundred.
KEPT = 10_000

# The most characters of a value in a sentence; Fluent refuses values of more than 2,500.
LONGEST = 2000

_ISO_DATE = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?")


def files(language: str) -> list[Path]:
    """The files with the messages of a language."""
    return sorted((FOLDER / language).glob("*.ftl"))


class UserError(Exception):
    """What a user can mend: a Fluent message that names the thing, the fault and the remedy.

    Raised in any room, shown in the reader's language by whoever talks to the reader.
    """

    def __init__(self, key: str, **values) -> None:
        super().__init__(key, values)
        self.key = key
        self.values = values

    def __str__(self) -> str:
        return self.text(DEFAULT)

    def text(self, language: str) -> str:
        return words(language)(self.key, **self.values)


class Words:
    """The words, numbers and dates of one language. Called with a message's name and its values."""

    def __init__(self, language: str) -> None:
        self.language = language
        # Without this, invisible marks surround every value and end up in CSV and alternative texts.
        self._bundle = FluentBundle([language], use_isolating=False)
        for path in files(language):
            self._bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
        # A page says much the same at every rerun. 1, 1.0 and True are written in different ways, hence `typed`.
        self._said = functools.lru_cache(KEPT, typed=True)(self._filled)
        self._number = functools.lru_cache(KEPT)(self._written)

    def __call__(self, key: str, **values) -> str:
        """The message `key`, filled; a long value is cut. Raises KeyError for an unknown message, ValueError for a
        missing value.
        """
        return self._said(key, **values)

    def _filled(self, key: str, **values) -> str:
        message = self._bundle.get_message(key)
        fitting = {name: shortened(value) for name, value in values.items()}
        text, errors = self._bundle.format_pattern(message.value, fitting)
        if errors:
            raise ValueError(f"message {key!r} in {self.language}: {errors[0]}")
        return str(text)

    def __contains__(self, key: str) -> bool:
        return self._bundle.has_message(key)

    def number(self, value: float | None, digits: int = 1) -> str:
        """A number with at most `digits` decimals, grouped; the word for unknown where there is none."""
        if value is None or value != value:
            return self("unknown")
        return self._number(value, digits)

    def _written(self, value: float, digits: int) -> str:
        pattern = "#,##0." + "#" * digits if digits else "#,##0"
        return format_decimal(value, pattern, locale=self.language).replace("-", "\N{MINUS SIGN}")

    def rounded(self, value: float | None) -> str:
        """A number as people say it: some three digits, large ones in millions or billions."""
        if value is None or value != value:
            return self("unknown")
        for least, message in ((1e9, "billions"), (1e6, "millions")):
            # What rounds up to a thousand millions is a billion.
            if abs(value) >= least * 0.9995:
                return self(message, number=self.rounded(value / least))
        digits = 2 if abs(value) < 10 else 1 if abs(value) < 100 else 0
        return self.number(value, digits)

    def share(self, value: float | None, digits: int = 0) -> str:
        """A share 0..1 as a percentage."""
        if value is None or value != value:
            return self("unknown")
        return self("percentage", number=self.number(100 * value, digits))

    def date(self, value: date | str | None) -> str:
        """A date, or an ISO 8601 date of reduced precision: '2020', '2020-11' or '2020-11-04'.

        A text that is no date stays as it is: no stored value may keep a page from opening.
        """
        if value is None or value != value or value == "":
            return self("unknown")
        if isinstance(value, date):
            return format_date(value, "d MMMM y", locale=self.language)
        parts = _ISO_DATE.fullmatch(value)
        try:
            year, month, day = parts.groups()
            whole = date(int(year), int(month or 1), int(day or 1))
        except (AttributeError, ValueError):
            return shortened(value)
        pattern = "d MMMM y" if day else "MMMM y" if month else "y"
        return format_date(whole, pattern, locale=self.language)

    def moment(self, value: datetime) -> str:
        """A moment in the Netherlands, to the minute."""
        return format_datetime(
            value, "d MMM y HH:mm", tzinfo=get_timezone("Europe/Amsterdam"), locale=self.language
        )

    def listed(self, parts: Iterable[str]) -> str:
        """Several words as one: a, b and c."""
        return format_list(list(parts), locale=self.language)

    def of(self, row: Mapping, column: str) -> str:
        """The column of a data row in this language: `of(goal, "name")` reads name_nl or name_en.

        A language in which data/ has no texts reads those of the default.
        """
        own = f"{column}_{self.language}"
        value = row[own if own in row else f"{column}_{DEFAULT}"]
        return "" if value is None or value != value else value


def shortened(value):
    """A text without what goes beyond LONGEST characters; anything else as it is."""
    if isinstance(value, str) and len(value) > LONGEST:
        return value[: LONGEST - 1] + "…"
    return value


@functools.cache
def words(language: str) -> Words:
    """The words of a language; a language the monitor does not know gives the default."""
    return Words(language if language in LANGUAGES else DEFAULT)

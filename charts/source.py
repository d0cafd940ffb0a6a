"""The line under a figure: whose data, which edition or editions, which version of the monitor."""

from collections.abc import Sequence

import pandas as pd
from markupsafe import Markup

from charts.once import once
from translations import Words
from translations.spoken import other_language

# More editions than these are counted in the line; the page of sources has them by name.
MOST_EDITIONS = 4


def line(
    words: Words, version: int, title: str | None, edition: str | Sequence[str] = (), link: str | None = None
) -> Markup:
    """The line as markup: the title leads to the source at the address `link`, where there is one."""
    name = title if isinstance(title, str) else words("unknown")
    before, after = words("source-line", title="\n").split("\n")
    parts = [Markup("{}{}{}").format(before, _named(name, link, words), after)]
    if isinstance(edition, str):
        parts.append(words("edition-line", edition=edition))
    elif len(edition) > MOST_EDITIONS:
        parts.append(words("editions-many", count=len(edition)))
    elif edition:
        parts.append(words("editions-line", editions=words.listed(edition)))
    parts.append(words("version-line", version=str(version)))
    return Markup(" · ").join(parts)


@once
def of_points(words: Words, version: int, rows: pd.DataFrame, elsewhere: str | None = None) -> Markup:
    """The line under a chart of measurements: of each point the year under which it stands, and its source.

    rows: placed_year, source_title and source_address. A source without an address leads to `elsewhere`.
    """
    placed = rows.dropna(subset="placed_year")
    parts = []
    for (title, link), points in placed.groupby(["source_title", "source_address"], dropna=False, sort=False):
        years = words.listed(str(year) for year in points["placed_year"])
        name = title if isinstance(title, str) else words("unknown")
        href = link if isinstance(link, str) else elsewhere
        parts.append(Markup("{}: {}").format(years, _named(name, href, words)))
    before, after = words("source-line", title="\n").split("\n")
    named = Markup("{}{}{}").format(before, Markup(" · ").join(parts), after)
    return Markup(" · ").join([named, words("version-line", version=str(version))])


def _named(name: str, link: str | None, words: Words) -> Markup:
    """A title, as a link where it leads somewhere; one in another language says which."""
    language = other_language(name, words.language)
    spoken = Markup(' lang="{}"').format(language) if language else Markup("")
    if isinstance(link, str):
        return Markup('<a href="{}"{}>{}</a>').format(link, spoken, name)
    return Markup("<span{}>{}</span>").format(spoken, name) if language else Markup("{}").format(name)

"""Small pictures of HTML: tiles, lines, dots, bars, each with what it shows in words, as markup of `components`.

They know nothing of Streamlit and need no script; charts with axes are those of charts/.
"""

from collections.abc import Iterable

from markupsafe import Markup

from pages.components import NOTHING


def numbered(entries: Iterable[dict], across: bool = False) -> Markup:
    """A strip of tiles, each with a number on top of a colour of its own and leading somewhere.

    number, colour, address, tone (a class), sign, count and year are seen; name and said are for who hears them.
    """
    items = NOTHING.join(
        Markup(
            '<li><a class="tile {tone}" style="--own: {colour}" href="{address}" title="{name}">'
            '<b aria-hidden="true">{number}</b><i aria-hidden="true">{sign}</i>'
            '<span aria-hidden="true">{count}</span><small aria-hidden="true">{year}</small>'
            '<span class="spoken">{said}</span></a></li>'
        ).format(**entry)
        for entry in entries
    )
    return Markup('<ul class="numbered{}">{}</ul>').format(" across" if across else "", items)


def panels(entries: Iterable[dict], level: int) -> Markup:
    """Cards that each lead to a page: a title that is the link, a picture as markup, and one sentence."""
    items = NOTHING.join(
        Markup(
            '<li><h{level}><a href="{address}">{title}</a></h{level}>{picture}<p>{sentence}</p></li>'
        ).format(level=level, **entry)
        for entry in entries
    )
    return Markup('<ul class="panels">{}</ul>').format(items)


def dots(groups: Iterable[tuple[int, str, str]]) -> Markup:
    """Things counted: of each group as many dots as it has, of a class of frame.css, and its words."""
    items = NOTHING.join(
        Markup('<li><span aria-hidden="true">{}</span>{}</li>').format(
            Markup('<span class="dot {}"></span>').format(tone) * count, text
        )
        for count, tone, text in groups
        if count
    )
    return Markup('<ul class="dots">{}</ul>').format(items)


def counted(panels: Iterable[tuple[str, Iterable[tuple[str, Iterable]]]], level: int) -> Markup:
    """Small pictures of counts: under a title, for each unit its bars, each with when, its part and its words."""

    def drawn(unit: str, bars: Iterable[tuple[str, float, str]]) -> Markup:
        items = NOTHING.join(
            Markup(
                '<li><small>{}</small><span><i aria-hidden="true" style="--part: {:.3f}"></i>{}</span></li>'
            ).format(*bar)
            for bar in bars
        )
        return Markup('<p class="unit">{}</p><ul class="bars">{}</ul>').format(unit, items)

    items = NOTHING.join(
        Markup("<li><h{0}>{1}</h{0}>{2}</li>").format(
            level, title, NOTHING.join(drawn(*unit) for unit in units)
        )
        for title, units in panels
    )
    return Markup('<ul class="panels">{}</ul>').format(items)


def strip(bars: Iterable[tuple[float, float, str]], first: str, last: str) -> Markup:
    """Spans of time under each other: where each begins and how long it is, as parts of the whole, and its class.

    first and last are written at the ends. Who does not see it reads the sentence beside it.
    """
    drawn = NOTHING.join(
        Markup('<span class="{}" style="margin-left: {:.1%}; width: {:.1%}"></span>').format(
            tone, start, length
        )
        for start, length, tone in bars
    )
    ends = Markup("<small><span>{}</span><span>{}</span></small>").format(first, last)
    return Markup('<div class="strip" aria-hidden="true">{}{}</div>').format(drawn, ends)
